// See link-rule.h.
#include "link-rule.h"

#include "pad.h"

namespace costream {

namespace {

/** Marks the pads that a rule linked: only those may be replaced by a newer one. */
GQuark LinkedBy() { return g_quark_from_static_string("gst-costream-link-rule"); }

GstPadProbeReturn Swallow(GstPad*, GstPadProbeInfo*, gpointer) { return GST_PAD_PROBE_DROP; }

bool MatchesAt(const char* name, const char* pattern) {
  if (*pattern == '\0') return *name == '\0';
  if (*pattern != '%') return *name == *pattern && MatchesAt(name + 1, pattern + 1);
  const char kind = pattern[1];
  if (kind == '\0') return false;
  if (kind == 'd' && *name == '-') name++;
  // A longer number first would match the same names: what follows a placeholder never begins with a digit.
  for (size_t length = 1; name[length - 1] != '\0'; length++) {
    if (kind != 's' && !g_ascii_isdigit(name[length - 1])) return false;
    if (MatchesAt(name + length, pattern + 2)) return true;
  }
  return false;
}

}  // namespace

bool MatchesPattern(const std::string& name, const std::string& pattern) {
  return MatchesAt(name.c_str(), pattern.c_str());
}

void LinkRule::Install(GstElement* source, GstElement* target, Options options) {
  auto* rule = new LinkRule(target, std::move(options));
  // Owned by the connection: a rule lives as long as its source.
  g_signal_connect_data(source, "pad-added", G_CALLBACK(PadAdded), rule, Destroy, static_cast<GConnectFlags>(0));
  const Iterator pads(gst_element_iterate_src_pads(source));
  const auto serve = [](const GValue* item, gpointer data) {
    auto& [element, self] = *static_cast<std::pair<GstElement*, LinkRule*>*>(data);
    PadAdded(element, GST_PAD(g_value_get_object(item)), self);
  };
  std::pair<GstElement*, LinkRule*> context(source, rule);
  // Pads may appear meanwhile; those that are linked by then are skipped.
  while (gst_iterator_foreach(pads.get(), serve, &context) == GST_ITERATOR_RESYNC) gst_iterator_resync(pads.get());
}

void LinkRule::PadAdded(GstElement* source, GstPad* pad, gpointer data) noexcept {
  if (GST_PAD_IS_SRC(pad) && !gst_pad_is_linked(pad)) static_cast<LinkRule*>(data)->Serve(source, pad);
}

void LinkRule::Serve(GstElement* source, GstPad* pad) {
  const std::lock_guard lock(mutex_);
  if (options_.once && served_) return;
  const Text name(gst_object_get_name(GST_OBJECT(pad)));
  if (options_.pattern && !MatchesPattern(name.get(), *options_.pattern)) return;
  const auto target = target_.Get();
  if (!target) return;
  const auto sink = FindSink(target.get(), pad);
  if (sink && gst_pad_is_linked(sink.get()) && !options_.optional) Replace(sink.get());
  const GstPadLinkReturn result = sink ? gst_pad_link(pad, sink.get()) : GST_PAD_LINK_REFUSED;
  if (result == GST_PAD_LINK_OK) {
    served_ = true;
    g_object_set_qdata(G_OBJECT(pad), LinkedBy(), this);
    return;
  }
  if (!options_.optional && !gst_pad_is_linked(pad)) Fail(source, pad, target.get(), sink.get(), result);
  // A pad that was requested in vain would stay behind, and a muxer waits for each of its pads.
  if (sink && !gst_pad_is_linked(sink.get()) && IsRequestPad(sink.get())) {
    gst_element_release_request_pad(target.get(), sink.get());
  }
}

Object<GstPad> LinkRule::FindSink(GstElement* target, GstPad* pad) const {
  if (options_.pad) {
    if (GstPad* existing = gst_element_get_static_pad(target, options_.pad->c_str())) {
      return Object<GstPad>::Adopt(existing);
    }
    return Object<GstPad>::Adopt(gst_element_request_pad_simple(target, options_.pad->c_str()));
  }
  if (GstPad* compatible = gst_element_get_compatible_pad(target, pad, nullptr)) {
    return Object<GstPad>::Adopt(compatible);
  }
  // None is free; one that this rule linked before can be taken over.
  Object<GstPad> found;
  const Iterator pads(gst_element_iterate_sink_pads(target));
  GValue raw = G_VALUE_INIT;
  while (!found && gst_iterator_next(pads.get(), &raw) == GST_ITERATOR_OK) {
    auto* sink = GST_PAD(g_value_get_object(&raw));
    const auto peer = Object<GstPad>::Adopt(gst_pad_get_peer(sink));
    if (peer && g_object_get_qdata(G_OBJECT(peer.get()), LinkedBy()) == this) found = Object<GstPad>::Share(sink);
    g_value_unset(&raw);
  }
  return found;
}

bool LinkRule::Replace(GstPad* sink) {
  const auto earlier = Object<GstPad>::Adopt(gst_pad_get_peer(sink));
  if (!earlier || g_object_get_qdata(G_OBJECT(earlier.get()), LinkedBy()) != this) return false;
  // The earlier stream (a sender that restarted with a new SSRC) may still bring data: unlinked, its source would end the
  // pipeline with "not-linked"; dropped here, nobody notices.
  gst_pad_add_probe(earlier.get(), static_cast<GstPadProbeType>(GST_PAD_PROBE_TYPE_BUFFER | GST_PAD_PROBE_TYPE_BUFFER_LIST),
                    Swallow, nullptr, nullptr);
  return gst_pad_unlink(earlier.get(), sink);
}

void LinkRule::Fail(GstElement* source, GstPad* pad, GstElement* target, GstPad* sink, GstPadLinkReturn result) const {
  const std::string from = PadName(pad);
  const Text element(gst_object_get_name(GST_OBJECT(target)));
  const std::string to = sink == nullptr ? element.get() : PadName(sink);
  const std::string reason = sink == nullptr ? "no pad of it is free and takes this format" : LinkReason(result);
  const std::string caps = CapsText(pad) + " -> " + (sink == nullptr ? "?" : CapsText(sink));
  gst_element_message_full(source, GST_MESSAGE_ERROR, GST_CORE_ERROR, GST_CORE_ERROR_PAD,
                           g_strdup(("Cannot link " + from + " to " + to + ": " + reason).c_str()), g_strdup(caps.c_str()),
                           __FILE__, GST_FUNCTION, __LINE__);
}

}  // namespace costream
