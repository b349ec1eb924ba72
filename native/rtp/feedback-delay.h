// How much longer than at best it takes from a packet's arrival to where its feedback is heard: a receiver without processor time,
// or the way back, tells late of what arrived long ago, and is no queue on the way there. Feedback that was lost is late, too: the
// next one comes in its place. Plain values in virtual time.
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>

#include "../meter/windowed-extreme.h"

namespace costream {

class FeedbackDelay {
 public:
  // `arrived_us` by the receiver's clock, of the newest packet that the feedback tells of.
  void Hear(int64_t arrived_us, int64_t now_us) noexcept {
    const int64_t took_us = now_us - arrived_us;
    base_.Add(took_us, now_us);
    const int64_t forgotten_us = heard_us_ ? (now_us - *heard_us_) / kForgottenIn : 0;
    heard_us_ = now_us;
    beyond_us_ = std::max(std::min(took_us - *base_.value(), kMostUs), beyond_us_ - forgotten_us);
  }
  // None came, and what was to be told is known by other feedback, so much later.
  void Miss(int64_t late_us) noexcept { beyond_us_ = std::max(beyond_us_, std::min(late_us, kMostUs)); }
  // The most of it lately, fading.
  int64_t beyond_us() const noexcept { return beyond_us_; }

 private:
  static constexpr int64_t kMostUs = 200'000;
  // 100 ms are forgotten in 6.4 s: what happens once a second or so is not met anew each time.
  static constexpr int64_t kForgottenIn = 64;

  WindowedMinimum base_{60'000'000};
  std::optional<int64_t> heard_us_;
  int64_t beyond_us_ = 0;
};

}  // namespace costream
