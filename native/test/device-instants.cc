// How old DeviceInstants takes sound to be while clocks are wrong: c++ -std=c++20 native/test/device-instants.cc. Prints what
// failed.
#include "../rtp/device-instants.h"

#include <cstdlib>

#include "expect.h"

namespace {

using costream::DeviceInstants;

constexpr int64_t kMs = 1'000'000;
constexpr int64_t kPiece = 5 * kMs;
constexpr int64_t kSecond = 1000 * kMs;

// A device that delivers pieces of 5 ms, each `delay` after its end, at a pace of its own.
struct Device {
  DeviceInstants instants;
  int64_t delay = 12 * kMs;
  double pace = 1;
  int64_t now = 1'000'000 * kMs;
  int64_t position = 0;
  int64_t clock_error = 0;  // by which its clock is ahead of its samples
  int64_t least = INT64_MAX;
  int64_t most = INT64_MIN;

  int64_t Deliver(int64_t late = 0) {
    now += static_cast<int64_t>(kPiece / pace);
    const int64_t truth = kPiece + delay + late;
    const int64_t age = instants.AgeOf(position, kPiece, truth + clock_error, now + late);
    position += kPiece;
    least = std::min(least, age - truth);
    most = std::max(most, age - truth);
    return age;
  }
  // How far what it says is from the truth at most.
  int64_t Error(int64_t for_ns) {
    least = INT64_MAX;
    most = INT64_MIN;
    for (int64_t end = now + for_ns; now < end;) Deliver();
    return std::max(std::abs(least), std::abs(most));
  }
};

void RightClocksAreBelieved() {
  Device device;
  EXPECT(device.Error(60 * kSecond) == 0);
}

void LatePiecesAreOlder() {
  Device device;
  device.Error(10 * kSecond);
  EXPECT(device.Deliver(40 * kMs) == kPiece + device.delay + 40 * kMs);
  EXPECT(device.Deliver() == kPiece + device.delay);
}

// libpulse's clock after a change of pace: up to 20 ms off, for ten seconds.
void AClockThatIsOffForAWhileChangesNothing() {
  Device device;
  device.Error(60 * kSecond);
  for (const int64_t error : {-20 * kMs, 20 * kMs}) {
    device.clock_error = error;
    EXPECT(device.Error(10 * kSecond) == 0);
    device.clock_error = 0;
    EXPECT(device.Error(60 * kSecond) == 0);
  }
}

void AnotherPaceIsNoOtherAge() {
  for (const double pace : {1.001, 0.999}) {
    Device device;
    device.Error(60 * kSecond);
    device.pace = pace;
    EXPECT(device.Error(600 * kSecond) < 1 * kMs);
    device.pace = 1;
    device.Error(1 * kSecond);
    EXPECT(device.Error(60 * kSecond) < 1 * kMs);
  }
}

// As the clock has it, all that comes after them is older.
void LostSamplesMakeNothingOlder() {
  Device device;
  device.Error(60 * kSecond);
  for (int i = 0; i < 20; ++i) {
    device.now += 30 * kMs;
    device.clock_error += 30 * kMs;
    device.Error(1 * kSecond);
    EXPECT(device.Error(10 * kSecond) == 0);
  }
}

// libpulse's clock wanders while it finds its pace.
void AClockMayWanderAtTheBeginning() {
  Device device;
  for (int i = 0; i < 16; ++i) {
    device.clock_error = (i % 5 - 2) * 4 * kMs;
    device.Error(1 * kSecond);
  }
  device.clock_error = 15 * kMs;
  EXPECT(device.Error(600 * kSecond) <= 4 * kMs);
}

void NothingIsYoungerThanItsLength() {
  Device device;
  device.clock_error = -100 * kMs;
  EXPECT(device.Deliver() == kPiece);
}

}  // namespace

int main() {
  RightClocksAreBelieved();
  LatePiecesAreOlder();
  AClockThatIsOffForAWhileChangesNothing();
  AnotherPaceIsNoOtherAge();
  LostSamplesMakeNothingOlder();
  AClockMayWanderAtTheBeginning();
  NothingIsYoungerThanItsLength();
  return costream::Verdict();
}
