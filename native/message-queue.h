// Bus messages on their way to JavaScript: taken in the bus's sync handler, bounded, delivered in batches.
#pragma once

#include <gst/gst.h>
#include <napi.h>

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>

#include "handle.h"
#include "mailbox.h"
#include "pool.h"

namespace costream {

class MessageQueue : public std::enable_shared_from_this<MessageQueue> {
 public:
  MessageQueue(Environment& environment, GstPipeline* pipeline);

  /** Takes over what the pipeline posts, on the threads that post. */
  void Attach();
  /** Gives the bus back and waits for a latency distribution that is under way. */
  void Detach();
  /** On the JavaScript thread. */
  void SetHandler(const Napi::Value& handler);
  /** Takes no messages any more and forgets those that wait. */
  void Silence();
  size_t dropped();

 private:
  static GstBusSyncReply Posted(GstBus*, GstMessage* message, gpointer data) noexcept;

  struct Waiting {
    MiniObject<GstMessage> message;
    /** The delivery that may take it: none that was asked for earlier, so that it overtakes no signal. */
    uint64_t delivery;
  };

  void Push(MiniObject<GstMessage> message);
  Waiting MakeRoom();
  /** Asks for a delivery and returns its number. */
  uint64_t Wake();
  void Deliver(Environment& environment);
  void RecalculateLatency();

  const std::shared_ptr<Mailbox> mailbox_;
  Pool& pool_;
  Weak<GstPipeline> pipeline_;
  /** JavaScript thread only. */
  Napi::FunctionReference handler_;
  std::mutex mutex_;
  std::condition_variable latency_done_;
  std::deque<Waiting> waiting_;
  size_t dropped_ = 0;
  /** The delivery that was asked for last. */
  uint64_t delivery_ = 0;
  bool silent_ = false;
  bool has_handler_ = false;
  bool recalculating_ = false;
  bool recalculate_again_ = false;
};

}  // namespace costream
