// Bus messages as data.
#pragma once

#include <gst/gst.h>
#include <napi.h>

#include "environment.h"

namespace costream {

/** `type`, `source`, `path`, `seqnum` and the fields of the type, as lib/gst/native.ts lists them. */
Napi::Value MessageToJs(Environment& environment, GstMessage* message);

}  // namespace costream
