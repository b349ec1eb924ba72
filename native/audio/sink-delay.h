// How long what was just written waits inside a sink before it is heard.
#pragma once

#include <gst/gst.h>

#include <cstdint>
#include <optional>

namespace costream {

// Of the audio sink that `src` is linked to: from now until the sample is heard that follows the last one written. Nothing
// for other sinks, which have shown a picture when they have taken it, and while the device does not run.
std::optional<int64_t> SinkDelayNs(GstPad* src) noexcept;

}  // namespace costream
