// rtprepairenc: pads, properties and buffers around RepairSender. Media pass untouched and at once; what repairs them goes
// out behind them. Not active it is a wire.
#include "repair-enc.h"

#include <gst/gst.h>

#include <algorithm>
#include <cmath>
#include <mutex>
#include <optional>

#include "../element-parts.h"
#include "packet-buffer.h"
#include "rate-control.h"
#include "repair-sender.h"

namespace costream {

namespace {

GST_DEBUG_CATEGORY_STATIC(repair_enc_debug);
#define GST_CAT_DEFAULT repair_enc_debug

// A change that is worth telling.
constexpr double kShareNews = 0.03;

struct EncState {
  std::mutex mutex;  // media, reports and the application come on threads of their own
  RepairSender::Settings settings;
  std::optional<RepairSender> sender;  // while active
  guint round_trip_ms = 0;
  double told_share = 0;
};

struct RtpRepairEnc {
  GstElement parent;
  GstPad* rtp_sink;
  GstPad* rtp_src;
  GstPad* rtcp_sink;
  EncState* state;
};

struct RtpRepairEncClass {
  GstElementClass parent_class;
};

enum Property : guint {
  kPropertyNone,
  kPropertyActive,
  kPropertySsrc,
  kPropertyRetransmissionType,
  kPropertyParityType,
  kPropertyRoundTrip,
  kPropertyStats,
};

G_DEFINE_TYPE(RtpRepairEnc, rtp_repair_enc, GST_TYPE_ELEMENT)

RtpRepairEnc* Cast(gpointer object) noexcept { return static_cast<RtpRepairEnc*>(object); }

// A sequence begins in the lower half: receivers of SRTP cannot mistake a wrap among the first packets (RFC 3711, 3.3.1).
void Activate(EncState& state, bool active) {
  if (active == state.sender.has_value()) return;
  if (active) {
    if (state.settings.ssrc == 0) state.settings.ssrc = g_random_int_range(1, G_MAXINT32);
    state.settings.sequence = static_cast<uint16_t>(g_random_int_range(0, 1 << 15));
    state.sender.emplace(state.settings);
    state.sender->set_round_trip_us(int64_t{state.round_trip_ms} * 1000);
  } else {
    state.sender.reset();
  }
}

void Collect(EncState& state, GstBuffer* buffer, std::vector<Bytes>& out) {
  GstMapInfo map;
  if (!gst_buffer_map(buffer, &map, GST_MAP_READ)) return;
  {
    const std::lock_guard lock(state.mutex);
    if (state.sender) state.sender->Take({map.data, map.size}, g_get_monotonic_time(), out);
  }
  gst_buffer_unmap(buffer, &map);
}

GstFlowReturn PushAll(GstPad* pad, const std::vector<Bytes>& packets, GstBuffer* model) noexcept {
  if (packets.empty()) return GST_FLOW_OK;
  GstBufferList* list = gst_buffer_list_new_sized(static_cast<guint>(packets.size()));
  for (const Bytes& packet : packets) gst_buffer_list_add(list, ToBuffer(packet, model).Release());
  return gst_pad_push_list(pad, list);
}

// Whoever controls the rate counts it in.
void TellShare(RtpRepairEnc* enc) noexcept {
  std::unique_lock lock(enc->state->mutex);
  const double share = enc->state->sender ? enc->state->sender->share() : 0;
  if (std::abs(share - enc->state->told_share) < kShareNews) return;
  enc->state->told_share = share;
  lock.unlock();
  GstStructure* said = gst_structure_new(kRepairShare, "share", G_TYPE_DOUBLE, share, nullptr);
  gst_pad_push_event(enc->rtp_sink, gst_event_new_custom(GST_EVENT_CUSTOM_UPSTREAM, said));
}

GstFlowReturn Chain(GstPad*, GstObject* parent, GstBuffer* incoming) noexcept {
  RtpRepairEnc* enc = Cast(parent);
  const auto buffer = MiniObject<GstBuffer>::Adopt(incoming);
  std::vector<Bytes> repair;
  Collect(*enc->state, buffer.get(), repair);
  TellShare(enc);
  const GstFlowReturn flow = gst_pad_push(enc->rtp_src, MiniObject<GstBuffer>(buffer).Release());
  return flow == GST_FLOW_OK ? PushAll(enc->rtp_src, repair, buffer.get()) : flow;
}

GstFlowReturn ChainList(GstPad*, GstObject* parent, GstBufferList* incoming) noexcept {
  RtpRepairEnc* enc = Cast(parent);
  auto list = MiniObject<GstBufferList>::Adopt(incoming);
  const guint length = gst_buffer_list_length(incoming);
  if (length == 0) return GST_FLOW_OK;
  const auto last = MiniObject<GstBuffer>::Share(gst_buffer_list_get(incoming, length - 1));
  std::vector<Bytes> repair;
  for (guint i = 0; i < length; ++i) Collect(*enc->state, gst_buffer_list_get(incoming, i), repair);
  TellShare(enc);
  const GstFlowReturn flow = gst_pad_push_list(enc->rtp_src, list.Release());
  return flow == GST_FLOW_OK ? PushAll(enc->rtp_src, repair, last.get()) : flow;
}

// A copy of the peer's reports: with a way out to rtpbin, which is upstream of the media, this would be a loop. What was asked
// for goes out from this thread, for the pad's peer takes one at a time.
GstFlowReturn ChainReports(GstPad*, GstObject* parent, GstBuffer* incoming) noexcept {
  RtpRepairEnc* enc = Cast(parent);
  const auto buffer = MiniObject<GstBuffer>::Adopt(incoming);
  EncState& state = *enc->state;
  GstMapInfo map;
  std::vector<Bytes> repair;
  if (gst_buffer_map(buffer.get(), &map, GST_MAP_READ)) {
    {
      const std::lock_guard lock(state.mutex);
      if (state.sender) state.sender->Hear({map.data, map.size}, g_get_monotonic_time(), repair);
    }
    gst_buffer_unmap(buffer.get(), &map);
  }
  // What the media's own road makes of it is not for the reports' thread to tell.
  PushAll(enc->rtp_src, repair, nullptr);
  return GST_FLOW_OK;
}

gboolean ReportsEvent(GstPad*, GstObject*, GstEvent* event) noexcept {
  MiniObject<GstEvent>::Adopt(event);
  return TRUE;
}

// What rate control has found out.
bool TakeLineNews(EncState& state, GstEvent* event) noexcept {
  const std::lock_guard lock(state.mutex);
  if (gst_event_has_name(event, kLineOverflow)) {
    gboolean awaited = FALSE;
    gst_structure_get_boolean(gst_event_get_structure(event), "awaited", &awaited);
    if (state.sender) state.sender->Spare(awaited, g_get_monotonic_time());
    return true;
  }
  if (!gst_event_has_name(event, kLineShared)) return false;
  gboolean shared = FALSE;
  guint parities = 0;
  gst_structure_get(gst_event_get_structure(event), "shared", G_TYPE_BOOLEAN, &shared, "parities", G_TYPE_UINT, &parities, nullptr);
  if (state.sender) state.sender->set_shared_parities(shared ? std::optional(parities) : std::nullopt);
  return true;
}

gboolean SinkEvent(GstPad* pad, GstObject* parent, GstEvent* event) noexcept {
  if (GST_EVENT_TYPE(event) == GST_EVENT_CAPS && pad == Cast(parent)->rtp_sink) {
    GstCaps* caps = nullptr;
    gst_event_parse_caps(event, &caps);
    const char* encoding = gst_structure_get_string(gst_caps_get_structure(caps, 0), "encoding-name");
    EncState& state = *Cast(parent)->state;
    const std::lock_guard lock(state.mutex);
    state.settings.sound = !encoding || g_ascii_strcasecmp(encoding, "H264") != 0;
    if (state.sender) state.sender->set_sound(state.settings.sound);
  }
  if (GST_EVENT_TYPE(event) == GST_EVENT_CUSTOM_DOWNSTREAM_OOB && TakeLineNews(*Cast(parent)->state, event)) {
    MiniObject<GstEvent>::Adopt(event);
    return TRUE;
  }
  return gst_pad_event_default(pad, parent, event);
}

GstIterator* InternalLinks(GstPad* pad, GstObject* parent) noexcept {
  const RtpRepairEnc* enc = Cast(parent);
  return LinkOfTwo(pad, enc->rtp_sink, enc->rtp_src);
}

GstStructure* Stats(EncState& state) noexcept {
  const std::lock_guard lock(state.mutex);
  const auto now = state.sender ? state.sender->statistics() : RepairSender::Statistics();
  const RepairReport report = now.report.value_or(RepairReport());
  // clang-format off
  return gst_structure_new("rtprepairenc-stats",
      "media-bytes", G_TYPE_UINT64, guint64{now.media_bytes},
      "parity-bytes", G_TYPE_UINT64, guint64{now.parity_bytes},
      "retransmission-bytes", G_TYPE_UINT64, guint64{now.retransmission_bytes},
      "parities", G_TYPE_UINT64, guint64{now.parities},
      "retransmissions", G_TYPE_UINT64, guint64{now.retransmissions},
      "loss", G_TYPE_DOUBLE, now.loss,
      "reported", G_TYPE_BOOLEAN, gboolean{now.report.has_value()},
      "recovered", G_TYPE_UINT64, guint64{report.recovered},
      "retransmitted", G_TYPE_UINT64, guint64{report.retransmitted},
      "unrepaired", G_TYPE_UINT64, guint64{report.unrepaired},
      nullptr);
  // clang-format on
}

void SetProperty(GObject* object, guint id, const GValue* value, GParamSpec* spec) noexcept {
  EncState& state = *Cast(object)->state;
  const std::lock_guard lock(state.mutex);
  switch (id) {
    case kPropertyActive:
      Activate(state, g_value_get_boolean(value));
      break;
    case kPropertySsrc:
      state.settings.ssrc = g_value_get_uint(value);
      break;
    case kPropertyRetransmissionType:
      state.settings.retransmission_type = static_cast<uint8_t>(g_value_get_uint(value));
      break;
    case kPropertyParityType:
      state.settings.parity_type = static_cast<uint8_t>(g_value_get_uint(value));
      break;
    case kPropertyRoundTrip:
      state.round_trip_ms = g_value_get_uint(value);
      if (state.sender) state.sender->set_round_trip_us(int64_t{state.round_trip_ms} * 1000);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID(object, id, spec);
  }
}

void GetProperty(GObject* object, guint id, GValue* value, GParamSpec* spec) noexcept {
  EncState& state = *Cast(object)->state;
  if (id == kPropertyStats) {
    g_value_take_boxed(value, Stats(state));
    return;
  }
  const std::lock_guard lock(state.mutex);
  switch (id) {
    case kPropertyActive:
      g_value_set_boolean(value, state.sender.has_value());
      break;
    case kPropertySsrc:
      g_value_set_uint(value, state.settings.ssrc);
      break;
    case kPropertyRetransmissionType:
      g_value_set_uint(value, state.settings.retransmission_type);
      break;
    case kPropertyParityType:
      g_value_set_uint(value, state.settings.parity_type);
      break;
    case kPropertyRoundTrip:
      g_value_set_uint(value, state.round_trip_ms);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID(object, id, spec);
  }
}

void Finalize(GObject* object) noexcept {
  delete Cast(object)->state;
  G_OBJECT_CLASS(rtp_repair_enc_parent_class)->finalize(object);
}

GstStaticPadTemplate rtp_sink_template =
    GST_STATIC_PAD_TEMPLATE("rtp_sink", GST_PAD_SINK, GST_PAD_ALWAYS, GST_STATIC_CAPS("application/x-rtp"));
GstStaticPadTemplate rtp_src_template =
    GST_STATIC_PAD_TEMPLATE("rtp_src", GST_PAD_SRC, GST_PAD_ALWAYS, GST_STATIC_CAPS("application/x-rtp"));
GstStaticPadTemplate rtcp_sink_template =
    GST_STATIC_PAD_TEMPLATE("rtcp_sink", GST_PAD_SINK, GST_PAD_ALWAYS, GST_STATIC_CAPS("application/x-rtcp"));

void InstallProperties(GObjectClass* object_class) {
  g_object_class_install_property(
      object_class, kPropertyActive,
      g_param_spec_boolean("active", "Active", "Sends what repairs losses; the receiver has agreed to it", FALSE,
                           kReadWrite));
  g_object_class_install_property(
      object_class, kPropertySsrc,
      g_param_spec_uint("ssrc", "SSRC", "Of what repairs, other than that of the media; 0 for one by chance; read when it becomes active", 0,
                        G_MAXUINT32, 0, kReadWrite));
  g_object_class_install_property(
      object_class, kPropertyRetransmissionType,
      g_param_spec_uint("retransmission-type", "Retransmission type",
                        "Payload type of retransmissions (RFC 4588); read when it becomes active", 0, 127, 97, kReadWrite));
  g_object_class_install_property(
      object_class, kPropertyParityType,
      g_param_spec_uint("parity-type", "Parity type", "Payload type of parities; read when it becomes active", 0, 127, 98,
                        kReadWrite));
  g_object_class_install_property(
      object_class, kPropertyRoundTrip,
      g_param_spec_uint("round-trip", "Round trip",
                        "To the receiver in milliseconds, 0 while unknown: a long one leaves no time for retransmissions, "
                        "so parity does more",
                        0, 60000, 0, kReadWrite));
  g_object_class_install_property(
      object_class, kPropertyStats,
      g_param_spec_boxed("stats", "Statistics",
                         "media-bytes, parity-bytes, retransmission-bytes, parities, retransmissions; of the receiver's "
                         "reports: reported, loss (0-1, before repair, over some seconds), recovered (by parity), "
                         "retransmitted, unrepaired (packets)",
                         GST_TYPE_STRUCTURE, kReadable));
}

void rtp_repair_enc_class_init(RtpRepairEncClass* klass) {
  GST_DEBUG_CATEGORY_INIT(repair_enc_debug, "rtprepairenc", 0, "RTP repair, sender");
  auto* object_class = G_OBJECT_CLASS(klass);
  object_class->set_property = SetProperty;
  object_class->get_property = GetProperty;
  object_class->finalize = Finalize;
  InstallProperties(object_class);
  auto* element_class = GST_ELEMENT_CLASS(klass);
  for (auto* pad_template : {&rtp_sink_template, &rtp_src_template, &rtcp_sink_template}) {
    gst_element_class_add_static_pad_template(element_class, pad_template);
  }
  gst_element_class_set_static_metadata(element_class, "RTP repair, sender", "Codec/Network/RTP",
                                        "Adds parity to each frame as the receiver's reports ask for it, and retransmits "
                                        "(RFC 4588)",
                                        "gst-costream");
}

void rtp_repair_enc_init(RtpRepairEnc* enc) {
  enc->state = new EncState;
  enc->rtp_sink = AddPad(enc, &rtp_sink_template);
  gst_pad_set_chain_function(enc->rtp_sink, Chain);
  gst_pad_set_chain_list_function(enc->rtp_sink, ChainList);
  gst_pad_set_event_function(enc->rtp_sink, SinkEvent);
  enc->rtp_src = AddPad(enc, &rtp_src_template);
  enc->rtcp_sink = AddPad(enc, &rtcp_sink_template);
  gst_pad_set_chain_function(enc->rtcp_sink, ChainReports);
  gst_pad_set_event_function(enc->rtcp_sink, ReportsEvent);
  for (GstPad* pad : {enc->rtp_sink, enc->rtp_src, enc->rtcp_sink}) {
    gst_pad_set_iterate_internal_links_function(pad, InternalLinks);
  }
  ProxyPads({enc->rtp_sink, enc->rtp_src});
}

}  // namespace

GType RepairEncGetType() { return rtp_repair_enc_get_type(); }

}  // namespace costream
