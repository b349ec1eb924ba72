// What changes on an X screen, told by the server (DAMAGE, XFIXES) on a connection of our own.
#pragma once

#include <xcb/damage.h>
#include <xcb/xcb.h>
#include <xcb/xfixes.h>

#include <cstdint>
#include <memory>

#include "../handle.h"

namespace costream {

struct ScreenRegion {
  int x = 0;
  int y = 0;
  // 0 for as far as the screen goes.
  int width = 0;
  int height = 0;
};

// Used by one thread.
class ScreenWatch {
 public:
  // `display` as in DISPLAY; null for that itself. One window's own pixels, or with XCB_NONE the screen's. Null where the server
  // cannot be reached or has no such extensions.
  static std::unique_ptr<ScreenWatch> Open(const char* display, ScreenRegion region, xcb_window_t window);
  ScreenWatch(const ScreenWatch&) = delete;
  ScreenWatch& operator=(const ScreenWatch&) = delete;

  // Readable when the server has said something.
  int descriptor() const { return xcb_get_file_descriptor(connection_.get()); }
  bool lost() const { return xcb_connection_has_error(connection_.get()) != 0; }
  // Whether something was drawn in the region, or the pointer has another shape, since the last call.
  bool TakeChanges();
  // Whether the pointer is elsewhere than at the last call. Asks the server, which has told of all that was drawn before its
  // answer when this returns: the core protocol tells of motion only to the window that is below.
  bool PointerMoved();

 private:
  using Connection = std::unique_ptr<xcb_connection_t, Deleter<xcb_disconnect>>;

  struct Events {
    uint8_t drawn;
    uint8_t cursor;
  };

  ScreenWatch(Connection connection, xcb_window_t window, xcb_damage_damage_t damage, Events events, ScreenRegion region)
      : connection_(std::move(connection)), window_(window), damage_(damage), events_(events), region_(region) {}
  bool Touches(const xcb_rectangle_t& area) const;

  const Connection connection_;
  const xcb_window_t window_;
  const xcb_damage_damage_t damage_;
  const Events events_;
  const ScreenRegion region_;
  int pointer_x_ = 0;
  int pointer_y_ = 0;
};

}  // namespace costream
