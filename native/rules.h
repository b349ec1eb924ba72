// Drop and rewrite rules on a pad, carried out on the streaming thread without JavaScript.
#pragma once

#include <napi.h>

#include "call.h"
#include "environment.h"

namespace costream {

void DefineRules(Environment& environment);

/** native.rules(pad, rules). They belong to the pad: a handle that is collected leaves them at work. */
Napi::Value Rules(const Call& call);

}  // namespace costream
