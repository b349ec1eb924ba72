// See arrival-report.h.
#include "arrival-report.h"

#include <algorithm>

#include "network-order.h"

namespace costream {

namespace {

constexpr int64_t kIntervalUs = 20'000;
// A gap that is longer is a new start; and what one report holds at most, well below any MTU.
constexpr int kMostAhead = 300;
// Longer between two packets, each is told of by itself: a delta has 16 bits of 250 us.
constexpr int64_t kMostApartUs = 1'000'000;

constexpr size_t kRtcpHeader = 12;
constexpr size_t kHeader = 8;
constexpr uint8_t kTransportFeedback = 205;
constexpr uint8_t kTransportWide = 15;
constexpr int64_t kTicksAReference = 256;
constexpr int64_t kTickUs = 250;
constexpr size_t kSymbolsAChunk = 7;
constexpr unsigned kSmallDelta = 1;
constexpr unsigned kLargeDelta = 2;

void Append16(Bytes& bytes, uint16_t value) {
  bytes.resize(bytes.size() + 2);
  Write16(&bytes[bytes.size() - 2], value);
}

}  // namespace

void ArrivalReport::Restart() noexcept {
  next_.reset();
  arrivals_.clear();
}

void ArrivalReport::Take(uint16_t number, uint32_t ssrc, bool ends_frame, int64_t arrived_us, std::vector<Bytes>& out) {
  // A clock that goes backwards told nothing.
  const int64_t since_us = arrivals_.empty() ? 0 : std::max<int64_t>(0, arrived_us - first_us_);
  if (since_us > kMostApartUs) Tell(out);
  if (next_ && ssrc != media_ssrc_) Restart();
  media_ssrc_ = ssrc;
  int ahead = next_ ? static_cast<int16_t>(number - *next_) : 0;
  if (ahead > kMostAhead || ahead < -kMostAhead) {
    Restart();
    ahead = 0;
  }
  if (!next_) next_ = number;
  // Told of as lost, and come after all; or twice.
  if (ahead < 0) return;
  const auto place = static_cast<size_t>(ahead);
  if (arrivals_.empty()) first_us_ = arrived_us;
  if (arrivals_.size() <= place) arrivals_.resize(place + 1);
  if (!arrivals_[place]) arrivals_[place] = arrived_us;
  if (ends_frame || since_us >= kIntervalUs) Tell(out);
}

void ArrivalReport::Tell(std::vector<Bytes>& out) {
  Bytes report(kRtcpHeader + kHeader);
  const int64_t first_ticks = first_us_ / kTickUs;
  const int64_t reference = first_ticks / kTicksAReference;
  int64_t ticks = reference * kTicksAReference;
  Bytes deltas;
  uint16_t chunk = 0xc000;  // a status vector of two-bit symbols
  size_t symbols = 0;
  for (const auto& arrived_us : arrivals_) {
    unsigned symbol = 0;
    if (arrived_us) {
      const auto delta = static_cast<int16_t>(std::clamp<int64_t>(*arrived_us / kTickUs - ticks, INT16_MIN, INT16_MAX));
      ticks += delta;
      symbol = delta >= 0 && delta <= UINT8_MAX ? kSmallDelta : kLargeDelta;
      if (symbol == kSmallDelta) deltas.push_back(static_cast<uint8_t>(delta));
      else Append16(deltas, static_cast<uint16_t>(delta));
    }
    chunk = static_cast<uint16_t>(chunk | symbol << 2 * (kSymbolsAChunk - 1 - symbols));
    if (++symbols < kSymbolsAChunk) continue;
    Append16(report, chunk);
    chunk = 0xc000;
    symbols = 0;
  }
  if (symbols > 0) Append16(report, chunk);
  report.insert(report.end(), deltas.begin(), deltas.end());
  report.resize((report.size() + 3) / 4 * 4);

  report[0] = 0x80 | kTransportWide;
  report[1] = kTransportFeedback;
  Write16(&report[2], static_cast<uint16_t>(report.size() / 4 - 1));
  Write32(&report[4], own_ssrc_);
  Write32(&report[8], media_ssrc_);
  Write16(&report[kRtcpHeader], *next_);
  Write16(&report[kRtcpHeader + 2], static_cast<uint16_t>(arrivals_.size()));
  Write32(&report[kRtcpHeader + 4], static_cast<uint32_t>(reference) << 8 | count_++);
  *next_ = static_cast<uint16_t>(*next_ + arrivals_.size());
  arrivals_.clear();
  out.push_back(std::move(report));
}

}  // namespace costream
