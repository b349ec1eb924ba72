// How long what was just written waits inside a sink before it is heard.
#pragma once

#include <gst/gst.h>

#include <cstdint>
#include <optional>

namespace costream {

// Of the audio sink that `src` leads to: from now until the sample is heard that follows the last one written. Nothing
// for other sinks, which have shown a picture when they have taken it, and while the device does not run.
std::optional<int64_t> SinkDelayNs(GstPad* src) noexcept;

// Lets that sink, which must not be synchronised to a clock, write each buffer behind the one before. pulsesink hears ten times
// a second what was read, in whole segments rounded up, and GstAudioBaseSink skips a segment or two as soon as it takes the
// place to write for one of these (gst_audio_base_sink_get_offset): while there is sound of more than half a segment still.
void KeepSinkInSequence(GstPad* src) noexcept;

}  // namespace costream
