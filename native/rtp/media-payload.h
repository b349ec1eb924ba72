// The payload formats that a session carries, and whether a depayloader may meet a payload.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "h264-payload.h"
#include "opus-payload.h"

namespace costream {

enum class MediaFormat : uint8_t { kAny, kH264, kOpus };

// Nothing where the payload is malformed; kNone for what is not H.264.
inline std::optional<H264Payload::Fragment> CheckMediaPayload(MediaFormat format,
                                                              std::span<const uint8_t> payload) noexcept {
  using Fragment = H264Payload::Fragment;
  if (format == MediaFormat::kH264) {
    const auto parsed = ParseH264Payload(payload);
    // RFC 6184, 5.8: a fragment is never start and end at once.
    if (!parsed || parsed->fragment == Fragment::kWhole) return std::nullopt;
    return parsed->fragment;
  }
  if (format == MediaFormat::kOpus && !IsOpusPacket(payload)) return std::nullopt;
  return Fragment::kNone;
}

}  // namespace costream
