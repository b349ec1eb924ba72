// Numbers as they stand in packets: big-endian.
#pragma once

#include <cstdint>

namespace costream {

inline uint16_t Read16(const uint8_t* bytes) noexcept { return static_cast<uint16_t>(bytes[0] << 8 | bytes[1]); }

inline uint32_t Read32(const uint8_t* bytes) noexcept {
  return static_cast<uint32_t>(Read16(bytes)) << 16 | Read16(bytes + 2);
}

}  // namespace costream
