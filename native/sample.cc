// See sample.h.
#include "sample.h"

#include <cstring>

#include "buffer-record.h"
#include "sample-queue.h"
#include "shared.h"
#include "value.h"

namespace costream {

namespace {

constexpr napi_type_tag kBatchTag = {0x2f7d5b0c6a1e4c83, 0x9d3e8a4471bb05f6};
constexpr napi_type_tag kStreamTag = {0xc4411b7790e24f1a, 0x8a6f2d95e3c07b18};

/** Below this a copy is faster than what V8 does for memory that is not its own. */
constexpr size_t kCopyBelow = 4096;

/** One buffer on loan. Its batch and every ArrayBuffer over its memory share it. JavaScript thread only. */
class Loan {
 public:
  explicit Loan(MiniObject<GstBuffer> buffer) : buffer_(std::move(buffer)) {}
  Loan(const Loan&) = delete;
  Loan& operator=(const Loan&) = delete;
  ~Loan() { Unmap(); }

  bool released() const { return released_; }
  GstBuffer* buffer() const { return buffer_.get(); }

  static Napi::ArrayBuffer View(Napi::Env env, const std::shared_ptr<Loan>& self);
  void Release();

 private:
  Napi::ArrayBuffer MakeView(Napi::Env env, const std::shared_ptr<Loan>& self);
  void Unmap();

