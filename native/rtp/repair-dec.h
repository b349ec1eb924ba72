// `rtprepairdec`: repairs losses before the jitter buffer, and asks for what it cannot repair.
#pragma once

#include <gst/gst.h>

namespace costream {

GType RepairDecGetType();

// A custom event downstream, out of band: something is missing for so long that it will hardly come in time. The jitter
// buffer, which goes on waiting, lets it pass: a key frame is there when it has waited in vain.
inline constexpr char kRepairOverdue[] = "costream-repair-overdue";

}  // namespace costream
