// When a target is worth telling: of changes, not of noise. Plain values.
#pragma once

#include <algorithm>
#include <cmath>
#include <optional>

namespace costream {

class TargetNews {
 public:
  // What has not changed by this is told already.
  void Know(double bps) noexcept { told_bps_ = std::max(told_bps_, bps); }

  std::optional<unsigned> Look(double target_bps, double ceiling_bps) noexcept {
    // The end of all limits is told, however near it is.
    const bool all = target_bps >= ceiling_bps && told_bps_ < ceiling_bps;
    if (std::abs(target_bps - told_bps_) < told_bps_ * kTellShare && !all) return std::nullopt;
    if (target_bps == told_bps_) return std::nullopt;
    told_bps_ = target_bps;
    return static_cast<unsigned>(target_bps);
  }

 private:
  static constexpr double kTellShare = 0.03;

  double told_bps_ = 0;
};

}  // namespace costream
