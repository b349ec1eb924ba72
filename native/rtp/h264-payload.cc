// Inspects H.264 RTP payloads: validity first, then what the access unit rules need to know.
#include "h264-payload.h"

namespace costream {

namespace {

// NAL unit types (H.264, table 7-1) and packet types (RFC 6184, table 1).
constexpr uint8_t kSlice = 1;
constexpr uint8_t kPartitionA = 2;
constexpr uint8_t kIdrSlice = 5;
constexpr uint8_t kSei = 6;
constexpr uint8_t kSps = 7;
constexpr uint8_t kPps = 8;
constexpr uint8_t kDelimiter = 9;
constexpr uint8_t kLastNalType = 23;
constexpr uint8_t kStapA = 24;
constexpr uint8_t kFuA = 28;

constexpr uint32_t kSeiRecoveryPoint = 6;

bool IsSlice(uint8_t type) noexcept { return type >= kSlice && type <= kIdrSlice; }

// A bit reader over a NAL unit's payload that skips emulation prevention bytes (00 00 03).
class RbspReader {
 public:
  explicit RbspReader(std::span<const uint8_t> bytes) noexcept : bytes_(bytes) {}

  std::optional<uint8_t> Byte() noexcept {
    if (position_ < bytes_.size() && zeros_ >= 2 && bytes_[position_] == 3) {
      ++position_;
      zeros_ = 0;
    }
    if (position_ >= bytes_.size()) return std::nullopt;
    const uint8_t byte = bytes_[position_++];
    zeros_ = byte == 0 ? zeros_ + 1 : 0;
    return byte;
  }

  // ue(v), H.264, 9.1; nothing beyond 32 bits.
  std::optional<uint32_t> UnsignedExpGolomb() noexcept {
    int leading_zeros = 0;
    for (;;) {
      const auto bit = Bit();
      if (!bit) return std::nullopt;
      if (*bit) break;
      if (++leading_zeros > 31) return std::nullopt;
    }
    uint64_t value = 1;
    for (int i = 0; i < leading_zeros; ++i) {
      const auto bit = Bit();
      if (!bit) return std::nullopt;
      value = value << 1 | *bit;
    }
    return static_cast<uint32_t>(value - 1);
  }

 private:
  std::optional<uint8_t> Bit() noexcept {
    if (bits_left_ == 0) {
      const auto byte = Byte();
      if (!byte) return std::nullopt;
      current_ = *byte;
      bits_left_ = 8;
    }
    return static_cast<uint8_t>(current_ >> --bits_left_ & 1);
  }

  std::span<const uint8_t> bytes_;
  size_t position_ = 0;
  int zeros_ = 0;
  uint8_t current_ = 0;
  int bits_left_ = 0;
};

// payloadType and payloadSize are coded as a run of 0xff and a last byte (H.264, 7.3.2.3.1).
std::optional<uint32_t> SeiNumber(RbspReader& reader) noexcept {
  uint32_t number = 0;
  for (;;) {
    const auto byte = reader.Byte();
    if (!byte) return std::nullopt;
    number += *byte;
    if (*byte != 0xff) return number;
  }
}

std::optional<uint32_t> FindRecoveryPoint(std::span<const uint8_t> sei) noexcept {
  RbspReader reader(sei);
  for (;;) {
    const auto type = SeiNumber(reader);
    const auto size = type ? SeiNumber(reader) : std::nullopt;
    if (!size) return std::nullopt;
    if (*type == kSeiRecoveryPoint) return reader.UnsignedExpGolomb();
    for (uint32_t i = 0; i < *size; ++i) {
      if (!reader.Byte()) return std::nullopt;
    }
  }
}

// Collects what the NAL units of one payload are.
class Collector {
 public:
  // `nal` is a whole NAL unit, or as much of one as its first fragment holds.
  bool Add(uint8_t header, std::span<const uint8_t> body, bool whole) noexcept {
    const uint8_t type = header & 0x1f;
    if (header & 0x80 || type == 0 || type > kLastNalType) return false;
    const bool slice = IsSlice(type);
    // 1.22's depayloader reads first_mb_in_slice, and profile and level of an SPS, without looking at the length.
    if (whole && ((slice || type == kPps) ? body.empty() : type == kSps && body.size() < 3)) return false;
    if (first_) {
      first_ = false;
      // first_mb_in_slice, the first thing in a slice header, is 0 when the first bit is 1.
      const bool has_header = type == kSlice || type == kPartitionA || type == kIdrSlice;
      const bool first_slice = has_header && !body.empty() && body[0] & 0x80;
      result_.begins_access_unit = type == kDelimiter || type == kSps || first_slice;
    }
    if (slice) {
      result_.slice = true;
      (type == kIdrSlice ? result_.idr_slice : result_.other_slice) = true;
      if (header & 0x60) result_.reference = true;
    }
    if (type == kSps && !result_.slice) result_.sps = true;
    if (type == kPps && !result_.slice) result_.pps = true;
    if (type == kSei && whole && !result_.recovery_frames) result_.recovery_frames = FindRecoveryPoint(body);
    return true;
  }

  H264Payload& result() noexcept { return result_; }

 private:
  H264Payload result_;
  bool first_ = true;
};

bool AddAggregate(Collector& collector, std::span<const uint8_t> units) noexcept {
  if (units.empty()) return false;
  while (!units.empty()) {
    if (units.size() < 2) return false;
    const size_t size = static_cast<size_t>(units[0] << 8 | units[1]);
    if (size == 0 || size > units.size() - 2) return false;
    if (!collector.Add(units[2], units.subspan(3, size - 1), true)) return false;
    units = units.subspan(2 + size);
  }
  return true;
}

bool AddFragment(Collector& collector, std::span<const uint8_t> payload) noexcept {
  // The indicator, the header, and at least one byte of the unit.
  if (payload.size() < 3) return false;
  const uint8_t type = payload[1] & 0x1f;
  if (payload[0] & 0x80 || type == 0 || type > kLastNalType) return false;
  const bool starts = payload[1] & 0x80;
  const bool ends = payload[1] & 0x40;
  H264Payload& result = collector.result();
  result.fragment_type = type;
  // RFC 6184, 5.8 forbids both bits at once; depayloaders take it for a whole unit, and so do we.
  result.fragment = starts ? (ends ? H264Payload::Fragment::kWhole : H264Payload::Fragment::kFirst)
                           : (ends ? H264Payload::Fragment::kLast : H264Payload::Fragment::kMiddle);
  if (!starts) return true;
  return collector.Add(static_cast<uint8_t>((payload[0] & 0x60) | type), payload.subspan(2), ends);
}

}  // namespace

std::optional<H264Payload> ParseH264Payload(std::span<const uint8_t> payload) noexcept {
  Collector collector;
  if (payload.empty()) return collector.result();
  const uint8_t type = payload[0] & 0x1f;
  bool valid = false;
  if (type == kStapA) {
    valid = !(payload[0] & 0x80) && AddAggregate(collector, payload.subspan(1));
  } else if (type == kFuA) {
    valid = AddFragment(collector, payload);
  } else {
    valid = collector.Add(payload[0], payload.subspan(1), true);
  }
  if (!valid) return std::nullopt;
  return collector.result();
}

}  // namespace costream
