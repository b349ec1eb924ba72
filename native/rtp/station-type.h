// The stations of a frame's way as a property's values.
#pragma once

#include <glib-object.h>

namespace costream {

GType StationGetType() noexcept;

}  // namespace costream
