// Walks an Opus packet's table of contents and frame lengths.
#include "opus-payload.h"

#include <array>
#include <cstddef>
#include <optional>

namespace costream {

namespace {

constexpr size_t kMaxFrameBytes = 1275;
// R5: 120 ms, in units of 0.1 ms, as a frame may last 2.5.
constexpr unsigned kMaxDuration = 1200;

// RFC 6716, table 2: how long a frame of this configuration lasts, in 0.1 ms.
unsigned FrameDuration(unsigned configuration) noexcept {
  constexpr std::array<unsigned, 4> kSilk{100, 200, 400, 600};
  constexpr std::array<unsigned, 2> kHybrid{100, 200};
  constexpr std::array<unsigned, 4> kCelt{25, 50, 100, 200};
  if (configuration < 12) return kSilk[configuration % 4];
  if (configuration < 16) return kHybrid[configuration % 2];
  return kCelt[configuration % 4];
}

// Takes a frame length of one or two bytes (3.2.1) off the front; nothing when it is not there whole.
std::optional<size_t> TakeLength(std::span<const uint8_t>& bytes) noexcept {
  if (bytes.empty()) return std::nullopt;
  const size_t first = bytes[0];
  if (first < 252) {
    bytes = bytes.subspan(1);
    return first;
  }
  if (bytes.size() < 2) return std::nullopt;
  const size_t length = first + 4u * bytes[1];
  bytes = bytes.subspan(2);
  return length;
}

// Takes the padding (3.2.5) off: its length is at the front, the padding itself at the end.
bool TakePadding(std::span<const uint8_t>& bytes) noexcept {
  size_t padding = 0;
  for (;;) {
    if (bytes.empty()) return false;
    const uint8_t byte = bytes[0];
    bytes = bytes.subspan(1);
    padding += byte == 255 ? 254 : byte;
    if (byte != 255) break;
  }
  if (padding > bytes.size()) return false;
  bytes = bytes.first(bytes.size() - padding);
  return true;
}

// Code 3 (3.2.5): any number of frames, of one size or each with its own.
bool IsFrameSequence(std::span<const uint8_t> bytes, unsigned duration) noexcept {
  if (bytes.empty()) return false;
  const uint8_t header = bytes[0];
  bytes = bytes.subspan(1);
  const unsigned count = header & 0x3f;
  if (count == 0 || count * duration > kMaxDuration) return false;
  if (header & 0x40 && !TakePadding(bytes)) return false;
  if (!(header & 0x80)) return bytes.size() % count == 0 && bytes.size() / count <= kMaxFrameBytes;
  size_t total = 0;
  for (unsigned i = 0; i + 1 < count; ++i) {
    const auto length = TakeLength(bytes);
    if (!length) return false;
    total += *length;
  }
  return total <= bytes.size() && bytes.size() - total <= kMaxFrameBytes;
}

}  // namespace

bool IsOpusPacket(std::span<const uint8_t> payload) noexcept {
  if (payload.empty()) return false;
  const unsigned duration = FrameDuration(payload[0] >> 3);
  auto frames = payload.subspan(1);
  switch (payload[0] & 3) {
    case 0:
      return frames.size() <= kMaxFrameBytes;
    case 1:
      return frames.size() % 2 == 0 && frames.size() / 2 <= kMaxFrameBytes;
    case 2: {
      const auto first = TakeLength(frames);
      return first && *first <= frames.size() && frames.size() - *first <= kMaxFrameBytes;
    }
    default:
      return IsFrameSequence(frames, duration);
  }
}

}  // namespace costream
