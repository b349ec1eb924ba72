// When a frame passed the stations between a camera and a screen; it travels with the frame as GstMeta, through encoder,
// payloader, RTP session, decoder and converters, which all copy metas that bear no tag.
#pragma once

#include <gst/gst.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace costream {

enum class Station : uint8_t {
  kCaptured,   // the instant that the picture shows
  kPrepared,   // handed to the encoder
  kSent,       // encoded, packed, on its way to the socket
  kArrived,    // its last packet
  kReleased,   // whole, by the jitter buffer and the frame gate
  kDecoded,
  kPresented,  // given to the display, or heard
};

// Nanoseconds of this process's CLOCK_MONOTONIC; those of the far end are converted.
class FrameTimes {
 public:
  void Set(Station station, int64_t ns) noexcept { at_[Index(station)] = ns; }
  std::optional<int64_t> At(Station station) const noexcept { return at_[Index(station)]; }
  // Nothing when one of the two is not known.
  std::optional<int64_t> Between(Station from, Station to) const noexcept {
    const auto begin = At(from);
    const auto end = At(to);
    if (!begin || !end) return std::nullopt;
    return *end - *begin;
  }
  // Where the sender's stream was when it was captured, by its timestamps: what is made of a part of it was captured as much
  // later as it stands behind this.
  void SetPosition(int64_t running_ns) noexcept { position_ = running_ns; }
  std::optional<int64_t> position() const noexcept { return position_; }
  // Which of several buffers of sound an encoder takes the meta from is its own affair; the packet's timestamp is that of the
  // first sample that will come out of the decoder.
  void MoveTo(int64_t running_ns) noexcept;

 private:
  static constexpr size_t kStations = 7;
  static constexpr size_t Index(Station station) noexcept { return static_cast<size_t>(station); }

  std::array<std::optional<int64_t>, kStations> at_{};
  std::optional<int64_t> position_;
};

// Of a buffer that bears them.
std::optional<FrameTimes> ReadFrameTimes(GstBuffer* buffer) noexcept;
// Onto a writable buffer, in place of those that it may bear.
void WriteFrameTimes(GstBuffer* buffer, const FrameTimes& times) noexcept;

}  // namespace costream
