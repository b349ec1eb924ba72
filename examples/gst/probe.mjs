// Looks at every RTP packet that passes a pad, without touching the stream: sequence numbers, sizes, ends of pictures.
//   node examples/gst/probe.mjs [FRAMES]
import { caps, chain, el, Pipeline } from 'gst-costream/gst';

const [frames = '30'] = process.argv.slice(2);

const payloader = el.rtph264pay({ mtu: 400 });
const pipeline = new Pipeline(
  chain(
    el.videotestsrc({ numBuffers: Number(frames) }),
    caps.video({ width: 320, height: 240, framerate: 30 }),
    el.x264enc({ tune: 'zerolatency', keyIntMax: 10 }),
    payloader,
    el.fakesink({ sync: false }),
  ),
);
try {
  const probe = pipeline.probe(payloader);
  await pipeline.play();
  let ended = 0;
  for await (const { size, rtp } of probe) {
    console.log(`packet ${rtp.sequence}: ${size} bytes${rtp.marker ? ', the last of its picture' : ''}`);
    if (rtp.marker && ++ended === Number(frames)) break;
  }
  console.log(`${probe.seen} packets, ${probe.dropped} not looked at`);
} finally {
  await pipeline.close();
}
