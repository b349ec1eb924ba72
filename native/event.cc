// See event.h.
#include "event.h"

#include <gst/video/video-event.h>

#include <string>
#include <vector>

#include "error.h"
#include "structure.h"
#include "value.h"

namespace costream {

namespace {

bool Flag(const Napi::Object& data, const char* field, bool otherwise) {
  const Napi::Value value = data.Get(field);
  if (value.IsUndefined()) return otherwise;
  if (!value.IsBoolean()) throw BadValue(std::string("true or false in ") + field, value);
  return value.As<Napi::Boolean>();
}

/** A number field by its GType; `otherwise` when absent. */
template <typename T, typename Read>
T Number(const Napi::Object& data, const char* field, GType type, T otherwise, Read read) {
  const Napi::Value value = data.Get(field);
  if (value.IsUndefined()) return otherwise;
  Value number(type);
  try {
    ScalarFromJs(value, nullptr, number.get());
  } catch (const BadValue& bad) {
    throw BadValue(bad.expected() + " in " + field, bad.received());
  }
  return read(number.get());
}

GstEvent* Seek(const Napi::Object& data) {
  const gdouble rate = Number(data, "rate", G_TYPE_DOUBLE, 1.0, g_value_get_double);
  if (rate == 0) throw BadValue("a rate other than 0 (pause instead)", data.Get("rate"));
  const GstFormat format = FormatFromJs(data.Get("format"));
  const Napi::Value flags = data.Get("flags");
  const guint bits = flags.IsUndefined() ? 0 : FlagsFromJs(flags, GST_TYPE_SEEK_FLAGS);
  const auto position = [&](const char* field) {
    return Number(data, field, G_TYPE_INT64, gint64{-1}, g_value_get_int64);
  };
  const gint64 start = position("start");
  const gint64 stop = position("stop");
  return gst_event_new_seek(rate, format, static_cast<GstSeekFlags>(bits), start < 0 ? GST_SEEK_TYPE_NONE : GST_SEEK_TYPE_SET,
                            start, stop < 0 ? GST_SEEK_TYPE_NONE : GST_SEEK_TYPE_SET, stop);
}

GstEvent* Step(const Napi::Object& data) {
  const guint64 amount = Number(data, "amount", G_TYPE_UINT64, guint64{1}, g_value_get_uint64);
  const gdouble rate = Number(data, "rate", G_TYPE_DOUBLE, 1.0, g_value_get_double);
  if (rate <= 0) throw BadValue("a rate above 0", data.Get("rate"));
  return gst_event_new_step(FormatFromJs(data.Get("format")), amount, rate, Flag(data, "flush", true),
                            Flag(data, "intermediate", false));
}

GstEvent* SelectStreams(const Napi::Object& data) {
  const Napi::Value streams = data.Get("streams");
  if (!streams.IsArray() || streams.As<Napi::Array>().Length() == 0) throw BadValue("one stream id or more in streams", streams);
  std::vector<std::string> ids;
  for (uint32_t i = 0; i < streams.As<Napi::Array>().Length(); i++) {
    ids.push_back(TextFromJs(streams.As<Napi::Array>().Get(i), "stream ids in streams"));
  }
  GList* list = nullptr;
  for (std::string& id : ids) list = g_list_append(list, id.data());
  GstEvent* event = gst_event_new_select_streams(list);
  g_list_free(list);
  return event;
}

GstEvent* ForceKeyUnit(const Napi::Object& data) {
  const bool all_headers = Flag(data, "allHeaders", true);
  const guint count = Number(data, "count", G_TYPE_UINT, guint{0}, g_value_get_uint);
  if (Flag(data, "upstream", true)) {
    return gst_video_event_new_upstream_force_key_unit(GST_CLOCK_TIME_NONE, all_headers, count);
  }
  return gst_video_event_new_downstream_force_key_unit(GST_CLOCK_TIME_NONE, GST_CLOCK_TIME_NONE, GST_CLOCK_TIME_NONE,
                                                       all_headers, count);
}

GstEvent* Custom(Environment& environment, const Napi::Object& data) {
  const Napi::Value direction = data.Get("direction");
  const std::string way = TextFromJs(direction, "'upstream' or 'downstream' in direction");
  if (way != "upstream" && way != "downstream") throw BadValue("'upstream' or 'downstream' in direction", direction);
  Structure structure = StructureFromJs(environment, data.Get("structure"));
  return gst_event_new_custom(way == "upstream" ? GST_EVENT_CUSTOM_UPSTREAM : GST_EVENT_CUSTOM_DOWNSTREAM,
                              structure.release());
}

}  // namespace

GstFormat FormatFromJs(const Napi::Value& value) {
  const char* expected = "'time', 'bytes', 'buffers' or 'default'";
  const std::string name = TextFromJs(value, expected);
  if (name == "time") return GST_FORMAT_TIME;
  if (name == "bytes") return GST_FORMAT_BYTES;
  if (name == "buffers") return GST_FORMAT_BUFFERS;
  if (name == "default") return GST_FORMAT_DEFAULT;
  throw BadValue(expected, value);
}

MiniObject<GstEvent> EventFromJs(Environment& environment, const Napi::Value& value) {
  const char* expected = "an event whose type is eos, flush-start, flush-stop, force-key-unit, seek, step, select-streams or custom";
  if (!value.IsObject()) throw BadValue(expected, value);
  const auto data = value.As<Napi::Object>();
  const std::string type = TextFromJs(data.Get("type"), expected);
  GstEvent* event = nullptr;
  if (type == "eos") {
    event = gst_event_new_eos();
  } else if (type == "flush-start") {
    event = gst_event_new_flush_start();
  } else if (type == "flush-stop") {
    event = gst_event_new_flush_stop(Flag(data, "resetTime", true));
  } else if (type == "force-key-unit") {
    event = ForceKeyUnit(data);
  } else if (type == "seek") {
    event = Seek(data);
  } else if (type == "step") {
    event = Step(data);
  } else if (type == "select-streams") {
    event = SelectStreams(data);
  } else if (type == "custom") {
    event = Custom(environment, data);
  } else {
    throw BadValue(expected, data.Get("type"));
  }
  return MiniObject<GstEvent>::Adopt(event);
}

Napi::Value EventToJs(Environment& environment, GstEvent* event) {
  Napi::Object data = Napi::Object::New(environment.env());
  data.Set("type", GST_EVENT_TYPE_NAME(event));
  data.Set("structure", StructureToJs(environment, gst_event_get_structure(event)));
  return data;
}

}  // namespace costream
