// A line's queue of bytes, in virtual time.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <functional>
#include <map>
#include <string>

#include "virtual-time.h"

namespace costream {

inline std::map<std::string, double> options{{"kbps", 2000}, {"queue", 300}, {"owd", 50},       {"seconds", 60}, {"from", 3},
                                             {"seed", 1},    {"unit", 2},    {"ceiling", 4000}, {"fps", 30},     {"key", 0},
                                             {"trace", 0}};

constexpr int64_t kMs = 1000;

// Holds so many bytes; what does not fit is lost.
class Queue {
 public:
  explicit Queue(World& world) : world_(world) {}

  void Enter(size_t bytes, bool ours, const std::function<void()>& leave, const std::function<void()>& lose) {
    const double limit = options["queue"] * options["kbps"] / 8 + 3000;
    if (static_cast<double>(standing_ + bytes) > limit) {
      lose();
      return;
    }
    standing_ += bytes;
    if (ours) own_ += bytes;
    free_us_ = std::max(free_us_, world_.now()) + static_cast<int64_t>(static_cast<double>(bytes) * 8000 / options["kbps"]);
    world_.At(free_us_, [this, bytes, ours, leave] {
      standing_ -= bytes;
      if (ours) own_ -= bytes;
      leave();
    });
  }
  double OwnMs() const { return static_cast<double>(own_) * 8 / options["kbps"]; }
  double Ms() const { return static_cast<double>(standing_) * 8 / options["kbps"]; }

 private:
  World& world_;
  size_t standing_ = 0;
  size_t own_ = 0;
  int64_t free_us_ = 0;
};

}  // namespace costream
