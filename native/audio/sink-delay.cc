// Asks the sound server's clock, which counts what was heard, how far it is behind what was written.
#include "sink-delay.h"

#include <gst/audio/gstaudiobasesink.h>

#include "../handle.h"

namespace costream {

namespace {

// The class lives in a library that is loaded with the first audio sink, so it is known by its name.
bool IsAudioSink(GstElement* element) noexcept {
  const GType type = g_type_from_name("GstAudioBaseSink");
  return type != 0 && G_TYPE_CHECK_INSTANCE_TYPE(element, type);
}

}  // namespace

std::optional<int64_t> SinkDelayNs(GstPad* src) noexcept {
  const auto pad = Object<GstPad>::Adopt(gst_pad_get_peer(src));
  if (!pad) return std::nullopt;
  const auto element = Object<GstElement>::Adopt(gst_pad_get_parent_element(pad.get()));
  if (!element || !IsAudioSink(element.get())) return std::nullopt;
  const auto* sink = reinterpret_cast<GstAudioBaseSink*>(element.get());
  if (sink->ringbuffer == nullptr || sink->provided_clock == nullptr) return std::nullopt;
  const int rate = sink->ringbuffer->spec.info.rate;
  const guint64 next = sink->next_sample;
  if (rate <= 0 || next == GST_BUFFER_OFFSET_NONE) return std::nullopt;
  const GstClockTime heard = gst_clock_get_internal_time(sink->provided_clock);
  if (!GST_CLOCK_TIME_IS_VALID(heard)) return std::nullopt;
  return static_cast<int64_t>(gst_util_uint64_scale_int(next, GST_SECOND, rate)) - static_cast<int64_t>(heard);
}

}  // namespace costream
