// Rate control over a simulated bottleneck, in virtual time and from a seed: an encoder that follows the target, FramePacer, a
// line with a queue, feedback for each frame, RateEstimator. Prints one line of JSON.
//   rate-line [steps=0:1000,40:2500,60:600,80:1000] [seconds=100] [flows=1] [stagger=0] [pause=0:0] [ceiling=4000] [fps=30]
//             [owd=50] [queue=300] [loss=0] [untold=0] [jitter=0] [tcp=0] [seed=1] [content=1] [phase=-1] [agree=0] [stall=0]
//             [tell=20] [trace=0]
// `steps`: kb/s from a second on; `untold`: share of the feedback that is lost on its way back; `stagger`: seconds between the flows' starts; `pause`: the second flow is silent between;
// `tcp`: so many long TCP flows (Reno) share the line; `content`: share of its bitrate that the encoder makes use of; `phase`:
// ms between the flows' frames, by chance below 0; `agree`: ms until the receiver tells; `stall`: a process loses the processor
// once a second, for up to so many ms; `tell`: the receiver tells of arrivals within a frame, too, every so many ms.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <functional>
#include <memory>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "../rtp/frame-pacer.h"
#include "../rtp/key-frame-patience.h"
#include "../rtp/rate-estimator.h"
#include "reno.h"
#include "simulated-line.h"
#include "virtual-time.h"
#include "words.h"

namespace {

using namespace costream;

Words options({{"steps", "0:1000,40:2500,60:600,80:1000"}, {"seconds", "100"}, {"flows", "1"}, {"stagger", "0"}, {"pause", "0:0"},
               {"ceiling", "4000"}, {"fps", "30"}, {"owd", "50"}, {"queue", "300"}, {"loss", "0"}, {"untold", "0"}, {"jitter", "0"},
               {"tcp", "0"}, {"seed", "1"}, {"content", "1"}, {"phase", "-1"}, {"agree", "0"}, {"stall", "0"}, {"tell", "20"},
               {"trace", "0"}});

constexpr size_t kPacket = 1240;
constexpr int64_t kLongestHold = 250'000;

class Flow {
 public:
  Flow(World& world, Line& line, int number) : world_(world), line_(line), number_(number) {
    estimator_.set_ceiling_bps(options["ceiling"] * 1000);
    interval_us_ = static_cast<int64_t>(1e6 / options["fps"]);
    pacer_.set_most_us(interval_us_ * 7 / 10);
    begin_us_ = static_cast<int64_t>(number * options["stagger"] * 1e6);
    const double phase = options["phase"];
    const double share = line_.Draw();
    due_us_ = begin_us_ + static_cast<int64_t>(phase < 0 ? share * static_cast<double>(interval_us_) : number * phase * 1000);
    world_.At(due_us_, [this] { Tick(); });
    world_.At(begin_us_ + static_cast<int64_t>(options["agree"] * 1000), [this] { estimator_.set_told(true); });
    if (number == 1) {
      const std::string& pause = options.Text("pause");
      pause_us_ = static_cast<int64_t>(std::atof(pause.c_str()) * 1e6);
      resume_us_ = static_cast<int64_t>(std::atof(pause.c_str() + pause.find(':') + 1) * 1e6);
    }
  }

  double longest_gap_ms() const { return static_cast<double>(longest_gap_us_) / 1000; }
  double received_kbps() const {
    return static_cast<double>(received_) * 8e3 / static_cast<double>(world_.now() - begin_us_);
  }
  uint64_t cuts() const { return estimator_.cuts(); }
  double dropped_share() const { return static_cast<double>(dropped_) / static_cast<double>(ticks_); }

 private:
  struct Frame {
    size_t open = 0;
    bool key = false;
    size_t number = 0;
  };

