// Loss from reports, parities from the binomial distribution, and an account of bytes that bounds both kinds of repair.
#include "parity-plan.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "erasure-code.h"

namespace costream {

namespace {

// Below this nothing is added: a retransmission repairs one packet in five hundred for less.
constexpr double kLeastLoss = 0.002;
// Share of frames that may need a retransmission, or be lost where there can be none.
constexpr double kFramesLeft = 5e-4;
constexpr double kFramesLost = 1e-5;
// So much is always allowed: small frames need whole parities, and cost next to nothing.
constexpr double kAllowanceBytesPerUs = 100'000.0 / 8 / 1e6;
constexpr int64_t kAllowanceUs = 100'000;
// What may be saved for larger frames; and owed for retransmissions, for which a key frame in a burst asks by the dozen while
// parity waits until it is paid.
constexpr double kMostCredit = 32'000;
constexpr double kMostDebt = 96'000;

// More than others who fill a queue make us lose in the long run, of so many packets: the line's own.
constexpr double kSharedLoss = 0.05;
constexpr double kLongRun = 1500;
// A larger frame, as a key frame, has more.
constexpr unsigned kSharedPackets = 4;

struct Point {
  double loss;
  double share;
};

// What a user may have to pay, at most, for 5, 10 and 20 % is 60, 80 and 110 % of a session with sound at 1000 kb/s, the
// sound's copies included: hence somewhat less for the picture.
constexpr Point kCaps[] = {{0, 0.25}, {0.05, 0.38}, {0.1, 0.65}, {0.2, 0.86}};

// The probability that more than `most` of `packets` are lost.
double MoreLost(unsigned packets, unsigned most, double loss) noexcept {
  double term = std::pow(1 - loss, packets);
  double sum = term;
  for (unsigned i = 1; i <= most; ++i) {
    term *= loss / (1 - loss) * (packets - i + 1) / i;
    sum += term;
  }
  return 1 - sum;
}

}  // namespace

void ParityPlan::Mean::Add(double share, double packets) noexcept {
  weight = std::min(span, weight + packets);
  value += (share - value) * std::min(1.0, packets / weight);
}

void ParityPlan::Report(uint32_t expected, uint32_t lost) noexcept {
  const auto more_expected = static_cast<int32_t>(expected - expected_);
  // A packet that was only late makes the count of the lost ones smaller.
  const auto more_lost = static_cast<int32_t>(lost - lost_);
  const bool fits = reported_ && more_expected > 0 && more_lost <= more_expected;
  if (reported_ && more_expected <= 0) return;
  expected_ = expected;
  lost_ = lost;
  reported_ = true;
  if (!fits) return;
  const double share = std::max(0.0, static_cast<double>(more_lost) / more_expected);
  fast_.Add(share, more_expected);
  slow_.Add(share, more_expected);
}

void ParityPlan::set_shared_parities(std::optional<unsigned> parities) noexcept {
  if (parities && !shared_) {
    const double owed = std::min(credit_, 0.0);
    const int64_t earned_us = earned_us_;
    // What was lost came of their beginning. What is owed stays: a peer's news may tell of them again and again.
    Restart();
    credit_ = owed;
    earned_us_ = earned_us;
  }
  shared_ = parities;
}

void ParityPlan::Restart() noexcept {
  const int64_t round_trip_us = round_trip_us_;
  const auto shared = shared_;
  *this = ParityPlan();
  round_trip_us_ = round_trip_us;
  shared_ = shared;
}

void ParityPlan::Earn(size_t bytes, int64_t now_us) noexcept {
  const auto elapsed_us = static_cast<double>(std::clamp<int64_t>(now_us - earned_us_, 0, kAllowanceUs));
  earned_us_ = now_us;
  credit_ = std::min(kMostCredit, credit_ + std::max(Cap() * static_cast<double>(bytes), elapsed_us * kAllowanceBytesPerUs));
}

void ParityPlan::Spend(size_t bytes) noexcept { credit_ = std::max(-kMostDebt, credit_ - static_cast<double>(bytes)); }

bool ParityPlan::loses_itself() const noexcept { return slow_.weight > kLongRun && slow_.value > kSharedLoss; }

unsigned ParityPlan::ParitiesFor(unsigned packets, size_t bytes_each) const noexcept {
  // What these take the media yield, see RateEstimator::set_repair_share. Of a large frame's the sender makes what can leave
  // in time.
  const unsigned least = shared_.value_or(0) * ((packets + kSharedPackets - 1) / kSharedPackets);
  const double loss = std::min(0.5, std::max(fast_.value, slow_.value));
  if (loss < kLeastLoss || credit_ <= 0 || (shared_ && !loses_itself())) return least;
  const double target = round_trip_us_ > kRetransmissionRoundTripUs ? kFramesLost : kFramesLeft;
  const auto affordable = static_cast<unsigned>(credit_ / static_cast<double>(bytes_each));
  const unsigned most = std::min<unsigned>({affordable, kMaxParities, 2 * packets + 3});
  unsigned parities = least;
  while (parities < most && MoreLost(packets + parities, parities, loss) > target) ++parities;
  return parities;
}

unsigned ParityPlan::ParitiesOfSound() const noexcept {
  const double loss = std::max(fast_.value, slow_.value);
  return loss < kLeastLoss ? 0 : loss < 0.15 ? 1 : 2;
}

unsigned ParityPlan::RetransmissionCopies() const noexcept { return std::max(fast_.value, slow_.value) < 0.08 ? 1 : 2; }

bool ParityPlan::MayRetransmit() const noexcept { return credit_ > -kMostDebt; }

double ParityPlan::Cap() const noexcept {
  const double loss = this->loss();
  const auto above = std::find_if(std::begin(kCaps), std::end(kCaps), [loss](const Point& point) { return point.loss >= loss; });
  if (above == std::begin(kCaps)) return above->share;
  const Point& below = *(above - 1);
  if (above == std::end(kCaps)) return below.share;
  return below.share + (above->share - below.share) * (loss - below.loss) / (above->loss - below.loss);
}

}  // namespace costream
