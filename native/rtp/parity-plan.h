// How much parity a frame gets: enough for the loss that the receiver reports, within a share of what the media take.
// Plain numbers; no clock of its own.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

namespace costream {

class ParityPlan {
 public:
  // Above this round trip a second frame would be late before a retransmission of the first is there: parity alone.
  static constexpr int64_t kRetransmissionRoundTripUs = 160'000;

  void set_round_trip_us(int64_t round_trip_us) noexcept { round_trip_us_ = round_trip_us; }
  // Cumulative counters of the receiver's, before repair.
  void Report(uint32_t expected, uint32_t lost) noexcept;
  void Restart() noexcept;

  // What a frame of up to four packets has, whatever was lost before, while others fill the line's queue: when it is full all lose
  // something, and when it is not hardly anything is lost. Nothing: the line is ours.
  void set_shared_parities(std::optional<unsigned> parities) noexcept;
  std::optional<unsigned> shared_parities() const noexcept { return shared_; }
  // More than others make us lose, for long.
  bool loses_itself() const noexcept;

  // Media were sent: they earn repair its share.
  void Earn(size_t bytes, int64_t now_us) noexcept;
  // Repair was sent.
  void Spend(size_t bytes) noexcept;

  // Parities for a frame of so many packets; each would take so many bytes.
  unsigned ParitiesFor(unsigned packets, size_t bytes_each) const noexcept;
  // Parities of a packet of sound and the one before it, which are played before any retransmission could come.
  unsigned ParitiesOfSound() const noexcept;
  // Times that a retransmission is sent: where many are lost themselves, asking again takes too long.
  unsigned RetransmissionCopies() const noexcept;

  // False when so much is owed that a peer could only be after our bandwidth.
  bool MayRetransmit() const noexcept;

  // Share of packets lost, 0-1, over some seconds.
  double loss() const noexcept { return slow_.value; }
  // Most that repair may take of what the media take.
  double Cap() const noexcept;

 private:
  // A mean over about the last `kSpan` packets; exact until there are so many.
  struct Mean {
    double span;
    double value = 0;
    double weight = 0;

    void Add(double share, double packets) noexcept;
  };

  int64_t round_trip_us_ = 0;
  Mean fast_{300};
  Mean slow_{3000};
  uint32_t expected_ = 0;
  uint32_t lost_ = 0;
  bool reported_ = false;
  std::optional<unsigned> shared_;
  double credit_ = 0;
  int64_t earned_us_ = 0;
};

}  // namespace costream
