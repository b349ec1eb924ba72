// Holds the latest packets and the parities of the latest frames; every packet that comes is the clock.
#include "repair-receiver.h"

#include <algorithm>
#include <iterator>

#include "erasure-code.h"
#include "h264-payload.h"
#include "network-order.h"

namespace costream {

namespace {

constexpr int64_t kReportIntervalUs = 100'000;
// Longer without a parity, none is sent: then a gap is asked for at once.
constexpr int64_t kParityRestUs = 500'000;
constexpr int64_t kUnknownRoundTripUs = 50'000;
// Between two requests for the same, any of which may be lost: the sender knows what is on its way.
constexpr int64_t kRepeatUs = 10'000;
// Of each report with a request: they are small, and a burst that meets one of them is over at the last. Where nothing comes of
// it a burst goes on: so few packets go that way that one of eight of them can outlast the patience, so each time more are sent.
constexpr int kRequestCopies = 3;
constexpr int kMostRequestCopies = 12;
// A packet is missing, not late, when the second one after it has come.
constexpr int64_t kReorder = 2;
// So long before a missing packet is given up a key frame is asked for in its place.
constexpr int64_t kKeyFrameUs = 60'000;
// From here on what parity may still do is asked for, too.
constexpr double kHeavyLoss = 0.08;
constexpr int64_t kMostStandIns = 128;

}  // namespace

void RepairReceiver::Restart() {
  const Settings settings = settings_;
  *this = RepairReceiver();
  settings_ = settings;
}

RepairReceiver::Outcome RepairReceiver::Take(std::span<const uint8_t> bytes, int64_t now_us) {
  Outcome outcome;
  const auto packet = ParseRtpPacket(bytes);
  if (!packet) return outcome;
  const bool repeated = packet->payload_type == settings_.retransmission_type;
  if (repeated || packet->payload_type == settings_.parity_type) {
    if (!ssrc_) return outcome;
    FollowRepairStream(*packet);
    statistics_.repair_bytes += bytes.size();
    if (repeated) TakeRepeated(*packet, bytes, outcome);
    else TakeParity(*packet, now_us, outcome);
  } else {
    TakeMedia(*packet, bytes, now_us, outcome);
  }
  SkipToKeyFrame(outcome);
  Ask(now_us, outcome);
  return outcome;
}

void RepairReceiver::TakeMedia(const RtpPacket& packet, std::span<const uint8_t> bytes, int64_t now_us,
                               Outcome& outcome) {
  const bool started = ssrc_ == packet.ssrc;
  int64_t sequence = Extend(packet.sequence);
  if (!started || sequence > highest_ + kMaxGap || sequence <= highest_ - static_cast<int64_t>(kHistory)) {
    Restart();
    ssrc_ = packet.ssrc;
    // Far from zero, so that what came shortly before has a number, too.
    sequence = 0x10000 + packet.sequence;
    first_ = highest_ = sequence - 1;
    after_marker_ = true;
  }
  // Restored meanwhile, or a duplicate.
  if (Has(sequence)) return;
  statistics_.media_bytes += bytes.size();
  outcome.pass = true;
  if (sequence > highest_) {
    MissUpTo(sequence - 1, packet.timestamp, now_us);
    statistics_.report.expected += 1;
    highest_ = sequence;
    newest_timestamp_ = packet.timestamp;
    after_marker_ = packet.marker;
  } else if (missing_.erase(sequence) > 0) {
    statistics_.report.lost -= 1;
  }
  Hold(sequence, bytes);
  FollowKeyFrame(packet, sequence);
  SolveFor(sequence, outcome);
}

void RepairReceiver::TakeRepeated(const RtpPacket& packet, std::span<const uint8_t> bytes, Outcome& outcome) {
  const auto original = OriginalSequence(packet.payload);
  if (!original) return;
  const int64_t sequence = Extend(*original);
  // Only what is missing: nobody else decides what comes next.
  if (!missing_.contains(sequence)) return;
  auto restored = TakeRetransmission(bytes, settings_.media_type, *ssrc_);
  if (!restored || !Restore(std::move(*restored), sequence, outcome)) return;
  ++statistics_.report.retransmitted;
  SolveFor(sequence, outcome);
}

void RepairReceiver::TakeParity(const RtpPacket& packet, int64_t now_us, Outcome& outcome) {
  const auto header = ParseParity(packet.payload);
  if (!header || header->ssrc != *ssrc_) return;
  parity_us_ = now_us;
  const int64_t base = Extend(header->base);
  const int64_t end = base + header->sources;
  if (base <= first_ || end > highest_ + kMaxGap || end <= highest_ - static_cast<int64_t>(kHistory) / 2) return;
  // What it protects was sent before it.
  if (end - 1 > highest_) {
    MissUpTo(end - 1, packet.timestamp, now_us);
    highest_ = end - 1;
    newest_timestamp_ = packet.timestamp;
    after_marker_ = true;
  }
  const size_t length = packet.payload.size() - ParityHeader::kSize;
  Block* block = FindBlock(*header, base, packet.timestamp, length);
  if (!block) return;
  if (header->index + 1 == header->parities) block->ended = true;
  auto& parities = block->parities;
  const bool known = std::any_of(parities.begin(), parities.end(), [&](const auto& one) { return one.first == header->index; });
  if (known) return;
  const auto symbol = packet.payload.subspan(ParityHeader::kSize);
  parities.emplace_back(header->index, Bytes(symbol.begin(), symbol.end()));
  ++parities_;
  while (parities_ > kParities && blocks_.size() > 1 && &blocks_.front() != block) {
    parities_ -= blocks_.front().parities.size();
    blocks_.pop_front();
  }
  Solve(*block, outcome);
}

// Losses among repair's own packets tell of the line as well.
void RepairReceiver::FollowRepairStream(const RtpPacket& packet) noexcept {
  const int ahead = static_cast<int16_t>(packet.sequence - repair_highest_);
  const bool started = repair_ssrc_ == packet.ssrc;
  repair_ssrc_ = packet.ssrc;
  if (!started || ahead > kMaxGap || ahead < -kMaxGap) {
    repair_highest_ = packet.sequence;
    return;
  }
  if (ahead > 0) {
    repair_highest_ = packet.sequence;
    statistics_.report.expected += static_cast<uint32_t>(ahead);
    statistics_.report.lost += static_cast<uint32_t>(ahead - 1);
  } else if (ahead < 0) {
    statistics_.report.lost -= 1;
  }
}

RepairReceiver::Block* RepairReceiver::FindBlock(const ParityHeader& header, int64_t base, uint32_t timestamp,
                                                 size_t length) {
  for (Block& block : blocks_) {
    if (block.base != base) continue;
    const bool same = block.header.sources == header.sources && block.timestamp == timestamp && block.length == length;
    return same ? &block : nullptr;
  }
  if (blocks_.size() == kBlocks) {
    parities_ -= blocks_.front().parities.size();
    blocks_.pop_front();
  }
  blocks_.push_back({.base = base, .header = header, .timestamp = timestamp, .length = length, .parities = {}});
  return &blocks_.back();
}

void RepairReceiver::SolveFor(int64_t sequence, Outcome& outcome) {
  for (Block& block : blocks_) {
    if (sequence >= block.base && sequence < block.base + block.header.sources) Solve(block, outcome);
  }
}

void RepairReceiver::Solve(Block& block, Outcome& outcome) {
  std::vector<uint8_t> lost;
  for (uint8_t i = 0; i < block.header.sources; ++i) {
    if (!Has(block.base + i)) lost.push_back(i);
  }
  if (lost.empty() || block.parities.size() < lost.size()) return;
  std::vector<Bytes> symbols(block.header.sources, Bytes(block.length));
  std::vector<uint8_t*> sources;
  for (uint8_t i = 0; i < block.header.sources; ++i) {
    sources.push_back(symbols[i].data());
    if (!Has(block.base + i)) continue;
    const Bytes& packet = held_[Place(block.base + i)].packet;
    // No sender made a parity shorter than what it protects.
    if (SymbolSize(packet.size()) > block.length) return;
    WriteSymbol(packet, block.timestamp, symbols[i]);
  }
  std::vector<Parity> parities;
  for (const auto& [index, bytes] : block.parities) parities.push_back({index, bytes.data()});
  if (!RestoreSources(sources, lost, parities, block.length)) return;
  for (const uint8_t i : lost) {
    const int64_t sequence = block.base + i;
    auto packet = ReadSymbol(symbols[i], static_cast<uint16_t>(sequence), block.timestamp, *ssrc_);
    if (packet && Restore(std::move(*packet), sequence, outcome)) ++statistics_.report.recovered;
  }
  parities_ -= block.parities.size();
  block.parities.clear();
}

// True when it is a packet that a depayloader may meet. What a guard checks of packets that came is checked here.
bool RepairReceiver::Restore(Bytes bytes, int64_t sequence, Outcome& outcome) {
  const auto packet = ParseRtpPacket(bytes);
  if (!packet || packet->payload_type != settings_.media_type || packet->ssrc != *ssrc_ ||
      packet->sequence != static_cast<uint16_t>(sequence) || bytes.size() > kMaxRepairedBytes ||
      !CheckMediaPayload(settings_.format, packet->payload)) {
    return false;
  }
  Hold(sequence, bytes);
  FollowKeyFrame(*packet, sequence);
  missing_.erase(sequence);
  outcome.restored.push_back(std::move(bytes));
  return true;
}

// `timestamp` is that of the packet which shows that these are missing. A gap behind a whole frame, or inside one, belongs to
// a frame that goes on; else the end of the frame before is missing as well.
void RepairReceiver::MissUpTo(int64_t sequence, uint32_t timestamp, int64_t now_us) {
  const bool goes_on = after_marker_ || timestamp == newest_timestamp_;
  for (int64_t next = highest_ + 1; next <= sequence; ++next) {
    Missing missing{.since_us = now_us};
    if (goes_on) missing.timestamp = timestamp;
    missing_.emplace(next, missing);
    ++statistics_.report.expected;
    ++statistics_.report.lost;
  }
}

void RepairReceiver::GiveUp(int64_t now_us) {
  statistics_.report.unrepaired += static_cast<uint32_t>(std::erase_if(missing_, [&](const auto& one) {
    return now_us - one.second.since_us > settings_.patience_us || one.first <= highest_ - static_cast<int64_t>(kHistory);
  }));
}

// One that pictures can begin with bears its parameter sets in front.
void RepairReceiver::FollowKeyFrame(const RtpPacket& packet, int64_t sequence) noexcept {
  if (settings_.format != MediaFormat::kH264) return;
  const auto payload = ParseH264Payload(packet.payload);
  if (!payload) return;
  if (payload->sps && (!key_frame_ || sequence > key_frame_->base)) key_frame_ = KeyFrame{sequence, packet.timestamp};
  if (!key_frame_ || packet.timestamp != key_frame_->timestamp || sequence < key_frame_->base) return;
  key_frame_->idr |= payload->idr_slice;
  if (packet.marker) key_frame_->end = sequence;
}

// Nobody needs what is missing before a whole key frame, but the jitter buffer would wait for it, and the key frame behind it.
void RepairReceiver::SkipToKeyFrame(Outcome& outcome) {
  if (!key_frame_ || !key_frame_->end || !key_frame_->idr || missing_.empty()) return;
  const int64_t base = key_frame_->base;
  if (missing_.begin()->first >= base || base <= highest_ - static_cast<int64_t>(kHistory)) return;
  for (int64_t sequence = base; sequence <= *key_frame_->end; ++sequence) {
    if (!Has(sequence)) return;
  }
  // More than any queue loses at once is no overflow, and each stand-in is work that one packet makes.
  if (std::distance(missing_.begin(), missing_.lower_bound(base)) > kMostStandIns) return;
  while (!missing_.empty() && missing_.begin()->first < base) {
    outcome.restored.push_back(StandIn(missing_.begin()->first));
    missing_.erase(missing_.begin());
    ++statistics_.report.unrepaired;
  }
  while (!blocks_.empty() && blocks_.front().base < base) {
    parities_ -= blocks_.front().parities.size();
    blocks_.pop_front();
  }
}

// Of the frame before, with a NAL unit of a type that there is none of (RFC 6184, table 1): the frame gate takes it for damage.
Bytes RepairReceiver::StandIn(int64_t sequence) const {
  int64_t before = sequence - 1;
  while (before > sequence - kMaxGap && !Has(before)) --before;
  const Bytes* neighbour = Has(before) && !held_[Place(before)].packet.empty() ? &held_[Place(before)].packet : nullptr;
  constexpr uint32_t kFrame = 3000;
  Bytes packet(kRtpHeader + 1);
  packet[0] = 0x80;
  packet[1] = settings_.media_type;
  Write16(&packet[2], static_cast<uint16_t>(sequence));
  Write32(&packet[4], neighbour ? Read32(&(*neighbour)[4]) : key_frame_->timestamp - kFrame);
  Write32(&packet[8], *ssrc_);
  packet[kRtpHeader] = 31;
  return packet;
}

// Each is told of once.
bool RepairReceiver::IsAnyOverdue(int64_t now_us) {
  if (settings_.patience_us <= kKeyFrameUs) return false;
  bool any = false;
  for (auto& [sequence, missing] : missing_) {
    if (missing.overdue || now_us - missing.since_us <= settings_.patience_us - kKeyFrameUs) continue;
    missing.overdue = any = true;
  }
  return any;
}

const RepairReceiver::Block* RepairReceiver::BlockOf(int64_t sequence) const noexcept {
  for (const Block& block : blocks_) {
    if (sequence >= block.base && sequence < block.base + block.header.sources) return &block;
  }
  return nullptr;
}

// Parity cannot repair it any more: its frame's last parity came, or a later frame did.
bool RepairReceiver::IsLeftToUs(int64_t sequence, const Missing& missing, const Block* block,
                                bool parities_come) const noexcept {
  if (block) return block->ended || block->timestamp != newest_timestamp_;
  if (parities_come) return missing.timestamp != newest_timestamp_;
  return after_marker_ || highest_ >= sequence + kReorder;
}

bool RepairReceiver::IsDue(const Missing& missing, int64_t now_us) const noexcept {
  const int64_t round_trip_us = settings_.round_trip_us > 0 ? settings_.round_trip_us : kUnknownRoundTripUs;
  if (missing.asked_us != 0 && now_us - missing.asked_us < kRepeatUs) return false;
  return now_us - missing.since_us + round_trip_us <= settings_.patience_us;
}

void RepairReceiver::Ask(int64_t now_us, Outcome& outcome) {
  GiveUp(now_us);
  outcome.overdue = IsAnyOverdue(now_us);
  const bool parities_come = parity_us_ != 0 && now_us - parity_us_ < kParityRestUs;
  std::vector<uint16_t> wanted;
  int asked = 0;
  const Block* current = nullptr;
  size_t spared = 0;  // of the current frame's missing packets, those that its parities will do for
  for (auto& [sequence, missing] : missing_) {
    const Block* block = BlockOf(sequence);
    if (block && block != current) {
      current = block;
      spared = loss_ < kHeavyLoss ? block->parities.size() : 0;
    }
    if (block && spared > 0) {
      --spared;
      continue;
    }
    if (!IsLeftToUs(sequence, missing, block, parities_come) || !IsDue(missing, now_us)) continue;
    missing.asked_us = now_us;
    asked = std::max(asked, ++missing.asked);
    wanted.push_back(static_cast<uint16_t>(sequence));
  }
  TellWhenDue(std::move(wanted), std::min(asked * kRequestCopies, kMostRequestCopies), now_us, outcome);
}

void RepairReceiver::TellWhenDue(std::vector<uint16_t> wanted, int copies, int64_t now_us, Outcome& outcome) {
  if (!ssrc_ || (wanted.empty() && now_us - told_us_ < kReportIntervalUs)) return;
  RepairReport& report = statistics_.report;
  const auto expected = static_cast<int32_t>(report.expected - reported_expected_);
  if (expected > 0) {
    const auto lost = static_cast<int32_t>(report.lost - reported_lost_);
    // A mean over about three hundred packets.
    loss_ += (std::max(0, lost) / static_cast<double>(expected) - loss_) * std::min(1.0, expected / 300.0);
    reported_expected_ = report.expected;
    reported_lost_ = report.lost;
  }
  told_us_ = now_us;
  report.ssrc = *ssrc_;
  const Bytes feedback = MakeFeedback(settings_.own_ssrc, report, wanted);
  outcome.feedback.assign(std::max(1, copies), feedback);
}

RepairReceiver::Statistics RepairReceiver::statistics() const { return statistics_; }

void RepairReceiver::Hold(int64_t sequence, std::span<const uint8_t> packet) {
  Held& held = held_[Place(sequence)];
  held.sequence = sequence;
  held.packet.clear();
  // Larger ones are in nobody's parity.
  if (packet.size() <= kMaxRepairedBytes) held.packet.assign(packet.begin(), packet.end());
}

int64_t RepairReceiver::Extend(uint16_t sequence) const noexcept {
  return highest_ + static_cast<int16_t>(sequence - static_cast<uint16_t>(highest_));
}

}  // namespace costream
