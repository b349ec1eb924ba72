// Interleaved samples made a few frames longer or shorter, without an edge. Plain memory, no GStreamer.
#pragma once

#include <algorithm>
#include <cstddef>

namespace costream {

// From `from` to `to` over their length.
template <typename T>
void Crossfade(const T* from, const T* to, T* out, size_t frames, int channels) noexcept {
  for (size_t frame = 0; frame < frames; ++frame) {
    const double weight = (static_cast<double>(frame) + 0.5) / static_cast<double>(frames);
    for (int channel = 0; channel < channels; ++channel) {
      const size_t at = frame * channels + channel;
      out[at] = static_cast<T>(from[at] * (1 - weight) + to[at] * weight);
    }
  }
}

// The first `more` frames are heard twice, the second time out of what followed them.
template <typename T>
void Lengthen(const T* in, T* out, size_t frames, size_t more, int channels) noexcept {
  const size_t part = more * channels;
  std::copy_n(in, part, out);
  Crossfade(in + part, in, out + part, more, channels);
  std::copy(in + part, in + frames * channels, out + 2 * part);
}

// The first frames go over into those that come `less` later.
template <typename T>
void Shorten(const T* in, T* out, size_t frames, size_t less, int channels) noexcept {
  const size_t part = less * channels;
  Crossfade(in, in + part, out, less, channels);
  std::copy(in + 2 * part, in + frames * channels, out + part);
}

}  // namespace costream
