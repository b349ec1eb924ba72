// See registry-facts.h.
// GValueArray is deprecated in GLib, and still what some elements take.
#define GLIB_DISABLE_DEPRECATION_WARNINGS

#include "registry-facts.h"

#include "property.h"
#include "structure.h"
#include "value.h"

namespace costream {

namespace {

/** What the members of an array are; nullptr when the specification does not say. */
GParamSpec* ElementSpec(GParamSpec* spec) {
  if (GParamSpec* overridden = g_param_spec_get_redirect_target(spec)) spec = overridden;
  if (GST_IS_PARAM_SPEC_ARRAY_LIST(spec)) return GST_PARAM_SPEC_ARRAY_LIST(spec)->element_spec;
  if (G_IS_PARAM_SPEC_VALUE_ARRAY(spec)) return G_PARAM_SPEC_VALUE_ARRAY(spec)->element_spec;
  return nullptr;
}

GType Plain(GType type) { return type & ~G_SIGNAL_TYPE_STATIC_SCOPE; }

Napi::Object DescribeType(Napi::Env env, GType type) {
  Napi::Object data = Napi::Object::New(env);
  data.Set("type", g_type_name(type));
  data.Set("kind", type == G_TYPE_NONE ? "none" : KindOf(type));
  return data;
}

template <typename Values>
Napi::Array DescribeValues(Napi::Env env, const Values& values) {
  Napi::Array list = Napi::Array::New(env, values->n_values);
  for (guint i = 0; i < values->n_values; i++) {
    const auto& value = values->values[i];
    Napi::Object data = Napi::Object::New(env);
    data.Set("nick", value.value_nick);
    data.Set("name", TextToJs(env, value.value_name));
    data.Set("value", value.value);
    list.Set(i, data);
  }
  return list;
}

const char* PresenceText(GstPadPresence presence) {
  switch (presence) {
    case GST_PAD_ALWAYS:
      return "always";
    case GST_PAD_SOMETIMES:
      return "sometimes";
    default:
      return "request";
  }
}

}  // namespace

Napi::Object DescribeProperty(Environment& environment, GParamSpec* spec) {
  auto data = PropertyData(environment, spec).As<Napi::Object>();
  data.Set("deprecated", (spec->flags & G_PARAM_DEPRECATED) != 0);
  if (GParamSpec* element = ElementSpec(spec)) data.Set("element", DescribeProperty(environment, element));
  return data;
}

Napi::Object DescribeSignal(Environment& environment, const GSignalQuery& query) {
  const Napi::Env env = environment.env();
  Napi::Object data = Napi::Object::New(env);
  data.Set("name", query.signal_name);
  data.Set("action", (query.signal_flags & G_SIGNAL_ACTION) != 0);
  data.Set("deprecated", (query.signal_flags & G_SIGNAL_DEPRECATED) != 0);
  data.Set("returns", DescribeType(env, Plain(query.return_type)));
  Napi::Array parameters = Napi::Array::New(env, query.n_params);
  for (guint i = 0; i < query.n_params; i++) parameters.Set(i, DescribeType(env, Plain(query.param_types[i])));
  data.Set("parameters", parameters);
  return data;
}

Napi::Object DescribeTemplate(Environment& environment, GstPadTemplate* pad_template, GType pad_type) {
  Napi::Object data = Napi::Object::New(environment.env());
  data.Set("name", GST_PAD_TEMPLATE_NAME_TEMPLATE(pad_template));
  data.Set("direction", GST_PAD_TEMPLATE_DIRECTION(pad_template) == GST_PAD_SRC ? "src" : "sink");
  data.Set("presence", PresenceText(GST_PAD_TEMPLATE_PRESENCE(pad_template)));
  data.Set("padType", g_type_name(pad_type));
  GstCaps* caps = GST_PAD_TEMPLATE_CAPS(pad_template);
  const Text text(gst_caps_to_string(caps));
  data.Set("caps", CapsToJs(environment, caps));
  data.Set("capsText", text.get());
  return data;
}

Napi::Object DescribeEnum(Environment& environment, GType type) {
  const Napi::Env env = environment.env();
  Napi::Object data = Napi::Object::New(env);
  data.Set("name", g_type_name(type));
  data.Set("flags", static_cast<bool>(G_TYPE_IS_FLAGS(type)));
  if (G_TYPE_IS_FLAGS(type)) {
    data.Set("values", DescribeValues(env, FlagsClass(static_cast<GFlagsClass*>(g_type_class_ref(type)))));
  } else {
    data.Set("values", DescribeValues(env, EnumClass(static_cast<GEnumClass*>(g_type_class_ref(type)))));
  }
  return data;
}

std::vector<GType> TypesOf(GParamSpec* spec) {
  std::vector<GType> types{spec->value_type};
  if (GParamSpec* element = ElementSpec(spec)) types.push_back(element->value_type);
  return types;
}

std::vector<GType> TypesOf(const GSignalQuery& query) {
  std::vector<GType> types{Plain(query.return_type)};
  for (guint i = 0; i < query.n_params; i++) types.push_back(Plain(query.param_types[i]));
  return types;
}

}  // namespace costream
