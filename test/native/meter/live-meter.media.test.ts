/** What `framemeter` says of a stream in real time. */
import { expect, it } from 'vitest';
import { caps, chain, el, Pipeline } from '../../../lib/gst/index.js';
import { collect } from '../rtp/encoded.js';

type Fields = Record<string, bigint | number | undefined>;

const milliseconds = (value: bigint | number | undefined) => Number(value) / 1e6;

it('measures rate, gaps and age of a live stream', async () => {
  const meter = el.framemeter();
  const sink = el.appsink({ sync: false, async: false });
  const pipeline = new Pipeline(
    chain(
      el.videotestsrc({ isLive: true, pattern: 'black', numBuffers: 60 }),
      caps.video({ format: 'GRAY8', width: 32, height: 16, framerate: 50 }),
      meter,
      sink,
    ),
  );
  let fields: Fields = {};
  let askedAt = 0n;
  const arrived = await collect(pipeline, sink, sample => {
    fields = (pipeline.element(meter).get('stats') as { fields: Fields }).fields;
    askedAt = process.hrtime.bigint();
    return sample.arrived;
  });
  // About 50 a second; on a busy machine as many as came until the last one, or until it was asked.
  const rateUntil = (end: bigint) => (arrived.length - 1) / (Number(end - arrived[0]!) / 1e9);
  expect(fields.fps).toBeGreaterThan(0.9 * rateUntil(askedAt));
  expect(fields.fps).toBeLessThan(1.1 * rateUntil(arrived.at(-1)!));
  expect(Number(fields.bitrate) / (Number(fields.fps) * 512 * 8)).toBeCloseTo(1, 3);
  expect(milliseconds(fields['interval-max-ns'])).toBeGreaterThan(19);
  expect(fields['recent-interval-max-ns']).toBeLessThanOrEqual(Number(fields['interval-max-ns']));
  // A live test source hands a picture out when its time has come.
  expect(milliseconds(fields['age-p50'])).toBeGreaterThanOrEqual(0);
  expect(milliseconds(fields['age-p50'])).toBeLessThan(20);
  expect(fields['age-p95']).toBeGreaterThanOrEqual(Number(fields['age-p50']));
  expect(fields['age-p99']).toBeGreaterThanOrEqual(Number(fields['age-p95']));
});

it('knows for how long what is behind keeps the thread, and not what is before', async () => {
  const [before, between] = [el.framemeter(), el.framemeter()];
  const sink = el.appsink({ sync: false, async: false });
  const pipeline = new Pipeline(
    chain(
      el.videotestsrc({ isLive: true, pattern: 'black', numBuffers: 20 }),
      caps.video({ format: 'GRAY8', width: 32, height: 16, framerate: 10 }),
      ...[before, el.identity({ sleepTime: 30_000 }), between, el.identity({ sleepTime: 20_000 })],
      sink,
    ),
  );
  let kept: number[] = [];
  await collect(pipeline, sink, () => {
    const stats = [before, between].map(meter => pipeline.element(meter).get('stats') as { fields: Fields });
    kept = stats.map(({ fields }) => milliseconds(fields['kept-ns']));
  });
  // Of the last frame it may have been asked while it was on its way.
  const [all, last] = kept as [number, number];
  expect(all).toBeGreaterThan(19 * 50);
  expect(last).toBeGreaterThan(19 * 20);
  expect(all - last).toBeGreaterThan(19 * 29);
});
