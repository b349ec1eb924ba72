/** The window of a line with a known rate, in virtual time: what is under way stays about what the line holds. */
import { describe, expect, it } from 'vitest';
import { CREDIT_LIMITS, CreditWindow } from '../../lib/link/credit-window.js';

/** A line that takes whatever comes, like ssh, and delivers it at a rate; a frame is made only when the window is open. */
function run({
  kbps,
  delayMs,
  frameBytes,
  fps,
  seconds,
}: Record<'kbps' | 'delayMs' | 'frameBytes' | 'fps' | 'seconds', number>) {
  const window = new CreditWindow();
  const arrivals: { total: number; atMs: number }[] = [];
  const latencies: number[] = [];
  let [freeAtMs, total, sent, skipped] = [0, 0, 0, 0];
  for (let now = 0; now < seconds * 1000; now++) {
    while (arrivals[0] && arrivals[0].atMs <= now) window.acknowledge(arrivals.shift()!.total, now);
    if (now % Math.round(1000 / fps) !== 0) continue;
    if (!window.open) {
      skipped++;
      continue;
    }
    window.send(frameBytes, now);
    total += frameBytes;
    sent++;
    freeAtMs = Math.max(freeAtMs, now) + (frameBytes * 8) / kbps;
    // There and back.
    arrivals.push({ total, atMs: freeAtMs + 2 * delayMs });
    if (now > 3000) latencies.push(freeAtMs + delayMs - now);
  }
  latencies.sort((a, b) => a - b);
  return { window, skipped, sent, p95: latencies[Math.floor(latencies.length * 0.95)]! };
}

describe('the window', () => {
  it.each([
    [1000, 5],
    [1000, 60],
    [3000, 20],
    [400, 10],
  ])('of a line of %i kb/s and %i ms bounds what waits in it, and uses it', (kbps, delayMs) => {
    // Twice what the line carries.
    const frameBytes = Math.round((2 * kbps * 1000) / 8 / 30);
    const { p95, sent, skipped } = run({ kbps, delayMs, frameBytes, fps: 30, seconds: 20 });
    expect(skipped).toBeGreaterThan(100);
    // Its own delay, a queue of some frames.
    expect(p95).toBeLessThan(delayMs + CREDIT_LIMITS.queueMs + (4 * frameBytes * 8) / kbps);
    const carried = (sent * frameBytes * 8) / 20 / kbps;
    expect(carried).toBeGreaterThan(0.85);
  });

  it('of a quick line never makes anybody wait', () => {
    const { skipped, window } = run({ kbps: 200_000, delayMs: 100, frameBytes: 20_000, fps: 30, seconds: 10 });
    expect(skipped).toBeLessThan(30);
    expect(window.bytes).toBeGreaterThan(20_000 * 6);
  });

  it('takes no acknowledgement of what was never sent, nor of less than before', () => {
    const window = new CreditWindow();
    window.send(1000, 0);
    expect(() => window.acknowledge(1001, 1)).toThrow(RangeError);
    window.acknowledge(600, 1);
    expect(() => window.acknowledge(500, 2)).toThrow(RangeError);
    expect(window.outstanding).toBe(400);
  });
});
