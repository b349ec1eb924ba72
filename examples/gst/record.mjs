// Records picture and sound into a Matroska file until Ctrl-C, or for some seconds.
//   node examples/gst/record.mjs FILE.mkv [SECONDS]
import { setTimeout as delay } from 'node:timers/promises';
import { caps, chain, el, Pipeline } from 'gst-costream/gst';

const [file = 'recording.mkv', seconds] = process.argv.slice(2);
const stop = new AbortController();
process.once('SIGINT', () => stop.abort());

const mux = el.matroskamux({ streamable: false });
const pipeline = new Pipeline(
  chain(
    el.videotestsrc({ isLive: true }),
    caps.video({ width: 640, height: 360, framerate: 30 }),
    el.x264enc({ tune: 'zerolatency', bitrate: 1000 }),
    el.queue(),
    mux,
  ),
  chain(el.audiotestsrc({ isLive: true, wave: 'ticks' }), el.audioconvert(), el.opusenc(), el.queue(), mux),
  chain(mux, el.filesink({ location: file })),
);
try {
  await pipeline.play();
  console.log(`recording ${file}`);
  await delay(seconds ? Number(seconds) * 1000 : 2 ** 31 - 1, undefined, { signal: stop.signal }).catch(() => {});
  const length = pipeline.position;
  // The muxer writes its index when the stream ends.
  await pipeline.end();
  console.log(`${file}: ${(Number(length) / 1e9).toFixed(1)} s`);
} finally {
  await pipeline.close();
}
