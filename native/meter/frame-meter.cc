// framemeter: pads, clock and statistics around FlowMeter.
#include "frame-meter.h"

#include <mutex>
#include <optional>
#include <utility>

#include "../handle.h"
#include "../monotonic.h"
#include "flow-meter.h"

namespace costream {

namespace {

struct MeterState {
  std::mutex mutex;  // the streaming thread writes `meter`, the application reads
  FlowMeter meter;
  guint64 key_frames = 0;
  gint64 kept_ns = 0;
  GstSegment segment;  // streaming thread only
};

struct FrameMeter {
  GstElement parent;
  GstPad* sink;
  GstPad* src;
  MeterState* state;
};

struct FrameMeterClass {
  GstElementClass parent_class;
};

enum Property : guint { kPropertyNone, kPropertyStats };

G_DEFINE_TYPE(FrameMeter, frame_meter, GST_TYPE_ELEMENT)

FrameMeter* Cast(gpointer object) noexcept { return static_cast<FrameMeter*>(object); }

std::optional<gint64> RunningTimeNow(GstElement* element) noexcept {
  const auto clock = Object<GstClock>::Adopt(gst_element_get_clock(element));
  if (!clock) return std::nullopt;
  const GstClockTime now = gst_clock_get_time(clock.get());
  return static_cast<gint64>(now) - static_cast<gint64>(gst_element_get_base_time(element));
}

std::optional<gint64> RunningTimeOf(const GstSegment& segment, GstBuffer* buffer) noexcept {
  if (!GST_BUFFER_PTS_IS_VALID(buffer) || segment.format != GST_FORMAT_TIME) return std::nullopt;
  guint64 time = 0;
  const int sign = gst_segment_to_running_time_full(&segment, GST_FORMAT_TIME, GST_BUFFER_PTS(buffer), &time);
  if (sign == 0) return std::nullopt;
  return sign * static_cast<gint64>(time);
}

// Reads the clocks once for buffers that arrive together.
class Arrival {
 public:
  explicit Arrival(FrameMeter* meter) noexcept
      : state_(*meter->state), running_ns_(RunningTimeNow(GST_ELEMENT(meter))) {}

  gint64 monotonic_ns() const noexcept { return monotonic_ns_; }

  void Count(GstBuffer* buffer) noexcept {
    const auto due_ns = running_ns_ ? RunningTimeOf(state_.segment, buffer) : std::nullopt;
    const std::lock_guard lock(state_.mutex);
    if (!GST_BUFFER_FLAG_IS_SET(buffer, GST_BUFFER_FLAG_DELTA_UNIT)) ++state_.key_frames;
    state_.meter.Count(monotonic_ns_, gst_buffer_get_size(buffer),
                       GST_BUFFER_PTS_IS_VALID(buffer) ? std::optional<uint64_t>(GST_BUFFER_PTS(buffer)) : std::nullopt);
    if (due_ns) state_.meter.AddAge(*running_ns_ - *due_ns);
  }

