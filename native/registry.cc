// Walks factories -> GTypes -> properties, signals, interfaces, and on to every enum and class that these mention.
#include "registry.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "registry-facts.h"
#include "value.h"

namespace costream {

namespace {

/** Factory names; all without a value. */
using Names = std::optional<std::set<std::string>>;

/** One walk over the registry; collects the types that it meets. */
class Walk {
 public:
  explicit Walk(Environment& environment) : environment_(environment), env_(environment.env()) {}

  Napi::Object Run(const Names& wanted) {
    Napi::Object result = Napi::Object::New(env_);
    result.Set("version", Version());
    result.Set("factories", Factories(wanted));
    Sorted classes;
    // Describing a type may meet others, which join the queue.
    while (!queue_.empty()) {
      const GType type = queue_.back();
      queue_.pop_back();
      classes[g_type_name(type)] = Class(type);
    }
    result.Set("types", List(classes));
    Sorted enums;
    for (GType type : enums_) enums[g_type_name(type)] = DescribeEnum(environment_, type);
    result.Set("enums", List(enums));
    result.Set("plugins", Plugins());
    return result;
  }

 private:
  using Sorted = std::map<std::string, Napi::Value>;

  Napi::Array List(const Sorted& sorted) {
    Napi::Array list = Napi::Array::New(env_, sorted.size());
    uint32_t index = 0;
    for (const auto& entry : sorted) list.Set(index++, entry.second);
    return list;
  }

  void SetText(Napi::Object data, const char* key, const char* text) { data.Set(key, TextToJs(env_, text)); }

  static std::string Version() {
    guint major, minor, micro, nano;
    gst_version(&major, &minor, &micro, &nano);
    return std::to_string(major) + "." + std::to_string(minor) + "." + std::to_string(micro);
  }

  Napi::Array Plugins() {
    Sorted sorted;
    const PluginList plugins(gst_registry_get_plugin_list(gst_registry_get()));
    for (GList* item = plugins.get(); item != nullptr; item = item->next) {
      auto* plugin = GST_PLUGIN(item->data);
      if (!plugins_.contains(gst_plugin_get_name(plugin))) continue;
      Napi::Object data = Napi::Object::New(env_);
      SetText(data, "name", gst_plugin_get_name(plugin));
      SetText(data, "description", gst_plugin_get_description(plugin));
      SetText(data, "version", gst_plugin_get_version(plugin));
      SetText(data, "source", gst_plugin_get_source(plugin));
      SetText(data, "package", gst_plugin_get_package(plugin));
      SetText(data, "origin", gst_plugin_get_origin(plugin));
      SetText(data, "license", gst_plugin_get_license(plugin));
      sorted[gst_plugin_get_name(plugin)] = data;
    }
    return List(sorted);
  }

  Napi::Array Factories(const Names& wanted) {
    Sorted sorted;
    const FeatureList features(gst_registry_get_feature_list(gst_registry_get(), GST_TYPE_ELEMENT_FACTORY));
    for (GList* item = features.get(); item != nullptr; item = item->next) {
      auto* feature = GST_PLUGIN_FEATURE(item->data);
      const std::string name = gst_plugin_feature_get_name(feature);
      if (!wanted || wanted->contains(name)) sorted[name] = Factory(feature);
    }
    return List(sorted);
  }

  Napi::Object Factory(GstPluginFeature* feature) {
    auto* factory = GST_ELEMENT_FACTORY(feature);
    Napi::Object data = Napi::Object::New(env_);
    SetText(data, "name", gst_plugin_feature_get_name(feature));
    const gchar* plugin = gst_plugin_feature_get_plugin_name(feature);
    SetText(data, "plugin", plugin);
    if (plugin != nullptr) plugins_.insert(plugin);
    SetText(data, "longname", gst_element_factory_get_metadata(factory, GST_ELEMENT_METADATA_LONGNAME));
    SetText(data, "klass", gst_element_factory_get_metadata(factory, GST_ELEMENT_METADATA_KLASS));
    SetText(data, "description", gst_element_factory_get_metadata(factory, GST_ELEMENT_METADATA_DESCRIPTION));
    data.Set("rank", gst_plugin_feature_get_rank(feature));

    const auto loaded = Object<GstPluginFeature>::Adopt(gst_plugin_feature_load(feature));
    const GType type = loaded ? gst_element_factory_get_element_type(GST_ELEMENT_FACTORY(loaded.get())) : G_TYPE_INVALID;
    if (type == G_TYPE_INVALID || G_TYPE_IS_ABSTRACT(type)) {
      SetText(data, "skipped", loaded ? "it has no type that can be made" : "its plugin cannot be loaded");
      data.Set("padTemplates", CachedTemplates(factory));
    } else {
      SetText(data, "type", g_type_name(type));
      data.Set("padTemplates", Templates(type));
      Meet(type);
    }
    return data;
  }

