// When datagrams came by the kernel's clock (SO_TIMESTAMPNS), as running times that can be. udpsrc of GStreamer 1.22 reckons them
// by the clock of the day, which may be set meanwhile, and gives the clock's time in place of the running time where it finds
// them impossible, as for what came before PLAYING. Plain values.
#pragma once

#include <algorithm>
#include <cstdint>

namespace costream {

class ArrivalTimes {
 public:
  // A socket gives in the order of arrival: no packet came before the one before it, and none after now.
  int64_t Judge(int64_t told_ns, int64_t now_ns) noexcept {
    last_ns_ = std::min(now_ns, told_ns > now_ns ? now_ns : std::max(last_ns_, told_ns));
    return last_ns_;
  }
  void Restart() noexcept { last_ns_ = 0; }

 private:
  int64_t last_ns_ = 0;
};

}  // namespace costream
