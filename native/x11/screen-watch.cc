// DAMAGE and XFIXES through XCB, which returns errors where Xlib ends the process.
#include "screen-watch.h"

#include <utility>

#include "x-reply.h"

namespace costream {

namespace {

const xcb_screen_t* ScreenAt(xcb_connection_t* connection, int number) {
  xcb_screen_iterator_t screens = xcb_setup_roots_iterator(xcb_get_setup(connection));
  for (; number > 0 && screens.rem > 1; --number) xcb_screen_next(&screens);
  return screens.rem > 0 ? screens.data : nullptr;
}

// A server serves who has said which versions it speaks.
bool AgreeOnVersions(xcb_connection_t* connection) {
  const auto damage = xcb_damage_query_version(connection, XCB_DAMAGE_MAJOR_VERSION, XCB_DAMAGE_MINOR_VERSION);
  const auto fixes = xcb_xfixes_query_version(connection, XCB_XFIXES_MAJOR_VERSION, XCB_XFIXES_MINOR_VERSION);
  const Reply<xcb_damage_query_version_reply_t> of_damage(xcb_damage_query_version_reply(connection, damage, nullptr));
  const Reply<xcb_xfixes_query_version_reply_t> of_fixes(xcb_xfixes_query_version_reply(connection, fixes, nullptr));
  return of_damage && of_fixes;
}

}  // namespace

std::unique_ptr<ScreenWatch> ScreenWatch::Open(const char* display, ScreenRegion region, xcb_window_t window) {
  int number = 0;
  Connection connection(xcb_connect(display, &number));
  if (xcb_connection_has_error(connection.get()) != 0) return nullptr;
  const xcb_screen_t* screen = ScreenAt(connection.get(), number);
  const auto* damaging = xcb_get_extension_data(connection.get(), &xcb_damage_id);
  const auto* fixes = xcb_get_extension_data(connection.get(), &xcb_xfixes_id);
  if (screen == nullptr || damaging == nullptr || !damaging->present || fixes == nullptr || !fixes->present) return nullptr;
  const auto first_event = [](const xcb_query_extension_reply_t* extension, int number) {
    return static_cast<uint8_t>(extension->first_event + number);
  };
  const Events events{.drawn = first_event(damaging, XCB_DAMAGE_NOTIFY),
                      .cursor = first_event(fixes, XCB_XFIXES_CURSOR_NOTIFY)};
  if (!AgreeOnVersions(connection.get())) return nullptr;
  const xcb_damage_damage_t damage = xcb_generate_id(connection.get());
  const xcb_window_t watched = window == XCB_NONE ? screen->root : window;
  const auto created = xcb_damage_create_checked(connection.get(), damage, watched,
                                                 XCB_DAMAGE_REPORT_LEVEL_DELTA_RECTANGLES);
  if (const Reply<xcb_generic_error_t> error(xcb_request_check(connection.get(), created)); error) return nullptr;
  xcb_xfixes_select_cursor_input(connection.get(), screen->root, XCB_XFIXES_CURSOR_NOTIFY_MASK_DISPLAY_CURSOR);
  std::unique_ptr<ScreenWatch> watch(
      new ScreenWatch(std::move(connection), watched, damage, events, region));
  // The whole window counts as drawn when it begins.
  watch->PointerMoved();
  watch->TakeChanges();
  return watch;
}

bool ScreenWatch::Touches(const xcb_rectangle_t& area) const {
  return (region_.width == 0 || (area.x < region_.x + region_.width && area.x + area.width > region_.x)) &&
         (region_.height == 0 || (area.y < region_.y + region_.height && area.y + area.height > region_.y));
}

bool ScreenWatch::TakeChanges() {
  bool damaged = false;
  bool touched = false;
  while (const Reply<xcb_generic_event_t> event{xcb_poll_for_event(connection_.get())}) {
    const uint8_t type = event->response_type & 0x7f;
    if (type == events_.cursor) touched = true;
    if (type != events_.drawn) continue;
    damaged = true;
    touched = touched || Touches(reinterpret_cast<const xcb_damage_notify_event_t*>(event.get())->area);
  }
  if (damaged) {
    // From now on it tells of the same places again.
    xcb_damage_subtract(connection_.get(), damage_, XCB_NONE, XCB_NONE);
    xcb_flush(connection_.get());
  }
  return touched;
}

bool ScreenWatch::PointerMoved() {
  const auto asked = xcb_query_pointer(connection_.get(), window_);
  const Reply<xcb_query_pointer_reply_t> pointer(xcb_query_pointer_reply(connection_.get(), asked, nullptr));
  if (!pointer) return false;
  const bool across = std::exchange(pointer_x_, pointer->win_x) != pointer->win_x;
  const bool down = std::exchange(pointer_y_, pointer->win_y) != pointer->win_y;
  return across || down;
}

}  // namespace costream
