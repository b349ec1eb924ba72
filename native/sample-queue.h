// Between an appsink's streaming thread and JavaScript: what waits, what was dropped, what JavaScript holds.
#pragma once

#include <gst/app/gstappsink.h>
#include <gst/gst.h>
#include <napi.h>

#include <atomic>
#include <deque>
#include <memory>
#include <mutex>
#include <vector>

#include "environment.h"
#include "handle.h"
#include "mailbox.h"

namespace costream {

struct SampleOptions {
  size_t capacity;
  size_t credits;
  /** Full: the streaming thread waits, instead of dropping the oldest sample. */
  bool block;
};

/**
 * `dropOldest` takes samples out of the appsink at once and keeps the newest. `block` leaves them inside, so that it is
 * GStreamer that holds the streaming thread back, and lets it go at a flush or a state change.
 */
class SampleQueue : public std::enable_shared_from_this<SampleQueue> {
 public:
  SampleQueue(std::shared_ptr<Mailbox> mailbox, GstAppSink* appsink, SampleOptions options);

  /** JavaScript thread, as everything that is public. */
  void Attach(const Napi::Function& on_ready);
  /** Idempotent. The appsink drops from here on, so that it never holds the pipeline back. */
  void Close();
  bool closed() const { return closed_; }
  Object<GstAppSink> appsink() { return appsink_.Get(); }

  /** At most `most`, and no more than there are credits. */
  std::vector<MiniObject<GstSample>> Take(size_t most);
  /** A sample came back. */
  void Returned();
  size_t outstanding() const { return outstanding_; }
  size_t Waiting();
  size_t Dropped();
  bool Ended();

  /** Caps change seldom: one JavaScript value serves all samples that share them. */
  Napi::Value CapsOf(Environment& environment, GstSample* sample);

 private:
  static GstFlowReturn NewSample(GstAppSink* appsink, gpointer data) noexcept;
  static void EndOfStream(GstAppSink* appsink, gpointer data) noexcept;

  void Arrived(GstAppSink* appsink);
  /** Takes everything out of the appsink, also what it held before it had a reader. */
  void Drain(GstAppSink* appsink);
  /** With the mutex held. */
  bool IsEmpty() const;
  void TakeInside(std::vector<MiniObject<GstSample>>& taken, size_t allowed);
  /** With the mutex held. */
  void Notify();

  const std::shared_ptr<Mailbox> mailbox_;
  Weak<GstAppSink> appsink_;
  const SampleOptions options_;

  // JavaScript thread only.
  Napi::FunctionReference on_ready_;
  MiniObject<GstCaps> caps_;
  Napi::ObjectReference caps_value_;
  size_t outstanding_ = 0;
  bool closed_ = false;

  std::mutex mutex_;
  std::deque<MiniObject<GstSample>> waiting_;
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
