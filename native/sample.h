// Samples as JavaScript borrows them: zero-copy views of mapped buffers, given back by release().
#pragma once

#include <napi.h>

#include "call.h"
#include "environment.h"

namespace costream {

void DefineSample(Environment& environment);

/** native.samples(appsink, options, onReady). */
Napi::Value Samples(const Call& call);

}  // namespace costream
