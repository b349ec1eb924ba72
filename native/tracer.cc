// See tracer.h.
#include "tracer.h"

#include <map>
#include <mutex>
#include <string>


namespace costream {

namespace {

/** Tracers hook themselves into GStreamer for good, so they are the process's and never freed. */
struct Running {
  std::mutex mutex;
  std::map<std::string, GstTracer*> tracers;

  static Running& Get() {
    static auto* running = new Running;
    return *running;
  }
};

GstTracer* Make(const Call& call, const std::string& name, const std::string& parameters) {
  const auto feature = Object<GstPluginFeature>::Adopt(
      gst_registry_find_feature(gst_registry_get(), name.c_str(), GST_TYPE_TRACER_FACTORY));
  const auto loaded = Object<GstPluginFeature>::Adopt(feature ? gst_plugin_feature_load(feature.get()) : nullptr);
  if (!loaded) Throw(call.env(), "NO_TRACER", "GStreamer has no tracer \"" + name + "\" here", {{"tracer", name}});
  if (call.environment().Streams()) {
    // GStreamer's streaming threads read its list of hooks without a lock.
    Throw(call.env(), "STATE", "A tracer starts before any pipeline does", {{"element", name}});
  }
  const GType type = gst_tracer_factory_get_tracer_type(GST_TRACER_FACTORY(loaded.get()));
  return GST_TRACER(g_object_new(type, "params", parameters.empty() ? nullptr : parameters.c_str(), nullptr));
}

}  // namespace

Napi::Value StartTracer(const Call& call) {
  const std::string name = call.Text(0, "name");
  const std::string parameters = call.OptionalText(1, "parameters").value_or("");
  Running& running = Running::Get();
  const std::lock_guard lock(running.mutex);
  GstTracer*& tracer = running.tracers[name + "(" + parameters + ")"];
  const bool fresh = tracer == nullptr;
  if (fresh) tracer = Make(call, name, parameters);
  return Napi::Boolean::New(call.env(), fresh);
}

Napi::Value LogLiveObjects(const Call& call) {
  Running& running = Running::Get();
  const std::lock_guard lock(running.mutex);
  for (const auto& [key, tracer] : running.tracers) {
    // Its other signal, get-live-objects, takes a reference away from each object that it names.
    if (tracer != nullptr && g_str_equal(G_OBJECT_TYPE_NAME(tracer), "GstLeaksTracer")) {
      g_signal_emit_by_name(tracer, "log-live-objects");
    }
  }
  return call.env().Undefined();
}

}  // namespace costream
