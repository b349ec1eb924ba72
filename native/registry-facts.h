// Single facts of the registry as plain data: a property of a class, a signal, a pad template, an enum.
#pragma once

#include <gst/gst.h>
#include <napi.h>

#include <vector>

#include "environment.h"

namespace costream {

/** A property as everywhere (see PropertyData), whether it is deprecated, and of an array what its members are. */
Napi::Object DescribeProperty(Environment& environment, GParamSpec* spec);
Napi::Object DescribeSignal(Environment& environment, const GSignalQuery& query);
Napi::Object DescribeTemplate(Environment& environment, GstPadTemplate* pad_template, GType pad_type);
Napi::Object DescribeEnum(Environment& environment, GType type);

/** The types that a property's values, or a signal's arguments and result, are of. */
std::vector<GType> TypesOf(GParamSpec* spec);
std::vector<GType> TypesOf(const GSignalQuery& query);

}  // namespace costream
