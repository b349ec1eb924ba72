/** `i420convert` beside GStreamer's own converter: the same samples within rounding, whatever the size and the colours. */
import { expect, it } from 'vitest';
import { type CapsValue, type Chain, caps, chain, type ElementValue, el, Pipeline } from '../../../lib/gst/index.js';

const packed = (width: number, height: number) => caps.video({ format: 'BGRx', width, height, framerate: 30 });

/** Where I420's samples are, as gst_video_info_set_format lays them out. */
function planes(data: Uint8Array, width: number, height: number): number[][] {
  const four = (n: number) => Math.ceil(n / 4) * 4;
  const half = (n: number) => Math.ceil(n / 2);
  const [stride, chromaStride, lines] = [four(width), four(half(width)), half(height) * 2];
  const plane = (at: number, by: number, w: number, h: number) =>
    Array.from({ length: h }, (_, y) => [...data.subarray(at + y * by, at + y * by + w)]).flat();
  const u = stride * lines;
  const v = u + chromaStride * half(height);
  return [
    plane(0, stride, width, height),
    plane(u, chromaStride, half(width), half(height)),
    plane(v, chromaStride, half(width), half(height)),
  ];
}

async function converted(
  converter: ElementValue<'i420convert'> | ElementValue<'videoconvertscale'> | Chain<string, string>,
  picture: Uint8Array,
  input: CapsValue<'video/x-raw'>,
  output: CapsValue<'video/x-raw'> = caps.video({ format: 'I420' }),
) {
  const source = el.appsrc({ format: 'time' });
  const sink = el.appsink({ sync: false, async: false });
  const pipeline = new Pipeline(chain(source, input, converter as ElementValue<'i420convert'>, output, sink));
  const samples = pipeline.samples(sink, { onFull: 'block' });
  try {
    await pipeline.play();
    const feed = pipeline.source(source);
    await feed.write(picture, { caps: input });
    const { value } = await samples.next();
    return { data: Uint8Array.from(value!.data), caps: `${value!.caps}` };
  } finally {
    await pipeline.close();
  }
}

/** Blocks of so many pixels a side, each of a colour of its own: the extremes first. */
function blocks(width: number, height: number, side: number): Uint8Array {
  const extremes = [0x000000, 0xffffff, 0xff0000, 0x00ff00, 0x0000ff, 0xffff00, 0x00ffff, 0xff00ff, 0x808080];
  const picture = new Uint8Array(width * height * 4);
  const columns = Math.ceil(width / side);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const index = Math.floor(y / side) * columns + Math.floor(x / side);
      const colour = extremes[index] ?? Math.imul(index, 0x9e3779b1) >>> 8;
      picture.set([colour & 0xff, (colour >> 8) & 0xff, (colour >> 16) & 0xff, 0x5a], (y * width + x) * 4);
    }
  }
  return picture;
}

const furthest = (a: readonly number[], b: readonly number[]) =>
  a.reduce((most, sample, i) => Math.max(most, Math.abs(sample - b[i]!)), 0);

/** What ITU-T H.273 (8.3) says of Y, U and V, each with its mean of the pixels that are there. */
function exact(picture: Uint8Array, width: number, height: number, [kr, kb]: readonly [number, number], full: boolean) {
  const at = (x: number, y: number) => {
    const start = (Math.min(y, height - 1) * width + Math.min(x, width - 1)) * 4;
    return [picture[start + 2]!, picture[start + 1]!, picture[start]!] as const;
  };
  const [from, luma, chroma] = full ? [0, 1, 1] : [16, 219 / 255, 224 / 255];
  const grey = ([r, g, b]: readonly number[]) => kr * r! + (1 - kr - kb) * g! + kb * b!;
  const samples: number[][] = [[], [], []];
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) samples[0]!.push(from + luma * grey(at(x, y)));
  for (let y = 0; y < height; y += 2) {
    for (let x = 0; x < width; x += 2) {
      const four = [at(x, y), at(x + 1, y), at(x, y + 1), at(x + 1, y + 1)];
      const mean = [0, 1, 2].map(i => four.reduce((sum, pixel) => sum + pixel[i]!, 0) / 4);
      samples[1]!.push(128 + (chroma * (mean[2]! - grey(mean))) / (2 * (1 - kb)));
      samples[2]!.push(128 + (chroma * (mean[0]! - grey(mean))) / (2 * (1 - kr)));
    }
  }
  return samples;
}

