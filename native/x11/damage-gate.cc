// damagegate: ximagesrc and windowsrc capture as often as they are let; their thread is held here until what is captured has
// changed, or the pace of a still screen asks for a picture. Where changes are not told of, the pace is even, as ximagesrc's own.
#include "damage-gate.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <memory>
#include <mutex>
#include <string>

#include "../element-parts.h"
#include "../handle.h"
#include "capture-pace.h"
#include "screen-watch.h"

namespace costream {

namespace {

using Poll = std::unique_ptr<GstPoll, Deleter<gst_poll_free>>;

// So many changes in a row that nobody told of, where others were told of before: the server does not tell of all of them.
constexpr int kUntoldMax = 10;

struct GateState {
  std::mutex mutex;  // over the properties
  std::string display;
  ScreenRegion region;
  xcb_window_t window = XCB_NONE;
  gint fps_n = 30;
  gint fps_d = 1;
  GstClockTime still_interval = 200 * GST_MSECOND;
  const Poll poll{gst_poll_new(TRUE)};
  // Streaming thread, while there is one.
  std::unique_ptr<ScreenWatch> watch;
  GstPollFD descriptor = GST_POLL_FD_INIT;
  CapturePace pace;
  MiniObject<GstBuffer> last;
  bool told = false;
  int untold = 0;
  GstClockTime looked_at = 0;
  // Whether there is a `watch`, for everybody.
  std::atomic<bool> on_damage = false;
};

struct DamageGate {
  GstElement parent;
  GstPad* sink;
  GstPad* src;
  GateState* state;
};

struct DamageGateClass {
  GstElementClass parent_class;
};

// Taken over with the next start.
constexpr auto kReadWriteStopped =
    static_cast<GParamFlags>(G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | GST_PARAM_MUTABLE_READY);

enum Property : guint {
  kPropertyNone,
  kPropertyDisplayName,
  kPropertyX,
  kPropertyY,
  kPropertyWidth,
  kPropertyHeight,
  kPropertyXid,
  kPropertyFramerate,
  kPropertyStillInterval,
  kPropertyOnDamage,
};

GST_DEBUG_CATEGORY_STATIC(damage_gate_debug);
#define GST_CAT_DEFAULT damage_gate_debug

G_DEFINE_TYPE(DamageGate, damage_gate, GST_TYPE_ELEMENT)

DamageGate* Cast(gpointer object) noexcept { return static_cast<DamageGate*>(object); }

GstClockTime Interval(GateState& state) {
  return gst_util_uint64_scale_int(GST_SECOND, state.fps_d, state.fps_n);
}

void StopWatching(GateState& state) {
  if (!state.watch) return;
  gst_poll_remove_fd(state.poll.get(), &state.descriptor);
  state.watch.reset();
  state.last.Reset();
  state.on_damage = false;
}

void StartWatching(DamageGate* gate) {
  GateState& state = *gate->state;
  const std::lock_guard lock(state.mutex);
  state.pace.Start(gst_util_get_timestamp(), Interval(state), state.still_interval);
  state.told = false;
  state.untold = 0;
  state.watch = ScreenWatch::Open(state.display.empty() ? nullptr : state.display.c_str(), state.region, state.window);
  if (!state.watch) {
    GST_INFO_OBJECT(gate, "this server does not tell what changes: an even pace");
    state.pace.SetEven();
    return;
  }
  gst_poll_fd_init(&state.descriptor);
  state.descriptor.fd = state.watch->descriptor();
  gst_poll_add_fd(state.poll.get(), &state.descriptor);
  gst_poll_fd_ctl_read(state.poll.get(), &state.descriptor, TRUE);
  state.on_damage = true;
}

void Look(GateState& state, bool also_pointer) {
  const bool moved = also_pointer && state.watch->PointerMoved();
  const bool changed = state.watch->TakeChanges();
  if (!moved && !changed) return;
  state.told = state.told || changed;
  state.untold = 0;
  state.pace.Change(gst_util_get_timestamp());
}

bool IsSame(GstBuffer* left, GstBuffer* right) noexcept {
  GstMapInfo left_map;
  GstMapInfo right_map;
  if (!gst_buffer_map(left, &left_map, GST_MAP_READ)) return false;
  bool same = gst_buffer_map(right, &right_map, GST_MAP_READ);
  if (same) {
    same = left_map.size == right_map.size && std::memcmp(left_map.data, right_map.data, left_map.size) == 0;
    gst_buffer_unmap(right, &right_map);
  }
  gst_buffer_unmap(left, &left_map);
  return same;
}

// A framebuffer that is written past the server, or a driver that tells of nothing, is found out by what it shows.
void Verify(DamageGate* gate, GstBuffer* buffer) {
  GateState& state = *gate->state;
  if (!state.watch) return;
  const bool differs = state.pace.unannounced() && state.last && !IsSame(state.last.get(), buffer);
  state.last = MiniObject<GstBuffer>::Share(buffer);
  if (!differs) return;
  Look(state, true);
  if (state.pace.pending() || ++state.untold < (state.told ? kUntoldMax : 1)) return;
  GST_WARNING_OBJECT(gate, "the screen changes and the server does not tell of it: an even pace");
  StopWatching(state);
  state.pace.SetEven();
}

// Until the next capture is due, or the element stops.
void Wait(DamageGate* gate) {
  GateState& state = *gate->state;
  for (;;) {
    if (state.watch && state.watch->lost()) {
      StopWatching(state);
      state.pace.SetEven();
    }
    if (state.watch) {
      // The pointer is looked for as often as a picture of it could be shown.
      const GstClockTime now = gst_util_get_timestamp();
      const bool also_pointer = now >= state.looked_at + state.pace.interval();
      if (also_pointer) state.looked_at = now;
      Look(state, also_pointer);
    }
    const GstClockTime now = gst_util_get_timestamp();
    GstClockTime until = state.pace.Next();
    if (now >= until) break;
    if (state.watch && !state.pace.pending()) until = std::min(until, state.looked_at + state.pace.interval());
    if (gst_poll_wait(state.poll.get(), until > now ? until - now : 0) < 0 && errno == EBUSY) return;
  }
  state.pace.Capture(gst_util_get_timestamp());
}

GstFlowReturn Chain(GstPad*, GstObject* parent, GstBuffer* incoming) noexcept {
  DamageGate* gate = Cast(parent);
  auto buffer = MiniObject<GstBuffer>::Adopt(incoming);
  // ximagesrc believes that the next one follows at once.
  if (gst_buffer_is_writable(incoming)) GST_BUFFER_DURATION(incoming) = gate->state->pace.interval();
  Verify(gate, incoming);
  const GstFlowReturn flow = gst_pad_push(gate->src, buffer.Release());
  if (flow == GST_FLOW_OK) Wait(gate);
  return flow;
}

gboolean SinkEvent(GstPad* pad, GstObject* parent, GstEvent* event) noexcept {
  DamageGate* gate = Cast(parent);
  GateState& state = *gate->state;
  switch (GST_EVENT_TYPE(event)) {
    case GST_EVENT_CAPS: {
      GstCaps* caps = nullptr;
      gst_event_parse_caps(event, &caps);
      auto told = MiniObject<GstCaps>::Adopt(gst_caps_copy(caps));
      {
        const std::lock_guard lock(state.mutex);
        gst_caps_set_simple(told.get(), "framerate", GST_TYPE_FRACTION, state.fps_n, state.fps_d, nullptr);
      }
      gst_event_unref(event);
      return gst_pad_push_event(gate->src, gst_event_new_caps(told.get()));
    }
    case GST_EVENT_FLUSH_START:
      gst_poll_set_flushing(state.poll.get(), TRUE);
      return gst_pad_event_default(pad, parent, event);
    case GST_EVENT_FLUSH_STOP:
      gst_poll_set_flushing(state.poll.get(), FALSE);
      return gst_pad_event_default(pad, parent, event);
    default:
      return gst_pad_event_default(pad, parent, event);
  }
}

GstStateChangeReturn ChangeState(GstElement* element, GstStateChange transition) noexcept {
  DamageGate* gate = Cast(element);
  GateState& state = *gate->state;
  if (transition == GST_STATE_CHANGE_READY_TO_PAUSED) {
    gst_poll_set_flushing(state.poll.get(), FALSE);
    StartWatching(gate);
  }
  // Before the pad is shut, which waits for the thread.
  if (transition == GST_STATE_CHANGE_PAUSED_TO_READY) gst_poll_set_flushing(state.poll.get(), TRUE);
  const GstStateChangeReturn result = GST_ELEMENT_CLASS(damage_gate_parent_class)->change_state(element, transition);
  if (transition == GST_STATE_CHANGE_PAUSED_TO_READY) StopWatching(state);
  return result;
}

void SetProperty(GObject* object, guint id, const GValue* value, GParamSpec* spec) noexcept {
  GateState& state = *Cast(object)->state;
  const std::lock_guard lock(state.mutex);
  switch (id) {
    case kPropertyDisplayName: {
      const char* name = g_value_get_string(value);
      state.display = name == nullptr ? "" : name;
      break;
    }
    case kPropertyX:
      state.region.x = g_value_get_int(value);
      break;
    case kPropertyY:
      state.region.y = g_value_get_int(value);
      break;
    case kPropertyWidth:
      state.region.width = g_value_get_int(value);
      break;
    case kPropertyHeight:
      state.region.height = g_value_get_int(value);
      break;
    case kPropertyXid:
      state.window = g_value_get_uint(value);
      break;
    case kPropertyFramerate:
      state.fps_n = gst_value_get_fraction_numerator(value);
      state.fps_d = gst_value_get_fraction_denominator(value);
      break;
    case kPropertyStillInterval:
      state.still_interval = g_value_get_uint64(value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID(object, id, spec);
  }
}

void GetProperty(GObject* object, guint id, GValue* value, GParamSpec* spec) noexcept {
  GateState& state = *Cast(object)->state;
  const std::lock_guard lock(state.mutex);
  switch (id) {
    case kPropertyDisplayName:
      g_value_set_string(value, state.display.empty() ? nullptr : state.display.c_str());
      break;
    case kPropertyX:
      g_value_set_int(value, state.region.x);
      break;
    case kPropertyY:
      g_value_set_int(value, state.region.y);
      break;
    case kPropertyWidth:
      g_value_set_int(value, state.region.width);
      break;
    case kPropertyHeight:
      g_value_set_int(value, state.region.height);
      break;
    case kPropertyXid:
      g_value_set_uint(value, state.window);
      break;
    case kPropertyFramerate:
      gst_value_set_fraction(value, state.fps_n, state.fps_d);
      break;
    case kPropertyStillInterval:
      g_value_set_uint64(value, state.still_interval);
      break;
    case kPropertyOnDamage:
      g_value_set_boolean(value, state.on_damage);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID(object, id, spec);
  }
}

void Finalize(GObject* object) noexcept {
  delete Cast(object)->state;
  G_OBJECT_CLASS(damage_gate_parent_class)->finalize(object);
}

GstStaticPadTemplate sink_template =
    GST_STATIC_PAD_TEMPLATE("sink", GST_PAD_SINK, GST_PAD_ALWAYS, GST_STATIC_CAPS("video/x-raw"));
GstStaticPadTemplate src_template =
    GST_STATIC_PAD_TEMPLATE("src", GST_PAD_SRC, GST_PAD_ALWAYS, GST_STATIC_CAPS("video/x-raw"));

void InstallProperties(GObjectClass* object_class) {
  const auto number = [object_class](Property id, const char* name, const char* nick, const char* blurb) {
    g_object_class_install_property(object_class, id,
                                    g_param_spec_int(name, nick, blurb, 0, G_MAXINT, 0, kReadWriteStopped));
  };
  g_object_class_install_property(
      object_class, kPropertyDisplayName,
      g_param_spec_string("display-name", "Display", "X display, as ximagesrc's", nullptr, kReadWriteStopped));
  number(kPropertyX, "x", "Left", "Left edge of what is captured, in pixels");
  number(kPropertyY, "y", "Top", "Upper edge of what is captured, in pixels");
  number(kPropertyWidth, "width", "Width", "Pixels that are captured across; 0 for as far as the screen goes");
  number(kPropertyHeight, "height", "Height", "Pixels that are captured down; 0 for as far as the screen goes");
  g_object_class_install_property(
      object_class, kPropertyXid,
      g_param_spec_uint("xid", "Window", "The window that is captured, as windowsrc's; 0 for the screen", 0, G_MAXUINT32, 0,
                        kReadWriteStopped));
  g_object_class_install_property(
      object_class, kPropertyFramerate,
      gst_param_spec_fraction("framerate", "Frame rate", "Most pictures a second", 1, G_MAXINT, 1000, 1, 30, 1,
                              kReadWriteStopped));
  g_object_class_install_property(
      object_class, kPropertyStillInterval,
      g_param_spec_uint64("still-interval", "Still interval", "Between two pictures of a still screen, in nanoseconds", 1,
                          G_MAXINT64, 200 * GST_MSECOND, kReadWriteStopped));
  g_object_class_install_property(
      object_class, kPropertyOnDamage,
      g_param_spec_boolean("on-damage", "On damage",
                           "Whether captures follow what is drawn: the server tells of it, and of all of it", FALSE,
                           kReadable));
}

void damage_gate_class_init(DamageGateClass* klass) {
  GST_DEBUG_CATEGORY_INIT(damage_gate_debug, "damagegate", 0, "Screen captures when something was drawn");
  auto* object_class = G_OBJECT_CLASS(klass);
  object_class->set_property = SetProperty;
  object_class->get_property = GetProperty;
  object_class->finalize = Finalize;
  InstallProperties(object_class);
  auto* element_class = GST_ELEMENT_CLASS(klass);
  element_class->change_state = ChangeState;
  gst_element_class_add_static_pad_template(element_class, &sink_template);
  gst_element_class_add_static_pad_template(element_class, &src_template);
  gst_element_class_set_static_metadata(element_class, "Damage gate", "Filter/Video",
                                        "Holds ximagesrc's next capture back until the screen has changed", "gst-costream");
}

void damage_gate_init(DamageGate* gate) {
  gate->state = new GateState;
  gate->sink = AddPad(gate, &sink_template);
  gst_pad_set_chain_function(gate->sink, Chain);
  gst_pad_set_event_function(gate->sink, SinkEvent);
  gate->src = AddPad(gate, &src_template);
  ProxyPads({gate->sink, gate->src});
}

}  // namespace

GType DamageGateGetType() { return damage_gate_get_type(); }

}  // namespace costream
