// What two ends that agreed on repair send besides the media: retransmissions (RFC 4588), parities of a frame's packets,
// and the receiver's reports with its requests (RFC 4585). Plain bytes.
//
// A parity is an RTP packet with the frame's timestamp and this payload, after the manner of RFC 6865 and RFC 8627:
//    0                   1                   2                   3
//    0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
//   |                  SSRC of what it protects                     |
//   |   first sequence number       | packets (k)   | parities (n-k)|
//   | number of this| symbol …
// The symbol is one parity of the packets' own symbols: length of what follows (16 bits), the first two bytes of the RTP
// header, by how much the timestamp is later than the parity's (16 bits), then all that follows the fixed header; shorter
// ones are filled up with zeros.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace costream {

using Bytes = std::vector<uint8_t>;

constexpr size_t kRtpHeader = 12;
// What a frame's packets may have at most to be repaired; no payloader of ours makes more than 1200 (see mtu).
constexpr size_t kMaxRepairedBytes = 2048;

struct ParityHeader {
  static constexpr size_t kSize = 9;
  uint32_t ssrc;
  uint16_t base;
  uint8_t sources;
  uint8_t parities;
  uint8_t index;
};

// Nothing when the numbers do not add up or the symbol is too short or too long.
std::optional<ParityHeader> ParseParity(std::span<const uint8_t> payload) noexcept;
void WriteParityHeader(const ParityHeader& header, uint8_t* payload) noexcept;

// Bytes of a packet's symbol, before it is filled up.
inline size_t SymbolSize(size_t packet_size) noexcept { return packet_size - kRtpHeader + 6; }
// Into `symbol.size()` bytes; `timestamp` is the parity's.
void WriteSymbol(std::span<const uint8_t> packet, uint32_t timestamp, std::span<uint8_t> symbol) noexcept;
// The packet that a symbol stands for; nothing when it stands for none.
std::optional<Bytes> ReadSymbol(std::span<const uint8_t> symbol, uint16_t sequence, uint32_t timestamp, uint32_t ssrc);

struct RepairStream {
  uint8_t payload_type;
  uint16_t sequence;
  uint32_t ssrc;
};

// RFC 4588, 4: the original's header but for these three, its sequence number, its payload.
Bytes MakeRetransmission(std::span<const uint8_t> packet, const RepairStream& stream);
// The original; nothing when the packet is too short for one.
std::optional<Bytes> TakeRetransmission(std::span<const uint8_t> packet, uint8_t payload_type, uint32_t ssrc);
// The sequence number in front of a retransmitted payload.
std::optional<uint16_t> OriginalSequence(std::span<const uint8_t> payload) noexcept;

// How the line was before repair and what repair made of it, since the start.
struct RepairReport {
  uint32_t ssrc = 0;         // of the media
  uint32_t expected = 0;     // packets, repair's own among them
  uint32_t lost = 0;         // of these
  uint32_t recovered = 0;    // media packets by parity
  uint32_t retransmitted = 0;  // media packets by retransmission
  uint32_t unrepaired = 0;   // media packets for good
};

// A compound packet: an empty receiver report, a generic NACK where something is asked for, the report as RFC 3550, 6.7.
Bytes MakeFeedback(uint32_t own_ssrc, const RepairReport& report, std::span<const uint16_t> wanted);

struct Feedback {
  RepairReport report;
  std::vector<uint16_t> wanted;
};

// Nothing when the compound packet holds no report of ours. The guard has checked its inner lengths; this does, too.
std::optional<Feedback> ParseFeedback(std::span<const uint8_t> compound);

}  // namespace costream
