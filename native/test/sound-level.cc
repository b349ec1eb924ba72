// What SoundLevel asks for over time: c++ -std=c++20 native/test/sound-level.cc native/audio/sound-level.cc. Prints what failed.
#include "../audio/sound-level.h"

#include "expect.h"

namespace {

using costream::SoundLevel;

constexpr int64_t kMs = 1'000'000;

// A sink that plays at the clock's pace, and packets of 5 ms that come by the clock but for what is said.
struct Line {
  SoundLevel level;
  int64_t now_ns = 0;
  int64_t ahead_ns;
  int changes = 0;

  explicit Line(int64_t ahead_ms) : ahead_ns(ahead_ms * kMs) {}

  void Come(int64_t late_ns) {
    const int64_t change = level.Hear(ahead_ns - late_ns, 0, (now_ns + late_ns) / 1000);
    changes += change != 0;
    ahead_ns += change;
  }
  // Of packets in time, but each `every`th, and those that come with it.
  void Play(int seconds, int every = 0, int64_t late_ms = 0) {
    for (int i = 1; i <= seconds * 200; ++i, now_ns += 5 * kMs) {
      const int64_t behind = every == 0 ? 0 : late_ms - 5 * ((i - 1) % every);
      Come(behind > 0 ? behind * kMs : 0);
    }
  }
};

bool Within(int64_t value, int64_t least_ms, int64_t most_ms) { return value >= least_ms * kMs && value <= most_ms * kMs; }

void BeginsSmallAndStaysWhereNothingIsLate() {
  Line line(15);
  line.Play(300);
  EXPECT(line.level.shortages() == 0);
  // After two minutes without any, lateness is not expected any more.
  EXPECT(Within(line.ahead_ns, 5, 10));
  EXPECT(line.changes <= 4);
}

void MuchAtTheStartIsTakenSoon() {
  Line line(50);
  line.Play(1);
  EXPECT(Within(line.ahead_ns, 13, 18));
}

void GrowsWithWhatIsLateAndCoversItFromThenOn() {
  Line line(15);
  line.Play(4);
  line.Play(10, 200, 18);
  EXPECT(line.level.shortages() == 1);
  EXPECT(Within(line.ahead_ns, 28, 33));
  line.Play(300, 2000, 18);
  EXPECT(line.level.shortages() == 1);
}

// Both ends are busy with themselves then.
void WhatIsLateAtTheStartIsNotRemembered() {
  Line line(15);
  line.Play(2, 100, 12);
  line.Play(2);
  EXPECT(Within(line.level.wanted_ns(), 13, 13));
}

void ForgetsSlowly() {
  Line line(15);
  line.Play(4);
  line.Play(2, 200, 18);
  line.Play(50);
  EXPECT(Within(line.ahead_ns, 28, 33));
  line.Play(200);
  EXPECT(Within(line.ahead_ns, 5, 10));
}

void NeverMoreThanTheMost() {
  Line line(15);
  line.level.set_most(30 * kMs);
  line.Play(4);
  for (int64_t late = 20; late <= 200; late += 5) line.Play(2, 200, late);
  EXPECT(line.ahead_ns <= 36 * kMs);
  // What no level would have covered asks for none, nor do those that come with it.
  Line other(15);
  other.Play(4);
  other.Play(4, 400, 150);
  EXPECT(Within(other.ahead_ns, 13, 18));
}

// Of two clocks one is faster by a thousandth.
void FollowsADevicesClock() {
  for (const int64_t drift_ns : {-5'000, 5'000}) {
    Line line(15);
    for (int i = 0; i < 60 * 200; ++i, line.now_ns += 5 * kMs) {
      line.Come(0);
      line.ahead_ns += drift_ns;
    }
    EXPECT(line.level.shortages() == 0);
    EXPECT(Within(line.ahead_ns, 10, 21));
  }
}

void APauseIsNoLateness() {
  Line line(15);
  line.Play(4);
  const int64_t wanted = line.level.wanted_ns();
  EXPECT(line.level.HearAfterPause(4 * kMs, line.now_ns / 1000) == wanted - 4 * kMs);
  EXPECT(line.level.HearAfterPause(40 * kMs, line.now_ns / 1000) == 0);
  line.ahead_ns = wanted;
  line.Play(4);
  EXPECT(line.level.wanted_ns() == wanted);
  EXPECT(line.level.shortages() == 0);
}

// Silence was filled in for what was late: it tells as if there had been none.
void FilledSilenceCounts() {
  Line line(15);
  line.Play(4);
  line.level.Hear(9 * kMs, 10 * kMs, line.now_ns / 1000);
  EXPECT(line.level.shortages() == 1);
  EXPECT(Within(line.level.wanted_ns(), 26, 28));
}

}  // namespace

int main() {
  BeginsSmallAndStaysWhereNothingIsLate();
  MuchAtTheStartIsTakenSoon();
  GrowsWithWhatIsLateAndCoversItFromThenOn();
  WhatIsLateAtTheStartIsNotRemembered();
  ForgetsSlowly();
  NeverMoreThanTheMost();
  FollowsADevicesClock();
  APauseIsNoLateness();
  FilledSilenceCounts();
  return costream::Verdict();
}
