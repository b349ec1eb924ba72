// Splices of a tone have no edge: c++ -std=c++20 native/test/sample-splice.cc. Prints what failed.
#include "../audio/sample-splice.h"

#include <cmath>
#include <cstdint>
#include <numbers>
#include <vector>

#include "expect.h"

namespace {

constexpr int kChannels = 2;

// 440 Hz, the channels in quadrature.
std::vector<int16_t> Tone(size_t frames) {
  std::vector<int16_t> tone(frames * kChannels);
  for (size_t i = 0; i < frames; ++i) {
    const double phase = 2 * std::numbers::pi * 440 * static_cast<double>(i) / 48'000;
    tone[i * kChannels] = static_cast<int16_t>(20'000 * std::sin(phase));
    tone[i * kChannels + 1] = static_cast<int16_t>(20'000 * std::cos(phase));
  }
  return tone;
}

// The largest step from one frame to the next.
int Steepest(const std::vector<int16_t>& sound) {
  int steepest = 0;
  for (size_t at = kChannels; at < sound.size(); ++at)
    steepest = std::max(steepest, std::abs(sound[at] - sound[at - kChannels]));
  return steepest;
}

// Between what came before a packet of 5 ms and what comes after it.
std::vector<int16_t> Spliced(long change) {
  const auto tone = Tone(720);
  const auto* packet = tone.data() + 240 * kChannels;
  std::vector<int16_t> out(tone.begin(), tone.begin() + 240 * kChannels);
  std::vector<int16_t> spliced(static_cast<size_t>(240 + change) * kChannels);
  if (change > 0) {
    costream::Lengthen(packet, spliced.data(), 240, static_cast<size_t>(change), kChannels);
  } else {
    costream::Shorten(packet, spliced.data(), 240, static_cast<size_t>(-change), kChannels);
  }
  out.insert(out.end(), spliced.begin(), spliced.end());
  out.insert(out.end(), tone.begin() + 480 * kChannels, tone.end());
  return out;
}

void NoEdge() {
  const int steepest = Steepest(Tone(720));
  for (const long change : {-120L, -40L, 40L, 120L}) {
    const auto out = Spliced(change);
    EXPECT(out.size() == static_cast<size_t>(720 + change) * kChannels);
    // A cut without a crossfade is 15 times as steep.
    EXPECT(Steepest(out) <= 2 * steepest);
  }
}

}  // namespace

int main() {
  NoEdge();
  return costream::Verdict();
}
