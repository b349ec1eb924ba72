// GStreamer's own value types: fractions, lists, ranges, caps, structures, buffers, tags, errors. See value.h.
// GValueArray is deprecated in GLib, and still what some elements take.
#define GLIB_DISABLE_DEPRECATION_WARNINGS

#include <cmath>

#include "event.h"
#include "message.h"
#include "object.h"
#include "structure.h"
#include "value.h"

namespace costream {

namespace {

Napi::Value FractionToJs(Napi::Env env, gint numerator, gint denominator) {
  Napi::Object fraction = Napi::Object::New(env);
  fraction.Set("numerator", numerator);
  fraction.Set("denominator", denominator);
  return fraction;
}

bool SetFraction(GValue* target, double numerator, double denominator) {
  const auto fits = [](double number) { return number == static_cast<gint64>(number) && std::abs(number) <= G_MAXINT; };
  if (!fits(numerator) || !fits(denominator) || denominator == 0) return false;
  gst_value_set_fraction(target, static_cast<gint>(numerator), static_cast<gint>(denominator));
  return true;
}

void FractionFromJs(const Napi::Value& value, GValue* target) {
  bool done = false;
  if (value.IsNumber()) {
    const double number = value.As<Napi::Number>();
    gint numerator = 0;
    gint denominator = 1;
    if (std::abs(number) <= G_MAXINT) {
      gst_util_double_to_fraction(number, &numerator, &denominator);
      done = SetFraction(target, numerator, denominator);
    }
  } else if (value.IsString()) {
    // "30" alone is no fraction to gst_value_deserialize's strictness; the shape is numerator/denominator.
    const std::string text = value.As<Napi::String>();
    done = text.find('/') != std::string::npos && gst_value_deserialize(target, text.c_str());
  } else if (value.IsObject()) {
    const auto object = value.As<Napi::Object>();
    const Napi::Value numerator = object.Get("numerator");
    const Napi::Value denominator = object.Get("denominator");
    done = numerator.IsNumber() && denominator.IsNumber() &&
           SetFraction(target, numerator.As<Napi::Number>(), denominator.As<Napi::Number>());
  }
  if (!done) throw BadValue("a fraction { numerator, denominator }, '30/1' or a number", value);
}

template <typename At>
Napi::Array ListToJs(Environment& environment, guint size, At at, GObject* origin) {
  Napi::Array list = Napi::Array::New(environment.env(), size);
  for (guint i = 0; i < size; i++) list.Set(i, ToJs(environment, at(i), origin));
  return list;
}

Napi::Value RangeToJs(Environment& environment, const GValue* value) {
  const Napi::Env env = environment.env();
  const GType type = G_VALUE_TYPE(value);
  Napi::Object range = Napi::Object::New(env);
  if (type == GST_TYPE_INT_RANGE) {
    range.Set("min", gst_value_get_int_range_min(value));
    range.Set("max", gst_value_get_int_range_max(value));
    if (const gint step = gst_value_get_int_range_step(value); step != 1) range.Set("step", step);
  } else if (type == GST_TYPE_INT64_RANGE) {
    range.Set("min", Napi::BigInt::New(env, static_cast<int64_t>(gst_value_get_int64_range_min(value))));
    range.Set("max", Napi::BigInt::New(env, static_cast<int64_t>(gst_value_get_int64_range_max(value))));
    const gint64 step = gst_value_get_int64_range_step(value);
    if (step != 1) range.Set("step", Napi::BigInt::New(env, static_cast<int64_t>(step)));
  } else if (type == GST_TYPE_DOUBLE_RANGE) {
    range.Set("min", gst_value_get_double_range_min(value));
    range.Set("max", gst_value_get_double_range_max(value));
  } else {
    range.Set("min", ToJs(environment, gst_value_get_fraction_range_min(value)));
    range.Set("max", ToJs(environment, gst_value_get_fraction_range_max(value)));
  }
  return range;
}

/** A GstValueArray of any values, or of what the property's element spec says. */
void ArrayFromJs(Environment& environment, const Napi::Value& value, const GParamSpec* spec, GValue* target) {
  const bool is_list = G_VALUE_TYPE(target) == GST_TYPE_LIST;
  const Napi::Value items = is_list && value.IsObject() && !value.IsArray() ? value.As<Napi::Object>().Get("list") : value;
  if (!items.IsArray()) throw BadValue(is_list ? "a list { list: [ … ] }" : "an array", value);
  const GParamSpec* element = nullptr;
  if (spec != nullptr && GST_IS_PARAM_SPEC_ARRAY_LIST(spec)) element = GST_PARAM_SPEC_ARRAY_LIST(spec)->element_spec;
  const auto array = items.As<Napi::Array>();
  for (uint32_t i = 0; i < array.Length(); i++) {
    Value item;
    if (element != nullptr) {
      item = Value(element->value_type);
      FromJs(environment, array.Get(i), element, item.get());
    } else {
      item = ShapeFromJs(environment, array.Get(i));
    }
    AppendItem(target, item, value);
  }
}

void ValueArrayFromJs(Environment& environment, const Napi::Value& value, const GParamSpec* spec, GValue* target) {
  if (!value.IsArray()) throw BadValue("an array", value);
  const GParamSpec* element = nullptr;
  if (spec != nullptr && G_IS_PARAM_SPEC_VALUE_ARRAY(spec)) element = G_PARAM_SPEC_VALUE_ARRAY(spec)->element_spec;
  const auto array = value.As<Napi::Array>();
  const std::unique_ptr<GValueArray, Deleter<g_value_array_free>> values(g_value_array_new(array.Length()));
  for (uint32_t i = 0; i < array.Length(); i++) {
    Value item;
    if (element != nullptr) {
      item = Value(element->value_type);
      FromJs(environment, array.Get(i), element, item.get());
    } else {
      item = ShapeFromJs(environment, array.Get(i));
    }
    g_value_array_append(values.get(), item.get());
  }
  g_value_set_boxed(target, values.get());
}

Napi::Value ValueArrayToJs(Environment& environment, const GValue* value, GObject* origin) {
  auto* values = static_cast<GValueArray*>(g_value_get_boxed(value));
  return ListToJs(environment, values->n_values, [&](guint i) { return g_value_array_get_nth(values, i); }, origin);
}

bool IsValueArray(GType type) { return type == G_TYPE_VALUE_ARRAY; }

void StringsFromJs(const Napi::Value& value, GValue* target) {
  if (!value.IsArray()) throw BadValue("an array of strings", value);
  const auto array = value.As<Napi::Array>();
  auto* strings = g_new0(gchar*, array.Length() + 1);
  Value owner(G_TYPE_STRV);
  g_value_take_boxed(owner.get(), strings);
  for (uint32_t i = 0; i < array.Length(); i++) {
    strings[i] = g_strdup(TextFromJs(array.Get(i), "an array of strings").c_str());
  }
  g_value_copy(owner.get(), target);
}

/** Bytes behind a typed array, a DataView or an ArrayBuffer. */
std::pair<const guint8*, gsize> BytesOf(const Napi::Value& value) {
  if (value.IsTypedArray()) {
    const auto array = value.As<Napi::TypedArray>();
    return {static_cast<const guint8*>(array.ArrayBuffer().Data()) + array.ByteOffset(), array.ByteLength()};
  }
  if (value.IsDataView()) {
    auto view = value.As<Napi::DataView>();
    return {static_cast<const guint8*>(view.Data()), view.ByteLength()};
  }
  auto buffer = value.As<Napi::ArrayBuffer>();
  return {static_cast<const guint8*>(buffer.Data()), buffer.ByteLength()};
}

GstClockTime TimeField(const Napi::Object& object, const char* field) {
  const Napi::Value value = object.Get(field);
  if (value.IsUndefined()) return GST_CLOCK_TIME_NONE;
  Value time(G_TYPE_UINT64);
  ScalarFromJs(value, nullptr, time.get());
  return g_value_get_uint64(time.get());
}

void BufferFromJs(const Napi::Value& value, GValue* target) {
  const BadValue wrong("bytes, or { data: bytes, pts?, dts?, duration?, flags? }", value);
  const auto is_bytes = [](const Napi::Value& candidate) {
    return candidate.IsTypedArray() || candidate.IsDataView() || candidate.IsArrayBuffer();
  };
  if (!value.IsObject()) throw wrong;
  const Napi::Value data = is_bytes(value) ? value : value.As<Napi::Object>().Get("data");
  if (!is_bytes(data)) throw wrong;
  const auto [bytes, size] = BytesOf(data);
  auto buffer = MiniObject<GstBuffer>::Adopt(gst_buffer_new_allocate(nullptr, size, nullptr));
  if (size > 0) gst_buffer_fill(buffer.get(), 0, bytes, size);
  if (!is_bytes(value)) {
    const auto fields = value.As<Napi::Object>();
    GST_BUFFER_PTS(buffer.get()) = TimeField(fields, "pts");
    GST_BUFFER_DTS(buffer.get()) = TimeField(fields, "dts");
    GST_BUFFER_DURATION(buffer.get()) = TimeField(fields, "duration");
    const Napi::Value flags = fields.Get("flags");
    if (!flags.IsUndefined()) GST_BUFFER_FLAG_SET(buffer.get(), FlagsFromJs(flags, GST_TYPE_BUFFER_FLAGS));
  }
  gst_value_take_buffer(target, buffer.Release());
}

Napi::Value BufferToJs(Napi::Env env, GstBuffer* buffer) {
  const gsize size = gst_buffer_get_size(buffer);
  auto bytes = Napi::Buffer<guint8>::New(env, size);
  CopyBytes(buffer, bytes.Data());
  return bytes;
}

Napi::Value SampleToJs(Environment& environment, GstSample* sample) {
  const Napi::Env env = environment.env();
  Napi::Object data = Napi::Object::New(env);
  data.Set("caps", CapsToJs(environment, gst_sample_get_caps(sample)));
  if (GstBuffer* buffer = gst_sample_get_buffer(sample)) {
    data.Set("data", BufferToJs(env, buffer));
    data.Set("pts", TimeToJs(env, GST_BUFFER_PTS(buffer)));
    data.Set("dts", TimeToJs(env, GST_BUFFER_DTS(buffer)));
    data.Set("duration", TimeToJs(env, GST_BUFFER_DURATION(buffer)));
  }
  return data;
}

Napi::Value TagsToJs(Environment& environment, const GstTagList* tags) {
  Napi::Object data = Napi::Object::New(environment.env());
  for (gint i = 0; i < gst_tag_list_n_tags(tags); i++) {
    const gchar* name = gst_tag_list_nth_tag_name(tags, i);
    const guint size = gst_tag_list_get_tag_size(tags, name);
    const auto at = [&](guint index) { return gst_tag_list_get_value_index(tags, name, index); };
    if (size == 1) {
      data.Set(name, ToJs(environment, at(0)));
    } else {
      data.Set(name, ListToJs(environment, size, at, nullptr));
    }
  }
  return data;
}

Napi::Value ErrorToJs(Napi::Env env, const GError* error) {
  Napi::Object data = Napi::Error::New(env, error->message).Value();
  data.Set("domain", g_quark_to_string(error->domain));
  data.Set("code", error->code);
  return data;
}

/** Boxed types; the pointer is not null. */
Napi::Value BoxedToJs(Environment& environment, const GValue* value, GObject* origin) {
  const Napi::Env env = environment.env();
  const GType type = G_VALUE_TYPE(value);
  gpointer boxed = g_value_get_boxed(value);
  if (type == GST_TYPE_CAPS) return CapsToJs(environment, static_cast<GstCaps*>(boxed));
  if (type == GST_TYPE_STRUCTURE) return StructureToJs(environment, static_cast<GstStructure*>(boxed), origin);
  if (type == GST_TYPE_BUFFER) return BufferToJs(env, static_cast<GstBuffer*>(boxed));
  if (type == GST_TYPE_BUFFER_LIST) {
    auto* buffers = static_cast<GstBufferList*>(boxed);
    Napi::Array list = Napi::Array::New(env, gst_buffer_list_length(buffers));
    for (guint i = 0; i < gst_buffer_list_length(buffers); i++) list.Set(i, BufferToJs(env, gst_buffer_list_get(buffers, i)));
    return list;
  }
  if (type == GST_TYPE_SAMPLE) return SampleToJs(environment, static_cast<GstSample*>(boxed));
  if (type == GST_TYPE_TAG_LIST) return TagsToJs(environment, static_cast<GstTagList*>(boxed));
  if (type == GST_TYPE_MESSAGE) return MessageToJs(environment, static_cast<GstMessage*>(boxed));
  if (type == GST_TYPE_EVENT) return EventToJs(environment, static_cast<GstEvent*>(boxed));
  if (type == G_TYPE_ERROR) return ErrorToJs(env, static_cast<GError*>(boxed));
  if (IsValueArray(type)) return ValueArrayToJs(environment, value, origin);
  if (type == G_TYPE_BYTES) {
    gsize size = 0;
    const auto* bytes = static_cast<const guint8*>(g_bytes_get_data(static_cast<GBytes*>(boxed), &size));
    return Napi::Buffer<guint8>::Copy(env, bytes, size);
  }
  if (type == G_TYPE_STRV) {
    Napi::Array list = Napi::Array::New(env);
    for (gchar** text = static_cast<gchar**>(boxed); *text != nullptr; text++) list.Set(list.Length(), *text);
    return list;
  }
  if (type == GST_TYPE_DATE_TIME) {
    const Text text(gst_date_time_to_iso8601_string(static_cast<GstDateTime*>(boxed)));
    return TextToJs(env, text.get());
  }
  return {};
}

}  // namespace

void CopyBytes(GstBuffer* buffer, void* destination) {
  const gsize size = gst_buffer_get_size(buffer);
  if (size > 0) gst_buffer_extract(buffer, 0, destination, size);
}

Napi::Value MediaToJs(Environment& environment, const GValue* value, GObject* origin) {
  const Napi::Env env = environment.env();
  const GType type = G_VALUE_TYPE(value);
  if (type == GST_TYPE_FRACTION) {
    return FractionToJs(env, gst_value_get_fraction_numerator(value), gst_value_get_fraction_denominator(value));
  }
  if (type == GST_TYPE_BITMASK) return Napi::BigInt::New(env, static_cast<uint64_t>(gst_value_get_bitmask(value)));
  if (type == GST_TYPE_ARRAY) {
    const auto at = [&](guint i) { return gst_value_array_get_value(value, i); };
    return ListToJs(environment, gst_value_array_get_size(value), at, origin);
  }
  if (type == GST_TYPE_LIST) {
    const auto at = [&](guint i) { return gst_value_list_get_value(value, i); };
    Napi::Object list = Napi::Object::New(env);
    list.Set("list", ListToJs(environment, gst_value_list_get_size(value), at, origin));
    return list;
  }
  if (type == GST_TYPE_INT_RANGE || type == GST_TYPE_INT64_RANGE || type == GST_TYPE_DOUBLE_RANGE ||
      type == GST_TYPE_FRACTION_RANGE) {
    return RangeToJs(environment, value);
  }
  if (!G_TYPE_IS_BOXED(type) || g_value_get_boxed(value) == nullptr) return {};
  return BoxedToJs(environment, value, origin);
}

bool MediaFromJs(Environment& environment, const Napi::Value& value, const GParamSpec* spec, GValue* target) {
  const GType type = G_VALUE_TYPE(target);
  if (type == GST_TYPE_FRACTION) {
    FractionFromJs(value, target);
  } else if (type == GST_TYPE_BITMASK) {
    Value bits(G_TYPE_UINT64);
    ScalarFromJs(value, nullptr, bits.get());
    gst_value_set_bitmask(target, g_value_get_uint64(bits.get()));
  } else if (type == GST_TYPE_ARRAY || type == GST_TYPE_LIST) {
    ArrayFromJs(environment, value, spec, target);
  } else if (value.IsNull()) {
    return false;
  } else if (type == GST_TYPE_CAPS) {
    g_value_take_boxed(target, CapsFromJs(environment, value).Release());
  } else if (type == GST_TYPE_STRUCTURE) {
    g_value_take_boxed(target, StructureFromJs(environment, value).release());
  } else if (type == GST_TYPE_BUFFER) {
    BufferFromJs(value, target);
  } else if (type == GST_TYPE_EVENT) {
    g_value_take_boxed(target, EventFromJs(environment, value).Release());
  } else if (type == G_TYPE_STRV) {
    StringsFromJs(value, target);
  } else if (IsValueArray(type)) {
    ValueArrayFromJs(environment, value, spec, target);
  } else {
    return false;
  }
  return true;
}

}  // namespace costream
