// How much sound has to wait before a listener so that what comes late is in time: as much as the latest of the last minutes
// was late by, within a bound. One that is short of it lets sound be stretched, one that has more of it lets it be shortened, a
// little at a time. As NetEq of WebRTC does. Plain values; times are given.
#pragma once

#include <cstdint>
#include <optional>

#include "../meter/windowed-extreme.h"

namespace costream {

class SoundLevel {
 public:
  // A change of length, and the least time between two: an eighth faster or slower is heard by nobody.
  static constexpr int64_t kStepNs = 2'500'000;
  static constexpr int64_t kChangeIntervalUs = 20'000;
  // What a sink needs before it, whatever comes; and what it has run dry with.
  static constexpr int64_t kNeedNs = 5'000'000;
  static constexpr int64_t kDryNs = 2'000'000;
  // What is kept besides once it has.
  static constexpr int64_t kMarginNs = 5'000'000;
  // Lateness that is expected before any is known.
  static constexpr int64_t kFirstLatenessNs = 8'000'000;

  void set_most(int64_t most_ns) noexcept { most_ns_ = most_ns; }

  // A packet comes; what was written before it lasts for so long still, of which so much was filled in since the one before.
  // By how much its sound should be longer (or shorter) than it is.
  int64_t Hear(int64_t ahead_ns, int64_t filled_ns, int64_t now_us) noexcept;
  // As `Hear`, of one that comes after a pause: what silence should stand before it. A pause says nothing of lateness.
  int64_t HearAfterPause(int64_t ahead_ns, int64_t now_us) noexcept;
  // The sink is another one, or has been set anew.
  void Restart() noexcept;

  // What should be left when a packet comes in time.
  int64_t wanted_ns() const noexcept;
  // How often a packet found that the sink had run dry.
  uint64_t shortages() const noexcept { return shortages_; }

 private:
  // Some packets of each such time come in time: how late the others are is told by these.
  static constexpr int64_t kPromptUs = 1'000'000;
  static constexpr int64_t kMemoryUs = 120'000'000;
  // Until some packets came in time since it is not known how far ahead they are.
  static constexpr int64_t kSettleUs = 200'000;
  // What is late while both ends start says nothing of later.
  static constexpr int64_t kStartUs = 3'000'000;

  void Learn(int64_t late_ns, bool dry, int64_t now_us) noexcept;
  void Settle(int64_t now_us) noexcept;

  int64_t most_ns_ = 30'000'000;
  // As it would be without what was added and taken since the start.
  WindowedMaximum prompt_{kPromptUs};
  int64_t added_ns_ = 0;
  WindowedMaximum lateness_{kMemoryUs};
  WindowedMaximum margin_{kMemoryUs};
  std::optional<int64_t> start_us_;
  int64_t last_late_ns_ = 0;
  int64_t next_change_us_ = 0;
  bool dry_ = false;
  uint64_t shortages_ = 0;
};

}  // namespace costream
