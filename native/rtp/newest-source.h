// Which synchronisation source may speak: the newest one. A sender that restarts comes with a new SSRC (RFC 3550, 8.1).
// What a jitter buffer still holds of the old one must not bring it back; after a while it may return, because the guard
// in front of the session may have taken a stranger for the restarted sender while the true one was silent.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace costream {

class NewestSource {
 public:
  enum class Answer : uint8_t { kCurrent, kNew, kRetired };

  // Longer than any jitter buffer of ours holds a packet.
  static constexpr int64_t kRestUs = 500'000;

  Answer Hear(uint32_t ssrc, int64_t now_us) noexcept {
    if (current_ == ssrc) return Answer::kCurrent;
    for (size_t i = 0; i < retired_count_; ++i) {
      if (retired_[i].ssrc == ssrc && now_us - retired_[i].since_us < kRestUs) return Answer::kRetired;
    }
    if (current_) {
      retired_[retire_next_] = {*current_, now_us};
      retire_next_ = (retire_next_ + 1) % retired_.size();
      if (retired_count_ < retired_.size()) ++retired_count_;
    }
    current_ = ssrc;
    return Answer::kNew;
  }

  std::optional<uint32_t> current() const noexcept { return current_; }

 private:
  struct Retired {
    uint32_t ssrc;
    int64_t since_us;
  };

  std::optional<uint32_t> current_;
  std::array<Retired, 64> retired_{};  // the oldest give way
  size_t retired_count_ = 0;
  size_t retire_next_ = 0;
};

}  // namespace costream
