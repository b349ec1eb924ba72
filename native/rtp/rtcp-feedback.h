// Feedback messages within RTCP (RFC 4585, 6): whether what follows their header is as long as it says.
#pragma once

#include <cstdint>
#include <span>

namespace costream {

// `body` begins with the sender's and the media's SSRC.
bool IsTransportFeedback(uint8_t format, std::span<const uint8_t> body) noexcept;
// Transport-wide congestion control alone.
bool IsTransportWideFeedback(uint8_t format, std::span<const uint8_t> body) noexcept;
bool IsPayloadFeedback(uint8_t format, std::span<const uint8_t> body) noexcept;

}  // namespace costream
