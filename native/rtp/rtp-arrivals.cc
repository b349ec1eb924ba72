// rtparrivals: pads, caps and buffers around ArrivalReport. Packets pass untouched. It takes what it tells of out of the caps, or
// rtpsession would tell of it as well.
#include "rtp-arrivals.h"

#include <gst/rtp/gstrtpbuffer.h>

#include <cstring>
#include <mutex>
#include <optional>
#include <vector>

#include "../element-parts.h"
#include "../handle.h"
#include "arrival-report.h"
#include "feedback-pad.h"
#include "network-order.h"
#include "packet-number.h"

namespace costream {

namespace {

constexpr char kExtension[] = "extmap-11";
constexpr char kMeaning[] = "http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01";

struct ArrivalsState {
  std::mutex mutex;  // over `report`: the streaming thread writes, the application sets
  ArrivalReport report;
  guint own_ssrc = 0;
  // Streaming thread only.
  bool telling = false;
  std::optional<guint8> payload_type;  // of the media; what repairs them left at another time
  FeedbackPad feedback;
};

struct RtpArrivals {
  GstElement parent;
  GstPad* rtp_sink;
  GstPad* rtp_src;
  GstPad* rtcp_src;
  ArrivalsState* state;
};

struct RtpArrivalsClass {
  GstElementClass parent_class;
};

enum Property : guint { kPropertyNone, kPropertyOwnSsrc };

G_DEFINE_TYPE(RtpArrivals, rtp_arrivals, GST_TYPE_ELEMENT)

RtpArrivals* Cast(gpointer object) noexcept { return static_cast<RtpArrivals*>(object); }

void Look(ArrivalsState& state, GstBuffer* buffer, std::vector<Bytes>& out) {
  const GstClockTime arrived = GST_BUFFER_DTS_OR_PTS(buffer);
  GstRTPBuffer rtp = GST_RTP_BUFFER_INIT;
  if (!GST_CLOCK_TIME_IS_VALID(arrived) || !gst_rtp_buffer_map(buffer, GST_MAP_READ, &rtp)) return;
  const bool media = !state.payload_type || gst_rtp_buffer_get_payload_type(&rtp) == *state.payload_type;
  gpointer field = nullptr;
  guint size = 0;
  if (media && gst_rtp_buffer_get_extension_onebyte_header(&rtp, kNumberId, 0, &field, &size) && size == 2) {
    const std::lock_guard lock(state.mutex);
    state.report.Take(Read16(static_cast<const uint8_t*>(field)), gst_rtp_buffer_get_ssrc(&rtp),
                      gst_rtp_buffer_get_marker(&rtp), static_cast<int64_t>(arrived / GST_USECOND), out);
  }
  gst_rtp_buffer_unmap(&rtp);
}

GstFlowReturn Chain(GstPad*, GstObject* parent, GstBuffer* buffer) noexcept {
  RtpArrivals* arrivals = Cast(parent);
  if (arrivals->state->telling) {
    std::vector<Bytes> reports;
    Look(*arrivals->state, buffer, reports);
    arrivals->state->feedback.Push(reports);
  }
  return gst_pad_push(arrivals->rtp_src, buffer);
}

MiniObject<GstEvent> TakeCaps(ArrivalsState& state, MiniObject<GstEvent> event) noexcept {
  GstCaps* caps = nullptr;
  gst_event_parse_caps(event.get(), &caps);
  const GstStructure* structure = gst_caps_get_structure(caps, 0);
  const char* meaning = gst_structure_get_string(structure, kExtension);
  state.telling = meaning && std::strcmp(meaning, kMeaning) == 0;
  gint payload_type = 0;
  state.payload_type.reset();
  if (gst_structure_get_int(structure, "payload", &payload_type)) state.payload_type = static_cast<guint8>(payload_type);
  if (!state.telling) return event;
  const auto rest = MiniObject<GstCaps>::Adopt(gst_caps_copy(caps));
  gst_structure_remove_field(gst_caps_get_structure(rest.get(), 0), kExtension);
  return MiniObject<GstEvent>::Adopt(gst_event_new_caps(rest.get()));
}

gboolean SinkEvent(GstPad* pad, GstObject* parent, GstEvent* incoming) noexcept {
  auto event = MiniObject<GstEvent>::Adopt(incoming);
  ArrivalsState& state = *Cast(parent)->state;
  if (GST_EVENT_TYPE(incoming) == GST_EVENT_CAPS) event = TakeCaps(state, std::move(event));
  else if (GST_EVENT_TYPE(incoming) == GST_EVENT_EOS) state.feedback.End();
  return gst_pad_event_default(pad, parent, event.Release());
}

GstIterator* InternalLinks(GstPad* pad, GstObject* parent) noexcept {
  const RtpArrivals* arrivals = Cast(parent);
  return LinkOfTwo(pad, arrivals->rtp_sink, arrivals->rtp_src);
}

GstStateChangeReturn ChangeState(GstElement* element, GstStateChange transition) noexcept {
  ArrivalsState& state = *Cast(element)->state;
  if (transition == GST_STATE_CHANGE_READY_TO_PAUSED) {
    const std::lock_guard lock(state.mutex);
    state.report.Restart();
    state.feedback.Restart();
  }
  return GST_ELEMENT_CLASS(rtp_arrivals_parent_class)->change_state(element, transition);
}

void SetProperty(GObject* object, guint id, const GValue* value, GParamSpec* spec) noexcept {
  if (id != kPropertyOwnSsrc) {
    G_OBJECT_WARN_INVALID_PROPERTY_ID(object, id, spec);
    return;
  }
  ArrivalsState& state = *Cast(object)->state;
  const std::lock_guard lock(state.mutex);
  state.own_ssrc = g_value_get_uint(value);
  state.report.set_own_ssrc(state.own_ssrc);
}

void GetProperty(GObject* object, guint id, GValue* value, GParamSpec* spec) noexcept {
  if (id != kPropertyOwnSsrc) {
    G_OBJECT_WARN_INVALID_PROPERTY_ID(object, id, spec);
    return;
  }
  ArrivalsState& state = *Cast(object)->state;
  const std::lock_guard lock(state.mutex);
  g_value_set_uint(value, state.own_ssrc);
}

void Finalize(GObject* object) noexcept {
  delete Cast(object)->state;
  G_OBJECT_CLASS(rtp_arrivals_parent_class)->finalize(object);
}

GstStaticPadTemplate rtp_sink_template =
    GST_STATIC_PAD_TEMPLATE("rtp_sink", GST_PAD_SINK, GST_PAD_ALWAYS, GST_STATIC_CAPS("application/x-rtp"));
GstStaticPadTemplate rtp_src_template =
    GST_STATIC_PAD_TEMPLATE("rtp_src", GST_PAD_SRC, GST_PAD_ALWAYS, GST_STATIC_CAPS("application/x-rtp"));
GstStaticPadTemplate rtcp_src_template =
    GST_STATIC_PAD_TEMPLATE("rtcp_src", GST_PAD_SRC, GST_PAD_ALWAYS, GST_STATIC_CAPS("application/x-rtcp"));

void rtp_arrivals_class_init(RtpArrivalsClass* klass) {
  auto* object_class = G_OBJECT_CLASS(klass);
  object_class->set_property = SetProperty;
  object_class->get_property = GetProperty;
  object_class->finalize = Finalize;
  g_object_class_install_property(
      object_class, kPropertyOwnSsrc,
      g_param_spec_uint("own-ssrc", "Own SSRC", "Who reports: the SSRC of the session's other reports", 0, G_MAXUINT32, 0,
                        kReadWrite));
  auto* element_class = GST_ELEMENT_CLASS(klass);
  element_class->change_state = ChangeState;
  for (auto* pad_template : {&rtp_sink_template, &rtp_src_template, &rtcp_src_template}) {
    gst_element_class_add_static_pad_template(element_class, pad_template);
  }
  gst_element_class_set_static_metadata(element_class, "RTP arrivals", "Filter/Network/RTP",
                                        "Tells the sender of each packet's arrival, where its caps name the header extension",
                                        "gst-costream");
}

void rtp_arrivals_init(RtpArrivals* arrivals) {
  arrivals->state = new ArrivalsState;
  arrivals->rtp_sink = AddPad(arrivals, &rtp_sink_template);
  gst_pad_set_chain_function(arrivals->rtp_sink, Chain);
  gst_pad_set_event_function(arrivals->rtp_sink, SinkEvent);
  arrivals->rtp_src = AddPad(arrivals, &rtp_src_template);
  arrivals->rtcp_src = AddPad(arrivals, &rtcp_src_template);
  arrivals->state->feedback.Attach(arrivals->rtcp_src);
  for (GstPad* pad : {arrivals->rtp_sink, arrivals->rtp_src, arrivals->rtcp_src}) {
    gst_pad_set_iterate_internal_links_function(pad, InternalLinks);
  }
  ProxyPads({arrivals->rtp_sink, arrivals->rtp_src});
}

}  // namespace

GType RtpArrivalsGetType() { return rtp_arrivals_get_type(); }

}  // namespace costream
