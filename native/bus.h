// A connection to a D-Bus message bus (GDBusConnection): calls, and signals as they come.
#pragma once

#include <napi.h>

#include "call.h"

namespace costream {

/** native.openBus(address, handler). */
Napi::Value OpenBus(const Call& call);

}  // namespace costream
