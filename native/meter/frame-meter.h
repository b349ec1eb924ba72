// The element `framemeter`: counts and times what passes, and changes nothing.
#pragma once

#include <gst/gst.h>

namespace costream {

GType FrameMeterGetType();

}  // namespace costream
