// The receiver's side of repair, over plain bytes from a peer that may be hostile: restores what is missing as soon as its
// parities are there, asks for the rest while a round trip still fits, and reports how the line was. Bounded in memory.
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <span>
#include <vector>

#include "media-payload.h"
#include "repair-packet.h"
#include "rtp-packet.h"

namespace costream {

class RepairReceiver {
 public:
  struct Settings {
    uint8_t media_type = 96;
    uint8_t retransmission_type = 97;
    uint8_t parity_type = 98;
    MediaFormat format = MediaFormat::kAny;
    uint32_t own_ssrc = 0;
    // How long a missing packet is waited for behind this.
    int64_t patience_us = 0;
    int64_t round_trip_us = 0;
  };
  struct Statistics {
    uint64_t media_bytes = 0;
    uint64_t repair_bytes = 0;
    RepairReport report;
  };
  struct Outcome {
    bool pass = false;            // the packet itself goes on
    std::vector<Bytes> restored;  // these, too, after it
    std::vector<Bytes> feedback;  // RTCP for the peer
    bool overdue = false;         // something will hardly come in time
  };

  // What is set takes effect at once; nothing is forgotten.
  Settings& settings() noexcept { return settings_; }
  const Settings& settings() const noexcept { return settings_; }
  Outcome Take(std::span<const uint8_t> bytes, int64_t now_us);
  Statistics statistics() const;
  void Restart();

  // What a gap may have at most: a longer one is a new start.
  static constexpr int64_t kMaxGap = 512;

 private:
  // By extended sequence number, which does not wrap.
  struct Held {
    int64_t sequence = -1;
    Bytes packet;
  };
  struct Missing {
    int64_t since_us;
    int64_t asked_us = 0;
    int asked = 0;  // so many times
    bool overdue = false;
    std::optional<uint32_t> timestamp{};  // of the frame that it seems to belong to
  };
  struct Block {
    int64_t base;
    ParityHeader header;
    uint32_t timestamp;
    size_t length;  // of a symbol
    bool ended = false;  // its last parity came
    std::vector<std::pair<uint8_t, Bytes>> parities;
  };
  struct KeyFrame {
    int64_t base;
    uint32_t timestamp;
    std::optional<int64_t> end{};  // its last packet
    bool idr = false;
  };
  static constexpr size_t kHistory = 1024;
  static constexpr size_t kBlocks = 24;
  static constexpr size_t kParities = 512;  // in all blocks

  void TakeMedia(const RtpPacket& packet, std::span<const uint8_t> bytes, int64_t now_us, Outcome& outcome);
  void TakeRepeated(const RtpPacket& packet, std::span<const uint8_t> bytes, Outcome& outcome);
  void TakeParity(const RtpPacket& packet, int64_t now_us, Outcome& outcome);
  void FollowRepairStream(const RtpPacket& packet) noexcept;
  Block* FindBlock(const ParityHeader& header, int64_t base, uint32_t timestamp, size_t length);
  void Solve(Block& block, Outcome& outcome);
  void SolveFor(int64_t sequence, Outcome& outcome);
  bool Restore(Bytes packet, int64_t sequence, Outcome& outcome);
  void MissUpTo(int64_t sequence, uint32_t timestamp, int64_t now_us);
  void Ask(int64_t now_us, Outcome& outcome);
  void GiveUp(int64_t now_us);
  void FollowKeyFrame(const RtpPacket& packet, int64_t sequence) noexcept;
  void SkipToKeyFrame(Outcome& outcome);
  Bytes StandIn(int64_t sequence) const;
  bool IsAnyOverdue(int64_t now_us);
  bool IsLeftToUs(int64_t sequence, const Missing& missing, const Block* block, bool parities_come) const noexcept;
  bool IsDue(const Missing& missing, int64_t now_us) const noexcept;
  const Block* BlockOf(int64_t sequence) const noexcept;
  void TellWhenDue(std::vector<uint16_t> wanted, int copies, int64_t now_us, Outcome& outcome);

  bool Has(int64_t sequence) const noexcept { return held_[Place(sequence)].sequence == sequence; }
  void Hold(int64_t sequence, std::span<const uint8_t> packet);
  static size_t Place(int64_t sequence) noexcept { return static_cast<size_t>(sequence) % kHistory; }
  int64_t Extend(uint16_t sequence) const noexcept;

  Settings settings_;
  std::optional<uint32_t> ssrc_;
  std::optional<uint32_t> repair_ssrc_;
  int64_t highest_ = 0;
  int64_t first_ = 0;
  uint32_t newest_timestamp_ = 0;
  bool after_marker_ = false;  // the newest packet ended its frame
  std::array<Held, kHistory> held_;
  std::map<int64_t, Missing> missing_;
  std::optional<KeyFrame> key_frame_;  // the newest, as far as it came
  std::deque<Block> blocks_;
  size_t parities_ = 0;
  int64_t parity_us_ = 0;  // when the latest came
  uint16_t repair_highest_ = 0;
  Statistics statistics_;
  uint32_t reported_expected_ = 0;
  uint32_t reported_lost_ = 0;
  double loss_ = 0;  // lately
  int64_t told_us_ = 0;
};

}  // namespace costream
