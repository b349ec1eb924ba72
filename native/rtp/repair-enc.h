// `rtprepairenc`: what a sender adds to its media so that losses can be repaired.
#pragma once

#include <gst/gst.h>

namespace costream {

GType RepairEncGetType();

}  // namespace costream
