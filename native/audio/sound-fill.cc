// soundfill: keeps so much sound before the sink as late packets need (sound-level.h), and silence by the clock while nothing
// comes. pulsesink counts what it is given and places it by that count, so what follows a pause would be placed in what was
// heard long ago, and never be heard; a sink that is fed without a pause has none. What comes after its time is lost likewise:
// a level that was too low once would be too low each time.
#include "sound-fill.h"

#include <gst/gst.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdlib>
#include <mutex>
#include <optional>

#include "../element-parts.h"
#include "../handle.h"
#include "../monotonic.h"
#include "sink-delay.h"
#include "sound-level.h"
#include "sound-splice.h"

namespace costream {

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::nanoseconds;

// As an Opus frame of ours.
constexpr gint64 kPieceNs = 5 * GST_MSECOND;
// With less than this the sink runs dry before another packet can come.
constexpr gint64 kLastNs = 4 * GST_MSECOND;
// A sink that is said to be so far ahead, or behind, has a clock that was set anew.
constexpr gint64 kAheadMaxNs = 1 * GST_SECOND;
// Timestamps of packets in sequence differ by their length but for rounding.
constexpr gint64 kRoundingNs = 1 * GST_MSECOND;

// Packets come unevenly: what is late is not missing.
constexpr guint64 kPatience = 5 * GST_MSECOND;
constexpr guint64 kMaxLevel = 30 * GST_MSECOND;

struct FillState {
  std::mutex mutex;
  std::condition_variable changed;
  // When silence is due; none before the first sound.
  std::optional<Clock::time_point> due;
  bool stopping = false;
  std::atomic<guint64> patience;
  std::atomic<guint64> filled = 0;
  std::atomic<guint64> max_level = kMaxLevel;
  // What the level has learnt, for whoever asks.
  std::atomic<guint64> wanted = 0;
  std::atomic<guint64> shortages = 0;
  // Under the sink pad's stream lock.
  SoundFormat format;
  SoundLevel level;
  GstClockTime silence_pts = GST_CLOCK_TIME_NONE;
  // When the packet that continues the last one would begin.
  GstClockTime next_pts = GST_CLOCK_TIME_NONE;
  // Since the last packet.
  gint64 filled_ns = 0;
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

enum Property : guint {
  kPropertyNone,
  kPropertyPatience,
  kPropertyMaxLevel,
  kPropertyFilled,
  kPropertyWanted,
  kPropertyShortages
};

G_DEFINE_TYPE(SoundFill, sound_fill, GST_TYPE_ELEMENT)

SoundFill* Cast(gpointer object) noexcept { return static_cast<SoundFill*>(object); }

void TakeCaps(FillState& state, GstEvent* event) noexcept {
  GstCaps* caps = nullptr;
  gst_event_parse_caps(event, &caps);
  state.format = SoundFormat::Of(caps);
  state.level.Restart();
}

// How long the sink can go on with what it has.
std::optional<gint64> AheadNs(SoundFill* fill) noexcept {
  const auto ahead = SinkDelayNs(fill->src);
  return ahead && std::abs(*ahead) < kAheadMaxNs ? ahead : std::nullopt;
}

// Under the stream lock, as all that pushes.
GstFlowReturn PushSilence(SoundFill* fill, gint64 ns) noexcept {
  FillState& state = *fill->state;
  const gsize bytes = state.format.Bytes(ns);
  auto silence = MiniObject<GstBuffer>::Adopt(gst_buffer_new_allocate(nullptr, bytes, nullptr));
  gst_buffer_memset(silence.get(), 0, 0, bytes);
  GST_BUFFER_PTS(silence.get()) = state.silence_pts;
  GST_BUFFER_DURATION(silence.get()) = ns;
  if (GST_CLOCK_TIME_IS_VALID(state.silence_pts)) state.silence_pts += ns;
  state.filled += ns;
  state.filled_ns += ns;
  return gst_pad_push(fill->src, silence.Release());
}

// With less than this silence is due: late before anything was filled in, for sound may come yet; then as for sound.
gint64 DueNs(const FillState& state) noexcept {
  return state.filled_ns < kPieceNs ? kLastNs : std::max(state.level.wanted_ns() - kPieceNs, kLastNs);
}

// What the sink has played since, by its own clock, so that it does not run dry; by ours where it tells of none.
void Fill(SoundFill* fill) noexcept {
  FillState& state = *fill->state;
  if (!state.format.known()) return;
  const gint64 due = DueNs(state);
  const gint64 debt = due + kPieceNs - AheadNs(fill).value_or(due);
  for (gint64 rest = debt; rest >= kPieceNs; rest -= kPieceNs)
    if (PushSilence(fill, kPieceNs) != GST_FLOW_OK) return;
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

// While the sink has enough nothing is missing; `otherwise_ns` where it does not tell.
void ExpectNext(SoundFill* fill, gint64 otherwise_ns) noexcept {
  const auto ahead = AheadNs(fill);
  FillState& state = *fill->state;
  Expect(state, ahead ? std::max(*ahead - DueNs(state), gint64{GST_MSECOND}) : otherwise_ns);
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
    ExpectNext(fill, kPieceNs);
  }
  GST_PAD_STREAM_UNLOCK(fill->sink);
}

bool Continues(const FillState& state, const GstBuffer* sound) noexcept {
  if (!GST_BUFFER_PTS_IS_VALID(sound)) return true;
  if (!GST_CLOCK_TIME_IS_VALID(state.next_pts)) return false;
  return std::abs(GST_CLOCK_DIFF(state.next_pts, GST_BUFFER_PTS(sound))) < kRoundingNs;
}

// Longer or shorter where the level is to change.
MiniObject<GstBuffer> Leveled(SoundFill* fill, MiniObject<GstBuffer> sound) noexcept {
  FillState& state = *fill->state;
  const auto ahead = state.format.known() ? AheadNs(fill) : std::nullopt;
  if (!ahead) return sound;
  const int64_t now_us = MonotonicNs() / 1000;
  KeepSinkInSequence(fill->src);
  state.level.set_most(static_cast<int64_t>(state.max_level.load()));
  if (Continues(state, sound.get())) {
    sound = Spliced(std::move(sound), state.format, state.level.Hear(*ahead, state.filled_ns, now_us));
  } else if (const int64_t missing = state.level.HearAfterPause(*ahead, now_us); missing > 0) {
    PushSilence(fill, missing);
  }
  state.wanted = static_cast<guint64>(state.level.wanted_ns());
  state.shortages = state.level.shortages();
  return sound;
}

GstFlowReturn Chain(GstPad*, GstObject* parent, GstBuffer* incoming) noexcept {
  SoundFill* fill = Cast(parent);
  FillState& state = *fill->state;
  const GstClockTime pts = GST_BUFFER_PTS(incoming);
  const GstClockTime duration = GST_BUFFER_DURATION_IS_VALID(incoming) ? GST_BUFFER_DURATION(incoming) : kPieceNs;
  auto sound = Leveled(fill, MiniObject<GstBuffer>::Adopt(incoming));
  state.next_pts = state.silence_pts = GST_CLOCK_TIME_IS_VALID(pts) ? pts + duration : GST_CLOCK_TIME_NONE;
  state.filled_ns = 0;
  const GstFlowReturn flow = gst_pad_push(fill->src, sound.Release());
  ExpectNext(fill, static_cast<gint64>(duration + state.patience));
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
  FillState& state = *Cast(object)->state;
  switch (id) {
    case kPropertyPatience:
      state.patience = g_value_get_uint64(value);
      break;
    case kPropertyMaxLevel:
      state.max_level = g_value_get_uint64(value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID(object, id, spec);
  }
}

void GetProperty(GObject* object, guint id, GValue* value, GParamSpec* spec) noexcept {
  const FillState& state = *Cast(object)->state;
  switch (id) {
    case kPropertyPatience:
      g_value_set_uint64(value, state.patience);
      break;
    case kPropertyMaxLevel:
      g_value_set_uint64(value, state.max_level);
      break;
    case kPropertyFilled:
      g_value_set_uint64(value, state.filled);
      break;
    case kPropertyWanted:
      g_value_set_uint64(value, state.wanted);
      break;
    case kPropertyShortages:
      g_value_set_uint64(value, state.shortages);
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
      g_param_spec_uint64("patience", "Patience",
                          "How late sound may come before it counts as missing, in nanoseconds; only before a sink that "
                          "does not tell how far ahead it is",
                          0, GST_SECOND, kPatience, kReadWrite));
  g_object_class_install_property(
      object_class, kPropertyMaxLevel,
      g_param_spec_uint64("max-level", "Most level",
                          "How much sound may wait in the sink for late packets, in nanoseconds", 0, GST_SECOND,
                          kMaxLevel, kReadWrite));
  g_object_class_install_property(
      object_class, kPropertyFilled,
      g_param_spec_uint64("filled", "Filled", "Silence that was filled in, in nanoseconds", 0, G_MAXUINT64, 0,
                          kReadable));
  g_object_class_install_property(
      object_class, kPropertyWanted,
      g_param_spec_uint64("wanted", "Wanted level",
                          "How much sound waits in the sink when a packet comes in time, as the late ones of the last "
                          "minutes need it, in nanoseconds",
                          0, G_MAXUINT64, 0, kReadable));
  g_object_class_install_property(
      object_class, kPropertyShortages,
      g_param_spec_uint64("shortages", "Shortages", "How often a packet came when the sink had run dry or was about to",
                          0, G_MAXUINT64, 0, kReadable));
  auto* element_class = GST_ELEMENT_CLASS(klass);
  gst_element_class_add_static_pad_template(element_class, &sink_template);
  gst_element_class_add_static_pad_template(element_class, &src_template);
  gst_element_class_set_static_metadata(element_class, "Sound fill", "Filter/Audio",
                                        "Keeps as much sound before a sink as late packets need, and silence while none "
                                        "comes",
                                        "gst-costream");
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
