// A call from JavaScript: checked arguments, the object behind `this`, and how methods are declared.
#pragma once

#include <gst/gst.h>
#include <napi.h>

#include <optional>
#include <string>

#include "environment.h"
#include "error.h"
#include "handle.h"

namespace costream {

class Call {
 public:
  Call(const Napi::CallbackInfo& info, Environment& environment, const char* method)
      : info_(info), environment_(environment), method_(method) {}

  Napi::Env env() const { return info_.Env(); }
  Environment& environment() const { return environment_; }
  const Napi::CallbackInfo& info() const { return info_; }
  size_t size() const { return info_.Length(); }
  Napi::Value operator[](size_t index) const { return info_[index]; }

  /** The native object behind `this`, counted for the length of the call. Throws CLOSED. */
  template <typename T>
  Object<T> Self(GType type) const {
    return Object<T>::Share(reinterpret_cast<T*>(Instance(info_.This(), type, "this")));
  }
  /** An argument that must be a wrapped object of a type. */
  template <typename T>
  Object<T> Instance(size_t index, GType type, const char* what) const {
    return Object<T>::Share(reinterpret_cast<T*>(Instance(info_[index], type, what)));
  }

  std::string Text(size_t index, const char* what) const;
  std::optional<std::string> OptionalText(size_t index, const char* what) const;
  Napi::Function Function(size_t index, const char* what) const;
  Napi::Object Options(size_t index, const char* what) const;

  /** Fields of an options argument; absent ones are undefined in JavaScript. */
  std::optional<std::string> TextField(const Napi::Object& options, const char* field) const;
  bool FlagField(const Napi::Object& options, const char* field) const;
  uint32_t CountField(const Napi::Object& options, const char* field, uint32_t least, uint32_t most) const;
  template <typename T>
  Object<T> InstanceField(const Napi::Object& options, const char* field, GType type) const {
    return Object<T>::Share(reinterpret_cast<T*>(Instance(options.Get(field), type, field)));
  }

  [[noreturn]] void Wrong(const char* what, const std::string& expected, const Napi::Value& value) const;

 private:
  GObject* Instance(const Napi::Value& value, GType type, const char* what) const;

  const Napi::CallbackInfo& info_;
  Environment& environment_;
  const char* method_;
};

using Implementation = Napi::Value (*)(const Call&);

/** The N-API side of every method: exceptions stay C++ inside and become JavaScript's at this edge only. */
napi_value Invoke(napi_env env, napi_callback_info info, Implementation implementation);

template <Implementation F>
napi_value Entry(napi_env env, napi_callback_info info) {
  return Invoke(env, info, F);
}

template <Implementation F>
napi_property_descriptor Method(const char* name) {
  return {name, nullptr, Entry<F>, nullptr, nullptr, nullptr, napi_default_method, const_cast<char*>(name)};
}

template <Implementation F>
napi_property_descriptor Getter(const char* name) {
  return {name, nullptr, nullptr, Entry<F>, nullptr, nullptr, napi_configurable, const_cast<char*>(name)};
}

}  // namespace costream
