// When the next picture of a screen is captured: at once when something was drawn, and seldom when nothing is. A capture at
// an even pace meets a change half an interval late on average; this one only waits until the drawing is done.
#pragma once

#include <gst/gst.h>

#include <algorithm>

namespace costream {

class CapturePace {
 public:
  // Drawing takes many requests: a picture is whole when nothing came for so long, or after a fourth of an interval.
  static constexpr GstClockTime kQuiet = 2 * GST_MSECOND;
  // After a change the pace is even for so long: the encoder makes the picture sharp.
  static constexpr GstClockTime kSharpening = GST_SECOND;

  void Start(GstClockTime now, GstClockTime interval, GstClockTime still_interval) {
    *this = CapturePace();
    interval_ = interval;
    still_interval_ = std::max(still_interval, interval);
    due_ = captured_ = changed_ = now;
  }

  // Something was drawn, or the pointer moved.
  void Change(GstClockTime now) {
    if (!pending_) first_ = now;
    pending_ = true;
    last_ = now;
  }

  bool pending() const { return pending_; }
  GstClockTime interval() const { return interval_; }

  // When to capture, as things stand.
  GstClockTime Next() const {
    if (even_) return due_;
    if (!pending_) return captured_ + (captured_ < changed_ + kSharpening ? interval_ : still_interval_);
    const GstClockTime whole = std::min(last_ + kQuiet, first_ + interval_ / 4);
    // Programs tremble: what comes a fourth early is in time, and the row goes on from where it was due. What nobody asked
    // for takes no place in the row.
    return std::max({whole, due_ - std::min(due_, interval_ / 4), captured_ + interval_ / 4});
  }

  // The capture begins.
  void Capture(GstClockTime now) {
    if (even_ || pending_) {
      // A little more than what was asked for: a program that draws as often would else be met later and later.
      const bool in_row = now < due_ + interval_;
      due_ = (in_row ? due_ : now) + (even_ ? interval_ : interval_ / 32 * 31);
    }
    if (pending_) changed_ = now;
    unannounced_ = !pending_;
    pending_ = false;
    captured_ = now;
  }

  // Of the last capture: nothing was known to have changed.
  bool unannounced() const { return unannounced_ && !even_; }

  // From now on nothing is waited for: what changes is not told.
  void SetEven() { even_ = true; }

 private:
  GstClockTime interval_ = 0;
  GstClockTime still_interval_ = 0;
  // When the next one of the row may be captured.
  GstClockTime due_ = 0;
  GstClockTime captured_ = 0;
  GstClockTime changed_ = 0;
  GstClockTime first_ = 0;
  GstClockTime last_ = 0;
  bool pending_ = false;
  bool unannounced_ = false;
  bool even_ = false;
};

}  // namespace costream
