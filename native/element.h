// Elements: pads, link rules, states, events, queries.
#pragma once

#include <gst/gst.h>
#include <napi.h>

#include <memory>

#include "environment.h"
#include "sequence.h"

namespace costream {

void DefineElement(Environment& environment);

const char* StateName(GstState state);
/** Undefined for VOID_PENDING. */
Napi::Value StateToJs(Napi::Env env, GstState state);
/** The queue for what changes an element's state: its pipeline's, so that changes happen in the order of the calls. */
std::shared_ptr<Sequence> SequenceOf(Environment& environment, GstElement* element);
/** Pad templates and pads as arrays; `iterator` of GObjects. */
Napi::Array IteratorToJs(Environment& environment, GstIterator* iterator);

}  // namespace costream
