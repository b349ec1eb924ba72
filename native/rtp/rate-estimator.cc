// See rate-estimator.h.
#include "rate-estimator.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace costream {

namespace {

// RFC 8698, table 3, but where a line says otherwise.
constexpr double kReferenceDelayMs = 10;  // XREF
constexpr double kScaling = 0.5;          // KAPPA
constexpr double kDamping = 2;            // ETA
constexpr double kTimeConstantMs = 500;   // TAU
constexpr int64_t kLogWindowUs = 500'000;
constexpr double kCalmQueueMs = 10;  // QEPS
constexpr double kFilterMs = 120;    // DFILT
constexpr double kFeedbackMs = 100;  // DELTA
constexpr double kLossReference = 0.01;
constexpr double kLossDelayMs = 10;
// XREF * RMAX / r grows without a bound for a ceiling far above the line.
constexpr double kMostReferenceMs = 25;
constexpr double kOwnLoss = 0.1;
// A whole packet row lost to a full queue must not close the line for seconds.
constexpr double kMostLossDelayMs = 250;

// A standing queue that calls for more than NADA's gradual way down: whoever has much of what it wants goes first.
constexpr double kBacklogMs = 28;
constexpr double kMostBacklogMs = 45;
// The same by the last packets of a frame, which wait for those before them.
constexpr int64_t kLongFrameUs = 90'000;
// So much longer than the beginning of that frame waited its end did, or it was not the line that took the time.
constexpr int64_t kGrownUs = 40'000;
constexpr int64_t kAtOnceUs = 8'000;
constexpr int64_t kStallUs = 30'000;
constexpr int64_t kPauseUs = 100'000;
constexpr int64_t kDeliveredUs = 250'000;
// What a line delivers that has just become slower.
constexpr int64_t kLatelyUs = 120'000;
// A queue that was so long lost what was lost.
constexpr int64_t kOverflowUs = 300'000;
// What we have put into a queue is gone by then, for we wait; what stands for longer is somebody else's, and loses a key frame too.
constexpr int64_t kOwnStandsUs = 900'000;

// An encoder that makes less than it may is no proof that the line carries more; short of this it had no more to say.
constexpr double kUsedShare = 0.5;
// But a calm line is trusted more and more, or what an encoder makes would never be more again.
constexpr double kTrustASecond = 0.3;
constexpr double kTrustFarASecond = 0.6;
// Near what the line was last seen to carry, as much for each flow, so that shares become equal (draft-ietf-rmcat-gcc-02, 5.5);
// 80 made longer queues and carried no more.
constexpr double kAdditiveBpsASecond = 60e3;
constexpr double kNearLeast = 0.7;
constexpr double kNearMost = 1.15;
constexpr int64_t kLongCalmUs = 1'000'000;
// A queue that is told of so much late, as over a busy way back, has grown for as long: half as fast (as RFC 8698, 4.3, QBOUND).
constexpr double kPromptMs = 75;
// Until the line's limit is met, once a round trip.
constexpr double kStartGrowth = 1.5;
constexpr int64_t kStartStepUs = 30'000;
constexpr double kStartQueueMs = 20;
// So far beyond what a frame has shown the line to carry.
constexpr double kCarried = 1.1;

}  // namespace

void RateEstimator::set_ceiling_bps(double bps) noexcept {
  const bool unlimited = target_bps_ >= ceiling_bps_ && !starting_;
  ceiling_bps_ = std::max(bps, kFloorBps);
  SetTarget(unlimited ? ceiling_bps_ : starting_ ? kStartBps : target_bps_);
}

void RateEstimator::Send(uint16_t sequence, size_t bytes, bool ends, int64_t now_us) noexcept {
  // After a pause what was under way has arrived, or never will.
  if (now_us - sent_us_ > kUnheardUs) heard_bytes_ = sent_bytes_;
  sent_us_ = now_us;
  if (in_flight() == 0) unheard_since_us_ = now_us;
  sent_bytes_ += bytes;
  frame_bytes_ = ends ? 0 : frame_bytes_ + bytes;
  history_[sequence % kHistory] = {sequence, true, ends, now_us, now_us, bytes, sent_bytes_};
  next_sequence_ = static_cast<uint16_t>(sequence + 1);
}

