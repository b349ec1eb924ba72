// Makes a video of numbered PNG files (000.png, 001.png, …).
//   node examples/gst/pngs-to-video.mjs FOLDER FILE.mkv [FPS]
import { join } from 'node:path';
import { caps, chain, el, Pipeline } from 'gst-costream/gst';

const [folder = 'frames', file = 'frames.mkv', fps = '10'] = process.argv.slice(2);

const pipeline = new Pipeline(
  chain(
    el.multifilesrc({ location: join(folder, '%03d.png'), caps: caps('image/png', { framerate: Number(fps) }) }),
    el.pngdec(),
    el.videoconvert(),
    el.x264enc({ speedPreset: 'fast' }),
    el.matroskamux(),
    el.filesink({ location: file }),
  ),
);
try {
  await pipeline.play();
  await pipeline.finished;
  console.log(`${file}: ${Number(pipeline.position) / 1e9} s`);
} finally {
  await pipeline.close();
}
