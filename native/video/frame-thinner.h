// framethinner: lets through so many frames a second and drops the others.
#pragma once

#include <glib-object.h>

namespace costream {

GType FrameThinnerGetType();

}  // namespace costream
