// Everything that the GStreamer registry knows, as plain data: what the type generator reads.
#pragma once

#include <napi.h>

#include "call.h"

namespace costream {

/**
 * `registry({ elements?: string[] })`. Loads the plugins of the asked factories (of all factories without `elements`),
 * so it may take seconds and plugins may write to stderr. Introspects classes and makes no instance. Sorted by name.
 */
Napi::Value Registry(const Call& call);

}  // namespace costream
