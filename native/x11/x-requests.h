// Requests of two X extensions, as the wire has them: COMPOSITE (its protocol's §5) and MIT-SHM. XCB's core carries them; the
// libraries that wrap a handful of requests each would be needed here and wherever this runs.
#pragma once

#include <sys/uio.h>
#include <xcb/xcb.h>
#include <xcb/xcbext.h>

#include <cstdint>

namespace costream {

inline xcb_extension_t composite_extension = {"Composite", 0};
inline xcb_extension_t shm_extension = {"MIT-SHM", 0};

// XCB fills in the opcodes and the length.
struct RequestHead {
  uint8_t major;
  uint8_t minor;
  uint16_t length;
};

struct RedirectWindow {
  static constexpr uint8_t kOpcode = 1;
  static constexpr bool kAnswered = false;
  RequestHead head;
  uint32_t window;
  uint8_t update;
  uint8_t unused[3];
};

struct NameWindowPixmap {
  static constexpr uint8_t kOpcode = 6;
  static constexpr bool kAnswered = false;
  RequestHead head;
  uint32_t window;
  uint32_t pixmap;
};

struct CompositeVersion {
  static constexpr uint8_t kOpcode = 0;
  static constexpr bool kAnswered = true;
  RequestHead head;
  uint32_t major;
  uint32_t minor;
};

struct ShmAttach {
  static constexpr uint8_t kOpcode = 1;
  static constexpr bool kAnswered = false;
  RequestHead head;
  uint32_t segment;
  uint32_t id;
  uint8_t read_only;
  uint8_t unused[3];
};

struct ShmDetach {
  static constexpr uint8_t kOpcode = 2;
  static constexpr bool kAnswered = false;
  RequestHead head;
  uint32_t segment;
};

struct ShmGetImage {
  static constexpr uint8_t kOpcode = 4;
  static constexpr bool kAnswered = true;
  RequestHead head;
  uint32_t drawable;
  int16_t x;
  int16_t y;
  uint16_t width;
  uint16_t height;
  uint32_t plane_mask;
  uint8_t format;
  uint8_t unused[3];
  uint32_t segment;
  uint32_t offset;
};

// Its number. Checked: an error is that of xcb_request_check() or xcb_wait_for_reply(), no event.
template <typename Request>
unsigned Send(xcb_connection_t* connection, xcb_extension_t& extension, Request request) noexcept {
  static_assert(sizeof(Request) % 4 == 0);
  const xcb_protocol_request_t kind = {
      .count = 1, .ext = &extension, .opcode = Request::kOpcode, .isvoid = !Request::kAnswered};
  // XCB puts a part of its own before.
  iovec parts[3] = {{}, {}, {&request, sizeof request}};
  return xcb_send_request(connection, XCB_REQUEST_CHECKED, parts + 2, &kind);
}

}  // namespace costream
