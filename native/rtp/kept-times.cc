// See kept-times.h.
#include "kept-times.h"

#include "../handle.h"

namespace costream {

namespace {

constexpr const char* kQuery = "costream-frame-times";
constexpr const char* kPosition = "position";
constexpr const char* kCaptured = "captured";
constexpr const char* kPrepared = "prepared";

}  // namespace

void KeptTimes::Keep(const FrameTimes& times) noexcept {
  if (!times.position()) return;
  const std::lock_guard lock(mutex_);
  frames_[next_] = times;
  next_ = (next_ + 1) % kFrames;
}

bool KeptTimes::Answer(GstQuery* query) const noexcept {
  if (GST_QUERY_TYPE(query) != GST_QUERY_CUSTOM) return false;
  const GstStructure* question = gst_query_get_structure(query);
  gint64 position = 0;
  if (!gst_structure_has_name(question, kQuery) || !gst_structure_get_int64(question, kPosition, &position)) return false;
  const std::lock_guard lock(mutex_);
  // Positions may come again; the newest counts.
  for (size_t age = 1; age <= kFrames; ++age) {
    const FrameTimes& times = frames_[(next_ + kFrames - age) % kFrames];
    const auto captured = times.At(Station::kCaptured);
    const auto prepared = times.At(Station::kPrepared);
    if (times.position() != position || !captured || !prepared) continue;
    gst_structure_set(gst_query_writable_structure(query), kCaptured, G_TYPE_INT64, gint64{*captured}, kPrepared, G_TYPE_INT64,
                      gint64{*prepared}, nullptr);
    return true;
  }
  return false;
}

void KeptTimes::Forget() noexcept {
  const std::lock_guard lock(mutex_);
  frames_ = {};
}

std::optional<FrameTimes> AskForTimes(GstPad* sink, int64_t position) noexcept {
  GstStructure* question = gst_structure_new(kQuery, kPosition, G_TYPE_INT64, gint64{position}, nullptr);
  const auto query = MiniObject<GstQuery>::Adopt(gst_query_new_custom(GST_QUERY_CUSTOM, question));
  if (!gst_pad_peer_query(sink, query.get())) return std::nullopt;
  const GstStructure* answer = gst_query_get_structure(query.get());
  gint64 captured = 0;
  gint64 prepared = 0;
  if (!gst_structure_get_int64(answer, kCaptured, &captured) || !gst_structure_get_int64(answer, kPrepared, &prepared)) {
    return std::nullopt;
  }
  FrameTimes times;
  times.SetPosition(position);
  times.Set(Station::kCaptured, captured);
  times.Set(Station::kPrepared, prepared);
  return times;
}

}  // namespace costream
