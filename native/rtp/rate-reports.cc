// See rate-reports.h.
#include "rate-reports.h"

#include <gst/rtp/gstrtcpbuffer.h>

#include <cstdint>
#include <optional>
#include <span>

namespace costream {

namespace {

// draft-holmer-rmcat-transport-wide-cc-extensions-01, 3.1.
constexpr guint kTransportWideFormat = 15;
// From 1900, where NTP counts from, to 1970.
constexpr guint64 kNtpOffsetS = 2'208'988'800;

// 16.16 seconds, the middle of an NTP time, as reports hold it (RFC 3550, 6.4.1).
guint32 MiddleNtpNow() noexcept {
  const auto us = static_cast<guint64>(g_get_real_time()) + kNtpOffsetS * 1'000'000;
  return static_cast<guint32>(us / 1'000'000 << 16 | (us % 1'000'000 << 16) / 1'000'000);
}

void HearBlocks(GstRTCPPacket* packet, guint32 own_ssrc, RateEstimator& estimator, gint64 now_us) noexcept {
  for (guint i = 0; i < gst_rtcp_packet_get_rb_count(packet); ++i) {
    guint32 ssrc, highest, jitter, last, since;
    guint8 fraction;
    gint32 lost;
    gst_rtcp_packet_get_rb(packet, i, &ssrc, &fraction, &lost, &highest, &jitter, &last, &since);
    if (ssrc != own_ssrc) continue;
    std::optional<int64_t> round_trip_us;
    const auto trip = static_cast<gint32>(MiddleNtpNow() - last - since);
    if (last != 0 && trip >= 0) round_trip_us = int64_t{trip} * 1'000'000 >> 16;
    estimator.HearReport(fraction / 256.0, round_trip_us, now_us);
  }
}

bool IsTransportWideReport(GstRTCPPacket* packet) noexcept {
  return gst_rtcp_packet_get_type(packet) == GST_RTCP_TYPE_RTPFB &&
         static_cast<guint>(gst_rtcp_packet_fb_get_type(packet)) == kTransportWideFormat;
}

}  // namespace

void HearReports(GstBuffer* compound, guint32 ssrc, TwccReader* reader, RateEstimator& estimator) noexcept {
  GstRTCPBuffer rtcp = GST_RTCP_BUFFER_INIT;
  if (!gst_rtcp_buffer_map(compound, GST_MAP_READ, &rtcp)) return;
  const gint64 now_us = g_get_monotonic_time();
  GstRTCPPacket packet;
  for (gboolean more = gst_rtcp_buffer_get_first_packet(&rtcp, &packet); more;
       more = gst_rtcp_packet_move_to_next(&packet)) {
    const GstRTCPType type = gst_rtcp_packet_get_type(&packet);
    if (type == GST_RTCP_TYPE_RR || type == GST_RTCP_TYPE_SR) {
      HearBlocks(&packet, ssrc, estimator, now_us);
    } else if (reader && IsTransportWideReport(&packet)) {
      const std::span<const uint8_t> fci(gst_rtcp_packet_fb_get_fci(&packet),
                                         size_t{gst_rtcp_packet_fb_get_fci_length(&packet)} * 4);
      estimator.Hear(reader->Read(fci), now_us);
    }
  }
  gst_rtcp_buffer_unmap(&rtcp);
}

GstStructure* Describe(const RateEstimator& estimator, int64_t now_us) noexcept {
  // clang-format off
  return gst_structure_new("rtpratecontrol-stats",
      "target", G_TYPE_UINT, static_cast<guint>(estimator.target_bps()),
      "received", G_TYPE_UINT, static_cast<guint>(estimator.received_bps()),
      "queue-us", G_TYPE_INT64, gint64{estimator.queue_us()},
      "in-flight", G_TYPE_UINT64, guint64{estimator.in_flight()},
      "cuts", G_TYPE_UINT64, guint64{estimator.cuts()},
      "constrained", G_TYPE_BOOLEAN, gboolean{estimator.constrained(now_us)},
      "starting", G_TYPE_BOOLEAN, gboolean{estimator.starting()}, "unheard", G_TYPE_BOOLEAN, gboolean{estimator.unheard()},
      nullptr);
  // clang-format on
}

}  // namespace costream
