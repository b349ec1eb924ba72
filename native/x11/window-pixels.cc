// See window-pixels.h.
#include "window-pixels.h"

#include <xcb/xfixes.h>

#include <cstdlib>
#include <utility>

#include "pointer-image.h"
#include "x-reply.h"
#include "x-requests.h"

namespace costream {

namespace {

constexpr uint8_t kAutomatic = 0;
constexpr uint32_t kAllPlanes = ~0U;
constexpr int kBitsPerPixel = 32;

bool Carried(xcb_connection_t* connection, unsigned request) {
  const Reply<xcb_generic_error_t> error(xcb_request_check(connection, {request}));
  return !error && xcb_connection_has_error(connection) == 0;
}

template <typename Request>
bool Answered(xcb_connection_t* connection, xcb_extension_t& extension, const Request& request) {
  const unsigned asked = Send(connection, extension, request);
  xcb_generic_error_t* failure = nullptr;
  const Reply<void> answer(xcb_wait_for_reply(connection, asked, &failure));
  const Reply<xcb_generic_error_t> error(failure);
  return answer && !error;
}

bool Has(xcb_connection_t* connection, xcb_extension_t& extension) {
  const auto* data = xcb_get_extension_data(connection, &extension);
  return data != nullptr && data->present;
}

bool IsPlain(const xcb_setup_t* setup, uint8_t depth) {
  if (setup->image_byte_order != XCB_IMAGE_ORDER_LSB_FIRST || (depth != 24 && depth != 32)) return false;
  for (auto formats = xcb_setup_pixmap_formats_iterator(setup); formats.rem > 0; xcb_format_next(&formats)) {
    if (formats.data->depth == depth) return formats.data->bits_per_pixel == kBitsPerPixel;
  }
  return false;
}

}  // namespace

std::unique_ptr<WindowPixels> WindowPixels::Open(const char* display, xcb_window_t window, std::string& why) {
  Connection connection(xcb_connect(display, nullptr));
  xcb_connection_t* const x = connection.get();
  const auto fail = [&why](const char* reason) {
    why = reason;
    return nullptr;
  };
  if (xcb_connection_has_error(x) != 0) return fail("the display cannot be opened");
  if (!Has(x, composite_extension) || !Answered(x, composite_extension, CompositeVersion{.head = {}, .major = 0, .minor = 4}))
    return fail("its X server has no COMPOSITE extension");
  const Reply<xcb_get_geometry_reply_t> geometry(xcb_get_geometry_reply(x, xcb_get_geometry(x, window), nullptr));
  if (!geometry) return fail("there is no such window");
  if (!IsPlain(xcb_get_setup(x), geometry->depth)) return fail("its pixels are not of 24 bits");
  const unsigned redirected = Send(x, composite_extension, RedirectWindow{.head = {}, .window = window, .update = kAutomatic, .unused = {}});
  if (!Carried(x, redirected)) return fail("its X server does not keep it apart");
  if (const auto* fixes = xcb_get_extension_data(x, &xcb_xfixes_id); fixes != nullptr && fixes->present)
    std::free(xcb_xfixes_query_version_reply(x, xcb_xfixes_query_version(x, 4, 0), nullptr));
  const bool shares = Has(x, shm_extension);
  return std::unique_ptr<WindowPixels>(new WindowPixels(std::move(connection), window, shares));
}

MiniObject<GstBuffer> WindowPixels::CaptureShared(const Area& area) {
  auto segment = memory_.Take(static_cast<gsize>(area.width) * area.height * 4);
  if (!segment) {
    shares_memory_ = false;
    return CaptureCopied(area);
  }
  const ShmGetImage request{.head = {},
                            .drawable = pixmap_,
                            .x = area.border,
                            .y = area.border,
                            .width = area.width,
                            .height = area.height,
                            .plane_mask = kAllPlanes,
                            .format = XCB_IMAGE_FORMAT_Z_PIXMAP,
                            .unused = {},
                            .segment = segment->id,
                            .offset = 0};
  const bool captured = Answered(connection_.get(), shm_extension, request);
  auto buffer = memory_.Wrap(std::move(segment));
  return captured ? std::move(buffer) : MiniObject<GstBuffer>();
}

MiniObject<GstBuffer> WindowPixels::CaptureCopied(const Area& area) {
  xcb_connection_t* const x = connection_.get();
  const auto asked = xcb_get_image(x, XCB_IMAGE_FORMAT_Z_PIXMAP, pixmap_, area.border, area.border, area.width, area.height, kAllPlanes);
  xcb_get_image_reply_t* const reply = xcb_get_image_reply(x, asked, nullptr);
  if (reply == nullptr) return {};
  const auto size = static_cast<gsize>(xcb_get_image_data_length(reply));
  return MiniObject<GstBuffer>::Adopt(gst_buffer_new_wrapped_full(static_cast<GstMemoryFlags>(0), xcb_get_image_data(reply), size,
                                                                  0, size, reply, std::free));
}

Picture WindowPixels::Capture(bool pointer) {
  xcb_connection_t* const x = connection_.get();
  const auto asked = xcb_get_geometry(x, window_);
  // Anew each time: a window has other pixels when it was resized, or hidden in between.
  const unsigned named = Send(x, composite_extension, NameWindowPixmap{.head = {}, .window = window_, .pixmap = pixmap_});
  xcb_discard_reply(x, named);
  const Reply<xcb_get_geometry_reply_t> geometry(xcb_get_geometry_reply(x, asked, nullptr));
  if (!geometry) return {};
  Picture picture{.buffer = {}, .width = geometry->width, .height = geometry->height};
  const Area area{.border = static_cast<int16_t>(geometry->border_width), .width = geometry->width, .height = geometry->height};
  picture.buffer = shares_memory_ ? CaptureShared(area) : CaptureCopied(area);
  xcb_discard_reply(x, xcb_free_pixmap_checked(x, pixmap_).sequence);
  GstMapInfo map;
  if (!picture.buffer || !pointer || !gst_buffer_map(picture.buffer.get(), &map, GST_MAP_READWRITE)) return picture;
  DrawPointer(x, window_, {.pixels = map.data, .width = picture.width, .height = picture.height, .stride = picture.width * 4});
  gst_buffer_unmap(picture.buffer.get(), &map);
  return picture;
}

}  // namespace costream
