// The element `rtcpend`: the end of the stream follows our own BYE.
//
// rtpsession before GStreamer 1.24 asks whether its RTP pad has seen the end when the BYE has just left, which its own
// thread may do before the pad knows (gstrtpsession.c, gst_rtp_session_send_rtcp): the reports then never end, nor does a
// pipeline that waits for them.
#pragma once

#include <gst/gst.h>

namespace costream {

GType RtcpEndGetType();

}  // namespace costream
