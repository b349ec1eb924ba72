// Numbers as they stand in packets: big-endian.
#pragma once

#include <cstdint>

namespace costream {

inline uint16_t Read16(const uint8_t* bytes) noexcept { return static_cast<uint16_t>(bytes[0] << 8 | bytes[1]); }

inline uint32_t Read32(const uint8_t* bytes) noexcept {
  return static_cast<uint32_t>(Read16(bytes)) << 16 | Read16(bytes + 2);
}

inline void Write16(uint8_t* bytes, uint16_t value) noexcept {
  bytes[0] = static_cast<uint8_t>(value >> 8);
  bytes[1] = static_cast<uint8_t>(value);
}

inline void Write32(uint8_t* bytes, uint32_t value) noexcept {
  Write16(bytes, static_cast<uint16_t>(value >> 16));
  Write16(bytes + 2, static_cast<uint16_t>(value));
}

}  // namespace costream
