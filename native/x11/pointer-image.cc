// XFIXES gives the pointer's picture with premultiplied alpha.
#include "pointer-image.h"

#include <xcb/xfixes.h>

#include <algorithm>

#include "x-reply.h"

namespace costream {

namespace {

void Blend(uint8_t* pixel, uint32_t over) noexcept {
  const uint32_t clear = 255 - (over >> 24);
  for (int part = 0; part < 3; ++part) {
    const uint32_t sum = (over >> (8 * part) & 255) + (pixel[part] * clear + 127) / 255;
    pixel[part] = static_cast<uint8_t>(std::min<uint32_t>(sum, 255));
  }
}

}  // namespace

void DrawPointer(xcb_connection_t* connection, xcb_window_t window, const Canvas& canvas) {
  const auto asked_place = xcb_query_pointer(connection, window);
  const auto asked_image = xcb_xfixes_get_cursor_image(connection);
  const Reply<xcb_query_pointer_reply_t> place(xcb_query_pointer_reply(connection, asked_place, nullptr));
  const Reply<xcb_xfixes_get_cursor_image_reply_t> image(
      xcb_xfixes_get_cursor_image_reply(connection, asked_image, nullptr));
  if (!place || !image || !place->same_screen) return;
  const uint32_t* pixels = xcb_xfixes_get_cursor_image_cursor_image(image.get());
  // A pointer that stands outside is not shown by its rim either.
  if (place->win_x < 0 || place->win_y < 0 || place->win_x >= canvas.width || place->win_y >= canvas.height) return;
  const int left = place->win_x - image->xhot;
  const int top = place->win_y - image->yhot;
  const int bottom = std::min(top + image->height, canvas.height);
  const int right = std::min(left + image->width, canvas.width);
  for (int y = std::max(top, 0); y < bottom; ++y) {
    for (int x = std::max(left, 0); x < right; ++x)
      Blend(canvas.pixels + y * canvas.stride + x * 4, pixels[(y - top) * image->width + (x - left)]);
  }
}

}  // namespace costream
