// See removal.h.
#include "removal.h"

#include <algorithm>
#include <utility>

#include "audio-clock.h"

namespace costream {

namespace {

bool IsIn(GstElement* element, GstBin* bin) { return GST_OBJECT_PARENT(element) == GST_OBJECT(bin); }

}  // namespace

Removal::Removal(GstBin* bin, const std::vector<Object<GstElement>>& elements) : bin_(bin) {
  for (const auto& element : elements) {
    if (!IsIn(element.get(), bin)) {
      if (outside_.empty()) outside_ = Text(gst_object_get_name(GST_OBJECT(element.get()))).get();
    } else if (!Goes(element.get())) {
      going_.push_back(element);
    }
  }
}

void Removal::Run() {
  // All asleep before any is unlinked: a source that still ran would find nobody to take its buffer, which is an error.
  for (const auto& element : going_) {
    // A source that is about to negotiate calls a neighbour that sleeps already an error: nobody's any more.
    gst_element_set_bus(element.get(), nullptr);
    // Locked, so that a state change of the bin cannot start it again in between.
    gst_element_set_locked_state(element.get(), TRUE);
    InvalidateClocks(element.get());
  }
  if (!Plays()) Flush();
  for (const auto& element : going_) gst_element_set_state(element.get(), GST_STATE_NULL);
  for (const auto& pad : flushed_) gst_pad_send_event(pad.get(), gst_event_new_flush_stop(FALSE));
  for (const auto& element : going_) {
    if (IsIn(element.get(), bin_)) gst_bin_remove(bin_, element.get());
    gst_element_set_locked_state(element.get(), FALSE);
  }
}

bool Removal::Plays() const {
  auto top = Object<GstObject>::Share(GST_OBJECT(bin_));
  while (GstObject* parent = gst_object_get_parent(top.get())) top = Object<GstObject>::Adopt(parent);
  return GST_STATE(top.get()) == GST_STATE_PLAYING;
}

/** A sink that does not play holds what came first, and with it the thread of an element that is to sleep. */
void Removal::Flush() {
  const auto flush = [](GstElement*, GstPad* pad, gpointer self) -> gboolean {
    static_cast<Removal*>(self)->FlushPeer(pad);
    return TRUE;
  };
  for (const auto& element : going_) gst_element_foreach_src_pad(element.get(), flush, this);
}

void Removal::FlushPeer(GstPad* pad) {
  auto peer = Object<GstPad>::Adopt(gst_pad_get_peer(pad));
  if (!peer) return;
  const auto parent = Object<GstElement>::Adopt(gst_pad_get_parent_element(peer.get()));
  if (Goes(parent.get())) return;
  gst_pad_push_event(pad, gst_event_new_flush_start());
  flushed_.push_back(std::move(peer));
}

bool Removal::Goes(gpointer element) const {
  return std::any_of(going_.begin(), going_.end(), [&](const auto& known) { return known.get() == element; });
}

}  // namespace costream
