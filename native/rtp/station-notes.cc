#include "station-notes.h"

#include <cstring>

#include "../monotonic.h"
#include "capture-packet.h"
#include "../audio/sink-delay.h"
#include "stream-position.h"

namespace costream {

namespace {

// Between two packets of sound that tell: at 200 packets a second each of them would be a fifth more.
constexpr int64_t kSoundIntervalNs = 20'000'000;

GstBuffer* Bear(GstBuffer* buffer, const FrameTimes& times) noexcept {
  GstBuffer* writable = gst_buffer_make_writable(buffer);
  WriteFrameTimes(writable, times);
  return writable;
}

GstBuffer* Decode(GstBuffer* buffer) noexcept {
  auto times = ReadFrameTimes(buffer);
  if (!times) return buffer;
  times->Set(Station::kDecoded, MonotonicNs());
  return Bear(buffer, *times);
}

}  // namespace

StationNotes::StationNotes() noexcept { ForgetSegment(); }

void StationNotes::set_epoch(int64_t epoch) noexcept {
  const int64_t before = epoch_.exchange(epoch);
  if ((before == 0) == (epoch == 0)) return;
  const std::lock_guard lock(mutex_);
  statistics_ = StageStatistics();
}

GstStructure* StationNotes::Statistics() noexcept {
  std::unique_lock lock(mutex_);
  const StageStatistics statistics = statistics_;
  lock.unlock();
  return statistics.ToStructure();
}

void StationNotes::Restart() noexcept {
  ForgetSegment();
  told_ns_ = 0;
  device_ = DeviceInstants();
  pictures_.Forget();
  kept_.Forget();
  const std::lock_guard lock(mutex_);
  statistics_ = StageStatistics();
}

void StationNotes::TakeCaps(GstEvent* event) noexcept {
  GstCaps* caps = nullptr;
  gst_event_parse_caps(event, &caps);
  const char* media = gst_structure_get_string(gst_caps_get_structure(caps, 0), "media");
  sound_ = media != nullptr && std::strcmp(media, "audio") == 0;
}

void StationNotes::TakeSegment(GstEvent* event) noexcept { gst_event_copy_segment(event, &segment_); }

void StationNotes::ForgetSegment() noexcept { gst_segment_init(&segment_, GST_FORMAT_UNDEFINED); }

GstBuffer* StationNotes::Note(GstElement* element, GstPad* sink, GstBuffer* buffer) noexcept {
  switch (station()) {
    case Station::kPrepared:
      return Prepare(element, buffer);
    case Station::kSent:
      return Send(sink, buffer);
    case Station::kArrived:
      return Arrive(buffer);
    case Station::kDecoded:
      return Decode(buffer);
    case Station::kReleased: {
      const auto times = Gather(buffer);
      return times ? Bear(buffer, *times) : buffer;
    }
    default:
      return buffer;
  }
}

// How long ago the instant was that a timestamp stands for: live sources give the capture's.
std::optional<int64_t> StationNotes::AgeOf(GstElement* element, GstBuffer* buffer, int64_t position) noexcept {
  const auto age = AgeByClock(element, position);
  if (!age) return std::nullopt;
  if (!age->by_device || !GST_BUFFER_DURATION_IS_VALID(buffer)) return age->ns;
  const auto duration = static_cast<int64_t>(GST_BUFFER_DURATION(buffer));
  return device_.AgeOf(position, duration, age->ns, MonotonicNs());
}

void StationNotes::Record(const FrameTimes& times) noexcept {
  const std::lock_guard lock(mutex_);
  statistics_.Add(times);
}

// What the far end says of this packet's frame, by our clock.
std::optional<FrameTimes> StationNotes::ToldTimes(GstBuffer* buffer) const noexcept {
  const int64_t epoch = epoch_;
  if (epoch == 0) return std::nullopt;
  const auto departure = FindDeparture(buffer);
  if (!departure) return std::nullopt;
  FrameTimes times;
  times.Set(Station::kCaptured, departure->captured_ns - epoch);
  times.Set(Station::kSent, departure->sent_ns - epoch);
  return times;
}

GstBuffer* StationNotes::Prepare(GstElement* element, GstBuffer* buffer) noexcept {
  FrameTimes times;
  const auto position = PositionOf(segment_, buffer);
  const auto age = position ? AgeOf(element, buffer, *position) : std::nullopt;
  times.Set(Station::kPrepared, MonotonicNs());
  if (!age) return Bear(buffer, times);
  times.SetPosition(*position);
  times.Set(Station::kCaptured, *times.At(Station::kPrepared) - *age);
  kept_.Keep(times);
  return Bear(buffer, times);
}

// The last packet of a picture bears RTP's marker bit; of sound, some are picked.
bool StationNotes::EndsFrame(GstBuffer* buffer, int64_t now_ns) noexcept {
  if (!sound_) {
    uint8_t start[2];
    return gst_buffer_extract(buffer, 0, start, sizeof start) == sizeof start && (start[1] & 0x80) != 0;
  }
  if (now_ns - told_ns_ < kSoundIntervalNs) return false;
  told_ns_ = now_ns;
  return true;
}

// A frame is on its way when its last packet is.
GstBuffer* StationNotes::Send(GstPad* sink, GstBuffer* buffer) noexcept {
  const int64_t now_ns = MonotonicNs();
  if (!EndsFrame(buffer, now_ns)) return buffer;
  auto known = ReadFrameTimes(buffer);
  const auto position = PositionOf(segment_, buffer);
  if (!known && position) known = AskForTimes(sink, *position);
  auto times = known.value_or(FrameTimes());
  if (position) times.MoveTo(*position);
  times.Set(Station::kSent, now_ns);
  Record(times);
  const int64_t epoch = epoch_;
  const auto captured = times.At(Station::kCaptured);
  if (epoch == 0 || !captured) return buffer;
  GstBuffer* writable = gst_buffer_make_writable(buffer);
  TellDeparture(writable, {.captured_ns = *captured + epoch, .sent_ns = now_ns + epoch});
  return writable;
}

// A standstill that cost the connection holds up pictures as well: of these the age is to be known all the same.
std::optional<FrameTimes> StationNotes::KnownTimes(GstBuffer* buffer) noexcept {
  auto times = ToldTimes(buffer);
  if (sound_) return times;
  if (times) {
    pictures_.Learn(buffer, *times->At(Station::kCaptured));
  } else if (const auto captured = pictures_.At(buffer); captured && EndsFrame(buffer, 0)) {
    times = FrameTimes();
    times->Set(Station::kCaptured, *captured);
  }
  return times;
}

GstBuffer* StationNotes::Arrive(GstBuffer* buffer) noexcept {
  const int64_t now_ns = MonotonicNs();
  auto times = KnownTimes(buffer);
  if (!times && (epoch_ != 0 || !EndsFrame(buffer, now_ns))) return buffer;
  if (!times) times = FrameTimes();
  times->Set(Station::kArrived, now_ns);
  return Bear(buffer, *times);
}

// Nothing of packets that say nothing; what was repaired on its way has not been seen to arrive.
std::optional<FrameTimes> StationNotes::Gather(GstBuffer* buffer) const noexcept {
  auto times = ReadFrameTimes(buffer);
  if (!times) times = ToldTimes(buffer);
  if (!times) return std::nullopt;
  if (!times->At(Station::kCaptured)) {
    if (const auto age = ReportedAgeNs(buffer)) times->Set(Station::kCaptured, MonotonicNs() - *age);
  }
  times->Set(Station::kReleased, MonotonicNs());
  return times;
}

GstBufferList* StationNotes::Release(GstBufferList* list) noexcept {
  std::optional<FrameTimes> times;
  for (guint i = gst_buffer_list_length(list); i-- > 0 && !times;) {
    times = Gather(gst_buffer_list_get(list, i));
  }
  if (!times) return list;
  GstBufferList* writable = gst_buffer_list_make_writable(list);
  for (guint i = 0; i < gst_buffer_list_length(writable); ++i) {
    WriteFrameTimes(gst_buffer_list_get_writable(writable, i), *times);
  }
  return writable;
}

GstFlowReturn StationNotes::Present(GstPad* src, GstBuffer* buffer) noexcept {
  auto times = ReadFrameTimes(buffer);
  const GstClockTime duration = GST_BUFFER_DURATION(buffer);
  const GstFlowReturn flow = gst_pad_push(src, buffer);
  if (!times || flow != GST_FLOW_OK) return flow;
  int64_t presented_ns = MonotonicNs();
  if (const auto delay = SinkDelayNs(src); delay && GST_CLOCK_TIME_IS_VALID(duration)) {
    presented_ns += *delay - static_cast<int64_t>(duration);
  }
  times->Set(Station::kPresented, presented_ns);
  Record(*times);
  return flow;
}

}  // namespace costream
