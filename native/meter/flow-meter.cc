// Accounts for passing buffers.
#include "flow-meter.h"

#include <algorithm>

namespace costream {

void FlowMeter::Count(int64_t now_ns, uint64_t bytes, std::optional<uint64_t> pts) noexcept {
  if (buffers_ > 0) {
    const int64_t previous_ns = passages_[(buffers_ - 1) % kWindow].at_ns;
    longest_interval_ns_ = std::max(longest_interval_ns_, now_ns - previous_ns);
  }
  passages_[buffers_ % kWindow] = {now_ns, bytes};
  ++buffers_;
  bytes_ += bytes;
  if (pts) {
    if (!first_pts_) first_pts_ = pts;
    last_pts_ = pts;
  }
}

FlowMeter::Rate FlowMeter::RateAt(int64_t now_ns) const noexcept {
  Rate rate{0, 0, 0};
  if (buffers_ == 0) return rate;
  const uint64_t held = std::min<uint64_t>(buffers_, kWindow);
  const int64_t newest_ns = passages_[(buffers_ - 1) % kWindow].at_ns;
  int64_t start_ns = newest_ns;
  int64_t next_ns = now_ns;
  uint64_t counted = 0;
  uint64_t bytes = 0;
  for (uint64_t i = 0; i < held; ++i) {
    const Passage& passage = passages_[(buffers_ - 1 - i) % kWindow];
    rate.longest_interval_ns = std::max(rate.longest_interval_ns, next_ns - passage.at_ns);
    next_ns = passage.at_ns;
    // The oldest passage only says when the span began; after a pause the span begins with the window.
    start_ns = std::max(passage.at_ns, now_ns - kRateWindowNs * 5 / 4);
    if (now_ns - passage.at_ns > kRateWindowNs || i + 1 == held) break;
    ++counted;
    bytes += passage.bytes;
  }
  if (counted == 0) return rate;
  // A steady flow is measured from passage to passage; one that is overdue, until now.
  int64_t span_ns = newest_ns - start_ns;
  if ((now_ns - newest_ns) * static_cast<int64_t>(counted) > span_ns) span_ns = now_ns - start_ns;
  if (span_ns <= 0) return rate;
  const double seconds = static_cast<double>(span_ns) / 1e9;
  rate.fps = static_cast<double>(counted) / seconds;
  rate.bits_per_second = static_cast<uint64_t>(static_cast<double>(bytes) * 8 / seconds);
  return rate;
}

}  // namespace costream
