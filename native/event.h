// Events and queries: EventData to GstEvent and back, positions, durations, latency.
#pragma once

#include <gst/gst.h>
#include <napi.h>

#include "environment.h"
#include "handle.h"

namespace costream {

/** Throws BadValue. */
MiniObject<GstEvent> EventFromJs(Environment& environment, const Napi::Value& value);
/** Any event that passes by: its type and structure. */
Napi::Value EventToJs(Environment& environment, GstEvent* event);

/** 'time', 'bytes' or 'default'; throws BadValue. */
GstFormat FormatFromJs(const Napi::Value& value);

}  // namespace costream
