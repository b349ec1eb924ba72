// The fields of an RTP packet's fixed header, read from a GstBuffer wherever its bytes lie.
#pragma once

#include <gst/gst.h>

#include <cstdint>
#include <optional>

namespace costream {

struct RtpFields {
  uint32_t ssrc;
  uint32_t timestamp;
  uint32_t payload_size;
  uint16_t sequence;
  uint8_t payload_type;
  bool marker;
};

// Whether buffers under these caps are RTP packets; SRTP leaves the header readable.
bool CarriesRtp(const GstCaps* caps) noexcept;

// Nothing when the bytes are no valid RTP packet.
std::optional<RtpFields> ReadRtpFields(GstBuffer* buffer) noexcept;
// Into a writable buffer that is an RTP packet; all but the payload's size.
void WriteRtpFields(GstBuffer* buffer, const RtpFields& fields) noexcept;

}  // namespace costream
