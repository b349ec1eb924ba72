// stagemeter: pads, properties and what is done at each station. Without an epoch nothing goes onto the wire or is taken
// from it: an original neither sends nor expects header extensions.
#include "stage-meter.h"

#include <atomic>
#include <cstring>
#include <mutex>
#include <optional>
#include <utility>

#include "../handle.h"
#include "../monotonic.h"
#include "capture-packet.h"
#include "capture-timeline.h"
#include "device-instants.h"
#include "element-parts.h"
#include "frame-times.h"
#include "kept-times.h"
#include "sink-delay.h"
#include "stage-statistics.h"
#include "station-type.h"
#include "stream-position.h"

namespace costream {

namespace {

// Far above a frame, far below what sums of two could not hold.
constexpr gint64 kEpochLimit = G_MAXINT64 / 4;
// Between two packets of sound that tell: at 200 packets a second each of them would be a fifth more.
constexpr int64_t kSoundIntervalNs = 20'000'000;

struct MeterState {
  std::atomic<Station> station = Station::kPrepared;
  std::atomic<int64_t> epoch = 0;
  std::mutex mutex;  // over `statistics`
  StageStatistics statistics;
  KeptTimes kept;  // at prepared
  // Streaming thread only.
  GstSegment segment;
  bool sound = false;
  int64_t told_ns = 0;
  DeviceInstants device;
  CaptureTimeline pictures{90'000};
};

struct StageMeter {
  GstElement parent;
  GstPad* sink;
  GstPad* src;
  MeterState* state;
};

struct StageMeterClass {
  GstElementClass parent_class;
};

enum Property : guint { kPropertyNone, kPropertyStation, kPropertyEpoch, kPropertyStats };

G_DEFINE_TYPE(StageMeter, stage_meter, GST_TYPE_ELEMENT)

StageMeter* Cast(gpointer object) noexcept { return static_cast<StageMeter*>(object); }

// How long ago the instant was that a timestamp stands for: live sources give the capture's.
std::optional<int64_t> AgeOf(StageMeter* meter, GstBuffer* buffer, int64_t position) noexcept {
  const auto age = AgeByClock(GST_ELEMENT(meter), position);
  if (!age) return std::nullopt;
  if (!age->by_device || !GST_BUFFER_DURATION_IS_VALID(buffer)) return age->ns;
  const auto duration = static_cast<int64_t>(GST_BUFFER_DURATION(buffer));
  return meter->state->device.AgeOf(position, duration, age->ns, MonotonicNs());
}

void Record(MeterState& state, const FrameTimes& times) noexcept {
  const std::lock_guard lock(state.mutex);
  state.statistics.Add(times);
}

// What the far end says of this packet's frame, by our clock.
std::optional<FrameTimes> ToldTimes(MeterState& state, GstBuffer* buffer) noexcept {
  const int64_t epoch = state.epoch;
  if (epoch == 0) return std::nullopt;
  const auto departure = FindDeparture(buffer);
  if (!departure) return std::nullopt;
  FrameTimes times;
  times.Set(Station::kCaptured, departure->captured_ns - epoch);
  times.Set(Station::kSent, departure->sent_ns - epoch);
  return times;
}

GstBuffer* Bear(GstBuffer* buffer, const FrameTimes& times) noexcept {
  GstBuffer* writable = gst_buffer_make_writable(buffer);
  WriteFrameTimes(writable, times);
  return writable;
}

GstBuffer* Prepare(StageMeter* meter, GstBuffer* buffer) noexcept {
  FrameTimes times;
  const auto position = PositionOf(meter->state->segment, buffer);
  const auto age = position ? AgeOf(meter, buffer, *position) : std::nullopt;
  times.Set(Station::kPrepared, MonotonicNs());
  if (!age) return Bear(buffer, times);
  times.SetPosition(*position);
  times.Set(Station::kCaptured, *times.At(Station::kPrepared) - *age);
  meter->state->kept.Keep(times);
  return Bear(buffer, times);
}

// The last packet of a picture bears RTP's marker bit; of sound, some are picked.
bool EndsFrame(MeterState& state, GstBuffer* buffer, int64_t now_ns) noexcept {
  if (!state.sound) {
    uint8_t start[2];
    return gst_buffer_extract(buffer, 0, start, sizeof start) == sizeof start && (start[1] & 0x80) != 0;
  }
  if (now_ns - state.told_ns < kSoundIntervalNs) return false;
  state.told_ns = now_ns;
  return true;
}

// A frame is on its way when its last packet is.
GstBuffer* Send(StageMeter* meter, GstBuffer* buffer) noexcept {
  MeterState& state = *meter->state;
  const int64_t now_ns = MonotonicNs();
  if (!EndsFrame(state, buffer, now_ns)) return buffer;
  auto known = ReadFrameTimes(buffer);
  const auto position = PositionOf(state.segment, buffer);
  if (!known && position) known = AskForTimes(meter->sink, *position);
  auto times = known.value_or(FrameTimes());
  if (position) times.MoveTo(*position);
  times.Set(Station::kSent, now_ns);
  Record(state, times);
  const int64_t epoch = state.epoch;
  const auto captured = times.At(Station::kCaptured);
  if (epoch == 0 || !captured) return buffer;
  GstBuffer* writable = gst_buffer_make_writable(buffer);
  TellDeparture(writable, {.captured_ns = *captured + epoch, .sent_ns = now_ns + epoch});
  return writable;
}

// A standstill that cost the connection holds up pictures as well: of these the age is to be known all the same.
std::optional<FrameTimes> KnownTimes(MeterState& state, GstBuffer* buffer) noexcept {
  auto times = ToldTimes(state, buffer);
  if (state.sound) return times;
  if (times) {
    state.pictures.Learn(buffer, *times->At(Station::kCaptured));
  } else if (const auto captured = state.pictures.At(buffer); captured && EndsFrame(state, buffer, 0)) {
    times = FrameTimes();
    times->Set(Station::kCaptured, *captured);
  }
  return times;
}

GstBuffer* Arrive(MeterState& state, GstBuffer* buffer) noexcept {
  const int64_t now_ns = MonotonicNs();
  auto times = KnownTimes(state, buffer);
  if (!times && (state.epoch != 0 || !EndsFrame(state, buffer, now_ns))) return buffer;
  if (!times) times = FrameTimes();
  times->Set(Station::kArrived, now_ns);
  return Bear(buffer, *times);
}

// Nothing of packets that say nothing; what was repaired on its way has not been seen to arrive.
std::optional<FrameTimes> Gather(MeterState& state, GstBuffer* buffer) noexcept {
  auto times = ReadFrameTimes(buffer);
  if (!times) times = ToldTimes(state, buffer);
  if (!times) return std::nullopt;
  if (!times->At(Station::kCaptured)) {
    if (const auto age = ReportedAgeNs(buffer)) times->Set(Station::kCaptured, MonotonicNs() - *age);
  }
  times->Set(Station::kReleased, MonotonicNs());
  return times;
}

GstBuffer* Decode(GstBuffer* buffer) noexcept {
  auto times = ReadFrameTimes(buffer);
  if (!times) return buffer;
  times->Set(Station::kDecoded, MonotonicNs());
  return Bear(buffer, *times);
}

// The frame is presented when the sink returns; sound, when its first sample is heard.
GstFlowReturn Present(StageMeter* meter, GstBuffer* buffer) noexcept {
  auto times = ReadFrameTimes(buffer);
  const GstClockTime duration = GST_BUFFER_DURATION(buffer);
  const GstFlowReturn flow = gst_pad_push(meter->src, buffer);
  if (!times || flow != GST_FLOW_OK) return flow;
  int64_t presented_ns = MonotonicNs();
  if (const auto delay = SinkDelayNs(meter->src); delay && GST_CLOCK_TIME_IS_VALID(duration)) {
    presented_ns += *delay - static_cast<int64_t>(duration);
  }
  times->Set(Station::kPresented, presented_ns);
  Record(*meter->state, *times);
  return flow;
}

// What of a frame's packets bears its times is one of them; all of them are released at once.
GstBufferList* Release(MeterState& state, GstBufferList* list) noexcept {
  std::optional<FrameTimes> times;
  for (guint i = gst_buffer_list_length(list); i-- > 0 && !times;) {
    times = Gather(state, gst_buffer_list_get(list, i));
  }
  if (!times) return list;
  GstBufferList* writable = gst_buffer_list_make_writable(list);
  for (guint i = 0; i < gst_buffer_list_length(writable); ++i) {
    WriteFrameTimes(gst_buffer_list_get_writable(writable, i), *times);
  }
  return writable;
}

GstBuffer* Note(StageMeter* meter, Station station, GstBuffer* buffer) noexcept {
  MeterState& state = *meter->state;
  switch (station) {
    case Station::kPrepared:
      return Prepare(meter, buffer);
    case Station::kSent:
      return Send(meter, buffer);
    case Station::kArrived:
      return Arrive(state, buffer);
    case Station::kDecoded:
      return Decode(buffer);
    case Station::kReleased: {
      const auto times = Gather(state, buffer);
      return times ? Bear(buffer, *times) : buffer;
    }
    default:
      return buffer;
  }
}

GstFlowReturn Chain(GstPad*, GstObject* parent, GstBuffer* buffer) noexcept {
  StageMeter* meter = Cast(parent);
  const Station station = meter->state->station;
  if (station == Station::kPresented) return Present(meter, buffer);
  return gst_pad_push(meter->src, Note(meter, station, buffer));
}

gboolean NoteOfList(GstBuffer** buffer, guint, gpointer meter) noexcept {
  *buffer = Note(Cast(meter), Cast(meter)->state->station, *buffer);
  return TRUE;
}

GstFlowReturn ChainList(GstPad*, GstObject* parent, GstBufferList* list) noexcept {
  StageMeter* meter = Cast(parent);
  if (meter->state->station == Station::kReleased) {
    return gst_pad_push_list(meter->src, Release(*meter->state, list));
  }
  list = gst_buffer_list_make_writable(list);
  gst_buffer_list_foreach(list, NoteOfList, meter);
  return gst_pad_push_list(meter->src, list);
}

void TakeCaps(MeterState& state, GstEvent* event) noexcept {
  GstCaps* caps = nullptr;
  gst_event_parse_caps(event, &caps);
  const char* media = gst_structure_get_string(gst_caps_get_structure(caps, 0), "media");
  state.sound = media != nullptr && std::strcmp(media, "audio") == 0;
}

gboolean SinkEvent(GstPad* pad, GstObject* parent, GstEvent* event) noexcept {
  MeterState& state = *Cast(parent)->state;
  switch (GST_EVENT_TYPE(event)) {
    case GST_EVENT_CAPS:
      TakeCaps(state, event);
      break;
    case GST_EVENT_SEGMENT:
      gst_event_copy_segment(event, &state.segment);
      break;
    case GST_EVENT_FLUSH_STOP:
      gst_segment_init(&state.segment, GST_FORMAT_UNDEFINED);
      break;
    default:
      break;
  }
  return gst_pad_event_default(pad, parent, event);
}

gboolean SrcQuery(GstPad* pad, GstObject* parent, GstQuery* query) noexcept {
  return Cast(parent)->state->kept.Answer(query) || gst_pad_query_default(pad, parent, query);
}

GstStateChangeReturn ChangeState(GstElement* element, GstStateChange transition) noexcept {
  if (transition == GST_STATE_CHANGE_READY_TO_PAUSED) {
    MeterState& state = *Cast(element)->state;
    gst_segment_init(&state.segment, GST_FORMAT_UNDEFINED);
    state.told_ns = 0;
    state.device = DeviceInstants();
    state.pictures.Forget();
    state.kept.Forget();
    const std::lock_guard lock(state.mutex);
    state.statistics = StageStatistics();
  }
  return GST_ELEMENT_CLASS(stage_meter_parent_class)->change_state(element, transition);
}

GstStructure* Stats(MeterState& state) noexcept {
  std::unique_lock lock(state.mutex);
  const StageStatistics statistics = state.statistics;
  lock.unlock();
  return statistics.ToStructure();
}

// What was measured with another source of truth is forgotten.
void SetEpoch(MeterState& state, int64_t epoch) noexcept {
  const int64_t before = state.epoch.exchange(epoch);
  if ((before == 0) == (epoch == 0)) return;
  const std::lock_guard lock(state.mutex);
  state.statistics = StageStatistics();
}

void SetProperty(GObject* object, guint id, const GValue* value, GParamSpec* spec) noexcept {
  MeterState& state = *Cast(object)->state;
  switch (id) {
    case kPropertyStation:
      state.station = static_cast<Station>(g_value_get_enum(value));
      break;
    case kPropertyEpoch:
      SetEpoch(state, g_value_get_int64(value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID(object, id, spec);
  }
}

void GetProperty(GObject* object, guint id, GValue* value, GParamSpec* spec) noexcept {
  MeterState& state = *Cast(object)->state;
  switch (id) {
    case kPropertyStation:
      g_value_set_enum(value, static_cast<int>(state.station.load()));
      break;
    case kPropertyEpoch:
      g_value_set_int64(value, state.epoch);
      break;
    case kPropertyStats:
      g_value_take_boxed(value, Stats(state));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID(object, id, spec);
  }
}

void Finalize(GObject* object) noexcept {
  delete Cast(object)->state;
  G_OBJECT_CLASS(stage_meter_parent_class)->finalize(object);
}

GstStaticPadTemplate sink_template =
    GST_STATIC_PAD_TEMPLATE("sink", GST_PAD_SINK, GST_PAD_ALWAYS, GST_STATIC_CAPS_ANY);
GstStaticPadTemplate src_template = GST_STATIC_PAD_TEMPLATE("src", GST_PAD_SRC, GST_PAD_ALWAYS, GST_STATIC_CAPS_ANY);

void InstallProperties(GObjectClass* object_class) {
  g_object_class_install_property(
      object_class, kPropertyStation,
      g_param_spec_enum("station", "Station", "Where on its way a frame is here", StationGetType(),
                        static_cast<int>(Station::kPrepared),
                        static_cast<GParamFlags>(G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | GST_PARAM_MUTABLE_READY)));
  g_object_class_install_property(
      object_class, kPropertyEpoch,
      g_param_spec_int64("epoch", "Epoch",
                         "What to add to CLOCK_MONOTONIC here to get the sender's time since 1970, in nanoseconds: "
                         "capture times are written (sent) and read (arrived, released); 0 for never",
                         -kEpochLimit, kEpochLimit, 0, kReadWrite));
  g_object_class_install_property(
      object_class, kPropertyStats,
      g_param_spec_boxed("stats", "Statistics",
                         "At sent and presented: frames, and -p50 and -p95 in nanoseconds of capture, encode, network, "
                         "jitter-buffer, decode, present and total, as far as they are known",
                         GST_TYPE_STRUCTURE, kReadable));
}

void stage_meter_class_init(StageMeterClass* klass) {
  auto* object_class = G_OBJECT_CLASS(klass);
  object_class->set_property = SetProperty;
  object_class->get_property = GetProperty;
  object_class->finalize = Finalize;
  InstallProperties(object_class);
  auto* element_class = GST_ELEMENT_CLASS(klass);
  element_class->change_state = ChangeState;
  gst_element_class_add_static_pad_template(element_class, &sink_template);
  gst_element_class_add_static_pad_template(element_class, &src_template);
  gst_element_class_set_static_metadata(element_class, "Stage meter", "Filter/Analyzer",
                                        "Measures how long frames take from capture to presentation, stage by stage, "
                                        "also between machines",
                                        "gst-costream");
}

void stage_meter_init(StageMeter* meter) {
  meter->state = new MeterState;
  gst_segment_init(&meter->state->segment, GST_FORMAT_UNDEFINED);
  meter->sink = AddPad(meter, &sink_template);
  gst_pad_set_chain_function(meter->sink, Chain);
  gst_pad_set_chain_list_function(meter->sink, ChainList);
  gst_pad_set_event_function(meter->sink, SinkEvent);
  meter->src = AddPad(meter, &src_template);
  gst_pad_set_query_function(meter->src, SrcQuery);
  ProxyPads({meter->sink, meter->src});
}

}  // namespace

GType StageMeterGetType() { return stage_meter_get_type(); }

}  // namespace costream
