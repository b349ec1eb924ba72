// Links pads that appear later, on the thread that emits `pad-added`: a millisecond later the data flow has failed already.
#pragma once

#include <gst/gst.h>

#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include "handle.h"

namespace costream {

/** Whether a pad's name fits a template name: %u and %d stand for a number, %s for any text. */
bool MatchesPattern(const std::string& name, const std::string& pattern);

class LinkRule {
 public:
  struct Options {
    std::optional<std::string> pattern;
    std::optional<std::string> pad;
    bool optional = false;
    bool once = false;
  };

  /** Serves `source` from now on, beginning with the pads that are there already. */
  static void Install(GstElement* source, GstElement* target, Options options);

 private:
  LinkRule(GstElement* target, Options options) : target_(target), options_(std::move(options)) {}

  static void PadAdded(GstElement* source, GstPad* pad, gpointer data) noexcept;
  static void Destroy(gpointer data, GClosure*) noexcept { delete static_cast<LinkRule*>(data); }

  void Serve(GstElement* source, GstPad* pad);
  /** The target's pad for `pad`, as the rule says; it may be linked already. */
  Object<GstPad> FindSink(GstElement* target, GstPad* pad) const;
  /** Frees a sink pad that an earlier pad of this rule holds. */
  bool Replace(GstPad* sink);
  void Fail(GstElement* source, GstPad* pad, GstElement* target, GstPad* sink, GstPadLinkReturn result) const;

  // Weak: rules between two elements in both directions must not keep both alive.
  Weak<GstElement> target_;
  const Options options_;
  std::mutex mutex_;
  bool served_ = false;
};

}  // namespace costream
