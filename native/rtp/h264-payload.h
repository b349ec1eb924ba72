// What one H.264 RTP payload (RFC 6184, packetization modes 0 and 1) carries, over plain bytes from an untrusted peer.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

namespace costream {

struct H264Payload {
  // NAL units that begin here: whole ones, or the first fragment of one.
  bool begins_access_unit = false;  // the first of them can only be an access unit's first
  bool sps = false;  // a parameter set before any slice
  bool pps = false;
  bool idr_slice = false;
  bool other_slice = false;
  bool slice = false;      // any coded slice, IDR or not
  bool reference = false;  // a slice that later pictures may refer to
  // Recovery point SEI (H.264, D.2.8): correct in output order after this many frame_num steps.
  std::optional<uint32_t> recovery_frames;

  enum class Fragment : uint8_t { kNone, kFirst, kMiddle, kLast, kWhole };
  Fragment fragment = Fragment::kNone;
  uint8_t fragment_type = 0;  // NAL unit type of the fragmented unit
};

// Nothing when a depayloader should not meet these bytes: an interleaved or unknown packet type, a length that does
// not add up, a fragment shorter than its headers (GStreamer 1.22's rtph264depay reads out of bounds there). An empty
// payload is valid: padding-only packets are legal RTP.
std::optional<H264Payload> ParseH264Payload(std::span<const uint8_t> payload) noexcept;

}  // namespace costream
