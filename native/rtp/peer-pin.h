// Which source speaks for the peer: one at a time, and no stranger takes its place while it does. A peer that restarts
// comes with a new SSRC (RFC 3550, 8.1) from a new port, and is let in when the old one is silent or has said BYE.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "../meter/windowed-extreme.h"
#include "sequence-window.h"

namespace costream {

class PeerPin {
 public:
  // A source is what sends with one SSRC from one port; port 0 where ports are unknown.
  struct Origin {
    uint32_t ssrc;
    uint16_t port;
    bool operator==(const Origin&) const = default;
  };
  enum class Answer : uint8_t {
    kAccepted,
    kRepeated,  // from the peer, but a duplicate or far off its sequence
    kForeign,
  };

  // After this long without a packet another source may follow. A killed sender takes about as long to come back, and
  // whoever follows too early, in a pause, gives way again as soon as the peer goes on.
  static constexpr int64_t kSilenceUs = 500'000;
  // Reports are rarer than media: ours come every 0.25 to 0.75 s.
  static constexpr int64_t kReportSilenceUs = 1'000'000;
  // A source of reports that keeps its SSRC changes its port only with its host's address translation. It may after a little
  // more than the longest time between its reports; a peer with GStreamer's defaults is silent for up to 7.5 s between two.
  static constexpr int64_t kPortSilenceUs = 10'000'000;
  // Over which that longest time is known. A reporter draws each interval anew, the longest three times the shortest
  // (RFC 3550, 6.3.1): by the last few alone, one in seven of the next was longer, and a forged report passed meanwhile.
  static constexpr int64_t kIntervalsUs = 30'000'000;

  // Whoever speaks was authenticated before: a new source follows at once, as after a change of keys.
  void set_authenticated(bool authenticated) noexcept { authenticated_ = authenticated; }

  Answer HearMedia(Origin origin, uint16_t sequence, int64_t now_us) noexcept;
  // Reports carry no sequence number. `only`: the SSRC that the media come from; nobody else may report then.
  Answer HearReport(Origin origin, std::optional<uint32_t> only, int64_t now_us) noexcept;
  // The source with this SSRC said BYE. It may go on all the same: a forged goodbye must not end a call.
  void Leave(uint32_t ssrc) noexcept;

  std::optional<uint32_t> ssrc() const noexcept;

 private:
  struct Source {
    Origin origin{};
    bool used = false;
    bool left = false;
    bool replaced = false;      // another source followed
    uint64_t accepted = 0;      // packets as the peer
    uint32_t heard = 0;         // good packets in all
    int64_t last_us = 0;        // the latest good one
    WindowedMaximum intervals_us{kIntervalsUs};  // between two of them as the peer
    SequenceWindow window;
  };
  // So many good packets make a source that a stray packet is not: until then the next such source may replace it.
  static constexpr uint32_t kEstablished = 3;

  static int64_t PortSilenceOf(const Source& source) noexcept;
  Source& Find(Origin origin) noexcept;
  Answer Judge(Source& source, bool current_gone, int64_t now_us) noexcept;
  bool MayFollow(const Source& source, bool current_gone) const noexcept;

  std::array<Source, 8> sources_;
  size_t current_ = 0;
  bool has_current_ = false;
  bool authenticated_ = false;
};

}  // namespace costream
