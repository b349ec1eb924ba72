// See sample.h.
#include "sample.h"

#include <cstring>

#include "sample-queue.h"
#include "value.h"

namespace costream {

namespace {

constexpr napi_type_tag kSampleTag = {0x2f7d5b0c6a1e4c83, 0x9d3e8a4471bb05f6};
constexpr napi_type_tag kStreamTag = {0xc4411b7790e24f1a, 0x8a6f2d95e3c07b18};

/** Below this a copy is faster than what V8 does for memory that is not its own. */
constexpr size_t kCopyBelow = 4096;

/** One sample on loan. The JavaScript object and every ArrayBuffer over its memory share it. JavaScript thread only. */
class Loan {
 public:
  Loan(MiniObject<GstSample> sample, const std::shared_ptr<SampleQueue>& queue)
      : sample_(std::move(sample)), queue_(queue) {}
  Loan(const Loan&) = delete;
  Loan& operator=(const Loan&) = delete;
  ~Loan() {
    Return();
    Unmap();
  }

  bool released() const { return returned_; }
  GstSample* sample() const { return sample_.get(); }
  GstBuffer* buffer() const { return gst_sample_get_buffer(sample_.get()); }
  const std::weak_ptr<SampleQueue>& queue() const { return queue_; }

  static Napi::Value Data(Napi::Env env, const std::shared_ptr<Loan>& self);
  void Release();

 private:
  Napi::ArrayBuffer MakeView(Napi::Env env, const std::shared_ptr<Loan>& self);
  void Return();
  void Unmap();

