// soundfill: silence by the clock while nothing comes. pulsesink counts what it is given and places it by that count, so what
// follows a pause would be placed in what was heard long ago, and never be heard; a sink that is fed without a pause has none.
#include "sound-fill.h"

#include <gst/gst.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstring>
#include <mutex>
#include <optional>

#include "../element-parts.h"
#include "../handle.h"
#include "sink-delay.h"

namespace costream {

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::nanoseconds;

// As an Opus frame of ours.
constexpr gint64 kPieceNs = 5 * GST_MSECOND;
// A sink's clock that says that so much is missing has been set anew.
constexpr gint64 kDebtMaxNs = 1 * GST_SECOND;

struct FillState {
  std::mutex mutex;
  std::condition_variable changed;
  // When silence is due; none before the first sound.
  std::optional<Clock::time_point> due;
  bool stopping = false;
  std::atomic<guint64> patience;
  std::atomic<guint64> filled = 0;
  // Under the sink pad's stream lock. No bytes: a format whose silence is not zeros.
  gint rate = 0;
  gint frame_bytes = 0;
  GstClockTime next_pts = GST_CLOCK_TIME_NONE;
  // How far the sink was ahead of the listener when sound came.
  std::optional<gint64> ahead;
};

struct SoundFill {
  GstElement parent;
  GstPad* sink;
  GstPad* src;
  FillState* state;
};

struct SoundFillClass {
  GstElementClass parent_class;
};

// Packets come unevenly: what is late is not missing.
constexpr guint64 kPatience = 5 * GST_MSECOND;

enum Property : guint { kPropertyNone, kPropertyPatience, kPropertyFilled };

G_DEFINE_TYPE(SoundFill, sound_fill, GST_TYPE_ELEMENT)

SoundFill* Cast(gpointer object) noexcept { return static_cast<SoundFill*>(object); }

gint SampleBytes(const gchar* format) noexcept {
  if (format == nullptr) return 0;
  if (std::strcmp(format, "S16LE") == 0) return 2;
  if (std::strcmp(format, "S32LE") == 0 || std::strcmp(format, "F32LE") == 0) return 4;
  return 0;
}

void TakeCaps(FillState& state, GstEvent* event) noexcept {
  GstCaps* caps = nullptr;
  gst_event_parse_caps(event, &caps);
  const GstStructure* structure = gst_caps_get_structure(caps, 0);
  gint channels = 0;
  state.rate = 0;
  gst_structure_get_int(structure, "rate", &state.rate);
  gst_structure_get_int(structure, "channels", &channels);
  state.frame_bytes = channels * SampleBytes(gst_structure_get_string(structure, "format"));
}

// What measures stages may stand between this and the sink.
std::optional<gint64> SinkAheadNs(GstPad* src) noexcept {
  if (const auto delay = SinkDelayNs(src)) return delay;
  const auto peer = Object<GstPad>::Adopt(gst_pad_get_peer(src));
  const auto next = peer ? Object<GstElement>::Adopt(gst_pad_get_parent_element(peer.get())) : Object<GstElement>();
  const auto pad = next ? Object<GstPad>::Adopt(gst_element_get_static_pad(next.get(), "src")) : Object<GstPad>();
  return pad ? SinkDelayNs(pad.get()) : std::nullopt;
}

// Under the stream lock, as all that pushes.
GstFlowReturn PushSilence(SoundFill* fill) noexcept {
  FillState& state = *fill->state;
  const gsize bytes = gst_util_uint64_scale_int(kPieceNs, state.rate, GST_SECOND) * state.frame_bytes;
  auto silence = MiniObject<GstBuffer>::Adopt(gst_buffer_new_allocate(nullptr, bytes, nullptr));
  gst_buffer_memset(silence.get(), 0, 0, bytes);
  GST_BUFFER_PTS(silence.get()) = state.next_pts;
  GST_BUFFER_DURATION(silence.get()) = kPieceNs;
  if (GST_CLOCK_TIME_IS_VALID(state.next_pts)) state.next_pts += kPieceNs;
  state.filled += kPieceNs;
  return gst_pad_push(fill->src, silence.Release());
}

// As much as the sink has played since, by its own clock; by ours where it tells of none.
void Fill(SoundFill* fill) noexcept {
  FillState& state = *fill->state;
  if (state.rate <= 0 || state.frame_bytes <= 0) return;
  const auto ahead = SinkAheadNs(fill->src);
  const gint64 debt = ahead && state.ahead ? *state.ahead - *ahead : kPieceNs;
  for (gint64 rest = std::min(debt, kDebtMaxNs); rest >= kPieceNs; rest -= kPieceNs)
    if (PushSilence(fill) != GST_FLOW_OK) return;
}

void Expect(FillState& state, gint64 in_ns) noexcept {
  const std::lock_guard lock(state.mutex);
  // Who waits for a time looks at it again then.
  if (!state.due) state.changed.notify_one();
  state.due = Clock::now() + nanoseconds(in_ns);
}

bool IsDue(FillState& state) noexcept {
  const std::lock_guard lock(state.mutex);
  return !state.stopping && state.due && Clock::now() >= *state.due;
}

// The src pad's task: one wait a run.
void Wait(gpointer user_data) noexcept {
  SoundFill* fill = Cast(user_data);
  FillState& state = *fill->state;
  {
    std::unique_lock lock(state.mutex);
    if (!state.stopping && !state.due) state.changed.wait(lock);
    const auto due = state.due;
    if (!state.stopping && due) state.changed.wait_until(lock, *due, [&state] { return state.stopping; });
    if (state.stopping) {
      gst_pad_pause_task(fill->src);
      return;
    }
  }
  if (!IsDue(state)) return;
  GST_PAD_STREAM_LOCK(fill->sink);
  if (IsDue(state)) {
    Fill(fill);
    Expect(state, kPieceNs);
  }
  GST_PAD_STREAM_UNLOCK(fill->sink);
}

GstFlowReturn Chain(GstPad*, GstObject* parent, GstBuffer* incoming) noexcept {
  SoundFill* fill = Cast(parent);
  FillState& state = *fill->state;
  const GstClockTime duration = GST_BUFFER_DURATION_IS_VALID(incoming) ? GST_BUFFER_DURATION(incoming) : kPieceNs;
  state.next_pts = GST_BUFFER_PTS_IS_VALID(incoming) ? GST_BUFFER_PTS(incoming) + duration : GST_CLOCK_TIME_NONE;
  const GstFlowReturn flow = gst_pad_push(fill->src, incoming);
  state.ahead = SinkAheadNs(fill->src);
  Expect(state, static_cast<gint64>(duration + state.patience));
  return flow;
}

gboolean SinkEvent(GstPad* pad, GstObject* parent, GstEvent* event) noexcept {
  FillState& state = *Cast(parent)->state;
  if (GST_EVENT_TYPE(event) == GST_EVENT_CAPS) TakeCaps(state, event);
  if (GST_EVENT_TYPE(event) == GST_EVENT_EOS) {
    const std::lock_guard lock(state.mutex);
    state.due.reset();
  }
  return gst_pad_event_default(pad, parent, event);
}

gboolean ActivateSrc(GstPad* pad, GstObject* parent, GstPadMode mode, gboolean active) noexcept {
  if (mode != GST_PAD_MODE_PUSH) return FALSE;
  FillState& state = *Cast(parent)->state;
  {
    const std::lock_guard lock(state.mutex);
    state.stopping = active == FALSE;
    state.due.reset();
    state.changed.notify_one();
  }
  if (active == FALSE) return gst_pad_stop_task(pad);
  return gst_pad_start_task(pad, Wait, parent, nullptr);
}

void SetProperty(GObject* object, guint id, const GValue* value, GParamSpec* spec) noexcept {
  if (id == kPropertyPatience) {
    Cast(object)->state->patience = g_value_get_uint64(value);
  } else {
    G_OBJECT_WARN_INVALID_PROPERTY_ID(object, id, spec);
  }
}

void GetProperty(GObject* object, guint id, GValue* value, GParamSpec* spec) noexcept {
  const FillState& state = *Cast(object)->state;
  switch (id) {
    case kPropertyPatience:
      g_value_set_uint64(value, state.patience);
      break;
    case kPropertyFilled:
      g_value_set_uint64(value, state.filled);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID(object, id, spec);
  }
}

void Finalize(GObject* object) noexcept {
  delete Cast(object)->state;
  G_OBJECT_CLASS(sound_fill_parent_class)->finalize(object);
}

GstStaticPadTemplate sink_template =
    GST_STATIC_PAD_TEMPLATE("sink", GST_PAD_SINK, GST_PAD_ALWAYS, GST_STATIC_CAPS_ANY);
GstStaticPadTemplate src_template = GST_STATIC_PAD_TEMPLATE("src", GST_PAD_SRC, GST_PAD_ALWAYS, GST_STATIC_CAPS_ANY);

void sound_fill_class_init(SoundFillClass* klass) {
  auto* object_class = G_OBJECT_CLASS(klass);
  object_class->set_property = SetProperty;
  object_class->get_property = GetProperty;
  object_class->finalize = Finalize;
  g_object_class_install_property(
      object_class, kPropertyPatience,
      g_param_spec_uint64("patience", "Patience", "How late sound may come before it counts as missing, in nanoseconds", 0,
                          GST_SECOND, kPatience, kReadWrite));
  g_object_class_install_property(
      object_class, kPropertyFilled,
      g_param_spec_uint64("filled", "Filled", "Silence that was filled in, in nanoseconds", 0, G_MAXUINT64, 0,
                          kReadable));
  auto* element_class = GST_ELEMENT_CLASS(klass);
  gst_element_class_add_static_pad_template(element_class, &sink_template);
  gst_element_class_add_static_pad_template(element_class, &src_template);
  gst_element_class_set_static_metadata(element_class, "Sound fill", "Filter/Audio",
                                        "Fills with silence the time in which no sound comes", "gst-costream");
}

void sound_fill_init(SoundFill* fill) {
  fill->state = new FillState;
  fill->state->patience = kPatience;
  fill->sink = AddPad(fill, &sink_template);
  gst_pad_set_chain_function(fill->sink, Chain);
  gst_pad_set_event_function(fill->sink, SinkEvent);
  fill->src = AddPad(fill, &src_template);
  gst_pad_set_activatemode_function(fill->src, ActivateSrc);
  ProxyPads({fill->sink, fill->src});
}

}  // namespace

GType SoundFillGetType() { return sound_fill_get_type(); }

}  // namespace costream
