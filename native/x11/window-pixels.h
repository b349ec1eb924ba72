// One window's own pixels, whole also where others cover it or where it reaches beyond its screen: COMPOSITE keeps them apart
// while a connection asks for it, and nobody sees a difference.
#pragma once

#include <gst/gst.h>
#include <xcb/xcb.h>

#include <memory>
#include <string>

#include "../handle.h"
#include "image-memory.h"

namespace costream {

// Pixels of 32 bits, blue first. No buffer where there are none at the moment, as of a window that is minimised.
struct Picture {
  MiniObject<GstBuffer> buffer;
  int width;
  int height;
};

// Used by one thread.
class WindowPixels {
 public:
  // `display` as in DISPLAY; null for that itself. Null, and why, where its pixels cannot be had.
  static std::unique_ptr<WindowPixels> Open(const char* display, xcb_window_t window, std::string& why);
  WindowPixels(const WindowPixels&) = delete;
  WindowPixels& operator=(const WindowPixels&) = delete;

  // The connection is gone, and with it the server.
  bool lost() const { return xcb_connection_has_error(connection_.get()) != 0; }
  Picture Capture(bool pointer);

 private:
  using Connection = std::unique_ptr<xcb_connection_t, Deleter<xcb_disconnect>>;
  WindowPixels(Connection connection, xcb_window_t window, bool shares_memory)
      : connection_(std::move(connection)), window_(window), shares_memory_(shares_memory) {}
  // Of its pixmap.
  struct Area {
    int16_t border;
    uint16_t width;
    uint16_t height;
  };
  MiniObject<GstBuffer> CaptureShared(const Area& area);
  MiniObject<GstBuffer> CaptureCopied(const Area& area);

  const Connection connection_;
  const xcb_window_t window_;
  bool shares_memory_;
  const xcb_pixmap_t pixmap_ = xcb_generate_id(connection_.get());
  ImageMemory memory_{connection_.get()};
};

}  // namespace costream
