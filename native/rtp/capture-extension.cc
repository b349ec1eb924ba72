// See capture-extension.h.
#include "capture-extension.h"

#include <algorithm>

namespace costream {

namespace {

constexpr uint64_t kSecondNs = 1'000'000'000;
// Seconds from 1900, where NTP counts from, to 1970.
constexpr uint64_t kNtpEpochOffsetS = 2'208'988'800;

// 32.32 fixed point since 1900, in the era that 1970 lies in and those that follow (RFC 5905, 6).
uint64_t ToNtp(int64_t unix_ns) noexcept {
  const auto ns = static_cast<uint64_t>(std::max<int64_t>(unix_ns, 0));
  const uint64_t seconds = (ns / kSecondNs + kNtpEpochOffsetS) & 0xffff'ffff;
  return seconds << 32 | ((ns % kSecondNs << 32) / kSecondNs);
}

int64_t FromNtp(uint64_t ntp) noexcept {
  // Seconds below the offset are those after the wrap of 2036.
  const uint64_t seconds = ((ntp >> 32) - kNtpEpochOffsetS) & 0xffff'ffff;
  const uint64_t fraction_ns = ((ntp & 0xffff'ffff) * kSecondNs + (1ULL << 31)) >> 32;
  return static_cast<int64_t>(seconds * kSecondNs + fraction_ns);
}

// Bits 14 to 37 of an NTP time.
constexpr int kSendShift = 14;
constexpr uint32_t kSendMask = 0xff'ffff;

}  // namespace

CaptureExtension WriteDeparture(const FrameDeparture& departure) noexcept {
  CaptureExtension extension{};
  const uint64_t captured = ToNtp(departure.captured_ns);
  for (size_t i = 0; i < 8; ++i) extension.capture_time[i] = static_cast<uint8_t>(captured >> (56 - 8 * i));
  const auto sent = static_cast<uint32_t>(ToNtp(departure.sent_ns) >> kSendShift & kSendMask);
  for (size_t i = 0; i < 3; ++i) extension.send_time[i] = static_cast<uint8_t>(sent >> (16 - 8 * i));
  return extension;
}

FrameDeparture ReadDeparture(const CaptureExtension& extension) noexcept {
  uint64_t captured = 0;
  for (const uint8_t byte : extension.capture_time) captured = captured << 8 | byte;
  uint32_t sent = 0;
  for (const uint8_t byte : extension.send_time) sent = sent << 8 | byte;
  const auto since = (sent - static_cast<uint32_t>(captured >> kSendShift)) & kSendMask;
  const int64_t captured_ns = FromNtp(captured);
  return {captured_ns, captured_ns + static_cast<int64_t>((uint64_t{since} * kSecondNs) >> 18)};
}

}  // namespace costream
