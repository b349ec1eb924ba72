// Addresses of hosts: as text, as bytes, and as udpsrc notes them on a buffer.
#pragma once

#include <gst/gst.h>

#include <array>
#include <cstdint>
#include <optional>

#include "../handle.h"

namespace costream {

// IPv6, or IPv4 mapped into it (RFC 4291, 2.5.5.2).
using NetAddress = std::array<uint8_t, 16>;

struct NetOrigin {
  NetAddress address{};
  uint16_t port = 0;
};

// Nothing for what is no numeric address.
std::optional<NetAddress> ParseNetAddress(const char* text) noexcept;
Text NetAddressText(const NetAddress& address) noexcept;
// Nothing for what came by other roads than sockets.
std::optional<NetOrigin> OriginOf(GstBuffer* buffer) noexcept;

}  // namespace costream
