// See call.h.
#include "call.h"

#include <cmath>

#include "object.h"

namespace costream {

napi_value Invoke(napi_env env, napi_callback_info raw, Implementation implementation) {
  try {
    const Napi::CallbackInfo info(env, raw);
    Environment& environment = Environment::From(env);
    const Call call(info, environment, static_cast<const char*>(info.Data()));
    Napi::Value result;
    try {
      result = implementation(call);
    } catch (const Napi::Error&) {
      // An exception from a JavaScript handler inside the call is the cause; what followed from it is not.
      environment.Rethrow();
      throw;
    }
    environment.Rethrow();
    return result;
  } catch (const Napi::Error& error) {
    error.ThrowAsJavaScriptException();
  } catch (const std::exception& error) {
    Napi::Error::New(env, error.what()).ThrowAsJavaScriptException();
  }
  return nullptr;
}

void Call::Wrong(const char* what, const std::string& expected, const Napi::Value& value) const {
  ThrowType(env(), std::string(method_) + ": expected " + expected + " for " + what + " but received " + Received(value));
}

GObject* Call::Instance(const Napi::Value& value, GType type, const char* what) const {
  const Wrapper* wrapper = Wrapper::From(value);
  if (wrapper == nullptr) Wrong(what, std::string("a ") + g_type_name(type), value);
  if (!wrapper->object) ThrowClosed(env());
  GObject* object = wrapper->object.get();
  if (!g_type_is_a(G_OBJECT_TYPE(object), type)) {
    ThrowType(env(), std::string(method_) + ": expected a " + g_type_name(type) + " for " + what + " but received a " +
                         G_OBJECT_TYPE_NAME(object));
  }
  return object;
}

std::string Call::Text(size_t index, const char* what) const {
  const Napi::Value value = info_[index];
  if (!value.IsString()) Wrong(what, "a string", value);
  std::string text = value.As<Napi::String>();
  if (text.find('\0') != std::string::npos) Wrong(what, "a string without NUL", value);
  return text;
}

std::optional<std::string> Call::OptionalText(size_t index, const char* what) const {
  const Napi::Value value = info_[index];
  if (value.IsUndefined()) return std::nullopt;
  return Text(index, what);
}

Napi::Function Call::Function(size_t index, const char* what) const {
  const Napi::Value value = info_[index];
  if (!value.IsFunction()) Wrong(what, "a function", value);
  return value.As<Napi::Function>();
}

Napi::Object Call::Options(size_t index, const char* what) const {
  const Napi::Value value = info_[index];
  if (!value.IsObject() || value.IsFunction() || value.IsArray()) Wrong(what, "an object", value);
  return value.As<Napi::Object>();
}

std::optional<std::string> Call::TextField(const Napi::Object& options, const char* field) const {
  const Napi::Value value = options.Get(field);
  if (value.IsUndefined()) return std::nullopt;
  if (!value.IsString()) Wrong(field, "a string", value);
  return value.As<Napi::String>().Utf8Value();
}

bool Call::FlagField(const Napi::Object& options, const char* field) const {
  const Napi::Value value = options.Get(field);
  if (value.IsUndefined()) return false;
  if (!value.IsBoolean()) Wrong(field, "true or false", value);
  return value.As<Napi::Boolean>();
}

uint32_t Call::CountField(const Napi::Object& options, const char* field, uint32_t least, uint32_t most) const {
  const Napi::Value value = options.Get(field);
  const double number = value.IsNumber() ? value.As<Napi::Number>().DoubleValue() : -1;
  if (number < least || number > most || number != std::trunc(number)) {
    Wrong(field, "an integer between " + std::to_string(least) + " and " + std::to_string(most), value);
  }
  return static_cast<uint32_t>(number);
}

}  // namespace costream
