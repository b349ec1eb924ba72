// Devices as GStreamer's providers see them.
#pragma once

#include <napi.h>

#include "call.h"

namespace costream {

/** native.devices(classes). */
Napi::Value Devices(const Call& call);

}  // namespace costream
