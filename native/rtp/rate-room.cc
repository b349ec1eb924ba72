// What RateEstimator lets out, and when: how fast packets follow each other, how many are under way, what repairs them ahead.
#include <algorithm>
#include <limits>

#include "rate-estimator.h"

namespace costream {

namespace {

// What may stand in the line's queue, besides what the line itself holds.
constexpr double kFlightQueueMs = 42;
constexpr size_t kLeastFlight = 4 * 1240;
// So much later than the last ones were told of: the line has become slower, and what goes out would only wait there. While a
// line is busy something is told all the time; where it is not, the feedback was lost. A line that loses nothing by itself has
// become so slow instead, or somebody else's frame is between two of our packets.
constexpr int64_t kLateUs = 30'000;
constexpr int64_t kNewsUs = 60'000;
constexpr int64_t kSureNewsUs = 150'000;
constexpr double kLittle = 0.02;
constexpr int64_t kPromptUs = 30'000;
// A queue that stands for longer although we wait may be somebody else's.
constexpr int64_t kOursUs = 400'000;
constexpr int64_t kConstrainedUs = 5'000'000;
// Where the line is the limit, what is sent because its feedback may be late is a queue if it is not.
constexpr int64_t kMostLatenessUs = 20'000;
// A queue that is longer than so much of what it lost something at last may lose something again: TCP fills it by a packet a round
// trip (RFC 5681, 3.1), and what is known of it is a round trip old. Parity is saved for then.
constexpr double kNearFull = 0.75;
constexpr double kVeryNearFull = 0.88;
constexpr unsigned kMostParities = 2;

// Of a queue that others fill, so much of the line's time may be ours, for who waits in it are we as well; and a picture needs so
// much all the same.
constexpr double kOwnQueueUs = 40'000;
constexpr double kLeastBesideBps = 250e3;

// Above what the encoder makes, so that a picture is not late where the estimate is low (WebRTC: 2.5; less makes less of a queue).
constexpr double kPacingFactor = 1.5;

}  // namespace

double RateEstimator::pace_bps(int64_t now_us) const noexcept {
  return constrained(now_us) ? kPacingFactor * use_ * target_bps_ : 0;
}

bool RateEstimator::constrained(int64_t now_us) const noexcept {
  return target_bps_ < 0.95 * ceiling_bps_ || (backlog_us_ && now_us - *backlog_us_ < kConstrainedUs);
}

int64_t RateEstimator::RoomUs(int64_t now_us) const noexcept {
  const int64_t silent_us = unheard_since_us_ + kSilenceUs;
  if (!told_ || silent_us <= now_us) return now_us;
  // How much the line holds is not known before it has carried something.
  if (!heard_us_) return in_flight() <= kLeastFlight ? now_us : silent_us;
  const double line_ms = static_cast<double>(round_trip_.value().value_or(0)) / 1000;
  // What others fill the queue with comes and goes.
  const int64_t beside_us = foreign_us_ > 0 ? foreign_us_ + queue_us_ + kForeignUs : 0;
  const double beside_ms = static_cast<double>(beside_us + LatenessUs(now_us)) / 1000;
  const double holds = use_ * target_bps_ / 8000 * (line_ms + beside_ms + kFlightQueueMs);
  // A frame has room or has none: what is told of it may wait for its end.
  const size_t before = in_flight() - std::min(in_flight(), frame_bytes_);
  if (before > std::max(static_cast<size_t>(holds), kLeastFlight)) return std::min(silent_us, LostUs(now_us));
  return constrained(now_us) && now_us > LateUs(now_us) ? *heard_us_ + NewsUs(now_us) : now_us;
}

std::optional<unsigned> RateEstimator::shared_parities() const noexcept {
  if (foreign_us_ == 0) return std::nullopt;
  const auto full = static_cast<double>(queue_us_ + foreign_us_) / static_cast<double>(std::max<int64_t>(full_us_, 1));
  return full > kVeryNearFull ? kMostParities : full > kNearFull ? 1 : 0;
}

// All share a queue as they share the line.
double RateEstimator::MostBesideBps() const noexcept {
  const auto full_us = static_cast<double>(std::max({full_us_, queue_us_ + foreign_us_, int64_t{1}}));
  const auto carried_bps = train_.carried_bps();
  return carried_bps ? std::max(kLeastBesideBps, *carried_bps * kOwnQueueUs / full_us) : ceiling_bps_;
}

// Of feedback, not of packets.
int64_t RateEstimator::LatenessUs(int64_t now_us) const noexcept {
  const int64_t beyond_us = feedback_delay_.beyond_us();
  return constrained(now_us) ? std::min(beyond_us, kMostLatenessUs) : beyond_us;
}

// When the next one that is to be told of should be, were the line as it was.
std::optional<int64_t> RateEstimator::NextUs(int64_t now_us) const noexcept {
  const Sent& next = history_[static_cast<uint16_t>(heard_sequence_ + 1) % kHistory];
  if (!next.open) return std::nullopt;
  return next.at_us + round_trip_.value().value_or(0) + queue_us_ + foreign_us_ + LatenessUs(now_us);
}

// When the line has become slower, if there is no news of the next one by then. News comes all the time while it is busy.
int64_t RateEstimator::LateUs(int64_t now_us) const noexcept {
  const auto next_us = NextUs(now_us);
  if (foreign_us_ > 0 || in_flight() <= kLeastFlight || !next_us) return std::numeric_limits<int64_t>::max();
  return *next_us + kLateUs;
}

// When what is under way is so no more, if there is no news at all by then: the last ones of many are lost without a word.
int64_t RateEstimator::LostUs(int64_t now_us) const noexcept {
  return std::max(NextUs(now_us).value_or(std::numeric_limits<int64_t>::max() - kSureNewsUs), *heard_us_) + NewsUs(now_us);
}

// Without any for so long, it was lost, as it is where others fill the queue; or waits in a queue on its way back.
int64_t RateEstimator::NewsUs(int64_t now_us) const noexcept {
  const bool ours = foreign_us_ == 0 && QueuedUs(now_us) < kOursUs;
  const bool sure = ours && line_loss_.own() <= kLittle && feedback_delay_.beyond_us() < kPromptUs;
  return sure ? kSureNewsUs : kNewsUs;
}

}  // namespace costream
