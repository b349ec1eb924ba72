// See capture-packet.h.
#include "capture-packet.h"

#include <gst/rtp/rtp.h>

#include <cstring>

#include "../handle.h"

namespace costream {

namespace {

// Seconds from 1900, where NTP counts from, to 1970.
constexpr int64_t kNtpEpochOffsetNs = 2'208'988'800LL * 1'000'000'000;

}  // namespace

void TellDeparture(GstBuffer* packet, const FrameDeparture& departure) noexcept {
  GstRTPBuffer rtp = GST_RTP_BUFFER_INIT;
  if (!gst_rtp_buffer_map(packet, GST_MAP_READWRITE, &rtp)) return;
  const auto extension = WriteDeparture(departure);
  gst_rtp_buffer_add_extension_onebyte_header(&rtp, kCaptureTimeId, extension.capture_time.data(),
                                              extension.capture_time.size());
  gst_rtp_buffer_add_extension_onebyte_header(&rtp, kSendTimeId, extension.send_time.data(),
                                              extension.send_time.size());
  gst_rtp_buffer_unmap(&rtp);
}

std::optional<FrameDeparture> FindDeparture(GstBuffer* packet) noexcept {
  GstRTPBuffer rtp = GST_RTP_BUFFER_INIT;
  if (!gst_rtp_buffer_map(packet, GST_MAP_READ, &rtp)) return std::nullopt;
  CaptureExtension extension;
  const auto read = [&](uint8_t id, auto& field) {
    gpointer data = nullptr;
    guint size = 0;
    if (!gst_rtp_buffer_get_extension_onebyte_header(&rtp, id, 0, &data, &size) || size != field.size()) return false;
    std::memcpy(field.data(), data, size);
    return true;
  };
  const bool found = read(kCaptureTimeId, extension.capture_time) && read(kSendTimeId, extension.send_time);
  gst_rtp_buffer_unmap(&rtp);
  if (!found) return std::nullopt;
  return ReadDeparture(extension);
}

std::optional<int64_t> ReportedAgeNs(GstBuffer* packet) noexcept {
  static GstStaticCaps ntp = GST_STATIC_CAPS("timestamp/x-ntp");
  const auto reference = MiniObject<GstCaps>::Adopt(gst_static_caps_get(&ntp));
  const auto* meta = gst_buffer_get_reference_timestamp_meta(packet, reference.get());
  if (!meta || !GST_CLOCK_TIME_IS_VALID(meta->timestamp)) return std::nullopt;
  return g_get_real_time() * 1000 + kNtpEpochOffsetNs - static_cast<int64_t>(meta->timestamp);
}

}  // namespace costream
