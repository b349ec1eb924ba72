// What samples and probes tell JavaScript of a buffer: a record of fixed size, many of them in one ArrayBuffer.
#pragma once

#include <gst/gst.h>

#include <cstdint>

namespace costream {

/** lib/gst/buffer-facts.ts reads it; little-endian, as every machine is that GStreamer's binaries exist for here. */
struct BufferRecord {
  static constexpr uint32_t kLent = 0xffffffff;
  enum Rtp : uint8_t { kNoRtp = 0, kRtp = 1, kMarker = 2 };

  /** `rtp`: the buffer's caps say that it is an RTP packet. */
  static BufferRecord Of(GstBuffer* buffer, int64_t arrived_ns, bool rtp) noexcept;

  uint64_t pts;
  uint64_t dts;
  uint64_t duration;
  /** CLOCK_MONOTONIC, as process.hrtime() has it. */
  int64_t arrived_ns;
  uint32_t size;
  uint32_t flags;
  /** Where in the ArrayBuffer its bytes are; kLent where they are not there. */
  uint32_t offset;
  uint32_t bytes;
  uint32_t ssrc;
  uint32_t timestamp;
  uint32_t payload_size;
  uint16_t sequence;
  uint8_t payload_type;
  uint8_t rtp;
};
static_assert(sizeof(BufferRecord) == 64);

}  // namespace costream
