// What of the packets that a receiver tells of is lost, and how much of that is the line's own: what it loses where no queue stands,
// nor stood lately, at a rate that it was seen to carry. A lower rate spares none of it, and where a queue stands as well it is lost
// all the same. Losses that come with a higher rate are no line's own: its queue is too short to be seen by its delay. Plain values in
// virtual time.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>

#include "../meter/windowed-extreme.h"

namespace costream {

class LineLoss {
 public:
  void Hear(bool lost, int64_t now_us) {
    outcomes_.push_back({now_us, lost});
    lost_ += lost;
    for (; now_us - outcomes_.front().heard_us > kWindowUs; outcomes_.pop_front()) lost_ -= outcomes_.front().lost;
  }

  // The last ones of those that were lost tell nothing of the line.
  void Forgive(size_t lost) noexcept {
    for (; lost > 0 && !outcomes_.empty() && outcomes_.back().lost; --lost) {
      outcomes_.pop_back();
      --lost_;
    }
  }

  // Behind all that was heard at once. `queued`: a queue stands that may have lost what was lost; `bps`: what may be sent.
  void Look(bool queued, double bps, int64_t now_us) noexcept {
    least_bps_.Add(static_cast<int64_t>(bps), now_us);
    most_bps_.Add(static_cast<int64_t>(bps), now_us);
    if (queued) {
      queued_us_ = now_us;
      supposed_.reset();
    }
    calm_ = now_us - queued_us_ > kAfterUs && least_bps_.whole();
    if (!calm_) return;
    const auto least_bps = static_cast<double>(*least_bps_.value());
    const auto most_bps = static_cast<double>(*most_bps_.value());
    if (first_bps_ == 0) first_bps_ = least_bps;
    // Not of higher rates: what comes with a rate would be taken for the line's own, step by step.
    if (most_bps <= std::max(first_bps_, kProof * carried_bps())) {
      based_ = std::min(based_ + 1, kBasedOn);
      base_ += (Share() - base_) / based_;
    }
    if (most_bps <= carried_bps()) Suppose(now_us);
    if (carried_bps() == 0 || Unusual() == 0) carried_bps_.Add(static_cast<int64_t>(least_bps), now_us);
  }

  // Of the last half second, 0-1.
  double Share() const noexcept {
    return outcomes_.empty() ? 0 : static_cast<double>(lost_) / static_cast<double>(outcomes_.size());
  }
  // By chance, or in bursts: the most of half a second is what it may lose in any.
  double own() const noexcept { return static_cast<double>(own_.value().value_or(0)) / kMillion; }
  // Beyond its own, where a queue stands.
  double Beyond() const noexcept { return std::max(0.0, Share() - own()); }
  // What a lower rate would spare. Where no queue stands it is none, up to what a line that is far too slow loses: repair makes
  // that good.
  double Spared(bool queued) const noexcept { return queued ? Beyond() : Above(kMostOwn, 2); }
  // Where to see whether the losses of a higher rate than the line was seen to carry come with that rate.
  std::optional<double> Retreat(double bps) const noexcept {
    if (!calm_ || bps <= kAbout * carried_bps() || Unusual() == 0) return std::nullopt;
    return kBack * carried_bps();
  }

 private:
  // A queue that grows loses before its delay is told: what is lost is the line's own when none was seen for a while after it.
  void Suppose(int64_t now_us) noexcept {
    const int64_t ago_us = supposed_ ? now_us - supposed_->since_us : 0;
    if (ago_us > kWindowUs) {
      // Of long ago it is where a higher rate, or a queue, was between.
      if (ago_us < 3 * kWindowUs) own_.Add(static_cast<int64_t>(supposed_->share * kMillion), now_us);
      supposed_.reset();
    }
    if (!supposed_) supposed_ = {now_us, 0};
    supposed_->share = std::max(supposed_->share, Share());
  }
  double carried_bps() const noexcept { return static_cast<double>(carried_bps_.value().value_or(0)); }
  // Beyond what it loses at a lower rate as well, by chance or in bursts.
  double Unusual() const noexcept { return Above(std::max({base_, own(), kLittle}), 3); }
  // Beyond this share, and not by chance: the fewer packets, the more of them may be.
  double Above(double share, double deviations) const noexcept {
    if (outcomes_.empty()) return 0;
    const double deviation = std::sqrt(share * (1 - share) / static_cast<double>(outcomes_.size()));
    return std::max(0.0, Share() - share - deviations * deviation);
  }

  struct Outcome {
    int64_t heard_us;
    bool lost;
  };
  // The most of half a second, which may prove to be the line's own.
  struct Supposed {
    int64_t since_us;
    double share;
  };
  static constexpr double kMillion = 1e6;
  static constexpr double kLittle = 0.02;
  static constexpr double kMostOwn = 0.3;
  static constexpr double kAbout = 1.1;
  // So much less is enough to see a difference; and where to go for that, since it grows again.
  static constexpr double kProof = 0.75;
  static constexpr double kBack = 0.65;
  // Looks, of which there are some thirty a second.
  static constexpr int kBasedOn = 60;
  static constexpr int64_t kWindowUs = 500'000;
  // What a queue has lost is among those of the window for as long, and told a round trip later.
  static constexpr int64_t kAfterUs = 2 * kWindowUs;
  static constexpr int64_t kRememberedUs = 20'000'000;
  static constexpr int64_t kCarriedUs = 120'000'000;

  std::deque<Outcome> outcomes_;
  size_t lost_ = 0;
  WindowedMaximum own_{kRememberedUs};
  std::optional<Supposed> supposed_;
  WindowedMaximum carried_bps_{kCarriedUs};
  WindowedMinimum least_bps_{kAfterUs};
  WindowedMaximum most_bps_{kAfterUs};
  int64_t queued_us_ = 0;
  bool calm_ = false;
  double first_bps_ = 0;
  double base_ = 0;
  int based_ = 0;
};

}  // namespace costream
