// Receives what rtp-send.mjs sends, and counts decoded pictures.
//   node examples/gst/rtp-receive.mjs [PORT] [COUNT]
import { caps, chain, el, Pipeline } from 'gst-costream/gst';

const [port = '5000', count = 'Infinity'] = process.argv.slice(2);
const base = Number(port);
const address = '127.0.0.1';

const rtp = el.rtpbin({ rtpProfile: 'avpf', latency: 50 });
const pictures = el.appsink({ sync: false, async: false });
const format = caps.rtp({ media: 'video', 'clock-rate': 90_000, 'encoding-name': 'H264', payload: 96 });
const pipeline = new Pipeline(
  chain(el.udpsrc({ address, port: base, caps: format }), rtp.pad('recv_rtp_sink_0')),
  // Linked when the stream appears.
  chain(rtp.pad('recv_rtp_src_0_%u_%u'), el.rtph264depay(), el.avdec_h264(), pictures),
  chain(el.udpsrc({ address, port: base + 1 }), rtp.pad('recv_rtcp_sink_0')),
  chain(rtp.pad('send_rtcp_src_0'), el.udpsink({ host: address, port: base + 5, sync: false, async: false })),
);
process.once('SIGINT', () => pipeline.close());
try {
  const samples = pipeline.samples(pictures);
  await pipeline.play();
  console.log(`listening on ${address}:${base}`);
  let received = 0;
  for await (const sample of samples) {
    if (++received === 1) console.log(`first picture: ${sample.caps}`);
    if (received >= Number(count)) break;
  }
  console.log(`${received} pictures`);
} finally {
  await pipeline.close();
}
