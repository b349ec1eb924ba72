// One gate's whole judgement over packets and time: which source speaks, which pictures pass, when to ask for a key frame.
// Knows nothing of GStreamer; times are microseconds of any clock that only goes forward.
#pragma once

#include <cstdint>
#include <optional>

#include "h264-access-unit.h"
#include "newest-source.h"
#include "rtp-packet.h"

namespace costream {

class StreamGate {
 public:
  using Verdict = H264AccessUnits::Verdict;

  // Whom a key frame is asked of.
  struct Origin {
    uint32_t ssrc;
    uint8_t payload_type;
  };
  // What becomes of a packet and of those held before it. `pass`: this one goes on at once, for streams without access
  // units to wait for.
  struct Ruling {
    H264AccessUnits::Decision decision;
    bool pass = false;
    std::optional<Origin> request;
  };
  struct Loss {
    Verdict held = Verdict::kNone;
    std::optional<Origin> request;
  };
  struct Statistics {
    uint64_t frames_passed;
    uint64_t frames_dropped;
    uint64_t packets_lost;
    uint64_t packets_refused;
    uint64_t key_frame_requests;
    uint32_t ssrc;  // 0 before the first packet
    bool intact;
    uint64_t freezes;
    int64_t longest_freeze_us;
  };

  void set_format(bool h264, bool parameters_in_caps) noexcept;
  void set_request_interval_us(int64_t interval_us) noexcept { request_interval_us_ = interval_us; }
  int64_t request_interval_us() const noexcept { return request_interval_us_; }

  Ruling Push(const RtpPacket& packet, int64_t now_us) noexcept;
  // The bytes were no RTP packet.
  void Refuse() noexcept { ++refused_; }
  // The jitter buffer gave a packet up. Nothing for streams where someone downstream conceals losses.
  std::optional<Loss> Lose(uint16_t sequence, int64_t now_us) noexcept;
  // Nothing more comes.
  Verdict Finish() noexcept { return units_.Finish(); }
  // The decoder was flushed, what was held is gone: an entry point is needed again.
  void Flush(int64_t now_us) noexcept;
  // A key frame is wanted by someone else; nothing before the first packet, or too soon after another request.
  std::optional<Origin> Ask(int64_t now_us) noexcept;

  Statistics StatisticsAt(int64_t now_us) const noexcept;

 private:
  std::optional<Origin> AskWhenNeeded(int64_t now_us) noexcept;
  void FollowFreeze(bool was_intact, int64_t now_us) noexcept;

  NewestSource source_;
  SequenceTracker sequence_;
  H264AccessUnits units_;
  uint8_t payload_type_ = 0;  // of the current source
  bool h264_ = false;
  int64_t request_interval_us_ = 0;
  std::optional<int64_t> last_request_us_;
  std::optional<int64_t> freeze_start_us_;  // none while pictures flow, and before the first
  int64_t longest_freeze_us_ = 0;
  uint64_t freezes_ = 0;
  uint64_t requests_ = 0;
  uint64_t refused_ = 0;
};

}  // namespace costream
