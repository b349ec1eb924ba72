// What a line carries, seen in how far apart the packets of one frame arrive that left closer together (packet trains, Dovrolis et
// al., "What do packet dispersion techniques measure?", 2001). What others send between them makes it less, hence the greatest of
// a while. Plain values in virtual time.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "../meter/windowed-extreme.h"

namespace costream {

class FrameTrain {
 public:
  // Of the frame's packets one after the other; `ends`: its last. `at_us` is by the receiver's clock.
  void Arrive(int64_t left_us, int64_t at_us, size_t bytes, bool ends, int64_t now_us) noexcept {
    if (passed_ < kBucketBytes) {
      passed_ += bytes;
      first_left_us_ = left_us;
      first_at_us_ = at_us;
    } else {
      bytes_ += bytes;
      widest_us_ = std::max(widest_us_, at_us - latest_us_);
    }
    latest_us_ = at_us;
    if (!ends) return;
    const int64_t left_over_us = left_us - first_left_us_;
    const int64_t arrived_over_us = at_us - first_at_us_;
    const bool closer = static_cast<double>(left_over_us) < kCloser * static_cast<double>(arrived_over_us);
    // One wide gap is others' packets, or an end that had no processor.
    if (arrived_over_us >= kLeastUs && closer && widest_us_ <= arrived_over_us / 2) {
      most_bps_.Add(static_cast<int64_t>(static_cast<double>(bytes_) * 8e6 / static_cast<double>(arrived_over_us)), now_us);
    }
    passed_ = bytes_ = 0;
    widest_us_ = 0;
  }
  // Nothing while no frame was large enough to tell.
  std::optional<double> carried_bps() const noexcept {
    const auto bps = most_bps_.value();
    return bps ? std::optional(static_cast<double>(*bps)) : std::nullopt;
  }
  void Clear() noexcept { *this = FrameTrain(); }

 private:
  // A token bucket that was full lets so much pass at once.
  static constexpr size_t kBucketBytes = 3000;
  // Arrivals are told to a quarter of a millisecond.
  static constexpr int64_t kLeastUs = 8'000;
  static constexpr double kCloser = 0.9;

  size_t passed_ = 0;  // of this frame's bytes those that tell nothing
  size_t bytes_ = 0;
  int64_t first_left_us_ = 0;
  int64_t first_at_us_ = 0;
  int64_t latest_us_ = 0;
  int64_t widest_us_ = 0;
  WindowedMaximum most_bps_{60'000'000};
};

}  // namespace costream
