// What rtpratecontrol knows, and what it waits for. Whoever calls holds the lock, where nothing else is said.
#pragma once

#include <gst/gst.h>

#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <optional>

#include "frame-pacer.h"
#include "key-frame-patience.h"
#include "rate-estimator.h"
#include "target-news.h"
#include "twcc-feedback.h"

namespace costream {

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
  bool in_key_frame = false;  // known while one is awaited
  gint64 overflow_us = 0;     // when repair was told of the last one
  gint64 frame_held_us = 0;  // of what it may be
  gint64 frame_waited_us = 0;
  // No frame is of use before the key frame that was asked for; until then at most.
  std::optional<gint64> awaiting_until_us;
  std::optional<guint> told_parities;
  guint whole_mtu = 0;  // the payloader's own, while packets are smaller; reports' thread only
  guint ceiling = 1'000'000;
  guint most_delay_ms = 20;
  TargetNews news;
  KeyFramePatience patience;
  guint64 held_frames = 0;
  gint64 held_us = 0;
  gint64 paced_us = 0;
};

inline gint64 NowUs() noexcept { return g_get_monotonic_time(); }

std::optional<guint> News(ControlState& state) noexcept;
// The same clock as `NowUs`; false when the element stopped.
bool WaitUntil(ControlState& state, std::unique_lock<std::mutex>& lock, gint64 until_us) noexcept;
// Until the line has room for more, or a frame was held for as long as a picture may stand still: then it is given up.
void Hold(ControlState& state, std::unique_lock<std::mutex>& lock) noexcept;
// The key frame that was awaited waits for nothing.
void BeginFrame(ControlState& state, gint64 now_us) noexcept;
struct NewBeginning {
  bool ask = false;      // for the key frame: nobody has
  bool awaited = false;  // nothing of it has gone out yet
};
// What a full queue has lost would be told, sent again and waited for behind that queue. A key frame takes no longer, is all that
// is needed, and small: the encoder knows the line by now. Whoever was held up waits no more: it goes out at once. Nothing: no
// queue was full.
std::optional<NewBeginning> BeginAnew(ControlState& state) noexcept;
// Whether how many each frame is to have has changed.
bool NewParities(ControlState& state) noexcept;
// Of what goes out before the key frame that is awaited nothing can be shown.
bool IsUseless(ControlState& state, GstBuffer* buffer) noexcept;
// All its packets have gone out.
void EndFrame(ControlState& state, gint64 now_us) noexcept;
// Takes the lock, as the last one does.
void Stop(ControlState& state, bool stopped) noexcept;
GstStructure* Stats(ControlState& state) noexcept;

}  // namespace costream
