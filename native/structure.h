// Structures and caps as plain data, and values by their JavaScript shape.
#pragma once

#include <gst/gst.h>
#include <napi.h>

#include "environment.h"
#include "handle.h"

namespace costream {

Napi::Value StructureToJs(Environment& environment, const GstStructure* structure, GObject* origin = nullptr);
/** The fields alone, as for tags. */
Napi::Object FieldsToJs(Environment& environment, const GstStructure* structure, GObject* origin = nullptr);
/** { name, fields }; throws BadValue. */
Structure StructureFromJs(Environment& environment, const Napi::Value& value);

/** 'ANY' or an array of structures with features; null for no caps. */
Napi::Value CapsToJs(Environment& environment, const GstCaps* caps);
/** Data, one structure, or caps text; throws BadValue. */
MiniObject<GstCaps> CapsFromJs(Environment& environment, const Napi::Value& value);

/**
 * Appends to a GstValueList or GstValueArray. Throws BadValue for an item that is of another type than those before: GStreamer
 * would print a warning and leave it out.
 */
void AppendItem(GValue* list, Value& item, const Napi::Value& source);

/** A value without a declared type: an integer is gint, a bigint gint64, { type, value } what it says, and so on. */
Value ShapeFromJs(Environment& environment, const Napi::Value& value);

}  // namespace costream
