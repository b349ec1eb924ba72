// See leftovers.h.
#include "leftovers.h"

#include <gst/rtp/rtp.h>

#include "../handle.h"

namespace costream {

namespace {

// An rtpjitterbuffer keeps the last sender report, and lets go of it only on the way from PAUSED to READY. One that rtpbin
// has made while it was already going down never comes by there: it would keep the report, and the pool of the udpsrc that
// received it, for ever.
void LetGoOfReport(GstElement* buffer) noexcept {
  gst_element_set_state(buffer, GST_STATE_PAUSED);
  gst_element_set_state(buffer, GST_STATE_NULL);
}

// A payloader whose first frame comes when it is being closed keeps a copy of that frame's metadata
// (gst_rtp_base_payload_chain, "flushing"), until a flush is over.
void LetGoOfMeta(GstElement* payloader) noexcept {
  gst_element_set_state(payloader, GST_STATE_PAUSED);
  const auto pad = Object<GstPad>::Adopt(gst_element_get_static_pad(payloader, "sink"));
  gst_pad_send_event(pad.get(), gst_event_new_flush_stop(FALSE));
  gst_element_set_state(payloader, GST_STATE_NULL);
}

void LetGo(const GValue* item, gpointer) noexcept {
  GstElement* element = GST_ELEMENT(g_value_get_object(item));
  if (GST_IS_RTP_BASE_PAYLOAD(element)) return LetGoOfMeta(element);
  const GstElementFactory* factory = gst_element_get_factory(element);
  if (factory != nullptr && g_strcmp0(GST_OBJECT_NAME(factory), "rtpjitterbuffer") == 0) LetGoOfReport(element);
}

}  // namespace

void LetGoOfLeftovers(GstBin* pipeline) {
  // Nothing streams any more that could add or remove one.
  const Iterator elements(gst_bin_iterate_recurse(pipeline));
  gst_iterator_foreach(elements.get(), LetGo, nullptr);
}

}  // namespace costream
