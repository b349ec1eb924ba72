// The last so many numbers, and what share of them lies below: percentiles of what happens now, in bounded memory.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace costream {

struct Percentiles {
  int64_t p50;
  int64_t p95;
  int64_t p99;
};

template <size_t kCapacity>
class SampleWindow {
 public:
  void Add(int64_t sample) noexcept {
    samples_[next_] = sample;
    next_ = (next_ + 1) % kCapacity;
    if (count_ < kCapacity) ++count_;
  }

  std::optional<int64_t> last() const noexcept {
    if (count_ == 0) return std::nullopt;
    return samples_[(next_ + kCapacity - 1) % kCapacity];
  }

  // Nearest rank. By value, so that a caller may copy the window under a lock and rank it outside.
  std::optional<Percentiles> Rank() && noexcept {
    if (count_ == 0) return std::nullopt;
    const auto begin = samples_.begin();
    const auto end = begin + count_;
    const auto at = [&](size_t percent) {
      const size_t rank = std::max<size_t>((count_ * percent + 99) / 100, 1) - 1;
      std::nth_element(begin, begin + rank, end);
      return samples_[rank];
    };
    return Percentiles{at(50), at(95), at(99)};
  }

 private:
  std::array<int64_t, kCapacity> samples_{};
  size_t next_ = 0;
  size_t count_ = 0;
};

}  // namespace costream
