// The rules of the frame gate: what makes an access unit complete, and where decoding may begin.
#include "h264-access-unit.h"

#include <algorithm>
#include <utility>

namespace costream {

using Step = SequenceTracker::Step;

H264AccessUnits::Decision H264AccessUnits::Push(const RtpPacket& packet, Step step) noexcept {
  Decision decision;
  if (step == Step::kOld) return decision;
  if (step != Step::kNext) decision.before = Lose();
  if (open_ && packet.timestamp != unit_.timestamp) {
    // Contiguous, and already the next picture: a sender that sets no marker bits.
    decision.before = Close();
    decision.finish_marker = true;
  }
  const auto payload = ParseH264Payload(packet.payload);
  if (!open_) Open(packet, payload && payload->begins_access_unit);

  decision.refused = !payload;
  if (!unit_.broken && payload && Add(*payload, static_cast<uint32_t>(packet.payload.size()))) {
    decision.hold = true;
  } else {
    decision.after = Break();
  }
  if (packet.marker) {
    const Verdict closed = Close();
    if (closed != Verdict::kNone) decision.after = closed;
  }
  return decision;
}

H264AccessUnits::Verdict H264AccessUnits::Lose() noexcept {
  const Verdict held = open_ ? Break() : Verdict::kNone;
  state_ = State::kBroken;
  open_ = false;
  boundary_ = false;
  return held;
}

H264AccessUnits::Verdict H264AccessUnits::Finish() noexcept { return open_ ? Close() : Verdict::kNone; }

H264AccessUnits::Verdict H264AccessUnits::Reset() noexcept {
  const Verdict held = Lose();
  timestamp_known_ = false;
  sps_passed_ = pps_passed_ = false;
  return held;
}

void H264AccessUnits::Open(const RtpPacket& packet, bool recognised) noexcept {
  // After a gap, more packets of an access unit that was seen before are its rest, whatever they carry.
  const bool rest = timestamp_known_ && packet.timestamp == last_timestamp_ && !boundary_;
  if (!timestamp_known_ || packet.timestamp != last_timestamp_) drop_counted_ = false;
  unit_ = AccessUnit{};
  unit_.timestamp = packet.timestamp;
  unit_.start_certain = boundary_;
  unit_.broken = !boundary_ && (rest || !recognised);
  open_ = true;
  boundary_ = false;
  timestamp_known_ = true;
  last_timestamp_ = packet.timestamp;
}

bool H264AccessUnits::Add(const H264Payload& payload, uint32_t bytes) noexcept {
  if (unit_.packets == kMaxPackets || bytes > kMaxBytes - unit_.bytes) return false;
  if (!AddFragment(payload)) return false;
  const bool first_slice = !unit_.idr_slice && !unit_.other_slice;
  if (first_slice) {
    unit_.sps |= payload.sps;
    unit_.pps |= payload.pps;
  }
  if (payload.recovery_frames && !unit_.recovery_point) {
    unit_.recovery_point = true;
    unit_.recovery_frames = *payload.recovery_frames;
  }
  unit_.idr_slice |= payload.idr_slice;
  unit_.other_slice |= payload.other_slice;
  unit_.reference |= payload.reference;
  unit_.bytes += bytes;
  ++unit_.packets;
  return true;
}

bool H264AccessUnits::AddFragment(const H264Payload& payload) noexcept {
  using Fragment = H264Payload::Fragment;
  switch (payload.fragment) {
    case Fragment::kNone:
    case Fragment::kWhole:
      return unit_.fragment_type == 0;
    case Fragment::kFirst:
      return std::exchange(unit_.fragment_type, payload.fragment_type) == 0;
    case Fragment::kMiddle:
      return unit_.fragment_type == payload.fragment_type;
    case Fragment::kLast:
      return std::exchange(unit_.fragment_type, 0) == payload.fragment_type;
  }
  return false;
}

H264AccessUnits::Verdict H264AccessUnits::Break() noexcept {
  state_ = State::kBroken;
  CountDrop();
  const Verdict verdict = unit_.packets > 0 ? Verdict::kDrop : Verdict::kNone;
  unit_.broken = true;
  unit_.packets = 0;
  return verdict;
}

H264AccessUnits::Verdict H264AccessUnits::Close() noexcept {
  open_ = false;
  boundary_ = true;
  if (!unit_.broken && unit_.fragment_type != 0) return Break();
  if (unit_.broken) return Verdict::kNone;
  const Verdict verdict = Judge();
  const bool picture = unit_.idr_slice || unit_.other_slice;
  if (verdict == Verdict::kDrop) {
    if (picture) CountDrop();
  } else {
    if (picture) ++counters_.passed;
    sps_passed_ |= unit_.sps;
    pps_passed_ |= unit_.pps;
  }
  return verdict;
}

H264AccessUnits::Verdict H264AccessUnits::Judge() noexcept {
  const bool picture = unit_.idr_slice || unit_.other_slice;
  if (state_ != State::kBroken) {
    if (state_ == State::kRecovering) {
      if (unit_.reference && recovery_left_ > 0) --recovery_left_;
      if (recovery_left_ == 0 || Enters()) state_ = State::kIntact;
    }
    return Verdict::kPass;
  }
  if (!picture) return unit_.sps || unit_.pps ? Verdict::kEnter : Verdict::kDrop;
  if (!Enters()) {
    if (!unit_.recovery_point || unit_.recovery_frames > kMaxRecoveryFrames || !ParametersKnown()) return Verdict::kDrop;
    recovery_left_ = unit_.recovery_frames;
    state_ = recovery_left_ == 0 ? State::kIntact : State::kRecovering;
    return Verdict::kEnter;
  }
  state_ = State::kIntact;
  return Verdict::kEnter;
}

bool H264AccessUnits::ParametersKnown() const noexcept {
  if ((unit_.sps && unit_.pps) || parameters_in_caps_) return true;
  // A sender that repeats none: but if its first packets could be missing, new sets could be among them.
  return unit_.start_certain && (unit_.sps || sps_passed_) && (unit_.pps || pps_passed_);
}

bool H264AccessUnits::Enters() const noexcept { return unit_.idr_slice && !unit_.other_slice && ParametersKnown(); }

bool H264AccessUnits::needs_key_frame() const noexcept {
  if (state_ != State::kBroken) return false;
  if (!open_ || unit_.broken) return true;
  // What is being held may still turn out to be an entry point.
  const bool picture = unit_.idr_slice || unit_.other_slice;
  return picture && !Enters() && !(unit_.recovery_point && ParametersKnown());
}

void H264AccessUnits::CountDrop() noexcept {
  if (std::exchange(drop_counted_, true)) return;
  ++counters_.dropped;
}

}  // namespace costream
