// Reads GParamSpec, GSignalQuery, GstPadTemplate and enum classes; the conversions of values are in one switch each.
// GValueArray is deprecated, but elements still have properties of that type.
#define GLIB_DISABLE_DEPRECATION_WARNINGS

#include "registry_spec.h"

#include <map>
#include <memory>
#include <string>

namespace costream {

namespace {

struct FreeText {
  void operator()(gchar* text) const { g_free(text); }
};
using Text = std::unique_ptr<gchar, FreeText>;

/** The kinds of values that JavaScript tells apart, as lib/gst/native.ts lists them. */
const char* KindOf(GType type) {
  if (type == GST_TYPE_FRACTION) return "fraction";
  if (type == GST_TYPE_CAPS) return "caps";
  if (type == GST_TYPE_STRUCTURE) return "structure";
  if (type == GST_TYPE_ARRAY || type == GST_TYPE_LIST) return "array";
  if (type == G_TYPE_VALUE_ARRAY) return "array";
  if (type == G_TYPE_STRV) return "array";
  switch (G_TYPE_FUNDAMENTAL(type)) {
    case G_TYPE_BOOLEAN: return "boolean";
    case G_TYPE_CHAR:
    case G_TYPE_UCHAR:
    case G_TYPE_INT:
    case G_TYPE_UINT: return "integer";
    case G_TYPE_LONG:
    case G_TYPE_ULONG:
    case G_TYPE_INT64:
    case G_TYPE_UINT64: return "integer64";
    case G_TYPE_FLOAT:
    case G_TYPE_DOUBLE: return "float";
    case G_TYPE_STRING: return "string";
    case G_TYPE_ENUM: return "enum";
    case G_TYPE_FLAGS: return "flags";
    case G_TYPE_OBJECT:
    case G_TYPE_INTERFACE: return "object";
    case G_TYPE_BOXED: return "boxed";
    case G_TYPE_NONE: return "none";
    default: return "unsupported";
  }
}

/** Name and kind of a type; of an object also whether it is an element or a pad, since these have types of their own. */
void SetType(Napi::Object data, GType type) {
  const Napi::Env env = data.Env();
  data["type"] = Say(env, g_type_name(type));
  data["kind"] = Say(env, KindOf(type));
}

/** A default of a type that has plain values; undefined otherwise. */
Napi::Value Plain(Napi::Env env, const GValue* value) {
  switch (G_TYPE_FUNDAMENTAL(G_VALUE_TYPE(value))) {
    case G_TYPE_BOOLEAN: return Napi::Boolean::New(env, g_value_get_boolean(value));
    case G_TYPE_CHAR: return Napi::Number::New(env, g_value_get_schar(value));
    case G_TYPE_UCHAR: return Napi::Number::New(env, g_value_get_uchar(value));
    case G_TYPE_INT: return Napi::Number::New(env, g_value_get_int(value));
    case G_TYPE_UINT: return Napi::Number::New(env, g_value_get_uint(value));
    case G_TYPE_LONG: return Napi::BigInt::New(env, static_cast<int64_t>(g_value_get_long(value)));
    case G_TYPE_ULONG: return Napi::BigInt::New(env, static_cast<uint64_t>(g_value_get_ulong(value)));
    case G_TYPE_INT64: return Napi::BigInt::New(env, static_cast<int64_t>(g_value_get_int64(value)));
    case G_TYPE_UINT64: return Napi::BigInt::New(env, static_cast<uint64_t>(g_value_get_uint64(value)));
    case G_TYPE_FLOAT: return Napi::Number::New(env, g_value_get_float(value));
    case G_TYPE_DOUBLE: return Napi::Number::New(env, g_value_get_double(value));
    case G_TYPE_STRING: return Say(env, g_value_get_string(value));
    default: break;
  }
  if (G_VALUE_TYPE(value) == GST_TYPE_FRACTION) {
    Napi::Object fraction = Napi::Object::New(env);
    fraction["numerator"] = Napi::Number::New(env, gst_value_get_fraction_numerator(value));
    fraction["denominator"] = Napi::Number::New(env, gst_value_get_fraction_denominator(value));
    return fraction;
  }
  return env.Undefined();
}

Napi::Value EnumDefault(Napi::Env env, GParamSpec* spec) {
  if (G_IS_PARAM_SPEC_ENUM(spec)) {
    const auto* enum_spec = G_PARAM_SPEC_ENUM(spec);
    const GEnumValue* value = g_enum_get_value(enum_spec->enum_class, enum_spec->default_value);
    return value == nullptr ? env.Undefined() : Say(env, value->value_nick);
  }
  const auto* flags_spec = G_PARAM_SPEC_FLAGS(spec);
  Napi::Array nicks = Napi::Array::New(env);
  guint rest = flags_spec->default_value;
  while (const GFlagsValue* value = rest == 0 ? nullptr : g_flags_get_first_value(flags_spec->flags_class, rest)) {
    nicks[nicks.Length()] = Say(env, value->value_nick);
    rest &= ~value->value;
  }
  return nicks;
}

void SetDefault(Napi::Object data, GParamSpec* spec) {
  const Napi::Env env = data.Env();
  if (G_IS_PARAM_SPEC_ENUM(spec) || G_IS_PARAM_SPEC_FLAGS(spec)) {
    data["default"] = EnumDefault(env, spec);
    return;
  }
  const Napi::Value plain = Plain(env, g_param_spec_get_default_value(spec));
  if (!plain.IsUndefined()) data["default"] = plain;
}

void SetRange(Napi::Object data, Napi::Value min, Napi::Value max) {
  data["min"] = min;
  data["max"] = max;
}

/** Smallest and largest value of a number's specification. */
void SetRange(Napi::Object data, GParamSpec* spec) {
  const Napi::Env env = data.Env();
  const auto number = [&](double value) { return Napi::Number::New(env, value); };
  const auto big = [&](int64_t value) { return Napi::BigInt::New(env, value); };
  const auto unsigned_big = [&](uint64_t value) { return Napi::BigInt::New(env, value); };
  if (G_IS_PARAM_SPEC_CHAR(spec)) {
    SetRange(data, number(G_PARAM_SPEC_CHAR(spec)->minimum), number(G_PARAM_SPEC_CHAR(spec)->maximum));
  } else if (G_IS_PARAM_SPEC_UCHAR(spec)) {
    SetRange(data, number(G_PARAM_SPEC_UCHAR(spec)->minimum), number(G_PARAM_SPEC_UCHAR(spec)->maximum));
  } else if (G_IS_PARAM_SPEC_INT(spec)) {
    SetRange(data, number(G_PARAM_SPEC_INT(spec)->minimum), number(G_PARAM_SPEC_INT(spec)->maximum));
  } else if (G_IS_PARAM_SPEC_UINT(spec)) {
    SetRange(data, number(G_PARAM_SPEC_UINT(spec)->minimum), number(G_PARAM_SPEC_UINT(spec)->maximum));
  } else if (G_IS_PARAM_SPEC_LONG(spec)) {
    SetRange(data, big(G_PARAM_SPEC_LONG(spec)->minimum), big(G_PARAM_SPEC_LONG(spec)->maximum));
  } else if (G_IS_PARAM_SPEC_ULONG(spec)) {
    SetRange(data, unsigned_big(G_PARAM_SPEC_ULONG(spec)->minimum), unsigned_big(G_PARAM_SPEC_ULONG(spec)->maximum));
  } else if (G_IS_PARAM_SPEC_INT64(spec)) {
    SetRange(data, big(G_PARAM_SPEC_INT64(spec)->minimum), big(G_PARAM_SPEC_INT64(spec)->maximum));
  } else if (G_IS_PARAM_SPEC_UINT64(spec)) {
    SetRange(data, unsigned_big(G_PARAM_SPEC_UINT64(spec)->minimum), unsigned_big(G_PARAM_SPEC_UINT64(spec)->maximum));
  } else if (G_IS_PARAM_SPEC_FLOAT(spec)) {
    SetRange(data, number(G_PARAM_SPEC_FLOAT(spec)->minimum), number(G_PARAM_SPEC_FLOAT(spec)->maximum));
  } else if (G_IS_PARAM_SPEC_DOUBLE(spec)) {
    SetRange(data, number(G_PARAM_SPEC_DOUBLE(spec)->minimum), number(G_PARAM_SPEC_DOUBLE(spec)->maximum));
  }
}

/** What the members of an array are; nullptr when the specification does not say. */
GParamSpec* ElementSpec(GParamSpec* spec) {
  if (GST_IS_PARAM_SPEC_ARRAY_LIST(spec)) return GST_PARAM_SPEC_ARRAY_LIST(spec)->element_spec;
  if (G_IS_PARAM_SPEC_VALUE_ARRAY(spec)) return G_PARAM_SPEC_VALUE_ARRAY(spec)->element_spec;
  return nullptr;
}

/** A property that a class took over from an interface or a parent points to the specification that has the facts. */
GParamSpec* Target(GParamSpec* spec) {
  GParamSpec* target = g_param_spec_get_redirect_target(spec);
  return target == nullptr ? spec : target;
}

/** The state up to which a change takes effect, where the element says so (GST_PARAM_MUTABLE_*). */
const char* MutableIn(GParamFlags flags) {
  if (flags & GST_PARAM_MUTABLE_PLAYING) return "playing";
  if (flags & GST_PARAM_MUTABLE_PAUSED) return "paused";
  if (flags & GST_PARAM_MUTABLE_READY) return "ready";
  return nullptr;
}

Napi::Object DescribeType(Napi::Env env, GType type) {
  Napi::Object data = Napi::Object::New(env);
  SetType(data, type & ~G_SIGNAL_TYPE_STATIC_SCOPE);
  return data;
}

template <typename EnumValue>
Napi::Object DescribeValue(Napi::Env env, const EnumValue& value) {
  Napi::Object data = Napi::Object::New(env);
  data["nick"] = Say(env, value.value_nick);
  data["name"] = Say(env, value.value_name);
  data["value"] = Napi::Number::New(env, value.value);
  return data;
}

}  // namespace

ClassReference::ClassReference(GType type)
    : interface_(G_TYPE_IS_INTERFACE(type)),
      class_(interface_ ? g_type_default_interface_ref(type) : g_type_class_ref(type)) {}

ClassReference::~ClassReference() {
  if (interface_) {
    g_type_default_interface_unref(class_);
  } else {
    g_type_class_unref(class_);
  }
}

Napi::Value Say(Napi::Env env, const gchar* text) {
  if (text == nullptr) return env.Null();
  const Text valid(g_utf8_make_valid(text, -1));
  return Napi::String::New(env, valid.get());
}

Napi::Object DescribeProperty(Napi::Env env, GParamSpec* spec) {
  const GParamFlags flags = spec->flags;
  GParamSpec* facts = Target(spec);
  Napi::Object data = Napi::Object::New(env);
  data["name"] = Say(env, spec->name);
  SetType(data, spec->value_type);
  data["readable"] = Napi::Boolean::New(env, flags & G_PARAM_READABLE);
  data["writable"] = Napi::Boolean::New(env, flags & G_PARAM_WRITABLE);
  data["constructOnly"] = Napi::Boolean::New(env, flags & G_PARAM_CONSTRUCT_ONLY);
  data["deprecated"] = Napi::Boolean::New(env, flags & G_PARAM_DEPRECATED);
  data["controllable"] = Napi::Boolean::New(env, flags & GST_PARAM_CONTROLLABLE);
  data["mutableIn"] = Say(env, MutableIn(flags));
  data["blurb"] = Say(env, g_param_spec_get_blurb(spec));
  SetRange(data, facts);
  SetDefault(data, facts);
  if (GParamSpec* element = ElementSpec(facts)) data["element"] = DescribeProperty(env, element);
  return data;
}

Napi::Object DescribeSignal(Napi::Env env, const GSignalQuery& query) {
  Napi::Object data = Napi::Object::New(env);
  data["name"] = Say(env, query.signal_name);
  data["action"] = Napi::Boolean::New(env, query.signal_flags & G_SIGNAL_ACTION);
  data["deprecated"] = Napi::Boolean::New(env, query.signal_flags & G_SIGNAL_DEPRECATED);
  data["returns"] = DescribeType(env, query.return_type);
  Napi::Array parameters = Napi::Array::New(env, query.n_params);
  for (guint i = 0; i < query.n_params; i++) parameters[i] = DescribeType(env, query.param_types[i]);
  data["parameters"] = parameters;
  return data;
}

Napi::Object DescribeTemplate(Napi::Env env, GstPadTemplate* pad_template, GType pad_type) {
  Napi::Object data = Napi::Object::New(env);
  data["name"] = Say(env, GST_PAD_TEMPLATE_NAME_TEMPLATE(pad_template));
  data["direction"] = Say(env, GST_PAD_TEMPLATE_DIRECTION(pad_template) == GST_PAD_SRC ? "src" : "sink");
  const GstPadPresence presence = GST_PAD_TEMPLATE_PRESENCE(pad_template);
  data["presence"] =
      Say(env, presence == GST_PAD_ALWAYS ? "always" : presence == GST_PAD_REQUEST ? "request" : "sometimes");
  data["padType"] = Say(env, g_type_name(pad_type));
  GstCaps* caps = GST_PAD_TEMPLATE_CAPS(pad_template);
  const Text text(gst_caps_to_string(caps));
  data["capsText"] = Say(env, text.get());
  std::map<std::string, bool> names;
  for (guint i = 0; i < gst_caps_get_size(caps); i++) names[gst_structure_get_name(gst_caps_get_structure(caps, i))];
  Napi::Array media = Napi::Array::New(env);
  for (const auto& entry : names) media[media.Length()] = Napi::String::New(env, entry.first);
  data["media"] = gst_caps_is_any(caps) ? env.Null() : media.As<Napi::Value>();
  return data;
}

Napi::Object DescribeEnum(Napi::Env env, GType type) {
  Napi::Object data = Napi::Object::New(env);
  data["name"] = Say(env, g_type_name(type));
  data["flags"] = Napi::Boolean::New(env, G_TYPE_IS_FLAGS(type));
  Napi::Array values = Napi::Array::New(env);
  const ClassReference reference(type);
  if (G_TYPE_IS_FLAGS(type)) {
    const auto* flags_class = G_FLAGS_CLASS(reference.get());
    for (guint i = 0; i < flags_class->n_values; i++) values[i] = DescribeValue(env, flags_class->values[i]);
  } else {
    const auto* enum_class = G_ENUM_CLASS(reference.get());
    for (guint i = 0; i < enum_class->n_values; i++) values[i] = DescribeValue(env, enum_class->values[i]);
  }
  data["values"] = values;
  return data;
}

std::vector<GType> TypesOf(GParamSpec* spec) {
  std::vector<GType> types{spec->value_type};
  if (GParamSpec* element = ElementSpec(Target(spec))) types.push_back(element->value_type);
  return types;
}

std::vector<GType> TypesOf(const GSignalQuery& query) {
  std::vector<GType> types{query.return_type & ~G_SIGNAL_TYPE_STATIC_SCOPE};
  for (guint i = 0; i < query.n_params; i++) types.push_back(query.param_types[i] & ~G_SIGNAL_TYPE_STATIC_SCOPE);
  return types;
}

}  // namespace costream
