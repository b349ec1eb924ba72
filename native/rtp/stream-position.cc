// See stream-position.h.
#include "stream-position.h"

#include "../handle.h"

namespace costream {

std::optional<int64_t> PositionOf(const GstSegment& segment, GstBuffer* buffer) noexcept {
  if (!GST_BUFFER_PTS_IS_VALID(buffer) || segment.format != GST_FORMAT_TIME) return std::nullopt;
  guint64 running = 0;
  const int sign = gst_segment_to_running_time_full(&segment, GST_FORMAT_TIME, GST_BUFFER_PTS(buffer), &running);
  if (sign == 0) return std::nullopt;
  return sign * static_cast<int64_t>(running);
}

std::optional<ClockAge> AgeByClock(GstElement* element, int64_t position) noexcept {
  const auto clock = Object<GstClock>::Adopt(gst_element_get_clock(element));
  if (!clock) return std::nullopt;
  const auto base = static_cast<int64_t>(gst_element_get_base_time(element));
  // A sound device's clock is of a class of its own.
  const bool by_device = G_OBJECT_TYPE(clock.get()) != GST_TYPE_SYSTEM_CLOCK;
  return ClockAge{static_cast<int64_t>(gst_clock_get_time(clock.get())) - base - position, by_device};
}

}  // namespace costream
