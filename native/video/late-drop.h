// The element `latedrop`: of frames that come all at once after a standstill, what is old is not shown.
#pragma once

#include <gst/gst.h>

namespace costream {

GType LateDropGetType();

}  // namespace costream
