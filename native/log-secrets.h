// Keys stay out of GStreamer's debug log: srtpenc and srtpdec carry theirs in caps, which are logged from level INFO on.
#pragma once

#include <gst/gst.h>

namespace costream {

/** What is logged, with asterisks where a key stood; as long as the message. */
const char* LoggedText(GstDebugMessage* message) noexcept;

/** Whoever prints a message is called after this, but for functions that are added later: see LoggedText. */
void KeepKeysOutOfLog();

/** GStreamer prints to stderr, without keys, until StopPrinting. */
void StartPrinting();
/** Whether it printed, to wherever. */
bool StopPrinting();

}  // namespace costream
