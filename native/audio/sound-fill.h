// soundfill: stands before an audio sink, keeps as much before it as what came late lately needs, and fills with silence the
// time in which nothing comes.
#pragma once

#include <glib-object.h>

namespace costream {

GType SoundFillGetType();

}  // namespace costream
