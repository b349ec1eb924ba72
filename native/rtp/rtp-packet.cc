// Parses RTP's fixed header and follows sequence numbers.
#include "rtp-packet.h"

#include "network-order.h"

namespace costream {

namespace {

constexpr size_t kFixedHeader = 12;

}  // namespace

std::optional<RtpPacket> ParseRtpPacket(std::span<const uint8_t> bytes) noexcept {
  if (bytes.size() < kFixedHeader || bytes[0] >> 6 != 2) return std::nullopt;
  size_t header = kFixedHeader + 4u * (bytes[0] & 0x0f);
  if (bytes[0] & 0x10) {
    if (bytes.size() < header + 4) return std::nullopt;
    header += 4 + 4u * Read16(&bytes[header + 2]);
  }
  if (bytes.size() < header) return std::nullopt;
  size_t padding = 0;
  if (bytes[0] & 0x20) {
    padding = bytes.back();
    if (padding == 0 || padding > bytes.size() - header) return std::nullopt;
  }
  return RtpPacket{
      .ssrc = Read32(&bytes[8]),
      .timestamp = Read32(&bytes[4]),
      .sequence = Read16(&bytes[2]),
      .payload_type = static_cast<uint8_t>(bytes[1] & 0x7f),
      .marker = (bytes[1] & 0x80) != 0,
      .payload = bytes.subspan(header, bytes.size() - header - padding),
  };
}

SequenceTracker::Step SequenceTracker::Observe(uint16_t sequence) noexcept {
  const int ahead = static_cast<int16_t>(sequence - expected_);
  const bool confirmed = confirming_ == sequence;
  if (started_ && (ahead < -kMaxMisorder || ahead > kMaxDropout) && !confirmed) {
    // One stray packet must not drag the counter away from the real stream.
    confirming_ = static_cast<uint16_t>(sequence + 1);
    return Step::kOld;
  }
  Step step = Step::kNext;
  if (!started_) {
    step = Step::kFirst;
  } else if (confirmed && (ahead < -kMaxMisorder || ahead > kMaxDropout)) {
    step = Step::kRestart;
  } else if (ahead < 0) {
    return Step::kOld;
  } else if (ahead > 0) {
    step = Step::kGap;
    lost_ += static_cast<uint64_t>(ahead);
  }
  started_ = true;
  expected_ = static_cast<uint16_t>(sequence + 1);
  confirming_.reset();
  return step;
}

bool SequenceTracker::Awaits(uint16_t sequence) const noexcept {
  const int ahead = static_cast<int16_t>(sequence - expected_);
  return started_ && ahead >= 0 && ahead <= kMaxDropout;
}

void SequenceTracker::Reset() noexcept {
  started_ = false;
  confirming_.reset();
}

}  // namespace costream
