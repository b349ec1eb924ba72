// What receiver reports alone make of a line: one that loses by itself, one that is too slow. Prints what failed.
//   c++ -std=c++20 native/test/report-loss.cc native/rtp/{rate-estimator,rate-room,rate-untold}.cc
#include <algorithm>
#include <cstdint>

#include "../rtp/rate-estimator.h"
#include "expect.h"

namespace {

using namespace costream;

constexpr double kCeiling = 4e6;

// A report each second of a line that carries so much and loses this share by itself; the least target of the last half.
double Least(double capacity_bps, double own, int seconds) {
  RateEstimator estimator;
  estimator.set_ceiling_bps(kCeiling);
  estimator.set_told(false);
  double least = kCeiling;
  for (int64_t second = 1; second <= seconds; ++second) {
    const double carried = std::min(estimator.target_bps(), capacity_bps) * (1 - own);
    estimator.HearReport(1 - carried / estimator.target_bps(), 20'000, second * 1'000'000);
    if (second > seconds / 2) least = std::min(least, estimator.target_bps());
  }
  return least;
}

void WhatTheLineLosesItselfTakesNoPicture() {
  for (const double own : {0.11, 0.15, 0.3, 0.45}) EXPECT(Least(100e6, own, 120) == kCeiling);
}

void WhatIsTooMuchIsYielded() {
  for (const double capacity : {3e6, 1.5e6, 0.8e6, 0.4e6}) {
    EXPECT(Least(capacity, 0, 240) < 1.2 * capacity);
    EXPECT(Least(capacity, 0, 240) > 0.8 * capacity);
  }
}

void BothAtOnceAreToldApart() {
  EXPECT(Least(1e6, 0.15, 300) < 1.3e6);
  EXPECT(Least(1e6, 0.15, 300) > 0.7e6);
}

}  // namespace

int main() {
  WhatTheLineLosesItselfTakesNoPicture();
  WhatIsTooMuchIsYielded();
  BothAtOnceAreToldApart();
  return Verdict();
}
