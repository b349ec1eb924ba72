// Walks a compound packet part by part; each type has its own rule.
#include "rtcp-packet.h"

#include "network-order.h"
#include "rtcp-feedback.h"

namespace costream {

namespace {

// RFC 3550, 12.1; RFC 4585, 6.1; RFC 3611, 2.
constexpr uint8_t kSenderReport = 200;
constexpr uint8_t kReceiverReport = 201;
constexpr uint8_t kSourceDescription = 202;
constexpr uint8_t kGoodbye = 203;
constexpr uint8_t kApplication = 204;
constexpr uint8_t kTransportFeedback = 205;
constexpr uint8_t kPayloadFeedback = 206;
constexpr uint8_t kExtendedReport = 207;

constexpr uint8_t kPrivateItem = 8;
constexpr size_t kHeader = 4;
constexpr size_t kReportBlock = 24;

// One part: its five-bit count or format, its type, and what follows the header without padding.
struct Part {
  uint8_t count;
  uint8_t type;
  std::span<const uint8_t> body;
};

bool IsReport(const Part& part) noexcept { return part.type == kSenderReport || part.type == kReceiverReport; }

// What a report says of its sender, before the blocks.
size_t OwnLength(const Part& report) noexcept { return report.type == kSenderReport ? 24 : 4; }

// A profile's extension may follow the blocks.
bool ReportFits(const Part& part) noexcept {
  return part.body.size() >= OwnLength(part) + kReportBlock * part.count;
}

// Takes the items of one chunk off the front, up to and with the zeros that end it (6.5).
bool TakeItems(std::span<const uint8_t>& body) noexcept {
  size_t at = 4;
  for (;;) {
    if (at >= body.size()) return false;
    const uint8_t type = body[at];
    if (type == 0) break;
    if (at + 2 > body.size()) return false;
    const size_t length = body[at + 1];
    if (at + 2 + length > body.size()) return false;
    if (type == kPrivateItem && (length == 0 || body[at + 2] >= length)) return false;
    at += 2 + length;
  }
  const size_t end = (at / 4 + 1) * 4;
  if (end > body.size()) return false;
  body = body.subspan(end);
  return true;
}

bool DescriptionFits(const Part& part, uint32_t ssrc) noexcept {
  auto body = part.body;
  for (unsigned i = 0; i < part.count; ++i) {
    if (body.size() < 8 || Read32(body.data()) != ssrc || !TakeItems(body)) return false;
  }
  return body.empty();
}

bool GoodbyeFits(const Part& part, uint32_t ssrc) noexcept {
  if (part.count == 0 || part.body.size() < 4u * part.count) return false;
  for (unsigned i = 0; i < part.count; ++i) {
    if (Read32(&part.body[4 * i]) != ssrc) return false;
  }
  const auto reason = part.body.subspan(4u * part.count);
  return reason.empty() || reason[0] < reason.size();
}

bool ExtendedReportFits(const Part& part) noexcept {
  auto blocks = part.body.subspan(4);
  while (!blocks.empty()) {
    const size_t length = 4 + 4u * Read16(&blocks[2]);
    if (length > blocks.size()) return false;
    blocks = blocks.subspan(length);
  }
  return true;
}

bool Fits(const Part& part, uint32_t ssrc) noexcept {
  if (part.type == kSourceDescription) return DescriptionFits(part, ssrc);
  if (part.type == kGoodbye) return GoodbyeFits(part, ssrc);
  if (part.body.size() < 4 || Read32(part.body.data()) != ssrc) return false;
  switch (part.type) {
    case kSenderReport:
    case kReceiverReport:
      return ReportFits(part);
    case kApplication:
      return part.body.size() >= 8;
    case kTransportFeedback:
      return IsTransportFeedback(part.count, part.body);
    case kPayloadFeedback:
      return IsPayloadFeedback(part.count, part.body);
    case kExtendedReport:
      return ExtendedReportFits(part);
    default:
      return false;
  }
}

// Goes alone, with each frame (RFC 5506).
bool IsArrivalReport(const Part& part) noexcept {
  return part.type == kTransportFeedback && IsTransportWideFeedback(part.count, part.body);
}

// Takes the first part off; nothing when its length or padding does not add up. Only the last part may be padded.
std::optional<Part> TakePart(std::span<const uint8_t>& bytes) noexcept {
  if (bytes.size() < kHeader || bytes[0] >> 6 != 2) return std::nullopt;
  const size_t length = kHeader + 4u * Read16(&bytes[2]);
  if (length > bytes.size()) return std::nullopt;
  size_t padding = 0;
  if (bytes[0] & 0x20) {
    padding = bytes[length - 1];
    if (length != bytes.size() || padding == 0 || padding % 4 != 0 || padding > length - kHeader) return std::nullopt;
  }
  const Part part{
      .count = static_cast<uint8_t>(bytes[0] & 0x1f),
      .type = bytes[1],
      .body = bytes.subspan(kHeader, length - kHeader - padding),
  };
  bytes = bytes.subspan(length);
  return part;
}

}  // namespace

std::optional<RtcpCompound> ParseRtcpCompound(std::span<const uint8_t> bytes) noexcept {
  auto rest = bytes;
  const auto first = TakePart(rest);
  if (first && rest.empty() && !(bytes[0] & 0x20) && IsArrivalReport(*first)) {
    return RtcpCompound{
        .ssrc = Read32(first->body.data()), .about = Read32(&first->body[4]), .length_without_bye = bytes.size()};
  }
  // A.2: the first part is a report and has no padding, not even as the only part.
  if (!first || !IsReport(*first) || bytes[0] & 0x20 || first->body.size() < 4) return std::nullopt;
  RtcpCompound compound{.ssrc = Read32(first->body.data())};
  if (!Fits(*first, compound.ssrc)) return std::nullopt;
  if (first->count > 0) compound.about = Read32(&first->body[OwnLength(*first)]);
  compound.length_without_bye = bytes.size() - rest.size();
  while (!rest.empty()) {
    const auto part = TakePart(rest);
    if (!part || compound.bye || !Fits(*part, compound.ssrc)) return std::nullopt;
    if (part->type == kGoodbye) compound.bye = true;
    else compound.length_without_bye = bytes.size() - rest.size();
  }
  return compound;
}

}  // namespace costream