void RateEstimator::Leaving() noexcept {
  for (uint16_t at = leaving_sequence_; at != next_sequence_; ++at) {
    history_[at % kHistory].left_us = std::numeric_limits<int64_t>::max();
  }
}

void RateEstimator::Left(int64_t now_us) noexcept {
  for (; leaving_sequence_ != next_sequence_; ++leaving_sequence_) history_[leaving_sequence_ % kHistory].left_us = now_us;
}

void RateEstimator::Hear(std::span<const Fate> fates, int64_t now_us) {
  bool any = false;
  for (const Fate& fate : fates) {
    Sent& sent = history_[fate.sequence % kHistory];
    if (sent.sequence != fate.sequence || !sent.open) continue;
    Note(fate, sent, now_us);
    any = any || fate.arrived_us;
  }
  if (!any) return;
  unheard_since_us_ = now_us;
  feedback_delay_.Hear(arrivals_.back().at_us, now_us);
  heard_us_ = now_us;
  round_trip_.Add(now_us - heard_sent_us_, now_us);
  Forget(now_us);
  NoteOverflow(now_us);
  // A part of a frame tells of the line when it is late already.
  if (!ended_ && !IsLong()) return;
  Measure(now_us);
  Adapt(now_us);
  if (!ended_) return;
  any_delay_ = ended_ = false;
  lost_us_.reset();
  tail_ = {};
}

void RateEstimator::Note(const Fate& fate, Sent& sent, int64_t now_us) {
  sent.open = false;
  ended_ = ended_ || sent.ends;
  if (sent.upto > heard_bytes_) {
    // What is between was told of by feedback that was lost.
    for (auto at = static_cast<uint16_t>(heard_sequence_ + 1); heard_us_ && at != sent.sequence; ++at) Miss(at, now_us);
    heard_bytes_ = sent.upto;
    heard_sent_us_ = sent.at_us;
    heard_sequence_ = sent.sequence;
  }
  if (!fate.arrived_us) {
    if (lost_run_++ == 0) lost_run_us_ = sent.at_us;
    line_loss_.Hear(true, now_us);
    lost_us_ = sent.at_us;
    Miss(sent.sequence, now_us);
    return;
  }
  EndLossRun(sent.at_us);
  line_loss_.Hear(false, now_us);
  base_delay_.Add(*fate.arrived_us - sent.at_us, now_us);
  // A thread that has no processor between the two is no queue: it left when it met none, or at the end.
  const int64_t queueless_us = *fate.arrived_us - *base_delay_.value();
  const int64_t left_us = std::clamp(queueless_us, sent.at_us, std::max(sent.at_us, sent.left_us));
  arrivals_.push_back({*fate.arrived_us, left_us, now_us, sent.bytes, sent.upto});
  train_.Arrive(left_us, *fate.arrived_us, sent.bytes, sent.ends, now_us);
  const int64_t delay_us = *fate.arrived_us - left_us;
  least_delay_us_ = any_delay_ ? std::min(least_delay_us_, delay_us) : delay_us;
  any_delay_ = true;
  std::rotate(tail_.rbegin(), tail_.rbegin() + 1, tail_.rend());
  tail_.front() = delay_us;
}

void RateEstimator::Forget(int64_t now_us) {
  // By our clock as well: the receiver's begins anew when it is started again, and is whatever it says.
  const int64_t newest_us = arrivals_.back().at_us;
  while (!arrivals_.empty() && (newest_us - arrivals_.front().at_us > kLogWindowUs ||
                                now_us - arrivals_.front().heard_us > 2 * kLogWindowUs)) {
    arrivals_.pop_front();
  }
}

