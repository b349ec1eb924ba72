// What elements of RTP keep when their pipeline is over, in GStreamer 1.22.
#pragma once

#include <gst/gst.h>

namespace costream {

/** To be called once the pipeline has reached NULL. */
void LetGoOfLeftovers(GstBin* pipeline);

}  // namespace costream
