// How long frames took from station to station lately. Plain values; the application reads while a streaming thread writes.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "../meter/sample-window.h"
#include "frame-times.h"

namespace costream {

struct Stage {
  const char* name;
  Station from;
  Station to;
};

// They tile the whole.
inline constexpr std::array<Stage, 7> kStages{{
    {"capture", Station::kCaptured, Station::kPrepared},
    {"encode", Station::kPrepared, Station::kSent},
    {"network", Station::kSent, Station::kArrived},
    {"jitter-buffer", Station::kArrived, Station::kReleased},
    {"decode", Station::kReleased, Station::kDecoded},
    {"present", Station::kDecoded, Station::kPresented},
    {"total", Station::kCaptured, Station::kPresented},
}};

class StageStatistics {
 public:
  // What happens now: some eight seconds of pictures.
  static constexpr size_t kWindow = 256;

  void Add(const FrameTimes& times) noexcept {
    ++frames_;
    for (size_t i = 0; i < kStages.size(); ++i) {
      if (const auto took = times.Between(kStages[i].from, kStages[i].to)) windows_[i].Add(*took);
    }
  }

  // Frames, and of each stage that is known the percentiles in nanoseconds: "network-p50".
  GstStructure* ToStructure() const noexcept;

 private:
  std::array<SampleWindow<kWindow>, kStages.size()> windows_;
  uint64_t frames_ = 0;
};

}  // namespace costream
