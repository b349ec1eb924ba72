// A line's queue of bytes that a TCP fills, in virtual time.
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

// Reno (RFC 5681), straight into the queue.
class Tcp {
 public:
  Tcp(World& world, Queue& queue) : world_(world), queue_(queue) {
    world_.At(static_cast<int64_t>(options["from"] * 1e6), [this] { Fill(); });
  }

 private:
  void Fill() {
    const double unit = options["unit"];
    while (flight_ + unit <= window_) {
      flight_ += unit;
      const int64_t sent_us = world_.now();
      const auto acknowledged = [this, unit] {
        flight_ -= unit;
        window_ += window_ < threshold_ ? unit : unit / window_;
        Fill();
      };
      queue_.Enter(static_cast<size_t>(unit) * 1514, false, [this, acknowledged] { world_.At(world_.now() + kMs, acknowledged); },
                   [this, unit, sent_us] {
                     // What stands before it tells.
                     world_.At(world_.now() + static_cast<int64_t>(queue_.Ms() * 1000) + kMs, [this, unit, sent_us] {
                       flight_ -= unit;
                       if (sent_us > cut_us_) {
                         cut_us_ = world_.now();
                         window_ = threshold_ = std::max(2.0, window_ / 2);
                       }
                       Fill();
                     });
                   });
    }
  }

  World& world_;
  Queue& queue_;
  double window_ = 10;
  double threshold_ = 1e9;
  double flight_ = 0;
  int64_t cut_us_ = -1;
};

}  // namespace costream
