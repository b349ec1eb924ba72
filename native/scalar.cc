// Numbers, strings, enums and flags. See value.h.
#include <cmath>
#include <optional>
#include <vector>

#include "value.h"

namespace costream {

namespace {

/** Wide enough for gint64 and guint64 alike. */
using Integer = __int128;

std::string TextOf(Integer number) {
  return number < 0 ? std::to_string(static_cast<gint64>(number)) : std::to_string(static_cast<guint64>(number));
}

struct Limits {
  /** 64-bit types take a bigint too. */
  bool wide;
  Integer least;
  Integer most;
};

/** The property's own spec, unless it is of another kind (a guint may be described by GParamSpecUnichar). */
template <typename Spec>
const Spec* As(const GParamSpec* spec, GType type) {
  return spec != nullptr && g_type_is_a(G_PARAM_SPEC_TYPE(spec), type) ? reinterpret_cast<const Spec*>(spec) : nullptr;
}

template <typename Spec, typename T>
Limits Between(const Spec* spec, T least, T most) {
  if (spec != nullptr) {
    least = spec->minimum;
    most = spec->maximum;
  }
  return {sizeof(T) > 4, least, most};
}

std::optional<Limits> LimitsOf(GType fundamental, const GParamSpec* spec) {
  switch (fundamental) {
    case G_TYPE_CHAR:
      return Between(As<GParamSpecChar>(spec, G_TYPE_PARAM_CHAR), gint8{G_MININT8}, gint8{G_MAXINT8});
    case G_TYPE_UCHAR:
      return Between(As<GParamSpecUChar>(spec, G_TYPE_PARAM_UCHAR), guint8{0}, guint8{G_MAXUINT8});
    case G_TYPE_INT:
      return Between(As<GParamSpecInt>(spec, G_TYPE_PARAM_INT), gint{G_MININT}, gint{G_MAXINT});
    case G_TYPE_UINT:
      return Between(As<GParamSpecUInt>(spec, G_TYPE_PARAM_UINT), guint{0}, guint{G_MAXUINT});
    case G_TYPE_LONG:
      return Between(As<GParamSpecLong>(spec, G_TYPE_PARAM_LONG), glong{G_MINLONG}, glong{G_MAXLONG});
    case G_TYPE_ULONG:
      return Between(As<GParamSpecULong>(spec, G_TYPE_PARAM_ULONG), gulong{0}, gulong{G_MAXULONG});
    case G_TYPE_INT64:
      return Between(As<GParamSpecInt64>(spec, G_TYPE_PARAM_INT64), gint64{G_MININT64}, gint64{G_MAXINT64});
    case G_TYPE_UINT64:
      return Between(As<GParamSpecUInt64>(spec, G_TYPE_PARAM_UINT64), guint64{0}, guint64{G_MAXUINT64});
    default:
      return std::nullopt;
  }
}

std::optional<Integer> ExactInteger(const Napi::Value& value, bool wide) {
  if (value.IsNumber()) {
    const double number = value.As<Napi::Number>();
    constexpr double kLargestSafe = 9007199254740991;
    if (number != std::trunc(number) || std::abs(number) > kLargestSafe) return std::nullopt;
    return static_cast<Integer>(number);
  }
  if (value.IsBigInt() && wide) {
    bool exact = false;
    const auto number = value.As<Napi::BigInt>();
    const gint64 as_signed = number.Int64Value(&exact);
    if (exact) return as_signed;
    const guint64 as_unsigned = number.Uint64Value(&exact);
    if (exact) return as_unsigned;
  }
  return std::nullopt;
}

Integer IntegerFromJs(const Napi::Value& value, const Limits& limits) {
  const auto number = ExactInteger(value, limits.wide);
  if (number && *number >= limits.least && *number <= limits.most) return *number;
  throw BadValue("an integer between " + TextOf(limits.least) + " and " + TextOf(limits.most), value);
}

void StoreInteger(GValue* target, GType fundamental, Integer bits) {
  switch (fundamental) {
    case G_TYPE_CHAR:
      return g_value_set_schar(target, static_cast<gint8>(bits));
    case G_TYPE_UCHAR:
      return g_value_set_uchar(target, static_cast<guint8>(bits));
    case G_TYPE_INT:
      return g_value_set_int(target, static_cast<gint>(bits));
    case G_TYPE_UINT:
      return g_value_set_uint(target, static_cast<guint>(bits));
    case G_TYPE_LONG:
      return g_value_set_long(target, static_cast<glong>(bits));
    case G_TYPE_ULONG:
      return g_value_set_ulong(target, static_cast<gulong>(bits));
    case G_TYPE_INT64:
      return g_value_set_int64(target, static_cast<gint64>(bits));
    default:
      return g_value_set_uint64(target, static_cast<guint64>(bits));
  }
}

double RealFromJs(const Napi::Value& value, double least, double most, double largest) {
  const bool unlimited = least <= -largest && most >= largest;
  const double number = value.IsNumber() ? value.As<Napi::Number>().DoubleValue() : std::nan("");
  // NaN fails both comparisons.
  if (number >= least && number <= most) return number;
  if (unlimited) throw BadValue("a finite number", value);
  const auto text = [](double limit) {
    gchar buffer[G_ASCII_DTOSTR_BUF_SIZE];
    return std::string(g_ascii_formatd(buffer, sizeof buffer, "%.10g", limit));
  };
  throw BadValue("a number between " + text(least) + " and " + text(most), value);
}

std::vector<std::string> NicksOf(const GFlagsClass* flags) {
  std::vector<std::string> nicks;
  for (guint i = 0; i < flags->n_values; i++) nicks.emplace_back(flags->values[i].value_nick);
  return nicks;
}

std::string Joined(const std::vector<std::string>& parts) {
  std::string text;
  for (const auto& part : parts) text += (text.empty() ? "" : ", ") + part;
  return text;
}

}  // namespace

Napi::Value TimeToJs(Napi::Env env, GstClockTime time) {
  if (!GST_CLOCK_TIME_IS_VALID(time)) return env.Undefined();
  return Napi::BigInt::New(env, static_cast<uint64_t>(time));
}

Napi::Value TextToJs(Napi::Env env, const char* text) {
  if (text == nullptr) return env.Null();
  return Napi::String::New(env, text);
}

std::string TextFromJs(const Napi::Value& value, const char* expected) {
  if (!value.IsString()) throw BadValue(expected, value);
  std::string text = value.As<Napi::String>();
  if (text.find('\0') != std::string::npos) throw BadValue("a string without NUL", value);
  return text;
}

Napi::Value EnumToJs(Napi::Env env, GType type, gint value) {
  const EnumClass values(static_cast<GEnumClass*>(g_type_class_ref(type)));
  if (const GEnumValue* found = g_enum_get_value(values.get(), value)) return Napi::String::New(env, found->value_nick);
  return Napi::Number::New(env, value);
}

gint EnumFromJs(const Napi::Value& value, GType type) {
  const EnumClass values(static_cast<GEnumClass*>(g_type_class_ref(type)));
  if (value.IsString()) {
    const std::string nick = value.As<Napi::String>();
    if (const GEnumValue* found = g_enum_get_value_by_nick(values.get(), nick.c_str())) return found->value;
  }
  std::vector<std::string> nicks;
  for (guint i = 0; i < values->n_values; i++) nicks.emplace_back(values->values[i].value_nick);
  throw BadValue("one of " + Joined(nicks), value);
}

Napi::Value FlagsToJs(Napi::Env env, GType type, guint value) {
  const FlagsClass flags(static_cast<GFlagsClass*>(g_type_class_ref(type)));
  Napi::Array nicks = Napi::Array::New(env);
  guint rest = value;
  for (guint i = 0; i < flags->n_values && rest != 0; i++) {
    const GFlagsValue& flag = flags->values[i];
    if (flag.value == 0 || (rest & flag.value) != flag.value) continue;
    nicks.Set(nicks.Length(), flag.value_nick);
    rest &= ~flag.value;
  }
  // Bits that the type does not name go both ways as text, so that nothing is lost.
  if (rest != 0) {
    const Text bits(g_strdup_printf("0x%x", rest));
    nicks.Set(nicks.Length(), bits.get());
  }
  return nicks;
}

guint FlagsFromJs(const Napi::Value& value, GType type) {
  const FlagsClass flags(static_cast<GFlagsClass*>(g_type_class_ref(type)));
  const auto bits = [&](const Napi::Value& item) -> guint {
    if (item.IsString()) {
      const std::string nick = item.As<Napi::String>();
      if (const GFlagsValue* flag = g_flags_get_value_by_nick(flags.get(), nick.c_str())) return flag->value;
      guint64 number = 0;
      if (nick.starts_with("0x") && g_ascii_string_to_unsigned(nick.c_str() + 2, 16, 0, G_MAXUINT, &number, nullptr)) {
        return static_cast<guint>(number);
      }
    }
    throw BadValue("one of " + Joined(NicksOf(flags.get())) + ", or an array of these", item);
  };
  if (!value.IsArray()) return bits(value);
  const auto list = value.As<Napi::Array>();
  guint all = 0;
  for (uint32_t i = 0; i < list.Length(); i++) all |= bits(list.Get(i));
  return all;
}

bool ScalarFromJs(const Napi::Value& value, const GParamSpec* spec, GValue* target) {
  const GType type = G_VALUE_TYPE(target);
  const GType fundamental = G_TYPE_FUNDAMENTAL(type);
  if (const auto limits = LimitsOf(fundamental, spec)) {
    StoreInteger(target, fundamental, IntegerFromJs(value, *limits));
    return true;
  }
  switch (fundamental) {
    case G_TYPE_BOOLEAN:
      if (!value.IsBoolean()) throw BadValue("true or false", value);
      g_value_set_boolean(target, value.As<Napi::Boolean>());
      return true;
    case G_TYPE_FLOAT: {
      const auto* range = As<GParamSpecFloat>(spec, G_TYPE_PARAM_FLOAT);
      const double least = range ? range->minimum : -G_MAXFLOAT;
      const double most = range ? range->maximum : G_MAXFLOAT;
      g_value_set_float(target, static_cast<gfloat>(RealFromJs(value, least, most, G_MAXFLOAT)));
      return true;
    }
    case G_TYPE_DOUBLE: {
      const auto* range = As<GParamSpecDouble>(spec, G_TYPE_PARAM_DOUBLE);
      const double least = range ? range->minimum : -G_MAXDOUBLE;
      const double most = range ? range->maximum : G_MAXDOUBLE;
      g_value_set_double(target, RealFromJs(value, least, most, G_MAXDOUBLE));
      return true;
    }
    case G_TYPE_STRING:
      if (value.IsNull()) {
        g_value_set_string(target, nullptr);
      } else {
        g_value_set_string(target, TextFromJs(value, "a string or null").c_str());
      }
      return true;
    case G_TYPE_ENUM:
      g_value_set_enum(target, EnumFromJs(value, type));
      return true;
    case G_TYPE_FLAGS:
      g_value_set_flags(target, FlagsFromJs(value, type));
      return true;
    default:
      return false;
  }
}

Napi::Value ScalarToJs(Napi::Env env, const GValue* value) {
  const GType type = G_VALUE_TYPE(value);
  switch (G_TYPE_FUNDAMENTAL(type)) {
    case G_TYPE_BOOLEAN:
      return Napi::Boolean::New(env, g_value_get_boolean(value));
    case G_TYPE_CHAR:
      return Napi::Number::New(env, g_value_get_schar(value));
    case G_TYPE_UCHAR:
      return Napi::Number::New(env, g_value_get_uchar(value));
    case G_TYPE_INT:
      return Napi::Number::New(env, g_value_get_int(value));
    case G_TYPE_UINT:
      return Napi::Number::New(env, g_value_get_uint(value));
    case G_TYPE_LONG:
      return Napi::BigInt::New(env, static_cast<int64_t>(g_value_get_long(value)));
    case G_TYPE_ULONG:
      return Napi::BigInt::New(env, static_cast<uint64_t>(g_value_get_ulong(value)));
    case G_TYPE_INT64:
      return Napi::BigInt::New(env, static_cast<int64_t>(g_value_get_int64(value)));
    case G_TYPE_UINT64:
      return Napi::BigInt::New(env, static_cast<uint64_t>(g_value_get_uint64(value)));
    case G_TYPE_FLOAT:
      return Napi::Number::New(env, g_value_get_float(value));
    case G_TYPE_DOUBLE:
      return Napi::Number::New(env, g_value_get_double(value));
    case G_TYPE_STRING:
      return TextToJs(env, g_value_get_string(value));
    case G_TYPE_ENUM:
      return EnumToJs(env, type, g_value_get_enum(value));
    case G_TYPE_FLAGS:
      return FlagsToJs(env, type, g_value_get_flags(value));
    default:
      return {};
  }
}

}  // namespace costream
