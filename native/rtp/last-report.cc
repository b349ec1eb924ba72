// See last-report.h.
#include "last-report.h"

#include "../handle.h"

namespace costream {

namespace {

// An rtpjitterbuffer keeps the last sender report, and lets go of it only on the way from PAUSED to READY (1.22). One that
// rtpbin has made while it was already going down never comes by there: it would keep the report, and the pool of the
// udpsrc that received it, for ever.
void LetGo(const GValue* item, gpointer) noexcept {
  GstElement* element = GST_ELEMENT(g_value_get_object(item));
  const GstElementFactory* factory = gst_element_get_factory(element);
  if (factory == nullptr || g_strcmp0(GST_OBJECT_NAME(factory), "rtpjitterbuffer") != 0) return;
  gst_element_set_state(element, GST_STATE_PAUSED);
  gst_element_set_state(element, GST_STATE_NULL);
}

}  // namespace

void LetGoOfReports(GstBin* pipeline) {
  // Nothing streams any more that could add or remove one.
  const Iterator elements(gst_bin_iterate_recurse(pipeline));
  gst_iterator_foreach(elements.get(), LetGo, nullptr);
}

}  // namespace costream
