// Bins: what is inside, ghost pads, the graph as text.
#pragma once

#include "environment.h"

namespace costream {

void DefineBin(Environment& environment);

}  // namespace costream
