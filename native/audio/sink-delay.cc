// Asks the sound server's clock, which counts what was heard, how far it is behind what was written.
#include "sink-delay.h"

#include <gst/audio/gstaudiobasesink.h>

#include "../handle.h"

namespace costream {

namespace {

// The class lives in a library that is loaded with the first audio sink, so it is known by its name.
bool IsA(GstElement* element, const char* name) noexcept {
  const GType type = g_type_from_name(name);
  return type != 0 && G_TYPE_CHECK_INSTANCE_TYPE(element, type);
}

bool IsAudioSink(GstElement* element) noexcept { return IsA(element, "GstAudioBaseSink"); }

// The sink gives it up on its way to NULL.
Object<GstAudioRingBuffer> RingBufferOf(GstElement* element) noexcept {
  GST_OBJECT_LOCK(element);
  auto ring = Object<GstAudioRingBuffer>::Share(reinterpret_cast<GstAudioBaseSink*>(element)->ringbuffer);
  GST_OBJECT_UNLOCK(element);
  return ring;
}

// Of what stands between, each hands on what it is given: meters, converters, the echo canceller's probe.
constexpr int kMostBetween = 8;
constexpr int kFarSegments = 1 << 20;

// What it ends in, or the first that has no one source.
Object<GstElement> SinkBehind(GstPad* src) noexcept {
  auto pad = Object<GstPad>::Share(src);
  for (int between = 0; pad && between <= kMostBetween; ++between) {
    const auto peer = Object<GstPad>::Adopt(gst_pad_get_peer(pad.get()));
    auto element = peer ? Object<GstElement>::Adopt(gst_pad_get_parent_element(peer.get())) : Object<GstElement>();
    if (!element || IsAudioSink(element.get())) return element;
    pad = Object<GstPad>::Adopt(gst_element_get_static_pad(element.get(), "src"));
  }
  return {};
}

}  // namespace

std::optional<int64_t> SinkDelayNs(GstPad* src) noexcept {
  const auto element = SinkBehind(src);
  if (!element || !IsAudioSink(element.get())) return std::nullopt;
  const auto* sink = reinterpret_cast<GstAudioBaseSink*>(element.get());
  const auto ring = RingBufferOf(element.get());
  if (!ring || sink->provided_clock == nullptr) return std::nullopt;
  const int rate = ring->spec.info.rate;
  const guint64 next = sink->next_sample;
  if (rate <= 0 || next == GST_BUFFER_OFFSET_NONE) return std::nullopt;
  const GstClockTime heard = gst_clock_get_internal_time(sink->provided_clock);
  if (!GST_CLOCK_TIME_IS_VALID(heard)) return std::nullopt;
  return static_cast<int64_t>(gst_util_uint64_scale_int(next, GST_SECOND, rate)) - static_cast<int64_t>(heard);
}

void KeepSinkInSequence(GstPad* src) noexcept {
  const auto element = SinkBehind(src);
  // The ring buffers of others wait until there is room by this very count, which would be never.
  if (!element || !IsA(element.get(), "GstPulseSink")) return;
  if (const auto ring = RingBufferOf(element.get())) ring->segbase = g_atomic_int_get(&ring->segdone) + kFarSegments;
}

}  // namespace costream
