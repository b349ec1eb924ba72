// The pointer as the X server shows it, drawn into a captured window: ximagesrc draws it where the window was when it began.
#pragma once

#include <xcb/xcb.h>

#include <cstdint>

namespace costream {

// Pixels of 32 bits, blue first, as X servers of little-endian machines have them.
struct Canvas {
  uint8_t* pixels;
  int width;
  int height;
  int stride;
};

// Draws nothing where the pointer is elsewhere. `window` is what the canvas shows, from its upper left corner on.
void DrawPointer(xcb_connection_t* connection, xcb_window_t window, const Canvas& canvas);

}  // namespace costream
