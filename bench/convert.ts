/**
 * `npm run bench -- convert`: the CPU that a captured picture costs before it is encoded, BGRx to I420, by `i420convert` and by
 * GStreamer's `videoconvertscale` in its place, in the order A B B A; and either with a smaller picture behind it.
 */
import { parseArgs } from 'node:util';
import { caps, chain, el, Pipeline } from '../lib/gst/index.js';
import { median, show, table } from './figures.js';

const { values: options } = parseArgs({
  options: { frames: { type: 'string', default: '300' }, rounds: { type: 'string', default: '4' } },
});
const frames = Number(options.frames);
const cases = [
  { from: [1280, 720], to: [1280, 720] },
  { from: [1920, 1080], to: [1920, 1080] },
  { from: [1920, 1080], to: [1280, 720] },
] as const;

/** Milliseconds of CPU of this process for each picture of that size, made `to`; all else that it costs is `neither`'s. */
async function measure(
  [width, height]: readonly [number, number],
  converter: 'ours' | 'theirs' | 'neither',
  to: readonly [number, number],
) {
  const source = el.videotestsrc({ pattern: 'smpte', numBuffers: 1 });
  const still = el.imagefreeze({ numBuffers: frames });
  const sink = el.fakesink({ sync: false, async: false });
  const input = chain(source, caps.video({ format: 'BGRx', width, height, framerate: 30 }), still);
  const scale = el.videoconvertscale({ addBorders: true, nThreads: 2 });
  const output = caps.video({ format: 'I420', width: to[0], height: to[1] });
  const pipeline = new Pipeline(
    converter === 'neither'
      ? chain(input, sink)
      : converter === 'ours'
        ? chain(input, el.i420convert(), scale, output, sink)
        : chain(input, scale, output, sink),
  );
  try {
    const before = process.cpuUsage();
    await pipeline.play();
    await pipeline.finished;
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000 / frames;
  } finally {
    await pipeline.close();
  }
}

const rows: string[][] = [];
for (const { from, to } of cases) {
  const [ours, theirs]: [number[], number[]] = [[], []];
  await measure(from, 'ours', to);
  for (let round = 0; round < Number(options.rounds); round++) {
    const none = await measure(from, 'neither', to);
    for (const name of ['ours', 'theirs', 'theirs', 'ours'] as const)
      (name === 'ours' ? ours : theirs).push((await measure(from, name, to)) - none);
  }
  const ratio = median(ours) / median(theirs);
  rows.push([`${from.join('x')} to ${to.join('x')}`, show(median(ours), 2), show(median(theirs), 2), show(ratio, 2)]);
}
console.log(`${frames} pictures a reading, medians of ${2 * Number(options.rounds)}, ms of CPU a picture`);
console.log(table([['BGRx to I420', 'i420convert', 'videoconvertscale', 'ratio'], ...rows]));
