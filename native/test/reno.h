// A TCP that always has something to send: Reno (RFC 5681), in virtual time. A segment counts as one.
#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <utility>

#include "virtual-time.h"

namespace costream {

class Reno {
 public:
  struct Settings {
    int64_t from_us = 0;
    // Sent, and acknowledged or lost, at once.
    size_t unit = 1;
    double window = 10;  // RFC 6928
    // Up to there it doubles what it sends, a round trip; high, so that a queue stops it first (RFC 5681, 3.1).
    double threshold = 1e9;
  };
  // Sends so many segments; what became of them is to be called when the sender hears of it.
  using Send = std::function<void(size_t segments, std::function<void()> acknowledged, std::function<void()> lost)>;

  Reno(World& world, const Settings& settings, Send send)
      : world_(world), unit_(settings.unit), send_(std::move(send)), window_(settings.window), threshold_(settings.threshold) {
    world_.At(settings.from_us, [this] { Fill(); });
  }

 private:
  void Fill() {
    while (static_cast<double>(flight_ + unit_) <= window_) {
      flight_ += unit_;
      send_(unit_, [this] { Acknowledge(); }, [this, sent_us = world_.now()] { Lose(sent_us); });
    }
  }
  void Acknowledge() {
    flight_ -= unit_;
    window_ += static_cast<double>(unit_) / (window_ < threshold_ ? 1 : window_);
    Fill();
  }
  // All that was on its way together halves the window once (RFC 6582).
  void Lose(int64_t sent_us) {
    flight_ -= unit_;
    if (sent_us > cut_us_) {
      cut_us_ = world_.now();
      window_ = threshold_ = std::max(2.0, window_ / 2);
    }
    Fill();
  }

  World& world_;
  size_t unit_;
  Send send_;
  double window_;
  double threshold_;
  size_t flight_ = 0;
  int64_t cut_us_ = -1;
};

}  // namespace costream
