// The element `peerdemux`: one socket that several peers send to, parted by their addresses.
#pragma once

#include <gst/gst.h>

namespace costream {

GType PeerDemuxGetType();

}  // namespace costream
