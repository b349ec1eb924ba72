// See registry-query.h.
#include "registry-query.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "structure.h"
#include "value.h"

namespace costream {

namespace {

const char* FeatureType(GstPluginFeature* feature) {
  if (GST_IS_ELEMENT_FACTORY(feature)) return "element";
  if (GST_IS_TYPE_FIND_FACTORY(feature)) return "typefind";
  if (GST_IS_DEVICE_PROVIDER_FACTORY(feature)) return "device-provider";
  if (GST_IS_TRACER_FACTORY(feature)) return "tracer";
  return "other";
}

const char* Metadata(GstPluginFeature* feature, const char* key) {
  if (GST_IS_ELEMENT_FACTORY(feature)) return gst_element_factory_get_metadata(GST_ELEMENT_FACTORY(feature), key);
  if (GST_IS_DEVICE_PROVIDER_FACTORY(feature)) {
    return gst_device_provider_factory_get_metadata(GST_DEVICE_PROVIDER_FACTORY(feature), key);
  }
  return nullptr;
}

Napi::Value PluginToJs(Napi::Env env, GstPlugin* plugin) {
  Napi::Object data = Napi::Object::New(env);
  data.Set("name", TextToJs(env, gst_plugin_get_name(plugin)));
  data.Set("description", TextToJs(env, gst_plugin_get_description(plugin)));
  data.Set("version", TextToJs(env, gst_plugin_get_version(plugin)));
  data.Set("license", TextToJs(env, gst_plugin_get_license(plugin)));
  data.Set("source", TextToJs(env, gst_plugin_get_source(plugin)));
  data.Set("package", TextToJs(env, gst_plugin_get_package(plugin)));
  data.Set("origin", TextToJs(env, gst_plugin_get_origin(plugin)));
  data.Set("filename", TextToJs(env, gst_plugin_get_filename(plugin)));
  data.Set("loaded", gst_plugin_is_loaded(plugin) != FALSE);
  return data;
}

Napi::Value FeatureToJs(Napi::Env env, GstPluginFeature* feature) {
  Napi::Object data = Napi::Object::New(env);
  data.Set("name", GST_OBJECT_NAME(feature));
  data.Set("type", FeatureType(feature));
  data.Set("rank", gst_plugin_feature_get_rank(feature));
  data.Set("plugin", TextToJs(env, gst_plugin_feature_get_plugin_name(feature)));
  data.Set("longName", TextToJs(env, Metadata(feature, GST_ELEMENT_METADATA_LONGNAME)));
  data.Set("classes", TextToJs(env, Metadata(feature, GST_ELEMENT_METADATA_KLASS)));
  data.Set("description", TextToJs(env, Metadata(feature, GST_ELEMENT_METADATA_DESCRIPTION)));
  return data;
}

/** What a feature must be. */
struct Filter {
  std::optional<std::string> type;
  std::optional<std::string> plugin;
  std::optional<std::string> classes;
  MiniObject<GstCaps> accepts;
  MiniObject<GstCaps> produces;

  bool Fits(GstPluginFeature* feature) const {
    if (type && *type != FeatureType(feature)) return false;
    const char* name = gst_plugin_feature_get_plugin_name(feature);
    if (plugin && (name == nullptr || *plugin != name)) return false;
    const char* klass = Metadata(feature, GST_ELEMENT_METADATA_KLASS);
    if (classes && (klass == nullptr || !HasAll(klass))) return false;
    if (!accepts && !produces) return true;
    if (!GST_IS_ELEMENT_FACTORY(feature)) return false;
    auto* factory = GST_ELEMENT_FACTORY(feature);
    if (accepts && !gst_element_factory_can_sink_any_caps(factory, accepts.get())) return false;
    return !produces || gst_element_factory_can_src_any_caps(factory, produces.get());
  }

 private:
  /** "Decoder/Video" asks for both words, in any place of "Codec/Decoder/Video/Hardware". */
  bool HasAll(const std::string& klass) const {
    const auto words = [](const std::string& text) {
      std::vector<std::string> list;
      size_t begin = 0;
      for (size_t end; (end = text.find('/', begin)) != std::string::npos; begin = end + 1) {
        list.push_back(text.substr(begin, end - begin));
      }
      list.push_back(text.substr(begin));
      return list;
    };
    const auto has = words(klass);
    const auto wanted = words(*classes);
    return std::all_of(wanted.begin(), wanted.end(),
                       [&](const auto& word) { return std::find(has.begin(), has.end(), word) != has.end(); });
  }
};

MiniObject<GstCaps> CapsField(const Call& call, const Napi::Object& options, const char* field) {
  const Napi::Value value = options.Get(field);
  if (value.IsUndefined()) return {};
  try {
    return CapsFromJs(call.environment(), value);
  } catch (const BadValue& bad) {
    ThrowBadValue(call.env(), field, bad);
  }
}

}  // namespace

Napi::Value Plugins(const Call& call) {
  const PluginList plugins(gst_registry_get_plugin_list(gst_registry_get()));
  Napi::Array list = Napi::Array::New(call.env());
  for (GList* item = plugins.get(); item != nullptr; item = item->next) {
    list.Set(list.Length(), PluginToJs(call.env(), GST_PLUGIN(item->data)));
  }
  return list;
}

Napi::Value Features(const Call& call) {
  const Napi::Object options = call.Options(0, "filter");
  const Filter filter{call.TextField(options, "type"), call.TextField(options, "plugin"), call.TextField(options, "classes"),
                      CapsField(call, options, "accepts"), CapsField(call, options, "produces")};
  const auto all = [](GstPluginFeature*, gpointer) -> gboolean { return TRUE; };
  const FeatureList features(gst_registry_feature_filter(gst_registry_get(), all, FALSE, nullptr));
  std::vector<GstPluginFeature*> found;
  for (GList* item = features.get(); item != nullptr; item = item->next) {
    auto* feature = GST_PLUGIN_FEATURE(item->data);
    if (filter.Fits(feature)) found.push_back(feature);
  }
  std::sort(found.begin(), found.end(),
            [](gconstpointer a, gconstpointer b) { return gst_plugin_feature_rank_compare_func(a, b) < 0; });
  Napi::Array list = Napi::Array::New(call.env());
  for (GstPluginFeature* feature : found) list.Set(list.Length(), FeatureToJs(call.env(), feature));
  return list;
}

Napi::Value SetRank(const Call& call) {
  const std::string name = call.Text(0, "name");
  const auto feature = Object<GstPluginFeature>::Adopt(gst_registry_lookup_feature(gst_registry_get(), name.c_str()));
  if (!feature) Throw(call.env(), "NO_ELEMENT", "GStreamer has no feature \"" + name + "\" here", {{"factory", name}});
  const Napi::Value rank = call[1];
  const double number = rank.IsNumber() ? rank.As<Napi::Number>().DoubleValue() : -1;
  if (!(number >= 0 && number <= G_MAXINT)) call.Wrong("rank", "a number of 0 or more", rank);
  gst_plugin_feature_set_rank(feature.get(), static_cast<guint>(number));
  return call.env().Undefined();
}

}  // namespace costream
