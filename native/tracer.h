// GStreamer's tracers, started while the process runs.
#pragma once

#include <napi.h>

#include "call.h"

namespace costream {

/** native.startTracer(name, parameters). */
Napi::Value StartTracer(const Call& call);
/** native.logLiveObjects(): the leaks tracer writes what it saw being made and not freed. */
Napi::Value LogLiveObjects(const Call& call);

}  // namespace costream
