// What a jitter buffer keeps of its sender when its pipeline is over.
#pragma once

#include <gst/gst.h>

namespace costream {

/** To be called once the pipeline has reached NULL. */
void LetGoOfReports(GstBin* pipeline);

}  // namespace costream
