// Rules that drop or rewrite packets, decided over plain fields: reproducible, and counted. Knows nothing of GStreamer's pads.
#pragma once

#include <bitset>
#include <cstdint>
#include <optional>
#include <random>
#include <utility>
#include <vector>

#include "rtp-fields.h"

namespace costream {

// What a rule acts on: all fields that are given must fit; of those that do, `skip` first ones are left alone, then every
// `every`th is met, of these a random `fraction`, and of these at most `limit`.
struct PacketMatch {
  std::optional<std::bitset<128>> payload_types;
  std::optional<uint32_t> ssrc;
  std::optional<bool> marker;
  std::optional<std::pair<uint16_t, uint16_t>> sequence;  // both included; may go over the wrap
  std::optional<bool> delta_unit;
  uint64_t skip = 0;
  uint64_t every = 1;
  double fraction = 1;
  uint32_t seed = 0;
  std::optional<uint64_t> limit;

  bool WantsRtp() const noexcept { return payload_types || ssrc || marker || sequence; }
};

struct PacketRewrite {
  std::optional<uint8_t> payload_type;
  std::optional<uint32_t> ssrc;
  std::optional<bool> marker;
  uint16_t sequence_offset = 0;   // modulo 2^16
  uint32_t timestamp_offset = 0;  // modulo 2^32
  int64_t pts_offset_ns = 0;      // also for the dts

  bool TouchesRtp() const noexcept {
    return payload_type || ssrc || marker || sequence_offset != 0 || timestamp_offset != 0;
  }
};

struct PacketRule {
  PacketMatch match;
  bool drop = false;
  PacketRewrite rewrite;
};

// Rules in their order: each sees the packet as those before it left it; a drop ends the row.
class PacketRules {
 public:
  explicit PacketRules(std::vector<PacketRule> rules);

  struct Packet {
    std::optional<RtpFields> rtp;
    bool delta_unit = false;
    int64_t pts_offset_ns = 0;  // what the rules asked for
  };
  enum class Verdict : uint8_t { kPass, kRewrite, kDrop };

  bool WantsRtp() const noexcept { return wants_rtp_; }
  Verdict Judge(Packet& packet) noexcept;

  uint64_t seen() const noexcept { return seen_; }
  uint64_t dropped() const noexcept { return dropped_; }
  uint64_t rewritten() const noexcept { return rewritten_; }
  // How often each rule acted.
  std::vector<uint64_t> acted() const;

 private:
  struct Entry {
    PacketRule rule;
    std::mt19937 random;
    uint64_t fitted = 0;
    uint64_t acted = 0;

    bool Acts(const Packet& packet) noexcept;
    bool Fits(const Packet& packet) const noexcept;
  };

  std::vector<Entry> entries_;
  bool wants_rtp_ = false;
  uint64_t seen_ = 0;
  uint64_t dropped_ = 0;
  uint64_t rewritten_ = 0;
};

}  // namespace costream
