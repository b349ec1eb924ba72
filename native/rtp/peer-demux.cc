// peerdemux: each RTCP packet goes to the one pad whose peer-address it came from, or, from elsewhere, to the one whose peer
// reported with its SSRC last: it may have moved, which is judged behind the pad. Nobody else's packets go anywhere. Unlike
// behind a tee a packet stays with one owner, so that srtpdec can open it in its place.
#include "peer-demux.h"

#include <mutex>
#include <optional>

#include "../handle.h"
#include "net-address.h"
#include "network-order.h"

namespace costream {

namespace {

struct PadState {
  std::mutex mutex;  // the application sets, the streaming thread asks
  Text text;         // as the application wrote it
  std::optional<NetAddress> peer;
  std::optional<uint32_t> ssrc;
};

struct PeerDemuxPad {
  GstPad parent;
  PadState* state;
};

struct PeerDemuxPadClass {
  GstPadClass parent_class;
};

enum PadProperty : guint { kPadPropertyNone, kPadPropertyPeerAddress };

G_DEFINE_TYPE(PeerDemuxPad, peer_demux_pad, GST_TYPE_PAD)

PeerDemuxPad* CastPad(gpointer object) noexcept { return static_cast<PeerDemuxPad*>(object); }

void SetPadProperty(GObject* object, guint id, const GValue* value, GParamSpec* spec) noexcept {
  if (id != kPadPropertyPeerAddress) {
    G_OBJECT_WARN_INVALID_PROPERTY_ID(object, id, spec);
    return;
  }
  const char* text = g_value_get_string(value);
  const auto address = text ? ParseNetAddress(text) : std::nullopt;
  if (text && !address) {
    g_warning("peerdemux: peer-address is a numeric address, not \"%s\"", text);
    return;
  }
  PadState& state = *CastPad(object)->state;
  const std::lock_guard lock(state.mutex);
  state.text.reset(g_strdup(text));
  state.peer = address;
  if (!address) state.ssrc.reset();
}

void GetPadProperty(GObject* object, guint id, GValue* value, GParamSpec* spec) noexcept {
  if (id != kPadPropertyPeerAddress) {
    G_OBJECT_WARN_INVALID_PROPERTY_ID(object, id, spec);
    return;
  }
  PadState& state = *CastPad(object)->state;
  const std::lock_guard lock(state.mutex);
  g_value_set_string(value, state.text.get());
}

void FinalizePad(GObject* object) noexcept {
  delete CastPad(object)->state;
  G_OBJECT_CLASS(peer_demux_pad_parent_class)->finalize(object);
}

void peer_demux_pad_class_init(PeerDemuxPadClass* klass) {
  auto* object_class = G_OBJECT_CLASS(klass);
  object_class->set_property = SetPadProperty;
  object_class->get_property = GetPadProperty;
  object_class->finalize = FinalizePad;
  g_object_class_install_property(
      object_class, kPadPropertyPeerAddress,
      g_param_spec_string("peer-address", "Peer address",
                          "Numeric address of the host whose packets leave here, and with whose SSRC others' do; none "
                          "do while it is unset",
                          nullptr,
                          static_cast<GParamFlags>(G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS)));
}

void peer_demux_pad_init(PeerDemuxPad* pad) { pad->state = new PadState; }

struct DemuxState {
  std::mutex mutex;
  guint pads = 0;  // that were ever asked for
  guint64 refused = 0;
  std::optional<NetAddress> stranger;
};

struct PeerDemux {
  GstElement parent;
  GstPad* sink;
  DemuxState* state;
};

struct PeerDemuxClass {
  GstElementClass parent_class;
};

enum Property : guint { kPropertyNone, kPropertyStats };

G_DEFINE_TYPE(PeerDemux, peer_demux, GST_TYPE_ELEMENT)

PeerDemux* Cast(gpointer object) noexcept { return static_cast<PeerDemux*>(object); }

// Who sent a packet of RTCP (RFC 3550, 6.4), which is plain in a sealed one, too (RFC 3711, 3.4).
std::optional<uint32_t> ReporterOf(GstBuffer* buffer) noexcept {
  uint8_t header[8];
  if (gst_buffer_extract(buffer, 0, header, sizeof header) != sizeof header) return std::nullopt;
  if (header[0] >> 6 != 2 || header[1] < 200 || header[1] > 207) return std::nullopt;
  return Read32(&header[4]);
}

// Notes who reports from the pad's peer.
bool BelongsTo(GstPad* pad, const NetAddress& address, std::optional<uint32_t> reporter) noexcept {
  PadState& state = *CastPad(pad)->state;
  const std::lock_guard lock(state.mutex);
  if (state.peer != address) return false;
  if (reporter) state.ssrc = reporter;
  return true;
}

bool HasMoved(GstPad* pad, uint32_t reporter) noexcept {
  PadState& state = *CastPad(pad)->state;
  const std::lock_guard lock(state.mutex);
  return state.ssrc == reporter;
}

template <typename Fits>
Object<GstPad> FindPad(PeerDemux* demux, Fits fits) noexcept {
  Object<GstPad> found;
  GST_OBJECT_LOCK(demux);
  for (GList* item = GST_ELEMENT(demux)->srcpads; item && !found; item = item->next) {
    auto* pad = static_cast<GstPad*>(item->data);
    if (fits(pad)) found = Object<GstPad>::Share(pad);
  }
  GST_OBJECT_UNLOCK(demux);
  return found;
}

Object<GstPad> PadFor(PeerDemux* demux, const NetAddress& address, std::optional<uint32_t> reporter) noexcept {
  auto pad = FindPad(demux, [&](GstPad* one) { return BelongsTo(one, address, reporter); });
  if (!pad && reporter) pad = FindPad(demux, [&](GstPad* one) { return HasMoved(one, *reporter); });
  return pad;
}

void Refuse(DemuxState& state, const std::optional<NetOrigin>& origin) noexcept {
  const std::lock_guard lock(state.mutex);
  ++state.refused;
  if (origin) state.stranger = origin->address;
}

// Whatever one peer's road answers, the others' go on.
GstFlowReturn Chain(GstPad*, GstObject* parent, GstBuffer* buffer) noexcept {
  PeerDemux* demux = Cast(parent);
  auto packet = MiniObject<GstBuffer>::Adopt(buffer);
  const auto origin = OriginOf(buffer);
  const auto pad = origin ? PadFor(demux, origin->address, ReporterOf(buffer)) : Object<GstPad>();
  if (pad) {
    gst_pad_push(pad.get(), packet.Release());
  } else {
    Refuse(*demux->state, origin);
  }
  return GST_FLOW_OK;
}

gboolean CopySticky(GstPad*, GstEvent** event, gpointer to) noexcept {
  gst_pad_store_sticky_event(static_cast<GstPad*>(to), *event);
  return TRUE;
}

// The next number, where no name was asked for.
Text PadName(DemuxState& state, const gchar* wanted) noexcept {
  if (wanted) return Text(g_strdup(wanted));
  const std::lock_guard lock(state.mutex);
  return Text(g_strdup_printf("src_%u", state.pads++));
}

GstPad* RequestPad(GstElement* element, GstPadTemplate* pad_template, const gchar* name, const GstCaps*) noexcept {
  const Text own = PadName(*Cast(element)->state, name);
  auto* pad = static_cast<GstPad*>(g_object_new(peer_demux_pad_get_type(), "name", own.get(), "direction", GST_PAD_SRC,
                                                "template", pad_template, nullptr));
  GST_PAD_SET_PROXY_CAPS(pad);
  gst_pad_set_active(pad, TRUE);
  gst_pad_sticky_events_foreach(Cast(element)->sink, CopySticky, pad);
  gst_element_add_pad(element, pad);
  return pad;
}

void ReleasePad(GstElement* element, GstPad* pad) noexcept {
  gst_pad_set_active(pad, FALSE);
  gst_element_remove_pad(element, pad);
}

GstStructure* Stats(DemuxState& state) noexcept {
  const std::lock_guard lock(state.mutex);
  GstStructure* stats =
      gst_structure_new("peerdemux-stats", "refused-address", G_TYPE_UINT64, state.refused, nullptr);
  if (state.stranger) {
    gst_structure_set(stats, "stranger", G_TYPE_STRING, NetAddressText(*state.stranger).get(), nullptr);
  }
  return stats;
}

void GetProperty(GObject* object, guint id, GValue* value, GParamSpec* spec) noexcept {
  if (id == kPropertyStats) {
    g_value_take_boxed(value, Stats(*Cast(object)->state));
  } else {
    G_OBJECT_WARN_INVALID_PROPERTY_ID(object, id, spec);
  }
}

void Finalize(GObject* object) noexcept {
  delete Cast(object)->state;
  G_OBJECT_CLASS(peer_demux_parent_class)->finalize(object);
}

GstStaticPadTemplate sink_template =
    GST_STATIC_PAD_TEMPLATE("sink", GST_PAD_SINK, GST_PAD_ALWAYS, GST_STATIC_CAPS_ANY);
GstStaticPadTemplate src_template =
    GST_STATIC_PAD_TEMPLATE("src_%u", GST_PAD_SRC, GST_PAD_REQUEST, GST_STATIC_CAPS_ANY);

void peer_demux_class_init(PeerDemuxClass* klass) {
  auto* object_class = G_OBJECT_CLASS(klass);
  object_class->get_property = GetProperty;
  object_class->finalize = Finalize;
  g_object_class_install_property(
      object_class, kPropertyStats,
      g_param_spec_boxed("stats", "Statistics", "refused-address, stranger (the last host that is no pad's peer)",
                         GST_TYPE_STRUCTURE, static_cast<GParamFlags>(G_PARAM_READABLE | G_PARAM_STATIC_STRINGS)));
  auto* element_class = GST_ELEMENT_CLASS(klass);
  element_class->request_new_pad = RequestPad;
  element_class->release_pad = ReleasePad;
  gst_element_class_add_static_pad_template(element_class, &sink_template);
  gst_element_class_add_static_pad_template_with_gtype(element_class, &src_template, peer_demux_pad_get_type());
  gst_element_class_set_static_metadata(element_class, "Peer demultiplexer", "Filter/Network",
                                        "Parts the packets of one socket by the host that they came from",
                                        "gst-costream");
}

void peer_demux_init(PeerDemux* demux) {
  demux->state = new DemuxState;
  demux->sink = gst_pad_new_from_static_template(&sink_template, "sink");
  gst_pad_set_chain_function(demux->sink, Chain);
  GST_PAD_SET_PROXY_CAPS(demux->sink);
  gst_element_add_pad(GST_ELEMENT(demux), demux->sink);
}

}  // namespace

GType PeerDemuxGetType() { return peer_demux_get_type(); }

}  // namespace costream
