// stagemeter: pads and properties; what is done at each station is the notes'.
#include "stage-meter.h"

#include "../element-parts.h"
#include "../handle.h"
#include "station-notes.h"
#include "station-type.h"

namespace costream {

namespace {

// Far above a frame, far below what sums of two could not hold.
constexpr gint64 kEpochLimit = G_MAXINT64 / 4;

struct StageMeter {
  GstElement parent;
  GstPad* sink;
  GstPad* src;
  StationNotes* notes;
};

struct StageMeterClass {
  GstElementClass parent_class;
};

enum Property : guint { kPropertyNone, kPropertyStation, kPropertyEpoch, kPropertyStats };

G_DEFINE_TYPE(StageMeter, stage_meter, GST_TYPE_ELEMENT)

StageMeter* Cast(gpointer object) noexcept { return static_cast<StageMeter*>(object); }

GstBuffer* Note(StageMeter* meter, GstBuffer* buffer) noexcept {
  return meter->notes->Note(GST_ELEMENT(meter), meter->sink, buffer);
}

GstFlowReturn Chain(GstPad*, GstObject* parent, GstBuffer* buffer) noexcept {
  StageMeter* meter = Cast(parent);
  if (meter->notes->station() == Station::kPresented) return meter->notes->Present(meter->src, buffer);
  return gst_pad_push(meter->src, Note(meter, buffer));
}

gboolean NoteOfList(GstBuffer** buffer, guint, gpointer meter) noexcept {
  *buffer = Note(Cast(meter), *buffer);
  return TRUE;
}

GstFlowReturn ChainList(GstPad*, GstObject* parent, GstBufferList* list) noexcept {
  StageMeter* meter = Cast(parent);
  if (meter->notes->station() == Station::kReleased) {
    return gst_pad_push_list(meter->src, meter->notes->Release(list));
  }
  list = gst_buffer_list_make_writable(list);
  gst_buffer_list_foreach(list, NoteOfList, meter);
  return gst_pad_push_list(meter->src, list);
}

gboolean SinkEvent(GstPad* pad, GstObject* parent, GstEvent* event) noexcept {
  StationNotes& notes = *Cast(parent)->notes;
  switch (GST_EVENT_TYPE(event)) {
    case GST_EVENT_CAPS:
      notes.TakeCaps(event);
      break;
    case GST_EVENT_SEGMENT:
      notes.TakeSegment(event);
      break;
    case GST_EVENT_FLUSH_STOP:
      notes.ForgetSegment();
      break;
    default:
      break;
  }
  return gst_pad_event_default(pad, parent, event);
}

gboolean SrcQuery(GstPad* pad, GstObject* parent, GstQuery* query) noexcept {
  return Cast(parent)->notes->Answer(query) || gst_pad_query_default(pad, parent, query);
}

GstStateChangeReturn ChangeState(GstElement* element, GstStateChange transition) noexcept {
  if (transition == GST_STATE_CHANGE_READY_TO_PAUSED) Cast(element)->notes->Restart();
  return GST_ELEMENT_CLASS(stage_meter_parent_class)->change_state(element, transition);
}

void SetProperty(GObject* object, guint id, const GValue* value, GParamSpec* spec) noexcept {
  StationNotes& notes = *Cast(object)->notes;
  switch (id) {
    case kPropertyStation:
      notes.set_station(static_cast<Station>(g_value_get_enum(value)));
      break;
    case kPropertyEpoch:
      notes.set_epoch(g_value_get_int64(value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID(object, id, spec);
  }
}

void GetProperty(GObject* object, guint id, GValue* value, GParamSpec* spec) noexcept {
  StationNotes& notes = *Cast(object)->notes;
  switch (id) {
    case kPropertyStation:
      g_value_set_enum(value, static_cast<int>(notes.station()));
      break;
    case kPropertyEpoch:
      g_value_set_int64(value, notes.epoch());
      break;
    case kPropertyStats:
      g_value_take_boxed(value, notes.Statistics());
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID(object, id, spec);
  }
}

void Finalize(GObject* object) noexcept {
  delete Cast(object)->notes;
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
  meter->notes = new StationNotes;
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
