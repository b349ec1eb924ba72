// What lies between the ends of rate-line, in virtual time: a line with a delay, then a queue.
#pragma once

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "virtual-time.h"

namespace costream {

inline double Percentile(std::vector<double> values, double share) {
  if (values.empty()) return 0;
  const auto at = static_cast<size_t>(share * static_cast<double>(values.size() - 1));
  std::nth_element(values.begin(), values.begin() + static_cast<long>(at), values.end());
  return values[at];
}

class Line {
 public:
  struct Settings {
    std::string steps;  // kb/s from a second on
    double delay_ms;
    double jitter_ms;
    double queue_ms;
    double loss;
    uint64_t seed;
    bool traced;
  };

  Line(World& world, const Settings& settings) : world_(world), settings_(settings), random_(settings.seed) {
    const std::string& steps = settings.steps;
    for (size_t at = 0; at < steps.size();) {
      const size_t colon = steps.find(':', at);
      steps_.push_back({static_cast<int64_t>(std::atof(&steps[at]) * 1e6), std::atof(&steps[colon + 1])});
      const size_t comma = steps.find(',', colon);
      at = comma == std::string::npos ? steps.size() : comma + 1;
    }
    back_.resize(steps_.size(), -1);
  }

  // To be called a hundred times a second.
  void Look() {
    const int64_t now = world_.now();
    const double wait_ms = static_cast<double>(std::max<int64_t>(0, free_us_ - now)) / 1000;
    waits_ms_.push_back(wait_ms);
    if (settings_.traced && wait_ms > 60) std::fprintf(stderr, "%.2f wait %.0f\n", static_cast<double>(now) / 1e6, wait_ms);
    NoteQueue(now, wait_ms);
    world_.At(now + 10'000, [this] { Look(); });
  }

  // The delay comes before the queue, as bench/rate has it: what is on its way cannot be called back.
  void Send(size_t bytes, std::function<void()> deliver, std::function<void(int64_t)> lose) {
    const double delay_ms = settings_.delay_ms + Draw() * settings_.jitter_ms;
    enter_us_ = std::max(enter_us_, world_.now() + static_cast<int64_t>(delay_ms * 1000));
    world_.At(enter_us_, [this, bytes, deliver = std::move(deliver), lose = std::move(lose)] { Enter(bytes, deliver, lose); });
  }

  double Draw() { return std::uniform_real_distribution<double>(0, 1)(random_); }

  double Rate(int64_t now) const {
    double kbps = steps_[0].kbps;
    for (const Step& step : steps_)
      if (step.at_us <= now) kbps = step.kbps;
    return kbps;
  }

  double Utilisation(int64_t until_us) const {
    double capacity = 0;
    for (size_t i = 0; i < steps_.size(); ++i) {
      const int64_t end = i + 1 < steps_.size() ? steps_[i + 1].at_us : until_us;
      capacity += static_cast<double>(end - steps_[i].at_us) / 1e6 * steps_[i].kbps * 125;
    }
    return static_cast<double>(carried_) / capacity;
  }

  // Seconds from each step down until the queue was, and stayed for a while, below 60 ms.
  double SlowestBack() const {
    double slowest = 0;
    for (size_t i = 0; i < steps_.size(); ++i)
      if (back_[i] >= 0) slowest = std::max(slowest, static_cast<double>(back_[i] - steps_[i].at_us) / 1e6);
    return slowest;
  }
  double Queue(double share) const { return Percentile(waits_ms_, share); }
  uint64_t overflows() const { return overflows_; }

 private:
  struct Step {
    int64_t at_us;
    double kbps;
  };

  void Enter(size_t bytes, const std::function<void()>& deliver, const std::function<void(int64_t)>& lose) {
    const int64_t now = world_.now();
    const int64_t wait_us = std::max<int64_t>(0, free_us_ - now);
    const double draw = Draw();
    if (static_cast<double>(wait_us) / 1000 > settings_.queue_ms) {
      ++overflows_;
      lose(wait_us);
      return;
    }
    free_us_ = now + wait_us + static_cast<int64_t>(static_cast<double>(bytes) * 8000 / Rate(now));
    carried_ += bytes;
    if (draw < settings_.loss) lose(wait_us);
    else world_.At(free_us_, deliver);
  }

  void NoteQueue(int64_t now, double wait_ms) {
    for (size_t i = 0; i < steps_.size(); ++i) {
      const bool down = i == 0 || steps_[i].kbps < steps_[i - 1].kbps;
      const int64_t since_us = back_[i] < 0 ? steps_[i].at_us : back_[i];
      if (down && wait_ms > 60 && now >= since_us && now < since_us + 500'000) back_[i] = now;
    }
  }

  World& world_;
  Settings settings_;
  std::mt19937_64 random_;
  std::vector<Step> steps_;
  std::vector<int64_t> back_;  // when the queue that came of a step was last above 60 ms, before half a second below
  std::vector<double> waits_ms_;
  int64_t free_us_ = 0;
  int64_t enter_us_ = 0;
  uint64_t carried_ = 0;
  uint64_t overflows_ = 0;
};

}  // namespace costream
