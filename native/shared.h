// JavaScript objects that are no GObjects and share something native: sample batches and streams, sources, probes, rules.
#pragma once

#include <napi.h>

#include <memory>

#include "call.h"
#include "environment.h"

namespace costream {

/** A new JavaScript object of a class, around a share of `native`. `finalize` gets the share when it is collected. */
template <typename T>
Napi::Object ShareWithJs(Environment& environment, Kind kind, const napi_type_tag& tag, const std::shared_ptr<T>& native,
                         napi_finalize finalize = nullptr) {
  if (finalize == nullptr) {
    finalize = [](napi_env, void* data, void*) { delete static_cast<std::shared_ptr<T>*>(data); };
  }
  auto data = std::make_unique<std::shared_ptr<T>>(native);
  const Napi::Object object = environment.Construct(kind, data.get(), finalize, nullptr);
  static_cast<void>(data.release());
  napi_type_tag_object(environment.env(), object, &tag);
  return object;
}

/** A tap is closed when nobody can use it any more. */
template <typename T>
Napi::Object ShareTap(Environment& environment, Kind kind, const napi_type_tag& tag, const std::shared_ptr<T>& tap) {
  return ShareWithJs(environment, kind, tag, tap, [](napi_env, void* data, void*) {
    const std::unique_ptr<std::shared_ptr<T>> dying(static_cast<std::shared_ptr<T>*>(data));
    (*dying)->Close();
  });
}

/** What such an object shares. `what` names the class for a wrong one. */
template <typename T>
T& SharedOf(const Call& call, const Napi::Value& value, const napi_type_tag& tag, const char* what) {
  bool ours = false;
  void* data = nullptr;
  if (!value.IsObject() || napi_check_object_type_tag(call.env(), value, &tag, &ours) != napi_ok || !ours ||
      napi_unwrap(call.env(), value, &data) != napi_ok) {
    call.Wrong("this", what, value);
  }
  return **static_cast<std::shared_ptr<T>*>(data);
}

}  // namespace costream
