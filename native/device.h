// Devices as GStreamer's providers see them.
#pragma once

#include <gst/gst.h>
#include <napi.h>

#include <map>
#include <memory>
#include <string>

#include "call.h"
#include "handle.h"

namespace costream {

/** A device in words; what it would set in the element that opens it included. */
struct DeviceFacts {
  std::string device_class;
  std::string display_name;
  MiniObject<GstCaps> caps;
  std::shared_ptr<GstStructure> properties;
  std::string factory;
  std::map<std::string, Value> element_properties;
};

/** Makes an element for a moment to see what the device sets in it. */
DeviceFacts DescribeDevice(GstDevice* device);
Napi::Object DeviceToJs(Environment& environment, const DeviceFacts& facts);

/** native.devices(classes). */
Napi::Value Devices(const Call& call);

}  // namespace costream
