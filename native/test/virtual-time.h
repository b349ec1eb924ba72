// What happens when, in virtual time.
#pragma once

#include <cstdint>
#include <functional>
#include <limits>
#include <queue>
#include <tuple>
#include <utility>

namespace costream {

struct Event {
  int64_t at_us;
  uint64_t order;
  std::function<void()> run;
  bool operator<(const Event& other) const { return std::tie(at_us, order) > std::tie(other.at_us, other.order); }
};

class World {
 public:
  void At(int64_t at_us, std::function<void()> run) { events_.push({at_us, order_++, std::move(run)}); }
  int64_t now() const { return now_us_; }
  // Until nothing more is to happen, or so long.
  void Run(int64_t until_us = std::numeric_limits<int64_t>::max()) {
    while (!events_.empty() && events_.top().at_us <= until_us) {
      const Event event = events_.top();
      events_.pop();
      now_us_ = event.at_us;
      event.run();
    }
  }

 private:
  std::priority_queue<Event> events_;
  uint64_t order_ = 0;
  int64_t now_us_ = 0;
};

}  // namespace costream
