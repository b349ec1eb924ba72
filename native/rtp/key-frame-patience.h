// Whether one more request for a key frame is worth an answer: while a key frame is on its way nobody has more of another, and on
// a line that is full each makes the next one later. Plain values in virtual time.
#pragma once

#include <cstdint>
#include <optional>

namespace costream {

class KeyFramePatience {
 public:
  // `answer_us`: what a request and its answer take on the line now.
  bool MayAsk(int64_t answer_us, int64_t now_us) noexcept {
    if (asked_us_ && now_us - *asked_us_ < answer_us + kBesidesUs) return false;
    asked_us_ = now_us;
    awaited_ = true;
    return true;
  }
  // Somebody has asked, and none went out since.
  bool awaited() const noexcept { return awaited_; }
  // One went out: the answer, where there is a request. Who has asked before this has not seen it.
  void KeyFrameOut(int64_t now_us) noexcept {
    if (awaited_) asked_us_ = now_us;
    awaited_ = false;
  }

 private:
  // To encode it, and for its packets to follow each other.
  static constexpr int64_t kBesidesUs = 60'000;

  std::optional<int64_t> asked_us_;
  bool awaited_ = false;
};

}  // namespace costream
