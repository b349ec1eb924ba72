/** `soundfill`: what comes passes at once; while nothing comes, silence does, at the pace of the clock. */
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { caps, chain, el, Pipeline } from '../../../lib/gst/index.js';
import { Pulse } from '../../parts/pulse.js';

const RATE = 48_000;
const PIECE_NS = 5_000_000n;
const S16 = caps.audio({ format: 'S16LE', layout: 'interleaved', rate: RATE, channels: 2 });
const sound = () => Buffer.alloc((RATE / 200) * 4, 1);

it('fills a pause with silence of its length, between what was there before and after', async () => {
  const source = el.appsrc({ caps: S16, format: 'time', isLive: true });
  const fill = el.soundfill();
  const sink = el.appsink({ sync: false, async: false });
  const pipeline = new Pipeline(chain(source, fill, sink));
  const samples = pipeline.samples(sink, { capacity: 1000, onFull: 'block' });
  await pipeline.play();
  const feed = pipeline.source(source);
  const filled = () => pipeline.element(fill).get('filled');
  // Nothing is late yet.
  await pause(50);
  expect(filled()).toBe(0n);
  const began = performance.now();
  await feed.write(sound(), { pts: 0n, duration: PIECE_NS });
  await pause(200);
  await feed.write(sound(), { pts: 200_000_000n, duration: PIECE_NS });
  const pausedMs = performance.now() - began;
  await feed.end();
  const kinds: string[] = [];
  const times: bigint[] = [];
  for await (const { data, pts } of samples) {
    expect(data.length).toBe(sound().length);
    kinds.push(data.every(byte => byte === 1) ? 'sound' : data.every(byte => byte === 0) ? 'silence' : 'else');
    times.push(pts!);
  }
  const silent = kinds.filter(kind => kind === 'silence').length;
  expect(kinds.filter(kind => kind === 'sound').length).toBe(2);
  expect(kinds).not.toContain('else');
  expect(kinds[0]).toBe('sound');
  expect(kinds.lastIndexOf('sound')).toBeGreaterThan(1);
  // Never faster than the clock, and without what a busy machine took never much slower.
  expect(silent * 5).toBeLessThanOrEqual(pausedMs);
  expect(silent).toBeGreaterThan(5);
  expect(times.slice(0, 3)).toEqual([0n, PIECE_NS, 2n * PIECE_NS]);
  expect(filled()).toBe(BigInt(silent) * PIECE_NS);
  await pipeline.close();
});

it('lets as much wait in the sink as what comes late needs', async () => {
  await using pulse = await Pulse.start();
  const source = el.appsrc({ caps: S16, format: 'time', isLive: true });
  const fill = el.soundfill();
  const sink = el.pulsesink({
    server: pulse.server,
    bufferTime: 52_500,
    latencyTime: 17_500,
    sync: false,
    async: false,
  });
  await using pipeline = new Pipeline(chain(source, fill, sink));
  await pipeline.play();
  const feed = pipeline.source(source);
  const wantedMs = () => Number(pipeline.element(fill).get('wanted')) / 1e6;
  const began = performance.now();
  let sent = 0;
  /** As many as the clock says; what a busy machine is late with comes at once, as it does from a line. */
  const play = async (seconds: number) => {
    for (const end = sent + seconds * 200; sent < end; sent++) {
      const aheadMs = sent * 5 - (performance.now() - began);
      if (aheadMs > 0) await pause(aheadMs);
      await feed.write(sound(), { pts: BigInt(sent) * PIECE_NS, duration: PIECE_NS });
    }
  };
  await play(4);
  expect(wantedMs()).toBeGreaterThanOrEqual(13);
  for (let times = 0; times < 5; times++) {
    await pause(18);
    await play(0.2);
  }
  // A millisecond or two of it the timers' own.
  expect(wantedMs()).toBeGreaterThan(5 + 15);
  expect(wantedMs()).toBeLessThanOrEqual(30);
});
