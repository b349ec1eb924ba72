// The judgement over every datagram of one medium, RTP and RTCP, before any parser of GStreamer meets it: plain bytes
// and where they came from in, a verdict out. Knows nothing of GStreamer; times are microseconds of any clock that only
// goes forward.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

#include "media-payload.h"
#include "peer-pin.h"
#include "rtp-packet.h"

namespace costream {

// Why a packet was refused. Names for people stand in the element's statistics, in this order.
enum class Refusal : uint8_t {
  kAddress,      // from another host than the peer's
  kHeader,       // no RTP packet whose inner lengths add up
  kPayloadType,  // another format than agreed on
  kOwnSsrc,      // claims to come from ourselves: a loop, or a forger who wants us to change our SSRC
  kSource,       // another SSRC or port than the peer's
  kSequence,     // a duplicate, or far off the peer's sequence
  kPayload,      // nothing that the depayloader should meet
  kSize,         // an access unit or a fragmented NAL unit without an end
  kReport,       // no valid RTCP compound packet
};
constexpr size_t kRefusals = 9;

class PacketGuard {
 public:
  using Format = MediaFormat;
  // Payload types of what repairs losses, where that is agreed on: retransmissions (RFC 4588) and parities.
  struct RepairTypes {
    uint8_t retransmission;
    uint8_t parity;
  };
  // IPv6, or IPv4 mapped into it (RFC 4291, 2.5.5.2).
  using Address = std::array<uint8_t, 16>;
  struct From {
    Address address{};
    uint16_t port = 0;
  };
  struct Verdict {
    std::optional<Refusal> refusal;
    size_t length = 0;  // of what may pass; shorter than the packet where a BYE was cut off
  };

  // What a depayloader may have to hold for one picture.
  static constexpr uint32_t kMaxBytes = 4u << 20;

  void set_format(Format format, std::optional<uint8_t> payload_type) noexcept;
  void set_repair(std::optional<RepairTypes> repair) noexcept { repair_ = repair; }
  // Only this host is listened to; nothing for any.
  void set_peer(std::optional<Address> peer) noexcept {
    peer_ = peer;
    sighted_.reset();
  }
  void set_own_ssrc(std::optional<uint32_t> ssrc) noexcept { own_ssrc_ = ssrc; }
  void set_authenticated(bool authenticated) noexcept;

  // `from` is nothing where the packets come by other roads than sockets.
  Verdict JudgeRtp(std::span<const uint8_t> bytes, const std::optional<From>& from, int64_t now_us) noexcept;
  Verdict JudgeRtcp(std::span<const uint8_t> bytes, const std::optional<From>& from, int64_t now_us) noexcept;

  // Forgets whom it heard; what was set stays.
  void Restart() noexcept;

  uint64_t passed() const noexcept { return passed_; }
  // When the last one did.
  std::optional<int64_t> passed_us() const noexcept { return passed_us_; }
  const std::array<uint64_t, kRefusals>& refused() const noexcept { return refused_; }
  // The SSRC that speaks for the peer.
  std::optional<uint32_t> ssrc() const noexcept { return media_.ssrc() ? media_.ssrc() : reports_.ssrc(); }
  // The last host that is not the peer.
  const std::optional<Address>& stranger() const noexcept { return stranger_; }
  // The last host that is not the peer's and sent what only the peer can have sent: it may have moved there.
  const std::optional<Address>& sighted() const noexcept { return sighted_; }

 private:
  std::optional<Refusal> RefuseRtp(std::span<const uint8_t> bytes, const std::optional<From>& from,
                                   int64_t now_us) noexcept;
  std::optional<Refusal> RefuseRepair(const RtpPacket& packet, const std::optional<From>& from, int64_t now_us) noexcept;
  bool IsRepair(const RtpPacket& packet) const noexcept;
  bool Outgrows(const RtpPacket& packet, H264Payload::Fragment fragment) noexcept;
  bool IsStranger(const std::optional<From>& from) noexcept;
  bool IsOfPeer(std::span<const uint8_t> report) const noexcept;
  Verdict Settle(std::optional<Refusal> refusal, size_t length, int64_t now_us) noexcept;

  Format format_ = Format::kAny;
  std::optional<uint8_t> payload_type_;
  std::optional<RepairTypes> repair_;
  std::optional<Address> peer_;
  std::optional<uint32_t> own_ssrc_;
  bool authenticated_ = false;
  PeerPin media_;
  PeerPin repairs_;
  PeerPin reports_;
  uint32_t unit_timestamp_ = 0;
  uint32_t unit_bytes_ = 0;      // payloads with this timestamp
  uint32_t fragment_bytes_ = 0;  // payloads since a fragmented NAL unit began
  uint64_t passed_ = 0;
  std::optional<int64_t> passed_us_;
  std::array<uint64_t, kRefusals> refused_{};
  std::optional<Address> stranger_;
  std::optional<Address> sighted_;
};

}  // namespace costream
