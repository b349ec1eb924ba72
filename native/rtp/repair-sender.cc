// Keeps the latest packets; makes parities of a frame when it ends.
#include "repair-sender.h"

#include <algorithm>
#include <utility>

#include "erasure-code.h"
#include "h264-payload.h"
#include "network-order.h"
#include "rtp-packet.h"

namespace costream {

namespace {

// A receiver asks again and again. Sooner than a round trip and this after it was sent, a packet is on its way.
constexpr int64_t kAnswerUs = 10'000;
constexpr int64_t kAssumedRoundTripUs = 50'000;
// As long may a queue stand, and an answer in it that gets there at all.
constexpr int64_t kSpareUs = 500'000;
constexpr int64_t kSpareAnswerUs = 250'000;
// Between the parities of a frame while others fill the queue: each finds another moment. A large frame's are closer together, for
// the last is to be there before a receiver gives the frame up.
constexpr int64_t kApartUs = 25'000;
constexpr int64_t kSpreadUs = 120'000;
// With one packet: many at once are lost at once. Where many wait it is a share of them, or they would come too late.
constexpr size_t kMostBehind = 2;
constexpr size_t kBehindShare = 3;
// Of a large frame no more are made than can leave in time behind small ones: what comes later helps nobody.
constexpr size_t kMostWaiting = 12;
// A frame's weight in the mean over about ten.
constexpr double kShareStep = 0.1;
// What a symbol can tell of its packet's time.
constexpr uint32_t kMostApart = 0xffff;

uint16_t SequenceOf(const Bytes& packet) noexcept { return Read16(&packet[2]); }
uint32_t TimestampOf(const Bytes& packet) noexcept { return Read32(&packet[4]); }
bool HasMarker(const Bytes& packet) noexcept { return packet[1] & 0x80; }

}  // namespace

void RepairSender::set_round_trip_us(int64_t round_trip_us) noexcept {
  round_trip_us_ = round_trip_us;
  plan_.set_round_trip_us(round_trip_us);
}

void RepairSender::Take(std::span<const uint8_t> packet, int64_t now_us, std::vector<Bytes>& out) {
  if (packet.size() < kRtpHeader || packet.size() > kMaxRepairedBytes) return;
  const uint16_t sequence = Read16(&packet[2]);
  const uint32_t ssrc = Read32(&packet[8]);
  if (ssrc != media_ssrc_) {
    for (Sent& sent : history_) sent.packet.clear();
    packets_ = 0;
    behind_.clear();
    later_.clear();
    media_ssrc_ = ssrc;
    plan_.Restart();
  }
  Sent& sent = At(sequence);
  sent.packet.assign(packet.begin(), packet.end());
  sent.repeated_us = 0;
  MeetKeyFrame(sent.packet, now_us);
  statistics_.media_bytes += packet.size();
  plan_.Earn(packet.size(), now_us);
  if (settings_.sound) {
    TakeSound(sequence, out);
    return;
  }
  SendBehind(now_us, out);
  const bool continues = packets_ > 0 && timestamp_ == TimestampOf(sent.packet) &&
                         static_cast<uint16_t>(base_ + packets_) == sequence;
  if (packets_ > 0 && !continues) EndFrame(now_us, out);
  if (packets_ == 0) {
    base_ = sequence;
    timestamp_ = TimestampOf(sent.packet);
  }
  ++packets_;
  // A larger frame is several in the code's eyes.
  if (HasMarker(sent.packet) || packets_ == kMaxSources) EndFrame(now_us, out);
}

bool RepairSender::Sparing(int64_t now_us) const noexcept { return now_us - spared_us_ < kSpareUs; }

bool RepairSender::IsAwaiting(int64_t now_us) const noexcept { return awaiting_ && Sparing(now_us); }

void RepairSender::MeetKeyFrame(const Bytes& packet, int64_t now_us) noexcept {
  if (!IsAwaiting(now_us)) return;
  const auto parsed = ParseRtpPacket(packet);
  const auto payload = parsed ? ParseH264Payload(parsed->payload) : std::nullopt;
  if (!payload || !payload->sps) return;
  awaiting_ = false;
  // The frame before it may have ended without its end.
  packets_ = 0;
  behind_.clear();
  for (Sent& sent : history_) {
    if (&sent.packet != &packet) sent.packet.clear();
  }
}

void RepairSender::Spare(bool awaited, int64_t now_us) noexcept {
  later_.clear();
  plan_.Restart();
  spared_us_ = now_us;
  awaiting_ = awaited;
}

void RepairSender::SendBehind(int64_t now_us, std::vector<Bytes>& out) {
  for (size_t most = std::max(kMostBehind, behind_.size() / kBehindShare); most > 0; --most) {
    if (behind_.empty() || behind_.front().due_us > now_us) return;
    SendParity(std::move(behind_.front().parity), out);
    behind_.pop_front();
  }
}

unsigned RepairSender::MostBehind(unsigned wanted) const noexcept {
  const size_t room = kMostWaiting - std::min(kMostWaiting, behind_.size());
  // A small frame behind a large one has its own all the same.
  return std::min(wanted, std::max(static_cast<unsigned>(room), plan_.shared_parities().value_or(0)));
}

void RepairSender::PutBehind(std::vector<Bytes> parities, int64_t now_us) {
  const int64_t apart_us = std::min(kApartUs, kSpreadUs / std::max<int64_t>(1, static_cast<int64_t>(parities.size())));
  int64_t due_us = now_us;
  for (Bytes& parity : parities) {
    due_us += apart_us;
    const auto later = [](int64_t us, const Behind& one) { return us < one.due_us; };
    behind_.insert(std::upper_bound(behind_.begin(), behind_.end(), due_us, later), {due_us, std::move(parity)});
  }
}

void RepairSender::EndFrame(int64_t now_us, std::vector<Bytes>& out) {
  std::vector<const Bytes*> packets;
  size_t largest = 0;
  for (size_t i = 0; i < packets_; ++i) {
    packets.push_back(&At(static_cast<uint16_t>(base_ + i)).packet);
    largest = std::max(largest, packets.back()->size());
  }
  packets_ = 0;
  FollowShare();
  const size_t bytes_each = kRtpHeader + ParityHeader::kSize + SymbolSize(largest);
  const unsigned count = plan_.ParitiesFor(static_cast<unsigned>(packets.size()), bytes_each);
  if (!plan_.shared_parities() || plan_.loses_itself()) {
    SendParities(MakeParities(base_, packets, count), out);
  } else {
    PutBehind(MakeParities(base_, packets, MostBehind(count)), now_us);
  }
  RepeatLater(out);
}

void RepairSender::FollowShare() noexcept {
  const uint64_t all_repair = statistics_.parity_bytes + statistics_.retransmission_bytes;
  const auto media = static_cast<double>(statistics_.media_bytes - shared_media_bytes_);
  const auto repair = static_cast<double>(all_repair - shared_repair_bytes_);
  shared_media_bytes_ = statistics_.media_bytes;
  shared_repair_bytes_ = all_repair;
  if (media > 0) share_ += kShareStep * (repair / (media + repair) - share_);
}

// Each parity is of this packet and the one before: two chances for every packet, at the price of one copy. A lost one is there
// at once, or with the next packet; two later would be 10 ms, too late to be played.
void RepairSender::TakeSound(uint16_t sequence, std::vector<Bytes>& out) {
  const unsigned count = plan_.ParitiesOfSound();
  if (count == 0) return;
  const auto before = static_cast<uint16_t>(sequence - 1);
  const Bytes* current = Find(sequence);
  const Bytes* previous = Find(before);
  if (previous && TimestampOf(*current) - TimestampOf(*previous) <= kMostApart) {
    const Bytes* const both[] = {previous, current};
    SendParities(MakeParities(before, both, count), out);
  } else {
    SendParities(MakeParities(sequence, {&current, 1}, count), out);
  }
}

std::vector<Bytes> RepairSender::MakeParities(uint16_t base, std::span<const Bytes* const> packets, unsigned count) const {
  std::vector<Bytes> parities;
  if (count == 0) return parities;
  const uint32_t timestamp = TimestampOf(*packets[0]);
  size_t length = 0;
  for (const Bytes* packet : packets) length = std::max(length, SymbolSize(packet->size()));
  Bytes symbols(length * packets.size());
  std::vector<const uint8_t*> sources;
  for (size_t i = 0; i < packets.size(); ++i) {
    WriteSymbol(*packets[i], timestamp, std::span(symbols).subspan(i * length, length));
    sources.push_back(&symbols[i * length]);
  }
  for (unsigned i = 0; i < count; ++i) {
    Bytes& parity = parities.emplace_back(kRtpHeader + ParityHeader::kSize + length);
    parity[0] = 0x80;
    parity[1] = settings_.parity_type;
    Write32(&parity[4], timestamp);
    Write32(&parity[8], settings_.ssrc);
    WriteParityHeader({.ssrc = media_ssrc_,
                       .base = base,
                       .sources = static_cast<uint8_t>(packets.size()),
                       .parities = static_cast<uint8_t>(count),
                       .index = static_cast<uint8_t>(i)},
                      &parity[kRtpHeader]);
    EncodeParity(sources, static_cast<uint8_t>(i), std::span(parity).subspan(kRtpHeader + ParityHeader::kSize));
  }
  return parities;
}

// Numbered and paid for when it leaves: it may have waited, or never leave.
void RepairSender::SendParity(Bytes parity, std::vector<Bytes>& out) {
  Write16(&parity[2], next_++);
  plan_.Spend(parity.size());
  statistics_.parity_bytes += parity.size();
  ++statistics_.parities;
  out.push_back(std::move(parity));
}

void RepairSender::SendParities(std::vector<Bytes> parities, std::vector<Bytes>& out) {
  for (Bytes& parity : parities) SendParity(std::move(parity), out);
}

bool RepairSender::Hear(std::span<const uint8_t> compound, int64_t now_us, std::vector<Bytes>& out) {
  const auto feedback = ParseFeedback(compound);
  if (!feedback) return false;
  if (feedback->report.ssrc != media_ssrc_) return true;
  // What the receiver counts by then was lost to that queue as well.
  if (Sparing(now_us)) plan_.Restart();
  plan_.Report(feedback->report.expected, feedback->report.lost);
  statistics_.report = feedback->report;
  Repeat(feedback->wanted, now_us, out);
  return true;
}

void RepairSender::Repeat(std::span<const uint16_t> wanted, int64_t now_us, std::vector<Bytes>& out) {
  if (settings_.sound || IsAwaiting(now_us)) return;
  const bool sparing = Sparing(now_us);
  const int64_t round_trip_us = sparing ? kSpareAnswerUs : round_trip_us_ > 0 ? round_trip_us_ : kAssumedRoundTripUs;
  std::vector<const Bytes*> repeated;
  size_t urgent = 0;  // of these, so many come first that were repeated before: there is hardly time for a third answer
  for (const uint16_t sequence : wanted) {
    const Bytes* packet = Find(sequence);
    if (!packet) continue;
    Sent& sent = At(sequence);
    if (sent.repeated_us != 0 && now_us - sent.repeated_us < round_trip_us + kAnswerUs) continue;
    const bool again = sent.repeated_us != 0;
    sent.repeated_us = now_us;
    repeated.insert(again ? repeated.begin() + static_cast<ptrdiff_t>(urgent++) : repeated.end(), packet);
  }
  if (sparing) {
    for (const Bytes* packet : repeated) SendAgain(*packet, out);
    return;
  }
  // Copies that follow at once are met by the same burst, one that follows a frame later hardly is.
  const unsigned copies = plan_.RetransmissionCopies();
  if (copies == 1 && later_.size() < kHistory) {
    for (const Bytes* packet : repeated) later_.push_back(SequenceOf(*packet));
  }
  // All of them before any again: a burst seldom meets both.
  for (unsigned i = 0; i < 2 * copies; ++i) {
    if (i == copies) repeated.resize(urgent);
    for (const Bytes* packet : repeated) SendAgain(*packet, out);
  }
}

void RepairSender::SendAgain(const Bytes& packet, std::vector<Bytes>& out) {
  if (!plan_.MayRetransmit()) return;
  const Bytes& again = out.emplace_back(MakeRetransmission(packet, {settings_.retransmission_type, next_++, settings_.ssrc}));
  plan_.Spend(again.size());
  statistics_.retransmission_bytes += again.size();
  ++statistics_.retransmissions;
}

void RepairSender::RepeatLater(std::vector<Bytes>& out) {
  for (const uint16_t sequence : std::exchange(later_, {})) {
    if (const Bytes* packet = Find(sequence)) SendAgain(*packet, out);
  }
}

const Bytes* RepairSender::Find(uint16_t sequence) noexcept {
  const Bytes& packet = At(sequence).packet;
  return !packet.empty() && SequenceOf(packet) == sequence ? &packet : nullptr;
}

RepairSender::Statistics RepairSender::statistics() const {
  Statistics statistics = statistics_;
  statistics.loss = plan_.loss();
  return statistics;
}

}  // namespace costream
