// The least or the most of what was seen within a time; it forgets by halves of that time, in constant memory.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>

namespace costream {

template <typename Before>
class WindowedExtreme {
 public:
  explicit WindowedExtreme(int64_t window_us) noexcept : half_us_(window_us / 2) {}

  void Add(int64_t value, int64_t now_us) noexcept {
    if (!begun_us_ || now_us - *begun_us_ >= half_us_) {
      before_ = now_;
      now_.reset();
      begun_us_ = now_us;
    }
    now_ = now_ ? Of(*now_, value) : value;
  }

  void Clear() noexcept {
    begun_us_.reset();
    now_.reset();
    before_.reset();
  }

  // It has seen half of that time at least.
  bool whole() const noexcept { return before_.has_value(); }

  std::optional<int64_t> value() const noexcept {
    if (now_ && before_) return Of(*now_, *before_);
    return now_ ? now_ : before_;
  }

 private:
  static int64_t Of(int64_t a, int64_t b) noexcept { return Before()(b, a) ? b : a; }

  int64_t half_us_;
  std::optional<int64_t> begun_us_;
  std::optional<int64_t> now_;
  std::optional<int64_t> before_;
};

using WindowedMinimum = WindowedExtreme<std::less<>>;
using WindowedMaximum = WindowedExtreme<std::greater<>>;

}  // namespace costream
