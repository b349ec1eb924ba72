// Questions to elements and pads, and seeks.
#pragma once

#include <napi.h>

#include "call.h"

namespace costream {

/** Asks an element or a pad; undefined when nobody answers. */
Napi::Value Query(const Call& call);
/** Sends a seek event on the pool: a seek waits for streaming threads, and these may wait for JavaScript. */
Napi::Value Seek(const Call& call);

}  // namespace costream
