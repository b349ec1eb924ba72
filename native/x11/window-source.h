// The element `windowsrc`: pictures of one X11 window, as often as they are taken; a damagegate behind it sets the pace.
#pragma once

#include <gst/gst.h>

namespace costream {

GType WindowSourceGetType();

}  // namespace costream
