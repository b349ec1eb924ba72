// What PeerPin answers over time: c++ -std=c++20 native/test/peer-pin.cc native/rtp/peer-pin.cc. Prints what failed.
#include "../rtp/peer-pin.h"

#include <string>

#include "expect.h"

namespace {

using costream::PeerPin;
using Answer = PeerPin::Answer;

constexpr int64_t kMs = 1000;

// A source that sends a packet each 10 ms.
struct Sender {
  PeerPin& pin;
  PeerPin::Origin origin;
  uint16_t sequence = 0;

  Answer Send(int64_t now_us) { return pin.HearMedia(origin, sequence++, now_us); }
  // How many of `count` packets from `now_us` on were accepted.
  int Send(int count, int64_t& now_us) {
    int accepted = 0;
    for (int i = 0; i < count; ++i) {
      accepted += Send(now_us) == Answer::kAccepted;
      now_us += 10 * kMs;
    }
    return accepted;
  }
};

void KilledSenderComesBack() {
  PeerPin pin;
  int64_t now = 1'000'000;
  Sender first{pin, {1, 4000}}, second{pin, {2, 4001}};
  EXPECT(first.Send(100, now) == 100);
  // 300 ms to start again: the rest of the silence is waited for.
  now += 290 * kMs;
  EXPECT(second.Send(100, now) == 80);  // the last packet is 500 ms old then
  EXPECT(pin.ssrc() == 2u);
}

void GoodbyeMakesRoomAtOnce() {
  PeerPin pin;
  int64_t now = 0;
  Sender first{pin, {1, 4000}}, second{pin, {2, 4001}};
  first.Send(100, now);
  pin.Leave(9);
  EXPECT(second.Send(now) == Answer::kForeign);
  pin.Leave(1);
  EXPECT(second.Send(10, now) == 10);
}

void ForgedGoodbyeEndsNothing() {
  PeerPin pin;
  int64_t now = 0;
  Sender peer{pin, {1, 4000}}, stranger{pin, {2, 4001}};
  peer.Send(100, now);
  pin.Leave(1);
  EXPECT(stranger.Send(5, now) == 5);
  EXPECT(peer.Send(10, now) == 10);
  EXPECT(stranger.Send(10, now) == 0);
}

void PausedPeerIsLetInAgain() {
  PeerPin pin;
  int64_t now = 0;
  Sender peer{pin, {1, 4000}}, stranger{pin, {2, 4001}};
  peer.Send(1000, now);
  // Three seconds without a network, in which a stranger goes on and on.
  EXPECT(stranger.Send(300, now) == 251);
  peer.sequence += 900;
  EXPECT(peer.Send(10, now) == 10);
  EXPECT(stranger.Send(40, now) == 0);
}

void ReplayedPeerIsNotLetIn() {
  PeerPin pin;
  int64_t now = 0;
  Sender peer{pin, {1, 4000}}, second{pin, {2, 4001}};
  peer.Send(1000, now);
  pin.Leave(1);
  second.Send(10, now);
  // What was sent once does not count, be it in the right order and from the right port.
  Sender replayed{pin, {1, 4000}};
  replayed.sequence = 500;
  EXPECT(replayed.Send(400, now) == 0);
  EXPECT(second.Send(now) == Answer::kAccepted);
}

void SameSsrcFromAnotherPort() {
  PeerPin pin;
  int64_t now = 0;
  Sender before{pin, {1, 4000}}, after{pin, {1, 4001}};
  before.Send(100, now);
  EXPECT(after.Send(now) == Answer::kForeign);
  now += PeerPin::kSilenceUs;
  EXPECT(after.Send(10, now) == 10);
}

void FloodOfStrangersLeavesRoom() {
  PeerPin pin;
  int64_t now = 0;
  Sender peer{pin, {1, 4000}};
  peer.Send(100, now);
  for (uint32_t i = 0; i < 100'000; ++i) {
    EXPECT(pin.HearMedia({i + 100, static_cast<uint16_t>(i)}, static_cast<uint16_t>(i * 7), now) == Answer::kForeign);
  }
  EXPECT(peer.Send(100, now) == 100);
  // The peer comes back amid the flood, with three strangers to each of its packets.
  Sender second{pin, {2, 4001}};
  int accepted = 0;
  for (uint32_t i = 0; i < 100; ++i) {
    for (uint32_t k = 0; k < 3; ++k) pin.HearMedia({1'000'000 + 3 * i + k, 5}, 1, now);
    accepted += second.Send(now) == Answer::kAccepted;
    now += 10 * kMs;
  }
  EXPECT(accepted >= 40);
}

void Reorder() {
  PeerPin pin;
  for (const uint16_t sequence : {65'533, 65'535, 65'534, 1, 0, 4'000, 2}) {
    EXPECT(pin.HearMedia({1, 4000}, sequence, 0) == Answer::kAccepted);
    EXPECT(pin.HearMedia({1, 4000}, sequence, 0) == Answer::kRepeated);
  }
  EXPECT(pin.HearMedia({1, 4000}, 20'000, 0) == Answer::kRepeated);
  EXPECT(pin.HearMedia({1, 4000}, 20'001, 0) == Answer::kRepeated);
  // After a long hole the same source counts on from anywhere, confirmed by a second packet.
  EXPECT(pin.HearMedia({1, 4000}, 30'000, PeerPin::kSilenceUs) == Answer::kRepeated);
  EXPECT(pin.HearMedia({1, 4000}, 30'001, PeerPin::kSilenceUs) == Answer::kAccepted);
}

void ReportsFollowTheMedia() {
  PeerPin pin;
  const auto hear = [&](uint32_t ssrc, uint16_t port, std::optional<uint32_t> only, int64_t now) {
    return pin.HearReport({ssrc, port}, only, now) == Answer::kAccepted;
  };
  EXPECT(hear(1, 5000, std::nullopt, 0));
  EXPECT(!hear(2, 5001, std::nullopt, 0));
  EXPECT(!hear(2, 5001, 1, 0));
  // From another port only after the longest pause between two reports.
  EXPECT(!hear(1, 5001, 1, 9'000 * kMs));
  EXPECT(hear(1, 5001, 1, 10'000 * kMs));
  // The media come from a new source: its reports need not wait.
  EXPECT(hear(2, 5002, 2, 10'001 * kMs));
  EXPECT(!hear(1, 5001, 2, 10'002 * kMs));
}

void ReportsFromAnotherPortOfAFrequentReporter() {
  PeerPin pin;
  const auto hear = [&](uint16_t port, int64_t now) { return pin.HearReport({1, port}, 1, now) == Answer::kAccepted; };
  for (int64_t now = 0; now <= 6'000 * kMs; now += 600 * kMs) EXPECT(hear(5000, now));
  EXPECT(!hear(5001, 6'740 * kMs));
  EXPECT(hear(5001, 6'750 * kMs));
  EXPECT(hear(5001, 7'300 * kMs));
}

// Intervals as rtpsession draws them: half to one and a half times the usual one.
void ReportsFromAnotherPortOfAPresentReporter() {
  PeerPin pin;
  int64_t now = 0;
  uint32_t state = 1;
  for (int i = 0; i < 10'000; ++i) {
    state = state * 1664525 + 1013904223;
    const int64_t next = now + (250 + (state >> 16) % 501) * kMs;
    EXPECT(pin.HearReport({1, 5000}, 1, now) == Answer::kAccepted);
    // The first half minute is for getting to know the reporter; what is forged just before its report is refused.
    if (i > 120) EXPECT(pin.HearReport({1, 5001}, 1, next - 1) == Answer::kForeign);
    now = next;
  }
}

void ReportsAlone() {
  PeerPin pin;
  const auto hear = [&](uint32_t ssrc, uint16_t port, int64_t now) {
    return pin.HearReport({ssrc, port}, std::nullopt, now) == Answer::kAccepted;
  };
  for (int64_t now = 0; now < 5'000 * kMs; now += 400 * kMs) EXPECT(hear(1, 5000, now));
  EXPECT(!hear(2, 5001, 5'700 * kMs));
  // A restarted receiver.
  EXPECT(hear(2, 5001, 5'800 * kMs));
  EXPECT(hear(2, 5001, 5'801 * kMs));
  // A stranger in a pause gives way.
  EXPECT(hear(1, 5000, 5'802 * kMs));
  EXPECT(!hear(2, 5001, 5'803 * kMs));
}

void ChangeOfKeys() {
  PeerPin pin;
  pin.set_authenticated(true);
  int64_t now = 0;
  Sender before{pin, {1, 0}}, after{pin, {2, 0}};
  before.Send(100, now);
  EXPECT(after.Send(1, now) == 1);
  EXPECT(before.Send(3, now) == 0);
  EXPECT(after.Send(10, now) == 10);
}

}  // namespace

int main() {
  KilledSenderComesBack();
  GoodbyeMakesRoomAtOnce();
  ForgedGoodbyeEndsNothing();
  PausedPeerIsLetInAgain();
  ReplayedPeerIsNotLetIn();
  SameSsrcFromAnotherPort();
  FloodOfStrangersLeavesRoom();
  Reorder();
  ReportsFollowTheMedia();
  ReportsFromAnotherPortOfAFrequentReporter();
  ReportsFromAnotherPortOfAPresentReporter();
  ReportsAlone();
  ChangeOfKeys();
  return costream::Verdict();
}
