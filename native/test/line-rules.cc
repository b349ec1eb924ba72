// What a sender makes of when its packets arrive, and whether: what the line carries and loses, who else fills its queue, and since
// when it is slower. Prints what failed.
//   c++ -std=c++20 native/test/line-rules.cc native/rtp/{rate-estimator,rate-room,rate-untold}.cc
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>
#include <random>
#include <span>
#include <utility>
#include <vector>

#include "../rtp/competing-rate.h"
#include "../rtp/frame-train.h"
#include "../rtp/line-loss.h"
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
  // Somebody else's frame may be between two of ours.
  EXPECT(!line.estimator.HasRoom(sent_us + 300 * kMs));
  // Without news the feedback was lost.
  EXPECT(line.estimator.HasRoom(sent_us + 330 * kMs));
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

// So many of a hundred packets a second are lost, evenly.
struct LossyLine {
  LineLoss loss;
  int64_t now_us = 0;

  void Pass(int seconds, int lost, double bps, bool queued = false) {
    for (int i = 0; i < 100 * seconds; ++i) {
      now_us += 10 * kMs;
      loss.Hear((i + 1) * lost / 100 > i * lost / 100, now_us);
      loss.Look(queued, bps, now_us);
    }
  }
};

void WhatALineLosesWithoutAQueueNoLowerRateSpares() {
  LossyLine line;
  line.Pass(10, 20, 1e6);
  EXPECT(line.loss.Spared(false) == 0);
  // Nor beside a queue.
  line.Pass(1, 20, 1e6, true);
  EXPECT(line.loss.Spared(true) < 0.02);
  EXPECT(line.loss.Beyond() < 0.02);
  line.Pass(1, 60, 1e6, true);
  EXPECT(line.loss.Spared(true) > 0.3);
  // What a queue has lost is not among it.
  line.Pass(1, 20, 1e6);
  EXPECT(line.loss.own() < 0.25);
  // Half of all is no line.
  LossyLine worse;
  worse.Pass(10, 60, 1e6);
  EXPECT(worse.loss.Spared(false) > 0.1);
}

void WhatIsLostOnceMoreIsSentIsNotTheLinesOwn() {
  LossyLine line;
  line.Pass(5, 0, 1e6);
  EXPECT(!line.loss.Retreat(2e6));
  line.Pass(1, 20, 2e6);
  EXPECT(line.loss.Retreat(2e6) == 0.65e6);
  // Nor by and by.
  line.Pass(10, 0, 0.9e6);
  line.Pass(10, 20, 1.2e6);
  EXPECT(line.loss.Retreat(1.2e6));
  EXPECT(line.loss.own() == 0);
  // As many at a lower rate: so they are everywhere.
  line.Pass(5, 20, 0.7e6);
  EXPECT(!line.loss.Retreat(2e6));
}

void WhatAQueueLosesBeforeItIsSeenIsNotTheLinesOwn() {
  LossyLine line;
  line.Pass(10, 0, 1e6);
  for (int i = 0; i < 20; ++i) {
    line.now_us += 10 * kMs;
    line.loss.Hear(i % 2 == 0, line.now_us);
    line.loss.Look(i > 10, 1e6, line.now_us);
  }
  EXPECT(line.loss.own() == 0);
  EXPECT(line.loss.Beyond() > 0);
}

// Eight in a row, every 0.7 s or so, whatever the rate: it grows all the same.
void WhatALineLosesInBurstsHoldsNoRateBack() {
  LossyLine line;
  std::mt19937 random(1);
  double bps = 0.5e6;
  int64_t burst_us = 2'000 * kMs;
  int lost = 0;
  for (; line.now_us < 40'000 * kMs; line.now_us += 16 * kMs) {
    if (line.now_us >= burst_us) {
      lost = 8;
      burst_us += static_cast<int64_t>(350 + random() % 700) * kMs;
    }
    line.loss.Hear(lost > 0, line.now_us);
    lost = std::max(0, lost - 1);
    line.loss.Look(false, bps, line.now_us);
    bps = line.loss.Retreat(bps).value_or(std::min(2e6, bps * 1.005));
  }
  EXPECT(bps == 2e6);
}

// Thirty frames a second over a line of 25 ms that never is full; later every third news is lost, and now and then a frame's end.
void NewsThatIsLostIsNoQueue() {
  RateEstimator estimator;
  estimator.set_ceiling_bps(1e6);
  estimator.set_told(true);
  std::vector<std::pair<int64_t, std::vector<RateEstimator::Fate>>> under_way;
  uint16_t sequence = 0;
  int held = 0;
  for (int frame = 0; frame < 900; ++frame) {
    const int64_t now_us = frame * 33 * kMs;
    while (!under_way.empty() && under_way.front().first <= now_us) {
      estimator.Hear(under_way.front().second, under_way.front().first);
      under_way.erase(under_way.begin());
    }
    std::vector<RateEstimator::Fate> fates;
    for (int packet = 0; packet < 4; ++packet) {
      estimator.Send(sequence, 1000, packet == 3, now_us);
      fates.push_back({sequence++, now_us + 25 * kMs});
    }
    const bool bad = frame > 200;
    const bool lost = bad && frame % 7 == 6;
    if (lost) fates.pop_back();
    if (!bad || frame % 3 > 0) under_way.push_back({now_us + 50 * kMs, fates});
    // What is lost itself is told with the next frame.
    if (lost) under_way.push_back({now_us + 83 * kMs, {{static_cast<uint16_t>(sequence - 1), std::nullopt}}});
    estimator.Watch(now_us);
    held += frame > 250 && !estimator.HasRoom(now_us + kMs);
  }
  EXPECT(held == 0);
  EXPECT(estimator.target_bps() == 1e6);
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
  WhatALineLosesWithoutAQueueNoLowerRateSpares();
  WhatIsLostOnceMoreIsSentIsNotTheLinesOwn();
  WhatAQueueLosesBeforeItIsSeenIsNotTheLinesOwn();
  WhatALineLosesInBurstsHoldsNoRateBack();
  NewsThatIsLostIsNoQueue();
  return Verdict();
}