// What the first packet of a frame meets is the line's queue; what the others meet is their own frame. The feedback before
// counts too, for a single late packet, a retransmission say, is no queue (RFC 8698, 5.1.1 filters by the minimum).
void RateEstimator::Measure(int64_t now_us) {
  const int64_t delay_us = earlier_delay_us_ ? std::min(*earlier_delay_us_, least_delay_us_) : least_delay_us_;
  if (ended_) earlier_delay_us_ = least_delay_us_;
  const int64_t base_us = base_delay_.value().value_or(delay_us);
  // What stands for seconds whatever we do is somebody else's: to yield to it would leave us nothing.
  standing_.Add(std::max<int64_t>(0, delay_us - base_us), now_us);
  foreign_us_ = standing_.whole() && *standing_.value() > kForeignUs ? *standing_.value() : 0;
  queue_us_ = std::max<int64_t>(0, delay_us - base_us - foreign_us_);
  size_t bytes = 0;
  for (const Arrival& arrival : arrivals_) bytes += arrival.bytes;
  received_bps_ = static_cast<double>(bytes) * 8e6 / static_cast<double>(kLogWindowUs);
  if (foreign_us_ == 0) less_received_.Add(-static_cast<int64_t>(received_bps_), now_us);
  // What an encoder that has enough to say makes of what it may, lost or not.
  const auto put = static_cast<double>(arrivals_.back().upto - arrivals_.front().upto + arrivals_.front().bytes);
  const double used = put * 8e6 / static_cast<double>(kLogWindowUs) / target_bps();
  if (used > kUsedShare) use_ += 0.05 * (std::min(used, 1.0) - use_);
  piled_ = queue_us_ > BacklogUs() || IsLong();
  if (Stalled()) {
    queue_us_ = 0;
    piled_ = false;
  }
  if (piled_) backlog_us_ = now_us;
  queued_ = static_cast<double>(queue_us_) > 1000 * kBacklogMs || piled_ || foreign_us_ > 0;
  if (!queued_) queued_since_us_.reset();
  else if (!queued_since_us_) queued_since_us_ = now_us;
  line_loss_.Look(queued_, target_bps_, now_us);
  NoteOverflow(now_us);
  // One that was longer since and has lost nothing was not full then: it grew while that was told.
  if ((lost_us_ && queue_us_ + foreign_us_ > kForeignUs) || full_us_ > 0) {
    full_us_ = std::max(lost_us_ ? 0 : full_us_, queue_us_ + foreign_us_);
  }
}

// What was lost to a full queue is asked for at once: by the end of the frame it would be in that queue again.
void RateEstimator::NoteOverflow(int64_t now_us) noexcept {
  overflowed_ = overflowed_ || (lost_us_ && IsFull(now_us) && (queue_us_ > kLongFrameUs || line_loss_.Beyond() > 0));
}

void RateEstimator::GiveUp(int64_t now_us) noexcept {
  // Of a line that carries nothing at all nobody knows that it is full.
  const bool carries = heard_us_ && now_us - *heard_us_ < kOverflowUs / 2;
  overflowed_ = overflowed_ || (foreign_us_ == 0 && carries && QueuedUs(now_us) < kOwnStandsUs);
}

bool RateEstimator::IsFull(int64_t now_us) const noexcept {
  return foreign_us_ == 0 && backlog_us_ && now_us - *backlog_us_ < kOverflowUs && QueuedUs(now_us) < kOwnStandsUs;
}

int64_t RateEstimator::QueuedUs(int64_t now_us) const noexcept {
  return queued_since_us_ ? now_us - *queued_since_us_ : 0;
}

// The end of a frame that takes the line longer than two of them may: no need to wait for what the next one meets.
bool RateEstimator::IsLong() const noexcept {
  const auto end = *std::min_element(tail_.begin(), tail_.end(), [](const auto& one, const auto& other) {
    return one.value_or(0) < other.value_or(0);
  });
  if (!end || *end - least_delay_us_ <= kGrownUs) return false;
  return *end - base_delay_.value().value_or(*end) - foreign_us_ > kLongFrameUs;
}

