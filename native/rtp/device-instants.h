// When sound was captured whose device gives the clock. Its timestamps count samples, and the two part while the sound itself
// takes no longer: libpulse reckons its clock from reports that come now and then, at the pace of the last seconds, which a
// change of pace puts off by 20 ms for ten seconds; and samples that are lost before they are counted, as when the process
// had no processor for longer than the device's buffer, put all that follow further behind the clock for ever.
//
// So an arrival tells by itself how late it is, beside the earliest of the last moment. Only what an arrival cannot tell, the
// time before it, is the clock's to say: the median of what it said in the first seconds, for that time stays what it is.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>

#include "../meter/sample-window.h"
#include "../meter/windowed-extreme.h"

namespace costream {

class DeviceInstants {
 public:
  // Of a buffer that comes now: where it begins by its timestamp and how long it is, and how long ago that was by the
  // device's clock. All in nanoseconds.
  int64_t AgeOf(int64_t position, int64_t duration, int64_t age_by_clock, int64_t now) noexcept {
    const int64_t behind = now - position;
    earliest_.Add(behind, now / 1000);
    const int64_t age = duration + behind - earliest_.value().value_or(behind);
    if (looks_ < kLooks && (!looked_ || now - *looked_ >= kLookNs)) {
      ++looks_;
      looked_ = now;
      before_.Add(age_by_clock - age);
      auto window = before_;
      delay_ = std::max<int64_t>(std::move(window).Rank()->p50, 0);
    }
    return age + delay_;
  }

 private:
  // A device that is a thousandth too slow falls behind by half a millisecond within it.
  static constexpr int64_t kMomentUs = 500'000;
  static constexpr int64_t kLookNs = 250'000'000;
  static constexpr size_t kLooks = 64;

  WindowedMinimum earliest_{kMomentUs};
  SampleWindow<kLooks> before_;
  std::optional<int64_t> looked_;
  size_t looks_ = 0;
  int64_t delay_ = 0;
};

}  // namespace costream
