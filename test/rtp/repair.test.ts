import { expect, it } from 'vitest';
import { jitterBufferMs, repairPatienceMs } from '../../lib/rtp/repair.js';

it.each([
  [20, 160, 160],
  [100, 220, 220],
  // Parity alone; a key frame in place of what is missing takes longer, and what a queue grew by meanwhile may be waited for.
  [120, 120, 180],
  [220, 120, 280],
  [400, 120, 300],
])('with a round trip of %i ms repair has %i ms, the jitter buffer waits %i', (roundTrip, patience, jitterBuffer) => {
  expect(repairPatienceMs(roundTrip)).toBe(patience);
  expect(jitterBufferMs(roundTrip)).toBe(jitterBuffer);
});
