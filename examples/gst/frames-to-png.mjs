// Writes single pictures of a source as PNG files, each when it comes.
//   node examples/gst/frames-to-png.mjs FOLDER [COUNT]
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { caps, chain, el, Pipeline } from 'gst-costream/gst';

const [folder = 'frames', count = '5'] = process.argv.slice(2);
await mkdir(folder, { recursive: true });

const pictures = el.appsink({ sync: false });
const pipeline = new Pipeline(
  chain(
    el.videotestsrc({ numBuffers: Number(count), pattern: 'ball' }),
    caps.video({ width: 320, height: 240, framerate: 10 }),
    el.videoconvert(),
    el.pngenc(),
    pictures,
  ),
);
try {
  const samples = pipeline.samples(pictures, { onFull: 'block' });
  const playing = pipeline.play();
  let number = 0;
  for await (const sample of samples) {
    const file = join(folder, `${String(number++).padStart(3, '0')}.png`);
    await writeFile(file, sample.data);
    console.log(`${file} ${Number(sample.pts) / 1e6} ms`);
  }
  await playing;
} finally {
  await pipeline.close();
}
