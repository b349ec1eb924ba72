// latedrop, before a decoder: a frame is too late when it is older, by more than the patience, than frames were lately. An age
// alone would not do: on a long line every frame is old. It is judged behind a standstill alone: a machine that is merely too
// busy gains nothing by key frames. To decode what was held up takes longer than a new key frame does, so all is dropped until
// that. A frame of which nobody knows when it was captured passes.
#include "late-drop.h"

#include <gst/video/video.h>

#include <atomic>
#include <optional>

#include "../element-parts.h"
#include "../handle.h"
#include "../meter/windowed-extreme.h"
#include "../rtp/frame-times.h"

namespace costream {

namespace {

// A line that became so much longer for good freezes the picture for no longer.
constexpr int64_t kMemoryUs = 1'000'000;
// With decoder and display what is shown is 300 ms late at most.
constexpr guint64 kPatience = 250 * GST_MSECOND;
// Without a frame for so long something stood still; of a screen that shows nothing new one comes every 200 ms.
constexpr int64_t kStandstillUs = 400'000;
// Old frames that come for longer are no rest of it: the line is longer now.
constexpr int64_t kCatchingUpUs = 3'000'000;
// A request may be lost.
constexpr int64_t kRequestIntervalUs = 100'000;

struct DropState {
  std::atomic<guint64> patience = kPatience;
  std::atomic<guint64> dropped = 0;
  // Streaming thread only.
  WindowedMinimum least{kMemoryUs};
  std::optional<int64_t> before_us;
  std::optional<int64_t> stood_still_us;
  bool dropping = false;
  int64_t requested_us = 0;
};

struct LateDrop {
  GstElement parent;
  GstPad* sink;
  GstPad* src;
  DropState* state;
};

struct LateDropClass {
  GstElementClass parent_class;
};

enum Property : guint { kPropertyNone, kPropertyPatience, kPropertyDropped };

G_DEFINE_TYPE(LateDrop, late_drop, GST_TYPE_ELEMENT)

LateDrop* Cast(gpointer object) noexcept { return static_cast<LateDrop*>(object); }

bool IsLate(DropState& state, GstBuffer* buffer, int64_t now_us) noexcept {
  const auto times = ReadFrameTimes(buffer);
  const auto captured = times ? times->At(Station::kCaptured) : std::nullopt;
  if (!captured) return false;
  const int64_t age_us = now_us - *captured / 1000;
  // What is usual is not known of a call that has just begun.
  const auto usual_us = state.least.whole() ? state.least.value() : std::nullopt;
  const guint64 patience = state.patience;
  const bool late = patience > 0 && usual_us && age_us > *usual_us + static_cast<int64_t>(patience / 1000);
  // What was held up tells nothing of what is usual, unless it does not end.
  if (!late || !state.stood_still_us) state.least.Add(age_us, now_us);
  return late;
}

void RequestKeyFrame(LateDrop* drop, int64_t now_us) noexcept {
  if (now_us - drop->state->requested_us < kRequestIntervalUs) return;
  drop->state->requested_us = now_us;
  gst_pad_push_event(drop->sink, gst_video_event_new_upstream_force_key_unit(GST_CLOCK_TIME_NONE, FALSE, 0));
}

GstFlowReturn Chain(GstPad*, GstObject* parent, GstBuffer* incoming) noexcept {
  LateDrop* drop = Cast(parent);
  DropState& state = *drop->state;
  auto buffer = MiniObject<GstBuffer>::Adopt(incoming);
  const int64_t now_us = g_get_monotonic_time();
  if (state.before_us && now_us - *state.before_us >= kStandstillUs) state.stood_still_us = now_us;
  state.before_us = now_us;
  if (state.stood_still_us && now_us - *state.stood_still_us > kCatchingUpUs) state.stood_still_us.reset();
  const bool late = IsLate(state, incoming, now_us);
  state.dropping = (late && state.stood_still_us) || (state.dropping && GST_BUFFER_FLAG_IS_SET(incoming, GST_BUFFER_FLAG_DELTA_UNIT));
  if (state.dropping) {
    ++state.dropped;
    RequestKeyFrame(drop, now_us);
    return GST_FLOW_OK;
  }
  state.stood_still_us.reset();
  return gst_pad_push(drop->src, buffer.Release());
}

GstStateChangeReturn ChangeState(GstElement* element, GstStateChange transition) noexcept {
  if (transition == GST_STATE_CHANGE_READY_TO_PAUSED) {
    DropState& state = *Cast(element)->state;
    state.least.Clear();
    state.before_us.reset();
    state.stood_still_us.reset();
    state.dropping = false;
    state.requested_us = 0;
  }
  return GST_ELEMENT_CLASS(late_drop_parent_class)->change_state(element, transition);
}

void SetProperty(GObject* object, guint id, const GValue* value, GParamSpec* spec) noexcept {
  if (id == kPropertyPatience) {
    Cast(object)->state->patience = g_value_get_uint64(value);
  } else {
    G_OBJECT_WARN_INVALID_PROPERTY_ID(object, id, spec);
  }
}

void GetProperty(GObject* object, guint id, GValue* value, GParamSpec* spec) noexcept {
  const DropState& state = *Cast(object)->state;
  switch (id) {
    case kPropertyPatience:
      g_value_set_uint64(value, state.patience);
      break;
    case kPropertyDropped:
      g_value_set_uint64(value, state.dropped);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID(object, id, spec);
  }
}

void Finalize(GObject* object) noexcept {
  delete Cast(object)->state;
  G_OBJECT_CLASS(late_drop_parent_class)->finalize(object);
}

GstStaticPadTemplate sink_template =
    GST_STATIC_PAD_TEMPLATE("sink", GST_PAD_SINK, GST_PAD_ALWAYS, GST_STATIC_CAPS_ANY);
GstStaticPadTemplate src_template = GST_STATIC_PAD_TEMPLATE("src", GST_PAD_SRC, GST_PAD_ALWAYS, GST_STATIC_CAPS_ANY);

void late_drop_class_init(LateDropClass* klass) {
  auto* object_class = G_OBJECT_CLASS(klass);
  object_class->set_property = SetProperty;
  object_class->get_property = GetProperty;
  object_class->finalize = Finalize;
  g_object_class_install_property(
      object_class, kPropertyPatience,
      g_param_spec_uint64("patience", "Patience",
                          "How much older than frames of the last second a frame may be, in nanoseconds; 0 lets all through",
                          0, 10 * GST_SECOND, kPatience, kReadWrite));
  g_object_class_install_property(object_class, kPropertyDropped,
                                  g_param_spec_uint64("dropped", "Dropped", "Frames that came too late", 0, G_MAXUINT64, 0,
                                                      kReadable));
  auto* element_class = GST_ELEMENT_CLASS(klass);
  element_class->change_state = ChangeState;
  gst_element_class_add_static_pad_template(element_class, &sink_template);
  gst_element_class_add_static_pad_template(element_class, &src_template);
  gst_element_class_set_static_metadata(element_class, "Late drop", "Filter/Video",
                                        "Drops frames that come too late after a standstill, until the next key frame",
                                        "gst-costream");
}

void late_drop_init(LateDrop* drop) {
  drop->state = new DropState;
  drop->sink = AddPad(drop, &sink_template);
  gst_pad_set_chain_function(drop->sink, Chain);
  drop->src = AddPad(drop, &src_template);
  ProxyPads({drop->sink, drop->src});
}

}  // namespace

GType LateDropGetType() { return late_drop_get_type(); }

}  // namespace costream
