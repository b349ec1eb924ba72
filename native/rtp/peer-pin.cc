// Keeps account of the sources that were heard lately, and picks the peer among them.
#include "peer-pin.h"

#include <algorithm>
#include <tuple>

namespace costream {

PeerPin::Answer PeerPin::HearMedia(Origin origin, uint16_t sequence, int64_t now_us) noexcept {
  Source& source = Find(origin);
  const bool quiet = now_us - source.last_us >= kSilenceUs;
  const bool current = has_current_ && &source == &sources_[current_];
  if (!source.window.Admit(sequence, quiet)) return current ? Answer::kRepeated : Answer::kForeign;
  const Source& peer = sources_[current_];
  return Judge(source, !has_current_ || peer.left || now_us - peer.last_us >= kSilenceUs, now_us);
}

PeerPin::Answer PeerPin::HearReport(Origin origin, std::optional<uint32_t> only, int64_t now_us) noexcept {
  if (only && *only != origin.ssrc) return Answer::kForeign;
  Source& source = Find(origin);
  const Source& peer = sources_[current_];
  const bool same_ssrc = peer.origin.ssrc == origin.ssrc;
  const int64_t patience_us = same_ssrc ? PortSilenceOf(peer) : kReportSilenceUs;
  const bool outdated = only && peer.origin.ssrc != *only;
  const bool gone = !has_current_ || outdated || peer.left || now_us - peer.last_us >= patience_us;
  return Judge(source, gone, now_us);
}

int64_t PeerPin::PortSilenceOf(const Source& source) noexcept {
  if (source.accepted <= kEstablished) return kPortSilenceUs;
  return std::clamp(source.intervals_us.value().value_or(0) * 5 / 4, kSilenceUs, kPortSilenceUs);
}

void PeerPin::Leave(uint32_t ssrc) noexcept {
  if (this->ssrc() == ssrc) sources_[current_].left = true;
}

std::optional<uint32_t> PeerPin::ssrc() const noexcept {
  return has_current_ ? std::optional(sources_[current_].origin.ssrc) : std::nullopt;
}

// The source's account; where there is none, it takes the place of the one with the least to lose.
PeerPin::Source& PeerPin::Find(Origin origin) noexcept {
  for (Source& source : sources_) {
    if (source.used && source.origin == origin) return source;
  }
  const auto worth = [this](const Source& source) {
    const bool current = has_current_ && &source == &sources_[current_];
    return std::tuple(current, source.used, source.accepted, source.heard, source.last_us);
  };
  Source& least = *std::min_element(sources_.begin(), sources_.end(),
                                    [&](const Source& a, const Source& b) { return worth(a) < worth(b); });
  least = Source();
  least.origin = origin;
  least.used = true;
  return least;
}

PeerPin::Answer PeerPin::Judge(Source& source, bool current_gone, int64_t now_us) noexcept {
  if (source.accepted > 0) source.intervals_us.Add(now_us - source.last_us, now_us);
  source.last_us = now_us;
  ++source.heard;
  if (!has_current_ || &source != &sources_[current_]) {
    if (!MayFollow(source, current_gone)) return Answer::kForeign;
    if (has_current_) sources_[current_].replaced = true;
    current_ = static_cast<size_t>(&source - sources_.data());
    has_current_ = true;
  }
  source.left = false;
  source.replaced = false;
  ++source.accepted;
  return Answer::kAccepted;
}

bool PeerPin::MayFollow(const Source& source, bool current_gone) const noexcept {
  if (current_gone) return true;
  if (authenticated_) return !source.replaced;
  const Source& peer = sources_[current_];
  // Whoever has been the peer for longer was only silent for a while.
  if (source.accepted > peer.accepted) return true;
  return peer.accepted < kEstablished && source.heard >= kEstablished;
}

}  // namespace costream
