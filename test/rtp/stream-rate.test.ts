/** What the pictures of a room are told that their line carries. */
import { expect, test } from 'vitest';
import { StreamRate } from '../../lib/rtp/stream-rate.js';

const line = { deliveredKbps: 500, queueMs: 12.34, watched: true };

/** Looks four times a second; of each time between two looks the encoder waits for that share. */
function looks(rate: StreamRate, seconds: number, from: number, share: number) {
  for (let nowMs = from * 1000; nowMs < (from + seconds) * 1000; ) {
    rate.setWaits(share > 0, nowMs);
    rate.setWaits(false, nowMs + share * 250);
    nowMs += 250;
    const reading = rate.look(line, nowMs);
    if (nowMs >= (from + seconds) * 1000) return reading;
  }
  throw new Error('No look.');
}

test('a line for which nothing waits is asked for everything', () => {
  const rate = new StreamRate(4000, 0);
  expect(looks(rate, 10, 0, 0)).toEqual({
    targetKbps: 4000,
    queueMs: 12.3,
    heldFrames: 0,
    waitedMs: 0,
    constrained: false,
    told: true,
    starting: false,
    unheard: false,
  });
});

test('one that the encoder waits for is asked for less than it delivers, by half a step at most, and for more when it is calm', () => {
  const rate = new StreamRate(4000, 0);
  expect(looks(rate, 0.25, 0, 0.5)).toMatchObject({ targetKbps: 2000, heldFrames: 1, constrained: true });
  expect(looks(rate, 2, 0.25, 0.5)).toMatchObject({ targetKbps: 400, heldFrames: 9 });
  // Of what waits as shortly as that no frame is late, and no line too slow.
  expect(looks(rate, 2, 2.25, 0.01)).toMatchObject({ targetKbps: 400, heldFrames: 9 });
  expect(looks(rate, 20, 4.25, 0)).toMatchObject({ targetKbps: 4000, constrained: false });
});

test('a wait that goes on for longer than between two looks counts in each, and as one frame', () => {
  const rate = new StreamRate(1000, 0);
  rate.setWaits(true, 100);
  expect(rate.look(line, 250)).toMatchObject({ targetKbps: 500, heldFrames: 0 });
  expect(rate.look(line, 500)).toMatchObject({ targetKbps: 400 });
  rate.setWaits(false, 505);
  // 5 ms of 250 are no reason for less.
  expect(rate.look({ ...line, deliveredKbps: 100 }, 750)).toMatchObject({ targetKbps: 400, heldFrames: 1 });
});
