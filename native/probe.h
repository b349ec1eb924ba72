// What passes a pad, told to JavaScript: queued, bounded, and counted where it is dropped. Changes nothing.
#pragma once

#include <gst/gst.h>
#include <napi.h>

#include <deque>
#include <memory>
#include <mutex>
#include <vector>

#include "buffer-record.h"
#include "call.h"
#include "environment.h"
#include "tap.h"

namespace costream {

struct ProbeOptions {
  size_t capacity;
  /** How many of each buffer's first bytes go along. */
  size_t head;
};

class PadProbe : public PipelineTap {
 public:
  PadProbe(std::shared_ptr<Mailbox> mailbox, GstPad* pad, ProbeOptions options);

  void Attach(const Napi::Function& on_ready);

  /** At most `most` records, and behind them the first bytes; empty when none waits. */
  std::vector<guint8> Take(size_t most);
  size_t Waiting();
  size_t Dropped();
  size_t Seen();

 protected:
  void Detach() override;

 private:
  struct Passage {
    BufferRecord record;
    std::vector<guint8> head;
  };

  static GstPadProbeReturn Passed(GstPad* pad, GstPadProbeInfo* info, gpointer data) noexcept;
  Passage Look(GstBuffer* buffer, int64_t now_ns, bool rtp) const;
  void Queue(std::vector<Passage> passages);

  const ProbeOptions options_;
  gulong id_ = 0;

  std::mutex mutex_;
  std::deque<Passage> waiting_;
  size_t dropped_ = 0;
  size_t seen_ = 0;
  /** JavaScript knows that something waits, and has not found the queue empty since. */
  bool notified_ = false;
};

void DefineProbe(Environment& environment);

/** native.probe(pad, options, onReady). */
Napi::Value Probe(const Call& call);

}  // namespace costream