  MiniObject<GstBuffer> buffer_;
  GstMapInfo map_ = GST_MAP_INFO_INIT;
  bool mapped_ = false;
  bool released_ = false;
  /** Weak: a view that nobody holds needs no detaching. */
  Napi::Reference<Napi::ArrayBuffer> view_;
  /** Backing stores over the mapped memory that V8 has not freed. */
  size_t borrowed_ = 0;
};

Napi::ArrayBuffer Loan::View(Napi::Env env, const std::shared_ptr<Loan>& self) {
  Napi::ArrayBuffer view;
  if (!self->view_.IsEmpty()) view = self->view_.Value();
  if (view.IsEmpty()) {
    view = self->MakeView(env, self);
    self->view_ = Napi::Reference<Napi::ArrayBuffer>::New(view, 0);
  }
  return view;
}

Napi::ArrayBuffer Loan::MakeView(Napi::Env env, const std::shared_ptr<Loan>& self) {
  if (!mapped_) mapped_ = gst_buffer_map(buffer(), &map_, GST_MAP_READ);
  if (!mapped_) Throw(env, "STATE", "GStreamer cannot map this buffer", {{"element", "appsink"}});
  const auto freed = [](napi_env, void*, void* hint) {
    const std::unique_ptr<std::shared_ptr<Loan>> loan(static_cast<std::shared_ptr<Loan>*>(hint));
    if (--(*loan)->borrowed_ == 0 && (*loan)->released_) (*loan)->Unmap();
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
  auto copy = Napi::ArrayBuffer::New(env, map_.size);
  std::memcpy(copy.Data(), map_.data, map_.size);
  return copy;
}

void Loan::Release() {
  released_ = true;
  bool detached = true;
  if (!view_.IsEmpty()) {
    Napi::ArrayBuffer view = view_.Value();
    // Somebody may have moved the memory on (ArrayBuffer.prototype.transfer): then it is freed with the new owner.
    detached = !view.IsEmpty() && !view.IsDetached();
    if (detached) view.Detach();
    view_.Reset();
  }
  if (detached || borrowed_ == 0) Unmap();
}

void Loan::Unmap() {
  if (mapped_) gst_buffer_unmap(buffer(), &map_);
  mapped_ = false;
  buffer_.Reset();
}

/** Samples that were taken at once. What is not given back when it is collected goes back then. */
class Batch {
 public:
  explicit Batch(const std::shared_ptr<SampleQueue>& queue) : queue_(queue) {}
  Batch(const Batch&) = delete;
  Batch& operator=(const Batch&) = delete;
  ~Batch() { Return(copies_ + lent_); }

  /** The records, and behind them the bytes of small buffers. */
  Napi::ArrayBuffer Fill(Napi::Env env, std::vector<Arrival> arrivals, bool rtp);
  const std::shared_ptr<Loan>& At(size_t index) const { return loans_.at(index); }
  size_t size() const { return loans_.size(); }
  void Release(size_t index);
  /** Copied samples came back; with the last of all, their bytes are freed. */
  void ReturnCopies(size_t count);
  size_t copies() const { return copies_; }

 private:
  void Return(size_t count) {
    if (const auto queue = queue_.lock()) queue->Returned(count);
  }

  const std::weak_ptr<SampleQueue> queue_;
  /** Empty where a sample was copied. */
  std::vector<std::shared_ptr<Loan>> loans_;
  size_t copies_ = 0;
  size_t lent_ = 0;
  Napi::Reference<Napi::ArrayBuffer> records_;
};

Napi::ArrayBuffer Batch::Fill(Napi::Env env, std::vector<Arrival> arrivals, bool rtp) {
  size_t end = arrivals.size() * sizeof(BufferRecord);
  std::vector<size_t> sizes;
  for (const auto& arrival : arrivals) {
    GstBuffer* buffer = arrival.buffer.get();
    sizes.push_back(buffer == nullptr ? 0 : gst_buffer_get_size(buffer));
    if (sizes.back() < kCopyBelow) end += sizes.back();
  }
  auto records = Napi::ArrayBuffer::New(env, end);
  auto* bytes = static_cast<guint8*>(records.Data());
  size_t offset = arrivals.size() * sizeof(BufferRecord);
  for (size_t i = 0; i < arrivals.size(); i++) {
    auto& [buffer, caps, at_ns] = arrivals[i];
    BufferRecord record = buffer ? BufferRecord::Of(buffer.get(), at_ns, rtp) : BufferRecord{};
    if (sizes[i] < kCopyBelow) {
      record.offset = static_cast<uint32_t>(offset);
      record.bytes = static_cast<uint32_t>(sizes[i]);
      if (sizes[i] > 0) gst_buffer_extract(buffer.get(), 0, bytes + offset, sizes[i]);
      offset += sizes[i];
      copies_++;
      loans_.emplace_back();
    } else {
      lent_++;
      loans_.push_back(std::make_shared<Loan>(std::move(buffer)));
    }
    std::memcpy(bytes + i * sizeof record, &record, sizeof record);
  }
  if (copies_ > 0) records_ = Napi::Reference<Napi::ArrayBuffer>::New(records, 0);
  return records;
}

void Batch::Release(size_t index) {
  const auto& loan = loans_[index];
  if (loan->released()) return;
  loan->Release();
  lent_--;
  Return(1);
}

void Batch::ReturnCopies(size_t count) {
  copies_ -= count;
  if (copies_ == 0 && lent_ == 0 && !records_.IsEmpty()) {
    Napi::ArrayBuffer records = records_.Value();
    if (!records.IsEmpty() && !records.IsDetached()) records.Detach();
    records_.Reset();
  }
  Return(count);
}

Batch& BatchSelf(const Call& call) {
  return SharedOf<Batch>(call, call.info().This(), kBatchTag, "a NativeSampleBatch");
}

SampleQueue& StreamSelf(const Call& call) {
  return SharedOf<SampleQueue>(call, call.info().This(), kStreamTag, "a NativeSampleStream");
}

/** Which of the lent samples. */
size_t LentIndex(const Call& call, const Batch& batch) {
  const double index = call[0].IsNumber() ? call[0].As<Napi::Number>().DoubleValue() : -1;
  const bool known = index >= 0 && index < static_cast<double>(batch.size());
  if (!known || !batch.At(static_cast<size_t>(index))) call.Wrong("index", "the place of a lent sample", call[0]);
  return static_cast<size_t>(index);
}

Napi::Value Lend(const Call& call) {
  const Batch& batch = BatchSelf(call);
  const auto& loan = batch.At(LentIndex(call, batch));
  if (loan->released()) Throw(call.env(), "CLOSED", "This sample was released");
  return Loan::View(call.env(), loan);
}

Napi::Value Release(const Call& call) {
  Batch& batch = BatchSelf(call);
  batch.Release(LentIndex(call, batch));
  return call.env().Undefined();
}

Napi::Value ReturnCopies(const Call& call) {
  Batch& batch = BatchSelf(call);
  const double count = call[0].IsNumber() ? call[0].As<Napi::Number>().DoubleValue() : -1;
  if (!(count >= 0 && count <= static_cast<double>(batch.copies()))) {
    call.Wrong("count", "as many as are not given back", call[0]);
  }
  batch.ReturnCopies(static_cast<size_t>(count));
  return call.env().Undefined();
}

Napi::Value Take(const Call& call) {
  auto* holder = &StreamSelf(call);
  const auto queue = std::static_pointer_cast<SampleQueue>(holder->shared_from_this());
  const double most = call[0].IsNumber() ? call[0].As<Napi::Number>().DoubleValue() : -1;
  if (!(most >= 1 && most <= G_MAXINT)) call.Wrong("max", "a number of samples", call[0]);
  auto arrivals = queue->Take(static_cast<size_t>(most));
  if (arrivals.empty()) return call.env().Null();
  const size_t count = arrivals.size();
  const Napi::Value caps = queue->CapsOf(call.environment(), arrivals.front().caps.get());
  const auto batch = std::make_shared<Batch>(queue);
  const Napi::Object object = ShareWithJs(call.environment(), Kind::kSampleBatch, kBatchTag, batch);
  object.Set("records", batch->Fill(call.env(), std::move(arrivals), queue->rtp()));
  object.Set("caps", caps);
  object.Set("count", static_cast<double>(count));
  return object;
}

Napi::Value Waiting(const Call& call) {
  return Napi::Number::New(call.env(), static_cast<double>(StreamSelf(call).Waiting()));
}
Napi::Value Dropped(const Call& call) {
  return Napi::Number::New(call.env(), static_cast<double>(StreamSelf(call).Dropped()));
}
Napi::Value Outstanding(const Call& call) {
  return Napi::Number::New(call.env(), static_cast<double>(StreamSelf(call).outstanding()));
}
Napi::Value Ended(const Call& call) { return Napi::Boolean::New(call.env(), StreamSelf(call).Ended()); }

Napi::Value CloseStream(const Call& call) {
  StreamSelf(call).Close();
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
  if (call.environment().HasTap(appsink.get())) {
    const Text name(gst_object_get_name(GST_OBJECT(appsink.get())));
    Throw(call.env(), "STATE", std::string(name.get()) + " is read by another stream; close that first",
          {{"element", name.get()}});
  }
  const auto queue = std::make_shared<SampleQueue>(call.environment().mailbox(), appsink.get(), wanted);
  const Napi::Object stream = ShareTap(call.environment(), Kind::kSampleStream, kStreamTag, queue);
  queue->Attach(on_ready);
  call.environment().AddTap(queue);
  return stream;
}

void DefineSample(Environment& environment) {
  environment.Define(Kind::kSampleBatch, "NativeSampleBatch", std::nullopt,
                     {Method<Lend>("lend"), Method<Release>("release"), Method<ReturnCopies>("returnCopies")});
  environment.Define(Kind::kSampleStream, "NativeSampleStream", std::nullopt,
                     {Method<Take>("take"), Getter<Waiting>("waiting"), Getter<Dropped>("dropped"),
                      Getter<Outstanding>("outstanding"), Getter<Ended>("ended"), Method<CloseStream>("close")});
}

}  // namespace costream
