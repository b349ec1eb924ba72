// Pads: caps, links, events.
#pragma once

#include <gst/gst.h>
#include <napi.h>

#include "environment.h"

namespace costream {

void DefinePad(Environment& environment);

bool IsRequestPad(GstPad* pad);
const char* DirectionName(GstPadDirection direction);
/** Why two pads did not link, for a person. */
const char* LinkReason(GstPadLinkReturn result);
/** "element.pad", as gst-launch writes it. */
std::string PadName(GstPad* pad);
std::string CapsText(GstPad* pad);

}  // namespace costream
