// RTP packets that bear a transport-wide number (draft-holmer-rmcat-transport-wide-cc-extensions-01, 2).
#pragma once

#include <gst/gst.h>

#include <cstddef>
#include <cstdint>
#include <optional>

#include "../handle.h"

namespace costream {

// A one-byte header extension's identifier (RFC 8285, 4.2), next to those of capture times.
constexpr guint8 kNumberId = 11;

struct NumberedPacket {
  size_t bytes = 0;
  guint32 ssrc = 0;
  bool marker = false;
};

// Writes the number, where there is one, into header extension 11, and tells what the packet is.
NumberedPacket NumberPacket(MiniObject<GstBuffer>& buffer, std::optional<uint16_t> number) noexcept;

}  // namespace costream
