// Records one second out of the middle of a stream that plays on undisturbed.
//   node examples/gst/dynamic-branch.mjs FILE.mkv
import { setTimeout as delay } from 'node:timers/promises';
import { caps, chain, el, Pipeline } from 'gst-costream/gst';

const [file = 'excerpt.mkv'] = process.argv.slice(2);

const split = el.tee();
const shown = el.fakesink({ sync: true });
const pipeline = new Pipeline(
  chain(
    el.videotestsrc({ isLive: true }),
    caps.video({ width: 320, height: 240, framerate: 30 }),
    el.x264enc({ tune: 'zerolatency', keyIntMax: 10 }),
    el.h264parse(),
    split,
  ),
  chain(split, el.queue(), shown),
);
try {
  await pipeline.play();
  await delay(500);
  const branch = pipeline.add(
    chain(split, el.queue(), el.matroskamux({ streamable: true }), el.filesink({ location: file, async: false })),
  );
  await branch.ready;
  console.log(`recording ${file}`);
  await delay(1000);
  await branch.close();
  const before = pipeline.position;
  await delay(500);
  console.log(`recorded; the stream went on for ${Number(pipeline.position - before) / 1e6} ms`);
} finally {
  await pipeline.close();
}
