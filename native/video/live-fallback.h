// livefallback: live pictures, and another source's while there are none.
#pragma once

#include <glib-object.h>

namespace costream {

GType LiveFallbackGetType();

}  // namespace costream