 private:
  MeterState& state_;
  const gint64 monotonic_ns_ = MonotonicNs();
  const std::optional<gint64> running_ns_;
};

// What is behind has kept the streaming thread since then.
GstFlowReturn Done(FrameMeter* meter, gint64 since_ns, GstFlowReturn flow) noexcept {
  const std::lock_guard lock(meter->state->mutex);
  meter->state->kept_ns += MonotonicNs() - since_ns;
  return flow;
}

GstFlowReturn Chain(GstPad*, GstObject* parent, GstBuffer* buffer) noexcept {
  FrameMeter* meter = Cast(parent);
  Arrival arrival(meter);
  arrival.Count(buffer);
  return Done(meter, arrival.monotonic_ns(), gst_pad_push(meter->src, buffer));
}

GstFlowReturn ChainList(GstPad*, GstObject* parent, GstBufferList* list) noexcept {
  FrameMeter* meter = Cast(parent);
  Arrival arrival(meter);
  for (guint i = 0; i < gst_buffer_list_length(list); ++i) arrival.Count(gst_buffer_list_get(list, i));
  return Done(meter, arrival.monotonic_ns(), gst_pad_push_list(meter->src, list));
}

gboolean SinkEvent(GstPad* pad, GstObject* parent, GstEvent* event) noexcept {
  GstSegment& segment = Cast(parent)->state->segment;
  if (GST_EVENT_TYPE(event) == GST_EVENT_SEGMENT) {
    gst_event_copy_segment(event, &segment);
  } else if (GST_EVENT_TYPE(event) == GST_EVENT_FLUSH_STOP) {
    gst_segment_init(&segment, GST_FORMAT_UNDEFINED);
  }
  return gst_pad_event_default(pad, parent, event);
}

GstStateChangeReturn ChangeState(GstElement* element, GstStateChange transition) noexcept {
  if (transition == GST_STATE_CHANGE_READY_TO_PAUSED) {
    MeterState& state = *Cast(element)->state;
    gst_segment_init(&state.segment, GST_FORMAT_UNDEFINED);
    const std::lock_guard lock(state.mutex);
    state.meter = FlowMeter();
    state.key_frames = 0;
    state.kept_ns = 0;
  }
  return GST_ELEMENT_CLASS(frame_meter_parent_class)->change_state(element, transition);
}

void SetPercentiles(GstStructure* stats, const char* name, SampleWindow<FlowMeter::kWindow> window) noexcept {
  const auto last = window.last();
  const auto ranked = std::move(window).Rank();
  if (!last || !ranked) return;
  const auto set = [&](const char* which, gint64 value) {
    const Text field(g_strconcat(name, "-", which, nullptr));
    gst_structure_set(stats, field.get(), G_TYPE_INT64, value, nullptr);
  };
  set("p50", ranked->p50);
  set("p95", ranked->p95);
  set("p99", ranked->p99);
  set("last", *last);
}

GstStructure* Stats(MeterState& state) noexcept {
  std::unique_lock lock(state.mutex);
  const FlowMeter meter = state.meter;
  const guint64 key_frames = state.key_frames;
  const gint64 kept_ns = state.kept_ns;
  lock.unlock();
  const auto rate = meter.RateAt(MonotonicNs());
  // clang-format off
  GstStructure* stats = gst_structure_new("framemeter-stats",
      "buffers", G_TYPE_UINT64, guint64{meter.buffers()},
      "bytes", G_TYPE_UINT64, guint64{meter.bytes()},
      "key-frames", G_TYPE_UINT64, key_frames,
      "kept-ns", G_TYPE_INT64, kept_ns,
      "fps", G_TYPE_DOUBLE, rate.fps,
      "bitrate", G_TYPE_UINT64, guint64{rate.bits_per_second},
      "interval-max-ns", G_TYPE_UINT64, static_cast<guint64>(meter.longest_interval_ns()),
      "recent-interval-max-ns", G_TYPE_UINT64, static_cast<guint64>(rate.longest_interval_ns),
      nullptr);
  // clang-format on
  if (meter.first_pts()) gst_structure_set(stats, "first-pts", G_TYPE_UINT64, guint64{*meter.first_pts()}, nullptr);
  if (meter.last_pts()) gst_structure_set(stats, "last-pts", G_TYPE_UINT64, guint64{*meter.last_pts()}, nullptr);
  SetPercentiles(stats, "age", meter.ages());
  return stats;
}

void GetProperty(GObject* object, guint id, GValue* value, GParamSpec* spec) noexcept {
  if (id == kPropertyStats) {
    g_value_take_boxed(value, Stats(*Cast(object)->state));
  } else {
    G_OBJECT_WARN_INVALID_PROPERTY_ID(object, id, spec);
  }
}

void Finalize(GObject* object) noexcept {
  delete Cast(object)->state;
  G_OBJECT_CLASS(frame_meter_parent_class)->finalize(object);
}

GstStaticPadTemplate sink_template =
    GST_STATIC_PAD_TEMPLATE("sink", GST_PAD_SINK, GST_PAD_ALWAYS, GST_STATIC_CAPS_ANY);
GstStaticPadTemplate src_template = GST_STATIC_PAD_TEMPLATE("src", GST_PAD_SRC, GST_PAD_ALWAYS, GST_STATIC_CAPS_ANY);

void frame_meter_class_init(FrameMeterClass* klass) {
  auto* object_class = G_OBJECT_CLASS(klass);
  object_class->get_property = GetProperty;
  object_class->finalize = Finalize;
  g_object_class_install_property(
      object_class, kPropertyStats,
      g_param_spec_boxed("stats", "Statistics",
                         "buffers, bytes, key-frames (buffers that need no other), kept-ns (for how long what is behind has "
                         "kept the streaming thread), fps and bitrate (bits a second) of the last two seconds, age-* "
                         "(nanoseconds in this pipeline), interval-max-ns, recent-interval-max-ns, first-pts, last-pts",
                         GST_TYPE_STRUCTURE, static_cast<GParamFlags>(G_PARAM_READABLE | G_PARAM_STATIC_STRINGS)));
  auto* element_class = GST_ELEMENT_CLASS(klass);
  element_class->change_state = ChangeState;
  gst_element_class_add_static_pad_template(element_class, &sink_template);
  gst_element_class_add_static_pad_template(element_class, &src_template);
  gst_element_class_set_static_metadata(element_class, "Frame meter", "Filter/Analyzer",
                                        "Measures rate, gaps and age of what passes", "gst-costream");
}

void frame_meter_init(FrameMeter* meter) {
  meter->state = new MeterState;
  gst_segment_init(&meter->state->segment, GST_FORMAT_UNDEFINED);
  meter->sink = gst_pad_new_from_static_template(&sink_template, "sink");
  gst_pad_set_chain_function(meter->sink, Chain);
  gst_pad_set_chain_list_function(meter->sink, ChainList);
  gst_pad_set_event_function(meter->sink, SinkEvent);
  meter->src = gst_pad_new_from_static_template(&src_template, "src");
  for (GstPad* pad : {meter->sink, meter->src}) {
    GST_PAD_SET_PROXY_CAPS(pad);
    GST_PAD_SET_PROXY_ALLOCATION(pad);
    gst_element_add_pad(GST_ELEMENT(meter), pad);
  }
}

}  // namespace

GType FrameMeterGetType() { return frame_meter_get_type(); }

}  // namespace costream
