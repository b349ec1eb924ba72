// The JavaScript side of any GObject: properties and signals.
#pragma once

#include <napi.h>

#include <memory>

#include "environment.h"
#include "handle.h"
#include "sequence.h"

namespace costream {

/** What a JavaScript object holds of its GObject. `object` is empty once the pipeline it belonged to is closed. */
struct Wrapper {
  Environment* environment;
  Object<GObject> object;
  /** The pipeline through which an object without a parent (an RTPSession) was reached; only compared, never used. */
  gpointer origin = nullptr;
  napi_ref self = nullptr;
  /** State changes of an element that is in no pipeline. */
  std::shared_ptr<Sequence> sequence;
  /** What close() of a pipeline promised, for whoever calls it again. */
  Napi::Reference<Napi::Promise> closing;

  /** The wrapper behind a value, or nullptr when it is something else. */
  static Wrapper* From(const Napi::Value& value);
  static void Mark(const Napi::Object& instance);
  static void Finalize(napi_env env, void* data, void*);
  /** Lets the object go; one that nobody else stops is set to NULL first. */
  void Close();
};

void DefineObject(Environment& environment);

}  // namespace costream
