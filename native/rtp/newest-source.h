// Which synchronisation source may speak: the newest one. A sender that restarts comes with a new SSRC (RFC 3550, 8.1).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace costream {

class NewestSource {
 public:
  enum class Answer : uint8_t { kCurrent, kNew, kRetired };

  Answer Hear(uint32_t ssrc) noexcept {
    if (current_ == ssrc) return Answer::kCurrent;
    for (size_t i = 0; i < retired_count_; ++i) {
      if (retired_[i] == ssrc) return Answer::kRetired;
    }
    if (current_) {
      retired_[retire_next_] = *current_;
      retire_next_ = (retire_next_ + 1) % retired_.size();
      if (retired_count_ < retired_.size()) ++retired_count_;
    }
    current_ = ssrc;
    return Answer::kNew;
  }

  std::optional<uint32_t> current() const noexcept { return current_; }

 private:
  std::optional<uint32_t> current_;
  std::array<uint32_t, 64> retired_{};  // the oldest give way
  size_t retired_count_ = 0;
  size_t retire_next_ = 0;
};

}  // namespace costream
