// One source, three ways out: a file, a picture every second, and a count of everything.
//   node examples/gst/tee.mjs FILE.mkv [SECONDS]
import { caps, chain, el, Pipeline } from 'gst-costream/gst';

const [file = 'tee.mkv', seconds = '3'] = process.argv.slice(2);

const split = el.tee();
const counted = el.fakesink({ sync: false, signalHandoffs: true });
const stills = el.appsink({ sync: false });
const pipeline = new Pipeline(
  chain(
    el.videotestsrc({ numBuffers: Number(seconds) * 25 }),
    caps.video({ width: 320, height: 240, framerate: 25 }),
    split,
  ),
  chain(split, el.queue(), el.x264enc({ tune: 'zerolatency' }), el.matroskamux(), el.filesink({ location: file })),
  chain(split, el.queue(), el.videorate(), caps.video({ framerate: 1 }), el.videoconvert(), el.jpegenc(), stills),
  chain(split, el.queue(), counted),
);
try {
  let frames = 0;
  pipeline.element(counted).on('handoff', () => frames++);
  const samples = pipeline.samples(stills, { onFull: 'block' });
  const playing = pipeline.play();
  for await (const sample of samples) console.log(`picture at ${Number(sample.pts) / 1e9} s: ${sample.size} bytes`);
  await playing;
  await pipeline.finished;
  console.log(`${frames} frames, all of them in ${file}`);
} finally {
  await pipeline.close();
}
