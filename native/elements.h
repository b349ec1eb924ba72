// The elements of this addon, made known to GStreamer.
#pragma once

namespace costream {

// Registers the static plugin "costream"; once a process, after gst_init. Later calls do nothing.
void RegisterElements();

}  // namespace costream
