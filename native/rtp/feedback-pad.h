// A source pad for reports of ours, which are a stream of their own, and begin and end as one.
#pragma once

#include <gst/gst.h>

#include <vector>

#include "../handle.h"
#include "packet-buffer.h"

namespace costream {

class FeedbackPad {
 public:
  void Attach(GstPad* pad) noexcept { pad_ = pad; }
  // Not flowing: the next report begins anew.
  void Restart() noexcept { open_ = false; }

  // The line's fate is not the media's: a peer that takes no reports ends nothing here. Streaming thread only, as all below.
  void Push(const std::vector<Bytes>& reports) noexcept {
    if (reports.empty() || !gst_pad_is_linked(pad_)) return;
    Open();
    for (const Bytes& report : reports) gst_pad_push(pad_, ToBuffer(report, nullptr).Release());
  }

  // Whoever joins the reports of several waits for the end of each.
  void End() noexcept {
    if (!gst_pad_is_linked(pad_)) return;
    Open();
    gst_pad_push_event(pad_, gst_event_new_eos());
  }

 private:
  void Open() noexcept {
    if (open_) return;
    open_ = true;
    const Text id(gst_pad_create_stream_id(pad_, GST_ELEMENT(GST_OBJECT_PARENT(pad_)), "reports"));
    gst_pad_push_event(pad_, gst_event_new_stream_start(id.get()));
    const auto caps = MiniObject<GstCaps>::Adopt(gst_caps_new_empty_simple("application/x-rtcp"));
    gst_pad_push_event(pad_, gst_event_new_caps(caps.get()));
    GstSegment segment;
    gst_segment_init(&segment, GST_FORMAT_TIME);
    gst_pad_push_event(pad_, gst_event_new_segment(&segment));
  }

  GstPad* pad_ = nullptr;
  bool open_ = false;
};

}  // namespace costream
