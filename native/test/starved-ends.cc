// Ends of a line without processor time are no queue on it: packets handed over long before they left, feedback that is told
// late, arrivals as the kernel says them. Prints what failed.
//   c++ -std=c++20 native/test/starved-ends.cc native/rtp/{rate-estimator,rate-room,rate-untold}.cc
#include <algorithm>
#include <cstdint>
#include <vector>

#include "../rtp/arrival-times.h"
#include "../rtp/rate-estimator.h"
#include "expect.h"

namespace {

using namespace costream;

constexpr int64_t kMs = 1000;
constexpr double kCeiling = 4e6;

// Thirty frames a second as large as the target allows, over a line of 5 ms and as much as comes.
struct Ends {
  RateEstimator estimator;
  int64_t now_us = 0;
  uint16_t sequence = 0;

  Ends() {
    estimator.set_ceiling_bps(kCeiling);
    estimator.set_told(true);
  }

  // Each of these delays in us: from the hand-over to where the packets leave, from there to where the call comes back, of the
  // line's queue, and of the feedback. False when there was no room for another frame.
  bool Frame(int64_t leave_us, int64_t back_us, int64_t queue_us, int64_t tell_us, bool told_of_leaving = true) {
    const auto packets = std::max<size_t>(1, static_cast<size_t>(estimator.target_bps() / 30 / 8 / 1240));
    std::vector<RateEstimator::Fate> fates;
    for (size_t i = 0; i < packets; ++i) {
      estimator.Send(sequence, 1240, i + 1 == packets, now_us);
      fates.push_back({sequence++, now_us + leave_us + queue_us + 5 * kMs});
    }
    if (told_of_leaving) {
      estimator.Leaving();
      estimator.Left(now_us + leave_us + back_us);
    }
    const int64_t begun_us = now_us;
    now_us += leave_us + queue_us + 10 * kMs + tell_us;
    const bool room = estimator.HasRoom(now_us - 1);
    estimator.Hear(fates, now_us);
    now_us = std::max(now_us, begun_us + 33 * kMs);
    estimator.Watch(now_us);
    return room;
  }
};

// Every other frame is 20-60 ms late for the line, or for whoever calls.
void AThreadWithoutAProcessorIsNoQueue() {
  Ends ends;
  for (int frame = 0; frame < 900; ++frame) ends.Frame(frame % 2 * (20 + frame % 41) * kMs, frame % 3 * 20 * kMs, 0, 0);
  EXPECT(ends.estimator.target_bps() == kCeiling);
  EXPECT(ends.estimator.cuts() == 0);
}

// The same that nothing is known of: or the rule above proves nothing.
void WhatIsNotToldLooksLikeAQueue() {
  Ends ends;
  for (int frame = 0; frame < 900; ++frame) ends.Frame(frame / 3 % 2 * (60 + frame % 41) * kMs, 0, 0, 0, false);
  EXPECT(ends.estimator.target_bps() < kCeiling / 2);
}

// The feedback of what has left before the call came back.
void WhatIsStillBeingHandedOverIsNoQueue() {
  Ends ends;
  for (int frame = 0; frame < 300; ++frame) ends.Frame(0, 0, 0, 0);
  for (int frame = 0; frame < 30; ++frame) {
    ends.estimator.Send(ends.sequence, 1240, true, ends.now_us);
    ends.estimator.Leaving();
    const RateEstimator::Fate fate{ends.sequence++, ends.now_us + 105 * kMs};
    ends.now_us += 110 * kMs;
    ends.estimator.Hear({&fate, 1}, ends.now_us);
    EXPECT(ends.estimator.queue_us() == 0);
    ends.estimator.Left(ends.now_us);
  }
  EXPECT(ends.estimator.target_bps() == kCeiling);
}

void AQueueIsSeenThroughABusyMachine() {
  Ends ends;
  for (int frame = 0; frame < 300; ++frame) ends.Frame(frame % 2 * 20 * kMs, frame % 3 * 10 * kMs, 0, 0);
  for (int frame = 0; frame < 20; ++frame) ends.Frame(frame % 2 * 20 * kMs, frame % 3 * 10 * kMs, 10 * frame * kMs, 0);
  EXPECT(ends.estimator.target_bps() < kCeiling / 2);
}

void LateFeedbackHoldsNothingBack() {
  Ends ends;
  for (int frame = 0; frame < 300; ++frame) ends.Frame(0, 0, 0, 0);
  // Late by so much for the first time, nobody can know.
  ends.Frame(0, 0, 0, 120 * kMs);
  int held = 0;
  for (int frame = 0; frame < 300; ++frame) held += !ends.Frame(0, 0, 0, (frame % 4 ? 10 : 120) * kMs);
  EXPECT(held == 0);
  EXPECT(ends.estimator.target_bps() == kCeiling);
}

void WhoIsKnownToTellNothingHasAllAtOnce() {
  RateEstimator estimator;
  estimator.set_ceiling_bps(kCeiling);
  EXPECT(estimator.target_bps() == RateEstimator::kStartBps);
  estimator.set_told(false);
  EXPECT(estimator.target_bps() == kCeiling);
  EXPECT(!estimator.constrained(0));
  // And begins from below all the same once he does.
  estimator.set_told(true);
  EXPECT(estimator.target_bps() == RateEstimator::kStartBps);
}

void ArrivalsAreInOrderAndNotOfTheFuture() {
  ArrivalTimes arrivals;
  // From before PLAYING: the clock's own time is said.
  EXPECT(arrivals.Judge(90'000'000, 1'000) == 1'000);
  EXPECT(arrivals.Judge(1'500, 2'000) == 1'500);
  EXPECT(arrivals.Judge(1'900, 2'000) == 1'900);
  // The clock of the day was set while a packet waited.
  EXPECT(arrivals.Judge(100, 2'100) == 1'900);
  EXPECT(arrivals.Judge(5'000, 2'200) == 2'200);
  EXPECT(arrivals.Judge(2'300, 2'400) == 2'300);
}

}  // namespace

int main() {
  AThreadWithoutAProcessorIsNoQueue();
  WhatIsNotToldLooksLikeAQueue();
  WhatIsStillBeingHandedOverIsNoQueue();
  AQueueIsSeenThroughABusyMachine();
  LateFeedbackHoldsNothingBack();
  WhoIsKnownToTellNothingHasAllAtOnce();
  ArrivalsAreInOrderAndNotOfTheFuture();
  return Verdict();
}
