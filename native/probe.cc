// See probe.h.
#include "probe.h"

#include <algorithm>
#include <cstring>

#include "monotonic.h"
#include "rtp/rtp-fields.h"
#include "shared.h"

namespace costream {

namespace {

constexpr napi_type_tag kProbeTag = {0x5be19d27c3f84a60, 0x8f02b4a97d15ec3d};

std::shared_ptr<PadProbe>* Holder(gpointer data) { return static_cast<std::shared_ptr<PadProbe>*>(data); }

}  // namespace

PadProbe::PadProbe(std::shared_ptr<Mailbox> mailbox, GstPad* pad, ProbeOptions options)
    : PipelineTap(std::move(mailbox), GST_OBJECT(pad)), options_(options) {}

void PadProbe::Attach(const Napi::Function& on_ready) {
  set_listener(on_ready);
  const auto pad = place();
  const auto destroy = [](gpointer data) { delete Holder(data); };
  auto* holder = new std::shared_ptr<PadProbe>(std::static_pointer_cast<PadProbe>(shared_from_this()));
  constexpr auto kBuffers = static_cast<GstPadProbeType>(GST_PAD_PROBE_TYPE_BUFFER | GST_PAD_PROBE_TYPE_BUFFER_LIST);
  id_ = gst_pad_add_probe(GST_PAD(pad.get()), kBuffers, Passed, holder, destroy);
}

void PadProbe::Detach() {
  if (const auto pad = place()) gst_pad_remove_probe(GST_PAD(pad.get()), id_);
  const std::lock_guard lock(mutex_);
  waiting_.clear();
}

GstPadProbeReturn PadProbe::Passed(GstPad* pad, GstPadProbeInfo* info, gpointer data) noexcept {
  PadProbe& probe = **Holder(data);
  const auto caps = MiniObject<GstCaps>::Adopt(gst_pad_get_current_caps(pad));
  const bool rtp = CarriesRtp(caps.get());
  const int64_t now_ns = MonotonicNs();
  std::vector<Passage> passages;
  // Nothing yet, where the peer is about to pull.
  if (info->data == nullptr) return GST_PAD_PROBE_OK;
  if ((info->type & GST_PAD_PROBE_TYPE_BUFFER) != 0) {
    passages.push_back(probe.Look(GST_PAD_PROBE_INFO_BUFFER(info), now_ns, rtp));
  } else {
    GstBufferList* list = GST_PAD_PROBE_INFO_BUFFER_LIST(info);
    for (guint i = 0; i < gst_buffer_list_length(list); i++) {
      passages.push_back(probe.Look(gst_buffer_list_get(list, i), now_ns, rtp));
    }
  }
  probe.Queue(std::move(passages));
  return GST_PAD_PROBE_OK;
}

PadProbe::Passage PadProbe::Look(GstBuffer* buffer, int64_t now_ns, bool rtp) const {
  Passage passage{BufferRecord::Of(buffer, now_ns, rtp), {}};
  if (options_.head == 0) return passage;
  passage.head.resize(std::min<size_t>(options_.head, passage.record.size));
  passage.head.resize(gst_buffer_extract(buffer, 0, passage.head.data(), passage.head.size()));
  passage.record.bytes = static_cast<uint32_t>(passage.head.size());
  return passage;
}

void PadProbe::Queue(std::vector<Passage> passages) {
  const std::lock_guard lock(mutex_);
  for (auto& passage : passages) {
    seen_++;
    waiting_.push_back(std::move(passage));
    if (waiting_.size() <= options_.capacity) continue;
    waiting_.pop_front();
    dropped_++;
  }
  if (notified_ || waiting_.empty()) return;
  notified_ = true;
  Wake();
}

std::vector<guint8> PadProbe::Take(size_t most) {
  std::vector<Passage> taken;
  {
    const std::lock_guard lock(mutex_);
    const size_t count = std::min(most, waiting_.size());
    const auto end = waiting_.begin() + static_cast<std::ptrdiff_t>(count);
    taken.assign(std::make_move_iterator(waiting_.begin()), std::make_move_iterator(end));
    waiting_.erase(waiting_.begin(), end);
    if (waiting_.empty()) notified_ = false;
  }
  size_t offset = taken.size() * sizeof(BufferRecord);
  size_t size = offset;
  for (const auto& passage : taken) size += passage.head.size();
  std::vector<guint8> bytes(size);
  for (size_t i = 0; i < taken.size(); i++) {
    auto& [record, head] = taken[i];
    record.offset = static_cast<uint32_t>(offset);
    std::copy(head.begin(), head.end(), bytes.begin() + static_cast<std::ptrdiff_t>(offset));
    offset += head.size();
    std::memcpy(bytes.data() + i * sizeof record, &record, sizeof record);
  }
  return bytes;
}

size_t PadProbe::Waiting() {
  const std::lock_guard lock(mutex_);
  return waiting_.size();
}

size_t PadProbe::Dropped() {
  const std::lock_guard lock(mutex_);
  return dropped_;
}

size_t PadProbe::Seen() {
  const std::lock_guard lock(mutex_);
  return seen_;
}

namespace {

PadProbe& Self(const Call& call) {
  return SharedOf<PadProbe>(call, call.info().This(), kProbeTag, "a NativeProbe");
}

Napi::Value Take(const Call& call) {
  const double most = call[0].IsNumber() ? call[0].As<Napi::Number>().DoubleValue() : -1;
  if (!(most >= 1 && most <= G_MAXINT)) call.Wrong("max", "a number of records", call[0]);
  const auto bytes = Self(call).Take(static_cast<size_t>(most));
  if (bytes.empty()) return call.env().Null();
  auto records = Napi::ArrayBuffer::New(call.env(), bytes.size());
  std::memcpy(records.Data(), bytes.data(), bytes.size());
  return records;
}

Napi::Value Waiting(const Call& call) {
  return Napi::Number::New(call.env(), static_cast<double>(Self(call).Waiting()));
}
Napi::Value Dropped(const Call& call) {
  return Napi::Number::New(call.env(), static_cast<double>(Self(call).Dropped()));
}
Napi::Value Seen(const Call& call) { return Napi::Number::New(call.env(), static_cast<double>(Self(call).Seen())); }
Napi::Value Ended(const Call& call) { return Napi::Boolean::New(call.env(), Self(call).closed()); }

Napi::Value CloseProbe(const Call& call) {
  Self(call).Close();
  return call.env().Undefined();
}

}  // namespace

Napi::Value Probe(const Call& call) {
  const auto pad = call.Instance<GstPad>(0, GST_TYPE_PAD, "pad");
  const Napi::Object options = call.Options(1, "options");
  const Napi::Function on_ready = call.Function(2, "onReady");
  const ProbeOptions wanted{call.CountField(options, "capacity", 1, 1 << 20), call.CountField(options, "head", 0, 65536)};
  const auto probe = std::make_shared<PadProbe>(call.environment().mailbox(), pad.get(), wanted);
  const Napi::Object object = ShareTap(call.environment(), Kind::kProbe, kProbeTag, probe);
  probe->Attach(on_ready);
  call.environment().AddTap(probe);
  return object;
}

void DefineProbe(Environment& environment) {
  environment.Define(Kind::kProbe, "NativeProbe", std::nullopt,
                     {Method<Take>("take"), Getter<Waiting>("waiting"), Getter<Dropped>("dropped"), Getter<Seen>("seen"),
                      Getter<Ended>("ended"), Method<CloseProbe>("close")});
}

}  // namespace costream
