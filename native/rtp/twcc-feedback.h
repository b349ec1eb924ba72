// Transport-wide feedback (draft-holmer-rmcat-transport-wide-cc-extensions-01, 3.1) from an untrusted peer, over plain bytes.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "rate-estimator.h"

namespace costream {

// Arrival times go on where the field on the wire, which holds 12 days, begins anew.
class TwccReader {
 public:
  // The feedback control information of one packet; fates in the order of their numbers, none of bytes that do not add up.
  std::vector<RateEstimator::Fate> Read(std::span<const uint8_t> fci);

 private:
  std::optional<uint32_t> reference_;
  int64_t reference_us_ = 0;
};

}  // namespace costream
