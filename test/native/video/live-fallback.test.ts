/** `livefallback`: live pictures pass at once, the fallback's before the first one and when none has come for its timeout. */
import { expect, it } from 'vitest';
import { caps, chain, debugLog, el, Pipeline } from '../../../lib/gst/index.js';

const NEVER = 3_600_000_000_000n;
const gray = (width: number, framerate: number) => caps.video({ format: 'GRAY8', width, height: 4, framerate });

/** Both inputs in our hands: a picture is its number, and what came out is read one by one. */
async function start() {
  const [live, fallback] = [el.appsrc({ format: 'time', isLive: true }), el.appsrc({ format: 'time', isLive: true })];
  const element = el.livefallback({ timeout: NEVER });
  const meter = el.framemeter();
  const sink = el.appsink({ sync: false, async: false });
  const pipeline = new Pipeline(
    chain(live, gray(4, 30), element.pad('sink')),
    chain(fallback, caps.anyOf(gray(4, 10), gray(8, 10)), meter, element.pad('fallback_sink')),
    chain(element.pad('src'), sink),
  );
  const samples = pipeline.samples(sink, { onFull: 'block' });
  const [liveIn, fallbackIn] = [pipeline.source(live), pipeline.source(fallback)];
  await pipeline.play();
  const picture = (number: number, width = 4) => new Uint8Array(width * 4).fill(number);
  return {
    pipeline,
    live: (number: number) => liveIn.write(picture(number), { caps: gray(4, 30) }),
    fallback: (number: number, width = 4) => fallbackIn.write(picture(number, width), { caps: gray(width, 10) }),
    /** The next picture that came out, and its caps. */
    next: async () => {
      const { value } = await samples.next();
      return [value!.data[0], `${value!.caps}`.replace(/\((int|string|fraction)\)/g, '')];
    },
    element: pipeline.element(element),
    /** How many of the fallback's have come so far. */
    fallbacks: () => (pipeline.element(meter).get('stats') as { fields: Record<string, unknown> }).fields.buffers,
    endLive: () => liveIn.end(),
  };
}

it('passes the first input while it is live, in order, and tells of a format once', async () => {
  const { pipeline, live, fallback, fallbacks, next, element } = await start();
  await fallback(1);
  const [first, format] = await next();
  expect(first).toBe(1);
  expect(element.get('fallingBack')).toBe(true);
  await fallback(2);
  expect(await next()).toEqual([2, format]);
  await live(11);
  // Another frame rate is no reason to set a device up anew.
  expect(await next()).toEqual([11, format]);
  expect(element.get('fallingBack')).toBe(false);
  await fallback(3);
  await fallback(4);
  // The first has met its end when the second sets out.
  await expect.poll(fallbacks).toBe(4n);
  element.set({ timeout: 0n });
  await fallback(5);
  const later = [await next()];
  if (later[0]![0] === 4) later.push(await next());
  expect(later.at(-1)).toEqual([5, format]);
  element.set({ timeout: NEVER });
  await live(13);
  expect(await next()).toEqual([13, format]);
  await pipeline.close();
});

it('tells of another size, and of the first one again', async () => {
  const { pipeline, live, fallback, next, element } = await start();
  await live(1);
  const [, narrow] = await next();
  element.set({ timeout: 0n });
  await fallback(2, 8);
  const [number, wide] = await next();
  expect([number, wide]).toEqual([2, expect.stringContaining('width=8')]);
  await live(3);
  expect(await next()).toEqual([3, narrow]);
  await pipeline.close();
});

it('ends with the live stream alone', async () => {
  const { pipeline, live, next, endLive } = await start();
  await live(1);
  expect((await next())[0]).toBe(1);
  await endLive();
  await pipeline.finished;
  await pipeline.close();
});

it('gives neither input a pool of the sink, which the other uses too', async () => {
  const log = debugLog({ threshold: { basesrc: 'debug' } });
  const inputs = [el.videotestsrc({ numBuffers: 1 }), el.videotestsrc({ numBuffers: 1, isLive: true })] as const;
  const element = el.livefallback();
  const pipeline = new Pipeline(
    chain(inputs[0], gray(4, 10), element.pad('fallback_sink')),
    chain(inputs[1], gray(4, 30), element.pad('sink')),
    // Scaling, it has an answer for whoever asks.
    chain(
      element.pad('src'),
      el.videoconvertscale(),
      caps.video({ width: 8 }),
      el.fakesink({ sync: false, async: false }),
    ),
  );
  await pipeline.play();
  const [refused, decided] = [new Set<unknown>(), new Set<unknown>()];
  for await (const { object, message } of log) {
    if (message.startsWith('peer ALLOCATION query failed')) refused.add(object);
    if (message.startsWith('ALLOCATION (')) decided.add(object);
    if (decided.size === inputs.length) break;
  }
  expect(refused.size).toBe(inputs.length);
  await pipeline.close();
});
