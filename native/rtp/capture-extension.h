// RTP header extensions that say when a frame was captured and when it left (RFC 8285, one-byte form): WebRTC's
// abs-capture-time (64 bits of NTP time) and abs-send-time (24 bits: 6 of seconds, 18 of fraction). Plain bytes.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace costream {

// Which of the fourteen local identifiers they bear: part of what the capability stands for.
inline constexpr uint8_t kCaptureTimeId = 12;
inline constexpr uint8_t kSendTimeId = 13;

// Nanoseconds since 1970 by the sender's clock.
struct FrameDeparture {
  int64_t captured_ns;
  int64_t sent_ns;
};

struct CaptureExtension {
  std::array<uint8_t, 8> capture_time;
  std::array<uint8_t, 3> send_time;
};

// Times before 1970 are taken for 1970.
CaptureExtension WriteDeparture(const FrameDeparture& departure) noexcept;
// The send time bears no date: the one is meant that follows the capture, which it does by less than 64 seconds.
FrameDeparture ReadDeparture(const CaptureExtension& extension) noexcept;

}  // namespace costream