// What left over a long time has arrived all at once: no line that is too slow for us delivers so; one of the machines had no
// time for it.
bool RateEstimator::Stalled() const noexcept {
  const Arrival& newest = arrivals_.back();
  const auto first = std::find_if(arrivals_.begin(), arrivals_.end(),
                                  [&](const Arrival& one) { return newest.at_us - one.at_us <= kAtOnceUs; });
  return newest.sent_us - first->sent_us > kStallUs;
}

int64_t RateEstimator::BacklogUs() const noexcept {
  return static_cast<int64_t>(1000 * std::min(kMostBacklogMs, kBacklogMs * std::sqrt(ceiling_bps_ / target_bps_)));
}

// What the line delivers of what was put into it: between the first and the last packet that arrived in this time.
std::optional<double> RateEstimator::DeliveredShare(int64_t window_us, double allowed_bps) const noexcept {
  if (arrivals_.empty()) return std::nullopt;
  const Arrival& newest = arrivals_.back();
  const auto first = std::find_if(arrivals_.begin(), arrivals_.end(),
                                  [&](const Arrival& one) { return newest.at_us - one.at_us <= window_us; });
  const int64_t arriving_us = newest.at_us - first->at_us;
  if (arriving_us < 5'000 || newest.upto <= first->upto) return std::nullopt;
  // A full queue lets some of many in, at distances as the line's: what it has lost was put into it, too.
  size_t bytes = 0;
  for (auto one = first + 1; one != arrivals_.end(); ++one) bytes += one->bytes;
  const auto put = static_cast<double>(newest.upto - first->upto);
  const double arrived = std::min(1.0, static_cast<double>(bytes) / put / (1 - std::max(kOwnLoss, line_loss_.own())));
  auto leaving_us = static_cast<double>(newest.sent_us - first->sent_us);
  // A large frame after a pause leaves at once, and tells nothing of what was put in before: it is given the time that the
  // target allows its bytes.
  const bool paused = first == arrivals_.begin() || first->sent_us - std::prev(first)->sent_us > kPauseUs;
  if (paused) leaving_us = std::max(leaving_us, put * 8e6 / allowed_bps);
  return std::clamp(arrived * leaving_us / static_cast<double>(arriving_us), 0.0, 1.0);
}

void RateEstimator::Adapt(int64_t now_us) {
  const double delta_ms =
      adapted_us_ ? std::min(static_cast<double>(now_us - *adapted_us_) / 1000, kFeedbackMs) : kFeedbackMs;
  if (!adapted_us_) calm_since_us_ = now_us;
  adapted_us_ = now_us;
  // It carries what it did, or shows a queue within a round trip.
  if (const auto before_bps = std::exchange(unsilenced_bps_, std::nullopt); before_bps && !piled_) {
    backlog_us_.reset();
    SetTarget(std::max(target_bps_, *before_bps));
  }
  const double queue_ms = static_cast<double>(queue_us_ + held_us_) / 1000;
  // What waits here may wait for news that was lost, too.
  const double loss = line_loss_.Spared(queued_);
  const double loss_ms = std::min(kMostLossDelayMs, kLossDelayMs * std::pow(loss / kLossReference, 2));
  if (loss > 0 || queue_ms > kCalmQueueMs) calm_since_us_ = now_us;

  if (foreign_us_ == 0) {
    competing_.reset();
  } else {
    if (!competing_) competing_.emplace(static_cast<double>(-less_received_.value().value_or(0)));
    backlog_us_ = now_us;
    starting_ = false;
    const bool used = received_bps_ > kUsedShare * target_bps();
    SetTarget(std::min(MostBesideBps(), competing_->Next(target_bps_, lost_us_, used, answer_us(), now_us)));
    signal_ms_ = 0;
    return;
  }

  // Once a round trip, and the rest of that time it drains: what was sent before the last cut tells nothing of it.
  const bool draining = cut_us_ && heard_sent_us_ <= *cut_us_;
  if (draining) {
    CutDeeper();
    return;
  }
  if (piled_) {
    if (const auto share = DeliveredShare(kDeliveredUs, target_bps_)) {
      Cut(*share, now_us);
      signal_ms_ = queue_ms + loss_ms;
      return;
    }
  }
  if (const auto lower_bps = line_loss_.Retreat(target_bps_)) {
    starting_ = false;
    calm_since_us_ = now_us + kLogWindowUs;
    signal_ms_ = queue_ms;
    SetTarget(*lower_bps);
  } else if (starting_) {
    if (queue_ms > kStartQueueMs || loss > 0) starting_ = false;
    else if (queue_ms <= kCalmQueueMs && now_us - raised_us_ > kStartStepUs + 2 * round_trip_.value().value_or(0)) {
      raised_us_ = now_us;
      // What is known of a step is a round trip old: the next one is not to be the one too many.
      const double carried_bps = kCarried * train_.carried_bps().value_or(2 * ceiling_bps_);
      const double next_bps = std::min(target_bps_ * kStartGrowth, carried_bps);
      if (next_bps == carried_bps) {
        starting_ = false;
        limit_bps_ = carried_bps;
      }
      SetTarget(std::max(target_bps_, next_bps));
    }
    signal_ms_ = queue_ms;
  } else if (now_us - calm_since_us_ >= kLogWindowUs) {
    Grow(delta_ms, now_us);
    signal_ms_ = queue_ms;
  } else {
    Follow(delta_ms, queue_ms + loss_ms);
  }
}

void RateEstimator::Cut(double delivered_share, int64_t now_us) noexcept {
  ++cuts_;
  cut_us_ = now_us;
  starting_ = false;
  uncut_bps_ = target_bps_;
  limit_bps_ = target_bps_ * delivered_share;
  SetTarget(std::max(kCut * limit_bps_, target_bps_ / 5));
}

// What was delivered before a line became slower was among what the cut went by.
void RateEstimator::CutDeeper() noexcept {
  const auto share = piled_ ? DeliveredShare(kLatelyUs, uncut_bps_) : std::nullopt;
  if (!share || uncut_bps_ * *share >= limit_bps_) return;
  limit_bps_ = uncut_bps_ * *share;
  SetTarget(std::min(target_bps_, std::max(kCut * limit_bps_, uncut_bps_ / 5)));
}

// RFC 8698, 4.3, has it in proportion to what arrives: whoever has the most would get the most, and an encoder that makes less
// than it may nothing.
void RateEstimator::Grow(double delta_ms, int64_t now_us) noexcept {
  const bool near = target_bps_ > kNearLeast * limit_bps_ && target_bps_ < kNearMost * limit_bps_;
  const bool calm = now_us - calm_since_us_ >= kLongCalmUs;
  const double prompt = kPromptMs / (kPromptMs + static_cast<double>(feedback_delay_.beyond_us()) / 1000);
  const double trust = prompt * target_bps_ * (near ? kTrustASecond : kTrustFarASecond);
  const double more = near && !calm ? kAdditiveBpsASecond : std::max(kAdditiveBpsASecond, trust);
  SetTarget(target_bps_ + more * delta_ms / 1000);
}

// RFC 8698, 4.3, gradual.
void RateEstimator::Follow(double delta_ms, double signal_ms) noexcept {
  const double reference_ms = std::min(kMostReferenceMs, kReferenceDelayMs * ceiling_bps_ / target_bps_);
  const double offset_ms = signal_ms - reference_ms;
  const double difference_ms = signal_ms - signal_ms_;
  signal_ms_ = signal_ms;
  const double swing = -kScaling * kDamping * difference_ms / kTimeConstantMs;
  const double lean = -kScaling * (delta_ms / kTimeConstantMs) * (offset_ms / kTimeConstantMs);
  SetTarget(target_bps_ * (1 + std::clamp(swing + std::min(lean, 0.0), -0.3, 0.1)));
  if (lean > 0 && received_bps_ > kUsedShare * target_bps_) SetTarget(target_bps_ + kAdditiveBpsASecond * delta_ms / 1000);
}

void RateEstimator::SetTarget(double bps) noexcept { target_bps_ = std::clamp(bps, kFloorBps, ceiling_bps_); }

}  // namespace costream
