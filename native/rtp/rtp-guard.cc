// rtpguard: pads, properties and addresses around PacketGuard. Pads are named as srtpdec's, behind which it can stand.
#include "rtp-guard.h"

#include <gst/net/gstnetaddressmeta.h>

#include <mutex>
#include <optional>

#include "../element-parts.h"
#include "../handle.h"
#include "arrival-times.h"
#include "net-address.h"
#include "packet-guard.h"

namespace costream {

namespace {

GST_DEBUG_CATEGORY_STATIC(rtp_guard_debug);
#define GST_CAT_DEFAULT rtp_guard_debug

struct GuardState {
  std::mutex mutex;  // RTP and RTCP come on threads of their own, and the application reads
  PacketGuard guard;
  Text peer;  // as the application wrote it
  guint own_ssrc = 0;
  bool authenticated = false;
  guint retransmission_type = 0;
  guint parity_type = 0;
  ArrivalTimes arrivals;  // of RTP; its streaming thread only
};

struct RtpGuard {
  GstElement parent;
  GstPad* rtp_sink;
  GstPad* rtp_src;
  GstPad* rtcp_sink;
  GstPad* rtcp_src;
  GuardState* state;
};

struct RtpGuardClass {
  GstElementClass parent_class;
};

enum Property : guint { kPropertyNone, kPropertyPeerAddress, kPropertyOwnSsrc, kPropertyAuthenticated,
                        kPropertyRetransmissionType, kPropertyParityType, kPropertyStats };

G_DEFINE_TYPE(RtpGuard, rtp_guard, GST_TYPE_ELEMENT)

RtpGuard* Cast(gpointer object) noexcept { return static_cast<RtpGuard*>(object); }

GstPad* OtherPad(RtpGuard* guard, GstPad* pad) noexcept {
  if (pad == guard->rtp_sink) return guard->rtp_src;
  if (pad == guard->rtp_src) return guard->rtp_sink;
  return pad == guard->rtcp_sink ? guard->rtcp_src : guard->rtcp_sink;
}

PacketGuard::Verdict Judge(RtpGuard* guard, bool rtp, GstBuffer* buffer) noexcept {
  GstMapInfo map;
  if (!gst_buffer_map(buffer, &map, GST_MAP_READ)) return {.refusal = Refusal::kHeader};
  const std::span<const uint8_t> bytes(map.data, map.size);
  std::optional<PacketGuard::From> from;
  if (const auto origin = OriginOf(buffer)) from = PacketGuard::From{origin->address, origin->port};
  const gint64 now_us = g_get_monotonic_time();
  PacketGuard::Verdict verdict;
  {
    const std::lock_guard lock(guard->state->mutex);
    PacketGuard& core = guard->state->guard;
    verdict = rtp ? core.JudgeRtp(bytes, from, now_us) : core.JudgeRtcp(bytes, from, now_us);
  }
  gst_buffer_unmap(buffer, &map);
  return verdict;
}

// The source address was judged here. rtpsession would judge it anew: to it a pinned SSRC from another port is a
// collision, and our own SSRC from anywhere a reason to change it.
MiniObject<GstBuffer> WithoutAddress(MiniObject<GstBuffer> buffer) noexcept {
  if (!gst_buffer_get_net_address_meta(buffer.get())) return buffer;
  buffer = MiniObject<GstBuffer>::Adopt(gst_buffer_make_writable(buffer.Release()));
  gst_buffer_remove_meta(buffer.get(), GST_META_CAST(gst_buffer_get_net_address_meta(buffer.get())));
  return buffer;
}

// What the rate control of the peer goes by: rtpsession tells it in its transport-wide feedback.
MiniObject<GstBuffer> WithPossibleArrival(RtpGuard* guard, MiniObject<GstBuffer> buffer) noexcept {
  if (!GST_BUFFER_DTS_IS_VALID(buffer.get())) return buffer;
  const auto clock = Object<GstClock>::Adopt(gst_element_get_clock(GST_ELEMENT(guard)));
  if (!clock) return buffer;
  const GstClockTime now = gst_clock_get_time(clock.get());
  const GstClockTime base = gst_element_get_base_time(GST_ELEMENT(guard));
  if (now < base) return buffer;
  const GstClockTime told = GST_BUFFER_DTS(buffer.get());
  const auto arrived = static_cast<GstClockTime>(
      guard->state->arrivals.Judge(static_cast<gint64>(told), static_cast<gint64>(now - base)));
  if (arrived == told) return buffer;
  buffer = MiniObject<GstBuffer>::Adopt(gst_buffer_make_writable(buffer.Release()));
  GST_BUFFER_DTS(buffer.get()) = arrived;
  GST_BUFFER_PTS(buffer.get()) = arrived;
  return buffer;
}

GstFlowReturn HandlePacket(RtpGuard* guard, GstPad* pad, MiniObject<GstBuffer> buffer) noexcept {
  const bool rtp = pad == guard->rtp_sink;
  const auto verdict = Judge(guard, rtp, buffer.get());
  if (verdict.refusal) {
    GST_LOG_OBJECT(pad, "refused %" GST_PTR_FORMAT " for reason %d", buffer.get(), static_cast<int>(*verdict.refusal));
    return GST_FLOW_OK;
  }
  buffer = WithoutAddress(std::move(buffer));
  if (rtp) buffer = WithPossibleArrival(guard, std::move(buffer));
  if (verdict.length < gst_buffer_get_size(buffer.get())) {
    buffer = MiniObject<GstBuffer>::Adopt(gst_buffer_make_writable(buffer.Release()));
    gst_buffer_set_size(buffer.get(), static_cast<gssize>(verdict.length));
  }
  return gst_pad_push(OtherPad(guard, pad), buffer.Release());
}

GstFlowReturn Chain(GstPad* pad, GstObject* parent, GstBuffer* buffer) noexcept {
  return HandlePacket(Cast(parent), pad, MiniObject<GstBuffer>::Adopt(buffer));
}

void TakeCaps(GuardState& state, const GstCaps* caps) noexcept {
  const GstStructure* structure = gst_caps_get_structure(caps, 0);
  const char* encoding = gst_structure_get_string(structure, "encoding-name");
  const auto named = [encoding](const char* name) { return encoding && g_ascii_strcasecmp(encoding, name) == 0; };
  const auto format = named("H264") ? PacketGuard::Format::kH264
                      : named("OPUS") ? PacketGuard::Format::kOpus
                                      : PacketGuard::Format::kAny;
  gint payload_type = 0;
  const bool pinned = gst_structure_get_int(structure, "payload", &payload_type);
  const std::lock_guard lock(state.mutex);
  state.guard.set_format(format, pinned ? std::optional(static_cast<uint8_t>(payload_type)) : std::nullopt);
}

gboolean SinkEvent(GstPad* pad, GstObject* parent, GstEvent* event) noexcept {
  RtpGuard* guard = Cast(parent);
  if (GST_EVENT_TYPE(event) == GST_EVENT_CAPS && pad == guard->rtp_sink) {
    GstCaps* caps = nullptr;
    gst_event_parse_caps(event, &caps);
    TakeCaps(*guard->state, caps);
  }
  return gst_pad_event_default(pad, parent, event);
}

// RTP and RTCP have nothing to do with each other here: events and queries stay on their side.
GstIterator* InternalLinks(GstPad* pad, GstObject* parent) noexcept {
  return LinkOfTwo(pad, pad, OtherPad(Cast(parent), pad));
}

GstStateChangeReturn ChangeState(GstElement* element, GstStateChange transition) noexcept {
  GuardState& state = *Cast(element)->state;
  if (transition == GST_STATE_CHANGE_READY_TO_PAUSED) {
    const std::lock_guard lock(state.mutex);
    state.guard.Restart();
    state.arrivals.Restart();
  }
  return GST_ELEMENT_CLASS(rtp_guard_parent_class)->change_state(element, transition);
}

GstStructure* Stats(GuardState& state) noexcept {
  constexpr std::array<const char*, kRefusals> kNames{
      "refused-address", "refused-header",   "refused-payload-type", "refused-own-ssrc", "refused-source",
      "refused-sequence", "refused-payload", "refused-size",         "refused-report",
  };
  std::unique_lock lock(state.mutex);
  const auto refused = state.guard.refused();
  const auto stranger = state.guard.stranger();
  const auto sighted = state.guard.sighted();
  const guint64 passed = state.guard.passed();
  const auto passed_us = state.guard.passed_us();
  const guint ssrc = state.guard.ssrc().value_or(0);
  lock.unlock();
  GstStructure* stats = gst_structure_new("rtpguard-stats", "packets-passed", G_TYPE_UINT64, passed, "ssrc", G_TYPE_UINT,
                                          ssrc, nullptr);
  for (size_t i = 0; i < kNames.size(); ++i) {
    gst_structure_set(stats, kNames[i], G_TYPE_UINT64, guint64{refused[i]}, nullptr);
  }
  if (passed_us) gst_structure_set(stats, "silent-us", G_TYPE_INT64, gint64{g_get_monotonic_time() - *passed_us}, nullptr);
  if (stranger) gst_structure_set(stats, "stranger", G_TYPE_STRING, NetAddressText(*stranger).get(), nullptr);
  if (sighted) gst_structure_set(stats, "sighted", G_TYPE_STRING, NetAddressText(*sighted).get(), nullptr);
  return stats;
}

void SetPeer(RtpGuard* guard, const char* text) noexcept {
  const bool any = !text || *text == '\0';
  const auto address = any ? std::nullopt : ParseNetAddress(text);
  if (!any && !address) {
    g_warning("rtpguard: peer-address is a numeric address, not \"%s\"", text);
    return;
  }
  GuardState& state = *guard->state;
  const std::lock_guard lock(state.mutex);
  state.peer.reset(any ? nullptr : g_strdup(text));
  state.guard.set_peer(address);
}

void SetRepair(GuardState& state) noexcept {
  const bool agreed = state.retransmission_type != 0 && state.parity_type != 0;
  const PacketGuard::RepairTypes types{static_cast<uint8_t>(state.retransmission_type),
                                       static_cast<uint8_t>(state.parity_type)};
  state.guard.set_repair(agreed ? std::optional(types) : std::nullopt);
}

void SetProperty(GObject* object, guint id, const GValue* value, GParamSpec* spec) noexcept {
  if (id == kPropertyPeerAddress) {
    SetPeer(Cast(object), g_value_get_string(value));
    return;
  }
  GuardState& state = *Cast(object)->state;
  const std::lock_guard lock(state.mutex);
  switch (id) {
    case kPropertyOwnSsrc:
      state.own_ssrc = g_value_get_uint(value);
      state.guard.set_own_ssrc(state.own_ssrc == 0 ? std::nullopt : std::optional<uint32_t>(state.own_ssrc));
      break;
    case kPropertyAuthenticated:
      state.authenticated = g_value_get_boolean(value);
      state.guard.set_authenticated(state.authenticated);
      break;
    case kPropertyRetransmissionType:
      state.retransmission_type = g_value_get_uint(value);
      SetRepair(state);
      break;
    case kPropertyParityType:
      state.parity_type = g_value_get_uint(value);
      SetRepair(state);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID(object, id, spec);
  }
}

void GetProperty(GObject* object, guint id, GValue* value, GParamSpec* spec) noexcept {
  GuardState& state = *Cast(object)->state;
  if (id == kPropertyStats) {
    g_value_take_boxed(value, Stats(state));
    return;
  }
  const std::lock_guard lock(state.mutex);
  switch (id) {
    case kPropertyPeerAddress:
      g_value_set_string(value, state.peer.get());
      break;
    case kPropertyOwnSsrc:
      g_value_set_uint(value, state.own_ssrc);
      break;
    case kPropertyAuthenticated:
      g_value_set_boolean(value, state.authenticated);
      break;
    case kPropertyRetransmissionType:
      g_value_set_uint(value, state.retransmission_type);
      break;
    case kPropertyParityType:
      g_value_set_uint(value, state.parity_type);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID(object, id, spec);
  }
}

void Finalize(GObject* object) noexcept {
  delete Cast(object)->state;
  G_OBJECT_CLASS(rtp_guard_parent_class)->finalize(object);
}

GstStaticPadTemplate rtp_sink_template =
    GST_STATIC_PAD_TEMPLATE("rtp_sink", GST_PAD_SINK, GST_PAD_ALWAYS, GST_STATIC_CAPS("application/x-rtp"));
GstStaticPadTemplate rtp_src_template =
    GST_STATIC_PAD_TEMPLATE("rtp_src", GST_PAD_SRC, GST_PAD_ALWAYS, GST_STATIC_CAPS("application/x-rtp"));
GstStaticPadTemplate rtcp_sink_template =
    GST_STATIC_PAD_TEMPLATE("rtcp_sink", GST_PAD_SINK, GST_PAD_ALWAYS, GST_STATIC_CAPS("application/x-rtcp"));
GstStaticPadTemplate rtcp_src_template =
    GST_STATIC_PAD_TEMPLATE("rtcp_src", GST_PAD_SRC, GST_PAD_ALWAYS, GST_STATIC_CAPS("application/x-rtcp"));

void InstallProperties(GObjectClass* object_class) {
  g_object_class_install_property(
      object_class, kPropertyPeerAddress,
      g_param_spec_string("peer-address", "Peer address",
                          "Numeric address of the only host that is listened to; nobody is where packets do not say where "
                          "they come from (udpsrc retrieve-sender-address). Unset for any host",
                          nullptr, kReadWrite));
  g_object_class_install_property(
      object_class, kPropertyOwnSsrc,
      g_param_spec_uint("own-ssrc", "Own SSRC", "The SSRC that our own session sends with, which no peer may use; 0 for none",
                        0, G_MAXUINT32, 0, kReadWrite));
  g_object_class_install_property(
      object_class, kPropertyAuthenticated,
      g_param_spec_boolean("authenticated", "Authenticated",
                           "What comes was authenticated before: a new SSRC replaces the old one at once, as after a "
                           "change of keys",
                           FALSE, kReadWrite));
  g_object_class_install_property(
      object_class, kPropertyRetransmissionType,
      g_param_spec_uint("retransmission-type", "Retransmission type",
                        "Payload type of retransmissions (RFC 4588); with parity-type it lets repair in, 0 for none", 0, 127,
                        0, kReadWrite));
  g_object_class_install_property(
      object_class, kPropertyParityType,
      g_param_spec_uint("parity-type", "Parity type",
                        "Payload type of parities; with retransmission-type it lets repair in, 0 for none", 0, 127, 0,
                        kReadWrite));
  g_object_class_install_property(
      object_class, kPropertyStats,
      g_param_spec_boxed("stats", "Statistics",
                         "packets-passed, ssrc (0 before the first packet), refused-address, refused-header, "
                         "refused-payload-type, refused-own-ssrc, refused-source, refused-sequence, refused-payload, "
                         "refused-size, refused-report, silent-us (since the last that passed), stranger (the last host that is "
                         "not the peer), sighted (the last such host that sent what only the peer can have sent)",
                         GST_TYPE_STRUCTURE, kReadable));
}

void rtp_guard_class_init(RtpGuardClass* klass) {
  GST_DEBUG_CATEGORY_INIT(rtp_guard_debug, "rtpguard", 0, "RTP guard");
  auto* object_class = G_OBJECT_CLASS(klass);
  object_class->set_property = SetProperty;
  object_class->get_property = GetProperty;
  object_class->finalize = Finalize;
  InstallProperties(object_class);
  auto* element_class = GST_ELEMENT_CLASS(klass);
  element_class->change_state = ChangeState;
  for (auto* pad_template : {&rtp_sink_template, &rtp_src_template, &rtcp_sink_template, &rtcp_src_template}) {
    gst_element_class_add_static_pad_template(element_class, pad_template);
  }
  gst_element_class_set_static_metadata(element_class, "RTP guard", "Filter/Network/RTP",
                                        "Passes only well-formed RTP (H.264, Opus) and RTCP of one peer; counts what it "
                                        "refuses by reason",
                                        "gst-costream");
}

void rtp_guard_init(RtpGuard* guard) {
  guard->state = new GuardState;
  guard->rtp_sink = AddPad(guard, &rtp_sink_template);
  guard->rtp_src = AddPad(guard, &rtp_src_template);
  guard->rtcp_sink = AddPad(guard, &rtcp_sink_template);
  guard->rtcp_src = AddPad(guard, &rtcp_src_template);
  for (GstPad* pad : {guard->rtp_sink, guard->rtcp_sink}) {
    gst_pad_set_chain_function(pad, Chain);
    gst_pad_set_event_function(pad, SinkEvent);
  }
  for (GstPad* pad : {guard->rtp_sink, guard->rtp_src, guard->rtcp_sink, guard->rtcp_src}) {
    gst_pad_set_iterate_internal_links_function(pad, InternalLinks);
  }
  ProxyPads({guard->rtp_sink, guard->rtp_src, guard->rtcp_sink, guard->rtcp_src});
}

}  // namespace

GType RtpGuardGetType() { return rtp_guard_get_type(); }

}  // namespace costream
