// The element `rtpframegate`: lets only decodable H.264 pictures through, asks for key frames, follows a restarted sender.
#pragma once

#include <gst/gst.h>

namespace costream {

GType FrameGateGetType();

}  // namespace costream
