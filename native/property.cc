// See property.h.
// GValueArray is deprecated in GLib, and still what some elements take.
#define GLIB_DISABLE_DEPRECATION_WARNINGS

#include "property.h"

#include "value.h"

namespace costream {

namespace {

template <typename Spec>
void SetRange(Napi::Object data, const Spec* spec) {
  const Napi::Env env = data.Env();
  using Number = decltype(spec->minimum);
  if constexpr (std::is_floating_point_v<Number> || sizeof(Number) <= 4) {
    data.Set("min", Napi::Number::New(env, spec->minimum));
    data.Set("max", Napi::Number::New(env, spec->maximum));
  } else {
    using Big = std::conditional_t<std::is_signed_v<Number>, int64_t, uint64_t>;
    data.Set("min", Napi::BigInt::New(env, static_cast<Big>(spec->minimum)));
    data.Set("max", Napi::BigInt::New(env, static_cast<Big>(spec->maximum)));
  }
}

void SetRanges(Napi::Object data, GParamSpec* spec) {
  if (G_IS_PARAM_SPEC_CHAR(spec)) SetRange(data, G_PARAM_SPEC_CHAR(spec));
  if (G_IS_PARAM_SPEC_UCHAR(spec)) SetRange(data, G_PARAM_SPEC_UCHAR(spec));
  if (G_IS_PARAM_SPEC_INT(spec)) SetRange(data, G_PARAM_SPEC_INT(spec));
  if (G_IS_PARAM_SPEC_UINT(spec)) SetRange(data, G_PARAM_SPEC_UINT(spec));
  if (G_IS_PARAM_SPEC_LONG(spec)) SetRange(data, G_PARAM_SPEC_LONG(spec));
  if (G_IS_PARAM_SPEC_ULONG(spec)) SetRange(data, G_PARAM_SPEC_ULONG(spec));
  if (G_IS_PARAM_SPEC_INT64(spec)) SetRange(data, G_PARAM_SPEC_INT64(spec));
  if (G_IS_PARAM_SPEC_UINT64(spec)) SetRange(data, G_PARAM_SPEC_UINT64(spec));
  if (G_IS_PARAM_SPEC_FLOAT(spec)) SetRange(data, G_PARAM_SPEC_FLOAT(spec));
  if (G_IS_PARAM_SPEC_DOUBLE(spec)) SetRange(data, G_PARAM_SPEC_DOUBLE(spec));
}

void SetNicks(Napi::Object data, GType type) {
  Napi::Array nicks = Napi::Array::New(data.Env());
  if (G_TYPE_IS_ENUM(type)) {
    const EnumClass values(static_cast<GEnumClass*>(g_type_class_ref(type)));
    for (guint i = 0; i < values->n_values; i++) nicks.Set(i, values->values[i].value_nick);
  } else if (G_TYPE_IS_FLAGS(type)) {
    const FlagsClass values(static_cast<GFlagsClass*>(g_type_class_ref(type)));
    for (guint i = 0; i < values->n_values; i++) nicks.Set(i, values->values[i].value_nick);
  } else {
    return;
  }
  data.Set("nicks", nicks);
}

}  // namespace

const char* KindOf(GType type) {
  switch (G_TYPE_FUNDAMENTAL(type)) {
    case G_TYPE_BOOLEAN:
      return "boolean";
    case G_TYPE_CHAR:
    case G_TYPE_UCHAR:
    case G_TYPE_INT:
    case G_TYPE_UINT:
      return "integer";
    case G_TYPE_LONG:
    case G_TYPE_ULONG:
    case G_TYPE_INT64:
    case G_TYPE_UINT64:
      return "integer64";
    case G_TYPE_FLOAT:
    case G_TYPE_DOUBLE:
      return "float";
    case G_TYPE_STRING:
      return "string";
    case G_TYPE_ENUM:
      return "enum";
    case G_TYPE_FLAGS:
      return "flags";
    case G_TYPE_OBJECT:
    case G_TYPE_INTERFACE:
      return "object";
    default:
      break;
  }
  if (type == GST_TYPE_FRACTION) return "fraction";
  if (type == GST_TYPE_CAPS) return "caps";
  if (type == GST_TYPE_STRUCTURE) return "structure";
  if (type == GST_TYPE_ARRAY || type == GST_TYPE_LIST || type == G_TYPE_STRV) return "array";
  if (type == G_TYPE_VALUE_ARRAY) return "array";
  return G_TYPE_IS_BOXED(type) ? "boxed" : "unsupported";
}

Napi::Value PropertyData(Environment& environment, GParamSpec* spec) {
  const Napi::Env env = environment.env();
  if (GParamSpec* overridden = g_param_spec_get_redirect_target(spec)) spec = overridden;
  Napi::Object data = Napi::Object::New(env);
  data.Set("name", spec->name);
  data.Set("type", g_type_name(spec->value_type));
  data.Set("kind", KindOf(spec->value_type));
  data.Set("readable", (spec->flags & G_PARAM_READABLE) != 0);
  data.Set("writable", (spec->flags & G_PARAM_WRITABLE) != 0);
  data.Set("constructOnly", (spec->flags & G_PARAM_CONSTRUCT_ONLY) != 0);
  // What describes an array's members belongs to no class.
  if (spec->owner_type != G_TYPE_INVALID) data.Set("owner", g_type_name(spec->owner_type));
  if ((spec->flags & GST_PARAM_MUTABLE_PLAYING) != 0) {
    data.Set("mutableIn", "playing");
  } else if ((spec->flags & GST_PARAM_MUTABLE_PAUSED) != 0) {
    data.Set("mutableIn", "paused");
  } else if ((spec->flags & GST_PARAM_MUTABLE_READY) != 0) {
    data.Set("mutableIn", "ready");
  }
  data.Set("controllable", (spec->flags & GST_PARAM_CONTROLLABLE) != 0);
  SetRanges(data, spec);
  // Objects, boxed types and pointers default to nothing that could be shown.
  if (!ScalarToJs(env, g_param_spec_get_default_value(spec)).IsEmpty() || spec->value_type == GST_TYPE_FRACTION) {
    data.Set("default", ToJs(environment, g_param_spec_get_default_value(spec)));
  }
  SetNicks(data, spec->value_type);
  const char* blurb = g_param_spec_get_blurb(spec);
  data.Set("blurb", blurb == nullptr ? "" : blurb);
  return data;
}

}  // namespace costream
