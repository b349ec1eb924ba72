// The element `i420convert`: BGRx, as screens are captured, becomes I420, as encoders take it; all else passes as it is.
#pragma once

#include <gst/gst.h>

namespace costream {

GType I420ConvertGetType();

}  // namespace costream
