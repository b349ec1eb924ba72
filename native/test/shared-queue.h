// A line's queue of bytes, in virtual time.
#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>

#include "virtual-time.h"

namespace costream {

// Holds so many bytes; what does not fit is lost.
class Queue {
 public:
  Queue(World& world, double kbps, double longest_ms) : world_(world), kbps_(kbps), limit_(longest_ms * kbps / 8 + 3000) {}

  void Enter(size_t bytes, bool ours, const std::function<void()>& leave, const std::function<void()>& lose) {
    if (static_cast<double>(standing_ + bytes) > limit_) {
      lose();
      return;
    }
    standing_ += bytes;
    if (ours) own_ += bytes;
    free_us_ = std::max(free_us_, world_.now()) + static_cast<int64_t>(static_cast<double>(bytes) * 8000 / kbps_);
    world_.At(free_us_, [this, bytes, ours, leave] {
      standing_ -= bytes;
      if (ours) own_ -= bytes;
      leave();
    });
  }
  double OwnMs() const { return static_cast<double>(own_) * 8 / kbps_; }
  double Ms() const { return static_cast<double>(standing_) * 8 / kbps_; }

 private:
  World& world_;
  double kbps_;
  double limit_;
  size_t standing_ = 0;
  size_t own_ = 0;
  int64_t free_us_ = 0;
};

}  // namespace costream
