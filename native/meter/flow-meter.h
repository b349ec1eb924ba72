// Numbers about buffers that pass: rate, gaps, age in the pipeline. Plain values, no GStreamer.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "sample-window.h"

namespace costream {

class FlowMeter {
 public:
  static constexpr size_t kWindow = 1024;
  static constexpr int64_t kRateWindowNs = 2'000'000'000;

  // `now_ns` is monotonic.
  void Count(int64_t now_ns, uint64_t bytes, std::optional<uint64_t> pts) noexcept;
  void AddAge(int64_t ns) noexcept { ages_.Add(ns); }

  struct Rate {
    double fps;
    uint64_t bits_per_second;
    int64_t longest_interval_ns;  // between two neighbours, also the time since the last
  };
  // Over the last two seconds, or as many of them as the window holds.
  Rate RateAt(int64_t now_ns) const noexcept;

  uint64_t buffers() const noexcept { return buffers_; }
  uint64_t bytes() const noexcept { return bytes_; }
  int64_t longest_interval_ns() const noexcept { return longest_interval_ns_; }
  std::optional<uint64_t> first_pts() const noexcept { return first_pts_; }
  std::optional<uint64_t> last_pts() const noexcept { return last_pts_; }
  const SampleWindow<kWindow>& ages() const noexcept { return ages_; }

 private:
  struct Passage {
    int64_t at_ns;
    uint64_t bytes;
  };

  std::array<Passage, kWindow> passages_{};
  SampleWindow<kWindow> ages_;
  uint64_t buffers_ = 0;
  uint64_t bytes_ = 0;
  int64_t longest_interval_ns_ = 0;
  std::optional<uint64_t> first_pts_;
  std::optional<uint64_t> last_pts_;
};

}  // namespace costream
