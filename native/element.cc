// See element.h.
#include "element.h"

#include "call.h"
#include "event.h"
#include "link-rule.h"
#include "object.h"
#include "pad.h"
#include "pipeline.h"
#include "query.h"
#include "structure.h"
#include "value.h"

namespace costream {

namespace {

Object<GstElement> Self(const Call& call) { return call.Self<GstElement>(GST_TYPE_ELEMENT); }

Napi::Value Name(const Call& call) {
  const Text name(gst_object_get_name(GST_OBJECT(Self(call).get())));
  return TextToJs(call.env(), name.get());
}

Napi::Value Factory(const Call& call) {
  GstElementFactory* factory = gst_element_get_factory(Self(call).get());
  // A plain bin is made without asking a factory, though "bin" and "pipeline" have one.
  const GType type = G_OBJECT_TYPE(Self(call).get());
  if (factory == nullptr || type == GST_TYPE_BIN || type == GST_TYPE_PIPELINE) return Napi::String::New(call.env(), "");
  return Napi::String::New(call.env(), GST_OBJECT_NAME(factory));
}

Napi::Value Parent(const Call& call) {
  const auto self = Self(call);
  const auto parent = Object<GstObject>::Adopt(gst_object_get_parent(GST_OBJECT(self.get())));
  return call.environment().Wrap(parent.get());
}

const char* PresenceName(GstPadPresence presence) {
  switch (presence) {
    case GST_PAD_ALWAYS:
      return "always";
    case GST_PAD_SOMETIMES:
      return "sometimes";
    default:
      return "request";
  }
}

Napi::Value PadTemplates(const Call& call) {
  const auto self = Self(call);
  Napi::Array list = Napi::Array::New(call.env());
  for (GList* item = gst_element_get_pad_template_list(self.get()); item != nullptr; item = item->next) {
    auto* pad_template = GST_PAD_TEMPLATE(item->data);
    const auto caps = MiniObject<GstCaps>::Adopt(gst_pad_template_get_caps(pad_template));
    Napi::Object data = Napi::Object::New(call.env());
    data.Set("name", GST_PAD_TEMPLATE_NAME_TEMPLATE(pad_template));
    data.Set("direction", DirectionName(GST_PAD_TEMPLATE_DIRECTION(pad_template)));
    data.Set("presence", PresenceName(GST_PAD_TEMPLATE_PRESENCE(pad_template)));
    data.Set("caps", CapsToJs(call.environment(), caps.get()));
    list.Set(list.Length(), data);
  }
  return list;
}

Napi::Value Pads(const Call& call) {
  const auto self = Self(call);
  const Iterator pads(gst_element_iterate_pads(self.get()));
  return IteratorToJs(call.environment(), pads.get());
}

Napi::Value Pad(const Call& call) {
  const auto self = Self(call);
  const auto pad = Object<GstPad>::Adopt(gst_element_get_static_pad(self.get(), call.Text(0, "name").c_str()));
  return call.environment().Wrap(pad.get());
}

Napi::Value RequestPad(const Call& call) {
  const auto self = Self(call);
  const auto pad = Object<GstPad>::Adopt(gst_element_request_pad_simple(self.get(), call.Text(0, "name").c_str()));
  return call.environment().Wrap(pad.get());
}

Napi::Value ReleasePad(const Call& call) {
  const auto self = Self(call);
  const auto pad = call.Instance<GstPad>(0, GST_TYPE_PAD, "pad");
  const auto parent = Object<GstElement>::Adopt(gst_pad_get_parent_element(pad.get()));
  if (parent.get() != self.get() || !IsRequestPad(pad.get())) {
    const std::string name = PadName(pad.get());
    Throw(call.env(), "NO_PAD", name + " is not a request pad of this element", {{"pad", name}});
  }
  gst_element_release_request_pad(self.get(), pad.get());
  return call.env().Undefined();
}

Napi::Value LinkWhenAdded(const Call& call) {
  const auto self = Self(call);
  const Napi::Object rule = call.Options(0, "rule");
  const auto target = call.InstanceField<GstElement>(rule, "target", GST_TYPE_ELEMENT);
  LinkRule::Install(self.get(), target.get(),
                    {call.TextField(rule, "pattern"), call.TextField(rule, "pad"), call.FlagField(rule, "optional"),
                     call.FlagField(rule, "once")});
  return call.env().Undefined();
}

Napi::Value SendEvent(const Call& call) {
  const auto self = Self(call);
  try {
    auto event = EventFromJs(call.environment(), call[0]);
    return Napi::Boolean::New(call.env(), gst_element_send_event(self.get(), event.Release()));
  } catch (const BadValue& bad) {
    ThrowBadValue(call.env(), "event", bad);
  }
}

GstFormat FormatArgument(const Call& call) {
  try {
    return FormatFromJs(call[0]);
  } catch (const BadValue& bad) {
    ThrowBadValue(call.env(), "format", bad);
  }
}

using PositionQuery = gboolean (*)(GstElement*, GstFormat, gint64*);

template <PositionQuery Query>
Napi::Value Positional(const Call& call) {
  const auto self = Self(call);
  gint64 found = -1;
  if (!Query(self.get(), FormatArgument(call), &found) || found < 0) return call.env().Undefined();
  return Napi::BigInt::New(call.env(), static_cast<int64_t>(found));
}

Napi::Value Latency(const Call& call) {
  const auto self = Self(call);
  const auto query = MiniObject<GstQuery>::Adopt(gst_query_new_latency());
  if (!gst_element_query(self.get(), query.get())) return call.env().Undefined();
  gboolean live = FALSE;
  GstClockTime least = 0;
  GstClockTime most = GST_CLOCK_TIME_NONE;
  gst_query_parse_latency(query.get(), &live, &least, &most);
  Napi::Object latency = Napi::Object::New(call.env());
  latency.Set("live", live != FALSE);
  latency.Set("min", Napi::BigInt::New(call.env(), static_cast<uint64_t>(least)));
  latency.Set("max", TimeToJs(call.env(), most));
  return latency;
}

Napi::Value State(const Call& call) {
  const auto self = Self(call);
  GstState current = GST_STATE_NULL;
  GstState pending = GST_STATE_VOID_PENDING;
  gst_element_get_state(self.get(), &current, &pending, 0);
  Napi::Object state = Napi::Object::New(call.env());
  state.Set("current", StateName(current));
  state.Set("pending", StateToJs(call.env(), pending));
  return state;
}

GstState StateArgument(const Call& call) {
  const std::string name = call.Text(0, "state");
  for (const GstState state : {GST_STATE_NULL, GST_STATE_READY, GST_STATE_PAUSED, GST_STATE_PLAYING}) {
    if (name == StateName(state)) return state;
  }
  call.Wrong("state", "null, ready, paused or playing", call[0]);
}

Settle Changed(GstStateChangeReturn result, std::string element) {
  return [result, element = std::move(element)](Environment& environment, Napi::Promise::Deferred& promise) {
    if (result == GST_STATE_CHANGE_FAILURE) {
      promise.Reject(MakeError(environment.env(), "STATE", element + " refused to change its state", {{"element", element}}).Value());
      return;
    }
    const char* name = result == GST_STATE_CHANGE_ASYNC ? "async" : "success";
    if (result == GST_STATE_CHANGE_NO_PREROLL) name = "no-preroll";
    promise.Resolve(Napi::String::New(environment.env(), name));
  };
}

Napi::Value SetState(const Call& call) {
  auto self = Self(call);
  const GstState state = StateArgument(call);
  const auto sequence = SequenceOf(call.environment(), self.get());
  const Waits waits = GST_IS_PIPELINE(self.get()) ? Waits::kNot : Waits::kForStreams;
  return call.environment().Async(sequence, [self = std::move(self), state] {
    const Text name(gst_object_get_name(GST_OBJECT(self.get())));
    return Changed(gst_element_set_state(self.get(), state), name.get());
  }, waits);
}

/**
 * As gst_element_sync_state_with_parent, which looks at the state that the parent has and not at the one it is to reach: a
 * sink that waits for its first buffer takes a playing parent back to PAUSED, and there a live source would give it none.
 */
bool FollowParent(GstElement* element) {
  const auto parent = Object<GstObject>::Adopt(gst_object_get_parent(GST_OBJECT(element)));
  if (!parent || !GST_IS_ELEMENT(parent.get())) return false;
  GST_OBJECT_LOCK(parent.get());
  const GstState target = GST_STATE_TARGET(parent.get());
  GST_OBJECT_UNLOCK(parent.get());
  return gst_element_set_state(element, target) != GST_STATE_CHANGE_FAILURE;
}

Napi::Value SyncStateWithParent(const Call& call) {
  auto self = Self(call);
  const auto sequence = SequenceOf(call.environment(), self.get());
  return call.environment().Async(sequence, [self = std::move(self)]() -> Settle {
    const bool synced = FollowParent(self.get());
    return [synced](Environment& environment, Napi::Promise::Deferred& promise) {
      promise.Resolve(Napi::Boolean::New(environment.env(), synced));
    };
  }, Waits::kForStreams);
}

}  // namespace

const char* StateName(GstState state) {
  switch (state) {
    case GST_STATE_READY:
      return "ready";
    case GST_STATE_PAUSED:
      return "paused";
    case GST_STATE_PLAYING:
      return "playing";
    default:
      return "null";
  }
}

Napi::Value StateToJs(Napi::Env env, GstState state) {
  if (state == GST_STATE_VOID_PENDING) return env.Undefined();
  return Napi::String::New(env, StateName(state));
}

std::shared_ptr<Sequence> SequenceOf(Environment& environment, GstElement* element) {
  if (PipelineCore* owner = environment.OwnerOf(G_OBJECT(element))) return owner->sequence();
  Wrapper* wrapper = Wrapper::From(environment.Wrap(element));
  if (!wrapper->sequence) wrapper->sequence = std::make_shared<Sequence>();
  return wrapper->sequence;
}

Napi::Array IteratorToJs(Environment& environment, GstIterator* iterator) {
  Napi::Array list = Napi::Array::New(environment.env());
  for (;;) {
    GValue raw = G_VALUE_INIT;
    switch (gst_iterator_next(iterator, &raw)) {
      case GST_ITERATOR_OK:
        list.Set(list.Length(), environment.Wrap(g_value_get_object(&raw)));
        g_value_unset(&raw);
        break;
      case GST_ITERATOR_RESYNC:
        // Something was added or removed meanwhile: begin again with a clean list.
        gst_iterator_resync(iterator);
        list = Napi::Array::New(environment.env());
        break;
      default:
        return list;
    }
  }
}

void DefineElement(Environment& environment) {
  environment.Define(
      Kind::kElement, "NativeElement", Kind::kObject,
      {Getter<Name>("name"), Getter<Factory>("factory"), Getter<Parent>("parent"), Method<PadTemplates>("padTemplates"),
       Method<Pads>("pads"), Method<Pad>("pad"), Method<RequestPad>("requestPad"), Method<ReleasePad>("releasePad"),
       Method<LinkWhenAdded>("linkWhenAdded"), Method<SendEvent>("sendEvent"),
       Method<Query>("query"), Method<Seek>("seek"),
       Method<Positional<gst_element_query_position>>("position"),
       Method<Positional<gst_element_query_duration>>("duration"), Method<Latency>("latency"), Method<State>("state"),
       Method<SetState>("setState"), Method<SyncStateWithParent>("syncStateWithParent")});
}

}  // namespace costream
