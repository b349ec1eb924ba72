// See sample-queue.h.
#include "sample-queue.h"

#include <algorithm>
#include <optional>

#include "buffer-record.h"
#include "monotonic.h"
#include "rtp/rtp-fields.h"
#include "structure.h"

namespace costream {

namespace {

/** Whether a sample may go into the batch: all of one share their caps. */
bool Fits(const std::vector<Arrival>& taken, const Arrival& next) {
  return taken.empty() || taken.front().caps.get() == next.caps.get();
}

/** The next of an appsink; nothing when none waits there. */
std::optional<Arrival> Pull(GstAppSink* appsink) {
  const auto sample = MiniObject<GstSample>::Adopt(gst_app_sink_try_pull_sample(appsink, 0));
  if (!sample) return std::nullopt;
  return Arrival{MiniObject<GstBuffer>::Share(gst_sample_get_buffer(sample.get())),
                 MiniObject<GstCaps>::Share(gst_sample_get_caps(sample.get())), MonotonicNs()};
}

std::shared_ptr<SampleQueue>* Holder(gpointer data) { return static_cast<std::shared_ptr<SampleQueue>*>(data); }

}  // namespace

SampleQueue::SampleQueue(std::shared_ptr<Mailbox> mailbox, GstAppSink* appsink, SampleOptions options)
    : PipelineTap(std::move(mailbox), GST_OBJECT(appsink)), options_(options), older_(options.block) {}

Object<GstAppSink> SampleQueue::AppSink() { return Object<GstAppSink>::Adopt(GST_APP_SINK(place().Release())); }

void SampleQueue::Attach(const Napi::Function& on_ready) {
  set_listener(on_ready);
  const auto appsink = AppSink();
  gst_app_sink_set_max_buffers(appsink.get(), static_cast<guint>(options_.capacity));
  gst_app_sink_set_drop(appsink.get(), !options_.block);
  GstAppSinkCallbacks callbacks{};
  callbacks.new_sample = NewSample;
  callbacks.eos = EndOfStream;
  const auto destroy = [](gpointer data) { delete Holder(data); };
  auto* holder = new std::shared_ptr<SampleQueue>(std::static_pointer_cast<SampleQueue>(shared_from_this()));
  gst_app_sink_set_callbacks(appsink.get(), &callbacks, holder, destroy);
  if (!options_.block) Drain(appsink.get());
}

void SampleQueue::Detach() {
  caps_value_.Reset();
  caps_.Reset();
  // The appsink drops from here on, so that it never holds the pipeline back.
  if (const auto element = place()) {
    auto* appsink = GST_APP_SINK(element.get());
    GstAppSinkCallbacks none{};
    gst_app_sink_set_callbacks(appsink, &none, nullptr, nullptr);
    gst_app_sink_set_drop(appsink, TRUE);
    gst_app_sink_set_max_buffers(appsink, 1);
    gst_app_sink_set_wait_on_eos(appsink, FALSE);
    // Whoever waits at the end of the stream looks again when something is taken.
    Pull(appsink);
  }
  std::deque<Arrival> forgotten;
  const std::lock_guard lock(mutex_);
  forgotten.swap(waiting_);
  inside_ = 0;
  older_ = false;
}

std::vector<Arrival> SampleQueue::Take(size_t most) {
  std::vector<Arrival> taken;
  if (closed()) return taken;
  const size_t allowed = std::min(most, options_.credits - outstanding_);
  for (;;) {
    TakeWaiting(taken, allowed);
    if (options_.block) TakeInside(taken, allowed);
    const bool there = static_cast<bool>(place());
    const std::lock_guard lock(mutex_);
    const bool empty = IsEmpty();
    // What came since we looked rang no bell: the last ring still stood for what was there before.
    if (taken.empty() && allowed > 0 && !empty && there) continue;
    outstanding_ += taken.size();
    starved_ = !empty && outstanding_ >= options_.credits;
    if (empty) notified_ = false;
    return taken;
  }
}

void SampleQueue::TakeWaiting(std::vector<Arrival>& taken, size_t allowed) {
  const std::lock_guard lock(mutex_);
  while (taken.size() < allowed && !waiting_.empty() && Fits(taken, waiting_.front())) {
    taken.push_back(std::move(waiting_.front()));
    waiting_.pop_front();
  }
}

void SampleQueue::TakeInside(std::vector<Arrival>& taken, size_t allowed) {
  const auto appsink = AppSink();
  while (appsink && taken.size() < allowed) {
    const size_t arrived_before = [this] {
      const std::lock_guard lock(mutex_);
      return waiting_.empty() ? arrived_ : G_MAXSIZE;
    }();
    // What was taken out before waits for a batch of its own.
    if (arrived_before == G_MAXSIZE) return;
    auto next = Pull(appsink.get());
    const std::lock_guard lock(mutex_);
    if (!next) {
      // The appsink was empty just now, whatever was counted (a flush empties it without telling), but for what has
      // arrived since.
      inside_ = arrived_ - arrived_before;
      older_ = false;
      return;
    }
    if (inside_ > 0) inside_--;
    auto& place = Fits(taken, *next) ? taken.emplace_back() : waiting_.emplace_back();
    place = std::move(*next);
  }
}

void SampleQueue::Returned(size_t count) {
  outstanding_ -= count;
  const std::lock_guard lock(mutex_);
  if (!starved_ || count == 0) return;
  starved_ = false;
  notified_ = false;
  Notify();
}

size_t SampleQueue::Waiting() {
  const std::lock_guard lock(mutex_);
  return waiting_.size() + std::max<size_t>(inside_, older_ ? 1 : 0);
}

size_t SampleQueue::Dropped() {
  const std::lock_guard lock(mutex_);
  return dropped_;
}

bool SampleQueue::Ended() {
  const std::lock_guard lock(mutex_);
  if (closed()) return true;
  if (!IsEmpty()) return false;
  if (end_reached_) return true;
  // The end may have passed before there was a reader. A stopped appsink calls itself at its end, too.
  const auto appsink = AppSink();
  return appsink && GST_STATE(appsink.get()) >= GST_STATE_PAUSED && gst_app_sink_is_eos(appsink.get());
}

Napi::Value SampleQueue::CapsOf(Environment& environment, GstCaps* caps) {
  if (caps == nullptr) {
    rtp_ = false;
    return environment.env().Null();
  }
  if (caps != caps_.get()) {
    const Napi::Value value = CapsToJs(environment, caps);
    rtp_ = CarriesRtp(caps);
    if (!value.IsObject()) return value;
    caps_ = MiniObject<GstCaps>::Share(caps);
    caps_value_ = Napi::Persistent(value.As<Napi::Object>());
  }
  return caps_value_.Value();
}

GstFlowReturn SampleQueue::NewSample(GstAppSink* appsink, gpointer data) noexcept {
  (*Holder(data))->Arrived(appsink);
  return GST_FLOW_OK;
}

void SampleQueue::EndOfStream(GstAppSink*, gpointer data) noexcept {
  SampleQueue& queue = **Holder(data);
  const std::lock_guard lock(queue.mutex_);
  queue.end_reached_ = true;
  queue.Notify();
}

void SampleQueue::Arrived(GstAppSink* appsink) {
  if (!options_.block) return Drain(appsink);
  const std::lock_guard lock(mutex_);
  end_reached_ = false;
  inside_++;
  arrived_++;
  Notify();
}

void SampleQueue::Drain(GstAppSink* appsink) {
  std::vector<Arrival> given_up;
  // Under the lock, or two threads could swap what they pull.
  const std::lock_guard lock(mutex_);
  for (;;) {
    auto next = Pull(appsink);
    if (!next) return;
    end_reached_ = false;
    waiting_.push_back(std::move(*next));
    if (waiting_.size() > options_.capacity) {
      given_up.push_back(std::move(waiting_.front()));
      waiting_.pop_front();
      dropped_++;
    }
    Notify();
  }
}

bool SampleQueue::IsEmpty() const { return waiting_.empty() && inside_ == 0 && !older_; }

void SampleQueue::Notify() {
  if (notified_) return;
  notified_ = true;
  Wake();
}

}  // namespace costream
