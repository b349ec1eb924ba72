// What a sender makes of when its packets arrive: what the line carries, who else fills its queue, and since when it is slower.
// Prints what failed.
//   c++ -std=c++20 native/test/line-rules.cc native/rtp/{rate-estimator,rate-room,rate-untold}.cc
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "../rtp/competing-rate.h"
#include "../rtp/frame-train.h"
#include "../rtp/rate-estimator.h"
#include "expect.h"

namespace {

using namespace costream;

constexpr int64_t kMs = 1000;

void SendTrain(FrameTrain& train, int packets, int64_t at_us, int64_t apart_us, int64_t pause_us = 0) {
  for (int i = 0; i < packets; ++i) {
    const int64_t arrived_us = at_us + 50 * kMs + i * 5 * kMs + (2 * i > packets ? pause_us : 0);
    train.Arrive(at_us + i * apart_us, arrived_us, 1250, i + 1 == packets, at_us);
  }
}

void AFrameTellsWhatTheLineCarries() {
  FrameTrain train;
  EXPECT(!train.carried_bps());
  // As far apart as they left: the line was not the limit.
  SendTrain(train, 8, 0, 5 * kMs);
  // Two that a bucket may have let through at once; an end without a processor.
  SendTrain(train, 3, 100 * kMs, 0);
  SendTrain(train, 8, 200 * kMs, 2 * kMs, 50 * kMs);
  EXPECT(!train.carried_bps());
  SendTrain(train, 8, 300 * kMs, 2 * kMs);
  EXPECT(train.carried_bps() && std::abs(*train.carried_bps() - 2e6) < 1e3);
}

void BesideTcpLossesDecide() {
  CompetingRate rate(2e6);
  double bps = rate.Next(100e3, std::nullopt, true, 400 * kMs, 0);
  for (int64_t at = 100; at <= 6'000; at += 100) bps = rate.Next(bps, std::nullopt, true, 400 * kMs, at * kMs);
  // Half of what there was, and from there on half a packet a round trip.
  EXPECT(bps > 1.0e6 && bps < 1.2e6);
  const double cut = rate.Next(bps, 5'900 * kMs, true, 400 * kMs, 6'100 * kMs);
  EXPECT(cut == 0.7 * bps);
  // Of the same full queue.
  EXPECT(rate.Next(cut, 6'300 * kMs, true, 400 * kMs, 6'700 * kMs) == cut);
  EXPECT(rate.Next(cut, 6'700 * kMs, true, 400 * kMs, 7'100 * kMs) < cut);
}

// Frames that leave at once, over a line of 3 Mb/s and 50 ms that holds all that comes.
struct FastLine {
  RateEstimator estimator;
  int64_t now_us = 0;
  int64_t free_us = 0;
  uint16_t sequence = 0;
  int64_t beside_us = 0;  // what others have put into the queue

  void Frame(size_t packets, size_t lost = 0) {
    std::vector<RateEstimator::Fate> fates;
    for (size_t i = 0; i < packets; ++i) {
      estimator.Send(sequence, 1240, i + 1 == packets, now_us);
      free_us = std::max(free_us, now_us) + 1240 * 8 / 3;
      fates.push_back({sequence++, free_us + beside_us + 50 * kMs});
      if (i < lost) fates.back().arrived_us.reset();
    }
    now_us = std::max(now_us, free_us + beside_us + 100 * kMs);
    estimator.Hear(fates, now_us);
  }
};

void ALargeFrameAfterAPauseIsNoSlowLine() {
  FastLine line;
  line.estimator.set_ceiling_bps(4e6);
  line.estimator.set_told(true);
  for (int frame = 0; frame < 300; ++frame) line.Frame(4);
  EXPECT(line.estimator.target_bps() > 3.9e6);
  line.now_us += 300 * kMs;
  line.Frame(45);
  EXPECT(line.estimator.target_bps() > 2e6);
  EXPECT(line.estimator.target_bps() < 3e6);
}

void OfAQueueThatOthersFillAFewMillisecondsAreOurs() {
  FastLine line;
  line.estimator.set_ceiling_bps(4e6);
  line.estimator.set_told(true);
  for (int frame = 0; frame < 100; ++frame) line.Frame(8);
  EXPECT(!line.estimator.shared_parities());
  EXPECT(line.estimator.target_bps() > 2e6);
  line.beside_us = 250 * kMs;
  // Nobody knows yet whose it is: were it ours, parities would make it longer.
  for (int frame = 0; frame < 4; ++frame) line.Frame(1);
  EXPECT(!line.estimator.shared_parities());
  for (int frame = 0; frame < 60; ++frame) line.Frame(4);
  EXPECT(line.estimator.shared_parities());
  // 40 of 250 ms of 3 Mb/s.
  EXPECT(line.estimator.target_bps() > 300e3);
  EXPECT(line.estimator.target_bps() < 520e3);
  // Repair's share is taken from that, but a picture is left.
  line.estimator.set_repair_share(0.6);
  EXPECT(line.estimator.target_bps() >= RateEstimator::kFloorBps);
  line.beside_us = 0;
  for (int frame = 0; frame < 60; ++frame) line.Frame(4);
  EXPECT(!line.estimator.shared_parities());
}

// A queue that has grown without a loss was not full where it last lost something.
void FullIsWhatAQueueWasAtMostSinceALoss() {
  FastLine line;
  line.estimator.set_ceiling_bps(4e6);
  line.estimator.set_told(true);
  for (int frame = 0; frame < 100; ++frame) line.Frame(8);
  line.beside_us = 150 * kMs;
  for (int frame = 0; frame < 60; ++frame) line.Frame(2);
  line.Frame(2, 1);
  EXPECT(line.estimator.shared_parities() == 2u);
  line.beside_us = 250 * kMs;
  for (int frame = 0; frame < 60; ++frame) line.Frame(2);
  line.beside_us = 150 * kMs;
  for (int frame = 0; frame < 4; ++frame) line.Frame(2);
  EXPECT(line.estimator.shared_parities() == 0u);
}

// What is known of a step is a round trip old.
void WhoBeginsDoesNotStepOverWhatTheLineCarries() {
  FastLine line;
  line.estimator.set_ceiling_bps(20e6);
  line.estimator.set_told(true);
  double most_bps = 0;
  for (int frame = 0; line.estimator.starting() && frame < 200; ++frame) {
    line.Frame(8);
    most_bps = std::max(most_bps, line.estimator.target_bps());
  }
  EXPECT(!line.estimator.starting());
  EXPECT(most_bps < 3.4e6);
}

// A line of 3 Mb/s from one packet to the next of 0.3: what the frame still has waits here, as long as there is news.
void WhereNewsIsLateNothingMoreGoesOut() {
  FastLine line;
  line.estimator.set_ceiling_bps(20e6);
  line.estimator.set_told(true);
  for (int frame = 0; frame < 8; ++frame) line.Frame(4);
  const int64_t sent_us = line.now_us;
  std::vector<RateEstimator::Fate> fates;
  for (int i = 0; i < 8; ++i) {
    line.estimator.Send(line.sequence, 1240, false, sent_us);
    fates.push_back({line.sequence++, sent_us + (50 + 33 * (i + 1)) * kMs});
  }
  line.estimator.Hear(std::span(fates).first(1), sent_us + 110 * kMs);
  EXPECT(line.estimator.HasRoom(sent_us + 120 * kMs));
  line.estimator.Hear(std::span(fates).subspan(1, 1), sent_us + 166 * kMs);
  EXPECT(!line.estimator.HasRoom(sent_us + 170 * kMs));
  // Without news the feedback was lost.
  EXPECT(line.estimator.HasRoom(sent_us + 230 * kMs));
}

// 700 ms of silence halve the rate once, for a queue may have lost it all; then it is as good as before, without a trial.
// 300 ms change nothing.
void WhatWasLostWhileNothingPassedLowersNoRate() {
  FastLine line;
  line.estimator.set_ceiling_bps(2e6);
  line.estimator.set_told(true);
  for (int frame = 0; frame < 300; ++frame) line.Frame(4);
  // It has a limit, which ends the beginning.
  line.now_us += 300 * kMs;
  line.Frame(90);
  for (int frame = 0; frame < 300; ++frame) line.Frame(4);
  EXPECT(line.estimator.target_bps() == 2e6 && !line.estimator.starting());
  const auto silence = [&](int frames, double meanwhile_bps) {
    std::vector<RateEstimator::Fate> fates;
    for (int frame = 0; frame < frames; ++frame) {
      line.estimator.Send(line.sequence, 1240, true, line.now_us);
      fates.push_back({line.sequence++, std::nullopt});
      line.now_us += 33 * kMs;
      line.estimator.Watch(line.now_us);
    }
    EXPECT(line.estimator.target_bps() == meanwhile_bps);
    EXPECT(line.estimator.unheard() == (meanwhile_bps < 2e6));
    line.estimator.Send(line.sequence, 1240, true, line.now_us);
    line.free_us = line.now_us + 1240 * 8 / 3;
    fates.push_back({line.sequence++, line.free_us + 50 * kMs});
    line.now_us = line.free_us + 100 * kMs;
    line.estimator.Hear(fates, line.now_us);
    for (int frame = 0; frame < 10; ++frame) {
      EXPECT(line.estimator.target_bps() == 2e6 && !line.estimator.unheard() && !line.estimator.constrained(line.now_us));
      line.Frame(4);
    }
  };
  silence(21, 1e6);
  silence(9, 2e6);
}

}  // namespace

int main() {
  AFrameTellsWhatTheLineCarries();
  BesideTcpLossesDecide();
  ALargeFrameAfterAPauseIsNoSlowLine();
  OfAQueueThatOthersFillAFewMillisecondsAreOurs();
  FullIsWhatAQueueWasAtMostSinceALoss();
  WhoBeginsDoesNotStepOverWhatTheLineCarries();
  WhereNewsIsLateNothingMoreGoesOut();
  WhatWasLostWhileNothingPassedLowersNoRate();
  return Verdict();
}
