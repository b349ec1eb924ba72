// See rules.h.
#include "rules.h"

#include <gst/gst.h>

#include <cmath>
#include <mutex>

#include "rtp/packet-rules.h"
#include "shared.h"
#include "value.h"

namespace costream {

namespace {

constexpr napi_type_tag kRulesTag = {0x3a6cf0817be2d954, 0xd1285cb7e40936af};

/** Shared by the JavaScript object and the pad's probe. */
class PadRules {
 public:
  PadRules(GstPad* pad, PacketRules rules) : pad_(pad), rules_(std::move(rules)) {}

  static void Attach(const std::shared_ptr<PadRules>& self);
  void Close();
  /** Reads the counters. */
  template <typename F>
  auto With(F read) {
    const std::lock_guard lock(mutex_);
    return read(rules_);
  }

 private:
  static GstPadProbeReturn Passes(GstPad* pad, GstPadProbeInfo* info, gpointer data) noexcept;
  /** Takes a reference and gives one back, or nullptr for a packet that is dropped. */
  GstBuffer* Carry(GstBuffer* buffer) noexcept;

  Weak<GstPad> pad_;
  gulong id_ = 0;
  std::mutex mutex_;
  PacketRules rules_;
};

void PadRules::Attach(const std::shared_ptr<PadRules>& self) {
  const auto destroy = [](gpointer data) { delete static_cast<std::shared_ptr<PadRules>*>(data); };
  constexpr auto kBuffers = static_cast<GstPadProbeType>(GST_PAD_PROBE_TYPE_BUFFER | GST_PAD_PROBE_TYPE_BUFFER_LIST);
  self->id_ = gst_pad_add_probe(self->pad_.Get().get(), kBuffers, Passes, new std::shared_ptr<PadRules>(self), destroy);
}

void PadRules::Close() {
  const auto pad = pad_.Get();
  if (pad && id_ != 0) gst_pad_remove_probe(pad.get(), id_);
  id_ = 0;
}

GstBuffer* PadRules::Carry(GstBuffer* buffer) noexcept {
  auto owned = MiniObject<GstBuffer>::Adopt(buffer);
  const std::lock_guard lock(mutex_);
  PacketRules::Packet packet;
  if (rules_.WantsRtp()) packet.rtp = ReadRtpFields(buffer);
  packet.delta_unit = GST_BUFFER_FLAG_IS_SET(buffer, GST_BUFFER_FLAG_DELTA_UNIT);
  const auto verdict = rules_.Judge(packet);
  if (verdict == PacketRules::Verdict::kDrop) return nullptr;
  if (verdict == PacketRules::Verdict::kPass) return owned.Release();
  GstBuffer* changed = gst_buffer_make_writable(owned.Release());
  if (packet.rtp) WriteRtpFields(changed, *packet.rtp);
  const auto shift = [&](GstClockTime& time) {
    if (!GST_CLOCK_TIME_IS_VALID(time)) return;
    const gint64 shifted = static_cast<gint64>(time) + packet.pts_offset_ns;
    time = static_cast<GstClockTime>(std::max<gint64>(shifted, 0));
  };
  shift(GST_BUFFER_PTS(changed));
  shift(GST_BUFFER_DTS(changed));
  return changed;
}

GstPadProbeReturn PadRules::Passes(GstPad*, GstPadProbeInfo* info, gpointer data) noexcept {
  // A copy, because the rules may be closed meanwhile.
  const std::shared_ptr<PadRules> self = *static_cast<std::shared_ptr<PadRules>*>(data);
  // Nothing yet, where the peer is about to pull.
  if (info->data == nullptr) return GST_PAD_PROBE_OK;
  if ((info->type & GST_PAD_PROBE_TYPE_BUFFER) != 0) {
    info->data = self->Carry(GST_PAD_PROBE_INFO_BUFFER(info));
    // Without data the pad has nothing to free.
    return info->data == nullptr ? GST_PAD_PROBE_HANDLED : GST_PAD_PROBE_OK;
  }
  GstBufferList* list = gst_buffer_list_make_writable(GST_PAD_PROBE_INFO_BUFFER_LIST(info));
  const auto carry = [](GstBuffer** buffer, guint, gpointer rules) -> gboolean {
    *buffer = static_cast<PadRules*>(rules)->Carry(*buffer);
    return TRUE;
  };
  gst_buffer_list_foreach(list, carry, self.get());
  info->data = list;
  return gst_buffer_list_length(list) == 0 ? GST_PAD_PROBE_DROP : GST_PAD_PROBE_OK;
}

/** Reads the fields of a rule; names the one that is wrong. */
class RuleReader {
 public:
  RuleReader(const Call& call, const Napi::Object& object) : call_(call), object_(object) {}

