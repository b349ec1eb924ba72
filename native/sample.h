// Samples as JavaScript borrows them: batches of records, with small buffers copied beside them and large ones lent.
#pragma once

#include <napi.h>

#include "call.h"
#include "environment.h"

namespace costream {

void DefineSample(Environment& environment);

/** native.samples(appsink, options, onReady). */
Napi::Value Samples(const Call& call);

}  // namespace costream
