// Whether an RTP payload is one well-formed Opus packet (RFC 7587, 4.2; RFC 6716, 3), over plain bytes from an untrusted
// peer.
#pragma once

#include <cstdint>
#include <span>

namespace costream {

// Checks the seven requirements of RFC 6716, 3.4, so that every frame that a decoder derives lies within the packet.
bool IsOpusPacket(std::span<const uint8_t> payload) noexcept;

}  // namespace costream
