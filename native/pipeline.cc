// See pipeline.h.
#include "pipeline.h"

#include "audio-clock.h"
#include "call.h"
#include "object.h"
#include "rtp/last-report.h"
#include "value.h"

namespace costream {

namespace {

gboolean FlushPad(GstElement*, GstPad* pad, gpointer) noexcept {
  gst_pad_send_event(pad, gst_event_new_flush_start());
  return TRUE;
}

void FlushElement(const GValue* element, gpointer) noexcept {
  gst_element_foreach_sink_pad(GST_ELEMENT(g_value_get_object(element)), FlushPad, nullptr);
}

}  // namespace

PipelineCore::PipelineCore(Environment& environment, GstPipeline* pipeline)
    : environment_(environment), pipeline_(pipeline) {
  life_->pipeline = Object<GstPipeline>::Share(pipeline);
  life_->messages = std::make_shared<MessageQueue>(environment, pipeline);
  life_->messages->Attach();
  SetKeepAlive(true);
}

void PipelineCore::SetKeepAlive(bool keep) {
  if (keep == keeps_alive_) return;
  keeps_alive_ = keep;
  if (keep) {
    environment_.KeepAlive();
  } else {
    environment_.LetGo();
  }
}

void PipelineCore::Life::Stop() {
  const std::lock_guard lock(mutex);
  if (!pipeline) return;
  InvalidateClocks(GST_ELEMENT(pipeline.get()));
  gst_element_set_state(GST_ELEMENT(pipeline.get()), GST_STATE_NULL);
  LetGoOfReports(GST_BIN(pipeline.get()));
  messages->Detach();
  pipeline.Reset();
}

void PipelineCore::Life::Interrupt() {
  const std::lock_guard lock(mutex);
  if (!pipeline) return;
  // Pads only, at first: who waits for a streaming thread may have the pipeline's state lock, as a seek has.
  const Iterator elements(gst_bin_iterate_recurse(GST_BIN(pipeline.get())));
  // A pad that flushes already does not begin again.
  while (gst_iterator_foreach(elements.get(), FlushElement, nullptr) == GST_ITERATOR_RESYNC) {
    gst_iterator_resync(elements.get());
  }
  InvalidateClocks(GST_ELEMENT(pipeline.get()));
  // Sinks first, so that what they hold comes back to whoever waits for it.
  gst_element_set_state(GST_ELEMENT(pipeline.get()), GST_STATE_NULL);
}

Napi::Promise PipelineCore::Close() {
  life_->messages->Silence();
  sequence_->GiveUpWaiting();
  if (sequence_->held()) environment_.pool().Run([life = life_] { life->Interrupt(); });
  environment_.CloseOwned(*this);
  environment_.PipelineCloses(*this);
  const Napi::Promise promise = environment_.Async(sequence_, [this, life = life_]() -> Settle {
    life->Stop();
    return [this](Environment& environment, Napi::Promise::Deferred& promise) {
      environment.PipelineClosed(*this);
      promise.Resolve(environment.env().Undefined());
    };
  });
  // The promise keeps the event loop alive from here on.
  SetKeepAlive(false);
  return promise;
}

void PipelineCore::Abandon() {
  life_->messages->Silence();
  environment_.pool().Run([life = life_, held = sequence_->held()] {
    if (held) life->Interrupt();
    life->Stop();
  });
}

namespace {

Object<GstPipeline> Self(const Call& call) { return call.Self<GstPipeline>(GST_TYPE_PIPELINE); }

PipelineCore& Core(const Call& call) {
  PipelineCore* core = call.environment().FindPipeline(Self(call).get());
  if (core == nullptr) ThrowClosed(call.env());
  return *core;
}

Napi::Value OnMessages(const Call& call) {
  PipelineCore& core = Core(call);
  if (!call[0].IsNull() && !call[0].IsFunction()) call.Wrong("handler", "a function or null", call[0]);
  core.messages().SetHandler(call[0]);
  return call.env().Undefined();
}

Napi::Value DroppedMessages(const Call& call) {
  return Napi::Number::New(call.env(), static_cast<double>(Core(call).messages().dropped()));
}

/** One clock and one base time; a start time of NONE keeps GStreamer from choosing a new base time at each play. */
void Adopt(GstElement* pipeline, GstClock* clock, GstClockTime base_time) {
  gst_pipeline_use_clock(GST_PIPELINE(pipeline), clock);
  gst_element_set_start_time(pipeline, GST_CLOCK_TIME_NONE);
  gst_element_set_base_time(pipeline, base_time);
}

Napi::Value SyncTo(const Call& call) {
  const auto self = Self(call);
  const auto other = call.Instance<GstPipeline>(0, GST_TYPE_PIPELINE, "other");
  auto* follower = GST_ELEMENT(self.get());
  auto* leader = GST_ELEMENT(other.get());
  if (follower == leader) ThrowType(call.env(), "A pipeline cannot follow itself");
  if (GST_STATE_TARGET(follower) > GST_STATE_READY) {
    const Text name(gst_object_get_name(GST_OBJECT(follower)));
    Throw(call.env(), "STATE", std::string(name.get()) + " plays already; synchronise it before", {{"element", name.get()}});
  }
  const bool playing = GST_STATE(leader) == GST_STATE_PLAYING;
  if (!playing && GST_STATE_NEXT(leader) == GST_STATE_PLAYING) {
    // Its clock and base time are being chosen at this moment.
    const Text name(gst_object_get_name(GST_OBJECT(leader)));
    Throw(call.env(), "STATE", std::string(name.get()) + " is about to play; wait until it does", {{"element", name.get()}});
  }
  const auto clock = Object<GstClock>::Adopt(playing ? gst_element_get_clock(leader)
                                                     : gst_pipeline_get_pipeline_clock(other.get()));
  const GstClockTime base_time = playing ? gst_element_get_base_time(leader) : gst_clock_get_time(clock.get());
  Adopt(leader, clock.get(), base_time);
  Adopt(follower, clock.get(), base_time);
  return call.env().Undefined();
}

/** Whatever its elements offer: the clock of a source may stand still with it. */
Napi::Value UseSystemClock(const Call& call) {
  const auto clock = Object<GstClock>::Adopt(gst_system_clock_obtain());
  gst_pipeline_use_clock(Self(call).get(), clock.get());
  return call.env().Undefined();
}

Napi::Value Ref(const Call& call) {
  Core(call).SetKeepAlive(true);
  return call.env().Undefined();
}

Napi::Value Unref(const Call& call) {
  Core(call).SetKeepAlive(false);
  return call.env().Undefined();
}

Napi::Value Close(const Call& call) {
  Wrapper* wrapper = Wrapper::From(call.info().This());
  if (wrapper == nullptr) call.Wrong("this", "a GstPipeline", call.info().This());
  if (!wrapper->closing.IsEmpty()) return wrapper->closing.Value();
  if (!wrapper->object) {
    // The environment closed it, as at the process's exit.
    const auto done = Napi::Promise::Deferred::New(call.env());
    done.Resolve(call.env().Undefined());
    return done.Promise();
  }
  const Napi::Promise promise = Core(call).Close();
  wrapper->closing = Napi::Reference<Napi::Promise>::New(promise, 1);
  return promise;
}

}  // namespace

void DefinePipeline(Environment& environment) {
  environment.Define(Kind::kPipeline, "NativePipeline", Kind::kBin,
                     {Method<OnMessages>("onMessages"), Getter<DroppedMessages>("droppedMessages"),
                      Method<SyncTo>("syncTo"), Method<UseSystemClock>("useSystemClock"), Method<Ref>("ref"), Method<Unref>("unref"), Method<Close>("close")});
}

}  // namespace costream
