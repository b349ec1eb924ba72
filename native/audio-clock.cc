// See audio-clock.h.
#include "audio-clock.h"

#include <gst/audio/audio.h>

#include "handle.h"

namespace costream {

namespace {

void Invalidate(GstElement* element) {
  const auto clock = Object<GstClock>::Adopt(gst_element_provide_clock(element));
  if (clock && GST_IS_AUDIO_CLOCK(clock.get())) gst_audio_clock_invalidate(GST_AUDIO_CLOCK(clock.get()));
}

void InvalidateEach(const GValue* element, gpointer) { Invalidate(GST_ELEMENT(g_value_get_object(element))); }

}  // namespace

void InvalidateClocks(GstElement* element) {
  if (!GST_IS_BIN(element)) return Invalidate(element);
  const Iterator elements(gst_bin_iterate_recurse(GST_BIN(element)));
  while (gst_iterator_foreach(elements.get(), InvalidateEach, nullptr) == GST_ITERATOR_RESYNC) {
    gst_iterator_resync(elements.get());
  }
}

}  // namespace costream
