// Sound made a little longer or shorter, so that no edge is heard: a part of it is crossfaded with what comes a little later or
// came a little before.
#pragma once

#include <gst/gst.h>

#include "../handle.h"

namespace costream {

// What is known of raw sound from its caps; nothing of formats whose samples cannot be reckoned with here.
struct SoundFormat {
  enum class Sample : uint8_t { kUnknown, kS16, kS32, kF32 };
  Sample sample = Sample::kUnknown;
  int rate = 0;
  int channels = 0;

  static SoundFormat Of(const GstCaps* caps) noexcept;
  bool known() const noexcept { return sample != Sample::kUnknown && rate > 0 && channels > 0; }
  gsize frame_bytes() const noexcept;
  // Whole frames.
  gsize Bytes(gint64 ns) const noexcept;
};

// Longer or shorter by `change_ns`, at most half of its length; metas and times stay. As it was where that cannot be done.
MiniObject<GstBuffer> Spliced(MiniObject<GstBuffer> sound, const SoundFormat& format, gint64 change_ns) noexcept;

}  // namespace costream
