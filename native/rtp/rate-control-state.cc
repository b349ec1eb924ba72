// See rate-control-state.h.
#include "rate-control-state.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "h264-payload.h"
#include "rate-reports.h"
#include "rtp-packet.h"

namespace costream {

namespace {

// A picture that stands still for longer is a freeze.
constexpr gint64 kLongestHoldUs = 250'000;
// What the feedback takes on a good line; no frame is late for that.
constexpr gint64 kShortHoldUs = 5'000;
// An encoder that has made no key frame by then makes none when it is asked.
constexpr gint64 kKeyFrameUs = 500'000;

}  // namespace

std::optional<guint> News(ControlState& state) noexcept {
  return state.news.Look(state.estimator.target_bps(), state.ceiling);
}

bool WaitUntil(ControlState& state, std::unique_lock<std::mutex>& lock, gint64 until_us) noexcept {
  const auto until = std::chrono::steady_clock::time_point(std::chrono::microseconds(until_us));
  state.changed.wait_until(lock, until, [&] { return state.stopped; });
  return !state.stopped;
}

void Hold(ControlState& state, std::unique_lock<std::mutex>& lock) noexcept {
  const gint64 begin_us = NowUs();
  state.estimator.Watch(begin_us);
  const auto most_us = [&] { return begin_us + kLongestHoldUs - state.frame_held_us; };
  if (!state.holds || most_us() <= begin_us || state.estimator.HasRoom(begin_us)) return;
  for (gint64 now_us = begin_us; !state.stopped; now_us = NowUs()) {
    const gint64 until_us = std::min<gint64>(most_us(), state.estimator.RoomUs(now_us));
    if (until_us <= now_us) break;
    state.changed.wait_until(lock, std::chrono::steady_clock::time_point(std::chrono::microseconds(until_us)));
  }
  const gint64 end_us = NowUs();
  if (most_us() <= end_us && !state.awaiting_until_us && !state.estimator.HasRoom(end_us)) state.estimator.GiveUp(end_us);
  const gint64 held_us = std::max<gint64>(1, end_us - begin_us);
  state.held_us += held_us;
  if (state.frame_waited_us <= kShortHoldUs && state.frame_waited_us + held_us > kShortHoldUs) ++state.held_frames;
  state.frame_held_us += held_us;
  state.frame_waited_us += held_us;
}

void BeginFrame(ControlState& state, gint64 now_us) noexcept {
  state.pacer.BeginFrame(now_us);
  state.frame_held_us = state.awaiting_until_us ? kLongestHoldUs : 0;
  state.awaiting_until_us.reset();
}

std::optional<NewBeginning> BeginAnew(ControlState& state) noexcept {
  if (!state.estimator.TakeOverflow()) return std::nullopt;
  const gint64 now_us = NowUs();
  NewBeginning anew{.ask = state.patience.MayAsk(state.estimator.answer_us(), now_us)};
  // What goes out now is not what is asked for now, but may be what was.
  if (anew.ask) state.in_key_frame = false;
  anew.awaited = state.patience.awaited() && !state.in_key_frame;
  // One that is on its way makes no difference to what was told before.
  if (!anew.awaited && now_us - state.overflow_us < kKeyFrameUs) return std::nullopt;
  state.overflow_us = now_us;
  if (anew.awaited && !state.awaiting_until_us) {
    state.awaiting_until_us = now_us + kKeyFrameUs;
    state.frame_held_us = kLongestHoldUs;
  }
  return anew;
}

bool NewParities(ControlState& state) noexcept {
  const std::optional<guint> parities = state.estimator.shared_parities();
  return std::exchange(state.told_parities, parities) != parities;
}

bool IsUseless(ControlState& state, GstBuffer* buffer) noexcept {
  if (!state.patience.awaited() && !state.awaiting_until_us) return false;
  GstMapInfo map;
  if (!gst_buffer_map(buffer, &map, GST_MAP_READ)) return false;
  const auto packet = ParseRtpPacket({map.data, map.size});
  const auto payload = packet ? ParseH264Payload(packet->payload) : std::nullopt;
  const bool key = !payload || payload->sps;
  state.in_key_frame = state.in_key_frame || key;
  const bool useless = state.awaiting_until_us && !key && NowUs() <= *state.awaiting_until_us;
  if (useless) state.in_frame = !packet->marker;
  gst_buffer_unmap(buffer, &map);
  return useless;
}

void EndFrame(ControlState& state, gint64 now_us) noexcept {
  if (std::exchange(state.in_key_frame, false)) state.patience.KeyFrameOut(now_us);
}

void Stop(ControlState& state, bool stopped) noexcept {
  {
    const std::lock_guard lock(state.mutex);
    state.stopped = stopped;
    state.in_frame = state.in_key_frame = false;
  }
  state.changed.notify_all();
}

GstStructure* Stats(ControlState& state) noexcept {
  const std::lock_guard lock(state.mutex);
  GstStructure* stats = Describe(state.estimator, NowUs());
  gst_structure_set(stats, "held-frames", G_TYPE_UINT64, state.held_frames, "held-us", G_TYPE_INT64, state.held_us, "paced-us",
                    G_TYPE_INT64, state.paced_us, nullptr);
  return stats;
}

}  // namespace costream
