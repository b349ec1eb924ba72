// What a line carries, from when packets left and when they arrived: NADA (RFC 8698), with two additions for pictures, which
// come in bursts and must not wait: a rate that has piled up a queue is cut at once to what the line was seen to deliver, and
// no more is on its way than the line holds (as in SCReAM, RFC 8298). Where a peer tells no arrivals, its receiver reports
// decide (draft-ietf-rmcat-gcc-02, 6). Plain values in virtual time; no GStreamer.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <utility>

#include "competing-rate.h"
#include "feedback-delay.h"
#include "frame-train.h"
#include "line-loss.h"
#include "report-loss.h"
#include "../meter/windowed-extreme.h"

namespace costream {

class RateEstimator {
 public:
  // Of one packet that the receiver has told of; no time: it was lost.
  struct Fate {
    uint16_t sequence;
    std::optional<int64_t> arrived_us;
  };

  static constexpr double kFloorBps = 100e3;
  // Where a line that nothing is known of begins.
  static constexpr double kStartBps = 500e3;
  static constexpr double kMostRepairShare = 0.6;

  // The most that is ever wanted. Where nobody agrees to tell, the target is there soon, until the line shows otherwise.
  void set_ceiling_bps(double bps) noexcept;
  // Whether the receiver tells of each packet; without, its reports are all that there is, and nothing is held back. Whoever
  // is known not to, as an original, has all from the start.
  // The line of who does so no more is good again until it shows otherwise: he may have left, or begin anew.
  void set_told(bool told) noexcept;
  // `sequence` counts every packet of the line, `bytes` all that it takes there; `ends` its frame. It leaves at once, unless
  // `Leaving` is told.
  void Send(uint16_t sequence, size_t bytes, bool ends, int64_t now_us) noexcept;
  // How long the frame behind the one that went out last was held back for want of room: a queue all the same, but here.
  void Held(int64_t held_us) noexcept { held_us_ = held_us; }
  // What was sent since the last time is on its way to the line, which takes as long as this machine has no time for it,
  // until `Left`.
  void Leaving() noexcept;
  void Left(int64_t now_us) noexcept;
  // Feedback on packets in the order of their numbers; what is told twice counts once.
  void Hear(std::span<const Fate> fates, int64_t now_us);
  // To be called now and then: nothing heard is news too.
  void Watch(int64_t now_us) noexcept;
  // A receiver report's fraction lost (0-1) and round trip; ignored while there is better feedback.
  void HearReport(double fraction_lost, std::optional<int64_t> round_trip_us, int64_t now_us) noexcept;

  // Repair takes so much of all that is sent (0-1). Where delays decide it is among what they tell of.
  void set_repair_share(double share) noexcept { repair_share_ = std::clamp(share, 0.0, kMostRepairShare); }

  double target_bps() const noexcept { return competing_ ? std::max(kFloorBps, target_bps_ * (1 - repair_share_)) : target_bps_; }
  // The line has shown lately that it carries less than is wanted: packets are better spread.
  bool constrained(int64_t now_us) const noexcept;
  // How fast packets may follow each other; 0: at once.
  double pace_bps(int64_t now_us) const noexcept;
  // Whether more may go out: what is under way fits the line. True again when feedback stays away for long.
  bool HasRoom(int64_t now_us) const noexcept { return RoomUs(now_us) <= now_us; }
  // When there is room if nothing more is heard until then; not after `now_us` where there is.
  int64_t RoomUs(int64_t now_us) const noexcept;
  // Above the line's own delay, lately.
  int64_t queue_us() const noexcept { return queue_us_; }
  size_t in_flight() const noexcept { return sent_bytes_ - heard_bytes_; }
  // The line's limit was not met yet.
  bool starting() const noexcept { return starting_; }
  // Nothing is heard of the line, and why is not known.
  bool unheard() const noexcept { return unsilenced_bps_.has_value(); }
  // What arrived lately.
  double received_bps() const noexcept { return received_bps_; }
  // Whether feedback has told, since this was asked last, of packets that a queue of ours was too long for.
  bool TakeOverflow() noexcept { return std::exchange(overflowed_, false); }
  // A frame was held for as long as one may be. What a long queue has lost meanwhile is told behind it, too late to begin anew.
  void GiveUp(int64_t now_us) noexcept;
  // What a question and its answer take now.
  int64_t answer_us() const noexcept { return round_trip_.value().value_or(0) + queue_us_ + foreign_us_; }
  // How many parities a frame is to have where somebody else fills the queue: all lose something when it is full, and whatever is
  // sent again comes behind that queue. Nothing where the line is ours.
  std::optional<unsigned> shared_parities() const noexcept;
  // Times that a queue had piled up.
  uint64_t cuts() const noexcept { return cuts_; }

