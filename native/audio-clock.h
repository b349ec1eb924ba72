// Clocks of audio devices whose elements go while others may still read them.
#pragma once

#include <gst/gst.h>

namespace costream {

/**
 * The time of clocks that `element`, or what is in it, provides stands still from here on, as it does without the device.
 * To be called before it goes to NULL: whoever reads the clock takes a lock that pulsesrc and pulsesink of GStreamer 1.22
 * free then, which ends the process.
 */
void InvalidateClocks(GstElement* element);

}  // namespace costream
