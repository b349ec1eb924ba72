// Walks factories -> GTypes -> properties, signals, interfaces, and on to every enum and class that these mention.
#include "registry.h"

#include <gst/gst.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "registry_spec.h"

namespace costream {

namespace {

/** One walk over the registry; collects the types that it meets. */
class Walk {
 public:
  explicit Walk(Napi::Env env) : env_(env) {}

  Napi::Object Run(const std::set<std::string>& wanted) {
    Napi::Object result = Napi::Object::New(env_);
    result["version"] = Version();
    result["factories"] = Factories(wanted);
    // Describing a type may meet others, which join the queue.
    std::map<std::string, Napi::Value> classes;
    while (!queue_.empty()) {
      const GType type = queue_.back();
      queue_.pop_back();
      classes[g_type_name(type)] = Class(type);
    }
    result["types"] = List(classes);
    std::map<std::string, Napi::Value> enums;
    for (GType type : enums_) enums[g_type_name(type)] = DescribeEnum(env_, type);
    result["enums"] = List(enums);
    result["plugins"] = Plugins();
    return result;
  }

 private:
  Napi::String Version() {
    guint major, minor, micro, nano;
    gst_version(&major, &minor, &micro, &nano);
    return Napi::String::New(env_, std::to_string(major) + "." + std::to_string(minor) + "." + std::to_string(micro));
  }

  Napi::Array List(const std::map<std::string, Napi::Value>& sorted) {
    Napi::Array list = Napi::Array::New(env_, sorted.size());
    uint32_t index = 0;
    for (const auto& entry : sorted) list[index++] = entry.second;
    return list;
  }

  Napi::Array Plugins() {
    std::map<std::string, Napi::Value> sorted;
    GList* plugins = gst_registry_get_plugin_list(gst_registry_get());
    for (GList* item = plugins; item != nullptr; item = item->next) {
      auto* plugin = GST_PLUGIN(item->data);
      if (plugins_.count(gst_plugin_get_name(plugin)) == 0) continue;
      Napi::Object data = Napi::Object::New(env_);
      data["name"] = Say(env_, gst_plugin_get_name(plugin));
      data["description"] = Say(env_, gst_plugin_get_description(plugin));
      data["version"] = Say(env_, gst_plugin_get_version(plugin));
      data["source"] = Say(env_, gst_plugin_get_source(plugin));
      data["package"] = Say(env_, gst_plugin_get_package(plugin));
      data["origin"] = Say(env_, gst_plugin_get_origin(plugin));
      data["license"] = Say(env_, gst_plugin_get_license(plugin));
      sorted[gst_plugin_get_name(plugin)] = data;
    }
    gst_plugin_list_free(plugins);
    return List(sorted);
  }

  Napi::Array Factories(const std::set<std::string>& wanted) {
    std::map<std::string, Napi::Value> sorted;
    GList* features = gst_registry_get_feature_list(gst_registry_get(), GST_TYPE_ELEMENT_FACTORY);
    for (GList* item = features; item != nullptr; item = item->next) {
      auto* feature = GST_PLUGIN_FEATURE(item->data);
      const std::string name = gst_plugin_feature_get_name(feature);
      if (wanted.empty() || wanted.count(name) > 0) sorted[name] = Factory(feature);
    }
    gst_plugin_feature_list_free(features);
    return List(sorted);
  }

  Napi::Object Factory(GstPluginFeature* feature) {
    auto* factory = GST_ELEMENT_FACTORY(feature);
    Napi::Object data = Napi::Object::New(env_);
    data["name"] = Say(env_, gst_plugin_feature_get_name(feature));
    const gchar* plugin = gst_plugin_feature_get_plugin_name(feature);
    data["plugin"] = Say(env_, plugin);
    if (plugin != nullptr) plugins_.insert(plugin);
    data["longname"] = Say(env_, gst_element_factory_get_metadata(factory, GST_ELEMENT_METADATA_LONGNAME));
    data["klass"] = Say(env_, gst_element_factory_get_metadata(factory, GST_ELEMENT_METADATA_KLASS));
    data["description"] = Say(env_, gst_element_factory_get_metadata(factory, GST_ELEMENT_METADATA_DESCRIPTION));
    data["rank"] = Napi::Number::New(env_, gst_plugin_feature_get_rank(feature));

    GstPluginFeature* loaded = gst_plugin_feature_load(feature);
    const GType type = loaded == nullptr ? G_TYPE_INVALID : gst_element_factory_get_element_type(GST_ELEMENT_FACTORY(loaded));
    if (type == G_TYPE_INVALID || G_TYPE_IS_ABSTRACT(type)) {
      data["skipped"] = Say(env_, loaded == nullptr ? "its plugin cannot be loaded" : "it has no type that can be made");
      data["padTemplates"] = StaticTemplates(factory);
    } else {
      data["type"] = Say(env_, g_type_name(type));
      data["padTemplates"] = Templates(type);
      Meet(type);
    }
    if (loaded != nullptr) gst_object_unref(loaded);
    return data;
  }

