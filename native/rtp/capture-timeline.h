// When a source's frames were captured, also after it stopped saying so: RTP's timestamps go on (RFC 3550, 5.1).
#pragma once

#include <gst/gst.h>

#include <cstdint>
#include <optional>

namespace costream {

/** For one streaming thread. */
class CaptureTimeline {
 public:
  explicit CaptureTimeline(int64_t clock_rate) noexcept : clock_rate_(clock_rate) {}

  /** The sender said when what begins in `packet` was captured. */
  void Learn(GstBuffer* packet, int64_t captured_ns) noexcept;
  /** Nothing of a source that never said it. */
  std::optional<int64_t> At(GstBuffer* packet) const noexcept;
  void Forget() noexcept { known_.reset(); }

 private:
  struct Known {
    uint32_t ssrc;
    uint32_t timestamp;
    int64_t captured_ns;
  };

  int64_t clock_rate_;
  std::optional<Known> known_;
};

}  // namespace costream
