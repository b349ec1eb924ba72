// Single facts of the registry as plain data: a GParamSpec, a signal, a pad template, an enum.
#pragma once

#include <gst/gst.h>
#include <napi.h>

#include <vector>

namespace costream {

/** Keeps a class (or an interface's default vtable) initialised while it is looked at. */
class ClassReference {
 public:
  explicit ClassReference(GType type);
  ClassReference(const ClassReference&) = delete;
  ClassReference& operator=(const ClassReference&) = delete;
  ~ClassReference();

  gpointer get() const { return class_; }

 private:
  bool interface_;
  gpointer class_;
};

/** The text, or null. What a plugin wrote in another encoding than UTF-8 is made valid. */
Napi::Value Say(Napi::Env env, const gchar* text);

Napi::Object DescribeProperty(Napi::Env env, GParamSpec* spec);
Napi::Object DescribeSignal(Napi::Env env, const GSignalQuery& query);
Napi::Object DescribeTemplate(Napi::Env env, GstPadTemplate* pad_template, GType pad_type);
Napi::Object DescribeEnum(Napi::Env env, GType type);

/** The types that a property's values, or a signal's arguments and result, are of. */
std::vector<GType> TypesOf(GParamSpec* spec);
std::vector<GType> TypesOf(const GSignalQuery& query);

}  // namespace costream
