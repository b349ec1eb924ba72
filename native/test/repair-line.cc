// Repair over a simulated line, in virtual time and from a seed: RepairSender, losses both ways, RepairReceiver. Prints one line
// of JSON. Every restored packet must be the one that was sent; a difference ends the program.
//   repair-line [loss=0.05] [burst=1] [rtt=50] [kbps=4000] [fps=30] [seconds=60] [seed=1] [patience=220] [sound=0] [static=0] [beside=0]
// `burst` above 1: Gilbert-Elliott with that mean length of a burst, and `loss` as the mean loss.
// `beside`: packets a second of others there, of sound for example, which meet the same bursts; back a sixteenth of them.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <random>
#include <set>
#include <vector>

#include "../rtp/network-order.h"
#include "../rtp/repair-receiver.h"
#include "../rtp/repair-sender.h"
#include "virtual-time.h"
#include "words.h"

namespace {

using namespace costream;

constexpr uint32_t kSsrc = 0x1234;
constexpr size_t kMtu = 1200;

Words options({{"loss", "0.05"}, {"burst", "1"}, {"rtt", "50"}, {"kbps", "4000"}, {"fps", "30"}, {"seconds", "60"},
               {"seed", "1"}, {"patience", "220"}, {"sound", "0"}, {"static", "0"}, {"beside", "0"}});

class Line {
 public:
  Line(uint64_t seed, double beside) : random_(seed), beside_(beside) {}

  bool Loses(int64_t now_us) {
    for (; others_us_ < static_cast<double>(now_us) && beside_ > 0; others_us_ += 1e6 / beside_) Loses();
    return Loses();
  }
  double Draw() { return std::uniform_real_distribution<double>(0, 1)(random_); }

 private:
  bool Loses() {
    const double draw = Draw();
    const double fate = Draw();
    if (options["burst"] <= 1) return fate < options["loss"];
    const double leave = 1 / options["burst"];
    const double enter = options["loss"] * leave / (1 - options["loss"]);
    in_burst_ = in_burst_ ? draw >= leave : draw < enter;
    return in_burst_;
  }

  std::mt19937_64 random_;
  double beside_;
  double others_us_ = 0;
  bool in_burst_ = false;
};

struct Frame {
  int64_t due_us;  // when its last packet would be there
  std::set<uint16_t> open;
  int64_t whole_us = -1;
};

class Simulation {
 public:
  Simulation() : there_(static_cast<uint64_t>(options["seed"]) * 2, options["beside"]),
                 back_(static_cast<uint64_t>(options["seed"]) * 2 + 1, options["beside"] / 16),
                 content_(static_cast<uint64_t>(options["seed"]) + 1000, 0),
                 sender_({.ssrc = 0x9999, .sequence = 100, .sound = options["sound"] > 0}) {
    const auto round_trip_us = static_cast<int64_t>(options["rtt"] * 1000);
    sender_.set_round_trip_us(round_trip_us);
    auto& settings = receiver_.settings();
    settings.own_ssrc = 0x5678;
    settings.format = MediaFormat::kAny;
    settings.round_trip_us = round_trip_us;
    settings.patience_us = static_cast<int64_t>(options["patience"] * 1000);
  }

  void Run() {
    const double interval_us = 1e6 / options["fps"];
    const auto frames = static_cast<int>(options["seconds"] * options["fps"]);
    for (int i = 0; i < frames; ++i) world_.At(static_cast<int64_t>(i * interval_us), [this, i] { SendFrame(i); });
    world_.Run();
    Print(interval_us);
  }

 private:
  size_t FrameBytes(int number) {
    const double mean = options["kbps"] * 125 / options["fps"];
    if (options["sound"] > 0) return static_cast<size_t>(mean);
    if (options["static"] > 0) return static_cast<size_t>(60 + 300 * content_.Draw());
    const double size = mean * (0.6 + 0.6 * content_.Draw());
    return static_cast<size_t>(number % static_cast<int>(options["fps"]) == 0 ? size * 4 : size);
  }

