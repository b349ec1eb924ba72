// When the packets of a frame leave: one after the other at a rate, and the last no later than a bound, for a picture must not
// wait. Plain values in virtual time.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace costream {

class FramePacer {
 public:
  explicit FramePacer(int64_t most_us) noexcept : most_us_(most_us) {}

  void set_most_us(int64_t most_us) noexcept { most_us_ = most_us; }
  void BeginFrame(int64_t now_us) noexcept { deadline_us_ = now_us + most_us_; }
  // When this packet may leave, its frame's next; `bps` of 0: at once.
  int64_t Due(size_t bytes, double bps, int64_t now_us) noexcept {
    if (bps <= 0) {
      due_us_ = now_us;
      return now_us;
    }
    const int64_t leave_us = std::max(now_us, std::min(due_us_, deadline_us_));
    due_us_ = leave_us + static_cast<int64_t>(static_cast<double>(bytes) * 8e6 / bps);
    return leave_us;
  }

 private:
  int64_t most_us_;
  int64_t deadline_us_ = 0;
  int64_t due_us_ = 0;
};

}  // namespace costream
