// Module entry: what JavaScript sees of GStreamer, one instance a JavaScript environment.
#include <sys/prctl.h>

#include <gst/gst.h>
#include <napi.h>

#include "bin.h"
#include "bus.h"
#include "call.h"
#include "crash-report.h"
#include "debug-log.h"
#include "device.h"
#include "device-watch.h"
#include "element.h"
#include "elements.h"
#include "log-secrets.h"
#include "object.h"
#include "pad.h"
#include "pipeline.h"
#include "probe.h"
#include "registry.h"
#include "registry-query.h"
#include "rules.h"
#include "sample.h"
#include "source.h"
#include "structure.h"
#include "tracer.h"
#include "value.h"
#include "x11/server-loss.h"

namespace costream {

namespace {

Napi::Value Version(const Call& call) {
  guint major = 0;
  guint minor = 0;
  guint micro = 0;
  guint nano = 0;
  gst_version(&major, &minor, &micro, &nano);
  const Text text(gst_version_string());
  Napi::Object version = Napi::Object::New(call.env());
  version.Set("major", major);
  version.Set("minor", minor);
  version.Set("micro", micro);
  version.Set("text", text.get());
  return version;
}

Napi::Value HasFactory(const Call& call) {
  const auto factory = Object<GstElementFactory>::Adopt(gst_element_factory_find(call.Text(0, "name").c_str()));
  return Napi::Boolean::New(call.env(), static_cast<bool>(factory));
}

/** GStreamer checks names only where they clash; these would break its own paths. */
const char* NameOrNull(const std::optional<std::string>& name) { return name ? name->c_str() : nullptr; }

Napi::Value MakeElement(const Call& call) {
  const std::string factory = call.Text(0, "factory");
  const auto name = call.OptionalText(1, "name");
  const auto element = Sink(gst_element_factory_make(factory.c_str(), NameOrNull(name)));
  if (!element) {
    Throw(call.env(), "NO_ELEMENT", "GStreamer has no element \"" + factory + "\" here", {{"factory", factory}});
  }
  OutliveXServers();
  // playbin and its kin are pipelines themselves.
  if (GST_IS_PIPELINE(element.get())) call.environment().OpenPipeline(GST_PIPELINE(element.get()));
  return call.environment().Wrap(element.get());
}

Napi::Value MakeBin(const Call& call) {
  const auto bin = Sink(gst_bin_new(NameOrNull(call.OptionalText(0, "name"))));
  return call.environment().Wrap(bin.get());
}

Napi::Value MakePipeline(const Call& call) {
  const auto pipeline = Sink(gst_pipeline_new(NameOrNull(call.OptionalText(0, "name"))));
  call.environment().OpenPipeline(GST_PIPELINE(pipeline.get()));
  return call.environment().Wrap(pipeline.get());
}

Napi::Value Parse(const Call& call) {
  const std::string description = call.Text(0, "description");
  GError* failure = nullptr;
  auto element = Sink(gst_parse_launch_full(description.c_str(), nullptr, GST_PARSE_FLAG_FATAL_ERRORS, &failure));
  const GlibError error(failure);
  if (!element || error) {
    Throw(call.env(), "PARSE", error ? error->message : "nothing in it", {{"description", description}});
  }
  OutliveXServers();
  auto pipeline = element;
  if (!GST_IS_PIPELINE(element.get())) {
    pipeline = Sink(gst_pipeline_new(nullptr));
    gst_bin_add(GST_BIN(pipeline.get()), element.get());
  }
  call.environment().OpenPipeline(GST_PIPELINE(pipeline.get()));
  return call.environment().Wrap(pipeline.get());
}

Napi::Value ParseCaps(const Call& call) {
  try {
    return CapsToJs(call.environment(), CapsFromJs(call.environment(), call[0]).get());
  } catch (const BadValue& bad) {
    ThrowBadValue(call.env(), "caps", bad);
  }
}

Napi::Value MakeErrorsBy(const Call& call) {
  call.environment().MakeErrorsBy(call.Function(0, "maker"));
  return call.env().Undefined();
}

/** What windows' titles name, where GLib would take the interpreter's file name. */
Napi::Value NameApplication(const Call& call) {
  g_set_application_name(call.Text(0, "name").c_str());
  return call.env().Undefined();
}

/** For processes that hold keys: no core file, and no /proc/PID/mem or environ for other processes of the same user. */
Napi::Value ForbidCoreDumps(const Call& call) {
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
  return call.env().Undefined();
}

Napi::Object Init(Napi::Env env, Napi::Object exports) {
  gst_init(nullptr, nullptr);
  KeepKeysOutOfLog();
  RegisterElements();
  auto* environment = new Environment(env);
  env.SetInstanceData(environment);
  DefineObject(*environment);
  DefinePad(*environment);
  DefineElement(*environment);
  DefineBin(*environment);
  DefinePipeline(*environment);
  DefineSample(*environment);
  DefineSource(*environment);
  DefineProbe(*environment);
  DefineRules(*environment);
  const std::vector<napi_property_descriptor> functions = {
      Method<Version>("version"),   Method<HasFactory>("hasFactory"),     Method<MakeElement>("makeElement"),
      Method<MakeBin>("makeBin"),   Method<MakePipeline>("makePipeline"), Method<Parse>("parse"),
      Method<Devices>("devices"),   Method<Samples>("samples"),         Method<Registry>("registry"),
      Method<Source>("source"),     Method<Probe>("probe"),           Method<Rules>("rules"),
      Method<WatchDevices>("watchDevices"), Method<ParseCaps>("parseCaps"), Method<Plugins>("plugins"),
      Method<Features>("features"), Method<SetRank>("setRank"), Method<OpenLog>("openLog"),
      Method<DebugCategories>("debugCategories"), Method<StartTracer>("startTracer"), Method<LogLiveObjects>("logLiveObjects"),
      Method<ReportCrashes>("reportCrashes"), Method<PluginFile>("pluginFile"),
      Method<ForbidCoreDumps>("forbidCoreDumps"), Method<OpenBus>("openBus"), Method<NameApplication>("nameApplication"), Method<MakeErrorsBy>("makeErrorsBy"),
  };
  NAPI_THROW_IF_FAILED(env, napi_define_properties(env, exports, functions.size(), functions.data()), exports);
  return exports;
}

}  // namespace

NODE_API_MODULE(gst_costream, Init)

}  // namespace costream
