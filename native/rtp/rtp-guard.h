// The element `rtpguard`: lets only well-formed RTP and RTCP of the peer through to rtpbin, and counts the rest by reason.
#pragma once

#include <gst/gst.h>

namespace costream {

GType RtpGuardGetType();

}  // namespace costream
