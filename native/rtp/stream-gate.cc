// Joins the rules: source, sequence, access units, requests and the account of freezes.
#include "stream-gate.h"

#include <algorithm>

namespace costream {

void StreamGate::set_format(bool h264, bool parameters_in_caps) noexcept {
  h264_ = h264;
  units_.set_parameters_known(parameters_in_caps);
}

StreamGate::Ruling StreamGate::Push(const RtpPacket& packet, int64_t now_us) noexcept {
  Ruling ruling;
  const auto answer = source_.Hear(packet.ssrc, now_us);
  const bool was_intact = units_.intact();
  Verdict replaced = Verdict::kNone;
  if (answer == NewestSource::Answer::kNew) {
    replaced = units_.Reset();
    sequence_.Reset();
    payload_type_ = packet.payload_type;
  }
  if (answer == NewestSource::Answer::kRetired || payload_type_ != packet.payload_type) {
    ++refused_;
    return ruling;
  }
  const auto step = sequence_.Observe(packet.sequence);
  if (!h264_) {
    ruling.pass = true;
    return ruling;
  }
  ruling.decision = units_.Push(packet, step);
  if (replaced != Verdict::kNone) ruling.decision.before = replaced;
  if (ruling.decision.refused) ++refused_;
  FollowFreeze(was_intact, now_us);
  ruling.request = AskWhenNeeded(now_us);
  return ruling;
}

std::optional<StreamGate::Loss> StreamGate::Lose(uint16_t sequence, int64_t now_us) noexcept {
  if (!h264_) return std::nullopt;
  Loss loss;
  if (!sequence_.Awaits(sequence)) return loss;
  const bool was_intact = units_.intact();
  loss.held = units_.Lose();
  FollowFreeze(was_intact, now_us);
  loss.request = AskWhenNeeded(now_us);
  return loss;
}

void StreamGate::Flush(int64_t now_us) noexcept {
  const bool was_intact = units_.intact();
  units_.Reset();
  sequence_.Reset();
  FollowFreeze(was_intact, now_us);
}

std::optional<StreamGate::Origin> StreamGate::Ask(int64_t now_us) noexcept {
  const auto ssrc = source_.current();
  if (!ssrc || (last_request_us_ && now_us - *last_request_us_ < request_interval_us_)) return std::nullopt;
  last_request_us_ = now_us;
  ++requests_;
  return Origin{*ssrc, payload_type_};
}

std::optional<StreamGate::Origin> StreamGate::AskWhenNeeded(int64_t now_us) noexcept {
  return units_.needs_key_frame() ? Ask(now_us) : std::nullopt;
}

void StreamGate::FollowFreeze(bool was_intact, int64_t now_us) noexcept {
  const bool is_intact = units_.intact();
  if (was_intact && !is_intact) {
    freeze_start_us_ = now_us;
    ++freezes_;
  } else if (!was_intact && is_intact && freeze_start_us_) {
    longest_freeze_us_ = std::max(longest_freeze_us_, now_us - *freeze_start_us_);
    freeze_start_us_.reset();
  }
}

StreamGate::Statistics StreamGate::StatisticsAt(int64_t now_us) const noexcept {
  const auto ssrc = source_.current();
  return {
      .frames_passed = units_.counters().passed,
      .frames_dropped = units_.counters().dropped,
      .packets_lost = sequence_.lost(),
      .packets_refused = refused_,
      .key_frame_requests = requests_,
      .ssrc = ssrc.value_or(0),
      .intact = h264_ ? units_.intact() : ssrc.has_value(),
      .freezes = freezes_,
      .longest_freeze_us = freeze_start_us_ ? std::max(longest_freeze_us_, now_us - *freeze_start_us_) : longest_freeze_us_,
  };
}

}  // namespace costream
