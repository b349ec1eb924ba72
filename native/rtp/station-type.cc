// See station-type.h.
#include "station-type.h"

#include "frame-times.h"

namespace costream {

GType StationGetType() noexcept {
  static const GType type = [] {
    static const GEnumValue values[] = {
        {static_cast<int>(Station::kPrepared), "Frames are about to be encoded", "prepared"},
        {static_cast<int>(Station::kSent), "Packets leave for the network", "sent"},
        {static_cast<int>(Station::kArrived), "Packets have come from the network", "arrived"},
        {static_cast<int>(Station::kReleased), "Packets of whole frames leave the jitter buffer", "released"},
        {static_cast<int>(Station::kDecoded), "Frames have been decoded", "decoded"},
        {static_cast<int>(Station::kPresented), "Frames are given to the sink that is linked", "presented"},
        {0, nullptr, nullptr},
    };
    return g_enum_register_static("CostreamStation", values);
  }();
  return type;
}

}  // namespace costream