  void Tick() {
    due_us_ += interval_us_;
    At(kSender, due_us_, [this] { Tick(); });
    const int64_t now = world_.now();
    if (now >= pause_us_ && now < resume_us_) {
      shown_us_ = -1;
      return;
    }
    ++ticks_;
    if (options["trace"] > 0 && ticks_ % 6 == 0)
      std::fprintf(stderr, "%d %.2f line %.0f target %.0f received %.0f queue %.0f flight %zu cuts %llu\n", number_, static_cast<double>(now) / 1e6,
                   line_.Rate(now), estimator_.target_bps() / 1000, estimator_.received_bps() / 1000,
                   static_cast<double>(estimator_.queue_us()) / 1000, estimator_.in_flight(),
                   static_cast<unsigned long long>(estimator_.cuts()));
    if (busy_) {
      dropped_ += waiting_;
      waiting_ = true;
      return;
    }
    Encode();
  }

  void Encode() {
    busy_ = true;
    waiting_ = false;
    const double mean = estimator_.target_bps() / 8 * static_cast<double>(interval_us_) / 1e6 * options["content"];
    double bytes = mean * (0.75 + 0.45 * line_.Draw());
    // A key frame takes what two frames may.
    if (frames_++ % 30 == 0 || awaiting_) bytes = 2 * mean;
    const auto packets = std::max<size_t>(1, static_cast<size_t>(bytes / kPacket + 0.999));
    const auto frame = std::make_shared<Frame>();
    frame->open = packets;
    frame->number = frames_;
    frame->key = key_out_ = awaiting_;
    if (awaiting_) {
      missing_.clear();
      key_number_ = frames_;
    }
    shown_.push_back(frame);
    const double size = bytes / static_cast<double>(packets);
    pacer_.BeginFrame(world_.now());
    // What was awaited waits for nothing.
    held_us_ = std::exchange(awaiting_, false) ? kLongestHold : 0;
    waited_us_ = 0;
    Put(frame, packets, static_cast<size_t>(size) + 1);
  }

  void Put(const std::shared_ptr<Frame>& frame, size_t left, size_t bytes) {
    At(kSender, pacer_.Due(bytes, estimator_.pace_bps(world_.now()), world_.now()), [this, frame, left, bytes] {
      WhenRoom([this, frame, left, bytes] {
        // Nothing of use comes before the key frame.
        if (awaiting_) {
          Finish();
          return;
        }
        const uint16_t sequence = sequence_++;
        estimator_.Send(sequence, bytes, left == 1, world_.now());
        const auto arrive = [this, frame, left, bytes, sequence] {
          At(kReceiver, world_.now(), [this, frame, left, bytes, sequence] { Arrive(frame, sequence, bytes, left == 1); });
        };
        line_.Send(bytes, arrive, [this, frame, bytes, sequence](int64_t) { missing_.push_back({frame, sequence, bytes}); });
        if (left > 1) Put(frame, left - 1, bytes);
        else {
          if (frame->key) patience_.KeyFrameOut(world_.now());
          waited_us_ = 0;
          WhenRoom([this] { Finish(); });
        }
      });
    });
  }

  void Finish() {
    estimator_.Held(waited_us_);
    busy_ = false;
    if (waiting_) Encode();
  }

  void Hear(const std::vector<RateEstimator::Fate>& told) {
    estimator_.Hear(told, world_.now());
    BeginAnew();
  }

  void BeginAnew() {
    if (!estimator_.TakeOverflow()) return;
    if (patience_.MayAsk(estimator_.answer_us(), world_.now())) key_out_ = false;
    if (!patience_.awaited() || key_out_) return;
    awaiting_ = true;
    held_us_ = kLongestHold;
  }

