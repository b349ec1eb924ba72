// Devices that come and go (GstDeviceMonitor).
#pragma once

#include <napi.h>

#include "call.h"

namespace costream {

/** native.watchDevices(classes, handler). */
Napi::Value WatchDevices(const Call& call);

}  // namespace costream
