// Pipelines: the bus, the clock, closing.
#pragma once

#include <gst/gst.h>
#include <napi.h>

#include <memory>
#include <mutex>

#include "environment.h"
#include "handle.h"
#include "message-queue.h"
#include "sequence.h"

namespace costream {

/** What the environment has of an open pipeline; the JavaScript object may be collected before. */
class PipelineCore {
 public:
  PipelineCore(Environment& environment, GstPipeline* pipeline);
  PipelineCore(const PipelineCore&) = delete;
  PipelineCore& operator=(const PipelineCore&) = delete;

  GstPipeline* pipeline() const { return pipeline_; }
  const std::shared_ptr<Sequence>& sequence() const { return sequence_; }
  MessageQueue& messages() { return *life_->messages; }

  /** Whether this open pipeline keeps the event loop alive. */
  void SetKeepAlive(bool keep);
  /** NULL after what is being done, then everything released; what waited to be done is given up. */
  Napi::Promise Close();
  /** The environment ends: NULL on the pool, without telling anybody. */
  void Abandon();

 private:
  /** The pipeline itself, released by whoever stops it first. */
  struct Life {
    std::mutex mutex;
    Object<GstPipeline> pipeline;
    std::shared_ptr<MessageQueue> messages;

    /** May block until the streaming threads are gone. */
    void Stop();
    /** Lets streaming threads go that somebody waits for; what is restarted meanwhile is Stop's. */
    void Interrupt();
  };

  Environment& environment_;
  GstPipeline* const pipeline_;
  const std::shared_ptr<Life> life_ = std::make_shared<Life>();
  const std::shared_ptr<Sequence> sequence_ = std::make_shared<Sequence>();
  bool keeps_alive_ = false;
};

void DefinePipeline(Environment& environment);

}  // namespace costream
