// What a receiver tells of when packets arrived: transport-wide feedback (draft-holmer-rmcat-transport-wide-cc-extensions-01,
// 3.1) behind each frame, and within one that takes long: a line that has become slower is known before it has carried the frame.
// rtpsession of GStreamer 1.22 tells by marker bits or by time alone, and nothing of what was lost between two reports. Plain
// bytes.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "repair-packet.h"

namespace costream {

class ArrivalReport {
 public:
  void set_own_ssrc(uint32_t ssrc) noexcept { own_ssrc_ = ssrc; }
  // A packet of `ssrc` with this transport-wide number. What is to be told now is appended to `out`.
  void Take(uint16_t number, uint32_t ssrc, bool ends_frame, int64_t arrived_us, std::vector<Bytes>& out);
  void Restart() noexcept;

 private:
  void Tell(std::vector<Bytes>& out);

  uint32_t own_ssrc_ = 0;
  uint32_t media_ssrc_ = 0;
  std::optional<uint16_t> next_;  // the first number that was not told of
  std::vector<std::optional<int64_t>> arrivals_;  // from there on; none of those that are missing
  int64_t first_us_ = 0;
  uint8_t count_ = 0;  // of reports
};

}  // namespace costream
