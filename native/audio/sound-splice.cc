#include "sound-splice.h"

#include <cstdint>
#include <cstdlib>
#include <cstring>

#include "sample-splice.h"

namespace costream {

namespace {

template <typename T>
void Splice(const guint8* in, guint8* out, gsize frames, gssize change, int channels) noexcept {
  const auto* from = reinterpret_cast<const T*>(in);
  auto* to = reinterpret_cast<T*>(out);
  if (change > 0) {
    Lengthen(from, to, frames, static_cast<gsize>(change), channels);
  } else {
    Shorten(from, to, frames, static_cast<gsize>(-change), channels);
  }
}

SoundFormat::Sample SampleOf(const char* format) noexcept {
  if (format == nullptr) return SoundFormat::Sample::kUnknown;
  if (std::strcmp(format, "S16LE") == 0) return SoundFormat::Sample::kS16;
  if (std::strcmp(format, "S32LE") == 0) return SoundFormat::Sample::kS32;
  if (std::strcmp(format, "F32LE") == 0) return SoundFormat::Sample::kF32;
  return SoundFormat::Sample::kUnknown;
}

}  // namespace

SoundFormat SoundFormat::Of(const GstCaps* caps) noexcept {
  const GstStructure* structure = gst_caps_get_structure(caps, 0);
  SoundFormat format;
  gst_structure_get_int(structure, "rate", &format.rate);
  gst_structure_get_int(structure, "channels", &format.channels);
  const char* layout = gst_structure_get_string(structure, "layout");
  if (layout == nullptr || std::strcmp(layout, "interleaved") == 0)
    format.sample = SampleOf(gst_structure_get_string(structure, "format"));
  return format;
}

gsize SoundFormat::frame_bytes() const noexcept {
  if (!known()) return 0;
  return static_cast<gsize>(channels) * (sample == Sample::kS16 ? 2 : 4);
}

gsize SoundFormat::Bytes(gint64 ns) const noexcept {
  return gst_util_uint64_scale_int(static_cast<guint64>(ns), rate, GST_SECOND) * frame_bytes();
}

MiniObject<GstBuffer> Spliced(MiniObject<GstBuffer> sound, const SoundFormat& format, gint64 change_ns) noexcept {
  if (!format.known() || change_ns == 0) return sound;
  const gsize size = gst_buffer_get_size(sound.get());
  const gsize frame = format.frame_bytes();
  const gsize change = format.Bytes(std::abs(change_ns)) / frame;
  const gsize frames = size / frame;
  if (change == 0 || 2 * change > frames || frames * frame != size) return sound;
  const gssize more = change_ns > 0 ? static_cast<gssize>(change) : -static_cast<gssize>(change);
  auto spliced =
      MiniObject<GstBuffer>::Adopt(gst_buffer_new_allocate(nullptr, (frames + more) * frame, nullptr));
  GstMapInfo in;
  GstMapInfo out;
  if (!gst_buffer_map(sound.get(), &in, GST_MAP_READ)) return sound;
  if (!gst_buffer_map(spliced.get(), &out, GST_MAP_WRITE)) {
    gst_buffer_unmap(sound.get(), &in);
    return sound;
  }
  switch (format.sample) {
    case SoundFormat::Sample::kS16:
      Splice<gint16>(in.data, out.data, frames, more, format.channels);
      break;
    case SoundFormat::Sample::kS32:
      Splice<gint32>(in.data, out.data, frames, more, format.channels);
      break;
    default:
      Splice<float>(in.data, out.data, frames, more, format.channels);
      break;
  }
  gst_buffer_unmap(spliced.get(), &out);
  gst_buffer_unmap(sound.get(), &in);
  gst_buffer_copy_into(spliced.get(), sound.get(),
                       static_cast<GstBufferCopyFlags>(GST_BUFFER_COPY_FLAGS | GST_BUFFER_COPY_TIMESTAMPS |
                                                       GST_BUFFER_COPY_META),
                       0, -1);
  return spliced;
}

}  // namespace costream
