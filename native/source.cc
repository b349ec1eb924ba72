// See source.h.
#include "source.h"

#include "shared.h"
#include "value.h"

namespace costream {

namespace {

constexpr napi_type_tag kSourceTag = {0x71c05a9e3b8d4f26, 0xa84de2107f6c93b5};

/** Of what may wait, the share at which appsrc asks for more. */
constexpr guint kAskAtPercent = 50;

std::shared_ptr<SourceFeed>* Holder(gpointer data) { return static_cast<std::shared_ptr<SourceFeed>*>(data); }

}  // namespace

SourceFeed::SourceFeed(std::shared_ptr<Mailbox> mailbox, GstAppSrc* appsrc, SourceLimits limits)
    : PipelineTap(std::move(mailbox), GST_OBJECT(appsrc)), limits_(limits) {}

Object<GstAppSrc> SourceFeed::AppSrc() { return Object<GstAppSrc>::Adopt(GST_APP_SRC(place().Release())); }

void SourceFeed::Attach(const Napi::Function& on_room) {
  set_listener(on_room);
  const auto appsrc = AppSrc();
  g_object_set(appsrc.get(), "block", FALSE, "max-bytes", limits_.bytes, "max-buffers", limits_.buffers, "min-percent",
               kAskAtPercent, nullptr);
  GstAppSrcCallbacks callbacks{};
  callbacks.need_data = NeedData;
  const auto destroy = [](gpointer data) { delete Holder(data); };
  auto* holder = new std::shared_ptr<SourceFeed>(std::static_pointer_cast<SourceFeed>(shared_from_this()));
  gst_app_src_set_callbacks(appsrc.get(), &callbacks, holder, destroy);
}

void SourceFeed::Detach() {
  if (const auto appsrc = AppSrc()) {
    GstAppSrcCallbacks none{};
    gst_app_src_set_callbacks(appsrc.get(), &none, nullptr, nullptr);
  }
}

bool SourceFeed::Full() {
  const auto appsrc = AppSrc();
  return appsrc && (gst_app_src_get_current_level_buffers(appsrc.get()) >= limits_.buffers ||
                    gst_app_src_get_current_level_bytes(appsrc.get()) >= limits_.bytes);
}

bool SourceFeed::HasRoom() {
  if (!Full()) return true;
  hungry_ = true;
  // It may have been emptied between the look and the wish.
  if (Full()) return false;
  hungry_ = false;
  return true;
}

void SourceFeed::NeedData(GstAppSrc*, guint, gpointer data) noexcept {
  SourceFeed& feed = **Holder(data);
  if (feed.hungry_.exchange(false)) feed.Wake();
}

namespace {

SourceFeed& Self(const Call& call) {
  auto& feed = SharedOf<SourceFeed>(call, call.info().This(), kSourceTag, "a NativeSource");
  if (feed.closed()) ThrowClosed(call.env());
  return feed;
}

const char* FlowName(GstFlowReturn flow) {
  switch (flow) {
    case GST_FLOW_OK:
      return "ok";
    case GST_FLOW_FLUSHING:
      return "flushing";
    case GST_FLOW_EOS:
      return "eos";
    default:
      return "error";
  }
}

Napi::Value HasRoom(const Call& call) { return Napi::Boolean::New(call.env(), Self(call).HasRoom()); }

Napi::Value Push(const Call& call) {
  SourceFeed& feed = Self(call);
  const auto appsrc = feed.AppSrc();
  Value buffer(GST_TYPE_BUFFER);
  try {
    FromJs(call.environment(), call[0], nullptr, buffer.get());
  } catch (const BadValue& bad) {
    ThrowBadValue(call.env(), "data", bad);
  }
  auto owned = MiniObject<GstBuffer>::Share(gst_value_get_buffer(buffer.get()));
  // The only reference goes, so that nobody downstream has to copy.
  buffer = Value();
  return Napi::String::New(call.env(), FlowName(gst_app_src_push_buffer(appsrc.get(), owned.Release())));
}

Napi::Value EndOfStream(const Call& call) {
  return Napi::String::New(call.env(), FlowName(gst_app_src_end_of_stream(Self(call).AppSrc().get())));
}

Napi::Value QueuedBuffers(const Call& call) {
  const guint64 level = gst_app_src_get_current_level_buffers(Self(call).AppSrc().get());
  return Napi::Number::New(call.env(), static_cast<double>(level));
}

Napi::Value QueuedBytes(const Call& call) {
  const guint64 level = gst_app_src_get_current_level_bytes(Self(call).AppSrc().get());
  return Napi::Number::New(call.env(), static_cast<double>(level));
}

Napi::Value Ended(const Call& call) {
  return Napi::Boolean::New(
      call.env(), SharedOf<SourceFeed>(call, call.info().This(), kSourceTag, "a NativeSource").closed());
}

Napi::Value CloseSource(const Call& call) {
  SharedOf<SourceFeed>(call, call.info().This(), kSourceTag, "a NativeSource").Close();
  return call.env().Undefined();
}

}  // namespace

Napi::Value Source(const Call& call) {
  const auto appsrc = call.Instance<GstAppSrc>(0, GST_TYPE_APP_SRC, "appsrc");
  const Napi::Object options = call.Options(1, "limits");
  const Napi::Function on_room = call.Function(2, "onRoom");
  const SourceLimits limits{call.CountField(options, "buffers", 1, G_MAXINT), call.CountField(options, "bytes", 1, G_MAXINT)};
  if (call.environment().HasTap(appsrc.get())) {
    const Text name(gst_object_get_name(GST_OBJECT(appsrc.get())));
    Throw(call.env(), "STATE", std::string(name.get()) + " is fed by another source; close that first",
          {{"element", name.get()}});
  }
  const auto feed = std::make_shared<SourceFeed>(call.environment().mailbox(), appsrc.get(), limits);
  const Napi::Object source = ShareTap(call.environment(), Kind::kSource, kSourceTag, feed);
  feed->Attach(on_room);
  call.environment().AddTap(feed);
  return source;
}

void DefineSource(Environment& environment) {
  environment.Define(Kind::kSource, "NativeSource", std::nullopt,
                     {Method<HasRoom>("hasRoom"), Method<Push>("push"), Method<EndOfStream>("endOfStream"),
                      Getter<QueuedBuffers>("queuedBuffers"), Getter<QueuedBytes>("queuedBytes"), Getter<Ended>("closed"),
                      Method<CloseSource>("close")});
}

}  // namespace costream
