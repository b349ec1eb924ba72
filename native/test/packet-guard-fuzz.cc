// libFuzzer target: one guard meets a whole history of packets. An input is a byte of settings, then packets, each a byte
// of circumstances, a length of two bytes and its bytes. Whatever passes is checked again, by other means than the guard's.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <span>
#include <vector>

#include "../rtp/network-order.h"
#include "../rtp/packet-guard.h"

namespace {

using costream::PacketGuard;
using costream::Read16;
using costream::Read32;

constexpr uint32_t kOwnSsrc = 0x0bad5eed;

#define REQUIRE(condition)                                            \
  do {                                                                \
    if (!(condition)) {                                               \
      std::fprintf(stderr, "not so (line %d): %s\n", __LINE__, #condition); \
      std::abort();                                                   \
    }                                                                 \
  } while (false)

PacketGuard::Address Host(uint8_t number) {
  return {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 127, 0, 0, number};
}

// What a depayloader reads without looking at lengths.
void RequireH264(std::span<const uint8_t> payload) {
  if (payload.empty()) return;
  const unsigned type = payload[0] & 0x1f;
  REQUIRE((type >= 1 && type <= 24) || type == 28);
  if (type == 28) {
    REQUIRE(payload.size() >= 3 && (payload[1] & 0xc0) != 0xc0);
  } else if (type == 24) {
    size_t at = 1;
    while (at < payload.size()) {
      REQUIRE(at + 3 <= payload.size());
      const size_t length = Read16(&payload[at]);
      REQUIRE(length > 0 && at + 2 + length <= payload.size());
      REQUIRE((payload[at + 2] & 0x1f) <= 23);
      at += 2 + length;
    }
    REQUIRE(at > 1);
  }
}

void RequireRtp(std::span<const uint8_t> bytes, PacketGuard::Format format) {
  REQUIRE(bytes.size() >= 12 && bytes[0] >> 6 == 2);
  REQUIRE((bytes[1] & 0x7f) == 96);
  REQUIRE(Read32(&bytes[8]) != kOwnSsrc);
  size_t begin = 12 + 4u * (bytes[0] & 15);
  if (bytes[0] & 0x10) {
    REQUIRE(begin + 4 <= bytes.size());
    begin += 4 + 4u * Read16(&bytes[begin + 2]);
  }
  size_t end = bytes.size();
  if (bytes[0] & 0x20) end -= bytes.back();
  REQUIRE(begin <= end && end <= bytes.size());
  if (format == PacketGuard::Format::kH264) RequireH264(bytes.subspan(begin, end - begin));
  if (format == PacketGuard::Format::kOpus) REQUIRE(begin < end);
}

void RequireRtcp(std::span<const uint8_t> bytes) {
  REQUIRE(!bytes.empty());
  size_t at = 0;
  while (at < bytes.size()) {
    REQUIRE(at + 8 <= bytes.size() || (at + 4 <= bytes.size() && bytes[at + 1] == 202));
    REQUIRE(bytes[at] >> 6 == 2);
    REQUIRE(at > 0 || bytes[1] == 200 || bytes[1] == 201);
    REQUIRE(bytes[at + 1] >= 200 && bytes[at + 1] <= 207 && bytes[at + 1] != 203);
    at += 4 + 4u * Read16(&bytes[at + 2]);
  }
  REQUIRE(at == bytes.size());
  REQUIRE(Read32(&bytes[4]) != kOwnSsrc);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  if (size == 0) return 0;
  const auto format = static_cast<PacketGuard::Format>(data[0] % 3);
  PacketGuard guard;
  guard.set_format(format, 96);
  guard.set_peer(Host(1));
  guard.set_own_ssrc(kOwnSsrc);
  guard.set_authenticated(data[0] & 0x80);
  std::span<const uint8_t> rest(data + 1, size - 1);
  int64_t now_us = 0;
  uint64_t judged = 0;
  while (rest.size() >= 3) {
    const uint8_t circumstances = rest[0];
    const size_t length = std::min<size_t>(Read16(&rest[1]), rest.size() - 3);
    // A copy of its own, so that a read beyond the packet is one beyond the memory.
    const std::vector<uint8_t> packet(rest.begin() + 3, rest.begin() + 3 + static_cast<ptrdiff_t>(length));
    rest = rest.subspan(3 + length);
    const bool rtcp = circumstances & 1;
    const bool stranger = (circumstances & 6) == 6;
    const auto port = static_cast<uint16_t>(5000 + (circumstances >> 3 & 3));
    now_us += (circumstances >> 5) * int64_t{100'000};
    const PacketGuard::From from{Host(stranger ? 2 : 1), port};
    const auto passed_us = guard.passed_us();
    const auto verdict = rtcp ? guard.JudgeRtcp(packet, from, now_us) : guard.JudgeRtp(packet, from, now_us);
    ++judged;
    // Nobody but the peer makes it heard.
    REQUIRE(guard.passed_us() == (verdict.refusal ? passed_us : now_us));
    if (verdict.refusal) continue;
    REQUIRE(!stranger);
    REQUIRE(verdict.length <= packet.size());
    REQUIRE(rtcp || verdict.length == packet.size());
    const std::span<const uint8_t> passed(packet.data(), verdict.length);
    if (rtcp) RequireRtcp(passed);
    else RequireRtp(passed, format);
  }
  uint64_t total = guard.passed();
  for (const uint64_t count : guard.refused()) total += count;
  REQUIRE(total == judged);
  return 0;
}
