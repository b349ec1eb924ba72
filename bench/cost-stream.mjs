/** A program as people write them with the builder: test picture to RTP over UDP. `--launch` prints its gst-launch line. */
import { caps, chain, el, Pipeline } from 'gst-costream/gst';

const [port, width, height, fps, mode] = process.argv.slice(2);
const host = '127.0.0.1';
const rtp = el.rtpbin({ latency: 0, rtpProfile: 'avpf' });

const pipeline = new Pipeline(
  chain(
    el.videotestsrc({ isLive: true, pattern: 'ball' }),
    caps.video({ width: Number(width), height: Number(height), framerate: Number(fps) }),
    el.videoconvert(),
    el.x264enc({
      tune: 'zerolatency',
      speedPreset: 'ultrafast',
      bitrate: 1000,
      threads: 2,
      slicedThreads: true,
      keyIntMax: Number(fps),
    }),
    el.rtph264pay({ mtu: 1200, aggregateMode: 'zero-latency' }),
    rtp.pad('send_rtp_sink_0'),
  ),
  chain(rtp.pad('send_rtp_src_0'), el.udpsink({ host, port: Number(port), sync: false, async: false })),
  chain(rtp.pad('send_rtcp_src_0'), el.udpsink({ host, port: Number(port) + 1, sync: false, async: false })),
);

if (mode === '--launch') {
  const { line, leftOut } = pipeline.toLaunch();
  if (leftOut.length > 0) throw new Error(`The launch line leaves out ${leftOut.join(', ')}.`);
  console.log(line);
  await pipeline.close();
} else {
  process.once('SIGINT', () => void pipeline.close());
  await pipeline.play();
  // A program that listens, as they all do, pays for its messages too.
  for await (const message of pipeline.messages()) if (message.type === 'error') throw streamError(message);
}