 private:
  struct Sent {
    uint16_t sequence = 0;
    bool open = false;
    bool ends = false;
    int64_t at_us = 0;
    int64_t left_us = 0;  // no later than then it was on the line
    size_t bytes = 0;
    uint64_t upto = 0;  // bytes sent with it and before
  };
  struct Arrival {
    int64_t at_us;  // by the receiver's clock
    int64_t sent_us;
    int64_t heard_us;  // by ours
    size_t bytes;
    uint64_t upto;
  };
  // Two seconds at 20 Mb/s.
  static constexpr size_t kHistory = 4096;
  // A peer that tells nothing for so long may be another one by now; nothing is held back for it.
  static constexpr int64_t kSilenceUs = 2'000'000;
  // What stays untold for so long, besides a round trip, found a line that does not carry it.
  static constexpr int64_t kUnheardUs = 500'000;
  // A queue that stands is somebody else's from here on.
  static constexpr int64_t kForeignUs = 45'000;
  // Where there is a queue, whoever tells of it: below what the line delivers, so that it drains.
  static constexpr double kCut = 0.85;

  void Note(const Fate& fate, Sent& sent, int64_t now_us);
  void EndLossRun(int64_t sent_us) noexcept;
  void Miss(uint16_t sequence, int64_t now_us) noexcept;
  void Forget(int64_t now_us);
  void Measure(int64_t now_us);
  void NoteOverflow(int64_t now_us) noexcept;
  bool IsFull(int64_t now_us) const noexcept;
  int64_t QueuedUs(int64_t now_us) const noexcept;
  bool IsLong() const noexcept;
  std::optional<int64_t> NextUs(int64_t now_us) const noexcept;
  int64_t LateUs(int64_t now_us) const noexcept;
  int64_t LostUs(int64_t now_us) const noexcept;
  int64_t NewsUs(int64_t now_us) const noexcept;
  int64_t LatenessUs(int64_t now_us) const noexcept;
  bool Stalled() const noexcept;
  int64_t BacklogUs() const noexcept;
  std::optional<double> DeliveredShare(int64_t window_us, double allowed_bps) const noexcept;
  void Adapt(int64_t now_us);
  void Cut(double delivered_share, int64_t now_us) noexcept;
  void CutDeeper() noexcept;
  double MostBesideBps() const noexcept;
  void Grow(double delta_ms, int64_t now_us) noexcept;
  void Follow(double delta_ms, double signal_ms) noexcept;
  void SetTarget(double bps) noexcept;

  double ceiling_bps_ = 1e6;
  double target_bps_ = kStartBps;

  std::array<Sent, kHistory> history_{};
  uint64_t sent_bytes_ = 0;
  uint64_t heard_bytes_ = 0;
  size_t frame_bytes_ = 0;  // of the frame that goes out
  uint16_t heard_sequence_ = 0;
  int64_t sent_us_ = 0;
  uint16_t next_sequence_ = 0;
  uint16_t leaving_sequence_ = 0;  // from here on what has not left
  int64_t heard_sent_us_ = 0;  // when the newest packet that was told of had been sent
  int64_t unheard_since_us_ = 0;  // since when something is under way that was not told of

  std::deque<Arrival> arrivals_;
  LineLoss line_loss_;
  // One-way delays, by two clocks that are a constant apart.
  WindowedMinimum base_delay_{60'000'000};
  WindowedMinimum round_trip_{10'000'000};
  WindowedMinimum standing_{2'400'000};
  FeedbackDelay feedback_delay_;
  FrameTrain train_;
  ReportLoss report_loss_;
  int64_t foreign_us_ = 0;
  std::optional<int64_t> queued_since_us_;  // a queue stands
  std::optional<CompetingRate> competing_;
  double repair_share_ = 0;
  WindowedMinimum less_received_{10'000'000};  // below zero, of a greatest
  int64_t full_us_ = 0;  // the longest queue since one lost something
  // Of the frame that is told of, which may take several feedbacks.
  int64_t least_delay_us_ = 0;
  bool any_delay_ = false;
  bool ended_ = false;
  std::array<std::optional<int64_t>, 3> tail_;  // delays of its last packets
  bool piled_ = false;
  bool queued_ = false;  // a queue stands that may lose something
  std::optional<int64_t> lost_us_;  // when the last of it was sent that was lost
  size_t lost_run_ = 0;  // lost one after the other
  int64_t lost_run_us_ = 0;  // when the first of them was sent
  bool overflowed_ = false;
  std::optional<int64_t> earlier_delay_us_;

  int64_t queue_us_ = 0;
  int64_t held_us_ = 0;
  double received_bps_ = 0;
  double signal_ms_ = 0;
  double use_ = 1;
  double uncut_bps_ = 0;  // what it was before the last cut
  double limit_bps_ = 0;  // what it was when the line was last too small
  bool starting_ = true;  // until the line's limit is met
  std::optional<int64_t> begun_us_;  // when frames first went out
  int64_t raised_us_ = 0;
  int64_t calm_since_us_ = 0;  // no loss and hardly a queue since then
  std::optional<int64_t> adapted_us_;
  std::optional<int64_t> heard_us_;
  std::optional<int64_t> cut_us_;
  std::optional<int64_t> reported_us_;
  std::optional<int64_t> backlog_us_;
  int64_t silenced_us_ = 0;
  std::optional<double> unsilenced_bps_;  // while nothing is heard, the target before
  bool longer_before_ = false;
  bool told_ = false;
  bool has_told_ = false;
  uint64_t cuts_ = 0;
};

}  // namespace costream