  template <typename T>
  std::optional<T> Integer(const char* field, double least, double most) const {
    const Napi::Value value = object_.Get(field);
    if (value.IsUndefined()) return std::nullopt;
    return static_cast<T>(Number(value, field, least, most));
  }
  std::optional<bool> Flag(const char* field) const {
    const Napi::Value value = object_.Get(field);
    if (value.IsUndefined()) return std::nullopt;
    if (!value.IsBoolean()) call_.Wrong(field, "true or false", value);
    return value.As<Napi::Boolean>().Value();
  }
  double Fraction(const char* field) const {
    const Napi::Value value = object_.Get(field);
    if (value.IsUndefined()) return 1;
    const double number = value.IsNumber() ? value.As<Napi::Number>().DoubleValue() : -1;
    if (!(number >= 0 && number <= 1)) call_.Wrong(field, "a number between 0 and 1", value);
    return number;
  }
  std::optional<std::bitset<128>> PayloadTypes(const char* field) const {
    const Napi::Value value = object_.Get(field);
    if (value.IsUndefined()) return std::nullopt;
    std::bitset<128> types;
    if (!value.IsArray()) {
      types.set(static_cast<size_t>(Number(value, field, 0, 127)));
      return types;
    }
    const auto list = value.As<Napi::Array>();
    for (uint32_t i = 0; i < list.Length(); i++) types.set(static_cast<size_t>(Number(list.Get(i), field, 0, 127)));
    return types;
  }
  std::optional<std::pair<uint16_t, uint16_t>> Sequence(const char* field) const {
    const Napi::Value value = object_.Get(field);
    if (value.IsUndefined()) return std::nullopt;
    if (value.IsNumber()) {
      const auto one = static_cast<uint16_t>(Number(value, field, 0, 65535));
      return std::pair{one, one};
    }
    if (!value.IsObject()) call_.Wrong(field, "a number or { first, last }", value);
    const RuleReader range(call_, value.As<Napi::Object>());
    const auto first = range.Integer<uint16_t>("first", 0, 65535);
    const auto last = range.Integer<uint16_t>("last", 0, 65535);
    if (!first || !last) call_.Wrong(field, "a number or { first, last }", value);
    return std::pair{*first, *last};
  }
  std::optional<Napi::Object> Inner(const char* field) const {
    const Napi::Value value = object_.Get(field);
    if (value.IsUndefined()) return std::nullopt;
    if (!value.IsObject()) call_.Wrong(field, "an object", value);
    return value.As<Napi::Object>();
  }

 private:
  double Number(const Napi::Value& value, const char* field, double least, double most) const {
    const double number = value.IsNumber() ? value.As<Napi::Number>().DoubleValue() : std::nan("");
    if (number >= least && number <= most && number == std::trunc(number)) return number;
    const auto text = [](double limit) { return std::to_string(static_cast<int64_t>(limit)); };
    call_.Wrong(field, "an integer between " + text(least) + " and " + text(most), value);
  }

