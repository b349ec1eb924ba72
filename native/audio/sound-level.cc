#include "sound-level.h"

#include <algorithm>

namespace costream {

int64_t SoundLevel::Hear(int64_t ahead_ns, int64_t filled_ns, int64_t now_us) noexcept {
  const bool was_dry = dry_;
  dry_ = ahead_ns - filled_ns < kDryNs;
  if (dry_ && !was_dry) ++shortages_;
  prompt_.Add(ahead_ns - filled_ns - added_ns_, now_us);
  const int64_t level_ns = *prompt_.value() + added_ns_;
  Learn(level_ns - (ahead_ns - filled_ns), dry_, now_us);
  if (filled_ns > 0) Settle(now_us);
  if (now_us < next_change_us_) return 0;
  int64_t change_ns = 0;
  if (level_ns < wanted_ns()) change_ns = kStepNs;
  // The two steps between keep it from going to and fro.
  if (level_ns > wanted_ns() + 2 * kStepNs) change_ns = -kStepNs;
  if (change_ns == 0) return 0;
  next_change_us_ = now_us + kChangeIntervalUs;
  added_ns_ += change_ns;
  return change_ns;
}

int64_t SoundLevel::HearAfterPause(int64_t ahead_ns, int64_t now_us) noexcept {
  dry_ = false;
  Settle(now_us);
  return std::max<int64_t>(wanted_ns() - ahead_ns, 0);
}

// Of packets that come all at once only the first tells: the others were not late by themselves. What no allowed level would
// have covered asks for none.
void SoundLevel::Learn(int64_t late_ns, bool dry, int64_t now_us) noexcept {
  if (!start_us_) {
    start_us_ = now_us;
    lateness_.Add(kFirstLatenessNs, now_us);
  }
  const bool tells = now_us - *start_us_ >= kStartUs && late_ns > last_late_ns_ && late_ns <= most_ns_ - kNeedNs;
  lateness_.Add(tells ? late_ns : 0, now_us);
  margin_.Add(tells && dry ? kMarginNs : 0, now_us);
  last_late_ns_ = late_ns;
}

void SoundLevel::Settle(int64_t now_us) noexcept {
  prompt_.Clear();
  added_ns_ = 0;
  last_late_ns_ = 0;
  next_change_us_ = now_us + kSettleUs;
}

void SoundLevel::Restart() noexcept {
  const int64_t most_ns = most_ns_;
  const uint64_t shortages = shortages_;
  *this = SoundLevel();
  most_ns_ = most_ns;
  shortages_ = shortages;
}

int64_t SoundLevel::wanted_ns() const noexcept {
  const int64_t lateness_ns = lateness_.value().value_or(kFirstLatenessNs);
  return std::min(kNeedNs + lateness_ns + margin_.value().value_or(0), most_ns_);
}

}  // namespace costream
