// The sender's side of repair, over plain bytes: parities after each frame, retransmissions as they are asked for.
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <limits>
#include <optional>
#include <span>
#include <vector>

#include "parity-plan.h"
#include "repair-packet.h"

namespace costream {

class RepairSender {
 public:
  struct Settings {
    uint8_t retransmission_type = 97;
    uint8_t parity_type = 98;
    // Of the repair stream.
    uint32_t ssrc = 0;
    uint16_t sequence = 0;
    // Every packet is a frame of its own and none is asked for: Opus.
    bool sound = false;
  };
  struct Statistics {
    uint64_t media_bytes = 0;
    uint64_t parity_bytes = 0;
    uint64_t retransmission_bytes = 0;
    uint64_t parities = 0;
    uint64_t retransmissions = 0;
    double loss = 0;
    // The receiver's latest.
    std::optional<RepairReport> report;
  };

  explicit RepairSender(const Settings& settings) : settings_(settings), next_(settings.sequence) {}

  void set_sound(bool sound) noexcept { settings_.sound = sound; }
  void set_round_trip_us(int64_t round_trip_us) noexcept;
  // Each frame has so many while others fill the line's queue; one comes after the other, behind the next frames' packets, for a
  // queue that is full loses those that come together. Nothing: the line is ours.
  void set_shared_parities(std::optional<unsigned> parities) noexcept { plan_.set_shared_parities(parities); }
  // A media packet that has just been sent; what is to follow it is appended to `out`.
  void Take(std::span<const uint8_t> packet, int64_t now_us, std::vector<Bytes>& out);
  // Packets were lost because the line was too small, and is no worse than it was. A key frame comes in their place: where it is
  // `awaited`, nothing that was sent before it is sent again. For a while what is asked for is sent once, and no parity at all.
  void Spare(bool awaited, int64_t now_us) noexcept;
  // An RTCP packet; true when it was a report for us, which nobody else need see. What was asked for is appended to `out`.
  bool Hear(std::span<const uint8_t> compound, int64_t now_us, std::vector<Bytes>& out);
  Statistics statistics() const;
  // What repair takes of all that is sent, lately.
  double share() const noexcept { return share_; }

 private:
  struct Sent {
    Bytes packet;
    int64_t repeated_us = 0;  // when it was retransmitted last
  };
  // At 20 Mb/s of 1200 bytes 0.25 s: longer than any receiver waits.
  static constexpr size_t kHistory = 512;

  bool Sparing(int64_t now_us) const noexcept;
  bool IsAwaiting(int64_t now_us) const noexcept;
  void MeetKeyFrame(const Bytes& packet, int64_t now_us) noexcept;
  void EndFrame(int64_t now_us, std::vector<Bytes>& out);
  void SendBehind(int64_t now_us, std::vector<Bytes>& out);
  unsigned MostBehind(unsigned wanted) const noexcept;
  void PutBehind(std::vector<Bytes> parities, int64_t now_us);
  void FollowShare() noexcept;
  std::vector<Bytes> MakeParities(uint16_t base, std::span<const Bytes* const> packets, unsigned count) const;
  void SendParity(Bytes parity, std::vector<Bytes>& out);
  void SendParities(std::vector<Bytes> parities, std::vector<Bytes>& out);
  void TakeSound(uint16_t sequence, std::vector<Bytes>& out);
  void Repeat(std::span<const uint16_t> wanted, int64_t now_us, std::vector<Bytes>& out);
  Sent& At(uint16_t sequence) noexcept { return history_[sequence % kHistory]; }
  void SendAgain(const Bytes& packet, std::vector<Bytes>& out);
  void RepeatLater(std::vector<Bytes>& out);
  const Bytes* Find(uint16_t sequence) noexcept;

  Settings settings_;
  uint16_t next_;  // sequence number of the repair stream
  ParityPlan plan_;
  int64_t round_trip_us_ = 0;
  std::array<Sent, kHistory> history_;
  uint32_t media_ssrc_ = 0;
  // The open frame: so many packets up to now.
  uint32_t timestamp_ = 0;
  uint16_t base_ = 0;
  size_t packets_ = 0;
  int64_t spared_us_ = std::numeric_limits<int64_t>::min() / 2;
  bool awaiting_ = false;  // the key frame
  double share_ = 0;
  uint64_t shared_media_bytes_ = 0;  // up to the last frame
  uint64_t shared_repair_bytes_ = 0;
  struct Behind {
    int64_t due_us;
    Bytes parity;
  };
  std::deque<Behind> behind_;  // parities that wait for the next frames' packets, the first due first
  std::vector<uint16_t> later_;  // retransmitted once more behind the next frame
  Statistics statistics_;
};

}  // namespace costream
