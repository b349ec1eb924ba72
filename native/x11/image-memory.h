// Memory that an X server writes pictures into (MIT-SHM): used again and again, since attaching it takes a round trip.
#pragma once

#include <gst/gst.h>
#include <xcb/xcb.h>

#include <memory>
#include <mutex>
#include <vector>

#include "../handle.h"

namespace costream {

// Used by one thread but for what it has given away, which comes back from any, also after this is gone.
class ImageMemory {
 public:
  explicit ImageMemory(xcb_connection_t* connection) : connection_(connection) {}
  ImageMemory(const ImageMemory&) = delete;
  ImageMemory& operator=(const ImageMemory&) = delete;
  ~ImageMemory();

  struct Segment {
    uint32_t id;
    void* data;
    gsize size;
  };

  // Null where the server cannot reach it, as one of another machine.
  std::unique_ptr<Segment> Take(gsize size);
  // Its bytes; it comes back when the buffer is gone.
  MiniObject<GstBuffer> Wrap(std::unique_ptr<Segment> segment);

 private:
  struct Idle {
    std::mutex mutex;
    std::vector<std::unique_ptr<Segment>> segments;
    bool closed = false;
  };
  struct Loan {
    std::shared_ptr<Idle> idle;
    std::unique_ptr<Segment> segment;
  };
  static void GiveBack(gpointer loan) noexcept;
  std::unique_ptr<Segment> Make(gsize size);

  xcb_connection_t* const connection_;
  const std::shared_ptr<Idle> idle_ = std::make_shared<Idle>();
};

}  // namespace costream
