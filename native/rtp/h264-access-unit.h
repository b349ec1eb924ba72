// Decides which H.264 access units a decoder may see: only complete ones, each contiguous with all since an entry point.
// Plain bytes in, verdicts out; whoever calls holds the packets.
#pragma once

#include <cstdint>

#include "h264-payload.h"
#include "rtp-packet.h"

namespace costream {

class H264AccessUnits {
 public:
  enum class Verdict : uint8_t {
    kNone,
    kDrop,
    kPass,   // contiguous with what was passed before
    kEnter,  // an entry point after a gap: the first of it is a discontinuity
  };
  // What to do with the packets held so far, then with this packet, then with all that is held.
  struct Decision {
    Verdict before = Verdict::kNone;
    bool finish_marker = false;  // `before` ended without a marker bit
    bool hold = false;
    Verdict after = Verdict::kNone;
    bool refused = false;  // the payload is nothing that a depayloader should meet
  };
  struct Counters {
    uint64_t passed = 0;   // pictures
    uint64_t dropped = 0;  // pictures of which at least one packet came
  };

  // Parameter sets came with the caps (sprop-parameter-sets).
  void set_parameters_known(bool known) noexcept { parameters_in_caps_ = known; }

  Decision Push(const RtpPacket& packet, SequenceTracker::Step step) noexcept;
  // Packets are missing after what was held; `kDrop` where something was.
  Verdict Lose() noexcept;
  // Nothing more comes: the last access unit counts as ended.
  Verdict Finish() noexcept;
  // A new source, or a flushed decoder.
  Verdict Reset() noexcept;

  // All that a decoder got since an entry point was complete, and its pictures are right.
  bool intact() const noexcept { return state_ == State::kIntact; }
  // No picture can come of what is on its way: ask for a key frame.
  bool needs_key_frame() const noexcept;
  const Counters& counters() const noexcept { return counters_; }

  static constexpr uint32_t kMaxBytes = 4u << 20;
  static constexpr uint32_t kMaxPackets = 4096;
  // x264's refresh wave takes at most a picture's width in macroblocks; longer ones are not worth waiting for.
  static constexpr uint32_t kMaxRecoveryFrames = 256;

 private:
  enum class State : uint8_t {
    kBroken,
    // A refresh wave is under way. Its pictures pass, because the decoder needs them, and are not right yet: libav hides
    // them itself (output-corrupt=false). GST_BUFFER_FLAG_DECODE_ONLY would not get past rtph264depay and 1.22's decoders.
    kRecovering,
    kIntact,
  };
  struct AccessUnit {
    uint32_t timestamp = 0;
    uint32_t bytes = 0;
    uint32_t packets = 0;
    bool broken = false;
    bool start_certain = false;
    bool sps = false;
    bool pps = false;
    bool idr_slice = false;
    bool other_slice = false;
    bool reference = false;
    bool recovery_point = false;
    uint32_t recovery_frames = 0;
    uint8_t fragment_type = 0;  // of the unfinished fragmented NAL unit, 0 when there is none
  };

  void Open(const RtpPacket& packet, bool recognised) noexcept;
  bool Add(const H264Payload& payload, uint32_t bytes) noexcept;
  bool AddFragment(const H264Payload& payload) noexcept;
  Verdict Break() noexcept;
  Verdict Close() noexcept;
  Verdict Judge() noexcept;
  bool ParametersKnown() const noexcept;
  bool Enters() const noexcept;
  void CountDrop() noexcept;

  State state_ = State::kBroken;
  uint32_t recovery_left_ = 0;
  AccessUnit unit_;
  bool open_ = false;
  bool boundary_ = false;  // the packet before the next one ended an access unit
  bool timestamp_known_ = false;
  uint32_t last_timestamp_ = 0;
  bool drop_counted_ = false;  // for the access unit of last_timestamp_
  bool parameters_in_caps_ = false;
  bool sps_passed_ = false;
  bool pps_passed_ = false;
  Counters counters_;
};

}  // namespace costream
