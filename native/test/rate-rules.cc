// What stands between a full line and those who would fill it more, over time. Prints what failed.
//   c++ -std=c++20 native/test/rate-rules.cc native/rtp/{arrival-report,erasure-code,h264-payload,parity-plan,rate-estimator,
//   rate-room,rate-untold,repair-packet,repair-receiver,repair-sender,rtp-packet,twcc-feedback}.cc ec_base.o
#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "../rtp/arrival-report.h"
#include "../rtp/h264-payload.h"
#include "../rtp/key-frame-patience.h"
#include "../rtp/network-order.h"
#include "../rtp/parity-plan.h"
#include "../rtp/rate-estimator.h"
#include "../rtp/repair-packet.h"
#include "../rtp/repair-receiver.h"
#include "../rtp/repair-sender.h"
#include "../rtp/rtp-packet.h"
#include "../rtp/target-news.h"
#include "../rtp/twcc-feedback.h"
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
  EXPECT(patience.awaited());
  patience.KeyFrameOut(200 * kMs);
  EXPECT(!patience.awaited());
  EXPECT(!patience.MayAsk(100 * kMs, 340 * kMs));
  // One that nobody has asked for changes nothing.
  patience.KeyFrameOut(300 * kMs);
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

// Whole NAL units: parameter sets and a slice that pictures can begin with (STAP-A, RFC 6184, 5.7.1), or a slice that needs others.
Bytes MakePacket(uint16_t sequence, uint32_t timestamp, bool marker, bool key) {
  Bytes packet(1000);
  packet[0] = 0x80;
  packet[1] = static_cast<uint8_t>((marker ? 0x80 : 0) | 96);
  Write16(&packet[2], sequence);
  Write32(&packet[4], timestamp);
  Write32(&packet[8], kSsrc);
  packet[12] = 0x41;
  if (!key) return packet;
  const uint8_t start[] = {0x78, 0, 4, 0x67, 66, 0, 31, 0, 2, 0x68, 1, 0, 2, 0x65, 0x88};
  std::copy(std::begin(start), std::end(start), packet.begin() + 12);
  packet.resize(12 + sizeof start);
  return packet;
}

