// rtpratecontrol: the element around RateEstimator and FramePacer, before a sender's rtpsession.
#pragma once

#include <glib-object.h>

namespace costream {

GType RateControlGetType();

}  // namespace costream
