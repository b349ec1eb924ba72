// See structure.h.
#include "structure.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "error.h"
#include "object.h"
#include "value.h"

namespace costream {

namespace {

/** GstStructure's own short names, which people know from caps strings; any other GType by its full name. */
GType TypeNamed(const std::string& name) {
  static const struct {
    const char* name;
    GType type;
  } kShort[] = {
      {"int", G_TYPE_INT},          {"uint", G_TYPE_UINT},          {"int64", G_TYPE_INT64},
      {"uint64", G_TYPE_UINT64},    {"float", G_TYPE_FLOAT},        {"double", G_TYPE_DOUBLE},
      {"boolean", G_TYPE_BOOLEAN},  {"bool", G_TYPE_BOOLEAN},       {"string", G_TYPE_STRING},
      {"fraction", GST_TYPE_FRACTION}, {"bitmask", GST_TYPE_BITMASK}, {"buffer", GST_TYPE_BUFFER},
      {"caps", GST_TYPE_CAPS},      {"structure", GST_TYPE_STRUCTURE},
  };
  for (const auto& known : kShort) {
    if (name == known.name) return known.type;
  }
  return g_type_from_name(name.c_str());
}

gboolean AddField(GQuark field, const GValue* value, gpointer data) {
  auto& [environment, fields, origin] = *static_cast<std::tuple<Environment&, Napi::Object&, GObject*>*>(data);
  fields.Set(g_quark_to_string(field), ToJs(environment, value, origin));
  return TRUE;
}

Value TypedFromJs(Environment& environment, const Napi::Object& typed) {
  const Napi::Value name = typed.Get("type");
  const GType type = TypeNamed(TextFromJs(name, "the name of a GType"));
  if (type == G_TYPE_INVALID || !G_TYPE_IS_VALUE(type) || G_TYPE_IS_ABSTRACT(type)) {
    throw BadValue("the name of a GType, such as 'uint' or 'GstFraction', for type", name);
  }
  Value value(type);
  FromJs(environment, typed.Get("value"), nullptr, value.get());
  return value;
}

bool IsReal(const Napi::Value& value) {
  return value.IsNumber() && value.As<Napi::Number>().DoubleValue() != std::trunc(value.As<Napi::Number>().DoubleValue());
}

Value ListFromJs(Environment& environment, const Napi::Value& items, GType type) {
  if (!items.IsArray()) throw BadValue("an array", items);
  const auto array = items.As<Napi::Array>();
  // One item with a fraction makes all numbers real: JavaScript has no other way to write 1.0.
  bool real = false;
  for (uint32_t i = 0; i < array.Length(); i++) real = real || IsReal(array.Get(i));
  Value list(type);
  for (uint32_t i = 0; i < array.Length(); i++) {
    const Napi::Value number = array.Get(i);
    Value item = real && number.IsNumber() ? Value(G_TYPE_DOUBLE) : ShapeFromJs(environment, number);
    if (real && number.IsNumber()) ScalarFromJs(number, nullptr, item.get());
    AppendItem(list.get(), item, items);
  }
  return list;
}

Value RangeFromJs(Environment& environment, const Napi::Object& range) {
  Value least = ShapeFromJs(environment, range.Get("min"));
  Value most = ShapeFromJs(environment, range.Get("max"));
  const bool has_step = range.Has("step");
  const BadValue wrong("a range { min, max, step? } with min below max, of one type, both multiples of step", range);
  const GType type = G_VALUE_TYPE(least.get());
  const auto real = [](const Value& value) {
    return G_VALUE_HOLDS_INT(value.get()) ? g_value_get_int(value.get()) : g_value_get_double(value.get());
  };
  const auto numeric = [](const Value& value) { return G_VALUE_HOLDS_INT(value.get()) || G_VALUE_HOLDS_DOUBLE(value.get()); };
  if (type != G_VALUE_TYPE(most.get()) && numeric(least) && numeric(most)) {
    if (has_step || real(least) >= real(most)) throw wrong;
    Value value(GST_TYPE_DOUBLE_RANGE);
    gst_value_set_double_range(value.get(), real(least), real(most));
    return value;
  }
  if (type != G_VALUE_TYPE(most.get()) || gst_value_compare(least.get(), most.get()) != GST_VALUE_LESS_THAN) throw wrong;
  Value step = has_step ? ShapeFromJs(environment, range.Get("step")) : Value();
  if (has_step && G_VALUE_TYPE(step.get()) != type) throw wrong;
  if (type == G_TYPE_INT) {
    const gint width = has_step ? g_value_get_int(step.get()) : 1;
    const gint from = g_value_get_int(least.get());
    const gint to = g_value_get_int(most.get());
    if (width <= 0 || from % width != 0 || to % width != 0) throw wrong;
    Value value(GST_TYPE_INT_RANGE);
    gst_value_set_int_range_step(value.get(), from, to, width);
    return value;
  }
  if (type == G_TYPE_INT64) {
    const gint64 width = has_step ? g_value_get_int64(step.get()) : 1;
    const gint64 from = g_value_get_int64(least.get());
    const gint64 to = g_value_get_int64(most.get());
    if (width <= 0 || from % width != 0 || to % width != 0) throw wrong;
    Value value(GST_TYPE_INT64_RANGE);
    gst_value_set_int64_range_step(value.get(), from, to, width);
    return value;
  }
  if (has_step) throw wrong;
  if (type == G_TYPE_DOUBLE) {
    Value value(GST_TYPE_DOUBLE_RANGE);
    gst_value_set_double_range(value.get(), g_value_get_double(least.get()), g_value_get_double(most.get()));
    return value;
  }
  if (type == GST_TYPE_FRACTION) {
    Value value(GST_TYPE_FRACTION_RANGE);
    gst_value_set_fraction_range(value.get(), least.get(), most.get());
    return value;
  }
  throw wrong;
}

Value NumberFromJs(const Napi::Value& value) {
  const double number = value.As<Napi::Number>();
  if (IsReal(value)) {
    Value real(G_TYPE_DOUBLE);
    ScalarFromJs(value, nullptr, real.get());
    return real;
  }
  if (number < G_MININT || number > G_MAXINT) {
    throw BadValue("an integer between -2147483648 and 2147483647 (a bigint or { type, value } for wider ones)", value);
  }
  Value integer(G_TYPE_INT);
  g_value_set_int(integer.get(), static_cast<gint>(number));
  return integer;
}

/** The type that all items of a list share: ranges go with their numbers, lists with what they hold. */
GType BasicType(const GValue* value) {
  const GType type = G_VALUE_TYPE(value);
  if (type == GST_TYPE_INT_RANGE) return G_TYPE_INT;
  if (type == GST_TYPE_INT64_RANGE) return G_TYPE_INT64;
  if (type == GST_TYPE_DOUBLE_RANGE) return G_TYPE_DOUBLE;
  if (type == GST_TYPE_FRACTION_RANGE) return GST_TYPE_FRACTION;
  const auto first = [&]() -> const GValue* {
    if (type == GST_TYPE_LIST && gst_value_list_get_size(value) > 0) return gst_value_list_get_value(value, 0);
    if (type == GST_TYPE_ARRAY && gst_value_array_get_size(value) > 0) return gst_value_array_get_value(value, 0);
    return nullptr;
  };
  if (const GValue* item = first()) return BasicType(item);
  return type == GST_TYPE_LIST || type == GST_TYPE_ARRAY ? G_TYPE_INVALID : type;
}

template <typename Filler>
Value Filled(GType type, Filler fill) {
  Value value(type);
  fill(value.get());
  return value;
}

GstCapsFeatures* FeaturesFromJs(const Napi::Value& value) {
  if (!value.IsArray()) throw BadValue("an array of caps features such as 'memory:DMABuf'", value);
  const auto names = value.As<Napi::Array>();
  std::string text;
  for (uint32_t i = 0; i < names.Length(); i++) {
    text += (i == 0 ? "" : ", ") + TextFromJs(names.Get(i), "a caps feature such as 'memory:DMABuf'");
  }
  GstCapsFeatures* features = gst_caps_features_from_string(text.c_str());
  if (features == nullptr) throw BadValue("caps features such as 'memory:DMABuf'", "string '" + text + "'");
  return features;
}

}  // namespace

Napi::Object FieldsToJs(Environment& environment, const GstStructure* structure, GObject* origin) {
  Napi::Object fields = Napi::Object::New(environment.env());
  std::tuple<Environment&, Napi::Object&, GObject*> context(environment, fields, origin);
  gst_structure_foreach(structure, AddField, &context);
  return fields;
}

Napi::Value StructureToJs(Environment& environment, const GstStructure* structure, GObject* origin) {
  if (structure == nullptr) return environment.env().Null();
  Napi::Object data = Napi::Object::New(environment.env());
  data.Set("name", gst_structure_get_name(structure));
  data.Set("fields", FieldsToJs(environment, structure, origin));
  return data;
}

Structure StructureFromJs(Environment& environment, const Napi::Value& value) {
  const char* expected = "a structure { name, fields }";
  if (!value.IsObject() || value.IsArray()) throw BadValue(expected, value);
  const auto data = value.As<Napi::Object>();
  const std::string name = TextFromJs(data.Get("name"), "a structure's name");
  // GStreamer's own rule, which it would only log.
  const auto fits = [](char c) { return g_ascii_isalnum(c) || strchr("/-_.:+", c) != nullptr; };
  if (!g_ascii_isalpha(name[0]) || !std::all_of(name.begin(), name.end(), fits)) {
    throw BadValue("a structure's name such as 'video/x-raw'", data.Get("name"));
  }
  Structure structure(gst_structure_new_empty(name.c_str()));
  if (!structure) throw BadValue("a structure's name such as 'video/x-raw'", data.Get("name"));
  const Napi::Value fields = data.Get("fields");
  if (fields.IsUndefined()) return structure;
  if (!fields.IsObject()) throw BadValue(expected, value);
  const auto members = fields.As<Napi::Object>();
  const Napi::Array names = members.GetPropertyNames();
  for (uint32_t i = 0; i < names.Length(); i++) {
    const std::string field = names.Get(i).ToString();
    try {
      Value item = ShapeFromJs(environment, members.Get(field));
      gst_structure_set_value(structure.get(), field.c_str(), item.get());
    } catch (const BadValue& bad) {
      throw BadValue(bad.expected() + " in field " + field, bad.received());
    }
  }
  return structure;
}

Napi::Value CapsToJs(Environment& environment, const GstCaps* caps) {
  const Napi::Env env = environment.env();
  if (caps == nullptr) return env.Null();
  if (gst_caps_is_any(caps)) return Napi::String::New(env, "ANY");
  const guint size = gst_caps_get_size(caps);
  Napi::Array list = Napi::Array::New(env, size);
  for (guint i = 0; i < size; i++) {
    auto data = StructureToJs(environment, gst_caps_get_structure(caps, i)).As<Napi::Object>();
    const GstCapsFeatures* features = gst_caps_get_features(caps, i);
    if (features != nullptr && gst_caps_features_is_any(features)) {
      Napi::Array names = Napi::Array::New(env, 1);
      names.Set(0U, "ANY");
      data.Set("features", names);
    } else if (features != nullptr && !gst_caps_features_is_equal(features, GST_CAPS_FEATURES_MEMORY_SYSTEM_MEMORY)) {
      Napi::Array names = Napi::Array::New(env);
      for (guint j = 0; j < gst_caps_features_get_size(features); j++) {
        names.Set(j, gst_caps_features_get_nth(features, j));
      }
      data.Set("features", names);
    }
    list.Set(i, data);
  }
  return list;
}

MiniObject<GstCaps> CapsFromJs(Environment& environment, const Napi::Value& value) {
  const char* expected = "caps as data or as text such as 'video/x-raw, width=640'";
  if (value.IsString()) {
    auto caps = MiniObject<GstCaps>::Adopt(gst_caps_from_string(TextFromJs(value, expected).c_str()));
    if (!caps) throw BadValue(expected, value);
    return caps;
  }
  if (!value.IsObject()) throw BadValue(expected, value);
  auto caps = MiniObject<GstCaps>::Adopt(gst_caps_new_empty());
  const auto append = [&](const Napi::Value& item) {
    Structure structure = StructureFromJs(environment, item);
    const Napi::Value features = item.As<Napi::Object>().Get("features");
    GstCapsFeatures* wanted = features.IsUndefined() ? nullptr : FeaturesFromJs(features);
    gst_caps_append_structure_full(caps.get(), structure.release(), wanted);
  };
  if (value.IsArray()) {
    const auto list = value.As<Napi::Array>();
    for (uint32_t i = 0; i < list.Length(); i++) append(list.Get(i));
  } else {
    append(value);
  }
  return caps;
}

void AppendItem(GValue* list, Value& item, const Napi::Value& source) {
  const GType shared = BasicType(list);
  const GType type = BasicType(item.get());
  if (shared != G_TYPE_INVALID && type != G_TYPE_INVALID && shared != type) {
    throw BadValue("items of one type (" + std::string(g_type_name(shared)) + ", not " + g_type_name(type) + ")", source);
  }
  if (G_VALUE_TYPE(list) == GST_TYPE_LIST) {
    gst_value_list_append_value(list, item.get());
  } else {
    gst_value_array_append_value(list, item.get());
  }
}

Value ShapeFromJs(Environment& environment, const Napi::Value& value) {
  const auto convert = [&](GType type) {
    return Filled(type, [&](GValue* target) { FromJs(environment, value, nullptr, target); });
  };
  if (value.IsBoolean()) return convert(G_TYPE_BOOLEAN);
  if (value.IsNumber()) return NumberFromJs(value);
  if (value.IsBigInt()) return convert(G_TYPE_INT64);
  if (value.IsString()) return convert(G_TYPE_STRING);
  if (value.IsTypedArray() || value.IsArrayBuffer()) return convert(GST_TYPE_BUFFER);
  if (value.IsArray()) return ListFromJs(environment, value, GST_TYPE_ARRAY);
  if (const Wrapper* wrapper = Wrapper::From(value); wrapper != nullptr && wrapper->object) {
    return convert(G_OBJECT_TYPE(wrapper->object.get()));
  }
  if (value.IsObject() && !value.IsFunction()) {
    const auto object = value.As<Napi::Object>();
    if (object.Has("type") && object.Has("value")) return TypedFromJs(environment, object);
    if (object.Has("list")) return ListFromJs(environment, object.Get("list"), GST_TYPE_LIST);
    if (object.Has("min") && object.Has("max")) return RangeFromJs(environment, object);
    if (object.Has("numerator")) return convert(GST_TYPE_FRACTION);
    if (object.Has("name")) return convert(GST_TYPE_STRUCTURE);
  }
  throw BadValue("a value that a structure can hold", value);
}

}  // namespace costream
