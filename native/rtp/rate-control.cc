// rtpratecontrol: pads, properties and waiting around RateEstimator and FramePacer. Packets get numbers that the receiver tells
// of, and leave at once while the line carries all that is wanted; else they are spread. Behind a frame the streaming thread is
// held until the line has room for the next: the encoder then takes the newest, and what the line cannot take is not encoded.
#include "rate-control.h"

#include <gst/gst.h>
#include <gst/rtp/rtp.h>
#include <gst/video/video.h>

#include <algorithm>
#include <cstdint>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

#include "../handle.h"
#include "../element-parts.h"
#include "packet-number.h"
#include "rate-control-state.h"
#include "rate-reports.h"

namespace costream {

namespace {

GST_DEBUG_CATEGORY_STATIC(rate_control_debug);
#define GST_CAT_DEFAULT rate_control_debug

// Beside the RTP packet: UDP and IPv4.
constexpr size_t kUdpBytes = 28;
// A frame of 250 kb/s is three of them.
constexpr guint kSharedMtu = 400;

struct RtpRateControl {
  GstElement parent;
  GstPad* sink;
  GstPad* src;
  GstPad* rtcp_sink;
  ControlState* state;
};

struct RtpRateControlClass {
  GstElementClass parent_class;
};

enum Property : guint {
  kPropertyNone,
  kPropertyActive,
  kPropertyCeiling,
  kPropertyMostDelay,
  kPropertyHolds,
  kPropertyStats,
};

guint target_signal;

G_DEFINE_TYPE(RtpRateControl, rtp_rate_control, GST_TYPE_ELEMENT)

RtpRateControl* Cast(gpointer object) noexcept { return static_cast<RtpRateControl*>(object); }

// Without the lock: a handler may ask for properties.
void Tell(RtpRateControl* control, std::optional<guint> bps) noexcept {
  if (bps) g_signal_emit(control, target_signal, 0, *bps);
}

void TellOverflow(RtpRateControl* control, NewBeginning anew) noexcept {
  GST_DEBUG_OBJECT(control, "the line has lost packets to its queue");
  GstStructure* said = gst_structure_new(kLineOverflow, "awaited", G_TYPE_BOOLEAN, gboolean{anew.awaited}, nullptr);
  gst_pad_push_event(control->src, gst_event_new_custom(GST_EVENT_CUSTOM_DOWNSTREAM_OOB, said));
  if (anew.ask) gst_pad_push_event(control->sink, gst_video_event_new_upstream_force_key_unit(GST_CLOCK_TIME_NONE, FALSE, 0));
}

// Where others fill the queue smaller packets find a place in it that larger ones do not, and a frame of some has parities that
// cost a part of it, not all.
void FitPackets(RtpRateControl* control, bool shared) noexcept {
  const auto peer = Object<GstPad>::Adopt(gst_pad_get_peer(control->sink));
  const auto payloader = Object<GstElement>::Adopt(peer ? gst_pad_get_parent_element(peer.get()) : nullptr);
  if (!payloader || !GST_IS_RTP_BASE_PAYLOAD(payloader.get())) return;
  guint& whole = control->state->whole_mtu;
  if (shared && whole == 0) g_object_get(payloader.get(), "mtu", &whole, nullptr);
  const guint mtu = shared ? std::min(kSharedMtu, whole) : std::exchange(whole, 0);
  if (mtu > 0) g_object_set(payloader.get(), "mtu", mtu, nullptr);
}

void TellParities(RtpRateControl* control, std::optional<guint> parities) noexcept {
  GST_DEBUG_OBJECT(control, "%s, %u parities a frame", parities ? "shared" : "ours", parities.value_or(0));
  GstStructure* said = gst_structure_new(kLineShared, "shared", G_TYPE_BOOLEAN, gboolean{parities.has_value()}, "parities",
                                         G_TYPE_UINT, parities.value_or(0), nullptr);
  gst_pad_push_event(control->src, gst_event_new_custom(GST_EVENT_CUSTOM_DOWNSTREAM_OOB, said));
}

// Comes back when all is with the kernel: nothing behind here has a thread of its own.
GstFlowReturn PushGroup(RtpRateControl* control, MiniObject<GstBufferList>& group, std::unique_lock<std::mutex>& lock) noexcept {
  if (!group || gst_buffer_list_length(group.get()) == 0) return GST_FLOW_OK;
  RateEstimator& estimator = control->state->estimator;
  estimator.Leaving();
  lock.unlock();
  const GstFlowReturn flow = gst_pad_push_list(control->src, group.Release());
  lock.lock();
  estimator.Left(NowUs());
  return flow;
}

// What may leave together leaves as one list, which one system call sends.
GstFlowReturn Pace(RtpRateControl* control, std::vector<MiniObject<GstBuffer>> buffers) noexcept {
  ControlState& state = *control->state;
  auto group = MiniObject<GstBufferList>();
  GstFlowReturn flow = GST_FLOW_OK;
  std::optional<NewBeginning> anew;
  std::unique_lock lock(state.mutex);
  for (auto& buffer : buffers) {
    if (flow != GST_FLOW_OK) break;
    if (IsUseless(state, buffer.get())) continue;
    const NumberedPacket packet = NumberPacket(buffer, state.active ? std::optional(state.sequence) : std::nullopt);
    const size_t bytes = packet.bytes + kUdpBytes;
    state.ssrc = packet.ssrc;
    gint64 now_us = NowUs();
    if (!state.in_frame) BeginFrame(state, now_us);
    state.in_frame = !packet.marker;
    const gint64 due_us = state.pacer.Due(bytes, state.estimator.pace_bps(now_us), now_us);
    // A timer is no more exact than this.
    if (due_us > now_us + 500) {
      flow = PushGroup(control, group, lock);
      WaitUntil(state, lock, due_us);
      state.paced_us += NowUs() - now_us;
      now_us = NowUs();
    }
    // What would only wait in the line's queue, or be lost to it, waits here.
    if (state.holds && !state.estimator.HasRoom(now_us)) {
      flow = PushGroup(control, group, lock);
      Hold(state, lock);
      now_us = NowUs();
      if (const auto given_up = BeginAnew(state)) {
        anew = given_up;
        if (given_up->awaited) continue;
      }
    }
    if (state.active) state.estimator.Send(state.sequence++, bytes, packet.marker, now_us);
    if (!group) group = MiniObject<GstBufferList>::Adopt(gst_buffer_list_new());
    gst_buffer_list_add(group.get(), buffer.Release());
  }
  const bool ended = !state.in_frame;
  if (ended) EndFrame(state, NowUs());
  if (flow == GST_FLOW_OK) flow = PushGroup(control, group, lock);
  if (ended && flow == GST_FLOW_OK) {
    state.frame_waited_us = 0;
    Hold(state, lock);
    if (const auto given_up = BeginAnew(state)) anew = given_up;
    const gint64 waited_us = std::exchange(state.frame_waited_us, 0);
    state.estimator.Held(waited_us);
    if (waited_us > 0) {
      GST_DEBUG_OBJECT(control, "held for %" G_GINT64_FORMAT " us, %zu bytes under way", waited_us, state.estimator.in_flight());
    }
  }
  const auto news = News(state);
  lock.unlock();
  Tell(control, news);
  if (anew) TellOverflow(control, *anew);
  return flow;
}

GstFlowReturn Chain(GstPad*, GstObject* parent, GstBuffer* buffer) noexcept {
  std::vector<MiniObject<GstBuffer>> buffers;
  buffers.push_back(MiniObject<GstBuffer>::Adopt(buffer));
  return Pace(Cast(parent), std::move(buffers));
}

GstFlowReturn ChainList(GstPad*, GstObject* parent, GstBufferList* incoming) noexcept {
  auto list = MiniObject<GstBufferList>::Adopt(incoming);
  std::vector<MiniObject<GstBuffer>> buffers;
  for (guint i = 0; i < gst_buffer_list_length(incoming); ++i)
    buffers.push_back(MiniObject<GstBuffer>::Share(gst_buffer_list_get(incoming, i)));
  // Or each buffer would be shared, and copied to be written.
  list.Reset();
  return Pace(Cast(parent), std::move(buffers));
}

// A copy of the peer's reports, which end here.
GstFlowReturn ChainReports(GstPad*, GstObject* parent, GstBuffer* incoming) noexcept {
  RtpRateControl* control = Cast(parent);
  const auto buffer = MiniObject<GstBuffer>::Adopt(incoming);
  std::optional<guint> news;
  std::optional<NewBeginning> anew;
  bool shared_anew = false;
  std::optional<guint> parities;
  {
    const std::lock_guard lock(control->state->mutex);
    ControlState& state = *control->state;
    HearReports(buffer.get(), state.ssrc, state.active ? &state.reader : nullptr, state.estimator);
    anew = BeginAnew(state);
    shared_anew = NewParities(state);
    parities = state.told_parities;
    news = News(state);
    GST_TRACE_OBJECT(control, "target %.0f received %.0f queue %" G_GINT64_FORMAT " us under way %zu cuts %" G_GUINT64_FORMAT,
                     state.estimator.target_bps(), state.estimator.received_bps(), gint64{state.estimator.queue_us()},
                     state.estimator.in_flight(), guint64{state.estimator.cuts()});
  }
  control->state->changed.notify_all();
  Tell(control, news);
  if (anew) TellOverflow(control, *anew);
  if (shared_anew) {
    FitPackets(control, parities.has_value());
    TellParities(control, parities);
  }
  return GST_FLOW_OK;
}

gboolean ReportsEvent(GstPad*, GstObject*, GstEvent* event) noexcept {
  MiniObject<GstEvent>::Adopt(event);
  return TRUE;
}

GstIterator* InternalLinks(GstPad* pad, GstObject* parent) noexcept {
  const RtpRateControl* control = Cast(parent);
  return LinkOfTwo(pad, control->sink, control->src);
}

gboolean SinkEvent(GstPad* pad, GstObject* parent, GstEvent* event) noexcept {
  if (GST_EVENT_TYPE(event) == GST_EVENT_FLUSH_START) Stop(*Cast(parent)->state, true);
  if (GST_EVENT_TYPE(event) == GST_EVENT_FLUSH_STOP) Stop(*Cast(parent)->state, false);
  return gst_pad_event_default(pad, parent, event);
}

gboolean SrcEvent(GstPad* pad, GstObject* parent, GstEvent* event) noexcept {
  if (GST_EVENT_TYPE(event) == GST_EVENT_CUSTOM_UPSTREAM && gst_event_has_name(event, kRepairShare)) {
    double share = 0;
    gst_structure_get_double(gst_event_get_structure(event), "share", &share);
    const std::lock_guard lock(Cast(parent)->state->mutex);
    Cast(parent)->state->estimator.set_repair_share(share);
    MiniObject<GstEvent>::Adopt(event);
    return TRUE;
  }
  if (GST_EVENT_TYPE(event) == GST_EVENT_CUSTOM_UPSTREAM && gst_event_has_name(event, "GstForceKeyUnit")) {
    ControlState& state = *Cast(parent)->state;
    std::unique_lock lock(state.mutex);
    const bool asks = state.active && state.patience.MayAsk(state.estimator.answer_us(), NowUs());
    const bool passes = !state.active || asks;
    // What goes out now is not the answer.
    if (asks) state.in_key_frame = false;
    lock.unlock();
    if (!passes) {
      MiniObject<GstEvent>::Adopt(event);
      return TRUE;
    }
  }
  return gst_pad_event_default(pad, parent, event);
}

// Before the pads wait for whoever waits here.
GstStateChangeReturn ChangeState(GstElement* element, GstStateChange transition) noexcept {
  ControlState& state = *Cast(element)->state;
  if (transition == GST_STATE_CHANGE_READY_TO_PAUSED) Stop(state, false);
  if (transition == GST_STATE_CHANGE_PAUSED_TO_READY) Stop(state, true);
  return GST_ELEMENT_CLASS(rtp_rate_control_parent_class)->change_state(element, transition);
}

void SetProperty(GObject* object, guint id, const GValue* value, GParamSpec* spec) noexcept {
  ControlState& state = *Cast(object)->state;
  const std::lock_guard lock(state.mutex);
  switch (id) {
    case kPropertyActive:
      state.active = g_value_get_boolean(value);
      state.estimator.set_told(state.active);
      break;
    case kPropertyCeiling:
      state.ceiling = g_value_get_uint(value);
      state.estimator.set_ceiling_bps(state.ceiling);
      state.news.Know(state.estimator.target_bps());
      break;
    case kPropertyMostDelay:
      state.most_delay_ms = g_value_get_uint(value);
      state.pacer.set_most_us(int64_t{state.most_delay_ms} * 1000);
      break;
    case kPropertyHolds:
      state.holds = g_value_get_boolean(value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID(object, id, spec);
  }
}

void GetProperty(GObject* object, guint id, GValue* value, GParamSpec* spec) noexcept {
  ControlState& state = *Cast(object)->state;
  if (id == kPropertyStats) {
    g_value_take_boxed(value, Stats(state));
    return;
  }
  const std::lock_guard lock(state.mutex);
  switch (id) {
    case kPropertyActive:
      g_value_set_boolean(value, state.active);
      break;
    case kPropertyCeiling:
      g_value_set_uint(value, state.ceiling);
      break;
    case kPropertyMostDelay:
      g_value_set_uint(value, state.most_delay_ms);
      break;
    case kPropertyHolds:
      g_value_set_boolean(value, state.holds);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID(object, id, spec);
  }
}

void Finalize(GObject* object) noexcept {
  delete Cast(object)->state;
  G_OBJECT_CLASS(rtp_rate_control_parent_class)->finalize(object);
}

GstStaticPadTemplate sink_template =
    GST_STATIC_PAD_TEMPLATE("sink", GST_PAD_SINK, GST_PAD_ALWAYS, GST_STATIC_CAPS("application/x-rtp"));
GstStaticPadTemplate src_template =
    GST_STATIC_PAD_TEMPLATE("src", GST_PAD_SRC, GST_PAD_ALWAYS, GST_STATIC_CAPS("application/x-rtp"));
GstStaticPadTemplate rtcp_sink_template =
    GST_STATIC_PAD_TEMPLATE("rtcp_sink", GST_PAD_SINK, GST_PAD_ALWAYS, GST_STATIC_CAPS("application/x-rtcp"));

void InstallProperties(GObjectClass* object_class) {
  g_object_class_install_property(
      object_class, kPropertyActive,
      g_param_spec_boolean("active", "Active",
                           "Packets bear transport-wide numbers in header extension 11, of which the receiver has agreed to "
                           "tell; else its receiver reports are all that is known",
                           FALSE, kReadWrite));
  g_object_class_install_property(
      object_class, kPropertyCeiling,
      g_param_spec_uint("ceiling", "Ceiling", "The most that is ever wanted, in bits a second with all headers", 10'000,
                        G_MAXINT32, 1'000'000, kReadWrite));
  g_object_class_install_property(
      object_class, kPropertyMostDelay,
      g_param_spec_uint("most-delay", "Most delay",
                        "How long the packets of a frame are spread at most, in milliseconds; 0 for never", 0, 1000, 20,
                        kReadWrite));
  g_object_class_install_property(
      object_class, kPropertyHolds,
      g_param_spec_boolean("holds", "Holds",
                           "In a frame and behind it the streaming thread waits until the line has room for more, 250 ms a "
                           "frame at most; not where others wait for it",
                           TRUE, kReadWrite));
  g_object_class_install_property(
      object_class, kPropertyStats,
      g_param_spec_boxed("stats", "Statistics",
                         "target and received (bits a second), queue-us, in-flight (bytes), cuts, constrained, held-frames, "
                         "held-us, paced-us",
                         GST_TYPE_STRUCTURE, kReadable));
  target_signal = g_signal_new("target", G_TYPE_FROM_CLASS(object_class), G_SIGNAL_RUN_LAST, 0, nullptr, nullptr, nullptr,
                               G_TYPE_NONE, 1, G_TYPE_UINT);
}

void rtp_rate_control_class_init(RtpRateControlClass* klass) {
  GST_DEBUG_CATEGORY_INIT(rate_control_debug, "rtpratecontrol", 0, "RTP rate control");
  auto* object_class = G_OBJECT_CLASS(klass);
  object_class->set_property = SetProperty;
  object_class->get_property = GetProperty;
  object_class->finalize = Finalize;
  InstallProperties(object_class);
  auto* element_class = GST_ELEMENT_CLASS(klass);
  element_class->change_state = ChangeState;
  for (auto* pad_template : {&sink_template, &src_template, &rtcp_sink_template}) {
    gst_element_class_add_static_pad_template(element_class, pad_template);
  }
  gst_element_class_set_static_metadata(element_class, "RTP rate control", "Filter/Network/RTP",
                                        "Finds out what the line carries (NADA, RFC 8698), spreads packets and holds frames "
                                        "back",
                                        "gst-costream");
}

void rtp_rate_control_init(RtpRateControl* control) {
  control->state = new ControlState;
  control->sink = AddPad(control, &sink_template);
  gst_pad_set_chain_function(control->sink, Chain);
  gst_pad_set_chain_list_function(control->sink, ChainList);
  gst_pad_set_event_function(control->sink, SinkEvent);
  control->src = AddPad(control, &src_template);
  gst_pad_set_event_function(control->src, SrcEvent);
  control->rtcp_sink = AddPad(control, &rtcp_sink_template);
  gst_pad_set_chain_function(control->rtcp_sink, ChainReports);
  gst_pad_set_event_function(control->rtcp_sink, ReportsEvent);
  for (GstPad* pad : {control->sink, control->src, control->rtcp_sink}) {
    gst_pad_set_iterate_internal_links_function(pad, InternalLinks);
  }
  ProxyPads({control->sink, control->src});
}

}  // namespace

GType RateControlGetType() { return rtp_rate_control_get_type(); }

}  // namespace costream