it.each([
  ['BT.601 of a small picture', 320, 240, undefined, [0.299, 0.114]],
  ['BT.709 of a large one', 1280, 720, undefined, [0.2126, 0.0722]],
  ['BT.2020 where it is asked for', 320, 240, 'bt2020', [0.2627, 0.0593]],
  ['full range', 320, 240, '1:4:0:0', [0.299, 0.114]],
  ['an odd edge', 35, 17, undefined, [0.299, 0.114]],
] as const)('gives what the standard says, rounded: %s', async (_, width, height, colorimetry, matrix) => {
  const picture = blocks(width, height, colorimetry === undefined ? 1 : 2);
  const output = caps.video({ format: 'I420', ...(colorimetry && { colorimetry }) });
  const { data } = await converted(el.i420convert(), picture, packed(width, height), output);
  const wanted = exact(picture, width, height, matrix, colorimetry === '1:4:0:0');
  for (const [i, plane] of planes(data, width, height).entries()) {
    expect(plane.length).toBe(wanted[i]!.length);
    // Pure blue or red at full range is 255.5.
    expect(
      furthest(
        plane,
        wanted[i]!.map(sample => Math.min(sample, 255)),
      ),
    ).toBeLessThan(0.6);
  }
});

it('gives what videoconvertscale gives', async () => {
  const [width, height] = [1280, 720];
  // Blocks: where chroma lies between pixels makes a difference at their edges alone.
  const [input, picture] = [packed(width, height), blocks(width, height, 16)];
  const output = caps.video({ format: 'I420' });
  const ours = planes((await converted(el.i420convert(), picture, input, output)).data, width, height);
  const theirs = planes((await converted(el.videoconvertscale(), picture, input, output)).data, width, height);
  const middles = (plane: readonly number[], stride: number, side: number) =>
    plane.filter((_, i) => (i % stride) % side === side / 2 && Math.floor(i / stride) % side === side / 2);
  for (const [i, plane] of ours.entries()) {
    const [stride, side] = i === 0 ? [width, 16] : [width / 2, 8];
    expect(middles(plane, stride, side).length).toBe((width * height) / 256);
    // It reckons with 256ths.
    expect(furthest(middles(plane, stride, side), middles(theirs[i]!, stride, side))).toBeLessThanOrEqual(2);
  }
});

it('tells its colours, so that a smaller picture behind it keeps them', async () => {
  const [width, height] = [1280, 720];
  const small = caps.video({ format: 'I420', width: 320, height: 180 });
  const source = el.appsrc({ format: 'time' });
  const sink = el.appsink({ sync: false, async: false });
  const pipeline = new Pipeline(
    chain(source, packed(width, height), el.i420convert(), el.videoconvertscale(), small, sink),
  );
  const samples = pipeline.samples(sink, { onFull: 'block' });
  await pipeline.play();
  await pipeline.source(source).write(blocks(width, height, 16), { caps: packed(width, height) });
  const { value } = await samples.next();
  expect(`${value!.caps}`).toContain('colorimetry=(string)bt709');
  await pipeline.close();
});

it.each(['YUY2', 'NV12', 'I420', 'GRAY8', 'BGR', 'RGBx'] as const)('passes %s untouched', async format => {
  const [width, height] = [64, 48];
  const input = caps.video({ format, width, height, framerate: 30 });
  const bytes = { YUY2: 2, NV12: 1.5, I420: 1.5, GRAY8: 1, BGR: 3, RGBx: 4 }[format];
  const picture = Uint8Array.from({ length: width * height * bytes }, (_, i) => i * 7 + (i >> 8));
  // Whoever is behind it would take I420, too.
  const any = caps.anyOf(caps.video({ format: 'I420' }), caps.video());
  const { data, caps: told } = await converted(el.i420convert(), picture, input, any);
  expect(told).toContain(`format=(string)${format}`);
  expect(data).toEqual(picture);
  const alone = await converted(el.videoconvertscale(), picture, input);
  const behind = await converted(chain(el.i420convert(), el.videoconvertscale()), picture, input);
  expect(behind.data).toEqual(alone.data);
});
