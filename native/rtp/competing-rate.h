// A rate beside those who fill a line's queue until it loses something, as TCP does. Delays tell nothing there, for the queue
// stands whatever we do; losses do. As fair to them as they are to each other, and without a sawtooth of halves, is what CUBIC
// does where it is slower than Reno (RFC 9438, 4.3): for each round trip in which something was lost 0.7 of it, for each other
// 3 (1 - 0.7) / (1 + 0.7) packets more. When they go, the next loss is answered alike by all who are left, and the queue is gone.
// Plain values in virtual time.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>

namespace costream {

class CompetingRate {
 public:
  // What there was before the others came: half of it is taken back soon, until something is lost.
  explicit CompetingRate(double before_bps) noexcept : soon_bps_(before_bps / 2) {}

  // `lost_us`: when the last one of what was lost had been sent, where something was. `used`: what may be sent is.
  double Next(double bps, std::optional<int64_t> lost_us, bool used, int64_t round_trip_us, int64_t now_us) noexcept {
    const auto since_us = static_cast<double>(now_us - last_us_.value_or(now_us));
    const auto trip_us = static_cast<double>(std::max<int64_t>(round_trip_us, kLeastTripUs));
    last_us_ = now_us;
    if (lost_us) {
      soon_bps_ = 0;
      // It was in the same full queue, which our answer reaches no sooner than that of the others.
      if (cut_us_ && *lost_us <= *cut_us_ + round_trip_us) return bps;
      cut_us_ = now_us;
      return kCut * bps;
    }
    const double trips = std::min(1.0, since_us / trip_us);
    if (bps < soon_bps_) return std::min(soon_bps_, bps * std::pow(kSoonGrowth, trips));
    return used ? bps + kPackets * kPacketBits * 1e6 / trip_us * trips : bps;
  }

 private:
  static constexpr double kCut = 0.7;
  static constexpr double kPackets = 3 * (1 - kCut) / (1 + kCut);
  static constexpr double kPacketBits = 1500 * 8;
  static constexpr double kSoonGrowth = 1.25;
  static constexpr int64_t kLeastTripUs = 10'000;

  double soon_bps_;
  std::optional<int64_t> last_us_;
  std::optional<int64_t> cut_us_;
};

}  // namespace costream
