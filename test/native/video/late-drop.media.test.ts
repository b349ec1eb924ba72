/** `latedrop`: what is older than frames were lately is dropped, and what needs it, until a key frame. */
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { caps, chain, el, Pipeline } from '../../../lib/gst/index.js';

/** Nanoseconds: ages are compared with each other, so that frames may be early instead of late. */
const EARLY = 10_000_000_000n;
const H264 = caps('video/x-h264', { 'stream-format': 'byte-stream', alignment: 'au' });

it('drops what comes too late, and what follows until a fresh key frame', async () => {
  const source = el.appsrc({ caps: H264, format: 'time', isLive: true });
  const late = el.latedrop({ patience: 2_000_000_000n });
  const sink = el.appsink({ sync: false, async: false });
  const pipeline = new Pipeline(chain(source, el.stagemeter({ station: 'prepared' }), late, sink));
  await pipeline.play();
  const began = process.hrtime.bigint();
  const feed = pipeline.source(source);
  const write = (name: number, ageNs: bigint, key: boolean) =>
    feed.write(Buffer.of(name), {
      pts: process.hrtime.bigint() - began + EARLY - ageNs,
      flags: key ? [] : ['delta-unit'],
    });
  const samples = pipeline.samples(sink, { capacity: 16, onFull: 'block' });
  await write(1, 0n, true);
  // Until it is known what is usual.
  await pause(600);
  await write(2, 0n, false);
  // Late without a standstill: the machine is busy.
  await write(20, 5_000_000_000n, false);
  await pause(450);
  await write(3, 5_000_000_000n, false);
  await write(4, 0n, false);
  await write(5, 5_000_000_000n, true);
  await write(6, 0n, true);
  await write(7, 0n, false);
  await feed.end();
  const passed: number[] = [];
  for await (const { data } of samples) passed.push(data[0]!);
  expect(passed).toEqual([1, 2, 20, 6, 7]);
  expect(pipeline.element(late).get('dropped')).toBe(3n);
  await pipeline.close();
});
