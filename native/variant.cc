// See variant.h.
#include "variant.h"

#include <cmath>
#include <limits>
#include <string>

#include "error.h"
#include "value.h"

namespace costream {

namespace {

/** Frees what was built when something on the way throws. */
class VariantBuilder {
 public:
  explicit VariantBuilder(const GVariantType* type) { g_variant_builder_init(&builder_, type); }
  VariantBuilder(const VariantBuilder&) = delete;
  VariantBuilder& operator=(const VariantBuilder&) = delete;
  ~VariantBuilder() { g_variant_builder_clear(&builder_); }

  void Add(const Variant& item) { g_variant_builder_add_value(&builder_, item.get()); }
  Variant End() { return SinkVariant(g_variant_builder_end(&builder_)); }

 private:
  GVariantBuilder builder_;
};

template <typename T>
T WholeFromJs(const Napi::Value& value) {
  const double least = static_cast<double>(std::numeric_limits<T>::min());
  const double most = static_cast<double>(std::numeric_limits<T>::max());
  const double number = value.IsNumber() ? value.As<Napi::Number>().DoubleValue() : std::numeric_limits<double>::quiet_NaN();
  if (!(number >= least && number <= most) || number != std::trunc(number)) {
    throw BadValue("a whole number from " + std::to_string(std::numeric_limits<T>::min()) + " to " +
                       std::to_string(std::numeric_limits<T>::max()),
                   value);
  }
  return static_cast<T>(number);
}

bool BooleanOf(const Napi::Value& value) {
  if (!value.IsBoolean()) throw BadValue("true or false", value);
  return value.As<Napi::Boolean>();
}

double DoubleOf(const Napi::Value& value) {
  if (!value.IsNumber()) throw BadValue("a number", value);
  return value.As<Napi::Number>().DoubleValue();
}

GVariant* TextVariant(const Napi::Value& value, char kind) {
  const std::string text = TextFromJs(value, "a string");
  if (kind == 's') return g_variant_new_string(text.c_str());
  if (kind == 'o') {
    if (!g_variant_is_object_path(text.c_str())) throw BadValue("an object path", value);
    return g_variant_new_object_path(text.c_str());
  }
  if (!g_variant_is_signature(text.c_str())) throw BadValue("a signature", value);
  return g_variant_new_signature(text.c_str());
}

Variant VariantOfType(const Napi::Value& value) {
  const Napi::Value type = value.IsObject() ? value.As<Napi::Object>().Get("type") : value;
  if (!value.IsObject() || !type.IsString()) throw BadValue("{ type, value }", value);
  const std::string name = type.As<Napi::String>();
  if (!g_variant_type_string_is_valid(name.c_str()) || !g_variant_type_is_definite(G_VARIANT_TYPE(name.c_str()))) {
    throw BadValue("a D-Bus type", type);
  }
  const Variant inner = VariantFromJs(value.As<Napi::Object>().Get("value"), G_VARIANT_TYPE(name.c_str()));
  return SinkVariant(g_variant_new_variant(inner.get()));
}

Variant ListFromJs(const Napi::Value& value, const GVariantType* type) {
  if (!value.IsArray()) throw BadValue("an array", value);
  const auto list = value.As<Napi::Array>();
  const bool tuple = g_variant_type_is_tuple(type);
  if (tuple && g_variant_type_n_items(type) != list.Length()) {
    throw BadValue("an array of " + std::to_string(g_variant_type_n_items(type)), value);
  }
  VariantBuilder builder(type);
  const GVariantType* item = tuple ? g_variant_type_first(type) : g_variant_type_element(type);
  for (uint32_t i = 0; i < list.Length(); i++) {
    builder.Add(VariantFromJs(list.Get(i), item));
    if (tuple) item = g_variant_type_next(item);
  }
  return builder.End();
}

Variant DictionaryFromJs(const Napi::Value& value, const GVariantType* type) {
  if (!value.IsObject() || value.IsArray()) throw BadValue("an object", value);
  const auto object = value.As<Napi::Object>();
  const GVariantType* entry = g_variant_type_element(type);
  const Napi::Array names = object.GetPropertyNames();
  VariantBuilder builder(type);
  for (uint32_t i = 0; i < names.Length(); i++) {
    const Napi::Value name = names.Get(i);
    const Variant key = VariantFromJs(name, g_variant_type_key(entry));
    const Variant item = VariantFromJs(object.Get(name), g_variant_type_value(entry));
    builder.Add(SinkVariant(g_variant_new_dict_entry(key.get(), item.get())));
  }
  return builder.End();
}

Napi::Value ListToJs(Napi::Env env, GVariant* variant, const std::vector<int>& descriptors) {
  const gsize length = g_variant_n_children(variant);
  Napi::Array list = Napi::Array::New(env, length);
  for (gsize i = 0; i < length; i++) {
    const Variant item = Variant::Adopt(g_variant_get_child_value(variant, i));
    list.Set(i, VariantToJs(env, item.get(), descriptors));
  }
  return list;
}

Napi::Value DictionaryToJs(Napi::Env env, GVariant* variant, const std::vector<int>& descriptors) {
  Napi::Object object = Napi::Object::New(env);
  for (gsize i = 0; i < g_variant_n_children(variant); i++) {
    const Variant entry = Variant::Adopt(g_variant_get_child_value(variant, i));
    const Variant key = Variant::Adopt(g_variant_get_child_value(entry.get(), 0));
    const Variant item = Variant::Adopt(g_variant_get_child_value(entry.get(), 1));
    object.Set(VariantToJs(env, key.get(), descriptors).ToString(), VariantToJs(env, item.get(), descriptors));
  }
  return object;
}

}  // namespace

Napi::Value VariantToJs(Napi::Env env, GVariant* variant, const std::vector<int>& descriptors) {
  switch (g_variant_classify(variant)) {
    case G_VARIANT_CLASS_BOOLEAN:
      return Napi::Boolean::New(env, g_variant_get_boolean(variant) != FALSE);
    case G_VARIANT_CLASS_BYTE:
      return Napi::Number::New(env, g_variant_get_byte(variant));
    case G_VARIANT_CLASS_INT16:
      return Napi::Number::New(env, g_variant_get_int16(variant));
    case G_VARIANT_CLASS_UINT16:
      return Napi::Number::New(env, g_variant_get_uint16(variant));
    case G_VARIANT_CLASS_INT32:
      return Napi::Number::New(env, g_variant_get_int32(variant));
    case G_VARIANT_CLASS_UINT32:
      return Napi::Number::New(env, g_variant_get_uint32(variant));
    case G_VARIANT_CLASS_INT64:
      return Napi::BigInt::New(env, static_cast<int64_t>(g_variant_get_int64(variant)));
    case G_VARIANT_CLASS_UINT64:
      return Napi::BigInt::New(env, static_cast<uint64_t>(g_variant_get_uint64(variant)));
    case G_VARIANT_CLASS_DOUBLE:
      return Napi::Number::New(env, g_variant_get_double(variant));
    case G_VARIANT_CLASS_STRING:
    case G_VARIANT_CLASS_OBJECT_PATH:
    case G_VARIANT_CLASS_SIGNATURE:
      return Napi::String::New(env, g_variant_get_string(variant, nullptr));
    case G_VARIANT_CLASS_HANDLE: {
      const gint32 index = g_variant_get_handle(variant);
      const bool there = index >= 0 && static_cast<size_t>(index) < descriptors.size();
      return there ? Napi::Number::New(env, descriptors[index]) : env.Null();
    }
    case G_VARIANT_CLASS_VARIANT: {
      const Variant inner = Variant::Adopt(g_variant_get_variant(variant));
      return VariantToJs(env, inner.get(), descriptors);
    }
    case G_VARIANT_CLASS_ARRAY:
      return g_variant_type_is_dict_entry(g_variant_type_element(g_variant_get_type(variant)))
                 ? DictionaryToJs(env, variant, descriptors)
                 : ListToJs(env, variant, descriptors);
    default:
      return ListToJs(env, variant, descriptors);
  }
}

Variant VariantFromJs(const Napi::Value& value, const GVariantType* type) {
  const char kind = g_variant_type_peek_string(type)[0];
  switch (kind) {
    case 'b':
      return SinkVariant(g_variant_new_boolean(BooleanOf(value)));
    case 'y':
      return SinkVariant(g_variant_new_byte(WholeFromJs<guint8>(value)));
    case 'n':
      return SinkVariant(g_variant_new_int16(WholeFromJs<gint16>(value)));
    case 'q':
      return SinkVariant(g_variant_new_uint16(WholeFromJs<guint16>(value)));
    case 'i':
      return SinkVariant(g_variant_new_int32(WholeFromJs<gint32>(value)));
    case 'u':
      return SinkVariant(g_variant_new_uint32(WholeFromJs<guint32>(value)));
    case 'd':
      return SinkVariant(g_variant_new_double(DoubleOf(value)));
    case 's':
    case 'o':
    case 'g':
      return SinkVariant(TextVariant(value, kind));
    case 'v':
      return VariantOfType(value);
    case '(':
      return ListFromJs(value, type);
    case 'a':
      return g_variant_type_is_dict_entry(g_variant_type_element(type)) ? DictionaryFromJs(value, type)
                                                                        : ListFromJs(value, type);
    default:
      throw BadValue("a type that can be sent, not " + std::string(1, kind), value);
  }
}

}  // namespace costream
