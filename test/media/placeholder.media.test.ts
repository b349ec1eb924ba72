/** What a v4l2 output writes, but for the device: a card without pictures, and one format whatever the sender's size is. */
import { expect, it } from 'vitest';
import { caps, chain, el, Pipeline } from '../../lib/gst/index.js';
import { Placeholder } from '../../lib/media/placeholder.js';
import { videoDecoder } from '../../lib/media/video-decoder.js';
import { fixedFormat } from '../../lib/media/video-sink.js';
import { readFrameNumber, writeFrameNumber } from '../parts/frame-number.js';
import { newFrame } from '../parts/picture.js';

/** Multiples of 48 lines, so that the strips of the frame numbers are scaled with the picture. */
const device = { width: 256, height: 192 };
/** A sender's within one run, as its window or what its line carries changes. */
const SIZES = [
  { width: 256, height: 192 },
  { width: 128, height: 96 },
  { width: 384, height: 288 },
];
const EACH = 8;

it('a card before the first picture, every picture in one format through changes of size, and the card again', async () => {
  const source = el.appsrc({ format: 'time' });
  const sink = el.appsink({ sync: false, async: false });
  const placeholder = new Placeholder(fixedFormat(device), 'waiting for <me> & you');
  const pipeline = new Pipeline(
    chain(
      source,
      el.x264enc({ tune: 'zerolatency', speedPreset: 'ultrafast', threads: 1, bitrate: 2000 }),
      el.rtph264pay({ aggregateMode: 'zero-latency', configInterval: 0 }),
      el.rtph264depay(),
      caps('video/x-h264', { 'stream-format': 'byte-stream', alignment: 'au' }),
      videoDecoder(),
      el.videoconvertscale({ addBorders: true }),
      fixedFormat(device),
      placeholder.input,
    ),
    ...placeholder.chains(sink),
  );
  const samples = pipeline.samples(sink, { onFull: 'block' });
  const formats = new Set<string>();
  const next = async () => {
    const { value } = await samples.next();
    formats.add(`${value!.caps}`.replace(/\((int|string|fraction)\)/g, ''));
    return { number: readFrameNumber({ data: value!.data, format: 'YUY2', ...device }), bright: brightOf(value!.data) };
  };
  const feed = pipeline.source(source);
  await pipeline.play();

  const first = await next();
  expect(first.number).toBeUndefined();
  // Words, on a card that is dark; and they can be changed.
  expect(first.bright).toBeGreaterThan(100);
  expect(first.bright).toBeLessThan(6000);
  expect(placeholder.shown(pipeline)).toBe(true);
  placeholder.say(pipeline, 'me');
  for (let card = first; card.bright > first.bright / 2; ) card = await next();

  for (let i = 0; i < SIZES.length * EACH; i++) {
    const { width, height } = SIZES[Math.floor(i / EACH)]!;
    const frame = newFrame('I420', width, height);
    writeFrameNumber(frame, i);
    const format = caps.video({ format: 'I420', width, height, framerate: 30, pixelAspectRatio: 1 });
    await feed.write(frame.data, { pts: (BigInt(i) * 1_000_000_000n) / 30n, caps: format });
  }
  const numbers: number[] = [];
  while (numbers.length < SIZES.length * EACH) {
    const { number } = await next();
    if (number !== undefined) numbers.push(number);
  }
  expect(numbers).toEqual(Array.from({ length: SIZES.length * EACH }, (_, i) => i));

  // Nothing comes any more: for a while the last picture stands, then the card is there again.
  const again = await next();
  expect(again).toMatchObject({ number: undefined });
  expect(placeholder.shown(pipeline)).toBe(true);
  expect([...formats]).toEqual([expect.stringMatching(/format=YUY2, width=256, height=192,.*framerate=30\/1/)]);
  await pipeline.close();
});

/** Pixels of the words. */
function brightOf(data: Uint8Array): number {
  let bright = 0;
  for (let i = 0; i < data.length; i += 2) if (data[i]! > 120) bright++;
  return bright;
}
