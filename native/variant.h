// GVariant <-> JavaScript, for D-Bus messages.
#pragma once

#include <glib.h>
#include <napi.h>

#include <vector>

#include "handle.h"

namespace costream {

/**
 * Numbers (64 bits as bigint), strings, booleans; arrays and tuples as arrays, dictionaries as objects, variants as what is in
 * them, handles as the descriptors that came with the message.
 */
Napi::Value VariantToJs(Napi::Env env, GVariant* variant, const std::vector<int>& descriptors);

/** What a D-Bus type takes, by the same forms; a variant is `{ type, value }`. Handles cannot be sent. Throws BadValue. */
Variant VariantFromJs(const Napi::Value& value, const GVariantType* type);

}  // namespace costream
