// RTCP compound packets (RFC 3550, 6 and A.2) from an untrusted peer, over plain bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace costream {

struct RtcpCompound {
  uint32_t ssrc;  // who sent it, in all its parts
  std::optional<uint32_t> about = {};  // whose packets its first report block, or its lone feedback, tells of
  bool bye = false;
  size_t length_without_bye = 0;  // a BYE is the last part; the rest is a valid compound packet of its own
};

// Nothing when a parser should not meet these bytes: lengths that do not add up, unknown types, reports, items or feedback
// (RFC 4585, 5104, 3611; draft-holmer-rmcat-transport-wide-cc-extensions) that end beyond their packet, or parts of
// several senders, as no peer of a call sends. Transport-wide feedback comes alone, too (RFC 5506).
std::optional<RtcpCompound> ParseRtcpCompound(std::span<const uint8_t> bytes) noexcept;

}  // namespace costream
