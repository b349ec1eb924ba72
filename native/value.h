// GValue <-> JavaScript, by GParamSpec where there is one, else by GType.
#pragma once

#include <gst/gst.h>
#include <napi.h>

#include <string>

#include "environment.h"
#include "error.h"
#include "handle.h"

namespace costream {

/** `origin`: the object that the value was read from; what has no parent belongs to its pipeline. */
Napi::Value ToJs(Environment& environment, const GValue* value, GObject* origin = nullptr);

/**
 * Fills `target`, which is initialised to its type. `spec` gives ranges and element types; without it the type alone
 * decides. Throws BadValue; never truncates or clamps.
 */
void FromJs(Environment& environment, const Napi::Value& value, const GParamSpec* spec, GValue* target);

/** Numbers, strings, enums and flags; false when the type is none of these. */
bool ScalarFromJs(const Napi::Value& value, const GParamSpec* spec, GValue* target);
/** An empty value when the type is none of these. */
Napi::Value ScalarToJs(Napi::Env env, const GValue* value);

/** Fractions, lists, arrays, ranges, caps, structures, buffers and GStreamer's other boxed types. */
bool MediaFromJs(Environment& environment, const Napi::Value& value, const GParamSpec* spec, GValue* target);
Napi::Value MediaToJs(Environment& environment, const GValue* value, GObject* origin);

/** All bytes of a buffer, also of an empty one, which has nowhere to put them. */
void CopyBytes(GstBuffer* buffer, void* destination);
/** Time as GStreamer counts it: nanoseconds, undefined for GST_CLOCK_TIME_NONE. */
Napi::Value TimeToJs(Napi::Env env, GstClockTime time);
Napi::Value TextToJs(Napi::Env env, const char* text);
/** A UTF-8 string without NUL; throws BadValue. */
std::string TextFromJs(const Napi::Value& value, const char* expected);
/** The nick of an enum value; its number where the type does not know it. */
Napi::Value EnumToJs(Napi::Env env, GType type, gint value);
/** The value of a nick; throws BadValue with all nicks. */
gint EnumFromJs(const Napi::Value& value, GType type);
Napi::Value FlagsToJs(Napi::Env env, GType type, guint value);
/** One nick or an array of nicks. */
guint FlagsFromJs(const Napi::Value& value, GType type);

}  // namespace costream
