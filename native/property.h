// A GParamSpec as data.
#pragma once

#include <gst/gst.h>
#include <napi.h>

#include "environment.h"

namespace costream {

/** The kind of a type's values, as lib/gst/native.ts lists them. */
const char* KindOf(GType type);
Napi::Value PropertyData(Environment& environment, GParamSpec* spec);

}  // namespace costream
