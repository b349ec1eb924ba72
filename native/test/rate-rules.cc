// What stands between a full line and those who would fill it more, over time. Prints what failed.
//   c++ -std=c++20 native/test/rate-rules.cc native/rtp/{rate-estimator,repair-sender,repair-packet,parity-plan,erasure-code}.cc ec_base.o
#include <algorithm>
#include <cstdint>
#include <vector>

#include "../rtp/key-frame-patience.h"
#include "../rtp/network-order.h"
#include "../rtp/rate-estimator.h"
#include "../rtp/repair-packet.h"
#include "../rtp/repair-sender.h"
#include "../rtp/target-news.h"
#include "expect.h"

namespace {

using namespace costream;

constexpr int64_t kMs = 1000;
constexpr uint32_t kSsrc = 0x1234;

void AKeyFrameOnItsWayIsNotAskedForAgain() {
  KeyFramePatience patience;
  EXPECT(patience.MayAsk(100 * kMs, 0));
  EXPECT(!patience.MayAsk(100 * kMs, 50 * kMs));
  // Held back by a full line for a while: who asks has still not seen it.
  patience.FrameOut(200 * kMs);
  EXPECT(!patience.MayAsk(100 * kMs, 340 * kMs));
  // Frames behind it change nothing.
  patience.FrameOut(300 * kMs);
  // It was lost, then.
  EXPECT(patience.MayAsk(100 * kMs, 361 * kMs));
}

void TargetsAreToldWhenTheyChange() {
  TargetNews news;
  news.Know(500e3);
  EXPECT(!news.Look(510e3, 1e6));
  EXPECT(news.Look(530e3, 1e6) == 530'000u);
  EXPECT(news.Look(990e3, 1e6) == 990'000u);
  EXPECT(news.Look(1e6, 1e6) == 1'000'000u);
  EXPECT(!news.Look(1e6, 1e6));
}

std::vector<Bytes> SendFrames(RepairSender& sender, uint16_t first, int count, int64_t now_us) {
  std::vector<Bytes> out;
  for (int i = 0; i < count; ++i) {
    Bytes packet(1000);
    packet[0] = 0x80;
    packet[1] = 0x80 | 96;
    Write16(&packet[2], static_cast<uint16_t>(first + i));
    Write32(&packet[4], static_cast<uint32_t>(3000 * i));
    Write32(&packet[8], kSsrc);
    sender.Take(packet, now_us + i * 33 * kMs, out);
  }
  return out;
}

size_t Ask(RepairSender& sender, uint16_t sequence, int64_t now_us) {
  std::vector<Bytes> out;
  const uint16_t wanted[] = {sequence};
  EXPECT(sender.Hear(MakeFeedback(9, {.ssrc = kSsrc, .expected = 40, .lost = 4}, wanted), now_us, out));
  return out.size();
}

void WhatAFullQueueHasLostIsSentOnce() {
  RepairSender usual({.ssrc = 7});
  usual.set_round_trip_us(100 * kMs);
  SendFrames(usual, 0, 40, 0);
  EXPECT(Ask(usual, 30, 1'400 * kMs) == 1);
  EXPECT(Ask(usual, 30, 1'550 * kMs) > 1);
  EXPECT(!SendFrames(usual, 40, 1, 1'600 * kMs).empty());

  RepairSender spared({.ssrc = 7});
  spared.set_round_trip_us(100 * kMs);
  SendFrames(spared, 0, 40, 0);
  spared.Spare(1'390 * kMs);
  EXPECT(Ask(spared, 30, 1'400 * kMs) == 1);
  EXPECT(Ask(spared, 30, 1'550 * kMs) == 0);
  EXPECT(SendFrames(spared, 40, 1, 1'600 * kMs).empty());
  // The queue is gone, and it is missing all the same.
  EXPECT(Ask(spared, 30, 1'950 * kMs) > 0);
}

// Frames that leave at once, over a line of 3 Mb/s and 50 ms that holds all that comes.
struct FastLine {
  RateEstimator estimator;
  int64_t now_us = 0;
  int64_t free_us = 0;
  uint16_t sequence = 0;

  void Frame(size_t packets) {
    std::vector<RateEstimator::Fate> fates;
    for (size_t i = 0; i < packets; ++i) {
      estimator.Send(sequence, 1240, i + 1 == packets, now_us);
      free_us = std::max(free_us, now_us) + 1240 * 8 / 3;
      fates.push_back({sequence++, free_us + 50 * kMs});
    }
    now_us = std::max(now_us, free_us + 100 * kMs);
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

}  // namespace

int main() {
  AKeyFrameOnItsWayIsNotAskedForAgain();
  TargetsAreToldWhenTheyChange();
  WhatAFullQueueHasLostIsSentOnce();
  ALargeFrameAfterAPauseIsNoSlowLine();
  return Verdict();
}
