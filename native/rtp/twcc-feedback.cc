// See twcc-feedback.h.
#include "twcc-feedback.h"

#include <algorithm>

#include "network-order.h"

namespace costream {

namespace {

constexpr size_t kHeader = 8;
constexpr int64_t kReferenceUs = 64'000;
constexpr int64_t kDeltaUs = 250;
// A second at 40 Mb/s; run lengths could tell of 65,535 in forty bytes.
constexpr size_t kMostTold = 4096;
// Of all jumps together: a century.
constexpr int64_t kMostReferenceUs = int64_t{100} * 365 * 86'400 * 1'000'000;

// 2-bit symbols of 3.1.1; 3 is reserved.
constexpr uint8_t kSmallDelta = 1;
constexpr uint8_t kLargeDelta = 2;

// One symbol a packet; nothing when the chunks end too early.
std::optional<std::vector<uint8_t>> ReadSymbols(std::span<const uint8_t>& rest, size_t count) {
  std::vector<uint8_t> symbols;
  symbols.reserve(count);
  while (symbols.size() < count) {
    if (rest.size() < 2) return std::nullopt;
    const uint16_t chunk = Read16(rest.data());
    rest = rest.subspan(2);
    const auto add = [&](unsigned symbol) {
      if (symbols.size() < count) symbols.push_back(static_cast<uint8_t>(symbol));
    };
    if ((chunk & 0x8000) == 0) {
      for (unsigned run = chunk & 0x1fff; run > 0 && symbols.size() < count; --run) add(chunk >> 13 & 3);
    } else if ((chunk & 0x4000) == 0) {
      for (int bit = 13; bit >= 0; --bit) add(chunk >> bit & 1);
    } else {
      for (int bit = 12; bit >= 0; bit -= 2) add(chunk >> bit & 3);
    }
  }
  return symbols;
}

}  // namespace

std::vector<RateEstimator::Fate> TwccReader::Read(std::span<const uint8_t> fci) {
  if (fci.size() < kHeader) return {};
  uint16_t sequence = Read16(&fci[0]);
  const size_t count = Read16(&fci[2]);
  if (count > kMostTold) return {};
  const uint32_t reference = uint32_t{fci[4]} << 16 | uint32_t{fci[5]} << 8 | fci[6];
  auto rest = fci.subspan(kHeader);
  const auto symbols = ReadSymbols(rest, count);
  if (!symbols) return {};

  if (reference_) {
    // The shorter way round of 24 bits.
    const auto forward = static_cast<int32_t>((reference - *reference_) << 8) >> 8;
    // Bounded, for whoever jumps forward for years.
    reference_us_ = std::clamp(reference_us_ + forward * kReferenceUs, -kMostReferenceUs, kMostReferenceUs);
  }
  reference_ = reference;

  std::vector<RateEstimator::Fate> fates;
  fates.reserve(count);
  int64_t arrived_us = reference_us_;
  for (const uint8_t symbol : *symbols) {
    RateEstimator::Fate fate{sequence++, std::nullopt};
    if (symbol == kSmallDelta || symbol == kLargeDelta) {
      const size_t size = symbol;
      if (rest.size() < size) return {};
      arrived_us += (size == 1 ? int64_t{rest[0]} : int64_t{static_cast<int16_t>(Read16(rest.data()))}) * kDeltaUs;
      rest = rest.subspan(size);
      fate.arrived_us = arrived_us;
    }
    fates.push_back(fate);
  }
  return fates;
}

}  // namespace costream
