// rtprepairdec: pads, properties and buffers around RepairReceiver. What comes whole passes at once; what was restored follows as
// soon as it can be. Not active it is a wire.
#include "repair-dec.h"

#include <gst/gst.h>

#include <mutex>

#include "../element-parts.h"
#include "feedback-pad.h"
#include "packet-buffer.h"
#include "repair-receiver.h"

namespace costream {

namespace {

GST_DEBUG_CATEGORY_STATIC(repair_dec_debug);
#define GST_CAT_DEFAULT repair_dec_debug

struct DecState {
  std::mutex mutex;  // over `receiver`: the streaming thread writes, the application reads
  RepairReceiver receiver;
  bool active = false;
  FeedbackPad feedback;  // streaming thread only
};

struct RtpRepairDec {
  GstElement parent;
  GstPad* rtp_sink;
  GstPad* rtp_src;
  GstPad* rtcp_src;
  DecState* state;
};

struct RtpRepairDecClass {
  GstElementClass parent_class;
};

enum Property : guint {
  kPropertyNone,
  kPropertyActive,
  kPropertyOwnSsrc,
  kPropertyRetransmissionType,
  kPropertyParityType,
  kPropertyPatience,
  kPropertyRoundTrip,
  kPropertyStats,
};

G_DEFINE_TYPE(RtpRepairDec, rtp_repair_dec, GST_TYPE_ELEMENT)

RtpRepairDec* Cast(gpointer object) noexcept { return static_cast<RtpRepairDec*>(object); }

GstFlowReturn Chain(GstPad*, GstObject* parent, GstBuffer* incoming) noexcept {
  RtpRepairDec* dec = Cast(parent);
  DecState& state = *dec->state;
  auto buffer = MiniObject<GstBuffer>::Adopt(incoming);
  RepairReceiver::Outcome outcome;
  outcome.pass = true;
  GstMapInfo map;
  if (!gst_buffer_map(buffer.get(), &map, GST_MAP_READ)) return GST_FLOW_OK;
  {
    const std::lock_guard lock(state.mutex);
    if (state.active) outcome = state.receiver.Take({map.data, map.size}, g_get_monotonic_time());
  }
  gst_buffer_unmap(buffer.get(), &map);
  state.feedback.Push(outcome.feedback);
  if (outcome.overdue) {
    GstStructure* said = gst_structure_new_empty(kRepairOverdue);
    gst_pad_push_event(dec->rtp_src, gst_event_new_custom(GST_EVENT_CUSTOM_DOWNSTREAM_OOB, said));
  }
  GstFlowReturn flow = GST_FLOW_OK;
  if (outcome.pass) flow = gst_pad_push(dec->rtp_src, MiniObject<GstBuffer>(buffer).Release());
  for (size_t i = 0; i < outcome.restored.size() && flow == GST_FLOW_OK; ++i) {
    // Not flagged as a retransmission: 1.22's jitter buffer refuses those that it did not ask for itself.
    flow = gst_pad_push(dec->rtp_src, ToBuffer(outcome.restored[i], buffer.get()).Release());
  }
  return flow;
}

void TakeCaps(DecState& state, const GstCaps* caps) noexcept {
  const GstStructure* structure = gst_caps_get_structure(caps, 0);
  const char* encoding = gst_structure_get_string(structure, "encoding-name");
  const auto named = [encoding](const char* name) { return encoding && g_ascii_strcasecmp(encoding, name) == 0; };
  gint payload_type = 0;
  const bool pinned = gst_structure_get_int(structure, "payload", &payload_type);
  const std::lock_guard lock(state.mutex);
  auto& settings = state.receiver.settings();
  settings.format = named("H264") ? MediaFormat::kH264 : named("OPUS") ? MediaFormat::kOpus : MediaFormat::kAny;
  if (pinned) settings.media_type = static_cast<uint8_t>(payload_type);
}

gboolean SinkEvent(GstPad* pad, GstObject* parent, GstEvent* event) noexcept {
  RtpRepairDec* dec = Cast(parent);
  if (GST_EVENT_TYPE(event) == GST_EVENT_CAPS) {
    GstCaps* caps = nullptr;
    gst_event_parse_caps(event, &caps);
    TakeCaps(*dec->state, caps);
  } else if (GST_EVENT_TYPE(event) == GST_EVENT_EOS) {
    dec->state->feedback.End();
  }
  return gst_pad_event_default(pad, parent, event);
}

GstIterator* InternalLinks(GstPad* pad, GstObject* parent) noexcept {
  const RtpRepairDec* dec = Cast(parent);
  return LinkOfTwo(pad, dec->rtp_sink, dec->rtp_src);
}

GstStateChangeReturn ChangeState(GstElement* element, GstStateChange transition) noexcept {
  DecState& state = *Cast(element)->state;
  if (transition == GST_STATE_CHANGE_READY_TO_PAUSED) {
    const std::lock_guard lock(state.mutex);
    state.receiver.Restart();
    state.feedback.Restart();
  }
  return GST_ELEMENT_CLASS(rtp_repair_dec_parent_class)->change_state(element, transition);
}

GstStructure* Stats(DecState& state) noexcept {
  std::unique_lock lock(state.mutex);
  const auto now = state.receiver.statistics();
  lock.unlock();
  // clang-format off
  return gst_structure_new("rtprepairdec-stats",
      "media-bytes", G_TYPE_UINT64, guint64{now.media_bytes},
      "repair-bytes", G_TYPE_UINT64, guint64{now.repair_bytes},
      "packets-expected", G_TYPE_UINT64, guint64{now.report.expected},
      "packets-lost", G_TYPE_UINT64, guint64{now.report.lost},
      "recovered", G_TYPE_UINT64, guint64{now.report.recovered},
      "retransmitted", G_TYPE_UINT64, guint64{now.report.retransmitted},
      "unrepaired", G_TYPE_UINT64, guint64{now.report.unrepaired},
      nullptr);
  // clang-format on
}

void SetProperty(GObject* object, guint id, const GValue* value, GParamSpec* spec) noexcept {
  DecState& state = *Cast(object)->state;
  const std::lock_guard lock(state.mutex);
  auto& settings = state.receiver.settings();
  switch (id) {
    case kPropertyActive:
      if (state.active && !g_value_get_boolean(value)) state.receiver.Restart();
      state.active = g_value_get_boolean(value);
      break;
    case kPropertyOwnSsrc:
      settings.own_ssrc = g_value_get_uint(value);
      break;
    case kPropertyRetransmissionType:
      settings.retransmission_type = static_cast<uint8_t>(g_value_get_uint(value));
      break;
    case kPropertyParityType:
      settings.parity_type = static_cast<uint8_t>(g_value_get_uint(value));
      break;
    case kPropertyPatience:
      settings.patience_us = int64_t{g_value_get_uint(value)} * 1000;
      break;
    case kPropertyRoundTrip:
      settings.round_trip_us = int64_t{g_value_get_uint(value)} * 1000;
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID(object, id, spec);
  }
}

void GetProperty(GObject* object, guint id, GValue* value, GParamSpec* spec) noexcept {
  DecState& state = *Cast(object)->state;
  if (id == kPropertyStats) {
    g_value_take_boxed(value, Stats(state));
    return;
  }
  const std::lock_guard lock(state.mutex);
  const auto& settings = state.receiver.settings();
  switch (id) {
    case kPropertyActive:
      g_value_set_boolean(value, state.active);
      break;
    case kPropertyOwnSsrc:
      g_value_set_uint(value, settings.own_ssrc);
      break;
    case kPropertyRetransmissionType:
      g_value_set_uint(value, settings.retransmission_type);
      break;
    case kPropertyParityType:
      g_value_set_uint(value, settings.parity_type);
      break;
    case kPropertyPatience:
      g_value_set_uint(value, static_cast<guint>(settings.patience_us / 1000));
      break;
    case kPropertyRoundTrip:
      g_value_set_uint(value, static_cast<guint>(settings.round_trip_us / 1000));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID(object, id, spec);
  }
}

void Finalize(GObject* object) noexcept {
  delete Cast(object)->state;
  G_OBJECT_CLASS(rtp_repair_dec_parent_class)->finalize(object);
}

GstStaticPadTemplate rtp_sink_template =
    GST_STATIC_PAD_TEMPLATE("rtp_sink", GST_PAD_SINK, GST_PAD_ALWAYS, GST_STATIC_CAPS("application/x-rtp"));
GstStaticPadTemplate rtp_src_template =
    GST_STATIC_PAD_TEMPLATE("rtp_src", GST_PAD_SRC, GST_PAD_ALWAYS, GST_STATIC_CAPS("application/x-rtp"));
GstStaticPadTemplate rtcp_src_template =
    GST_STATIC_PAD_TEMPLATE("rtcp_src", GST_PAD_SRC, GST_PAD_ALWAYS, GST_STATIC_CAPS("application/x-rtcp"));

void InstallProperties(GObjectClass* object_class) {
  g_object_class_install_property(
      object_class, kPropertyActive,
      g_param_spec_boolean("active", "Active", "Takes what repairs losses, and reports; the sender has agreed to it", FALSE,
                           kReadWrite));
  g_object_class_install_property(
      object_class, kPropertyOwnSsrc,
      g_param_spec_uint("own-ssrc", "Own SSRC", "Who reports: the SSRC of the session's other reports", 0, G_MAXUINT32, 0,
                        kReadWrite));
  g_object_class_install_property(
      object_class, kPropertyRetransmissionType,
      g_param_spec_uint("retransmission-type", "Retransmission type", "Payload type of retransmissions (RFC 4588)", 0, 127,
                        97, kReadWrite));
  g_object_class_install_property(
      object_class, kPropertyParityType,
      g_param_spec_uint("parity-type", "Parity type", "Payload type of parities", 0, 127, 98, kReadWrite));
  g_object_class_install_property(
      object_class, kPropertyPatience,
      g_param_spec_uint("patience", "Patience",
                        "How long the jitter buffer waits for a missing packet, in milliseconds: what a retransmission "
                        "cannot keep is not asked for",
                        0, 10000, 20, kReadWrite));
  g_object_class_install_property(
      object_class, kPropertyRoundTrip,
      g_param_spec_uint("round-trip", "Round trip", "To the sender in milliseconds; 50 is assumed while it is 0, unknown", 0,
                        60000, 0, kReadWrite));
  g_object_class_install_property(
      object_class, kPropertyStats,
      g_param_spec_boxed("stats", "Statistics",
                         "Since the stream's start: media-bytes, repair-bytes; packets-expected and packets-lost before "
                         "repair, repair's own among them; recovered (by parity), retransmitted and unrepaired packets of "
                         "the media",
                         GST_TYPE_STRUCTURE, kReadable));
}

void rtp_repair_dec_class_init(RtpRepairDecClass* klass) {
  GST_DEBUG_CATEGORY_INIT(repair_dec_debug, "rtprepairdec", 0, "RTP repair, receiver");
  auto* object_class = G_OBJECT_CLASS(klass);
  object_class->set_property = SetProperty;
  object_class->get_property = GetProperty;
  object_class->finalize = Finalize;
  InstallProperties(object_class);
  auto* element_class = GST_ELEMENT_CLASS(klass);
  element_class->change_state = ChangeState;
  for (auto* pad_template : {&rtp_sink_template, &rtp_src_template, &rtcp_src_template}) {
    gst_element_class_add_static_pad_template(element_class, pad_template);
  }
  gst_element_class_set_static_metadata(element_class, "RTP repair, receiver", "Codec/Network/RTP",
                                        "Restores lost packets from parity at once, and requests retransmissions of the "
                                        "rest (RFC 4585, 4588)",
                                        "gst-costream");
}

void rtp_repair_dec_init(RtpRepairDec* dec) {
  dec->state = new DecState;
  dec->state->receiver.settings().patience_us = 20'000;
  dec->rtp_sink = AddPad(dec, &rtp_sink_template);
  gst_pad_set_chain_function(dec->rtp_sink, Chain);
  gst_pad_set_event_function(dec->rtp_sink, SinkEvent);
  dec->rtp_src = AddPad(dec, &rtp_src_template);
  dec->rtcp_src = AddPad(dec, &rtcp_src_template);
  dec->state->feedback.Attach(dec->rtcp_src);
  for (GstPad* pad : {dec->rtp_sink, dec->rtp_src, dec->rtcp_src}) {
    gst_pad_set_iterate_internal_links_function(pad, InternalLinks);
  }
  ProxyPads({dec->rtp_sink, dec->rtp_src});
}

}  // namespace

GType RepairDecGetType() { return rtp_repair_dec_get_type(); }

}  // namespace costream
