/** Whether an encoder keeps up: what a line, a moment and a slow machine look like from the thread that encodes. */
import { expect, it } from 'vitest';
import { EncoderLoad } from '../../lib/media/encoder-load.js';
import { RateLadder } from '../../lib/media/rate-ladder.js';
import { heldBytes } from '../parts/held-bytes.js';

interface Stretch {
  seconds: number;
  /** Frames come 30 times a second; what each takes, and what it waits for the line besides. */
  busyMs: number;
  waitingMs?: number;
}

/** When, in seconds, a picture of 30 a second got fewer frames; looked at four times a second from the first frame on. */
function stepDown(...stretches: Stretch[]): number | undefined {
  const [load, ladder] = [new EncoderLoad(), new RateLadder({ width: 1280, height: 720, fps: 30 }, 4000)];
  const seen = { keptMs: 0, waitedMs: 0, frames: 0, nowMs: 0 };
  let [frameMs, untilMs] = [0, 0];
  for (const { seconds, busyMs, waitingMs = 0 } of stretches) {
    untilMs += seconds * 1000;
    while (frameMs < untilMs) {
      frameMs += Math.max(1000 / 30, busyMs + waitingMs);
      for (; seen.nowMs + 250 < frameMs; ) {
        seen.nowMs += 250;
        const { fps } = ladder.look({ kbps: 4000, encodeMs: load.look({ ...seen }), nowMs: seen.nowMs });
        if (fps < 30) return seen.nowMs / 1000;
      }
      seen.keptMs += busyMs + waitingMs;
      seen.waitedMs += waitingMs;
      seen.frames++;
    }
  }
  return undefined;
}

it.each([40, 100, 400])(
  '%i ms for each of 30 a second are known within three seconds from the first one on',
  busyMs => {
    expect(stepDown({ seconds: 10, busyMs })).toBeLessThanOrEqual(3);
  },
);

it('what waits for the line keeps up, however few frames there are', () => {
  expect(stepDown({ seconds: 60, busyMs: 8, waitingMs: 200 })).toBeUndefined();
});

it('a load of a second or so is none, at the start or later', () => {
  const busy = { seconds: 1.2, busyMs: 60 };
  const calm = { seconds: 3, busyMs: 8 };
  expect(stepDown(busy, calm, busy, calm, busy, calm)).toBeUndefined();
});

it('nor is one that leaves no time between frames, but loses none', () => {
  expect(stepDown({ seconds: 60, busyMs: 32 })).toBeUndefined();
});

it('of a source that stands nothing is kept, however often it is looked at, and what comes after is measured', async () => {
  const load = new EncoderLoad();
  load.look({ keptMs: 0, waitedMs: 0, frames: 0, nowMs: 0 });
  load.look({ keptMs: 80, waitedMs: 0, frames: 10, nowMs: 400 });
  // Whatever it keeps is one of these.
  const looks: WeakRef<object>[] = [];
  let nowMs = 650;
  for (; nowMs < 500_000; nowMs += 250) {
    const reading = { keptMs: 80, waitedMs: 0, frames: 10, nowMs };
    looks.push(new WeakRef(reading));
    load.look(reading);
  }
  await heldBytes();
  expect(looks.filter(look => look.deref()).length).toBeLessThan(10);
  expect(load.look({ keptMs: 140, waitedMs: 0, frames: 11, nowMs })).toBeLessThan(15);
  expect(load.look({ keptMs: 740, waitedMs: 0, frames: 21, nowMs: nowMs + 900 })).toBe(60);
});
