// See packet-number.h.
#include "packet-number.h"

#include <gst/rtp/gstrtpbuffer.h>

#include "network-order.h"

namespace costream {

NumberedPacket NumberPacket(MiniObject<GstBuffer>& buffer, std::optional<uint16_t> number) noexcept {
  NumberedPacket packet;
  if (number) buffer = MiniObject<GstBuffer>::Adopt(gst_buffer_make_writable(buffer.Release()));
  GstRTPBuffer rtp = GST_RTP_BUFFER_INIT;
  if (!gst_rtp_buffer_map(buffer.get(), number ? GST_MAP_READWRITE : GST_MAP_READ, &rtp)) return packet;
  packet.marker = gst_rtp_buffer_get_marker(&rtp);
  packet.ssrc = gst_rtp_buffer_get_ssrc(&rtp);
  if (number) {
    guint8 field[2];
    Write16(field, *number);
    gst_rtp_buffer_add_extension_onebyte_header(&rtp, kNumberId, field, sizeof field);
  }
  gst_rtp_buffer_unmap(&rtp);
  packet.bytes = gst_buffer_get_size(buffer.get());
  return packet;
}

}  // namespace costream
