// See capture-timeline.h.
#include "capture-timeline.h"

#include <gst/rtp/rtp.h>

namespace costream {

namespace {

struct Position {
  uint32_t ssrc;
  uint32_t timestamp;
};

std::optional<Position> PositionOf(GstBuffer* packet) noexcept {
  GstRTPBuffer rtp = GST_RTP_BUFFER_INIT;
  if (!gst_rtp_buffer_map(packet, GST_MAP_READ, &rtp)) return std::nullopt;
  const Position position{gst_rtp_buffer_get_ssrc(&rtp), gst_rtp_buffer_get_timestamp(&rtp)};
  gst_rtp_buffer_unmap(&rtp);
  return position;
}

}  // namespace

void CaptureTimeline::Learn(GstBuffer* packet, int64_t captured_ns) noexcept {
  if (const auto position = PositionOf(packet)) known_ = Known{position->ssrc, position->timestamp, captured_ns};
}

std::optional<int64_t> CaptureTimeline::At(GstBuffer* packet) const noexcept {
  if (!known_) return std::nullopt;
  const auto position = PositionOf(packet);
  if (!position || position->ssrc != known_->ssrc) return std::nullopt;
  // Of 32 bits, which wrap around.
  const int64_t ticks = static_cast<int32_t>(position->timestamp - known_->timestamp);
  return known_->captured_ns + ticks * 1'000'000'000 / clock_rate_;
}

}  // namespace costream
