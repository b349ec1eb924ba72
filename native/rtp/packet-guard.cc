// Asks each rule in turn, the cheapest first; what a stranger sends changes nothing.
#include "packet-guard.h"

#include "repair-packet.h"
#include "rtcp-packet.h"

namespace costream {

namespace {

PeerPin::Origin OriginOf(uint32_t ssrc, const std::optional<PacketGuard::From>& from) noexcept {
  return {ssrc, from ? from->port : uint16_t{0}};
}

std::optional<Refusal> RefusalOf(PeerPin::Answer answer) noexcept {
  switch (answer) {
    case PeerPin::Answer::kForeign:
      return Refusal::kSource;
    case PeerPin::Answer::kRepeated:
      return Refusal::kSequence;
    default:
      return std::nullopt;
  }
}

}  // namespace

void PacketGuard::set_format(Format format, std::optional<uint8_t> payload_type) noexcept {
  format_ = format;
  payload_type_ = payload_type;
}

void PacketGuard::set_authenticated(bool authenticated) noexcept {
  authenticated_ = authenticated;
  media_.set_authenticated(authenticated);
  repairs_.set_authenticated(authenticated);
  reports_.set_authenticated(authenticated);
}

PacketGuard::Verdict PacketGuard::JudgeRtp(std::span<const uint8_t> bytes, const std::optional<From>& from,
                                           int64_t now_us) noexcept {
  return Settle(RefuseRtp(bytes, from, now_us), bytes.size(), now_us);
}

PacketGuard::Verdict PacketGuard::JudgeRtcp(std::span<const uint8_t> bytes, const std::optional<From>& from,
                                            int64_t now_us) noexcept {
  if (IsStranger(from)) {
    if (from && IsOfPeer(bytes)) sighted_ = from->address;
    return Settle(Refusal::kAddress, 0, now_us);
  }
  const auto compound = ParseRtcpCompound(bytes);
  if (!compound) return Settle(Refusal::kReport, 0, now_us);
  if (compound->ssrc == own_ssrc_) return Settle(Refusal::kOwnSsrc, 0, now_us);
  const auto refusal = RefusalOf(reports_.HearReport(OriginOf(compound->ssrc, from), media_.ssrc(), now_us));
  if (!refusal && compound->bye) {
    reports_.Leave(compound->ssrc);
    media_.Leave(compound->ssrc);
  }
  // rtpsession would believe a goodbye and forget its source, while a source that is gone times out there by itself.
  return Settle(refusal, compound->length_without_bye, now_us);
}

void PacketGuard::Restart() noexcept {
  media_ = PeerPin();
  repairs_ = PeerPin();
  reports_ = PeerPin();
  set_authenticated(authenticated_);
  unit_timestamp_ = unit_bytes_ = fragment_bytes_ = 0;
  passed_ = 0;
  passed_us_.reset();
  refused_ = {};
  stranger_.reset();
  sighted_.reset();
}

std::optional<Refusal> PacketGuard::RefuseRtp(std::span<const uint8_t> bytes, const std::optional<From>& from,
                                              int64_t now_us) noexcept {
  if (IsStranger(from)) return Refusal::kAddress;
  const auto packet = ParseRtpPacket(bytes);
  if (!packet) return Refusal::kHeader;
  if (IsRepair(*packet)) return RefuseRepair(*packet, from, now_us);
  if (payload_type_ && packet->payload_type != *payload_type_) return Refusal::kPayloadType;
  if (packet->ssrc == own_ssrc_) return Refusal::kOwnSsrc;
  // The payload comes before the source: what no encoder made speaks for nobody.
  const auto fragment = CheckMediaPayload(format_, packet->payload);
  if (!fragment) return Refusal::kPayload;
  const auto speaker = media_.ssrc();
  if (const auto refusal = RefusalOf(media_.HearMedia(OriginOf(packet->ssrc, from), packet->sequence, now_us))) {
    return refusal;
  }
  if (media_.ssrc() != speaker) unit_bytes_ = fragment_bytes_ = 0;
  return format_ == Format::kH264 && Outgrows(*packet, *fragment) ? std::optional(Refusal::kSize) : std::nullopt;
}

bool PacketGuard::IsRepair(const RtpPacket& packet) const noexcept {
  return repair_ && packet.payload_type != payload_type_ &&
         (packet.payload_type == repair_->retransmission || packet.payload_type == repair_->parity);
}

// What parities restore is checked where it is restored.
std::optional<Refusal> PacketGuard::RefuseRepair(const RtpPacket& packet, const std::optional<From>& from,
                                                 int64_t now_us) noexcept {
  if (packet.ssrc == own_ssrc_) return Refusal::kOwnSsrc;
  if (packet.payload_type == repair_->retransmission) {
    if (!OriginalSequence(packet.payload) || !CheckMediaPayload(format_, packet.payload.subspan(2))) return Refusal::kPayload;
  } else {
    const auto parity = ParseParity(packet.payload);
    if (!parity) return Refusal::kPayload;
    if (parity->ssrc != media_.ssrc()) return Refusal::kSource;
  }
  // Without media there is nothing to repair.
  if (!media_.ssrc() || packet.ssrc == media_.ssrc()) return Refusal::kSource;
  return RefusalOf(repairs_.HearMedia(OriginOf(packet.ssrc, from), packet.sequence, now_us));
}

bool PacketGuard::Outgrows(const RtpPacket& packet, H264Payload::Fragment fragment) noexcept {
  const auto bytes = static_cast<uint32_t>(packet.payload.size());
  if (packet.timestamp != unit_timestamp_) unit_bytes_ = 0;
  unit_timestamp_ = packet.timestamp;
  // Saturates well below overflow: a datagram has 64 KiB at most.
  if (unit_bytes_ <= kMaxBytes) unit_bytes_ += bytes;
  const bool goes_on = fragment == H264Payload::Fragment::kMiddle || fragment == H264Payload::Fragment::kLast;
  if (!goes_on) fragment_bytes_ = 0;
  if (fragment_bytes_ <= kMaxBytes) fragment_bytes_ += bytes;
  return unit_bytes_ > kMaxBytes || fragment_bytes_ > kMaxBytes;
}

bool PacketGuard::IsStranger(const std::optional<From>& from) noexcept {
  if (!peer_ || (from && from->address == *peer_)) return false;
  if (from) stranger_ = from->address;
  if (from && authenticated_) sighted_ = from->address;
  return true;
}

// Whoever reports with the peer's SSRC about ours knows two random numbers of 32 bits, which travel between us and the peer
// only: as much as shows a peer without a key on the control connection.
bool PacketGuard::IsOfPeer(std::span<const uint8_t> report) const noexcept {
  if (!own_ssrc_ || !reports_.ssrc()) return false;
  const auto compound = ParseRtcpCompound(report);
  return compound && compound->ssrc == reports_.ssrc() && compound->about == own_ssrc_;
}

PacketGuard::Verdict PacketGuard::Settle(std::optional<Refusal> refusal, size_t length, int64_t now_us) noexcept {
  if (refusal) {
    ++refused_[static_cast<size_t>(*refusal)];
    return {.refusal = refusal};
  }
  ++passed_;
  passed_us_ = now_us;
  return {.refusal = std::nullopt, .length = length};
}

}  // namespace costream
