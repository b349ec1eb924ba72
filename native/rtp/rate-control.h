// rtpratecontrol: the element around RateEstimator and FramePacer, before a sender's rtpsession.
#pragma once

#include <glib-object.h>

namespace costream {

// Goes downstream, out of band: packets were lost to a queue that we have made. What repairs them fills it again; a key frame
// comes in their place, and has not gone out yet where it is `awaited` (gboolean).
inline constexpr char kLineOverflow[] = "costream-line-overflow";

// The same way: others fill the line's queue, or do no more (`shared`, gboolean), and each frame is to have `parities` (guint)
// meanwhile, for what is sent again comes too late.
inline constexpr char kLineShared[] = "costream-line-shared";

// Upstream, from what repairs: it takes `share` (gdouble) of all that is sent.
inline constexpr char kRepairShare[] = "costream-repair-share";

GType RateControlGetType();

}  // namespace costream
