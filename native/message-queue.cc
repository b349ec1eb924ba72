// See message-queue.h.
#include "message-queue.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "environment.h"
#include "message.h"

namespace costream {

namespace {

constexpr size_t kCapacity = 1024;
/** Messages in one call of the JavaScript handler. */
constexpr size_t kBatch = 64;

/** What may give way first when JavaScript is too far behind. */
int Weight(const GstMessage* message) {
  switch (GST_MESSAGE_TYPE(message)) {
    case GST_MESSAGE_ERROR:
    case GST_MESSAGE_EOS:
    case GST_MESSAGE_ASYNC_DONE:
      return 2;
    case GST_MESSAGE_WARNING:
    case GST_MESSAGE_STATE_CHANGED:
      return 1;
    default:
      return 0;
  }
}

}  // namespace

MessageQueue::MessageQueue(Environment& environment, GstPipeline* pipeline)
    : mailbox_(environment.mailbox()), pool_(environment.pool()), pipeline_(pipeline) {}

void MessageQueue::Attach() {
  const auto pipeline = pipeline_.Get();
  const auto bus = Object<GstBus>::Adopt(gst_element_get_bus(GST_ELEMENT(pipeline.get())));
  const auto destroy = [](gpointer data) { delete static_cast<std::shared_ptr<MessageQueue>*>(data); };
  gst_bus_set_sync_handler(bus.get(), Posted, new std::shared_ptr<MessageQueue>(shared_from_this()), destroy);
}

void MessageQueue::Detach() {
  if (const auto pipeline = pipeline_.Get()) {
    const auto bus = Object<GstBus>::Adopt(gst_element_get_bus(GST_ELEMENT(pipeline.get())));
    gst_bus_set_sync_handler(bus.get(), nullptr, nullptr, nullptr);
  }
  std::unique_lock lock(mutex_);
  latency_done_.wait(lock, [this] { return !recalculating_; });
}

void MessageQueue::SetHandler(const Napi::Value& handler) {
  const std::lock_guard lock(mutex_);
  handler_.Reset();
  has_handler_ = handler.IsFunction();
  if (!has_handler_) return;
  handler_ = Napi::Persistent(handler.As<Napi::Function>());
  if (!waiting_.empty()) Wake();
}

void MessageQueue::Silence() {
  std::deque<Waiting> forgotten;
  const std::lock_guard lock(mutex_);
  silent_ = true;
  handler_.Reset();
  has_handler_ = false;
  forgotten.swap(waiting_);
}

size_t MessageQueue::dropped() {
  const std::lock_guard lock(mutex_);
  return dropped_;
}

GstBusSyncReply MessageQueue::Posted(GstBus*, GstMessage* message, gpointer data) noexcept {
  (*static_cast<std::shared_ptr<MessageQueue>*>(data))->Push(MiniObject<GstMessage>::Adopt(message));
  return GST_BUS_DROP;
}

void MessageQueue::Push(MiniObject<GstMessage> message) {
  // Freed after the lock: the last reference of what posted it may go with it.
  std::optional<Waiting> given_up;
  const std::lock_guard lock(mutex_);
  if (silent_) return;
  if (GST_MESSAGE_TYPE(message.get()) == GST_MESSAGE_LATENCY) RecalculateLatency();
  // Messages share a delivery as long as nothing else was posted behind it.
  const bool shares = !waiting_.empty() && delivery_ == mailbox_->Last();
  waiting_.push_back({std::move(message), shares || !has_handler_ ? delivery_ : Wake()});
  if (waiting_.size() > kCapacity) given_up = MakeRoom();
}

MessageQueue::Waiting MessageQueue::MakeRoom() {
  const auto lightest = std::min_element(waiting_.begin(), waiting_.end(), [](const auto& a, const auto& b) {
    return Weight(a.message.get()) < Weight(b.message.get());
  });
  Waiting given_up = std::move(*lightest);
  waiting_.erase(lightest);
  dropped_++;
  return given_up;
}

uint64_t MessageQueue::Wake() {
  delivery_ = mailbox_->Post([self = shared_from_this()](Environment& environment) { self->Deliver(environment); });
  return delivery_;
}

void MessageQueue::Deliver(Environment& environment) {
  std::vector<MiniObject<GstMessage>> batch;
  {
    const std::lock_guard lock(mutex_);
    if (!has_handler_) return;
    const auto due = [&] { return !waiting_.empty() && waiting_.front().delivery <= mailbox_->Current(); };
    while (due() && batch.size() < kBatch) {
      batch.push_back(std::move(waiting_.front().message));
      waiting_.pop_front();
    }
    if (due()) Wake();
  }
  if (batch.empty()) return;
  Napi::Array list = Napi::Array::New(environment.env(), batch.size());
  for (uint32_t i = 0; i < batch.size(); i++) list.Set(i, MessageToJs(environment, batch[i].get()));
  handler_.Call({list});
}

/** Sinks and sources wait for each other's latency here, so it must not happen on one of their threads. */
void MessageQueue::RecalculateLatency() {
  if (recalculating_) {
    recalculate_again_ = true;
    return;
  }
  recalculating_ = true;
  pool_.Run([self = shared_from_this()] {
    for (;;) {
      if (const auto pipeline = self->pipeline_.Get()) gst_bin_recalculate_latency(GST_BIN(pipeline.get()));
      const std::lock_guard lock(self->mutex_);
      self->recalculating_ = std::exchange(self->recalculate_again_, false);
      if (!self->recalculating_) {
        self->latency_done_.notify_all();
        return;
      }
    }
  });
}

}  // namespace costream
