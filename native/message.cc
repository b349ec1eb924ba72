// See message.h.
#include "message.h"

#include "element.h"
#include "structure.h"
#include "value.h"

namespace costream {

namespace {

/** A message being described: its fields land in `data`. */
struct Parsing {
  Environment& environment;
  GstMessage* message;
  Napi::Object data;

  Napi::Env env() const { return environment.env(); }
  void Number(const char* field, double number) { data.Set(field, Napi::Number::New(env(), number)); }
  void Flag(const char* field, bool flag) { data.Set(field, Napi::Boolean::New(env(), flag)); }
  void Time(const char* field, GstClockTime time) { data.Set(field, TimeToJs(env(), time)); }
  void Wide(const char* field, gint64 number) { data.Set(field, Napi::BigInt::New(env(), static_cast<int64_t>(number))); }
  void Amount(const char* field, GstFormat format, gint64 amount) {
    data.Set("format", TextToJs(env(), gst_format_get_name(format)));
    if (amount >= 0) Wide(field, amount);
  }
  void Object(const char* field, gpointer object) { data.Set(field, environment.Wrap(object)); }
};

using Parser = void (*)(GstMessage*, GError**, gchar**);
using DetailsParser = void (*)(GstMessage*, const GstStructure**);

void Report(Parsing& parsing, Parser parse, DetailsParser parse_details) {
  GError* error = nullptr;
  gchar* debug = nullptr;
  parse(parsing.message, &error, &debug);
  const GlibError owned_error(error);
  const Text owned_debug(debug);
  parsing.data.Set("message", error->message);
  parsing.data.Set("domain", g_quark_to_string(error->domain));
  parsing.Number("code", error->code);
  if (debug != nullptr) parsing.data.Set("debug", debug);
  const GstStructure* details = nullptr;
  parse_details(parsing.message, &details);
  if (details != nullptr) parsing.data.Set("details", StructureToJs(parsing.environment, details));
}

void StateChanged(Parsing& parsing) {
  GstState before = GST_STATE_NULL;
  GstState now = GST_STATE_NULL;
  GstState pending = GST_STATE_VOID_PENDING;
  gst_message_parse_state_changed(parsing.message, &before, &now, &pending);
  parsing.data.Set("oldState", StateName(before));
  parsing.data.Set("newState", StateName(now));
  parsing.data.Set("pending", StateToJs(parsing.env(), pending));
}

void Quality(Parsing& parsing) {
  gboolean live = FALSE;
  guint64 running_time = 0;
  guint64 stream_time = 0;
  guint64 timestamp = 0;
  guint64 duration = 0;
  gst_message_parse_qos(parsing.message, &live, &running_time, &stream_time, &timestamp, &duration);
  parsing.Flag("live", live);
  parsing.Time("runningTime", running_time);
  parsing.Time("streamTime", stream_time);
  parsing.Time("timestamp", timestamp);
  parsing.Time("duration", duration);
  gint64 jitter = 0;
  gdouble proportion = 0;
  gint quality = 0;
  gst_message_parse_qos_values(parsing.message, &jitter, &proportion, &quality);
  parsing.Wide("jitter", jitter);
  parsing.Number("proportion", proportion);
  parsing.Number("quality", quality);
  GstFormat format = GST_FORMAT_UNDEFINED;
  guint64 processed = 0;
  guint64 dropped = 0;
  gst_message_parse_qos_stats(parsing.message, &format, &processed, &dropped);
  parsing.data.Set("format", TextToJs(parsing.env(), gst_format_get_name(format)));
  // G_MAXUINT64 says unknown, as GST_CLOCK_TIME_NONE does.
  parsing.Time("processed", processed);
  parsing.Time("dropped", dropped);
}

void Buffering(Parsing& parsing) {
  gint percent = 0;
  gst_message_parse_buffering(parsing.message, &percent);
  parsing.Number("percent", percent);
  GstBufferingMode mode = GST_BUFFERING_STREAM;
  gint average_in = 0;
  gint average_out = 0;
  gint64 left = 0;
  gst_message_parse_buffering_stats(parsing.message, &mode, &average_in, &average_out, &left);
  parsing.data.Set("mode", EnumToJs(parsing.env(), GST_TYPE_BUFFERING_MODE, mode));
  parsing.Number("averageIn", average_in);
  parsing.Number("averageOut", average_out);
  if (left >= 0) parsing.Wide("leftMs", left);
}

void StreamStatus(Parsing& parsing) {
  GstStreamStatusType status = GST_STREAM_STATUS_TYPE_CREATE;
  GstElement* owner = nullptr;
  gst_message_parse_stream_status(parsing.message, &status, &owner);
  parsing.data.Set("status", EnumToJs(parsing.env(), GST_TYPE_STREAM_STATUS_TYPE, status));
  parsing.Object("owner", owner);
}

void Progress(Parsing& parsing) {
  GstProgressType type = GST_PROGRESS_TYPE_START;
  gchar* code = nullptr;
  gchar* text = nullptr;
  gst_message_parse_progress(parsing.message, &type, &code, &text);
  const Text owned_code(code);
  const Text owned_text(text);
  parsing.data.Set("progress", EnumToJs(parsing.env(), GST_TYPE_PROGRESS_TYPE, type));
  parsing.data.Set("code", TextToJs(parsing.env(), code));
  parsing.data.Set("text", TextToJs(parsing.env(), text));
}

void Tags(Parsing& parsing) {
  GstTagList* tags = nullptr;
  gst_message_parse_tag(parsing.message, &tags);
  Value value(GST_TYPE_TAG_LIST);
  g_value_take_boxed(value.get(), tags);
  parsing.data.Set("tags", ToJs(parsing.environment, value.get()));
}

void Property(Parsing& parsing) {
  GstObject* object = nullptr;
  const gchar* name = nullptr;
  const GValue* value = nullptr;
  gst_message_parse_property_notify(parsing.message, &object, &name, &value);
  parsing.data.Set("property", TextToJs(parsing.env(), name));
  if (value != nullptr) parsing.data.Set("value", ToJs(parsing.environment, value, G_OBJECT(object)));
}

/** A stream of a collection, as decodebin3 and playbin3 tell of it. */
Napi::Value StreamToJs(Parsing& parsing, GstStream* stream) {
  Napi::Object data = Napi::Object::New(parsing.env());
  data.Set("id", TextToJs(parsing.env(), gst_stream_get_stream_id(stream)));
  data.Set("type", FlagsToJs(parsing.env(), GST_TYPE_STREAM_TYPE, gst_stream_get_stream_type(stream)));
  const auto caps = MiniObject<GstCaps>::Adopt(gst_stream_get_caps(stream));
  data.Set("caps", CapsToJs(parsing.environment, caps.get()));
  data.Set("flags", FlagsToJs(parsing.env(), GST_TYPE_STREAM_FLAGS, gst_stream_get_stream_flags(stream)));
  Value tags(GST_TYPE_TAG_LIST);
  if (GstTagList* list = gst_stream_get_tags(stream)) {
    g_value_take_boxed(tags.get(), list);
    data.Set("tags", ToJs(parsing.environment, tags.get()));
  } else {
    data.Set("tags", Napi::Object::New(parsing.env()));
  }
  return data;
}

void Streams(Parsing& parsing) {
  GstStreamCollection* collection = nullptr;
  Napi::Array streams = Napi::Array::New(parsing.env());
  if (GST_MESSAGE_TYPE(parsing.message) == GST_MESSAGE_STREAM_COLLECTION) {
    gst_message_parse_stream_collection(parsing.message, &collection);
    const auto owned = costream::Object<GstStreamCollection>::Adopt(collection);
    const guint size = collection == nullptr ? 0 : gst_stream_collection_get_size(collection);
    for (guint i = 0; i < size; i++) streams.Set(i, StreamToJs(parsing, gst_stream_collection_get_stream(collection, i)));
  } else {
    for (guint i = 0; i < gst_message_streams_selected_get_size(parsing.message); i++) {
      const auto stream = costream::Object<GstStream>::Adopt(gst_message_streams_selected_get_stream(parsing.message, i));
      streams.Set(i, StreamToJs(parsing, stream.get()));
    }
  }
  parsing.data.Set("streams", streams);
}

void Clock(Parsing& parsing, void (*parse)(GstMessage*, GstClock**)) {
  GstClock* clock = nullptr;
  parse(parsing.message, &clock);
  parsing.Object("clock", clock);
}

void Device(Parsing& parsing) {
  GstDevice* device = nullptr;
  if (GST_MESSAGE_TYPE(parsing.message) == GST_MESSAGE_DEVICE_ADDED) {
    gst_message_parse_device_added(parsing.message, &device);
  } else {
    gst_message_parse_device_removed(parsing.message, &device);
  }
  const auto owned = costream::Object<GstDevice>::Adopt(device);
  const Text name(gst_device_get_display_name(device));
  const Text device_class(gst_device_get_device_class(device));
  parsing.data.Set("displayName", TextToJs(parsing.env(), name.get()));
  parsing.data.Set("deviceClass", TextToJs(parsing.env(), device_class.get()));
}

void Amount(Parsing& parsing, const char* field, void (*parse)(GstMessage*, GstFormat*, gint64*)) {
  GstFormat format = GST_FORMAT_UNDEFINED;
  gint64 amount = -1;
  parse(parsing.message, &format, &amount);
  parsing.Amount(field, format, amount);
}

void Fields(Parsing& parsing) {
  GstMessage* message = parsing.message;
  switch (GST_MESSAGE_TYPE(message)) {
    case GST_MESSAGE_ERROR:
      return Report(parsing, gst_message_parse_error, gst_message_parse_error_details);
    case GST_MESSAGE_WARNING:
      return Report(parsing, gst_message_parse_warning, gst_message_parse_warning_details);
    case GST_MESSAGE_INFO:
      return Report(parsing, gst_message_parse_info, gst_message_parse_info_details);
    case GST_MESSAGE_STATE_CHANGED:
      return StateChanged(parsing);
    case GST_MESSAGE_QOS:
      return Quality(parsing);
    case GST_MESSAGE_BUFFERING:
      return Buffering(parsing);
    case GST_MESSAGE_STREAM_STATUS:
      return StreamStatus(parsing);
    case GST_MESSAGE_PROGRESS:
      return Progress(parsing);
    case GST_MESSAGE_TAG:
      return Tags(parsing);
    case GST_MESSAGE_PROPERTY_NOTIFY:
      return Property(parsing);
    case GST_MESSAGE_STREAM_COLLECTION:
    case GST_MESSAGE_STREAMS_SELECTED:
      return Streams(parsing);
    case GST_MESSAGE_NEW_CLOCK:
      return Clock(parsing, gst_message_parse_new_clock);
    case GST_MESSAGE_CLOCK_LOST:
      return Clock(parsing, gst_message_parse_clock_lost);
    case GST_MESSAGE_DEVICE_ADDED:
    case GST_MESSAGE_DEVICE_REMOVED:
      return Device(parsing);
    case GST_MESSAGE_SEGMENT_START:
      return Amount(parsing, "position", gst_message_parse_segment_start);
    case GST_MESSAGE_SEGMENT_DONE:
      return Amount(parsing, "position", gst_message_parse_segment_done);
    case GST_MESSAGE_ASYNC_DONE: {
      GstClockTime running_time = GST_CLOCK_TIME_NONE;
      gst_message_parse_async_done(message, &running_time);
      return parsing.Time("runningTime", running_time);
    }
    case GST_MESSAGE_RESET_TIME: {
      GstClockTime running_time = GST_CLOCK_TIME_NONE;
      gst_message_parse_reset_time(message, &running_time);
      return parsing.Time("runningTime", running_time);
    }
    case GST_MESSAGE_REQUEST_STATE: {
      GstState state = GST_STATE_NULL;
      gst_message_parse_request_state(message, &state);
      parsing.data.Set("state", StateName(state));
      return;
    }
    case GST_MESSAGE_STREAM_START: {
      guint group = 0;
      if (gst_message_parse_group_id(message, &group)) parsing.Number("groupId", group);
      return;
    }
    case GST_MESSAGE_NEED_CONTEXT: {
      const gchar* context = nullptr;
      gst_message_parse_context_type(message, &context);
      parsing.data.Set("context", TextToJs(parsing.env(), context));
      return;
    }
    case GST_MESSAGE_INSTANT_RATE_REQUEST: {
      gdouble rate = 1;
      gst_message_parse_instant_rate_request(message, &rate);
      return parsing.Number("rate", rate);
    }
    default:
      break;
  }
  // element, application and what else has no parser: its structure says it all.
  parsing.data.Set("structure", StructureToJs(parsing.environment, gst_message_get_structure(message),
                                              reinterpret_cast<GObject*>(GST_MESSAGE_SRC(message))));
}

}  // namespace

Napi::Value MessageToJs(Environment& environment, GstMessage* message) {
  const Napi::Env env = environment.env();
  Parsing parsing{environment, message, Napi::Object::New(env)};
  GstObject* source = GST_MESSAGE_SRC(message);
  parsing.data.Set("type", GST_MESSAGE_TYPE_NAME(message));
  parsing.data.Set("source", environment.Wrap(source));
  const Text path(source == nullptr ? nullptr : gst_object_get_path_string(source));
  parsing.data.Set("path", path ? path.get() : "");
  parsing.Number("seqnum", gst_message_get_seqnum(message));
  Fields(parsing);
  return parsing.data;
}

}  // namespace costream
