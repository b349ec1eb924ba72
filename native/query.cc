// See query.h.
#include "query.h"

#include "element.h"
#include "event.h"
#include "pipeline.h"
#include "structure.h"
#include "value.h"

namespace costream {

namespace {

/** A question that is asked: its kind, and how the answer becomes data. */
struct Question {
  const char* type;
  GstQuery* (*make)(GstFormat);
  void (*read)(Environment&, GstQuery*, Napi::Object);
};

void SetAmount(Napi::Object data, const char* field, gint64 amount) {
  if (amount >= 0) data.Set(field, Napi::BigInt::New(data.Env(), static_cast<int64_t>(amount)));
}

void SetFormat(Napi::Object data, GstFormat format) {
  data.Set("format", TextToJs(data.Env(), gst_format_get_name(format)));
}

void ReadSeeking(Environment&, GstQuery* query, Napi::Object data) {
  GstFormat format = GST_FORMAT_UNDEFINED;
  gboolean seekable = FALSE;
  gint64 start = -1;
  gint64 end = -1;
  gst_query_parse_seeking(query, &format, &seekable, &start, &end);
  SetFormat(data, format);
  data.Set("seekable", seekable != FALSE);
  SetAmount(data, "start", start);
  SetAmount(data, "end", end);
}

void ReadSegment(Environment&, GstQuery* query, Napi::Object data) {
  gdouble rate = 1;
  GstFormat format = GST_FORMAT_UNDEFINED;
  gint64 start = -1;
  gint64 stop = -1;
  gst_query_parse_segment(query, &rate, &format, &start, &stop);
  data.Set("rate", rate);
  SetFormat(data, format);
  SetAmount(data, "start", start);
  SetAmount(data, "stop", stop);
}

void ReadBuffering(Environment& environment, GstQuery* query, Napi::Object data) {
  gboolean busy = FALSE;
  gint percent = 0;
  gst_query_parse_buffering_percent(query, &busy, &percent);
  GstBufferingMode mode = GST_BUFFERING_STREAM;
  gint average_in = 0;
  gint average_out = 0;
  gint64 left = -1;
  gst_query_parse_buffering_stats(query, &mode, &average_in, &average_out, &left);
  data.Set("busy", busy != FALSE);
  data.Set("percent", percent);
  data.Set("mode", EnumToJs(environment.env(), GST_TYPE_BUFFERING_MODE, mode));
  data.Set("averageIn", average_in);
  data.Set("averageOut", average_out);
  SetAmount(data, "leftMs", left);
}

void ReadUri(Environment& environment, GstQuery* query, Napi::Object data) {
  gchar* uri = nullptr;
  gst_query_parse_uri(query, &uri);
  const Text owned(uri);
  data.Set("uri", TextToJs(environment.env(), uri));
}

void ReadCaps(Environment& environment, GstQuery* query, Napi::Object data) {
  GstCaps* caps = nullptr;
  gst_query_parse_caps_result(query, &caps);
  data.Set("caps", CapsToJs(environment, caps));
}

constexpr Question kQuestions[] = {
    {"seeking", gst_query_new_seeking, ReadSeeking},
    {"segment", gst_query_new_segment, ReadSegment},
    {"buffering", gst_query_new_buffering, ReadBuffering},
    {"uri", [](GstFormat) { return gst_query_new_uri(); }, ReadUri},
    {"caps", [](GstFormat) { return gst_query_new_caps(nullptr); }, ReadCaps},
};

const Question& QuestionArgument(const Call& call) {
  const std::string type = call.Text(0, "type");
  for (const Question& question : kQuestions) {
    if (type == question.type) return question;
  }
  call.Wrong("type", "seeking, segment, buffering, uri or caps", call[0]);
}

/** What a pad was told by the event that sticks to it; sinks answer the query as elements only. */
Napi::Value PadSegment(const Call& call, GstPad* pad) {
  const auto event = MiniObject<GstEvent>::Adopt(gst_pad_get_sticky_event(pad, GST_EVENT_SEGMENT, 0));
  if (!event) return call.env().Undefined();
  const GstSegment* segment = nullptr;
  gst_event_parse_segment(event.get(), &segment);
  Napi::Object data = Napi::Object::New(call.env());
  data.Set("rate", segment->rate);
  SetFormat(data, segment->format);
  SetAmount(data, "start", static_cast<gint64>(segment->start));
  SetAmount(data, "stop", static_cast<gint64>(segment->stop));
  return data;
}

}  // namespace

Napi::Value Query(const Call& call) {
  const auto self = call.Self<GObject>(G_TYPE_OBJECT);
  const Question& question = QuestionArgument(call);
  GstFormat format = GST_FORMAT_TIME;
  try {
    if (!call[1].IsUndefined()) format = FormatFromJs(call[1]);
  } catch (const BadValue& bad) {
    ThrowBadValue(call.env(), "format", bad);
  }
  if (GST_IS_PAD(self.get()) && g_str_equal(question.type, "segment")) return PadSegment(call, GST_PAD(self.get()));
  const auto query = MiniObject<GstQuery>::Adopt(question.make(format));
  const gboolean answered = GST_IS_PAD(self.get()) ? gst_pad_query(GST_PAD(self.get()), query.get())
                                                   : gst_element_query(GST_ELEMENT(self.get()), query.get());
  if (!answered) return call.env().Undefined();
  Napi::Object data = Napi::Object::New(call.env());
  question.read(call.environment(), query.get(), data);
  return data;
}

Napi::Value Seek(const Call& call) {
  auto self = call.Self<GstElement>(GST_TYPE_ELEMENT);
  MiniObject<GstEvent> event;
  try {
    event = EventFromJs(call.environment(), call[0]);
  } catch (const BadValue& bad) {
    ThrowBadValue(call.env(), "seek", bad);
  }
  const auto sequence = SequenceOf(call.environment(), self.get());
  return call.environment().Async(sequence, [self = std::move(self), event = std::move(event)]() mutable -> Settle {
    const bool accepted = gst_element_send_event(self.get(), event.Release()) != FALSE;
    return [accepted](Environment& environment, Napi::Promise::Deferred& promise) {
      promise.Resolve(Napi::Boolean::New(environment.env(), accepted));
    };
  }, Waits::kForStreams);
}

}  // namespace costream
