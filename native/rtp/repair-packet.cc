// Writes and reads the packets of repair.
#include "repair-packet.h"

#include <algorithm>
#include <cstring>

#include "erasure-code.h"
#include "network-order.h"

namespace costream {

namespace {

constexpr size_t kSymbolHeader = 6;

// RFC 3550, 12.1; RFC 4585, 6.1 and 6.2.1.
constexpr uint8_t kReceiverReport = 201;
constexpr uint8_t kApplication = 204;
constexpr uint8_t kTransportFeedback = 205;
constexpr uint8_t kGenericNack = 1;
constexpr uint32_t kName = 0x52504152;  // "RPAR"

constexpr size_t kRequestsMax = 64;
constexpr size_t kReportWords = 6;

// Fixed header, CSRCs and extension; nothing when they do not fit.
std::optional<size_t> HeaderSize(std::span<const uint8_t> packet) noexcept {
  if (packet.size() < kRtpHeader || packet[0] >> 6 != 2) return std::nullopt;
  size_t size = kRtpHeader + 4u * (packet[0] & 0x0f);
  if (packet[0] & 0x10) {
    if (packet.size() < size + 4) return std::nullopt;
    size += 4 + 4u * Read16(&packet[size + 2]);
  }
  return size <= packet.size() ? std::optional(size) : std::nullopt;
}

void AppendPart(Bytes& out, uint8_t count, uint8_t type, std::span<const uint32_t> words) {
  const size_t at = out.size();
  out.resize(at + 4 + 4 * words.size());
  out[at] = static_cast<uint8_t>(0x80 | count);
  out[at + 1] = type;
  Write16(&out[at + 2], static_cast<uint16_t>(words.size()));
  for (size_t i = 0; i < words.size(); ++i) Write32(&out[at + 4 + 4 * i], words[i]);
}

// Sequence numbers as pairs of one and a bit mask of the sixteen after it (RFC 4585, 6.2.1).
std::vector<uint32_t> Pairs(std::span<const uint16_t> wanted) {
  std::vector<uint32_t> pairs;
  for (const uint16_t sequence : wanted) {
    const int after = pairs.empty() ? 0 : static_cast<int16_t>(sequence - static_cast<uint16_t>(pairs.back() >> 16));
    if (after >= 1 && after <= 16) pairs.back() |= 1u << (after - 1);
    else if (pairs.size() < kRequestsMax) pairs.push_back(static_cast<uint32_t>(sequence) << 16);
  }
  return pairs;
}

}  // namespace

std::optional<ParityHeader> ParseParity(std::span<const uint8_t> payload) noexcept {
  const size_t most = ParityHeader::kSize + SymbolSize(kMaxRepairedBytes);
  if (payload.size() < ParityHeader::kSize + kSymbolHeader || payload.size() > most) return std::nullopt;
  const ParityHeader header{
      .ssrc = Read32(&payload[0]),
      .base = Read16(&payload[4]),
      .sources = payload[6],
      .parities = payload[7],
      .index = payload[8],
  };
  const bool fits = header.sources > 0 && header.sources <= kMaxSources && header.parities <= kMaxParities &&
                    header.index < header.parities;
  return fits ? std::optional(header) : std::nullopt;
}

void WriteParityHeader(const ParityHeader& header, uint8_t* payload) noexcept {
  Write32(&payload[0], header.ssrc);
  Write16(&payload[4], header.base);
  payload[6] = header.sources;
  payload[7] = header.parities;
  payload[8] = header.index;
}

void WriteSymbol(std::span<const uint8_t> packet, uint32_t timestamp, std::span<uint8_t> symbol) noexcept {
  const auto rest = packet.subspan(kRtpHeader);
  Write16(&symbol[0], static_cast<uint16_t>(rest.size()));
  symbol[2] = packet[0];
  symbol[3] = packet[1];
  Write16(&symbol[4], static_cast<uint16_t>(Read32(&packet[4]) - timestamp));
  std::copy(rest.begin(), rest.end(), symbol.begin() + kSymbolHeader);
  std::fill(symbol.begin() + static_cast<ptrdiff_t>(kSymbolHeader + rest.size()), symbol.end(), uint8_t{0});
}

std::optional<Bytes> ReadSymbol(std::span<const uint8_t> symbol, uint16_t sequence, uint32_t timestamp, uint32_t ssrc) {
  if (symbol.size() < kSymbolHeader) return std::nullopt;
  const size_t length = Read16(&symbol[0]);
  if (length > symbol.size() - kSymbolHeader) return std::nullopt;
  const auto filling = symbol.subspan(kSymbolHeader + length);
  // What a true sender filled up restores to zeros.
  if (std::any_of(filling.begin(), filling.end(), [](uint8_t byte) { return byte != 0; })) return std::nullopt;
  Bytes packet(kRtpHeader + length);
  packet[0] = symbol[2];
  packet[1] = symbol[3];
  Write16(&packet[2], sequence);
  Write32(&packet[4], timestamp + Read16(&symbol[4]));
  Write32(&packet[8], ssrc);
  std::copy_n(symbol.begin() + kSymbolHeader, length, packet.begin() + kRtpHeader);
  return packet;
}

Bytes MakeRetransmission(std::span<const uint8_t> packet, const RepairStream& stream) {
  const size_t header = HeaderSize(packet).value_or(kRtpHeader);
  Bytes out(packet.begin(), packet.begin() + static_cast<ptrdiff_t>(header));
  out[1] = static_cast<uint8_t>((packet[1] & 0x80) | stream.payload_type);
  Write16(&out[2], stream.sequence);
  Write32(&out[8], stream.ssrc);
  out.push_back(packet[2]);
  out.push_back(packet[3]);
  out.insert(out.end(), packet.begin() + static_cast<ptrdiff_t>(header), packet.end());
  return out;
}

std::optional<Bytes> TakeRetransmission(std::span<const uint8_t> packet, uint8_t payload_type, uint32_t ssrc) {
  const auto header = HeaderSize(packet);
  if (!header || packet.size() < *header + 2) return std::nullopt;
  Bytes out(packet.begin(), packet.begin() + static_cast<ptrdiff_t>(*header));
  const auto payload = packet.subspan(*header);
  out[1] = static_cast<uint8_t>((packet[1] & 0x80) | payload_type);
  out[2] = payload[0];
  out[3] = payload[1];
  Write32(&out[8], ssrc);
  out.insert(out.end(), payload.begin() + 2, payload.end());
  return out;
}

std::optional<uint16_t> OriginalSequence(std::span<const uint8_t> payload) noexcept {
  return payload.size() < 2 ? std::nullopt : std::optional(Read16(payload.data()));
}

Bytes MakeFeedback(uint32_t own_ssrc, const RepairReport& report, std::span<const uint16_t> wanted) {
  Bytes out;
  AppendPart(out, 0, kReceiverReport, {&own_ssrc, 1});
  if (!wanted.empty()) {
    std::vector<uint32_t> words{own_ssrc, report.ssrc};
    const auto pairs = Pairs(wanted);
    words.insert(words.end(), pairs.begin(), pairs.end());
    AppendPart(out, kGenericNack, kTransportFeedback, words);
  }
  const uint32_t words[] = {own_ssrc,        kName,      report.ssrc,          report.expected,
                            report.lost,     report.recovered, report.retransmitted, report.unrepaired};
  AppendPart(out, 0, kApplication, words);
  return out;
}

std::optional<Feedback> ParseFeedback(std::span<const uint8_t> compound) {
  Feedback feedback;
  bool reported = false;
  while (compound.size() >= 4) {
    const size_t length = 4 + 4u * Read16(&compound[2]);
    if (length > compound.size()) return std::nullopt;
    const auto part = compound.first(length);
    compound = compound.subspan(length);
    if (part[1] == kTransportFeedback && (part[0] & 0x1f) == kGenericNack) {
      for (size_t at = 12; at + 4 <= part.size() && feedback.wanted.size() < 17 * kRequestsMax; at += 4) {
        const uint16_t first = Read16(&part[at]);
        const uint16_t mask = Read16(&part[at + 2]);
        feedback.wanted.push_back(first);
        for (int i = 0; i < 16; ++i) {
          if (mask >> i & 1) feedback.wanted.push_back(static_cast<uint16_t>(first + i + 1));
        }
      }
    } else if (part[1] == kApplication && part.size() == 12 + 4 * kReportWords && Read32(&part[8]) == kName) {
      reported = true;
      feedback.report = {
          .ssrc = Read32(&part[12]),
          .expected = Read32(&part[16]),
          .lost = Read32(&part[20]),
          .recovered = Read32(&part[24]),
          .retransmitted = Read32(&part[28]),
          .unrepaired = Read32(&part[32]),
      };
    }
  }
  return reported ? std::optional(std::move(feedback)) : std::nullopt;
}

}  // namespace costream