  void SendFrame(int number) {
    size_t left = std::max<size_t>(FrameBytes(number), 20);
    std::vector<Bytes> packets;
    while (left > 0) {
      const size_t payload = std::min(left, kMtu - kRtpHeader);
      left -= payload;
      Bytes& packet = packets.emplace_back(kRtpHeader + payload);
      packet[0] = 0x80;
      packet[1] = static_cast<uint8_t>(96 | (left == 0 && options["sound"] == 0 ? 0x80 : 0));
      Write16(&packet[2], sequence_++);
      Write32(&packet[4], static_cast<uint32_t>(number * 3000));
      Write32(&packet[8], kSsrc);
      for (size_t i = kRtpHeader; i < packet.size(); ++i) packet[i] = static_cast<uint8_t>(content_.Draw() * 256);
    }
    Frame& frame = frames_.emplace_back();
    frame.due_us = world_.now() + OneWayUs();
    for (const Bytes& packet : packets) {
      const uint16_t sequence = Read16(&packet[2]);
      frame.open.insert(sequence);
      frame_of_[sequence] = frames_.size() - 1;
      sent_[sequence] = packet;
    }
    for (const Bytes& packet : packets) {
      Transmit(packet);
      std::vector<Bytes> repair;
      sender_.Take(packet, world_.now(), repair);
      for (const Bytes& one : repair) Transmit(one);
    }
  }

  int64_t OneWayUs() const { return static_cast<int64_t>(options["rtt"] * 500); }

  void Transmit(const Bytes& packet) {
    if (there_.Loses(world_.now())) return;
    world_.At(world_.now() + OneWayUs(), [this, packet] { Receive(packet); });
  }

  void Receive(const Bytes& packet) {
    const auto outcome = receiver_.Take(packet, world_.now());
    overdue_ += outcome.overdue;
    if (outcome.pass) Arrive(packet);
    for (const Bytes& one : outcome.restored) Arrive(one);
    for (const Bytes& report : outcome.feedback) {
      reports_ += report.size();
      if (back_.Loses(world_.now())) continue;
      world_.At(world_.now() + OneWayUs(), [this, report] {
        std::vector<Bytes> repair;
        if (!sender_.Hear(report, world_.now(), repair)) Fail("a report was not understood");
        for (const Bytes& one : repair) Transmit(one);
      });
    }
  }

  void Arrive(const Bytes& packet) {
    const uint16_t sequence = Read16(&packet[2]);
    if (packet != sent_[sequence]) Fail("a packet came out that was not sent");
    Frame& frame = frames_[frame_of_[sequence]];
    if (frame.open.erase(sequence) == 0) Fail("a packet came out twice");
    if (frame.open.empty()) frame.whole_us = world_.now();
  }

  [[noreturn]] static void Fail(const char* why) {
    std::fprintf(stderr, "%s\n", why);
    std::exit(1);
  }

  void Print(double interval_us) {
    // The last second's may still be on their way.
    const size_t counted = frames_.size() - std::min(frames_.size(), static_cast<size_t>(options["fps"]));
    const auto patience_us = static_cast<int64_t>(options["patience"] * 1000);
    size_t intact = 0;
    size_t late = 0;
    int64_t latest_us = 0;
    for (size_t i = 0; i < counted; ++i) {
      const Frame& frame = frames_[i];
      const int64_t late_us = frame.whole_us < 0 ? patience_us + 1 : frame.whole_us - frame.due_us;
      if (late_us > patience_us) continue;
      ++intact;
      late += late_us > interval_us;
      latest_us = std::max(latest_us, late_us);
    }
    const auto sent = sender_.statistics();
    const auto report = receiver_.statistics().report;
    const auto percent = [](double part, double whole) { return whole > 0 ? 100 * part / whole : 0; };
    std::printf(
        "{\"frames\":%zu,\"intactPercent\":%.3f,\"latePercent\":%.2f,\"latestMs\":%.1f,\"overheadPercent\":%.1f,"
        "\"parityPercent\":%.1f,\"lossPercent\":%.2f,\"recovered\":%u,\"retransmitted\":%u,\"unrepaired\":%u,"
        "\"reportKbps\":%.1f,\"overdue\":%zu}\n",
        counted, percent(static_cast<double>(intact), static_cast<double>(counted)),
        percent(static_cast<double>(late), static_cast<double>(counted)), static_cast<double>(latest_us) / 1000,
        percent(static_cast<double>(sent.parity_bytes + sent.retransmission_bytes), static_cast<double>(sent.media_bytes)),
        percent(static_cast<double>(sent.parity_bytes), static_cast<double>(sent.media_bytes)),
        percent(report.lost, report.expected), report.recovered, report.retransmitted, report.unrepaired,
        static_cast<double>(reports_) * 8 / 1000 / options["seconds"], overdue_);
  }

  World world_;
  Line there_;
  Line back_;
  Line content_;
  RepairSender sender_;
  RepairReceiver receiver_;
  uint16_t sequence_ = 65'500;  // soon over the wrap
  std::vector<Frame> frames_;
  std::map<uint16_t, size_t> frame_of_;
  std::map<uint16_t, Bytes> sent_;
  size_t reports_ = 0;
  size_t overdue_ = 0;
};

}  // namespace

int main(int count, char** words) {
  options.Take(count, words);
  Simulation().Run();
  return 0;
}
