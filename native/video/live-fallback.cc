// livefallback: live pictures pass at once; the fallback's pass before the first one and from `timeout` after the last. Sources
// keep their own pace and threads, so there is no timer: each picture is judged when it comes.
#include "live-fallback.h"

#include <gst/gst.h>

#include <mutex>

#include "../element-parts.h"
#include "../handle.h"
#include "../monotonic.h"

namespace costream {

namespace {

constexpr guint64 kDefaultTimeoutNs = 2 * GST_SECOND;

// What has to be told downstream before the first buffer of an input.
struct Input {
  MiniObject<GstEvent> caps;
  MiniObject<GstEvent> segment;
};

struct FallbackState {
  std::mutex mutex;  // over all of this, and while a buffer is pushed: two threads share the source pad
  Input live;
  Input fallback;
  const Input* active = nullptr;  // whose events were the last to be told
  MiniObject<GstCaps> told;
  bool started = false;
  gint64 live_at_ns = 0;  // monotonic; 0 before the first
  guint64 timeout_ns = kDefaultTimeoutNs;
};

struct LiveFallback {
  GstElement parent;
  GstPad* sink;
  GstPad* fallback_sink;
  GstPad* src;
  FallbackState* state;
};

struct LiveFallbackClass {
  GstElementClass parent_class;
};

enum Property : guint { kPropertyNone, kPropertyTimeout, kPropertyFallingBack };

G_DEFINE_TYPE(LiveFallback, live_fallback, GST_TYPE_ELEMENT)

LiveFallback* Cast(gpointer object) noexcept { return static_cast<LiveFallback*>(object); }

Input& InputOf(LiveFallback* element, const GstPad* pad) noexcept {
  return pad == element->sink ? element->state->live : element->state->fallback;
}

// A device would be set up anew for another format or size, and only for these: frames come when they come.
bool LooksAlike(const GstCaps* one, const GstCaps* other) noexcept {
  const GstStructure* a = gst_caps_get_structure(one, 0);
  const GstStructure* b = gst_caps_get_structure(other, 0);
  if (!gst_structure_has_name(a, gst_structure_get_name(b))) return false;
  for (const char* field : {"format", "width", "height", "pixel-aspect-ratio"}) {
    const GValue* value = gst_structure_get_value(a, field);
    const GValue* wanted = gst_structure_get_value(b, field);
    if (!value || !wanted ? value != wanted : gst_value_compare(value, wanted) != GST_VALUE_EQUAL) return false;
  }
  return true;
}

void TellCaps(LiveFallback* element, const MiniObject<GstEvent>& event) noexcept {
  FallbackState& state = *element->state;
  GstCaps* caps = nullptr;
  gst_event_parse_caps(event.get(), &caps);
  if (state.told && LooksAlike(state.told.get(), caps)) return;
  state.told = MiniObject<GstCaps>::Share(caps);
  gst_pad_push_event(element->src, MiniObject<GstEvent>(event).Release());
}

void Tell(LiveFallback* element, const Input& input) noexcept {
  FallbackState& state = *element->state;
  if (state.active == &input) return;
  if (!state.started) {
    const Text id(g_strdup_printf("livefallback/%08x%08x", g_random_int(), g_random_int()));
    gst_pad_push_event(element->src, gst_event_new_stream_start(id.get()));
    state.started = true;
  }
  if (input.caps) TellCaps(element, input.caps);
  if (input.segment) gst_pad_push_event(element->src, MiniObject<GstEvent>(input.segment).Release());
  state.active = &input;
}

GstFlowReturn LiveChain(GstPad*, GstObject* parent, GstBuffer* buffer) noexcept {
  LiveFallback* element = Cast(parent);
  FallbackState& state = *element->state;
  const std::lock_guard lock(state.mutex);
  Tell(element, state.live);
  state.live_at_ns = MonotonicNs();
  return gst_pad_push(element->src, buffer);
}

GstFlowReturn FallbackChain(GstPad*, GstObject* parent, GstBuffer* incoming) noexcept {
  LiveFallback* element = Cast(parent);
  FallbackState& state = *element->state;
  auto buffer = MiniObject<GstBuffer>::Adopt(incoming);
  const std::lock_guard lock(state.mutex);
  const bool live = state.live_at_ns != 0 && static_cast<guint64>(MonotonicNs() - state.live_at_ns) < state.timeout_ns;
  if (live) return GST_FLOW_OK;
  Tell(element, state.fallback);
  return gst_pad_push(element->src, buffer.Release());
}

gboolean SinkEvent(GstPad* pad, GstObject* parent, GstEvent* incoming) noexcept {
  LiveFallback* element = Cast(parent);
  FallbackState& state = *element->state;
  auto event = MiniObject<GstEvent>::Adopt(incoming);
  switch (GST_EVENT_TYPE(incoming)) {
    case GST_EVENT_STREAM_START:
      return TRUE;
    case GST_EVENT_CAPS:
    case GST_EVENT_SEGMENT: {
      const std::lock_guard lock(state.mutex);
      Input& input = InputOf(element, pad);
      (GST_EVENT_TYPE(incoming) == GST_EVENT_CAPS ? input.caps : input.segment) = std::move(event);
      if (state.active == &input) state.active = nullptr;
      return TRUE;
    }
    default:
      // The live stream alone has an end, and something to say.
      return pad == element->sink ? gst_pad_event_default(pad, parent, event.Release()) : TRUE;
  }
}

// Upstream is where live pictures come from: the fallback's latency is nobody's, and nothing is asked of it.
GstIterator* LinksOfSource(GstPad*, GstObject* parent) noexcept {
  Value pad(GST_TYPE_PAD);
  g_value_set_object(pad.get(), Cast(parent)->sink);
  return gst_iterator_new_single(GST_TYPE_PAD, pad.get());
}

void Restart(FallbackState& state) noexcept {
  const std::lock_guard lock(state.mutex);
  state.live = {};
  state.fallback = {};
  state.active = nullptr;
  state.told.Reset();
  state.started = false;
  state.live_at_ns = 0;
}

GstStateChangeReturn ChangeState(GstElement* element, GstStateChange transition) noexcept {
  const auto result = GST_ELEMENT_CLASS(live_fallback_parent_class)->change_state(element, transition);
  if (transition == GST_STATE_CHANGE_PAUSED_TO_READY) Restart(*Cast(element)->state);
  return result;
}

void SetProperty(GObject* object, guint id, const GValue* value, GParamSpec* spec) noexcept {
  if (id != kPropertyTimeout) {
    G_OBJECT_WARN_INVALID_PROPERTY_ID(object, id, spec);
    return;
  }
  FallbackState& state = *Cast(object)->state;
  const std::lock_guard lock(state.mutex);
  state.timeout_ns = g_value_get_uint64(value);
}

void GetProperty(GObject* object, guint id, GValue* value, GParamSpec* spec) noexcept {
  FallbackState& state = *Cast(object)->state;
  const std::lock_guard lock(state.mutex);
  switch (id) {
    case kPropertyTimeout:
      g_value_set_uint64(value, state.timeout_ns);
      break;
    case kPropertyFallingBack:
      g_value_set_boolean(value, state.active == &state.fallback);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID(object, id, spec);
  }
}

void Finalize(GObject* object) noexcept {
  delete Cast(object)->state;
  G_OBJECT_CLASS(live_fallback_parent_class)->finalize(object);
}

GstStaticPadTemplate sink_template =
    GST_STATIC_PAD_TEMPLATE("sink", GST_PAD_SINK, GST_PAD_ALWAYS, GST_STATIC_CAPS("video/x-raw"));
GstStaticPadTemplate fallback_template =
    GST_STATIC_PAD_TEMPLATE("fallback_sink", GST_PAD_SINK, GST_PAD_ALWAYS, GST_STATIC_CAPS("video/x-raw"));
GstStaticPadTemplate src_template =
    GST_STATIC_PAD_TEMPLATE("src", GST_PAD_SRC, GST_PAD_ALWAYS, GST_STATIC_CAPS("video/x-raw"));

void live_fallback_class_init(LiveFallbackClass* klass) {
  auto* object_class = G_OBJECT_CLASS(klass);
  object_class->set_property = SetProperty;
  object_class->get_property = GetProperty;
  object_class->finalize = Finalize;
  g_object_class_install_property(
      object_class, kPropertyTimeout,
      g_param_spec_uint64("timeout", "Timeout", "Nanoseconds without a live picture after which the fallback's pass", 0,
                          G_MAXINT64, kDefaultTimeoutNs, kReadWrite));
  g_object_class_install_property(
      object_class, kPropertyFallingBack,
      g_param_spec_boolean("falling-back", "Falling back", "The last picture that passed was the fallback's", FALSE,
                           kReadable));
  auto* element_class = GST_ELEMENT_CLASS(klass);
  element_class->change_state = ChangeState;
  gst_element_class_add_static_pad_template(element_class, &sink_template);
  gst_element_class_add_static_pad_template(element_class, &fallback_template);
  gst_element_class_add_static_pad_template(element_class, &src_template);
  gst_element_class_set_static_metadata(element_class, "Live fallback", "Filter/Video",
                                        "Live pictures at once, and another source's while there are none", "gst-costream");
}

void live_fallback_init(LiveFallback* element) {
  element->state = new FallbackState;
  element->sink = AddPad(element, &sink_template);
  gst_pad_set_chain_function(element->sink, LiveChain);
  element->fallback_sink = AddPad(element, &fallback_template);
  gst_pad_set_chain_function(element->fallback_sink, FallbackChain);
  for (GstPad* pad : {element->sink, element->fallback_sink}) gst_pad_set_event_function(pad, SinkEvent);
  element->src = AddPad(element, &src_template);
  gst_pad_set_iterate_internal_links_function(element->src, LinksOfSource);
  // Caps alone. A pool of the sink's would belong to both inputs: one sets it up, or closes it, while v4l2sink starts it for
  // the other's picture, and the stream ends ("Failed to configure the buffer pool").
  for (GstPad* pad : {element->sink, element->fallback_sink, element->src}) GST_PAD_SET_PROXY_CAPS(pad);
}

}  // namespace

GType LiveFallbackGetType() { return live_fallback_get_type(); }

}  // namespace costream
