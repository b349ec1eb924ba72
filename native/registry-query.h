// What is installed: plugins, and the features that they bring.
#pragma once

#include <napi.h>

#include "call.h"

namespace costream {

Napi::Value Plugins(const Call& call);
/** native.features(filter), best rank first. */
Napi::Value Features(const Call& call);
Napi::Value SetRank(const Call& call);

}  // namespace costream
