// See rtp-fields.h.
#include "rtp-fields.h"

#include <gst/rtp/gstrtpbuffer.h>

#include <algorithm>
#include <iterator>
#include <string_view>

namespace costream {

bool CarriesRtp(const GstCaps* caps) noexcept {
  if (caps == nullptr || gst_caps_is_any(caps) || gst_caps_is_empty(caps)) return false;
  constexpr std::string_view kMedia[] = {"application/x-rtp", "application/x-srtp"};
  const std::string_view media = gst_structure_get_name(gst_caps_get_structure(caps, 0));
  return std::find(std::begin(kMedia), std::end(kMedia), media) != std::end(kMedia);
}

std::optional<RtpFields> ReadRtpFields(GstBuffer* buffer) noexcept {
  GstRTPBuffer rtp = GST_RTP_BUFFER_INIT;
  if (!gst_rtp_buffer_map(buffer, GST_MAP_READ, &rtp)) return std::nullopt;
  const RtpFields fields{
      .ssrc = gst_rtp_buffer_get_ssrc(&rtp),
      .timestamp = gst_rtp_buffer_get_timestamp(&rtp),
      .payload_size = gst_rtp_buffer_get_payload_len(&rtp),
      .sequence = gst_rtp_buffer_get_seq(&rtp),
      .payload_type = gst_rtp_buffer_get_payload_type(&rtp),
      .marker = gst_rtp_buffer_get_marker(&rtp) != FALSE,
  };
  gst_rtp_buffer_unmap(&rtp);
  return fields;
}

void WriteRtpFields(GstBuffer* buffer, const RtpFields& fields) noexcept {
  GstRTPBuffer rtp = GST_RTP_BUFFER_INIT;
  if (!gst_rtp_buffer_map(buffer, GST_MAP_READWRITE, &rtp)) return;
  gst_rtp_buffer_set_ssrc(&rtp, fields.ssrc);
  gst_rtp_buffer_set_timestamp(&rtp, fields.timestamp);
  gst_rtp_buffer_set_seq(&rtp, fields.sequence);
  gst_rtp_buffer_set_payload_type(&rtp, fields.payload_type);
  gst_rtp_buffer_set_marker(&rtp, fields.marker ? TRUE : FALSE);
  gst_rtp_buffer_unmap(&rtp);
}

}  // namespace costream
