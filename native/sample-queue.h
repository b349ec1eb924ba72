// Between an appsink's streaming thread and JavaScript: what waits, what was dropped, what JavaScript holds.
#pragma once

#include <gst/app/gstappsink.h>
#include <gst/gst.h>
#include <napi.h>

#include <deque>
#include <memory>
#include <mutex>
#include <vector>

#include "environment.h"
#include "handle.h"
#include "tap.h"

namespace costream {

struct SampleOptions {
  size_t capacity;
  size_t credits;
  /** Full: the streaming thread waits, instead of dropping the oldest sample. */
  bool block;
};

/**
 * What was in a GstSample. The sample itself goes back to the appsink at once: in GStreamer 1.22 that one writes into it when
 * data follows a flush, whoever else holds it.
 */
struct Arrival {
  MiniObject<GstBuffer> buffer;
  MiniObject<GstCaps> caps;
  /** When it left the streaming thread; where that one waits, when it was taken. */
  int64_t at_ns;
};

/**
 * `dropOldest` takes samples out of the appsink at once and keeps the newest. `block` leaves them inside, so that it is
 * GStreamer that holds the streaming thread back, and lets it go at a flush or a state change.
 */
class SampleQueue : public PipelineTap {
 public:
  SampleQueue(std::shared_ptr<Mailbox> mailbox, GstAppSink* appsink, SampleOptions options);

  /** JavaScript thread, as everything that is public. */
  void Attach(const Napi::Function& on_ready);

  /** At most `most` of the same caps, and no more than there are credits. */
  std::vector<Arrival> Take(size_t most);
  /** Samples came back. */
  void Returned(size_t count);
  size_t outstanding() const { return outstanding_; }
  size_t Waiting();
  size_t Dropped();
  bool Ended();

  /** Caps change seldom: one JavaScript value serves all samples that share them. */
  Napi::Value CapsOf(Environment& environment, GstCaps* caps);
  /** The same for whether they are RTP packets; asked after CapsOf. */
  bool rtp() const { return rtp_; }

 protected:
  void Detach() override;

 private:
  static GstFlowReturn NewSample(GstAppSink* appsink, gpointer data) noexcept;
  static void EndOfStream(GstAppSink* appsink, gpointer data) noexcept;

  void Arrived(GstAppSink* appsink);
  /** Takes everything out of the appsink, also what it held before it had a reader. */
  void Drain(GstAppSink* appsink);
  /** With the mutex held. */
  bool IsEmpty() const;
  void TakeWaiting(std::vector<Arrival>& taken, size_t allowed);
  void TakeInside(std::vector<Arrival>& taken, size_t allowed);
  Object<GstAppSink> AppSink();
  /** With the mutex held. */
  void Notify();

  const SampleOptions options_;

  // JavaScript thread only.
  MiniObject<GstCaps> caps_;
  Napi::ObjectReference caps_value_;
  bool rtp_ = false;
  size_t outstanding_ = 0;

  std::mutex mutex_;
  /** Where the streaming thread waits: only what was taken out and has other caps than those before. */
  std::deque<Arrival> waiting_;
  /** How many wait inside the appsink, when it blocks. */
  size_t inside_ = 0;
  /** How many were ever put there. */
  size_t arrived_ = 0;
  /** Samples may be inside from before there was a reader: they were not counted. */
  bool older_;
  size_t dropped_ = 0;
  bool end_reached_ = false;
  /** JavaScript knows that something waits, and has not found the queue empty since. */
  bool notified_ = false;
  /** Credits ran out while samples waited. */
  bool starved_ = false;
};

}  // namespace costream
