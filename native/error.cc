// See error.h.
#include "error.h"

#include "environment.h"

namespace costream {

namespace {

constexpr size_t kLongestEcho = 60;

}  // namespace

Napi::Error MakeError(Napi::Env env, const char* code, const std::string& message, const Facts& facts) {
  Napi::Error error = Environment::From(env).NewError(code, message);
  error.Set("code", Napi::String::New(env, code));
  for (const auto& [field, text] : facts) error.Set(field, Napi::String::New(env, text));
  return error;
}

void Throw(Napi::Env env, const char* code, const std::string& message, const Facts& facts) {
  throw MakeError(env, code, message, facts);
}

void ThrowType(Napi::Env env, const std::string& message) {
  Napi::TypeError error = Napi::TypeError::New(env, message);
  error.Set("code", Napi::String::New(env, "ERR_INVALID_ARG_TYPE"));
  throw error;
}

Napi::Error ClosedError(Napi::Env env) { return MakeError(env, "CLOSED", "The pipeline of this object is closed"); }

void ThrowClosed(Napi::Env env) { throw ClosedError(env); }

void ThrowBadValue(Napi::Env env, const std::string& property, const BadValue& bad) {
  Throw(env, "BAD_VALUE", "Expected " + bad.expected() + " for " + property + " but received " + bad.received(),
        {{"property", property}, {"expected", bad.expected()}, {"received", bad.received()}});
}

std::string Received(const Napi::Value& value) {
  switch (value.Type()) {
    case napi_undefined:
      return "undefined";
    case napi_null:
      return "null";
    case napi_string: {
      std::string text = value.As<Napi::String>();
      if (text.size() > kLongestEcho) text = text.substr(0, kLongestEcho) + "…";
      return "string '" + text + "'";
    }
    case napi_boolean:
    case napi_number:
      return (value.IsNumber() ? "number " : "boolean ") + value.ToString().Utf8Value();
    case napi_bigint:
      return "bigint " + value.ToString().Utf8Value();
    case napi_symbol:
      return "a symbol";
    case napi_function:
      return "a function";
    case napi_external:
      return "an external value";
    case napi_object:
      break;
  }
  if (value.IsArray()) return "an array of " + std::to_string(value.As<Napi::Array>().Length());
  if (value.IsTypedArray() || value.IsArrayBuffer()) return "bytes";
  const Napi::Value constructor = value.As<Napi::Object>().Get("constructor");
  if (constructor.IsFunction()) {
    const std::string name = constructor.As<Napi::Object>().Get("name").ToString();
    if (!name.empty() && name != "Object") return "a " + name;
  }
  return "an object";
}

}  // namespace costream
