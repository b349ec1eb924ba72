// RTP's fixed header (RFC 3550, 5.1) and its sequence numbers, over plain bytes. Knows nothing of GStreamer.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

namespace costream {

struct RtpPacket {
  uint32_t ssrc;
  uint32_t timestamp;
  uint16_t sequence;
  uint8_t payload_type;
  bool marker;
  std::span<const uint8_t> payload;  // without CSRCs, header extension and padding; may be empty
};

// Nothing when the bytes are no RTP packet of version 2 whose inner lengths add up.
std::optional<RtpPacket> ParseRtpPacket(std::span<const uint8_t> bytes) noexcept;

// Follows one source's sequence numbers behind a jitter buffer: in order, each at most once.
class SequenceTracker {
 public:
  enum class Step : uint8_t {
    kFirst,    // nothing is known of what came before
    kNext,     // contiguous
    kGap,      // packets are missing before this one
    kOld,      // a duplicate, or later than its place: not to be used
    kRestart,  // the source counts anew: nothing is known of what came before
  };

  Step Observe(uint16_t sequence) noexcept;
  void Reset() noexcept;
  // True when `sequence` is the packet awaited next or a later one: to lose it breaks the sequence.
  bool Awaits(uint16_t sequence) const noexcept;
  uint64_t lost() const noexcept { return lost_; }

 private:
  // RFC 3550, A.1 (MAX_MISORDER, MAX_DROPOUT): beyond these a jump is believed when a second packet confirms it.
  static constexpr int kMaxMisorder = 100;
  static constexpr int kMaxDropout = 3000;

  uint64_t lost_ = 0;
  uint16_t expected_ = 0;
  std::optional<uint16_t> confirming_;
  bool started_ = false;
};

}  // namespace costream
