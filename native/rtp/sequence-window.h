// Sequence numbers of one source as they come off the network, before any jitter buffer: each passes once, in any order
// within a window. Strays do not move the window while its stream is alive (RFC 3550, A.1, made stricter).
#pragma once

#include <bitset>
#include <cstdint>
#include <cstdlib>
#include <optional>

namespace costream {

class SequenceWindow {
 public:
  // As much lies ahead of the newest packet as behind it, so that one forged packet shuts no true one out. At 50 Mb/s of
  // 1200 bytes this is 0.8 s: a longer hole counts as silence.
  static constexpr int kReach = 4096;

  // True when the packet is new. `quiet`: the stream has been silent, so two consecutive numbers may start it anew.
  bool Admit(uint16_t sequence, bool quiet) noexcept {
    const int ahead = static_cast<int16_t>(sequence - newest_);
    if (!started_ || (quiet && std::abs(ahead) >= kReach && restart_ == sequence)) {
      seen_.reset();
      started_ = true;
    } else if (std::abs(ahead) >= kReach) {
      restart_ = static_cast<uint16_t>(sequence + 1);
      return false;
    } else if (ahead <= 0) {
      if (seen_.test(sequence % kReach)) return false;
      seen_.set(sequence % kReach);
      return true;
    } else {
      for (int i = 1; i < ahead; ++i) seen_.reset(static_cast<uint16_t>(newest_ + i) % kReach);
    }
    newest_ = sequence;
    seen_.set(sequence % kReach);
    restart_.reset();
    return true;
  }

 private:
  bool started_ = false;
  uint16_t newest_ = 0;
  std::optional<uint16_t> restart_;  // would follow the last stray
  std::bitset<kReach> seen_;         // of the newest kReach numbers, each at its remainder
};

}  // namespace costream