  // A frame waits for so long altogether.
  void WhenRoom(std::function<void()> then) {
    estimator_.Watch(world_.now());
    if (estimator_.HasRoom(world_.now()) || held_us_ >= kLongestHold) {
      if (waited_us_ > 0 && held_us_ >= kLongestHold) {
        estimator_.GiveUp(world_.now());
        BeginAnew();
      }
      then();
      return;
    }
    held_us_ += 2'000;
    waited_us_ += 2'000;
    world_.At(world_.now() + 2'000, [this, then = std::move(then)] { WhenRoom(then); });
  }

  void Arrive(const std::shared_ptr<Frame>& frame, uint16_t sequence, size_t bytes, bool marker) {
    received_ += bytes;
    while (next_ != sequence) told_.push_back({next_++, std::nullopt});
    // As fine as the wire tells it.
    told_.push_back({next_++, world_.now() / 250 * 250});
    --frame->open;
    Show();
    AskFor(sequence);
    if (first_us_ < 0) first_us_ = world_.now();
    if (!marker && (options["tell"] <= 0 || world_.now() - first_us_ < options["tell"] * 1000)) return;
    first_us_ = -1;
    const bool untold = options["untold"] > 0 && line_.Draw() < options["untold"];
    if (untold) told_.clear();
    else world_.At(world_.now() + static_cast<int64_t>(options["owd"] * 1000),
              [this, told = std::exchange(told_, {})] {
                At(kSender, world_.now(), [this, told] { Hear(told); });
              });
  }

  // In order, for each picture takes from the one before, up to a key frame.
  void Show() {
    const auto key = std::find_if(shown_.rbegin(), shown_.rend(), [](const auto& frame) { return frame->key && frame->open == 0; });
    if (key != shown_.rend()) shown_.erase(shown_.begin(), std::prev(key.base()));
    for (; !shown_.empty() && shown_.front()->open == 0; shown_.pop_front()) {
      if (options["trace"] > 0 && shown_us_ >= 0 && world_.now() - shown_us_ > 150'000)
        std::fprintf(stderr, "%d %.2f stood still since %.2f%s\n", number_, static_cast<double>(world_.now()) / 1e6,
                     static_cast<double>(shown_us_) / 1e6, shown_.front()->key ? ", up to a key frame" : "");
      if (shown_us_ >= 0) longest_gap_us_ = std::max(longest_gap_us_, world_.now() - shown_us_);
      shown_us_ = world_.now();
    }
  }

  // What was lost before this packet is sent once more, a round trip later; the line's loss is not drawn again.
  void AskFor(uint16_t before) {
    if (awaiting_) return;
    for (size_t i = 0; i < missing_.size();) {
      if (static_cast<int16_t>(before - missing_[i].sequence) < 0) {
        ++i;
        continue;
      }
      const Missing lost = missing_[i];
      missing_.erase(missing_.begin() + static_cast<long>(i));
      world_.At(world_.now() + static_cast<int64_t>(options["owd"] * 1000), [this, lost] { Repeat(lost); });
    }
  }

  struct Missing {
    std::shared_ptr<Frame> frame;
    uint16_t sequence;
    size_t bytes;
  };

  void Repeat(const Missing& lost) {
    // A key frame came in its place.
    if (lost.frame->number < key_number_) return;
    const auto arrive = [this, lost] {
      --lost.frame->open;
      Show();
    };
    line_.Send(lost.bytes, arrive, [this, lost](int64_t) {
      missing_.push_back({lost.frame, static_cast<uint16_t>(sequence_ - 1), lost.bytes});
    });
  }

  enum Side : uint64_t { kSender, kReceiver };

  // When that end has the processor.
  void At(Side side, int64_t at_us, std::function<void()> run) {
    const double most_us = options["stall"] * 1000;
    if (most_us > 0) {
      const int64_t second = at_us / 1'000'000;
      std::mt19937_64 random(static_cast<uint64_t>(second) * 64 + static_cast<uint64_t>(number_) * 2 + side);
      std::uniform_real_distribution<double> share(0, 1);
      const int64_t from_us = second * 1'000'000 + static_cast<int64_t>(share(random) * (1e6 - most_us));
      const int64_t until_us = from_us + static_cast<int64_t>(share(random) * most_us);
      if (at_us >= from_us && at_us < until_us) at_us = until_us;
    }
    world_.At(at_us, std::move(run));
  }

  World& world_;
  Line& line_;
  int number_;
  RateEstimator estimator_;
  FramePacer pacer_{0};
  int64_t interval_us_;
  int64_t begin_us_;
  int64_t due_us_;
  int64_t pause_us_ = 0;
  int64_t resume_us_ = 0;
  uint16_t sequence_ = 65'000;
  uint16_t next_ = 65'000;
  uint64_t frames_ = 0;
  uint64_t ticks_ = 0;
  uint64_t dropped_ = 0;
  uint64_t received_ = 0;
  bool busy_ = false;
  bool waiting_ = false;
  bool awaiting_ = false;  // a key frame, in place of what a full queue has lost
  bool key_out_ = false;   // it goes out
  size_t key_number_ = 0;  // among the frames
  KeyFramePatience patience_;
  int64_t waited_us_ = 0;
  int64_t held_us_ = 0;
  int64_t first_us_ = -1;  // when the first packet came that was not told of
  std::vector<RateEstimator::Fate> told_;
  std::deque<std::shared_ptr<Frame>> shown_;
  std::vector<Missing> missing_;
  int64_t shown_us_ = -1;
  int64_t longest_gap_us_ = 0;
};

}  // namespace

int main(int count, char** words) {
  options.Take(count, words);
  World world;
  Line line(world, {.steps = options.Text("steps"),
                    .delay_ms = options["owd"],
                    .jitter_ms = options["jitter"],
                    .queue_ms = options["queue"],
                    .loss = options["loss"],
                    .seed = static_cast<uint64_t>(options["seed"]),
                    .traced = options["trace"] > 0});
  std::vector<std::unique_ptr<Flow>> flows;
  for (int i = 0; i < static_cast<int>(options["flows"]); ++i) flows.push_back(std::make_unique<Flow>(world, line, i));
  const auto back_us = static_cast<int64_t>(options["owd"] * 1000);
  const auto send = [&world, &line, back_us](size_t segments, std::function<void()> acknowledged, std::function<void()> lost) {
    line.Send(segments * 1500, [&world, back_us, acknowledged] { world.At(world.now() + back_us, acknowledged); },
              // What is behind it tells.
              [&world, back_us, lost](int64_t wait_us) { world.At(world.now() + wait_us + back_us, lost); });
  };
  std::vector<std::unique_ptr<Reno>> others;
  for (int i = 0; i < static_cast<int>(options["tcp"]); ++i)
    others.push_back(std::make_unique<Reno>(world, Reno::Settings{.from_us = 5'000'000, .window = 2, .threshold = 64}, send));
  world.At(0, [&line] { line.Look(); });
  const auto until_us = static_cast<int64_t>(options["seconds"] * 1e6);
  world.Run(until_us);
  std::string shares;
  double longest_ms = 0;
  unsigned long long cuts = 0;
  double dropped = 0;
  for (const auto& flow : flows) {
    shares += (shares.empty() ? "" : ",") + std::to_string(static_cast<int>(flow->received_kbps()));
    longest_ms = std::max(longest_ms, flow->longest_gap_ms());
    cuts += flow->cuts();
    dropped = std::max(dropped, flow->dropped_share());
  }
  std::printf(
      "{\"utilisation\":%.3f,\"queueP50Ms\":%.1f,\"queueP95Ms\":%.1f,\"slowestBackS\":%.2f,\"longestGapMs\":%.0f,"
      "\"kbps\":[%s],\"cuts\":%llu,\"droppedShare\":%.3f,\"overflows\":%llu}\n",
      line.Utilisation(until_us), line.Queue(0.5), line.Queue(0.95), line.SlowestBack(), longest_ms, shares.c_str(), cuts,
      dropped, static_cast<unsigned long long>(line.overflows()));
  return 0;
}
