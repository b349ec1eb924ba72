// See device.h.
#include "device.h"

#include <vector>

#include "structure.h"
#include "value.h"

namespace costream {

namespace {

/** What the device set in its element: where it differs from a fresh element of the same factory. */
std::map<std::string, Value> Differences(GstElement* element) {
  std::map<std::string, Value> differences;
  const auto fresh = Sink(gst_element_factory_create(gst_element_get_factory(element), nullptr));
  if (!fresh) return differences;
  guint count = 0;
  const std::unique_ptr<GParamSpec*, Deleter<g_free>> specs(
      g_object_class_list_properties(G_OBJECT_GET_CLASS(element), &count));
  for (guint i = 0; i < count; i++) {
    GParamSpec* spec = specs.get()[i];
    const bool settable = (spec->flags & G_PARAM_READWRITE) == G_PARAM_READWRITE;
    if (!settable || g_str_equal(spec->name, "name") || G_TYPE_IS_OBJECT(spec->value_type)) continue;
    Value chosen(spec->value_type);
    Value usual(spec->value_type);
    g_object_get_property(G_OBJECT(element), spec->name, chosen.get());
    g_object_get_property(G_OBJECT(fresh.get()), spec->name, usual.get());
    if (g_param_values_cmp(spec, chosen.get(), usual.get()) != 0) differences[spec->name] = chosen;
  }
  return differences;
}

}  // namespace

DeviceFacts DescribeDevice(GstDevice* device) {
  DeviceFacts found;
  const Text device_class(gst_device_get_device_class(device));
  const Text display_name(gst_device_get_display_name(device));
  found.device_class = device_class.get();
  found.display_name = display_name ? display_name.get() : "";
  found.caps = MiniObject<GstCaps>::Adopt(gst_device_get_caps(device));
  if (GstStructure* properties = gst_device_get_properties(device)) {
    found.properties = std::shared_ptr<GstStructure>(properties, Deleter<gst_structure_free>());
  }
  if (const auto element = Sink(gst_device_create_element(device, nullptr))) {
    if (GstElementFactory* factory = gst_element_get_factory(element.get())) found.factory = GST_OBJECT_NAME(factory);
    found.element_properties = Differences(element.get());
  }
  return found;
}

namespace {

std::vector<DeviceFacts> Probe(const std::string& classes) {
  const auto monitor = Object<GstDeviceMonitor>::Adopt(gst_device_monitor_new());
  gst_device_monitor_add_filter(monitor.get(), classes.empty() ? nullptr : classes.c_str(), nullptr);
  std::vector<DeviceFacts> found;
  // Without a provider of these classes it does not start, and there is nothing to find.
  if (!gst_device_monitor_start(monitor.get())) return found;
  GList* devices = gst_device_monitor_get_devices(monitor.get());
  for (GList* item = devices; item != nullptr; item = item->next) {
    const auto device = Object<GstDevice>::Adopt(GST_DEVICE(item->data));
    found.push_back(DescribeDevice(device.get()));
  }
  g_list_free(devices);
  gst_device_monitor_stop(monitor.get());
  return found;
}

}  // namespace

Napi::Object DeviceToJs(Environment& environment, const DeviceFacts& found) {
  const Napi::Env env = environment.env();
  Napi::Object data = Napi::Object::New(env);
  data.Set("deviceClass", found.device_class);
  data.Set("displayName", found.display_name);
  const Napi::Value caps = CapsToJs(environment, found.caps.get());
  data.Set("caps", caps.IsNull() ? Napi::Array::New(env) : caps);
  data.Set("properties", StructureToJs(environment, found.properties.get()));
  data.Set("factory", TextToJs(env, found.factory.empty() ? nullptr : found.factory.c_str()));
  Napi::Object properties = Napi::Object::New(env);
  for (const auto& [name, value] : found.element_properties) properties.Set(name, ToJs(environment, value.get()));
  data.Set("elementProperties", properties);
  return data;
}

Napi::Value Devices(const Call& call) {
  const std::string classes = call.Text(0, "classes");
  return call.environment().Async(nullptr, [classes]() -> Settle {
    auto found = std::make_shared<std::vector<DeviceFacts>>(Probe(classes));
    return [found](Environment& environment, Napi::Promise::Deferred& promise) {
      Napi::Array list = Napi::Array::New(environment.env());
      for (const DeviceFacts& device : *found) list.Set(list.Length(), DeviceToJs(environment, device));
      promise.Resolve(list);
    };
  });
}

}  // namespace costream