std::vector<Bytes> SendFrames(RepairSender& sender, uint16_t first, int count, int64_t now_us) {
  std::vector<Bytes> out;
  for (int i = 0; i < count; ++i) {
    const auto sequence = static_cast<uint16_t>(first + i);
    sender.Take(MakePacket(sequence, 3000u * sequence, true, false), now_us + i * 33 * kMs, out);
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

  // A key frame comes in its place: nothing before it is sent again, what comes behind it once.
  RepairSender spared({.ssrc = 7});
  spared.set_round_trip_us(100 * kMs);
  SendFrames(spared, 0, 40, 0);
  spared.Spare(true, 1'390 * kMs);
  EXPECT(Ask(spared, 30, 1'400 * kMs) == 0);
  std::vector<Bytes> out;
  spared.Take(MakePacket(40, 120'000, true, true), 1'420 * kMs, out);
  SendFrames(spared, 41, 2, 1'430 * kMs);
  EXPECT(Ask(spared, 30, 1'470 * kMs) == 0);
  EXPECT(Ask(spared, 41, 1'480 * kMs) == 1);
  EXPECT(Ask(spared, 41, 1'600 * kMs) == 0);
  EXPECT(SendFrames(spared, 43, 1, 1'610 * kMs).empty());
  // The queue is gone, and it is missing all the same.
  EXPECT(Ask(spared, 41, 1'950 * kMs) > 0);

  // The key frame is in that queue already: it is sent again where it is missing, and no parity follows.
  RepairSender late({.ssrc = 7});
  late.set_round_trip_us(100 * kMs);
  SendFrames(late, 0, 40, 0);
  late.Spare(false, 1'390 * kMs);
  EXPECT(Ask(late, 30, 1'400 * kMs) == 1);
  EXPECT(SendFrames(late, 40, 1, 1'430 * kMs).empty());
}

void AFrameThatEndedWithoutItsEndIsForgottenForAKeyFrame() {
  RepairSender sender({.ssrc = 7});
  sender.set_round_trip_us(100 * kMs);
  SendFrames(sender, 0, 40, 0);
  std::vector<Bytes> out;
  sender.Take(MakePacket(40, 120'000, false, false), 1'330 * kMs, out);
  sender.Spare(true, 1'340 * kMs);
  sender.set_shared_parities(1);
  sender.Take(MakePacket(41, 123'000, true, true), 1'350 * kMs, out);
  EXPECT(Ask(sender, 40, 1'360 * kMs) == 0);
  EXPECT(Ask(sender, 41, 1'400 * kMs) == 1);
}

void FewStandInsComeOfOnePacket() {
  RepairReceiver receiver;
  receiver.settings() = {.format = MediaFormat::kH264, .patience_us = 220 * kMs, .round_trip_us = 100 * kMs};
  EXPECT(receiver.Take(MakePacket(1, 3000, true, true), 0).pass);
  EXPECT(receiver.Take(MakePacket(500, 18'000, true, true), 20 * kMs).restored.empty());
}

void NobodyWaitsForWhatIsMissingBeforeAWholeKeyFrame() {
  RepairReceiver receiver;
  receiver.settings() = {.format = MediaFormat::kH264, .patience_us = 220 * kMs, .round_trip_us = 100 * kMs};
  EXPECT(receiver.Take(MakePacket(1, 3000, true, true), 0).pass);
  // 2 to 4 are lost.
  EXPECT(receiver.Take(MakePacket(5, 15'000, true, false), 10 * kMs).restored.empty());
  EXPECT(receiver.Take(MakePacket(6, 18'000, false, true), 20 * kMs).restored.empty());
  const auto outcome = receiver.Take(MakePacket(7, 18'000, true, false), 30 * kMs);
  EXPECT(outcome.pass);
  EXPECT(outcome.restored.size() == 3);
  EXPECT(outcome.feedback.empty());
  for (size_t i = 0; i < outcome.restored.size(); ++i) {
    const auto packet = ParseRtpPacket(outcome.restored[i]);
    EXPECT(packet && packet->sequence == 2 + i && packet->timestamp == 3000 && packet->payload_type == 96);
    // Damage, to whoever looks.
    EXPECT(packet && !ParseH264Payload(packet->payload));
  }
  EXPECT(receiver.statistics().report.unrepaired == 3);
  // Sent again all the same, it is nobody's.
  const Bytes again = MakeRetransmission(MakePacket(3, 9000, true, false), {97, 1, 7});
  EXPECT(receiver.Take(again, 40 * kMs).restored.empty());
}

std::vector<unsigned> BasesOf(const std::vector<Bytes>& packets) {
  std::vector<unsigned> bases;
  for (const Bytes& one : packets) {
    const auto packet = ParseRtpPacket(one);
    const auto parity = packet && packet->payload_type == 98 ? ParseParity(packet->payload) : std::nullopt;
    EXPECT(parity);
    if (parity) bases.push_back(parity->base);
  }
  return bases;
}

using Bases = std::vector<unsigned>;

void ParitiesBesideOthersComeOneAfterTheOtherWithTheNextFrames() {
  RepairSender sender({.ssrc = 7});
  SendFrames(sender, 0, 30, 0);
  EXPECT(SendFrames(sender, 30, 1, 1'000 * kMs).empty());
  sender.set_shared_parities(2);
  EXPECT(SendFrames(sender, 31, 1, 1'033 * kMs).empty());
  EXPECT(BasesOf(SendFrames(sender, 32, 1, 1'066 * kMs)) == Bases({31}));
  EXPECT(BasesOf(SendFrames(sender, 33, 1, 1'100 * kMs)) == Bases({31, 32}));
  // Where frames are rare both come with the next; of more than two some wait.
  EXPECT(BasesOf(SendFrames(sender, 34, 1, 1'200 * kMs)) == Bases({32, 33}));
  sender.set_shared_parities(0);
  EXPECT(BasesOf(SendFrames(sender, 35, 1, 1'300 * kMs)) == Bases({33, 34}));
  EXPECT(BasesOf(SendFrames(sender, 36, 1, 1'333 * kMs)) == Bases({34}));
  EXPECT(SendFrames(sender, 37, 1, 1'366 * kMs).empty());
  EXPECT(sender.share() > 0);
}

// Every frame has what it is to have, however much that is of it; what a full queue lost makes it no more.
void ParitiesBesideOthersAreNotSparedAndNoMoreForLosses() {
  ParityPlan plan;
  plan.set_shared_parities(2);
  plan.Report(100, 0);
  plan.Report(300, 6);
  for (int frame = 0; frame < 100; ++frame) {
    plan.Earn(500, frame * 33 * kMs);
    EXPECT(plan.ParitiesFor(1, 1000) == 2);
    plan.Spend(2000);
  }
  EXPECT(plan.ParitiesFor(4, 1000) == 2);
  // A key frame.
  EXPECT(plan.ParitiesFor(8, 1000) == 4);
  plan.set_shared_parities(0);
  EXPECT(plan.ParitiesFor(1, 1000) == 0);
  // A line that loses by itself as well.
  ParityPlan lossy;
  lossy.set_shared_parities(1);
  lossy.Report(100, 0);
  lossy.Report(2100, 200);
  lossy.Earn(50'000, kMs);
  EXPECT(lossy.ParitiesFor(4, 1000) > 1);
}

// A frame of so many packets, all sent at once, adds to what left of parities, by their frame.
struct Left {
  struct Frame {
    unsigned made = 0;
    unsigned left = 0;
    int64_t last_us = 0;
  };
  std::map<unsigned, Frame> frames;  // by their first packet
  std::optional<uint16_t> newest;
  unsigned most = 0;

  void Send(RepairSender& sender, uint16_t first, int count, int64_t now_us) {
    std::vector<Bytes> out;
    for (int i = 0; i < count; ++i) {
      out.clear();
      sender.Take(MakePacket(static_cast<uint16_t>(first + i), 3000u * first, i == count - 1, false), now_us, out);
      most = std::max(most, static_cast<unsigned>(out.size()));
      for (const Bytes& one : out) Meet(one, now_us);
    }
  }

  void Meet(const Bytes& one, int64_t now_us) {
    const auto packet = ParseRtpPacket(one);
    const auto parity = packet ? ParseParity(packet->payload) : std::nullopt;
    EXPECT(parity);
    if (!parity) return;
    EXPECT(!newest || packet->sequence == static_cast<uint16_t>(*newest + 1));
    newest = packet->sequence;
    Frame& frame = frames[parity->base];
    frame.made = parity->parities;
    ++frame.left;
    frame.last_us = now_us;
  }
};

// At 1200 bytes, and at 400: both more than the next frames' packets could take along one by one.
void ALargeFramesParitiesBesideOthersLeaveInTimeAndTheNextFramesToo() {
  for (const int packets : {30, 76}) {
    for (const unsigned each : {1u, 2u}) {
      RepairSender sender({.ssrc = 7});
      sender.set_shared_parities(each);
      Left left;
      left.Send(sender, 100, packets, 1'000 * kMs);
      for (int i = 1; i < 30; ++i) left.Send(sender, static_cast<uint16_t>(200 + i), 1, (1'000 + 33 * i) * kMs);
      const Left::Frame large = left.frames[100];
      EXPECT(large.made >= 8 && large.made <= 12 && large.left == large.made);
      EXPECT(large.last_us <= 1'200 * kMs);
      for (int i = 1; i < 25; ++i) {
        const Left::Frame& next = left.frames[static_cast<unsigned>(200 + i)];
        EXPECT(next.made == each && next.left == each && next.last_us <= (1'000 + 33 * i + 200) * kMs);
      }
      EXPECT(left.most <= 4);
      // Paid for is what has left.
      unsigned all = 0;
      for (const auto& [base, frame] : left.frames) all += frame.left;
      EXPECT(sender.statistics().parities == all);
    }
  }
}

void WhatIsOwedStaysWhenOthersComeAndGo() {
  ParityPlan plan;
  plan.Earn(0, 1'000 * kMs);
  plan.Spend(200'000);
  for (int i = 0; i < 100; ++i) {
    plan.set_shared_parities(1);
    plan.set_shared_parities(std::nullopt);
    plan.Earn(0, 1'000 * kMs);
    EXPECT(!plan.MayRetransmit());
  }
  plan.Earn(20'000, 1'100 * kMs);
  EXPECT(plan.MayRetransmit());
  // What was saved does not.
  ParityPlan saved;
  saved.Report(100, 0);
  saved.Earn(100'000, 1'000 * kMs);
  saved.set_shared_parities(1);
  saved.set_shared_parities(std::nullopt);
  saved.Report(100, 0);
  saved.Report(1100, 100);
  EXPECT(saved.ParitiesFor(4, 1000) == 0);
}

void WhatArrivedIsToldWithinAFrameAndWhatIsMissingBetween() {
  ArrivalReport report;
  TwccReader reader;
  std::vector<Bytes> out;
  const auto read = [&] {
    const auto fates = out.empty() ? std::vector<RateEstimator::Fate>() : reader.Read(std::span(out[0]).subspan(12));
    out.clear();
    return fates;
  };
  report.Take(65'534, kSsrc, false, 70'000'000, out);
  EXPECT(out.empty());
  report.Take(65'535, kSsrc, false, 70'021'000, out);
  auto fates = read();
  EXPECT(fates.size() == 2 && *fates[1].arrived_us - *fates[0].arrived_us == 21'000);
  // 0 and 1 are lost, the frame's end comes.
  const int64_t before_us = fates.empty() ? 0 : *fates.back().arrived_us;
  report.Take(2, kSsrc, true, 70'200'000, out);
  fates = read();
  EXPECT(fates.size() == 3 && fates[0].sequence == 0 && !fates[0].arrived_us && !fates[1].arrived_us);
  // Of itself it begins anew where a report does.
  EXPECT(fates.size() == 3 && fates[2].arrived_us && *fates[2].arrived_us - before_us == 179'000);
  // Too late, or twice.
  report.Take(1, kSsrc, true, 70'210'000, out);
  EXPECT(out.empty());
  // A second without any: what was before is told by itself.
  report.Take(3, kSsrc, false, 70'300'000, out);
  report.Take(4, kSsrc, true, 72'000'000, out);
  EXPECT(out.size() == 2);
}

}  // namespace

int main() {
  AKeyFrameOnItsWayIsNotAskedForAgain();
  TargetsAreToldWhenTheyChange();
  WhatAFullQueueHasLostIsSentOnce();
  AFrameThatEndedWithoutItsEndIsForgottenForAKeyFrame();
  FewStandInsComeOfOnePacket();
  NobodyWaitsForWhatIsMissingBeforeAWholeKeyFrame();
  ParitiesBesideOthersComeOneAfterTheOtherWithTheNextFrames();
  ParitiesBesideOthersAreNotSparedAndNoMoreForLosses();
  ALargeFramesParitiesBesideOthersLeaveInTimeAndTheNextFramesToo();
  WhatIsOwedStaysWhenOthersComeAndGo();
  WhatArrivedIsToldWithinAFrameAndWhatIsMissingBetween();
  return Verdict();
}
