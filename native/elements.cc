// The static plugin "costream".
#include "elements.h"

#include <gst/gst.h>

#include <mutex>

#include "audio/sound-fill.h"
#include "meter/frame-meter.h"
#include "rtp/frame-gate.h"
#include "rtp/peer-demux.h"
#include "rtp/rate-control.h"
#include "rtp/repair-dec.h"
#include "rtp/repair-enc.h"
#include "rtp/rtcp-end.h"
#include "rtp/rtp-arrivals.h"
#include "rtp/rtp-guard.h"
#include "rtp/stage-meter.h"
#include "video/frame-thinner.h"
#include "video/i420-convert.h"
#include "video/late-drop.h"
#include "video/live-fallback.h"
#include "x11/damage-gate.h"
#include "x11/window-source.h"

namespace costream {

namespace {

gboolean InitPlugin(GstPlugin* plugin) noexcept {
  return gst_element_register(plugin, "damagegate", GST_RANK_NONE, DamageGateGetType()) &&
         gst_element_register(plugin, "rtpframegate", GST_RANK_NONE, FrameGateGetType()) &&
         gst_element_register(plugin, "framemeter", GST_RANK_NONE, FrameMeterGetType()) &&
         gst_element_register(plugin, "framethinner", GST_RANK_NONE, FrameThinnerGetType()) &&
         gst_element_register(plugin, "i420convert", GST_RANK_NONE, I420ConvertGetType()) &&
         gst_element_register(plugin, "latedrop", GST_RANK_NONE, LateDropGetType()) &&
         gst_element_register(plugin, "livefallback", GST_RANK_NONE, LiveFallbackGetType()) &&
         gst_element_register(plugin, "peerdemux", GST_RANK_NONE, PeerDemuxGetType()) &&
         gst_element_register(plugin, "rtcpend", GST_RANK_NONE, RtcpEndGetType()) &&
         gst_element_register(plugin, "rtparrivals", GST_RANK_NONE, RtpArrivalsGetType()) &&
         gst_element_register(plugin, "rtpguard", GST_RANK_NONE, RtpGuardGetType()) &&
         gst_element_register(plugin, "rtpratecontrol", GST_RANK_NONE, RateControlGetType()) &&
         gst_element_register(plugin, "rtprepairdec", GST_RANK_NONE, RepairDecGetType()) &&
         gst_element_register(plugin, "rtprepairenc", GST_RANK_NONE, RepairEncGetType()) &&
         gst_element_register(plugin, "soundfill", GST_RANK_NONE, SoundFillGetType()) &&
         gst_element_register(plugin, "stagemeter", GST_RANK_NONE, StageMeterGetType()) &&
         gst_element_register(plugin, "windowsrc", GST_RANK_NONE, WindowSourceGetType());
}

}  // namespace

void RegisterElements() {
  static std::once_flag once;
  std::call_once(once, [] {
    gst_plugin_register_static(GST_VERSION_MAJOR, GST_VERSION_MINOR, "costream",
                               "Elements on the packet path of gst-costream", InitPlugin, "0.1.0", "Apache 2.0",
                               "gst-costream", "gst-costream", "gst-costream");
  });
}

}  // namespace costream