  /** What the registry's cache says of the pads of a factory whose class is out of reach. */
  Napi::Array CachedTemplates(GstElementFactory* factory) {
    Sorted sorted;
    for (const GList* item = gst_element_factory_get_static_pad_templates(factory); item != nullptr; item = item->next) {
      auto* source = static_cast<GstStaticPadTemplate*>(item->data);
      const auto pad_template = Sink(gst_static_pad_template_get(source));
      sorted[source->name_template] = DescribeTemplate(environment_, pad_template.get(), GST_TYPE_PAD);
    }
    return List(sorted);
  }

  Napi::Array Templates(GType type) {
    Sorted sorted;
    const TypeClass reference(g_type_class_ref(type));
    GList* templates = gst_element_class_get_pad_template_list(GST_ELEMENT_CLASS(reference.get()));
    for (GList* item = templates; item != nullptr; item = item->next) {
      auto* pad_template = GST_PAD_TEMPLATE(item->data);
      GType pad_type = GST_PAD_TEMPLATE_GTYPE(pad_template);
      if (pad_type == G_TYPE_NONE || pad_type == G_TYPE_INVALID) pad_type = GST_TYPE_PAD;
      Meet(pad_type);
      const gchar* name = GST_PAD_TEMPLATE_NAME_TEMPLATE(pad_template);
      sorted[name] = DescribeTemplate(environment_, pad_template, pad_type);
    }
    return List(sorted);
  }

  /** Notes a type that was mentioned: an enum, or a class or interface with its ancestors. */
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
    SetText(data, "name", g_type_name(type));
    SetText(data, "parent", parent == G_TYPE_INVALID || parent == G_TYPE_INTERFACE ? nullptr : g_type_name(parent));
    data.Set("isInterface", static_cast<bool>(G_TYPE_IS_INTERFACE(type)));
    data.Set("isAbstract", static_cast<bool>(G_TYPE_IS_ABSTRACT(type)));
    data.Set("interfaces", Interfaces(type, parent));
    data.Set("properties", G_TYPE_IS_INTERFACE(type) ? InterfaceProperties(type) : ClassProperties(type));
    data.Set("signals", Signals(type));
    return data;
  }

  Napi::Array Interfaces(GType type, GType parent) {
    Sorted sorted;
    guint count = 0;
    const Array<GType> interfaces(g_type_interfaces(type, &count));
    for (guint i = 0; i < count; i++) {
      if (parent != G_TYPE_INVALID && g_type_is_a(parent, interfaces[i])) continue;
      Meet(interfaces[i]);
      sorted[g_type_name(interfaces[i])] = TextToJs(env_, g_type_name(interfaces[i]));
    }
    return List(sorted);
  }

  Napi::Array ClassProperties(GType type) {
    const TypeClass reference(g_type_class_ref(type));
    guint count = 0;
    const Array<GParamSpec*> specs(g_object_class_list_properties(G_OBJECT_CLASS(reference.get()), &count));
    return Properties(type, specs, count);
  }

  /** The default vtable also registers the interface's signals. */
  Napi::Array InterfaceProperties(GType type) {
    const TypeInterface reference(g_type_default_interface_ref(type));
    guint count = 0;
    const Array<GParamSpec*> specs(g_object_interface_list_properties(reference.get(), &count));
    return Properties(type, specs, count);
  }

  Napi::Array Properties(GType type, const Array<GParamSpec*>& specs, guint count) {
    Sorted sorted;
    for (guint i = 0; i < count; i++) {
      if (specs[i]->owner_type != type) continue;
      sorted[specs[i]->name] = DescribeProperty(environment_, specs[i]);
      MeetAll(TypesOf(specs[i]));
    }
    return List(sorted);
  }

  Napi::Array Signals(GType type) {
    Sorted sorted;
    guint count = 0;
    const Array<guint> ids(g_signal_list_ids(type, &count));
    for (guint i = 0; i < count; i++) {
      GSignalQuery query;
      g_signal_query(ids[i], &query);
      sorted[query.signal_name] = DescribeSignal(environment_, query);
      MeetAll(TypesOf(query));
    }
    return List(sorted);
  }

  Environment& environment_;
  Napi::Env env_;
  std::vector<GType> queue_;
  std::set<GType> seen_;
  std::set<GType> enums_;
  std::set<std::string> plugins_;
};

Names Wanted(const Call& call) {
  const Napi::Value elements = call.Options(0, "options").Get("elements");
  if (elements.IsUndefined()) return std::nullopt;
  if (!elements.IsArray()) call.Wrong("elements", "an array of factory names", elements);
  std::set<std::string> wanted;
  const auto list = elements.As<Napi::Array>();
  for (uint32_t i = 0; i < list.Length(); i++) {
    const Napi::Value name = list.Get(i);
    if (!name.IsString()) call.Wrong("elements", "factory names", name);
    wanted.insert(name.As<Napi::String>());
  }
  return wanted;
}

}  // namespace

Napi::Value Registry(const Call& call) { return Walk(call.environment()).Run(Wanted(call)); }

}  // namespace costream
