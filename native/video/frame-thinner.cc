// framethinner: frames are dropped by their timestamps. Unlike videorate's, its caps stay: the encoder behind it goes on without
// a key frame, and holds no frame.
#include "frame-thinner.h"

#include <gst/gst.h>

#include <atomic>

#include "../element-parts.h"
#include "../handle.h"

namespace costream {

namespace {

struct FrameThinner {
  GstElement parent;
  GstPad* sink;
  GstPad* src;
  std::atomic<guint64>* interval;
  GstClockTime due;  // streaming thread only
};

struct FrameThinnerClass {
  GstElementClass parent_class;
};

enum Property : guint { kPropertyNone, kPropertyInterval };

G_DEFINE_TYPE(FrameThinner, frame_thinner, GST_TYPE_ELEMENT)

FrameThinner* Cast(gpointer object) noexcept { return static_cast<FrameThinner*>(object); }

// Sources tremble: what comes a quarter early is in time, and the row goes on from where it was due.
bool Passes(FrameThinner* thinner, GstBuffer* buffer) noexcept {
  const guint64 interval = *thinner->interval;
  if (interval == 0 || !GST_BUFFER_PTS_IS_VALID(buffer)) return true;
  const GstClockTime pts = GST_BUFFER_PTS(buffer);
  const GstClockTime due = thinner->due;
  const bool in_row = GST_CLOCK_TIME_IS_VALID(due) && pts < due + interval && pts + interval > due;
  if (in_row && pts + interval / 4 < due) return false;
  thinner->due = (in_row ? due : pts) + interval;
  return true;
}

GstFlowReturn Chain(GstPad*, GstObject* parent, GstBuffer* incoming) noexcept {
  FrameThinner* thinner = Cast(parent);
  auto buffer = MiniObject<GstBuffer>::Adopt(incoming);
  return Passes(thinner, incoming) ? gst_pad_push(thinner->src, buffer.Release()) : GST_FLOW_OK;
}

void SetProperty(GObject* object, guint id, const GValue* value, GParamSpec* spec) noexcept {
  if (id == kPropertyInterval) {
    *Cast(object)->interval = g_value_get_uint64(value);
  } else {
    G_OBJECT_WARN_INVALID_PROPERTY_ID(object, id, spec);
  }
}

void GetProperty(GObject* object, guint id, GValue* value, GParamSpec* spec) noexcept {
  if (id == kPropertyInterval) {
    g_value_set_uint64(value, *Cast(object)->interval);
  } else {
    G_OBJECT_WARN_INVALID_PROPERTY_ID(object, id, spec);
  }
}

void Finalize(GObject* object) noexcept {
  delete Cast(object)->interval;
  G_OBJECT_CLASS(frame_thinner_parent_class)->finalize(object);
}

GstStaticPadTemplate sink_template =
    GST_STATIC_PAD_TEMPLATE("sink", GST_PAD_SINK, GST_PAD_ALWAYS, GST_STATIC_CAPS_ANY);
GstStaticPadTemplate src_template = GST_STATIC_PAD_TEMPLATE("src", GST_PAD_SRC, GST_PAD_ALWAYS, GST_STATIC_CAPS_ANY);

void frame_thinner_class_init(FrameThinnerClass* klass) {
  auto* object_class = G_OBJECT_CLASS(klass);
  object_class->set_property = SetProperty;
  object_class->get_property = GetProperty;
  object_class->finalize = Finalize;
  g_object_class_install_property(
      object_class, kPropertyInterval,
      g_param_spec_uint64("interval", "Interval", "Least time between two frames in nanoseconds; 0 lets all through", 0,
                          10 * GST_SECOND, 0, kReadWrite));
  auto* element_class = GST_ELEMENT_CLASS(klass);
  gst_element_class_add_static_pad_template(element_class, &sink_template);
  gst_element_class_add_static_pad_template(element_class, &src_template);
  gst_element_class_set_static_metadata(element_class, "Frame thinner", "Filter/Video",
                                        "Lets through so many frames a second", "gst-costream");
}

void frame_thinner_init(FrameThinner* thinner) {
  thinner->interval = new std::atomic<guint64>(0);
  thinner->due = GST_CLOCK_TIME_NONE;
  thinner->sink = AddPad(thinner, &sink_template);
  gst_pad_set_chain_function(thinner->sink, Chain);
  thinner->src = AddPad(thinner, &src_template);
  ProxyPads({thinner->sink, thinner->src});
}

}  // namespace

GType FrameThinnerGetType() { return frame_thinner_get_type(); }

}  // namespace costream
