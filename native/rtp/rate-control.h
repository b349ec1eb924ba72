// rtpratecontrol: the element around RateEstimator and FramePacer, before a sender's rtpsession.
#pragma once

#include <glib-object.h>

namespace costream {

// Goes downstream, out of band: packets were lost to a queue that we have made. What repairs them fills it again.
inline constexpr char kLineOverflow[] = "costream-line-overflow";

GType RateControlGetType();

}  // namespace costream
