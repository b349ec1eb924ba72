// Of the loss that receiver reports tell, what a lower rate would spare. A full queue loses what is too much for its line; where
// less is sent and as many are lost as before, the line loses them by itself, and yielding to that would take the picture to
// nothing. Plain values.
#pragma once

#include <algorithm>
#include <optional>

namespace costream {

class ReportLoss {
 public:
  static constexpr double kMuch = 0.1;
  static constexpr double kLittle = 0.02;

  // `lost` of all packets, which were sent at this rate.
  double Beyond(double lost, double bps) noexcept {
    own_ = std::min(own_, lost);
    const double beyond = lost - own_;
    if (beyond < kLittle) tried_.reset();
    if (beyond <= kMuch) return beyond;
    if (!tried_) tried_ = {lost, bps};
    if (bps > kProof * tried_->bps) return beyond;
    // What a line would lose that carried no more than arrived then.
    const double expected = std::max(0.0, 1 - (1 - tried_->lost) * tried_->bps / bps);
    const bool same = lost > (tried_->lost + expected) / 2;
    if (same) own_ = std::min(lost, kMostOwn);
    tried_.reset();
    return lost - own_;
  }

 private:
  struct Tried {
    double lost;
    double bps;
  };
  // So much less is enough to see a difference.
  static constexpr double kProof = 0.7;
  static constexpr double kMostOwn = 0.5;

  std::optional<Tried> tried_;  // where yielding began
  double own_ = 0;
};

}  // namespace costream
