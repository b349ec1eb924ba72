// Module entry: what JavaScript sees of GStreamer, one instance a JavaScript environment.
#include <gst/gst.h>
#include <napi.h>

#include "registry.h"

namespace costream {

static Napi::Object Init(Napi::Env env, Napi::Object exports) {
  gst_init(nullptr, nullptr);
  exports["registry"] = Napi::Function::New(env, Registry, "registry");
  return exports;
}

NODE_API_MODULE(gst_costream, Init)

}  // namespace costream
