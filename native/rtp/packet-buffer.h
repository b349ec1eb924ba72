// Between GstBuffers and plain bytes.
#pragma once

#include <gst/gst.h>

#include "../handle.h"
#include "repair-packet.h"

namespace costream {

// A buffer with these bytes; times, as those of `model`, where there is one.
inline MiniObject<GstBuffer> ToBuffer(const Bytes& bytes, GstBuffer* model) noexcept {
  auto buffer = MiniObject<GstBuffer>::Adopt(gst_buffer_new_allocate(nullptr, bytes.size(), nullptr));
  gst_buffer_fill(buffer.get(), 0, bytes.data(), bytes.size());
  if (model != nullptr) gst_buffer_copy_into(buffer.get(), model, GST_BUFFER_COPY_TIMESTAMPS, 0, static_cast<gsize>(-1));
  return buffer;
}

}  // namespace costream
