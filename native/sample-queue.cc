// See sample-queue.h.
#include "sample-queue.h"

#include <algorithm>

#include "structure.h"

namespace costream {

SampleQueue::SampleQueue(std::shared_ptr<Mailbox> mailbox, GstAppSink* appsink, SampleOptions options)
    : mailbox_(std::move(mailbox)), appsink_(appsink), options_(options), older_(options.block) {}

void SampleQueue::Attach(const Napi::Function& on_ready) {
  on_ready_ = Napi::Persistent(on_ready);
  const auto appsink = appsink_.Get();
  gst_app_sink_set_max_buffers(appsink.get(), static_cast<guint>(options_.capacity));
  gst_app_sink_set_drop(appsink.get(), !options_.block);
  GstAppSinkCallbacks callbacks{};
  callbacks.new_sample = NewSample;
  callbacks.eos = EndOfStream;
  const auto destroy = [](gpointer data) { delete static_cast<std::shared_ptr<SampleQueue>*>(data); };
  gst_app_sink_set_callbacks(appsink.get(), &callbacks, new std::shared_ptr<SampleQueue>(shared_from_this()), destroy);
  if (!options_.block) Drain(appsink.get());
}

void SampleQueue::Close() {
  if (closed_) return;
  closed_ = true;
  on_ready_.Reset();
  caps_value_.Reset();
  caps_.Reset();
  if (const auto appsink = appsink_.Get()) {
    GstAppSinkCallbacks none{};
    gst_app_sink_set_callbacks(appsink.get(), &none, nullptr, nullptr);
    gst_app_sink_set_drop(appsink.get(), TRUE);
    gst_app_sink_set_max_buffers(appsink.get(), 1);
    gst_app_sink_set_wait_on_eos(appsink.get(), FALSE);
    // Whoever waits at the end of the stream looks again when something is taken.
    MiniObject<GstSample>::Adopt(gst_app_sink_try_pull_sample(appsink.get(), 0));
  }
  std::deque<MiniObject<GstSample>> forgotten;
  const std::lock_guard lock(mutex_);
  forgotten.swap(waiting_);
  inside_ = 0;
  older_ = false;
}

std::vector<MiniObject<GstSample>> SampleQueue::Take(size_t most) {
  std::vector<MiniObject<GstSample>> taken;
  if (closed_) return taken;
  const size_t allowed = std::min(most, options_.credits - outstanding_);
  if (options_.block) {
    TakeInside(taken, allowed);
  } else {
    const std::lock_guard lock(mutex_);
    while (taken.size() < allowed && !waiting_.empty()) {
      taken.push_back(std::move(waiting_.front()));
      waiting_.pop_front();
    }
  }
  outstanding_ += taken.size();
  const std::lock_guard lock(mutex_);
  const bool empty = IsEmpty();
  starved_ = !empty && outstanding_ >= options_.credits;
  if (empty) notified_ = false;
  return taken;
}

void SampleQueue::TakeInside(std::vector<MiniObject<GstSample>>& taken, size_t allowed) {
  const auto appsink = appsink_.Get();
  while (appsink && taken.size() < allowed) {
    const size_t arrived_before = [this] {
      const std::lock_guard lock(mutex_);
      return arrived_;
    }();
    auto sample = MiniObject<GstSample>::Adopt(gst_app_sink_try_pull_sample(appsink.get(), 0));
    const std::lock_guard lock(mutex_);
    if (!sample) {
      // The appsink was empty just now, whatever was counted (a flush empties it without telling), but for what has
      // arrived since.
      inside_ = arrived_ - arrived_before;
      older_ = false;
      return;
    }
    if (inside_ > 0) inside_--;
    taken.push_back(std::move(sample));
  }
}

void SampleQueue::Returned() {
  outstanding_--;
  const std::lock_guard lock(mutex_);
  if (!starved_) return;
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
  if (closed_) return true;
  if (!IsEmpty()) return false;
  if (end_reached_) return true;
  // The end may have passed before there was a reader. A stopped appsink calls itself at its end, too.
  const auto appsink = appsink_.Get();
  return appsink && GST_STATE(appsink.get()) >= GST_STATE_PAUSED && gst_app_sink_is_eos(appsink.get());
}

Napi::Value SampleQueue::CapsOf(Environment& environment, GstSample* sample) {
  GstCaps* caps = gst_sample_get_caps(sample);
  if (caps == nullptr || closed_) return CapsToJs(environment, caps);
  if (caps != caps_.get()) {
    const Napi::Value value = CapsToJs(environment, caps);
    if (!value.IsObject()) return value;
    caps_ = MiniObject<GstCaps>::Share(caps);
    caps_value_ = Napi::Persistent(value.As<Napi::Object>());
  }
  return caps_value_.Value();
}

GstFlowReturn SampleQueue::NewSample(GstAppSink* appsink, gpointer data) noexcept {
  (*static_cast<std::shared_ptr<SampleQueue>*>(data))->Arrived(appsink);
  return GST_FLOW_OK;
}

void SampleQueue::EndOfStream(GstAppSink*, gpointer data) noexcept {
  SampleQueue& queue = **static_cast<std::shared_ptr<SampleQueue>*>(data);
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
  std::vector<MiniObject<GstSample>> given_up;
  // Under the lock, or two threads could swap what they pull.
  const std::lock_guard lock(mutex_);
  for (;;) {
    auto sample = MiniObject<GstSample>::Adopt(gst_app_sink_try_pull_sample(appsink, 0));
    if (!sample) return;
    end_reached_ = false;
    waiting_.push_back(std::move(sample));
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
  mailbox_->Post([self = shared_from_this()](Environment&) {
    if (!self->closed_) self->on_ready_.Call({});
  });
}

}  // namespace costream
