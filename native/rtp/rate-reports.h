// What a peer's RTCP tells of a line, read into a RateEstimator.
#pragma once

#include <gst/gst.h>

#include "rate-estimator.h"
#include "twcc-feedback.h"

namespace costream {

// Reports on the source `ssrc`, and, with a reader, on each packet's arrival. The guard has seen that they are well-formed.
void HearReports(GstBuffer* compound, guint32 ssrc, TwccReader* reader, RateEstimator& estimator) noexcept;

// What it knows and has decided, by name.
GstStructure* Describe(const RateEstimator& estimator, int64_t now_us) noexcept;

}  // namespace costream
