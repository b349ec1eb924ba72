// A GParamSpec as data.
#pragma once

#include <gst/gst.h>
#include <napi.h>

#include "environment.h"

namespace costream {

Napi::Value PropertyData(Environment& environment, GParamSpec* spec);

}  // namespace costream
