// See object.h.
#include "object.h"

#include "call.h"
#include "property.h"
#include "signal.h"
#include "value.h"

namespace costream {

namespace {

constexpr napi_type_tag kWrapperTag = {0x8f2b6c1d4e0a4a55, 0xb1c76d0e93f2a814};

GParamSpec* FindProperty(const Call& call, GObject* object, const std::string& name) {
  GParamSpec* spec = g_object_class_find_property(G_OBJECT_GET_CLASS(object), name.c_str());
  if (spec == nullptr) {
    Throw(call.env(), "NO_PROPERTY", std::string(G_OBJECT_TYPE_NAME(object)) + " has no property \"" + name + "\"",
          {{"property", name}});
  }
  return spec;
}

/**
 * The element that a pad's property is asked of, kept for as long. What a class adds to a pad may lie in its element and go
 * with it: GStreamer 1.22's multiqueue does not survive a look at the pads that it released.
 */
Object<GstObject> KeeperOf(const Call& call, GObject* object, const GParamSpec* spec) {
  if (!GST_IS_PAD(object) || spec->owner_type == GST_TYPE_PAD || spec->owner_type == GST_TYPE_OBJECT) return {};
  auto keeper = Object<GstObject>::Adopt(gst_object_get_parent(GST_OBJECT(object)));
  if (!keeper) {
    Throw(call.env(), "NO_PAD", std::string("The pad ") + GST_OBJECT_NAME(object) + " was released",
          {{"pad", GST_OBJECT_NAME(object)}});
  }
  return keeper;
}

Napi::Value TypeName(const Call& call) {
  return Napi::String::New(call.env(), G_OBJECT_TYPE_NAME(call.Self<GObject>(G_TYPE_OBJECT).get()));
}

Napi::Value Property(const Call& call) {
  const auto self = call.Self<GObject>(G_TYPE_OBJECT);
  GParamSpec* spec = g_object_class_find_property(G_OBJECT_GET_CLASS(self.get()), call.Text(0, "name").c_str());
  return spec == nullptr ? call.env().Undefined() : PropertyData(call.environment(), spec);
}

Napi::Value Properties(const Call& call) {
  const auto self = call.Self<GObject>(G_TYPE_OBJECT);
  guint count = 0;
  GParamSpec** specs = g_object_class_list_properties(G_OBJECT_GET_CLASS(self.get()), &count);
  const std::unique_ptr<GParamSpec*, Deleter<g_free>> owner(specs);
  Napi::Array list = Napi::Array::New(call.env(), count);
  for (guint i = 0; i < count; i++) list.Set(i, PropertyData(call.environment(), specs[i]));
  return list;
}

Napi::Value Get(const Call& call) {
  const auto self = call.Self<GObject>(G_TYPE_OBJECT);
  const std::string name = call.Text(0, "name");
  GParamSpec* spec = FindProperty(call, self.get(), name);
  if ((spec->flags & G_PARAM_READABLE) == 0) {
    Throw(call.env(), "WRITE_ONLY", "Property \"" + name + "\" can only be written", {{"property", name}});
  }
  const auto keeper = KeeperOf(call, self.get(), spec);
  Value value(spec->value_type);
  g_object_get_property(self.get(), spec->name, value.get());
  return ToJs(call.environment(), value.get(), self.get());
}

/** What GObject's types allow and elements do not survive. */
void CheckSense(GObject* object, const GParamSpec* spec, const Napi::Value& given, const GValue* value) {
  if (spec->value_type == GST_TYPE_STRUCTURE && g_value_get_boxed(value) == nullptr) throw BadValue("a structure", given);
  if (GST_IS_ELEMENT(object) && g_type_is_a(spec->value_type, GST_TYPE_PAD)) {
    // Selectors take any pad for one of those that were requested of them.
    auto* pad = static_cast<GstPad*>(g_value_get_object(value));
    // A selector chooses for itself then; tee looks into what is not there.
    if (!pad && !g_str_equal(spec->name, "active-pad")) throw BadValue("a requested pad of this element", given);
    if (pad) {
      GstPadTemplate* origin = GST_PAD_PAD_TEMPLATE(pad);
      const bool requested = origin && GST_PAD_TEMPLATE_PRESENCE(origin) == GST_PAD_REQUEST;
      if (!requested || GST_OBJECT_PARENT(pad) != GST_OBJECT(object)) throw BadValue("a requested pad of this element", given);
    }
  }
}

Napi::Value Set(const Call& call) {
  const auto self = call.Self<GObject>(G_TYPE_OBJECT);
  const std::string name = call.Text(0, "name");
  GParamSpec* spec = FindProperty(call, self.get(), name);
  if ((spec->flags & G_PARAM_WRITABLE) == 0 || (spec->flags & G_PARAM_CONSTRUCT_ONLY) != 0) {
    const bool construct = (spec->flags & G_PARAM_WRITABLE) != 0;
    const std::string reason = construct ? "is fixed when the element is made" : "can only be read";
    Throw(call.env(), "READ_ONLY", "Property \"" + name + "\" " + reason, {{"property", name}, {"reason", reason}});
  }
  // Every parent of ours is a bin or an element that made the object itself; anything else is a cycle or a dangling pointer.
  if (spec->owner_type == GST_TYPE_OBJECT && g_str_equal(spec->name, "parent")) {
    const std::string reason = "follows from where the object is put; use add()";
    Throw(call.env(), "READ_ONLY", "Property \"parent\" " + reason, {{"property", name}, {"reason", reason}});
  }
  Value value(spec->value_type);
  try {
    FromJs(call.environment(), call[1], spec, value.get());
    CheckSense(self.get(), spec, call[1], value.get());
  } catch (const BadValue& bad) {
    ThrowBadValue(call.env(), name, bad);
  }
  const auto keeper = KeeperOf(call, self.get(), spec);
  g_object_set_property(self.get(), spec->name, value.get());
  return call.env().Undefined();
}

}  // namespace

Wrapper* Wrapper::From(const Napi::Value& value) {
  if (!value.IsObject()) return nullptr;
  bool ours = false;
  void* data = nullptr;
  if (napi_check_object_type_tag(value.Env(), value, &kWrapperTag, &ours) != napi_ok || !ours) return nullptr;
  if (napi_unwrap(value.Env(), value, &data) != napi_ok) return nullptr;
  return static_cast<Wrapper*>(data);
}

void Wrapper::Close() {
  if (!object) return;
  Object<GObject> last = std::move(object);
  if (GST_IS_ELEMENT(last.get()) && GST_OBJECT_PARENT(last.get()) == nullptr &&
      GST_STATE_TARGET(last.get()) > GST_STATE_NULL && environment->FindPipeline(last.get()) == nullptr) {
    // GStreamer refuses to dispose of an element that runs, and stopping it may block.
    environment->pool().Run([element = std::move(last)] {
      gst_element_set_state(GST_ELEMENT(element.get()), GST_STATE_NULL);
    });
  }
}

void Wrapper::Mark(const Napi::Object& instance) {
  napi_type_tag_object(instance.Env(), instance, &kWrapperTag);
}

void Wrapper::Finalize(napi_env env, void* data, void*) {
  const std::unique_ptr<Wrapper> dying(static_cast<Wrapper*>(data));
  // A closed one outlives its environment's end, where only the reference is left to delete.
  if (dying->object) {
    dying->environment->Forget(dying.get());
    dying->Close();
  }
  napi_delete_reference(env, dying->self);
}

void DefineObject(Environment& environment) {
  environment.Define(Kind::kObject, "NativeObject", std::nullopt,
                     {Getter<TypeName>("typeName"), Method<Property>("property"), Method<Properties>("properties"),
                      Method<Get>("get"), Method<Set>("set"), Method<Connect>("connect"), Method<Answer>("answer"),
                      Method<Disconnect>("disconnect"), Method<Emit>("emit"), Method<SignalTypes>("signalTypes"),
                      Getter<DroppedEmissions>("droppedEmissions")});
}

}  // namespace costream