  MiniObject<GstSample> sample_;
  const std::weak_ptr<SampleQueue> queue_;
  GstMapInfo map_ = GST_MAP_INFO_INIT;
  bool mapped_ = false;
  bool returned_ = false;
  /** Weak: a view that nobody holds needs no detaching. */
  Napi::Reference<Napi::ArrayBuffer> view_;
  /** Backing stores over the mapped memory that V8 has not freed. */
  size_t borrowed_ = 0;
};

Napi::Value Loan::Data(Napi::Env env, const std::shared_ptr<Loan>& self) {
  Napi::ArrayBuffer view;
  if (!self->view_.IsEmpty()) view = self->view_.Value();
  if (view.IsEmpty()) {
    view = self->MakeView(env, self);
    self->view_ = Napi::Reference<Napi::ArrayBuffer>::New(view, 0);
  }
  return Napi::Uint8Array::New(env, view.ByteLength(), view, 0);
}

Napi::ArrayBuffer Loan::MakeView(Napi::Env env, const std::shared_ptr<Loan>& self) {
  const size_t size = gst_buffer_get_size(buffer());
  if (size >= kCopyBelow) {
    if (!mapped_) mapped_ = gst_buffer_map(buffer(), &map_, GST_MAP_READ);
    if (!mapped_) Throw(env, "STATE", "GStreamer cannot map this buffer", {{"element", "appsink"}});
    const auto freed = [](napi_env, void*, void* hint) {
      const std::unique_ptr<std::shared_ptr<Loan>> loan(static_cast<std::shared_ptr<Loan>*>(hint));
      if (--(*loan)->borrowed_ == 0 && (*loan)->returned_) (*loan)->Unmap();
    };
    auto hint = std::make_unique<std::shared_ptr<Loan>>(self);
    napi_value external = nullptr;
    const napi_status status = napi_create_external_arraybuffer(env, map_.data, map_.size, freed, hint.get(), &external);
    if (status == napi_ok) {
      borrowed_++;
      static_cast<void>(hint.release());
      return Napi::ArrayBuffer(env, external);
    }
    // Where V8 has a memory cage (Electron), only copies are allowed.
    if (status != napi_no_external_buffers_allowed) throw Napi::Error::New(env);
  }
  auto copy = Napi::ArrayBuffer::New(env, size);
  CopyBytes(buffer(), copy.Data());
  return copy;
}

void Loan::Release() {
  if (returned_) return;
  bool detached = true;
  if (!view_.IsEmpty()) {
    Napi::ArrayBuffer view = view_.Value();
    // Somebody may have moved the memory on (ArrayBuffer.prototype.transfer): then it is freed with the new owner.
    detached = !view.IsEmpty() && !view.IsDetached();
    if (detached) view.Detach();
    view_.Reset();
  }
  Return();
  if (detached || borrowed_ == 0) Unmap();
}

void Loan::Return() {
  if (returned_) return;
  returned_ = true;
  if (const auto queue = queue_.lock()) queue->Returned();
}

void Loan::Unmap() {
  if (mapped_) gst_buffer_unmap(buffer(), &map_);
  mapped_ = false;
  sample_.Reset();
}

template <typename T>
std::shared_ptr<T> Unwrap(const Call& call, const napi_type_tag& tag, const char* what) {
  const Napi::Value self = call.info().This();
  bool ours = false;
  void* data = nullptr;
  if (!self.IsObject() || napi_check_object_type_tag(call.env(), self, &tag, &ours) != napi_ok || !ours ||
      napi_unwrap(call.env(), self, &data) != napi_ok) {
    call.Wrong("this", what, self);
  }
  return *static_cast<std::shared_ptr<T>*>(data);
}

/** A JavaScript object that shares a native one. */
template <typename T>
Napi::Object Share(Environment& environment, Kind kind, const napi_type_tag& tag, const std::shared_ptr<T>& native,
                   napi_finalize finalize) {
  auto data = std::make_unique<std::shared_ptr<T>>(native);
  const Napi::Object object = environment.Construct(kind, data.get(), finalize, nullptr);
  static_cast<void>(data.release());
  napi_type_tag_object(environment.env(), object, &tag);
  return object;
}

std::shared_ptr<Loan> SampleSelf(const Call& call) { return Unwrap<Loan>(call, kSampleTag, "a NativeSample"); }

std::shared_ptr<Loan> OpenSample(const Call& call) {
  auto loan = SampleSelf(call);
  if (loan->released()) Throw(call.env(), "CLOSED", "This sample was released");
  return loan;
}

std::shared_ptr<SampleQueue> StreamSelf(const Call& call) {
  return Unwrap<SampleQueue>(call, kStreamTag, "a NativeSampleStream");
}

Napi::Value Data(const Call& call) { return Loan::Data(call.env(), OpenSample(call)); }

Napi::Value Size(const Call& call) {
  return Napi::Number::New(call.env(), static_cast<double>(gst_buffer_get_size(OpenSample(call)->buffer())));
}

Napi::Value Pts(const Call& call) { return TimeToJs(call.env(), GST_BUFFER_PTS(OpenSample(call)->buffer())); }
Napi::Value Dts(const Call& call) { return TimeToJs(call.env(), GST_BUFFER_DTS(OpenSample(call)->buffer())); }
Napi::Value Duration(const Call& call) { return TimeToJs(call.env(), GST_BUFFER_DURATION(OpenSample(call)->buffer())); }

Napi::Value Flags(const Call& call) {
  // Bits that every mini object has are GStreamer's own business.
  const guint flags = GST_BUFFER_FLAGS(OpenSample(call)->buffer()) & ~(GST_MINI_OBJECT_FLAG_LAST - 1U);
  return FlagsToJs(call.env(), GST_TYPE_BUFFER_FLAGS, flags);
}

Napi::Value Caps(const Call& call) {
  const auto loan = OpenSample(call);
  if (const auto queue = loan->queue().lock()) return queue->CapsOf(call.environment(), loan->sample());
  return call.env().Null();
}

Napi::Value Copy(const Call& call) {
  const auto loan = OpenSample(call);
  const size_t size = gst_buffer_get_size(loan->buffer());
  auto copy = Napi::Uint8Array::New(call.env(), size);
  CopyBytes(loan->buffer(), copy.Data());
  return copy;
}

Napi::Value Release(const Call& call) {
  SampleSelf(call)->Release();
  return call.env().Undefined();
}

Napi::Value Take(const Call& call) {
  const auto queue = StreamSelf(call);
  const double most = call[0].IsNumber() ? call[0].As<Napi::Number>().DoubleValue() : -1;
  if (!(most >= 1 && most <= G_MAXINT)) call.Wrong("max", "a number of samples", call[0]);
  Napi::Array list = Napi::Array::New(call.env());
  const auto finalize = [](napi_env, void* data, void*) { delete static_cast<std::shared_ptr<Loan>*>(data); };
  for (auto& sample : queue->Take(static_cast<size_t>(most))) {
    const auto loan = std::make_shared<Loan>(std::move(sample), queue);
    list.Set(list.Length(), Share(call.environment(), Kind::kSample, kSampleTag, loan, finalize));
  }
  return list;
}

Napi::Value Waiting(const Call& call) {
  return Napi::Number::New(call.env(), static_cast<double>(StreamSelf(call)->Waiting()));
}
Napi::Value Dropped(const Call& call) {
  return Napi::Number::New(call.env(), static_cast<double>(StreamSelf(call)->Dropped()));
}
Napi::Value Outstanding(const Call& call) {
  return Napi::Number::New(call.env(), static_cast<double>(StreamSelf(call)->outstanding()));
}
Napi::Value Ended(const Call& call) { return Napi::Boolean::New(call.env(), StreamSelf(call)->Ended()); }

Napi::Value CloseStream(const Call& call) {
  StreamSelf(call)->Close();
  return call.env().Undefined();
}

}  // namespace

Napi::Value Samples(const Call& call) {
  const auto appsink = call.Instance<GstAppSink>(0, GST_TYPE_APP_SINK, "appsink");
  const Napi::Object options = call.Options(1, "options");
  const Napi::Function on_ready = call.Function(2, "onReady");
  const auto on_full = call.TextField(options, "onFull");
  if (on_full != "block" && on_full != "dropOldest") {
    call.Wrong("onFull", "'dropOldest' or 'block'", options.Get("onFull"));
  }
  const SampleOptions wanted{call.CountField(options, "capacity", 1, 65536), call.CountField(options, "credits", 1, 65536),
                             on_full == "block"};
  if (call.environment().FindSamples(appsink.get())) {
    const Text name(gst_object_get_name(GST_OBJECT(appsink.get())));
    Throw(call.env(), "STATE", std::string(name.get()) + " is read by another stream; close that first",
          {{"element", name.get()}});
  }
  const auto queue = std::make_shared<SampleQueue>(call.environment().mailbox(), appsink.get(), wanted);
  const auto finalize = [](napi_env, void* data, void*) {
    const std::unique_ptr<std::shared_ptr<SampleQueue>> dying(static_cast<std::shared_ptr<SampleQueue>*>(data));
    (*dying)->Close();
  };
  const Napi::Object stream = Share(call.environment(), Kind::kSampleStream, kStreamTag, queue, finalize);
  queue->Attach(on_ready);
  call.environment().AddSamples(queue);
  return stream;
}

void DefineSample(Environment& environment) {
  environment.Define(Kind::kSample, "NativeSample", std::nullopt,
                     {Getter<Data>("data"), Getter<Size>("size"), Getter<Pts>("pts"), Getter<Dts>("dts"),
                      Getter<Duration>("duration"), Getter<Flags>("flags"), Getter<Caps>("caps"), Method<Copy>("copy"),
                      Method<Release>("release")});
  environment.Define(Kind::kSampleStream, "NativeSampleStream", std::nullopt,
                     {Method<Take>("take"), Getter<Waiting>("waiting"), Getter<Dropped>("dropped"),
                      Getter<Outstanding>("outstanding"), Getter<Ended>("ended"), Method<CloseStream>("close")});
}

}  // namespace costream
