// See buffer-record.h.
#include "buffer-record.h"


#include "rtp/rtp-fields.h"

namespace costream {

BufferRecord BufferRecord::Of(GstBuffer* buffer, int64_t arrived_ns, bool rtp) noexcept {
  BufferRecord record{};
  record.pts = GST_BUFFER_PTS(buffer);
  record.dts = GST_BUFFER_DTS(buffer);
  record.duration = GST_BUFFER_DURATION(buffer);
  record.arrived_ns = arrived_ns;
  record.size = static_cast<uint32_t>(gst_buffer_get_size(buffer));
  // Bits that every mini object has are GStreamer's own business.
  record.flags = static_cast<uint32_t>(GST_BUFFER_FLAGS(buffer)) & ~(GST_MINI_OBJECT_FLAG_LAST - 1U);
  record.offset = kLent;
  if (!rtp) return record;
  if (const auto fields = ReadRtpFields(buffer)) {
    record.ssrc = fields->ssrc;
    record.timestamp = fields->timestamp;
    record.payload_size = fields->payload_size;
    record.sequence = fields->sequence;
    record.payload_type = fields->payload_type;
    record.rtp = static_cast<uint8_t>(kRtp | (fields->marker ? kMarker : 0));
  }
  return record;
}

}  // namespace costream
