// What Xlib does when an X server is gone, or refuses something: it ends the process. Not where GStreamer uses it here.
#pragma once

#include <gst/gst.h>

#include <memory>

#include "../mailbox.h"

namespace costream {

// Once Xlib is loaded, which GStreamer's elements for X11 bring with them; quick, and without effect, before and after. What
// they open from then on outlives its server. A program's own connections and handlers stay as they are.
void OutliveXServers() noexcept;

// From now on this environment's elements tell of it as of any other error, on the bus. On the JavaScript thread.
void TellOfLostXServers(const std::shared_ptr<Mailbox>& mailbox);

// Posts the error of each element in it that uses this display.
void PostLostXServer(GstBin* pipeline, const char* display) noexcept;

}  // namespace costream
