// See value.h: objects and the generic cases; scalars and media types have files of their own.
#include "value.h"

#include "object.h"

namespace costream {

namespace {

bool ObjectFromJs(const Napi::Value& value, GValue* target) {
  const GType type = G_VALUE_TYPE(target);
  if (!G_TYPE_IS_OBJECT(type) && !G_TYPE_IS_INTERFACE(type)) return false;
  if (value.IsNull()) {
    g_value_set_object(target, nullptr);
    return true;
  }
  const std::string expected = std::string("a ") + g_type_name(type) + " or null";
  const Wrapper* wrapper = Wrapper::From(value);
  if (wrapper == nullptr) throw BadValue(expected, value);
  if (!wrapper->object) throw BadValue(expected, "an object of a closed pipeline");
  if (!g_type_is_a(G_OBJECT_TYPE(wrapper->object.get()), type)) {
    throw BadValue(expected, std::string("a ") + G_OBJECT_TYPE_NAME(wrapper->object.get()));
  }
  g_value_set_object(target, wrapper->object.get());
  return true;
}

/** Boxed and GStreamer types that JavaScript has no shape for read and write as GStreamer's own text. */
bool TextualFromJs(const Napi::Value& value, GValue* target) {
  if (!value.IsString()) return false;
  return gst_value_deserialize(target, TextFromJs(value, "a string").c_str());
}

std::string AllowedBy(const GParamSpec* spec) {
  if (spec->value_type == GST_TYPE_FRACTION && GST_IS_PARAM_SPEC_FRACTION(spec)) {
    const auto* range = GST_PARAM_SPEC_FRACTION(spec);
    return "a fraction between " + std::to_string(range->min_num) + "/" + std::to_string(range->min_den) + " and " +
           std::to_string(range->max_num) + "/" + std::to_string(range->max_den);
  }
  return std::string("a ") + g_type_name(spec->value_type) + " that property " + spec->name + " allows";
}

}  // namespace

Napi::Value ToJs(Environment& environment, const GValue* value, GObject* origin) {
  const Napi::Env env = environment.env();
  const GType type = G_VALUE_TYPE(value);
  if (const Napi::Value scalar = ScalarToJs(env, value); !scalar.IsEmpty()) return scalar;
  if (G_TYPE_IS_OBJECT(type) || G_TYPE_IS_INTERFACE(type)) {
    return environment.Wrap(G_VALUE_HOLDS_OBJECT(value) ? g_value_get_object(value) : nullptr, origin);
  }
  if (G_VALUE_HOLDS_GTYPE(value)) return TextToJs(env, g_type_name(g_value_get_gtype(value)));
  if (G_VALUE_HOLDS_PARAM(value)) {
    const GParamSpec* spec = g_value_get_param(value);
    return TextToJs(env, spec == nullptr ? nullptr : spec->name);
  }
  if (const Napi::Value media = MediaToJs(environment, value, origin); !media.IsEmpty()) return media;
  // Pointers mean nothing outside their element; gst_value_serialize would only complain.
  if (G_VALUE_HOLDS_POINTER(value) || G_VALUE_HOLDS_VARIANT(value)) return env.Undefined();
  if (G_VALUE_HOLDS_BOXED(value) && g_value_get_boxed(value) == nullptr) return env.Null();
  const Text text(gst_value_serialize(value));
  return text ? Napi::String::New(env, text.get()) : env.Undefined();
}

void FromJs(Environment& environment, const Napi::Value& value, const GParamSpec* spec, GValue* target) {
  if (value.IsEmpty()) throw BadValue("a value", "nothing");
  const bool done = ScalarFromJs(value, spec, target) || ObjectFromJs(value, target) ||
                    MediaFromJs(environment, value, spec, target);
  if (!done) {
    const GType type = G_VALUE_TYPE(target);
    if (G_VALUE_HOLDS_GTYPE(target) && value.IsString()) {
      const GType named = g_type_from_name(TextFromJs(value, "a GType's name").c_str());
      if (named == G_TYPE_INVALID) throw BadValue("the name of a GType", value);
      g_value_set_gtype(target, named);
    } else if (value.IsNull() && G_TYPE_IS_BOXED(type)) {
      g_value_set_boxed(target, nullptr);
    } else if (!TextualFromJs(value, target)) {
      throw BadValue(std::string("a ") + g_type_name(type), value);
    }
  }
  if (spec == nullptr) return;
  // What GObject would change to fit, or refuse with a warning, is refused here.
  Value checked(target);
  const bool lax = (spec->flags & G_PARAM_LAX_VALIDATION) != 0;
  if (g_param_value_validate(const_cast<GParamSpec*>(spec), checked.get()) && !lax) {
    throw BadValue(AllowedBy(spec), value);
  }
}

}  // namespace costream
