// The elements of this folder, made known to GStreamer.
#pragma once

namespace costream {

// Registers the static plugin "costream"; once a process, after gst_init. Later calls do nothing.
void RegisterRtpElements();

}  // namespace costream
