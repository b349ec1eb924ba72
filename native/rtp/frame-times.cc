// The meta's registration, and how it follows a buffer's copies.
#include "frame-times.h"

#include <new>

namespace costream {

namespace {

struct FrameTimesMeta {
  GstMeta meta;
  FrameTimes times;
};

const GstMetaInfo* Info() noexcept;

FrameTimesMeta* Find(GstBuffer* buffer) noexcept {
  gpointer state = nullptr;
  while (GstMeta* meta = gst_buffer_iterate_meta(buffer, &state)) {
    if (meta->info == Info()) return reinterpret_cast<FrameTimesMeta*>(meta);
  }
  return nullptr;
}

gboolean Init(GstMeta* meta, gpointer, GstBuffer*) noexcept {
  new (&reinterpret_cast<FrameTimesMeta*>(meta)->times) FrameTimes();
  return TRUE;
}

// Whatever a buffer is made into, it is the same frame.
gboolean Transform(GstBuffer* target, GstMeta* meta, GstBuffer*, GQuark, gpointer) noexcept {
  // Of a frame's packets that are put together again, the first speaks.
  if (Find(target) == nullptr) WriteFrameTimes(target, reinterpret_cast<FrameTimesMeta*>(meta)->times);
  return TRUE;
}

const GstMetaInfo* Info() noexcept {
  static const GstMetaInfo* const info = [] {
    static const gchar* tags[] = {nullptr};
    const GType api = gst_meta_api_type_register("CostreamFrameTimesMetaAPI", tags);
    return gst_meta_register(api, "CostreamFrameTimesMeta", sizeof(FrameTimesMeta), Init, nullptr, Transform);
  }();
  return info;
}

}  // namespace

void FrameTimes::MoveTo(int64_t running_ns) noexcept {
  const auto captured = At(Station::kCaptured);
  const auto prepared = At(Station::kPrepared);
  if (!captured || !prepared || !position_) return;
  const int64_t behind = running_ns - *position_;
  Set(Station::kCaptured, *captured + behind);
  Set(Station::kPrepared, *prepared + behind);
}

std::optional<FrameTimes> ReadFrameTimes(GstBuffer* buffer) noexcept {
  const FrameTimesMeta* meta = Find(buffer);
  if (meta == nullptr) return std::nullopt;
  return meta->times;
}

void WriteFrameTimes(GstBuffer* buffer, const FrameTimes& times) noexcept {
  FrameTimesMeta* meta = Find(buffer);
  if (meta == nullptr) meta = reinterpret_cast<FrameTimesMeta*>(gst_buffer_add_meta(buffer, Info(), nullptr));
  meta->times = times;
}

}  // namespace costream
