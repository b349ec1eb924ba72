// See packet-rules.h.
#include "packet-rules.h"

namespace costream {

namespace {

void Apply(const PacketRewrite& rewrite, PacketRules::Packet& packet) noexcept {
  packet.pts_offset_ns += rewrite.pts_offset_ns;
  if (!packet.rtp) return;
  RtpFields& rtp = *packet.rtp;
  rtp.payload_type = rewrite.payload_type.value_or(rtp.payload_type);
  rtp.ssrc = rewrite.ssrc.value_or(rtp.ssrc);
  rtp.marker = rewrite.marker.value_or(rtp.marker);
  rtp.sequence = static_cast<uint16_t>(rtp.sequence + rewrite.sequence_offset);
  rtp.timestamp += rewrite.timestamp_offset;
}

}  // namespace

PacketRules::PacketRules(std::vector<PacketRule> rules) {
  for (auto& rule : rules) {
    wants_rtp_ = wants_rtp_ || rule.match.WantsRtp() || rule.rewrite.TouchesRtp();
    const uint32_t seed = rule.match.seed;
    entries_.push_back(Entry{.rule = std::move(rule), .random = std::mt19937(seed)});
  }
}

bool PacketRules::Entry::Fits(const Packet& packet) const noexcept {
  const PacketMatch& match = rule.match;
  if (match.delta_unit && *match.delta_unit != packet.delta_unit) return false;
  if (!match.WantsRtp()) return true;
  if (!packet.rtp) return false;
  const RtpFields& rtp = *packet.rtp;
  if (match.payload_types && !(*match.payload_types)[rtp.payload_type & 0x7f]) return false;
  if (match.ssrc && *match.ssrc != rtp.ssrc) return false;
  if (match.marker && *match.marker != rtp.marker) return false;
  if (!match.sequence) return true;
  const auto [first, last] = *match.sequence;
  return static_cast<uint16_t>(rtp.sequence - first) <= static_cast<uint16_t>(last - first);
}

bool PacketRules::Entry::Acts(const Packet& packet) noexcept {
  if (!Fits(packet)) return false;
  const PacketMatch& match = rule.match;
  if (fitted++ < match.skip) return false;
  if ((fitted - match.skip) % match.every != 0) return false;
  // Drawn for each, so that a limit does not shift what comes after.
  if (match.fraction < 1 && static_cast<double>(random()) >= match.fraction * 0x1p32) return false;
  if (match.limit && acted >= *match.limit) return false;
  acted++;
  return true;
}

PacketRules::Verdict PacketRules::Judge(Packet& packet) noexcept {
  seen_++;
  Verdict verdict = Verdict::kPass;
  for (Entry& entry : entries_) {
    if (!entry.Acts(packet)) continue;
    if (entry.rule.drop) {
      dropped_++;
      return Verdict::kDrop;
    }
    Apply(entry.rule.rewrite, packet);
    verdict = Verdict::kRewrite;
  }
  if (verdict == Verdict::kRewrite) rewritten_++;
  return verdict;
}

std::vector<uint64_t> PacketRules::acted() const {
  std::vector<uint64_t> counts;
  for (const Entry& entry : entries_) counts.push_back(entry.acted);
  return counts;
}

}  // namespace costream
