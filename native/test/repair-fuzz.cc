// libFuzzer target: a guard and a receiver of repair meet a sender's true packets, which the input loses, changes and reorders, and
// forgeries that are the input itself. Whatever comes out is checked by other means than theirs; the sender hears the
// receiver's reports, changed as well. An input is a row of steps: an action, an argument, two bytes more.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <span>
#include <vector>

#include "../rtp/network-order.h"
#include "../rtp/packet-guard.h"
#include "../rtp/repair-receiver.h"
#include "../rtp/repair-sender.h"

namespace {

using namespace costream;

constexpr uint32_t kSsrc = 0x11223344;
constexpr uint32_t kRepairSsrc = 0x55667788;
constexpr uint32_t kOwnSsrc = 0x0bad5eed;

#define REQUIRE(condition)                                            \
  do {                                                                \
    if (!(condition)) {                                               \
      std::fprintf(stderr, "not so (line %d): %s\n", __LINE__, #condition); \
      std::abort();                                                   \
    }                                                                 \
  } while (false)

class Call {
 public:
  explicit Call(bool sound) : sound_(sound), sender_({.ssrc = kRepairSsrc, .sequence = 65'530, .sound = sound}) {
    guard_.set_format(sound ? MediaFormat::kOpus : MediaFormat::kH264, 96);
    guard_.set_own_ssrc(kOwnSsrc);
    guard_.set_repair(PacketGuard::RepairTypes{97, 98});
    auto& settings = receiver_.settings();
    settings.format = sound ? MediaFormat::kOpus : MediaFormat::kH264;
    settings.own_ssrc = kOwnSsrc;
    settings.patience_us = 160'000;
    settings.round_trip_us = 50'000;
  }

  void Step(uint8_t action, uint8_t argument, uint16_t more, std::span<const uint8_t> rest) {
    now_us_ += (action >> 5) * int64_t{10'000};
    switch (action % 6) {
      case 0:
        SendFrame(argument % 24 + 1, more);
        break;
      case 1:
        Deliver(0);
        break;
      case 2:
        Deliver(argument);
        break;
      case 3:
        if (!line_.empty()) line_.erase(line_.begin() + argument % static_cast<ptrdiff_t>(line_.size()));
        break;
      case 4:
        Change(argument, more);
        break;
      default:
        line_.emplace_back(rest.begin(), rest.begin() + static_cast<ptrdiff_t>(std::min<size_t>(rest.size(), more % 1500)));
        break;
    }
  }

  void Drain() {
    while (!line_.empty()) Deliver(0);
  }

 private:
  void SendFrame(size_t packets, uint16_t size) {
    timestamp_ += 3000;
    for (size_t i = 0; i < packets; ++i) {
      Bytes packet(kRtpHeader + 1 + (size + 37 * i) % 1188);
      packet[0] = 0x80;
      packet[1] = static_cast<uint8_t>(96 | (!sound_ && i + 1 == packets ? 0x80 : 0));
      Write16(&packet[2], sequence_++);
      Write32(&packet[4], timestamp_);
      Write32(&packet[8], kSsrc);
      packet[kRtpHeader] = sound_ ? 0xf8 : 0x41;
      std::vector<Bytes> repair;
      sender_.Take(packet, now_us_, repair);
      line_.push_back(std::move(packet));
      for (Bytes& one : repair) line_.push_back(std::move(one));
    }
    if (line_.size() > 4096) line_.resize(4096);
  }

  void Change(uint8_t which, uint16_t how) {
    if (line_.empty()) return;
    Bytes& packet = line_[which % line_.size()];
    if (packet.empty()) return;
    packet[(how >> 8) % packet.size()] ^= static_cast<uint8_t>(how | 1);
    if (how % 7 == 0) packet.resize(packet.size() - std::min<size_t>(packet.size(), how % 13));
  }

  void Deliver(uint8_t which) {
    if (line_.empty()) return;
    const auto at = line_.begin() + which % static_cast<ptrdiff_t>(line_.size());
    const Bytes packet = std::move(*at);
    line_.erase(at);
    if (guard_.JudgeRtp(packet, std::nullopt, now_us_).refusal) return;
    const auto outcome = receiver_.Take(packet, now_us_);
    if (outcome.pass) REQUIRE((packet[1] & 0x7f) == 96);
    REQUIRE(outcome.restored.size() <= 1024);
    for (const Bytes& one : outcome.restored) RequireMedia(one);
    REQUIRE(outcome.feedback.size() <= 12);
    for (const Bytes& report : outcome.feedback) {
      REQUIRE(!guard_of_reports_.JudgeRtcp(report, std::nullopt, now_us_).refusal);
      std::vector<Bytes> repair;
      REQUIRE(sender_.Hear(report, now_us_, repair));
      for (Bytes& one : repair) line_.push_back(std::move(one));
      Bytes changed = report;
      changed[which % changed.size()] ^= 0x5a;
      std::vector<Bytes> ignored;
      sender_.Hear(changed, now_us_, ignored);
      REQUIRE(ignored.size() <= 1024);
    }
  }

  void RequireMedia(const Bytes& packet) const {
    REQUIRE(packet.size() >= kRtpHeader && packet.size() <= kMaxRepairedBytes);
    REQUIRE(packet[0] >> 6 == 2 && (packet[1] & 0x7f) == 96);
    const auto parsed = ParseRtpPacket(packet);
    REQUIRE(parsed);
    if (sound_ || parsed->payload.empty()) return;
    const unsigned type = parsed->payload[0] & 0x1f;
    REQUIRE((type >= 1 && type <= 24) || type == 28);
    if (type == 28) REQUIRE(parsed->payload.size() >= 3 && (parsed->payload[1] & 0xc0) != 0xc0);
  }

  bool sound_;
  RepairSender sender_;
  RepairReceiver receiver_;
  PacketGuard guard_;
  PacketGuard guard_of_reports_;
  std::vector<Bytes> line_;
  uint16_t sequence_ = 65'500;
  uint32_t timestamp_ = 0;
  int64_t now_us_ = 1;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  if (size == 0) return 0;
  Call call(data[0] & 1);
  std::span<const uint8_t> rest(data + 1, size - 1);
  while (rest.size() >= 4) {
    const auto step = rest.first(4);
    rest = rest.subspan(4);
    call.Step(step[0], step[1], Read16(&step[2]), rest);
  }
  call.Drain();
  return 0;
}
