// rtcpend: our own reports on their way out.
#include "rtcp-end.h"

#include <gst/rtp/gstrtcpbuffer.h>

#include "../element-parts.h"

namespace costream {

namespace {

struct RtcpEnd {
  GstElement parent;
  GstPad* sink;
  GstPad* src;
};

struct RtcpEndClass {
  GstElementClass parent_class;
};

G_DEFINE_TYPE(RtcpEnd, rtcp_end, GST_TYPE_ELEMENT)

// A source of ours says BYE when its stream has ended, and for nothing else: rtpguard keeps collisions away.
bool SaysBye(GstBuffer* buffer) noexcept {
  GstRTCPBuffer rtcp = GST_RTCP_BUFFER_INIT;
  if (!gst_rtcp_buffer_map(buffer, GST_MAP_READ, &rtcp)) return false;
  bool bye = false;
  GstRTCPPacket packet;
  for (gboolean more = gst_rtcp_buffer_get_first_packet(&rtcp, &packet); more && !bye;
       more = gst_rtcp_packet_move_to_next(&packet))
    bye = gst_rtcp_packet_get_type(&packet) == GST_RTCP_TYPE_BYE;
  gst_rtcp_buffer_unmap(&rtcp);
  return bye;
}

GstFlowReturn Chain(GstPad*, GstObject* parent, GstBuffer* buffer) noexcept {
  GstPad* src = static_cast<RtcpEnd*>(static_cast<gpointer>(parent))->src;
  const bool ends = SaysBye(buffer);
  const GstFlowReturn flow = gst_pad_push(src, buffer);
  // A second one, where rtpsession was in time, goes no farther than this pad.
  if (ends) gst_pad_push_event(src, gst_event_new_eos());
  return flow;
}

GstStaticPadTemplate sink_template =
    GST_STATIC_PAD_TEMPLATE("sink", GST_PAD_SINK, GST_PAD_ALWAYS, GST_STATIC_CAPS("application/x-rtcp"));
GstStaticPadTemplate src_template =
    GST_STATIC_PAD_TEMPLATE("src", GST_PAD_SRC, GST_PAD_ALWAYS, GST_STATIC_CAPS("application/x-rtcp"));

void rtcp_end_class_init(RtcpEndClass* klass) {
  auto* element_class = GST_ELEMENT_CLASS(klass);
  gst_element_class_add_static_pad_template(element_class, &sink_template);
  gst_element_class_add_static_pad_template(element_class, &src_template);
  gst_element_class_set_static_metadata(element_class, "RTCP end", "Filter/Network/RTP",
                                        "Ends the stream of reports behind the BYE that says so", "gst-costream");
}

void rtcp_end_init(RtcpEnd* end) {
  end->sink = AddPad(end, &sink_template);
  gst_pad_set_chain_function(end->sink, Chain);
  end->src = AddPad(end, &src_template);
  ProxyPads({end->sink, end->src});
}

}  // namespace

GType RtcpEndGetType() { return rtcp_end_get_type(); }

}  // namespace costream
