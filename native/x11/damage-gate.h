// The element `damagegate`: behind ximagesrc it holds the next capture back until the screen has changed.
#pragma once

#include <gst/gst.h>

namespace costream {

GType DamageGateGetType();

}  // namespace costream
