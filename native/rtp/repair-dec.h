// `rtprepairdec`: repairs losses before the jitter buffer, and asks for what it cannot repair.
#pragma once

#include <gst/gst.h>

namespace costream {

GType RepairDecGetType();

}  // namespace costream
