// A picture beside a TCP that fills the line's queue, in virtual time and from a seed: rate control and repair together, a queue of
// bytes, a jitter buffer and a gate that shows whole frames only. Prints one line of JSON.
//   shared-line [kbps=2000] [queue=300] [owd=50] [seconds=60] [from=3] [seed=1] [unit=2] [ceiling=4000] [fps=30] [key=0]
//     [trace=0]
// `from`: when the TCP begins; `unit`: segments that it sends at once; what is printed is counted from then on. `key`: packets
// that a key frame has at least; one comes every three seconds then, asked for or not.
#include <algorithm>
#include <cstdio>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <utility>
#include <vector>

#include "../rtp/frame-pacer.h"
#include "../rtp/key-frame-patience.h"
#include "../rtp/network-order.h"
#include "../rtp/rate-estimator.h"
#include "../rtp/repair-receiver.h"
#include "../rtp/repair-sender.h"
#include "../rtp/rtp-packet.h"
#include "reno.h"
#include "shared-queue.h"
#include "virtual-time.h"
#include "words.h"

namespace {

using namespace costream;

Words options({{"kbps", "2000"}, {"queue", "300"}, {"owd", "50"}, {"seconds", "60"}, {"from", "3"}, {"seed", "1"}, {"unit", "2"},
               {"ceiling", "4000"}, {"fps", "30"}, {"key", "0"}, {"trace", "0"}});

constexpr int64_t kMs = 1000;
constexpr size_t kHeaders = 42;
constexpr uint32_t kSsrc = 0x1234;
constexpr int64_t kLongestHoldUs = 250 * kMs;

int64_t OneWayUs() { return static_cast<int64_t>(options["owd"] * 1000); }

class Picture {
 public:
  Picture(World& world, Queue& queue) : world_(world), queue_(queue), random_(static_cast<uint64_t>(options["seed"])), sender_({.ssrc = 7}) {
    estimator_.set_ceiling_bps(options["ceiling"] * 1100);
    estimator_.set_told(true);
    interval_us_ = static_cast<int64_t>(1e6 / options["fps"]);
    pacer_.set_most_us(interval_us_ * 7 / 10);
    receiver_.settings() = {.format = MediaFormat::kH264, .own_ssrc = 9, .patience_us = 220 * kMs, .round_trip_us = 100 * kMs};
    sender_.set_round_trip_us(100 * kMs);
    world_.At(static_cast<int64_t>(Draw() * 33'000), [this] { Tick(); });
    world_.At(1'000'000, [this] { FollowRoundTrip(); });
  }

  double media_kbps() const { return static_cast<double>(counted_) * 8e3 / (options["seconds"] * 1e6 - options["from"] * 1e6); }
  const std::vector<std::pair<double, double>>& gaps() const { return gaps_; }

 private:
  double Draw() { return std::uniform_real_distribution<double>(0, 1)(random_); }
  bool Counts() const { return static_cast<double>(world_.now()) > options["from"] * 1e6; }

  // ---- sender
  void Tick() {
    world_.At(world_.now() + interval_us_, [this] { Tick(); });
    // The encoder hears of a target a moment later.
    encoder_bps_ = told_bps_;
    told_bps_ = estimator_.target_bps() / 1.1;
    if (busy_) {
      waiting_ = true;
      return;
    }
    Encode();
  }

  void Encode() {
    busy_ = true;
    waiting_ = false;
    const double mean = std::max(60.0, encoder_bps_ / 8 * static_cast<double>(interval_us_) / 1e6);
    if (options["key"] > 0 && world_.now() - key_us_ > 3'000'000) wanted_ = true;
    const bool key = std::exchange(wanted_, false) || frame_ == 0;
    if (key) key_us_ = world_.now();
    const size_t mtu = estimator_.shared_parities() ? 400 : 1200;
    const double least = std::max(600.0, options["key"] * static_cast<double>(mtu - kRtpHeader));
    const auto size = static_cast<size_t>(key ? std::max(least, 1.7 * mean) : mean * (0.8 + 0.4 * Draw()));
    auto packets = std::make_shared<std::deque<Bytes>>();
    for (size_t left = size; left > 0;) {
      const size_t payload = std::min(left, mtu - kRtpHeader);
      left -= payload;
      Bytes packet(kRtpHeader + std::max<size_t>(payload, 20), 1);
      packet[0] = 0x80;
      packet[1] = static_cast<uint8_t>((left == 0 ? 0x80 : 0) | 96);
      Write16(&packet[2], sequence_++);
      Write32(&packet[4], static_cast<uint32_t>(frame_ * 3000));
      Write32(&packet[8], kSsrc);
      packet[12] = key ? 0x65 : 0x41;
      packet[13] = 0x88;
      if (key && packets->empty()) {
        const uint8_t start[] = {0x78, 0, 4, 0x67, 66, 0, 31, 0, 2, 0x68, 1, 0, 2, 0x65, 0x88};
        packet.resize(kRtpHeader);
        packet.insert(packet.end(), std::begin(start), std::end(start));
      }
      packets->push_back(packet);
    }
    ++frame_;
    pacer_.BeginFrame(world_.now());
    held_us_ = key && awaiting_ ? kLongestHoldUs : 0;
    if (key) awaiting_ = false;
    key_out_ = key;
    if (key && options["trace"] > 0) std::fprintf(stderr, "%.3f key frame %u of %zu\n", Now(), frame_ - 1, packets->size());
    Put(packets);
  }

  void Put(const std::shared_ptr<std::deque<Bytes>>& packets) {
    const size_t bytes = packets->front().size() + 8 + 28;
    world_.At(pacer_.Due(bytes, estimator_.pace_bps(world_.now()), world_.now()), [this, packets, bytes] {
      WhenRoom([this, packets, bytes] {
        const Bytes packet = packets->front();
        packets->pop_front();
        if (!awaiting_) Out(packet, packets->empty(), bytes);
        if (!packets->empty()) Put(packets);
        else if (awaiting_) Finish(0);
        else {
          if (key_out_) patience_.KeyFrameOut(world_.now());
          waited_us_ = 0;
          WhenRoom([this] { Finish(waited_us_); });
        }
      });
    });
  }

  void Out(const Bytes& packet, bool ends, size_t bytes) {
    const uint16_t number = number_++;
    estimator_.Send(number, bytes, ends, world_.now());
    Transmit(packet, number, ends);
    std::vector<Bytes> repair;
    sender_.Take(packet, world_.now(), repair);
    estimator_.set_repair_share(sender_.share());
    for (const Bytes& one : repair) Transmit(one, std::nullopt, false);
  }

  void Transmit(const Bytes& packet, std::optional<uint16_t> number, bool ends) {
    world_.At(world_.now() + OneWayUs(), [this, packet, number, ends] {
      queue_.Enter(packet.size() + 8 + kHeaders, true, [this, packet, number, ends] { Arrive(packet, number, ends); },
                   [this, packet] {
                     if (options["trace"] == 0) return;
                     std::fprintf(stderr, "%.3f lost, type %d of %u\n", Now(), packet[1] & 127, Read32(&packet[4]) / 3000);
                   });
    });
  }

  void Finish(int64_t held_us) {
    estimator_.Held(held_us);
    busy_ = false;
    if (waiting_) Encode();
  }

  void WhenRoom(std::function<void()> then) {
    estimator_.Watch(world_.now());
    if (estimator_.HasRoom(world_.now()) || held_us_ >= kLongestHoldUs) {
      if (waited_us_ > 0 && held_us_ >= kLongestHoldUs) {
        estimator_.GiveUp(world_.now());
        BeginAnew();
      }
      then();
      return;
    }
    held_us_ += 2 * kMs;
    waited_us_ += 2 * kMs;
    world_.At(world_.now() + 2 * kMs, [this, then = std::move(then)] { WhenRoom(then); });
  }

  void Hear(const std::vector<RateEstimator::Fate>& fates) {
    estimator_.Hear(fates, world_.now());
    sender_.set_shared_parities(estimator_.shared_parities());
    BeginAnew();
  }

  void BeginAnew() {
    if (!estimator_.TakeOverflow()) return;
    if (options["trace"] > 0) std::fprintf(stderr, "%.3f overflow\n", Now());
    if (patience_.MayAsk(estimator_.answer_us(), world_.now())) {
      wanted_ = true;
      key_out_ = false;
    }
    const bool awaited = patience_.awaited() && !key_out_;
    sender_.Spare(awaited, world_.now());
    if (!awaited) return;
    awaiting_ = true;
    held_us_ = kLongestHoldUs;
  }

  void FollowRoundTrip() {
    const auto round_trip_us = static_cast<int64_t>(2 * OneWayUs() + queue_.Ms() * 1000);
    const double ms = static_cast<double>(round_trip_us) / 1000;
    sender_.set_round_trip_us(round_trip_us);
    receiver_.settings().round_trip_us = round_trip_us;
    const double patience_ms = ms + 120 > 220 ? 120 : 2 * ms + 120;
    receiver_.settings().patience_us = static_cast<int64_t>(patience_ms * 1000);
    latency_us_ = static_cast<int64_t>(std::max(patience_ms, std::min(300.0, ms + 60)) * 1000);
    world_.At(world_.now() + 1'000'000, [this] { FollowRoundTrip(); });
  }

  // ---- receiver
  void Arrive(const Bytes& packet, std::optional<uint16_t> number, bool ends) {
    if (number) Tell(*number, ends);
    if ((packet[1] & 127) == 96 && Counts()) counted_ += packet.size();
    const auto outcome = receiver_.Take(packet, world_.now());
    if (outcome.pass) Buffer(packet);
    for (const Bytes& one : outcome.restored) Buffer(one);
    if (outcome.overdue) AskForKeyFrame("overdue");
    for (const Bytes& report : outcome.feedback) {
      world_.At(world_.now() + OneWayUs(), [this, report] {
        std::vector<Bytes> repair;
        sender_.Hear(report, world_.now(), repair);
        for (const Bytes& one : repair) Transmit(one, std::nullopt, false);
      });
    }
  }

  void Tell(uint16_t number, bool ends) {
    while (next_number_ != number) told_.push_back({next_number_++, std::nullopt});
    told_.push_back({next_number_++, world_.now() / 250 * 250});
    if (first_us_ < 0) first_us_ = world_.now();
    if (!ends && world_.now() - first_us_ < 20 * kMs) return;
    first_us_ = -1;
    world_.At(world_.now() + OneWayUs(), [this, told = std::exchange(told_, {})] { Hear(told); });
  }

  void AskForKeyFrame(const char* why) {
    if (options["trace"] > 0) std::fprintf(stderr, "%.3f asks, %s\n", Now(), why);
    world_.At(world_.now() + OneWayUs(), [this] {
      if (patience_.MayAsk(estimator_.answer_us(), world_.now())) wanted_ = true;
    });
  }

  // In order; what is missing is waited for until so long after it would have been expected, by the least of two seconds.
  void Buffer(const Bytes& packet) {
    const uint16_t sequence = Read16(&packet[2]);
    const uint32_t frame = Read32(&packet[4]) / 3000;
    const int64_t transit_us = world_.now() - static_cast<int64_t>(frame) * interval_us_;
    transits_.push_back({world_.now(), transit_us});
    while (world_.now() - transits_.front().first > 2'000'000) transits_.pop_front();
    int64_t least_us = transit_us;
    for (const auto& [at_us, transit] : transits_) least_us = std::min(least_us, transit);
    skew_us_ = skewed_ ? (least_us + 124 * skew_us_) / 125 : least_us;
    skewed_ = true;
    if (static_cast<int16_t>(sequence - next_) < 0) return;
    buffer_[sequence] = packet;
    Drain();
  }

  void Drain() {
    while (!buffer_.empty()) {
      const auto found = buffer_.find(next_);
      if (found != buffer_.end()) {
        const Bytes packet = found->second;
        buffer_.erase(found);
        ++next_;
        Gate(packet);
        continue;
      }
      const auto first = std::min_element(buffer_.begin(), buffer_.end(), [this](const auto& a, const auto& b) {
        return static_cast<int16_t>(a.first - next_) < static_cast<int16_t>(b.first - next_);
      });
      const int64_t deadline_us =
          skew_us_ + static_cast<int64_t>(Read32(&first->second[4]) / 3000) * interval_us_ + latency_us_;
      if (world_.now() < deadline_us) {
        world_.At(deadline_us, [this] { Drain(); });
        return;
      }
      if (options["trace"] > 0) std::fprintf(stderr, "%.3f given up %u to %u\n", Now(), next_, first->first);
      next_ = first->first;
      whole_ = false;
      gone_ = true;
    }
  }

  // Whole frames since a whole key frame.
  void Gate(const Bytes& packet) {
    const uint32_t timestamp = Read32(&packet[4]);
    const auto parsed = ParseRtpPacket(packet);
    const bool key = (packet[12] & 31) == 24;
    const bool stand_in = (packet[12] & 31) == 31;
    if (timestamp != timestamp_) {
      timestamp_ = timestamp;
      whole_ = !gone_ || key;
      is_key_ = key;
    }
    if (gone_ && !key) whole_ = whole_ && is_key_;
    gone_ = false;
    if (stand_in) whole_ = false;
    if (!whole_) damaged_ = true;
    if (parsed && parsed->marker) {
      if (whole_ && (is_key_ || !damaged_)) {
        damaged_ = false;
        Show();
      } else {
        damaged_ = true;
      }
    }
    if (damaged_ && world_.now() - asked_us_ > 120 * kMs) {
      asked_us_ = world_.now();
      AskForKeyFrame("gate");
    }
  }

  void Show() {
    const int64_t now = world_.now();
    if (shown_us_ > 0 && Counts() && now - shown_us_ > 150 * kMs) {
      gaps_.push_back({static_cast<double>(shown_us_) / 1e6, static_cast<double>(now - shown_us_) / 1000});
      if (options["trace"] > 0) std::fprintf(stderr, "%.3f stood still for %.0f\n", Now(), gaps_.back().second);
    }
    shown_us_ = now;
  }

  double Now() const { return static_cast<double>(world_.now()) / 1e6; }

  World& world_;
  Queue& queue_;
  std::mt19937_64 random_;
  RateEstimator estimator_;
  FramePacer pacer_{0};
  KeyFramePatience patience_;
  RepairSender sender_;
  RepairReceiver receiver_;
  int64_t interval_us_ = 0;
  double told_bps_ = RateEstimator::kStartBps;
  double encoder_bps_ = RateEstimator::kStartBps;
  uint16_t sequence_ = 0;
  uint16_t number_ = 0;
  uint32_t frame_ = 0;
  int64_t key_us_ = 0;
  bool busy_ = false;
  bool waiting_ = false;
  bool wanted_ = false;
  bool awaiting_ = false;
  bool key_out_ = false;  // the frame that goes out is one
  int64_t held_us_ = 0;
  int64_t waited_us_ = 0;
  uint16_t next_number_ = 0;
  std::vector<RateEstimator::Fate> told_;
  int64_t first_us_ = -1;
  uint64_t counted_ = 0;
  std::map<uint16_t, Bytes> buffer_;
  uint16_t next_ = 0;
  std::deque<std::pair<int64_t, int64_t>> transits_;
  int64_t skew_us_ = 0;
  bool skewed_ = false;
  int64_t latency_us_ = 220 * kMs;
  uint32_t timestamp_ = 1;
  bool whole_ = false;
  bool is_key_ = false;
  bool gone_ = false;
  bool damaged_ = true;
  int64_t asked_us_ = 0;
  int64_t shown_us_ = 0;
  std::vector<std::pair<double, double>> gaps_;
};

}  // namespace

int main(int count, char** words) {
  options.Take(count, words);
  World world;
  Queue queue(world, options["kbps"], options["queue"]);
  Picture picture(world, queue);
  // Straight into the queue.
  Reno tcp(world, {.from_us = static_cast<int64_t>(options["from"] * 1e6), .unit = static_cast<size_t>(options["unit"])},
           [&world, &queue](size_t segments, std::function<void()> acknowledged, std::function<void()> lost) {
             queue.Enter(segments * 1514, false, [&world, acknowledged] { world.At(world.now() + kMs, acknowledged); },
                         [&world, &queue, lost] {
                           // What stands before it tells.
                           world.At(world.now() + static_cast<int64_t>(queue.Ms() * 1000) + kMs, lost);
                         });
           });
  std::vector<double> own;
  std::function<void()> look = [&] {
    if (static_cast<double>(world.now()) > options["from"] * 1e6) own.push_back(queue.OwnMs());
    world.At(world.now() + 10 * kMs, look);
  };
  world.At(0, look);
  world.Run(static_cast<int64_t>(options["seconds"] * 1e6));
  std::sort(own.begin(), own.end());
  double longest = 0;
  double longest_later = 0;
  int freezes = 0;
  for (const auto& [at_s, ms] : picture.gaps()) {
    longest = std::max(longest, ms);
    // Where a TCP begins it doubles what it sends until much is lost.
    if (at_s > options["from"] + 2) longest_later = std::max(longest_later, ms);
    freezes += ms > 300;
  }
  std::printf("{\"ownP95Ms\":%.1f,\"kbps\":%.0f,\"longestGapMs\":%.0f,\"longestLaterMs\":%.0f,\"freezes\":%d}\n",
              own[static_cast<size_t>(0.95 * static_cast<double>(own.size()))], picture.media_kbps(), longest, longest_later, freezes);
  return 0;
}
