// See pad.h.
#include "pad.h"

#include "call.h"
#include "event.h"
#include "query.h"
#include "structure.h"
#include "value.h"

namespace costream {

namespace {

Napi::Value Name(const Call& call) {
  const Text name(gst_object_get_name(GST_OBJECT(call.Self<GstPad>(GST_TYPE_PAD).get())));
  return TextToJs(call.env(), name.get());
}

Napi::Value Direction(const Call& call) {
  return Napi::String::New(call.env(), DirectionName(gst_pad_get_direction(call.Self<GstPad>(GST_TYPE_PAD).get())));
}

Napi::Value Parent(const Call& call) {
  const auto self = call.Self<GstPad>(GST_TYPE_PAD);
  const auto parent = Object<GstElement>::Adopt(gst_pad_get_parent_element(self.get()));
  return call.environment().Wrap(parent.get());
}

Napi::Value Peer(const Call& call) {
  const auto self = call.Self<GstPad>(GST_TYPE_PAD);
  const auto peer = Object<GstPad>::Adopt(gst_pad_get_peer(self.get()));
  return call.environment().Wrap(peer.get());
}

Napi::Value CurrentCaps(const Call& call) {
  const auto self = call.Self<GstPad>(GST_TYPE_PAD);
  const auto caps = MiniObject<GstCaps>::Adopt(gst_pad_get_current_caps(self.get()));
  return CapsToJs(call.environment(), caps.get());
}

Napi::Value QueryCaps(const Call& call) {
  const auto self = call.Self<GstPad>(GST_TYPE_PAD);
  const auto caps = MiniObject<GstCaps>::Adopt(gst_pad_query_caps(self.get(), nullptr));
  return CapsToJs(call.environment(), caps.get());
}

Napi::Value Link(const Call& call) {
  const auto self = call.Self<GstPad>(GST_TYPE_PAD);
  const auto sink = call.Instance<GstPad>(0, GST_TYPE_PAD, "sink");
  // Asked the other way round, GStreamer would only print a warning.
  const GstPadLinkReturn result = GST_PAD_IS_SRC(self.get()) && GST_PAD_IS_SINK(sink.get())
                                      ? gst_pad_link(self.get(), sink.get())
                                      : GST_PAD_LINK_WRONG_DIRECTION;
  if (result != GST_PAD_LINK_OK) {
    const std::string from = PadName(self.get());
    const std::string to = PadName(sink.get());
    const std::string reason = LinkReason(result);
    Throw(call.env(), "NO_LINK", "Cannot link " + from + " to " + to + ": " + reason,
          {{"src", from}, {"sink", to}, {"srcCaps", CapsText(self.get())}, {"sinkCaps", CapsText(sink.get())}, {"reason", reason}});
  }
  return call.env().Undefined();
}

Napi::Value Unlink(const Call& call) {
  const auto self = call.Self<GstPad>(GST_TYPE_PAD);
  if (const auto peer = Object<GstPad>::Adopt(gst_pad_get_peer(self.get()))) {
    if (GST_PAD_IS_SRC(self.get())) {
      gst_pad_unlink(self.get(), peer.get());
    } else {
      gst_pad_unlink(peer.get(), self.get());
    }
  }
  return call.env().Undefined();
}

Napi::Value SendEvent(const Call& call) {
  const auto self = call.Self<GstPad>(GST_TYPE_PAD);
  try {
    auto event = EventFromJs(call.environment(), call[0]);
    return Napi::Boolean::New(call.env(), gst_pad_send_event(self.get(), event.Release()));
  } catch (const BadValue& bad) {
    ThrowBadValue(call.env(), "event", bad);
  }
}

}  // namespace

bool IsRequestPad(GstPad* pad) {
  const auto pad_template = Object<GstPadTemplate>::Adopt(gst_pad_get_pad_template(pad));
  return pad_template && GST_PAD_TEMPLATE_PRESENCE(pad_template.get()) == GST_PAD_REQUEST;
}

const char* DirectionName(GstPadDirection direction) { return direction == GST_PAD_SRC ? "src" : "sink"; }

const char* LinkReason(GstPadLinkReturn result) {
  switch (result) {
    case GST_PAD_LINK_WRONG_HIERARCHY:
      return "the pads are in different bins; a ghost pad has to connect them";
    case GST_PAD_LINK_WAS_LINKED:
      return "one of the pads is linked already";
    case GST_PAD_LINK_WRONG_DIRECTION:
      return "a source pad links to a sink pad";
    case GST_PAD_LINK_NOFORMAT:
      return "the pads have no format in common";
    case GST_PAD_LINK_NOSCHED:
      return "the pads cannot agree on push or pull scheduling";
    default:
      return "one of the elements refused";
  }
}

std::string PadName(GstPad* pad) {
  const Text name(gst_object_get_name(GST_OBJECT(pad)));
  const auto parent = Object<GstElement>::Adopt(gst_pad_get_parent_element(pad));
  if (!parent) return name.get();
  const Text element(gst_object_get_name(GST_OBJECT(parent.get())));
  return std::string(element.get()) + "." + name.get();
}

std::string CapsText(GstPad* pad) {
  const auto caps = MiniObject<GstCaps>::Adopt(gst_pad_query_caps(pad, nullptr));
  const Text text(gst_caps_to_string(caps.get()));
  return text.get();
}

void DefinePad(Environment& environment) {
  environment.Define(Kind::kPad, "NativePad", Kind::kObject,
                     {Getter<Name>("name"), Getter<Direction>("direction"), Getter<Parent>("parent"),
                      Getter<Peer>("peer"), Getter<CurrentCaps>("currentCaps"), Method<QueryCaps>("queryCaps"),
                      Method<Link>("link"), Method<Unlink>("unlink"), Method<SendEvent>("sendEvent"),
                      Method<Query>("query")});
}

}  // namespace costream
