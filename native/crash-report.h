// The last words of a process that a crash ends: which signal, on which thread, in which libraries.
#pragma once

#include <napi.h>

#include "call.h"

namespace costream {

/**
 * reportCrashes(fd): from now on a deadly signal writes a report into this descriptor before it ends the process. Lines:
 * "signal NUMBER", "sent" where another process sent it, "thread NAME", "frame PATH" for each library from the innermost out.
 */
Napi::Value ReportCrashes(const Call& call);

/** pluginFile(factory): path of the library that an element comes from; null for what the addon brings itself. */
Napi::Value PluginFile(const Call& call);

}  // namespace costream
