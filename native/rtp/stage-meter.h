// The element `stagemeter`: notes on each frame when it passed a station between camera and screen, and sums up at the ends.
#pragma once

#include <gst/gst.h>

namespace costream {

GType StageMeterGetType();

}  // namespace costream
