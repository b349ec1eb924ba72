// GStreamer's debug log as data: what GST_DEBUG prints, bounded, on its way to JavaScript.
#pragma once

#include <napi.h>

#include "call.h"

namespace costream {

/** native.openLog(options, handler). */
Napi::Value OpenLog(const Call& call);
/** native.debugCategories(). */
Napi::Value DebugCategories(const Call& call);

}  // namespace costream
