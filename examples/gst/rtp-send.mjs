// Sends H.264 over RTP and tells what the receiver reports.
//   node examples/gst/rtp-send.mjs HOST [PORT]     RTP on PORT, RTCP on PORT + 1, the receiver's reports on PORT + 5
import { caps, chain, el, Pipeline, rtpStatistics } from 'gst-costream/gst';

const [host = '127.0.0.1', port = '5000'] = process.argv.slice(2);
const base = Number(port);

const rtp = el.rtpbin({ rtpProfile: 'avpf' });
const pipeline = new Pipeline(
  // picture -> H.264 -> RTP session 0
  chain(
    el.videotestsrc({ isLive: true }),
    caps.video({ width: 640, height: 360, framerate: 30 }),
    el.x264enc({ tune: 'zerolatency', bitrate: 1000, keyIntMax: 30 }),
    el.rtph264pay({ configInterval: 1 }),
    rtp.pad('send_rtp_sink_0'),
  ),
  chain(rtp.pad('send_rtp_src_0'), el.udpsink({ host, port: base, sync: false, async: false })),
  chain(rtp.pad('send_rtcp_src_0'), el.udpsink({ host, port: base + 1, sync: false, async: false })),
  chain(el.udpsrc({ address: host, port: base + 5 }), rtp.pad('recv_rtcp_sink_0')),
);
process.once('SIGINT', () => pipeline.close());
await pipeline.play();
console.log(`sending to ${host}:${base}`);
const session = pipeline.element(rtp).emit('get-internal-session', 0);
session.on('on-ssrc-active', () => {
  const report = rtpStatistics(session).sources.find(source => source.report)?.report;
  if (report?.jitterMs === undefined) return;
  const roundTrip = report.roundTripMs?.toFixed(1) ?? '?';
  console.log(`loss ${report.fractionLost}, jitter ${report.jitterMs.toFixed(1)} ms, round trip ${roundTrip} ms`);
});
await pipeline.finished;
