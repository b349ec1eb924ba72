// What RTP packets say of when their frame was captured: in header extensions where agreed, else in sender reports.
#pragma once

#include <gst/gst.h>

#include <cstdint>
#include <optional>

#include "capture-extension.h"

namespace costream {

// Adds both extensions to a writable RTP packet.
void TellDeparture(GstBuffer* packet, const FrameDeparture& departure) noexcept;
// Nothing where one of them is missing or of another size.
std::optional<FrameDeparture> FindDeparture(GstBuffer* packet) noexcept;
// As a jitter buffer with add-reference-timestamp-meta knows it from sender reports (RFC 3550, 6.4.1): by the sender's wall
// clock, which is ours on the same machine only.
std::optional<int64_t> ReportedAgeNs(GstBuffer* packet) noexcept;

}  // namespace costream
