// rtpratecontrol: pads, properties and waiting around RateEstimator and FramePacer. Packets get numbers that the receiver tells
// of, and leave at once while the line carries all that is wanted; else they are spread. Behind a frame the streaming thread is
// held until the line has room for the next: the encoder then takes the newest, and what the line cannot take is not encoded.
#include "rate-control.h"

#include <gst/gst.h>
#include <gst/video/video.h>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

#include "../handle.h"
#include "element-parts.h"
#include "frame-pacer.h"
#include "h264-payload.h"
#include "key-frame-patience.h"
#include "packet-number.h"
#include "rate-estimator.h"
#include "rate-reports.h"
#include "rtp-packet.h"
#include "target-news.h"
#include "twcc-feedback.h"

namespace costream {

namespace {

GST_DEBUG_CATEGORY_STATIC(rate_control_debug);
#define GST_CAT_DEFAULT rate_control_debug

// Beside the RTP packet: UDP and IPv4.
constexpr size_t kUdpBytes = 28;
// A picture that stands still for longer is a freeze.
constexpr gint64 kLongestHoldUs = 250'000;
// An encoder that has made no key frame by then makes none when it is asked.
constexpr gint64 kKeyFrameUs = 500'000;

struct ControlState {
  std::mutex mutex;  // media, reports and the application come on threads of their own
  std::condition_variable changed;
  RateEstimator estimator;
  TwccReader reader;
  FramePacer pacer{20'000};
  bool active = false;
  bool holds = true;
  bool stopped = true;
  uint16_t sequence = 0;
  guint32 ssrc = 0;
  bool in_frame = false;
  gint64 frame_held_us = 0;  // of what it may be
  gint64 frame_waited_us = 0;
  // No frame is of use before the key frame that was asked for; until then at most.
  std::optional<gint64> awaiting_until_us;
  guint told_parities = 0;
  guint ceiling = 1'000'000;
  guint most_delay_ms = 20;
  TargetNews news;
  KeyFramePatience patience;
  guint64 held_frames = 0;
  gint64 held_us = 0;
  gint64 paced_us = 0;
};

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

gint64 NowUs() noexcept { return g_get_monotonic_time(); }

// Without the lock: a handler may ask for properties.
void Tell(RtpRateControl* control, std::optional<guint> bps) noexcept {
  if (bps) g_signal_emit(control, target_signal, 0, *bps);
}

std::optional<guint> News(ControlState& state) noexcept {
  return state.news.Look(state.estimator.target_bps(), state.ceiling);
}

// The same clock as `NowUs`; false when the element stopped.
bool WaitUntil(ControlState& state, std::unique_lock<std::mutex>& lock, gint64 until_us) noexcept {
  const auto until = std::chrono::steady_clock::time_point(std::chrono::microseconds(until_us));
  state.changed.wait_until(lock, until, [&] { return state.stopped; });
  return !state.stopped;
}

// Until the line has room for more, or a frame was held for as long as a picture may stand still.
void Hold(ControlState& state, std::unique_lock<std::mutex>& lock) noexcept {
  const gint64 begin_us = NowUs();
  state.estimator.Watch(begin_us);
  const auto most_us = [&] { return begin_us + kLongestHoldUs - state.frame_held_us; };
  if (!state.holds || most_us() <= begin_us || state.estimator.HasRoom(begin_us)) return;
  if (state.frame_held_us == 0) ++state.held_frames;
  for (gint64 now_us = begin_us; !state.stopped; now_us = NowUs()) {
    const gint64 until_us = std::min<gint64>(most_us(), state.estimator.RoomUs(now_us));
    if (until_us <= now_us) break;
    state.changed.wait_until(lock, std::chrono::steady_clock::time_point(std::chrono::microseconds(until_us)));
  }
  const gint64 held_us = std::max<gint64>(1, NowUs() - begin_us);
  state.held_us += held_us;
  state.frame_held_us += held_us;
  state.frame_waited_us += held_us;
  GST_DEBUG("held for %" G_GINT64_FORMAT " us, %zu bytes under way", held_us, state.estimator.in_flight());
}

// What a full queue has lost would be told, sent again and waited for behind that queue. A key frame takes no longer, is all that
// is needed, and small: the encoder knows the line by now. Whoever was held up waits no more: it goes out at once.
bool BeginAnew(ControlState& state) noexcept {
  const gint64 now_us = NowUs();
  if (!state.estimator.TakeOverflow() || !state.patience.MayAsk(state.estimator.answer_us(), now_us)) return false;
  state.awaiting_until_us = now_us + kKeyFrameUs;
  state.frame_held_us = kLongestHoldUs;
  return true;
}

void AskForKeyFrame(RtpRateControl* control) noexcept {
  GST_DEBUG_OBJECT(control, "the line has lost packets to its queue");
  gst_pad_push_event(control->src, gst_event_new_custom(GST_EVENT_CUSTOM_DOWNSTREAM_OOB, gst_structure_new_empty(kLineOverflow)));
  gst_pad_push_event(control->sink, gst_video_event_new_upstream_force_key_unit(GST_CLOCK_TIME_NONE, FALSE, 0));
}

std::optional<guint> NewParities(ControlState& state) noexcept {
  const guint parities = state.estimator.least_parities();
  if (parities == state.told_parities) return std::nullopt;
  state.told_parities = parities;
  return parities;
}

void TellParities(RtpRateControl* control, guint parities) noexcept {
  GST_DEBUG_OBJECT(control, "%u parities a frame at least", parities);
  GstStructure* said = gst_structure_new(kLineShared, "parities", G_TYPE_UINT, parities, nullptr);
  gst_pad_push_event(control->src, gst_event_new_custom(GST_EVENT_CUSTOM_DOWNSTREAM_OOB, said));
}

// Of what goes out before the key frame that is awaited nothing can be shown.
bool IsUseless(ControlState& state, GstBuffer* buffer) noexcept {
  if (!state.awaiting_until_us) return false;
  GstMapInfo map;
  if (!gst_buffer_map(buffer, &map, GST_MAP_READ)) return false;
  const auto packet = ParseRtpPacket({map.data, map.size});
  const auto payload = packet ? ParseH264Payload(packet->payload) : std::nullopt;
  const bool enters = !payload || payload->sps || NowUs() > *state.awaiting_until_us;
  if (!enters) state.in_frame = !packet->marker;
  gst_buffer_unmap(buffer, &map);
  return !enters;
}

GstFlowReturn PushGroup(RtpRateControl* control, MiniObject<GstBufferList>& group) noexcept {
  if (!group || gst_buffer_list_length(group.get()) == 0) return GST_FLOW_OK;
  return gst_pad_push_list(control->src, group.Release());
}

// What may leave together leaves as one list, which one system call sends.
GstFlowReturn Pace(RtpRateControl* control, std::vector<MiniObject<GstBuffer>> buffers) noexcept {
  ControlState& state = *control->state;
  auto group = MiniObject<GstBufferList>();
  GstFlowReturn flow = GST_FLOW_OK;
  std::unique_lock lock(state.mutex);
  for (auto& buffer : buffers) {
    if (flow != GST_FLOW_OK) break;
    if (IsUseless(state, buffer.get())) continue;
    const NumberedPacket packet = NumberPacket(buffer, state.active ? std::optional(state.sequence) : std::nullopt);
    const size_t bytes = packet.bytes + kUdpBytes;
    state.ssrc = packet.ssrc;
    gint64 now_us = NowUs();
    if (!state.in_frame) {
      state.pacer.BeginFrame(now_us);
      // The key frame that was awaited waits for nothing.
      state.frame_held_us = state.awaiting_until_us ? kLongestHoldUs : 0;
      state.awaiting_until_us.reset();
    }
    state.in_frame = !packet.marker;
    const gint64 due_us = state.pacer.Due(bytes, state.estimator.pace_bps(now_us), now_us);
    // A timer is no more exact than this.
    if (due_us > now_us + 500) {
      lock.unlock();
      flow = PushGroup(control, group);
      lock.lock();
      WaitUntil(state, lock, due_us);
      state.paced_us += NowUs() - now_us;
      now_us = NowUs();
    }
    // What would only wait in the line's queue, or be lost to it, waits here.
    if (state.holds && !state.estimator.HasRoom(now_us)) {
      lock.unlock();
      flow = PushGroup(control, group);
      lock.lock();
      Hold(state, lock);
      now_us = NowUs();
    }
    if (state.active) state.estimator.Send(state.sequence++, bytes, packet.marker, now_us);
    if (!group) group = MiniObject<GstBufferList>::Adopt(gst_buffer_list_new());
    gst_buffer_list_add(group.get(), buffer.Release());
  }
  const bool ended = !state.in_frame;
  if (ended) state.patience.FrameOut(NowUs());
  lock.unlock();
  if (flow == GST_FLOW_OK) flow = PushGroup(control, group);
  lock.lock();
  if (ended && flow == GST_FLOW_OK) {
    Hold(state, lock);
    state.estimator.Held(std::exchange(state.frame_waited_us, 0));
  }
  const auto news = News(state);
  lock.unlock();
  Tell(control, news);
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
  bool anew = false;
  std::optional<guint> parities;
  {
    const std::lock_guard lock(control->state->mutex);
    ControlState& state = *control->state;
    HearReports(buffer.get(), state.ssrc, state.active ? &state.reader : nullptr, state.estimator);
    anew = BeginAnew(state);
    parities = NewParities(state);
    news = News(state);
    GST_TRACE_OBJECT(control, "target %.0f received %.0f queue %" G_GINT64_FORMAT " us under way %zu cuts %" G_GUINT64_FORMAT,
                     state.estimator.target_bps(), state.estimator.received_bps(), gint64{state.estimator.queue_us()},
                     state.estimator.in_flight(), guint64{state.estimator.cuts()});
  }
  control->state->changed.notify_all();
  Tell(control, news);
  if (anew) AskForKeyFrame(control);
  if (parities) TellParities(control, *parities);
  return GST_FLOW_OK;
}

gboolean ReportsEvent(GstPad*, GstObject*, GstEvent* event) noexcept {
  MiniObject<GstEvent>::Adopt(event);
  return TRUE;
}

GstIterator* InternalLinks(GstPad* pad, GstObject* parent) noexcept {
  const RtpRateControl* control = Cast(parent);
  if (pad == control->rtcp_sink) return nullptr;
  Value value(GST_TYPE_PAD);
  g_value_set_object(value.get(), pad == control->sink ? control->src : control->sink);
  return gst_iterator_new_single(GST_TYPE_PAD, value.get());
}

void Stop(ControlState& state, bool stopped) noexcept {
  {
    const std::lock_guard lock(state.mutex);
    state.stopped = stopped;
  }
  state.changed.notify_all();
}

gboolean SinkEvent(GstPad* pad, GstObject* parent, GstEvent* event) noexcept {
  if (GST_EVENT_TYPE(event) == GST_EVENT_FLUSH_START) Stop(*Cast(parent)->state, true);
  if (GST_EVENT_TYPE(event) == GST_EVENT_FLUSH_STOP) Stop(*Cast(parent)->state, false);
  return gst_pad_event_default(pad, parent, event);
}

gboolean SrcEvent(GstPad* pad, GstObject* parent, GstEvent* event) noexcept {
  if (GST_EVENT_TYPE(event) == GST_EVENT_CUSTOM_UPSTREAM && gst_event_has_name(event, "GstForceKeyUnit")) {
    ControlState& state = *Cast(parent)->state;
    std::unique_lock lock(state.mutex);
    const bool passes = !state.active || state.patience.MayAsk(state.estimator.answer_us(), NowUs());
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

GstStructure* Stats(ControlState& state) noexcept {
  const std::lock_guard lock(state.mutex);
  GstStructure* stats = Describe(state.estimator, NowUs());
  gst_structure_set(stats, "held-frames", G_TYPE_UINT64, state.held_frames, "held-us", G_TYPE_INT64, state.held_us, "paced-us",
                    G_TYPE_INT64, state.paced_us, nullptr);
  return stats;
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
