// The times of frames that were handed to the encoder lately. rtph264pay gives no meta to a packet that it puts several NAL units
// into (STAP-A, RFC 6184, 5.7.1), as it does with small pictures: who stands behind it asks upstream.
#pragma once

#include <gst/gst.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <optional>

#include "frame-times.h"

namespace costream {

// Kept by the encoder's input thread, asked for by its output's.
class KeptTimes {
 public:
  // By its position; a frame without one is not kept.
  void Keep(const FrameTimes& times) noexcept;
  // Answers `AskForTimes`; false for every other query, and where the frame is not known.
  bool Answer(GstQuery* query) const noexcept;
  void Forget() noexcept;

 private:
  // More than an encoder that looks ahead by nothing holds.
  static constexpr size_t kFrames = 16;

  mutable std::mutex mutex_;
  std::array<FrameTimes, kFrames> frames_;
  size_t next_ = 0;
};

// Of the frame that stands there in its stream, from whoever keeps them upstream of this pad.
std::optional<FrameTimes> AskForTimes(GstPad* sink, int64_t position) noexcept;

}  // namespace costream
