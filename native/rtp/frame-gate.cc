// rtpframegate: pads, events and properties around StreamGate; it holds the packets that await a verdict.
#include "frame-gate.h"

#include <gst/rtp/rtp.h>
#include <gst/video/video.h>

#include <mutex>
#include <optional>
#include <utility>

#include "../element-parts.h"
#include "../handle.h"
#include "repair-dec.h"
#include "rtp-packet.h"
#include "stream-gate.h"

namespace costream {

namespace {

GST_DEBUG_CATEGORY_STATIC(frame_gate_debug);
#define GST_CAT_DEFAULT frame_gate_debug

constexpr guint kDefaultRequestIntervalMs = 50;

using Verdict = StreamGate::Verdict;

struct GateState {
  std::mutex mutex;  // over `stream`: the streaming thread writes, the application reads
  StreamGate stream;
  MiniObject<GstBufferList> held;  // packets of the open access unit; streaming thread only
};

struct RtpFrameGate {
  GstElement parent;
  GstPad* sink;
  GstPad* src;
  GateState* state;
};

struct RtpFrameGateClass {
  GstElementClass parent_class;
};

enum Property : guint { kPropertyNone, kPropertyRequestInterval, kPropertyStats };

G_DEFINE_TYPE(RtpFrameGate, rtp_frame_gate, GST_TYPE_ELEMENT)

RtpFrameGate* Cast(gpointer object) noexcept { return static_cast<RtpFrameGate*>(object); }

// rtpsession turns a GstForceKeyUnit event into a PLI only when it says whom it is for. rtpbin's demuxers would fill that
// in by pad, but a funnel in between copies the event to the pads of retired sources, too.
void Address(GstEvent* event, const StreamGate::Origin& origin) noexcept {
  gst_structure_set(gst_event_writable_structure(event), "ssrc", G_TYPE_UINT, guint{origin.ssrc}, "payload", G_TYPE_UINT,
                    guint{origin.payload_type}, nullptr);
}

void RequestKeyFrame(RtpFrameGate* gate, const StreamGate::Origin& origin) noexcept {
  GstEvent* event = gst_video_event_new_upstream_force_key_unit(GST_CLOCK_TIME_NONE, FALSE, 0);
  Address(event, origin);
  GST_DEBUG_OBJECT(gate, "asking for a key frame of %08x", origin.ssrc);
  gst_pad_push_event(gate->sink, event);
}

// A depayloader restarts its fragment at each DISCONT: inside an access unit that is contiguous there is none.
void MarkDiscontinuity(GstBufferList* list, bool enters) noexcept {
  for (guint i = 0; i < gst_buffer_list_length(list); ++i) {
    const bool wanted = enters && i == 0;
    if (GST_BUFFER_IS_DISCONT(gst_buffer_list_get(list, i)) == wanted) continue;
    GstBuffer* buffer = gst_buffer_list_get_writable(list, i);
    if (wanted) {
      GST_BUFFER_FLAG_SET(buffer, GST_BUFFER_FLAG_DISCONT);
    } else {
      GST_BUFFER_FLAG_UNSET(buffer, GST_BUFFER_FLAG_DISCONT);
    }
  }
}

// Without the bit a depayloader would hold the picture until the next one is complete, too.
void MarkEnd(GstBufferList* list) noexcept {
  GstBuffer* last = gst_buffer_list_get_writable(list, gst_buffer_list_length(list) - 1);
  GstRTPBuffer rtp = GST_RTP_BUFFER_INIT;
  if (!gst_rtp_buffer_map(last, GST_MAP_READWRITE, &rtp)) return;
  gst_rtp_buffer_set_marker(&rtp, TRUE);
  gst_rtp_buffer_unmap(&rtp);
}

// Carries a verdict out on what is held.
GstFlowReturn Settle(RtpFrameGate* gate, Verdict verdict, bool mark_end) noexcept {
  GateState& state = *gate->state;
  if (verdict == Verdict::kNone || !state.held) return GST_FLOW_OK;
  auto list = std::move(state.held);
  if (verdict == Verdict::kDrop) return GST_FLOW_OK;
  MarkDiscontinuity(list.get(), verdict == Verdict::kEnter);
  if (mark_end) MarkEnd(list.get());
  return gst_pad_push_list(gate->src, list.Release());
}

StreamGate::Ruling Judge(GateState& state, GstBuffer* buffer) noexcept {
  GstMapInfo map;
  if (!gst_buffer_map(buffer, &map, GST_MAP_READ)) return {};
  StreamGate::Ruling ruling;
  {
    const std::lock_guard lock(state.mutex);
    if (const auto packet = ParseRtpPacket({map.data, map.size})) {
      ruling = state.stream.Push(*packet, g_get_monotonic_time());
    } else {
      state.stream.Refuse();
    }
  }
  gst_buffer_unmap(buffer, &map);
  return ruling;
}

GstFlowReturn HandlePacket(RtpFrameGate* gate, MiniObject<GstBuffer> buffer) noexcept {
  GateState& state = *gate->state;
  const auto ruling = Judge(state, buffer.get());
  if (ruling.request) RequestKeyFrame(gate, *ruling.request);

  const GstFlowReturn flow = Settle(gate, ruling.decision.before, ruling.decision.finish_marker);
  if (ruling.pass) return gst_pad_push(gate->src, buffer.Release());
  if (ruling.decision.hold) {
    if (!state.held) state.held = MiniObject<GstBufferList>::Adopt(gst_buffer_list_new_sized(32));
    gst_buffer_list_add(state.held.get(), buffer.Release());
  }
  const GstFlowReturn after = Settle(gate, ruling.decision.after, false);
  return flow == GST_FLOW_OK ? after : flow;
}

GstFlowReturn Chain(GstPad*, GstObject* parent, GstBuffer* buffer) noexcept {
  return HandlePacket(Cast(parent), MiniObject<GstBuffer>::Adopt(buffer));
}

GstFlowReturn ChainList(GstPad*, GstObject* parent, GstBufferList* buffers) noexcept {
  const auto list = MiniObject<GstBufferList>::Adopt(buffers);
  GstFlowReturn flow = GST_FLOW_OK;
  for (guint i = 0; i < gst_buffer_list_length(buffers) && flow == GST_FLOW_OK; ++i) {
    flow = HandlePacket(Cast(parent), MiniObject<GstBuffer>::Share(gst_buffer_list_get(buffers, i)));
  }
  return flow;
}

void TakeCaps(GateState& state, const GstCaps* caps) noexcept {
  const GstStructure* structure = gst_caps_get_structure(caps, 0);
  const char* encoding = gst_structure_get_string(structure, "encoding-name");
  const std::lock_guard lock(state.mutex);
  state.stream.set_format(encoding && g_ascii_strcasecmp(encoding, "H264") == 0,
                          gst_structure_has_field(structure, "sprop-parameter-sets"));
}

// The jitter buffer gave a packet up: known before the next packet comes. True when the gate has dealt with it.
bool TakeLoss(RtpFrameGate* gate, GstEvent* event) noexcept {
  const GstStructure* structure = gst_event_get_structure(event);
  guint sequence = 0;
  if (!structure || !gst_structure_has_name(structure, "GstRTPPacketLost") ||
      !gst_structure_get_uint(structure, "seqnum", &sequence)) {
    return false;
  }
  std::optional<StreamGate::Loss> loss;
  {
    const std::lock_guard lock(gate->state->mutex);
    loss = gate->state->stream.Lose(static_cast<uint16_t>(sequence), g_get_monotonic_time());
  }
  if (!loss) return false;
  Settle(gate, loss->held, false);
  if (loss->request) RequestKeyFrame(gate, *loss->request);
  return true;
}

// Before the jitter buffer has given up, too: until then a key frame may be there.
void AskAhead(RtpFrameGate* gate) noexcept {
  std::optional<StreamGate::Origin> origin;
  {
    const std::lock_guard lock(gate->state->mutex);
    origin = gate->state->stream.Ask(g_get_monotonic_time());
  }
  if (origin) RequestKeyFrame(gate, *origin);
}

gboolean SinkEvent(GstPad* pad, GstObject* parent, GstEvent* incoming) noexcept {
  auto event = MiniObject<GstEvent>::Adopt(incoming);
  RtpFrameGate* gate = Cast(parent);
  GateState& state = *gate->state;
  switch (GST_EVENT_TYPE(incoming)) {
    case GST_EVENT_CAPS: {
      GstCaps* caps = nullptr;
      gst_event_parse_caps(incoming, &caps);
      TakeCaps(state, caps);
      break;
    }
    case GST_EVENT_FLUSH_STOP: {
      state.held.Reset();
      const std::lock_guard lock(state.mutex);
      state.stream.Flush(g_get_monotonic_time());
      break;
    }
    case GST_EVENT_EOS: {
      Verdict last;
      {
        const std::lock_guard lock(state.mutex);
        last = state.stream.Finish();
      }
      Settle(gate, last, true);
      break;
    }
    case GST_EVENT_CUSTOM_DOWNSTREAM:
      if (TakeLoss(gate, incoming)) return TRUE;
      break;
    case GST_EVENT_CUSTOM_DOWNSTREAM_OOB:
      if (!gst_event_has_name(incoming, kRepairOverdue)) break;
      AskAhead(gate);
      return TRUE;
    default:
      break;
  }
  return gst_pad_event_default(pad, parent, event.Release());
}

bool IsUnaddressedRequest(GstEvent* event) noexcept {
  const GstStructure* structure = gst_event_get_structure(event);
  return structure && gst_structure_has_name(structure, "GstForceKeyUnit") && !gst_structure_has_field(structure, "ssrc");
}

// Requests from downstream (the application, a decoder) share the gate's rate limit and learn whom to ask.
gboolean SrcEvent(GstPad* pad, GstObject* parent, GstEvent* incoming) noexcept {
  auto event = MiniObject<GstEvent>::Adopt(incoming);
  if (GST_EVENT_TYPE(incoming) == GST_EVENT_CUSTOM_UPSTREAM && IsUnaddressedRequest(incoming)) {
    GateState& state = *Cast(parent)->state;
    std::optional<StreamGate::Origin> origin;
    {
      const std::lock_guard lock(state.mutex);
      origin = state.stream.Ask(g_get_monotonic_time());
    }
    if (!origin) return TRUE;
    event = MiniObject<GstEvent>::Adopt(gst_event_make_writable(event.Release()));
    Address(event.get(), *origin);
  }
  return gst_pad_event_default(pad, parent, event.Release());
}

void Restart(GateState& state) noexcept {
  const std::lock_guard lock(state.mutex);
  const int64_t interval_us = state.stream.request_interval_us();
  state.stream = StreamGate();
  state.stream.set_request_interval_us(interval_us);
}

GstStateChangeReturn ChangeState(GstElement* element, GstStateChange transition) noexcept {
  GateState& state = *Cast(element)->state;
  if (transition == GST_STATE_CHANGE_READY_TO_PAUSED) Restart(state);
  const auto result = GST_ELEMENT_CLASS(rtp_frame_gate_parent_class)->change_state(element, transition);
  if (transition == GST_STATE_CHANGE_PAUSED_TO_READY) state.held.Reset();
  return result;
}

GstStructure* Stats(GateState& state) noexcept {
  std::unique_lock lock(state.mutex);
  const auto statistics = state.stream.StatisticsAt(g_get_monotonic_time());
  lock.unlock();
  // clang-format off
  return gst_structure_new("rtpframegate-stats",
      "frames-passed", G_TYPE_UINT64, guint64{statistics.frames_passed},
      "frames-dropped", G_TYPE_UINT64, guint64{statistics.frames_dropped},
      "packets-lost", G_TYPE_UINT64, guint64{statistics.packets_lost},
      "packets-refused", G_TYPE_UINT64, guint64{statistics.packets_refused},
      "key-frame-requests", G_TYPE_UINT64, guint64{statistics.key_frame_requests},
      "ssrc", G_TYPE_UINT, guint{statistics.ssrc},
      "intact", G_TYPE_BOOLEAN, gboolean{statistics.intact},
      "freezes", G_TYPE_UINT64, guint64{statistics.freezes},
      "longest-freeze-ns", G_TYPE_UINT64, static_cast<guint64>(statistics.longest_freeze_us) * 1000,
      nullptr);
  // clang-format on
}

void SetProperty(GObject* object, guint id, const GValue* value, GParamSpec* spec) noexcept {
  if (id != kPropertyRequestInterval) {
    G_OBJECT_WARN_INVALID_PROPERTY_ID(object, id, spec);
    return;
  }
  GateState& state = *Cast(object)->state;
  const std::lock_guard lock(state.mutex);
  state.stream.set_request_interval_us(int64_t{g_value_get_uint(value)} * 1000);
}

void GetProperty(GObject* object, guint id, GValue* value, GParamSpec* spec) noexcept {
  GateState& state = *Cast(object)->state;
  switch (id) {
    case kPropertyRequestInterval: {
      const std::lock_guard lock(state.mutex);
      g_value_set_uint(value, static_cast<guint>(state.stream.request_interval_us() / 1000));
      break;
    }
    case kPropertyStats:
      g_value_take_boxed(value, Stats(state));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID(object, id, spec);
  }
}

void Finalize(GObject* object) noexcept {
  delete Cast(object)->state;
  G_OBJECT_CLASS(rtp_frame_gate_parent_class)->finalize(object);
}

GstStaticPadTemplate sink_template =
    GST_STATIC_PAD_TEMPLATE("sink", GST_PAD_SINK, GST_PAD_ALWAYS, GST_STATIC_CAPS("application/x-rtp"));
GstStaticPadTemplate src_template =
    GST_STATIC_PAD_TEMPLATE("src", GST_PAD_SRC, GST_PAD_ALWAYS, GST_STATIC_CAPS("application/x-rtp"));

void InstallProperties(GObjectClass* object_class) {
  g_object_class_install_property(
      object_class, kPropertyRequestInterval,
      g_param_spec_uint("request-interval", "Request interval",
                        "Least time between two key frame requests in milliseconds; the round trip is right", 1, 60000,
                        kDefaultRequestIntervalMs, kReadWrite));
  g_object_class_install_property(
      object_class, kPropertyStats,
      g_param_spec_boxed("stats", "Statistics",
                         "frames-passed, frames-dropped, packets-lost, packets-refused, key-frame-requests, ssrc, intact, "
                         "freezes, longest-freeze-ns",
                         GST_TYPE_STRUCTURE, kReadable));
}

void rtp_frame_gate_class_init(RtpFrameGateClass* klass) {
  GST_DEBUG_CATEGORY_INIT(frame_gate_debug, "rtpframegate", 0, "RTP frame gate");
  auto* object_class = G_OBJECT_CLASS(klass);
  object_class->set_property = SetProperty;
  object_class->get_property = GetProperty;
  object_class->finalize = Finalize;
  InstallProperties(object_class);
  auto* element_class = GST_ELEMENT_CLASS(klass);
  element_class->change_state = ChangeState;
  gst_element_class_add_static_pad_template(element_class, &sink_template);
  gst_element_class_add_static_pad_template(element_class, &src_template);
  gst_element_class_set_static_metadata(element_class, "RTP frame gate", "Filter/Network/RTP",
                                        "Passes only complete H.264 access units since a key frame, and requests key "
                                        "frames; follows the newest SSRC of any stream",
                                        "gst-costream");
}

void rtp_frame_gate_init(RtpFrameGate* gate) {
  gate->state = new GateState;
  gate->state->stream.set_request_interval_us(int64_t{kDefaultRequestIntervalMs} * 1000);
  gate->sink = AddPad(gate, &sink_template);
  gst_pad_set_chain_function(gate->sink, Chain);
  gst_pad_set_chain_list_function(gate->sink, ChainList);
  gst_pad_set_event_function(gate->sink, SinkEvent);
  gate->src = AddPad(gate, &src_template);
  gst_pad_set_event_function(gate->src, SrcEvent);
  ProxyPads({gate->sink, gate->src});
}

}  // namespace

GType FrameGateGetType() { return rtp_frame_gate_get_type(); }

}  // namespace costream
