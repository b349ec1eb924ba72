// Checks feedback control information by format.
#include "rtcp-feedback.h"

#include <algorithm>
#include <cstddef>

#include "network-order.h"

namespace costream {

namespace {

constexpr size_t kSsrcs = 8;

// RTPFB: RFC 4585, 6.2; RFC 5104, 4.2; RFC 6051, 3.3; transport-wide congestion control.
constexpr uint8_t kNack = 1;
constexpr uint8_t kTmmbr = 3;
constexpr uint8_t kTmmbn = 4;
constexpr uint8_t kSenderReportRequest = 5;
constexpr uint8_t kTransportWide = 15;

// PSFB: RFC 4585, 6.3; RFC 5104, 4.3.
constexpr uint8_t kPictureLoss = 1;
constexpr uint8_t kSliceLoss = 2;
constexpr uint8_t kReferencePicture = 3;
constexpr uint8_t kFullIntra = 4;
constexpr uint8_t kApplicationLayer = 15;

// Bytes of the receive deltas that one chunk of packet statuses announces, for at most `left` packets.
struct Chunk {
  unsigned packets;
  size_t delta_bytes;
};

size_t DeltaBytes(unsigned symbol) noexcept { return symbol == 1 ? 1 : symbol == 2 ? 2 : 0; }

Chunk ReadChunk(uint16_t chunk, unsigned left) noexcept {
  if (!(chunk & 0x8000)) {
    const unsigned run = std::min<unsigned>(chunk & 0x1fff, left);
    return {run, run * DeltaBytes(chunk >> 13 & 3)};
  }
  const bool two_bits = chunk & 0x4000;
  const unsigned count = std::min(two_bits ? 7u : 14u, left);
  size_t bytes = 0;
  for (unsigned i = 0; i < count; ++i) {
    bytes += DeltaBytes(two_bits ? chunk >> (12 - 2 * i) & 3 : chunk >> (13 - i) & 1);
  }
  return {count, bytes};
}

// 1.22's rtptwcc.c multiplies this length by four before it compares, and reads deltas before it does: chunks and deltas
// must all be there.
bool IsTransportWide(std::span<const uint8_t> control) noexcept {
  if (control.size() < 12) return false;
  unsigned left = Read16(&control[2]);
  size_t at = 8;
  size_t deltas = 0;
  while (left > 0) {
    if (at + 2 > control.size()) return false;
    const Chunk chunk = ReadChunk(Read16(&control[at]), left);
    if (chunk.packets == 0) return false;
    left -= chunk.packets;
    deltas += chunk.delta_bytes;
    at += 2;
  }
  // What follows is the padding to the next word.
  return at + deltas <= control.size();
}

bool IsListOf(size_t entry, std::span<const uint8_t> control) noexcept {
  return !control.empty() && control.size() % entry == 0;
}

}  // namespace

bool IsTransportFeedback(uint8_t format, std::span<const uint8_t> body) noexcept {
  if (body.size() < kSsrcs) return false;
  const auto control = body.subspan(kSsrcs);
  switch (format) {
    case kNack:
      return IsListOf(4, control);
    case kTmmbr:
      return IsListOf(8, control);
    case kTmmbn:
      return control.size() % 8 == 0;
    case kSenderReportRequest:
      return control.empty();
    case kTransportWide:
      return IsTransportWide(control);
    default:
      return false;
  }
}

bool IsTransportWideFeedback(uint8_t format, std::span<const uint8_t> body) noexcept {
  return format == kTransportWide && body.size() >= kSsrcs && IsTransportWide(body.subspan(kSsrcs));
}

bool IsPayloadFeedback(uint8_t format, std::span<const uint8_t> body) noexcept {
  if (body.size() < kSsrcs) return false;
  const auto control = body.subspan(kSsrcs);
  switch (format) {
    case kPictureLoss:
      return control.empty();
    case kSliceLoss:
    case kReferencePicture:
      return IsListOf(4, control);
    case kFullIntra:
      return IsListOf(8, control);
    case kApplicationLayer:
      return control.size() >= 4;
    default:
      return false;
  }
}

}  // namespace costream
