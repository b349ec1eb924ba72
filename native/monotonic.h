// The clock that neither leaps nor is set: CLOCK_MONOTONIC, as process.hrtime() reads it.
#pragma once

#include <chrono>
#include <cstdint>

namespace costream {

inline int64_t MonotonicNs() noexcept {
  return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

}  // namespace costream
