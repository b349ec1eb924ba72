// See stage-statistics.h.
#include "stage-statistics.h"

#include <utility>

#include "../handle.h"

namespace costream {

GstStructure* StageStatistics::ToStructure() const noexcept {
  GstStructure* stats = gst_structure_new("stagemeter-stats", "frames", G_TYPE_UINT64, guint64{frames_}, nullptr);
  for (size_t i = 0; i < kStages.size(); ++i) {
    auto window = windows_[i];
    const auto ranked = std::move(window).Rank();
    if (!ranked) continue;
    const auto set = [&](const char* which, gint64 value) {
      const Text field(g_strconcat(kStages[i].name, "-", which, nullptr));
      gst_structure_set(stats, field.get(), G_TYPE_INT64, value, nullptr);
    };
    set("p50", ranked->p50);
    set("p95", ranked->p95);
  }
  return stats;
}

}  // namespace costream