  /** What the registry's cache says of the pads of a factory whose class is out of reach. */
  Napi::Array StaticTemplates(GstElementFactory* factory) {
    std::map<std::string, Napi::Value> sorted;
    for (const GList* item = gst_element_factory_get_static_pad_templates(factory); item != nullptr; item = item->next) {
      auto* source = static_cast<GstStaticPadTemplate*>(item->data);
      GstPadTemplate* pad_template = gst_static_pad_template_get(source);
      sorted[source->name_template] = DescribeTemplate(env_, pad_template, GST_TYPE_PAD);
      gst_object_unref(pad_template);
    }
    return List(sorted);
  }

  Napi::Array Templates(GType type) {
    std::map<std::string, Napi::Value> sorted;
    const ClassReference reference(type);
    GList* templates = gst_element_class_get_pad_template_list(GST_ELEMENT_CLASS(reference.get()));
    for (GList* item = templates; item != nullptr; item = item->next) {
      auto* pad_template = GST_PAD_TEMPLATE(item->data);
      GType pad_type = GST_PAD_TEMPLATE_GTYPE(pad_template);
      if (pad_type == G_TYPE_NONE || pad_type == G_TYPE_INVALID) pad_type = GST_TYPE_PAD;
      Meet(pad_type);
      sorted[GST_PAD_TEMPLATE_NAME_TEMPLATE(pad_template)] = DescribeTemplate(env_, pad_template, pad_type);
    }
    return List(sorted);
  }

  /** Notes a type that was mentioned, its parents, and what a boxed or basic type is not: a class or an enum. */
  void Meet(GType type) {
    if (G_TYPE_IS_ENUM(type) || G_TYPE_IS_FLAGS(type)) {
      enums_.insert(type);
      return;
    }
    if (!g_type_is_a(type, G_TYPE_OBJECT) && !G_TYPE_IS_INTERFACE(type)) return;
    for (; type != G_TYPE_INVALID && type != G_TYPE_INTERFACE; type = g_type_parent(type)) {
      if (seen_.insert(type).second) queue_.push_back(type);
    }
  }

  void MeetAll(const std::vector<GType>& types) {
    for (GType type : types) Meet(type);
  }

  /** A class or an interface: what it adds to its parent. */
  Napi::Object Class(GType type) {
    Napi::Object data = Napi::Object::New(env_);
    const GType parent = g_type_parent(type);
    data["name"] = Say(env_, g_type_name(type));
    data["parent"] = Say(env_, parent == G_TYPE_INVALID || parent == G_TYPE_INTERFACE ? nullptr : g_type_name(parent));
    data["isInterface"] = Napi::Boolean::New(env_, G_TYPE_IS_INTERFACE(type));
    data["isAbstract"] = Napi::Boolean::New(env_, G_TYPE_IS_ABSTRACT(type));
    data["interfaces"] = Interfaces(type, parent);
    const ClassReference reference(type);
    data["properties"] = Properties(type, reference);
    data["signals"] = Signals(type);
    return data;
  }

  Napi::Array Interfaces(GType type, GType parent) {
    std::map<std::string, Napi::Value> sorted;
    guint count = 0;
    GType* interfaces = g_type_interfaces(type, &count);
    for (guint i = 0; i < count; i++) {
      if (parent != G_TYPE_INVALID && g_type_is_a(parent, interfaces[i])) continue;
      Meet(interfaces[i]);
      sorted[g_type_name(interfaces[i])] = Say(env_, g_type_name(interfaces[i]));
    }
    g_free(interfaces);
    return List(sorted);
  }

  Napi::Array Properties(GType type, const ClassReference& reference) {
    std::map<std::string, Napi::Value> sorted;
    guint count = 0;
    GParamSpec** specs = G_TYPE_IS_INTERFACE(type)
                             ? g_object_interface_list_properties(reference.get(), &count)
                             : g_object_class_list_properties(G_OBJECT_CLASS(reference.get()), &count);
    for (guint i = 0; i < count; i++) {
      if (specs[i]->owner_type != type) continue;
      sorted[specs[i]->name] = DescribeProperty(env_, specs[i]);
      MeetAll(TypesOf(specs[i]));
    }
    g_free(specs);
    return List(sorted);
  }

  Napi::Array Signals(GType type) {
    std::map<std::string, Napi::Value> sorted;
    guint count = 0;
    guint* ids = g_signal_list_ids(type, &count);
    for (guint i = 0; i < count; i++) {
      GSignalQuery query;
      g_signal_query(ids[i], &query);
      sorted[query.signal_name] = DescribeSignal(env_, query);
      MeetAll(TypesOf(query));
    }
    g_free(ids);
    return List(sorted);
  }

  Napi::Env env_;
  std::vector<GType> queue_;
  std::set<GType> seen_;
  std::set<GType> enums_;
  std::set<std::string> plugins_;
};

std::set<std::string> Wanted(const Napi::CallbackInfo& info) {
  std::set<std::string> wanted;
  if (info.Length() == 0 || !info[0].IsObject()) return wanted;
  const Napi::Value elements = info[0].As<Napi::Object>().Get("elements");
  if (elements.IsUndefined()) return wanted;
  if (!elements.IsArray()) throw Napi::TypeError::New(info.Env(), "Expected an array of factory names for elements.");
  const auto list = elements.As<Napi::Array>();
  for (uint32_t i = 0; i < list.Length(); i++) wanted.insert(list.Get(i).ToString().Utf8Value());
  return wanted;
}

}  // namespace

Napi::Value Registry(const Napi::CallbackInfo& info) { return Walk(info.Env()).Run(Wanted(info)); }

}  // namespace costream
