// What is noted on a frame at each station of its way, and what comes of that. Without an epoch nothing goes onto the wire or
// is taken from it: an original neither sends nor expects header extensions.
#pragma once

#include <gst/gst.h>

#include <atomic>
#include <cstdint>
#include <mutex>
#include <optional>

#include "capture-timeline.h"
#include "device-instants.h"
#include "frame-times.h"
#include "kept-times.h"
#include "stage-statistics.h"

namespace costream {

// Of one element at one station. Buffers are taken and given back, perhaps as another one.
class StationNotes {
 public:
  StationNotes() noexcept;

  void set_station(Station station) noexcept { station_ = station; }
  Station station() const noexcept { return station_; }
  // What was measured with another source of truth is forgotten.
  void set_epoch(int64_t epoch) noexcept;
  int64_t epoch() const noexcept { return epoch_; }
  GstStructure* Statistics() noexcept;

  // The rest is for the streaming thread only.
  void Restart() noexcept;
  void TakeCaps(GstEvent* event) noexcept;
  void TakeSegment(GstEvent* event) noexcept;
  void ForgetSegment() noexcept;
  // At every station but the last; `element` has the clock, `sink` is its pad.
  GstBuffer* Note(GstElement* element, GstPad* sink, GstBuffer* buffer) noexcept;
  // At released: what of a frame's packets bears its times is one of them; all of them are released at once.
  GstBufferList* Release(GstBufferList* list) noexcept;
  // Pushes, for the frame is presented when the sink returns; sound, when its first sample is heard.
  GstFlowReturn Present(GstPad* src, GstBuffer* buffer) noexcept;
  // Asked by a meter downstream.
  bool Answer(GstQuery* query) noexcept { return kept_.Answer(query); }

 private:
  std::optional<int64_t> AgeOf(GstElement* element, GstBuffer* buffer, int64_t position) noexcept;
  void Record(const FrameTimes& times) noexcept;
  std::optional<FrameTimes> ToldTimes(GstBuffer* buffer) const noexcept;
  std::optional<FrameTimes> KnownTimes(GstBuffer* buffer) noexcept;
  std::optional<FrameTimes> Gather(GstBuffer* buffer) const noexcept;
  bool EndsFrame(GstBuffer* buffer, int64_t now_ns) noexcept;
  GstBuffer* Prepare(GstElement* element, GstBuffer* buffer) noexcept;
  GstBuffer* Send(GstPad* sink, GstBuffer* buffer) noexcept;
  GstBuffer* Arrive(GstBuffer* buffer) noexcept;

  std::atomic<Station> station_ = Station::kPrepared;
  std::atomic<int64_t> epoch_ = 0;
  std::mutex mutex_;  // over `statistics_`
  StageStatistics statistics_;
  KeptTimes kept_;  // at prepared
  GstSegment segment_;
  bool sound_ = false;
  int64_t told_ns_ = 0;
  DeviceInstants device_;
  CaptureTimeline pictures_{90'000};
};

}  // namespace costream
