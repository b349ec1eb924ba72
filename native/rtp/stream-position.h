// Where a buffer stands in its stream, and how long ago that was by the pipeline's clock.
#pragma once

#include <gst/gst.h>

#include <cstdint>
#include <optional>

namespace costream {

// Its timestamp as running time; nothing without one.
std::optional<int64_t> PositionOf(const GstSegment& segment, GstBuffer* buffer) noexcept;

struct ClockAge {
  int64_t ns;
  bool by_device;  // not by the system's clock
};

// Nothing before there is a clock.
std::optional<ClockAge> AgeByClock(GstElement* element, int64_t position) noexcept;

}  // namespace costream
