// soundfill: stands before an audio sink, and fills with silence the time in which nothing comes.
#pragma once

#include <glib-object.h>

namespace costream {

GType SoundFillGetType();

}  // namespace costream