  const Call& call_;
  const Napi::Object object_;
};

constexpr double kSafe = 9007199254740991;

PacketMatch ReadMatch(const RuleReader& reader) {
  PacketMatch match;
  match.payload_types = reader.PayloadTypes("payloadType");
  match.ssrc = reader.Integer<uint32_t>("ssrc", 0, G_MAXUINT32);
  match.marker = reader.Flag("marker");
  match.sequence = reader.Sequence("sequence");
  match.delta_unit = reader.Flag("deltaUnit");
  match.skip = reader.Integer<uint64_t>("skip", 0, kSafe).value_or(0);
  match.every = reader.Integer<uint64_t>("every", 1, kSafe).value_or(1);
  match.fraction = reader.Fraction("fraction");
  match.seed = reader.Integer<uint32_t>("seed", 0, G_MAXUINT32).value_or(0);
  match.limit = reader.Integer<uint64_t>("limit", 0, kSafe);
  return match;
}

PacketRewrite ReadRewrite(const RuleReader& reader) {
  PacketRewrite rewrite;
  rewrite.payload_type = reader.Integer<uint8_t>("payloadType", 0, 127);
  rewrite.ssrc = reader.Integer<uint32_t>("ssrc", 0, G_MAXUINT32);
  rewrite.marker = reader.Flag("marker");
  // Through a signed type, so that a negative offset wraps as RTP's counters do.
  rewrite.sequence_offset = static_cast<uint16_t>(reader.Integer<int64_t>("sequenceOffset", -65535, 65535).value_or(0));
  rewrite.timestamp_offset =
      static_cast<uint32_t>(reader.Integer<int64_t>("timestampOffset", -4294967295.0, 4294967295.0).value_or(0));
  rewrite.pts_offset_ns = reader.Integer<int64_t>("ptsOffsetNs", -kSafe, kSafe).value_or(0);
  return rewrite;
}

PacketRule ReadRule(const Call& call, const Napi::Value& value) {
  if (!value.IsObject()) call.Wrong("rule", "an object", value);
  const RuleReader reader(call, value.As<Napi::Object>());
  PacketRule rule;
  if (const auto match = reader.Inner("match")) rule.match = ReadMatch(RuleReader(call, *match));
  rule.drop = reader.Flag("drop").value_or(false);
  const auto rewrite = reader.Inner("rewrite");
  if (rule.drop == rewrite.has_value()) call.Wrong("rule", "either drop: true or rewrite", value);
  if (rewrite) rule.rewrite = ReadRewrite(RuleReader(call, *rewrite));
  return rule;
}

PadRules& Self(const Call& call) {
  return SharedOf<PadRules>(call, call.info().This(), kRulesTag, "a NativeRules");
}

template <uint64_t (PacketRules::*Count)() const noexcept>
Napi::Value Counter(const Call& call) {
  const uint64_t count = Self(call).With([](const PacketRules& rules) { return (rules.*Count)(); });
  return Napi::Number::New(call.env(), static_cast<double>(count));
}

Napi::Value Acted(const Call& call) {
  const auto counts = Self(call).With([](const PacketRules& rules) { return rules.acted(); });
  Napi::Array list = Napi::Array::New(call.env());
  for (const uint64_t count : counts) list.Set(list.Length(), static_cast<double>(count));
  return list;
}

Napi::Value CloseRules(const Call& call) {
  Self(call).Close();
  return call.env().Undefined();
}

}  // namespace

Napi::Value Rules(const Call& call) {
  const auto pad = call.Instance<GstPad>(0, GST_TYPE_PAD, "pad");
  if (!call[1].IsArray()) call.Wrong("rules", "an array of rules", call[1]);
  const auto list = call[1].As<Napi::Array>();
  std::vector<PacketRule> wanted;
  for (uint32_t i = 0; i < list.Length(); i++) wanted.push_back(ReadRule(call, list.Get(i)));
  const auto rules = std::make_shared<PadRules>(pad.get(), PacketRules(std::move(wanted)));
  const Napi::Object object = ShareWithJs(call.environment(), Kind::kRules, kRulesTag, rules);
  PadRules::Attach(rules);
  return object;
}

void DefineRules(Environment& environment) {
  environment.Define(Kind::kRules, "NativeRules", std::nullopt,
                     {Getter<Counter<&PacketRules::seen>>("seen"), Getter<Counter<&PacketRules::dropped>>("dropped"),
                      Getter<Counter<&PacketRules::rewritten>>("rewritten"), Getter<Acted>("acted"),
                      Method<CloseRules>("close")});
}

}  // namespace costream
