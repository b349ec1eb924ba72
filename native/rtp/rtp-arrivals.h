// `rtparrivals`: tells the sender when its packets arrived.
#pragma once

#include <gst/gst.h>

namespace costream {

GType RtpArrivalsGetType();

}  // namespace costream
