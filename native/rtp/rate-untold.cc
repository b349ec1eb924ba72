// What RateEstimator goes by where nobody tells of packets, or does no more: receiver reports (draft-ietf-rmcat-gcc-02, 6), news
// that does not come, and silence.
#include <algorithm>
#include <cmath>
#include <utility>

#include "rate-estimator.h"

namespace costream {

namespace {

// Whoever has not agreed to tell of arrivals by then never will.
constexpr int64_t kAgreeUs = 1'000'000;
// Of reports; and a round trip that has grown by a queue.
constexpr double kGrowth = 1.05;  // a report, which the draft takes to come once a second
constexpr double kMostGrowthS = 5;
constexpr int64_t kLongQueueUs = 80'000;
constexpr int64_t kUsualReportUs = 450'000;
// Nothing passed for long enough to be sure, and without a queue before it.
constexpr int64_t kNothingUs = 150'000;
constexpr int64_t kAQueueUs = 20'000;

}  // namespace

void RateEstimator::set_told(bool told) noexcept {
  if (told_ && !told) {
    arrivals_.clear();
    line_loss_ = {};
    earlier_delay_us_.reset();
    base_delay_.Clear();
    standing_.Clear();
    feedback_delay_ = {};
    train_.Clear();
    report_loss_ = {};
    competing_.reset();
    lost_us_.reset();
    unsilenced_bps_.reset();
    cut_us_.reset();
    heard_us_.reset();
    less_received_.Clear();
    any_delay_ = false;
    ended_ = false;
    tail_ = {};
    full_us_ = 0;
    foreign_us_ = 0;
    queued_since_us_.reset();
    queue_us_ = 0;
  }
  // Who has told before may be back in a moment; see `Watch`.
  if (!told_ && !told && starting_ && !has_told_) {
    starting_ = false;
    SetTarget(ceiling_bps_);
  }
  if (told_ != told) {
    starting_ = true;
    begun_us_.reset();
    raised_us_ = 0;
    limit_bps_ = 0;
    SetTarget(kStartBps);
  }
  told_ = told;
  has_told_ = has_told_ || told;
}

void RateEstimator::HearReport(double fraction_lost, std::optional<int64_t> round_trip_us, int64_t now_us) noexcept {
  if (heard_us_ && now_us - *heard_us_ < kSilenceUs) return;
  // Reports of several sources, or more often than is usual, tell the same.
  if (reported_us_ && now_us - *reported_us_ < kUsualReportUs) return;
  const double since_s = reported_us_ ? static_cast<double>(now_us - *reported_us_) / 1e6 : 1;
  reported_us_ = now_us;
  if (round_trip_us) round_trip_.Add(*round_trip_us, now_us);
  const bool longer = round_trip_us && *round_trip_us - *round_trip_.value() > kLongQueueUs;
  // A single report may have waited in either machine.
  const bool queued = longer && longer_before_;
  longer_before_ = longer;
  const double lost = report_loss_.Beyond(fraction_lost, target_bps_);
  if (lost > ReportLoss::kMuch || queued) {
    backlog_us_ = now_us;
    starting_ = false;
    SetTarget(target_bps_ * (queued ? kCut : 1 - 0.5 * lost));
  } else if (lost < ReportLoss::kLittle) {
    SetTarget(target_bps_ * std::pow(kGrowth, std::clamp(since_s, 1.0, kMostGrowthS)));
  }
}

// A full queue lets something pass all the time. What was lost while nothing passed tells nothing of a line that carries again.
void RateEstimator::EndLossRun(int64_t sent_us) noexcept {
  const size_t lost = std::exchange(lost_run_, 0);
  if (lost == 0 || sent_us - lost_run_us_ < kNothingUs || queue_us_ + foreign_us_ > kAQueueUs) return;
  line_loss_.Forgive(lost);
  lost_us_.reset();
}

// Behind a frame there is news; it comes with the next one's where the last packet was lost, or the feedback on it.
void RateEstimator::Miss(uint16_t sequence, int64_t now_us) noexcept {
  const Sent& sent = history_[sequence % kHistory];
  if (sent.sequence != sequence || !sent.ends || foreign_us_ > 0) return;
  const int64_t late_us = now_us - sent.at_us - round_trip_.value().value_or(0) - queue_us_;
  if (late_us < kUnheardUs) feedback_delay_.Miss(late_us);
}

void RateEstimator::Watch(int64_t now_us) noexcept {
  if (!begun_us_) begun_us_ = now_us;
  if (!told_ && starting_ && now_us - *begun_us_ > kAgreeUs) {
    starting_ = false;
    SetTarget(ceiling_bps_);
  }
  const int64_t patience_us = kUnheardUs + round_trip_.value().value_or(0) + feedback_delay_.beyond_us();
  if (!told_ || in_flight() == 0 || now_us - std::max(unheard_since_us_, silenced_us_) < patience_us) return;
  silenced_us_ = now_us;
  backlog_us_ = now_us;
  earlier_delay_us_.reset();
  if (!unsilenced_bps_) unsilenced_bps_ = target_bps_;
  SetTarget(target_bps_ / 2);
}

}  // namespace costream
