// See bin.h.
#include "bin.h"

#include <string>
#include <vector>

#include "call.h"
#include "element.h"
#include "pad.h"
#include "pipeline.h"
#include "removal.h"
#include "value.h"

namespace costream {

namespace {

Object<GstBin> Self(const Call& call) { return call.Self<GstBin>(GST_TYPE_BIN); }

std::string NameOf(gpointer object) {
  const Text name(gst_object_get_name(GST_OBJECT(object)));
  return name.get();
}

[[noreturn]] void Refuse(const Call& call, gpointer element, const std::string& reason) {
  const std::string name = NameOf(element);
  Throw(call.env(), "NO_ADD", name + " " + reason, {{"element", name}, {"reason", reason}});
}

Napi::Value Add(const Call& call) {
  const auto self = Self(call);
  const auto element = call.Instance<GstElement>(0, GST_TYPE_ELEMENT, "element");
  if (GST_IS_PIPELINE(element.get())) Refuse(call, element.get(), "is a pipeline and cannot be inside another");
  if (const auto parent = Object<GstObject>::Adopt(gst_object_get_parent(GST_OBJECT(element.get())))) {
    Refuse(call, element.get(), "is in " + NameOf(parent.get()) + " already");
  }
  const auto ancestor = GST_OBJECT(element.get());
  if (element.get() == GST_ELEMENT(self.get()) || gst_object_has_as_ancestor(GST_OBJECT(self.get()), ancestor)) {
    Refuse(call, element.get(), "cannot contain itself");
  }
  if (!gst_bin_add(self.get(), element.get())) {
    Refuse(call, element.get(), "cannot be added: " + NameOf(self.get()) + " has an element of this name");
  }
  return call.env().Undefined();
}

Napi::Value Remove(const Call& call) {
  auto self = Self(call);
  std::vector<Object<GstElement>> elements;
  for (size_t index = 0; index < call.size(); index++) {
    elements.push_back(call.Instance<GstElement>(index, GST_TYPE_ELEMENT, "element"));
  }
  const auto sequence = SequenceOf(call.environment(), GST_ELEMENT(self.get()));
  return call.environment().Async(sequence, [self = std::move(self), elements = std::move(elements)]() -> Settle {
    Removal removal(self.get(), elements);
    removal.Run();
    return [outside = removal.outside()](Environment& environment, Napi::Promise::Deferred& promise) {
      if (outside.empty()) {
        promise.Resolve(environment.env().Undefined());
      } else {
        const std::string reason = "is not in this bin";
        promise.Reject(MakeError(environment.env(), "NO_ADD", outside + " " + reason, {{"element", outside}, {"reason", reason}}).Value());
      }
    };
  }, Waits::kForStreams);
}

Napi::Value Elements(const Call& call) {
  const auto self = Self(call);
  const Iterator elements(gst_bin_iterate_recurse(self.get()));
  return IteratorToJs(call.environment(), elements.get());
}

Napi::Value AddGhostPad(const Call& call) {
  const auto self = Self(call);
  const std::string name = call.Text(0, "name");
  const auto target = call.Instance<GstPad>(1, GST_TYPE_PAD, "target");
  const auto refuse = [&](const std::string& reason) {
    Throw(call.env(), "NO_PAD", "No ghost pad " + name + ": " + reason, {{"pad", name}, {"reason", reason}});
  };
  if (gst_pad_is_linked(target.get())) refuse(PadName(target.get()) + " is linked already");
  if (!gst_object_has_as_ancestor(GST_OBJECT(target.get()), GST_OBJECT(self.get()))) {
    refuse(PadName(target.get()) + " is not in this bin");
  }
  if (Object<GstPad>::Adopt(gst_element_get_static_pad(GST_ELEMENT(self.get()), name.c_str()))) {
    refuse("the bin has a pad of this name");
  }
  const auto ghost = Sink(gst_ghost_pad_new(name.c_str(), target.get()));
  if (!ghost) refuse("GStreamer refuses it");
  if (GST_STATE_TARGET(self.get()) > GST_STATE_READY) gst_pad_set_active(ghost.get(), TRUE);
  gst_element_add_pad(GST_ELEMENT(self.get()), ghost.get());
  return call.environment().Wrap(ghost.get());
}

Napi::Value Dot(const Call& call) {
  const Text dot(gst_debug_bin_to_dot_data(Self(call).get(), GST_DEBUG_GRAPH_SHOW_ALL));
  return TextToJs(call.env(), dot.get());
}

}  // namespace

void DefineBin(Environment& environment) {
  environment.Define(Kind::kBin, "NativeBin", Kind::kElement,
                     {Method<Add>("add"), Method<Remove>("remove"), Method<Elements>("elements"),
                      Method<AddGhostPad>("addGhostPad"), Method<Dot>("dot")});
}

}  // namespace costream
