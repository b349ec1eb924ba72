import { describe, expect, it } from 'vitest';
import { Impairment, type LineConditions, randomFrom } from '../../lib/link/line/impairment.js';

/** Fates of packets that come a millisecond apart, as delays; a lost one is an empty list. */
function fates(conditions: LineConditions, seed: number, packets = 20_000): number[][] {
  const line = new Impairment(conditions, seed);
  return Array.from({ length: packets }, (_, i) => line.next(i, 1000).map(due => due - i));
}

const lossShare = (all: number[][]) => all.filter(fate => fate.length === 0).length / all.length;

/** Mean number of packets lost in a row. */
function meanBurst(all: number[][]): number {
  const bursts = all
    .map(fate => (fate.length === 0 ? 'x' : ' '))
    .join('')
    .split(' ')
    .filter(Boolean);
  return bursts.reduce((sum, burst) => sum + burst.length, 0) / bursts.length;
}

describe('Impairment', () => {
  it('is replayed by its seed', () => {
    const conditions = { delayMs: 20, jitterMs: 10, loss: 0.1, duplicate: 0.05, reorder: 0.05 };
    expect(fates(conditions, 7)).toEqual(fates(conditions, 7));
    expect(fates(conditions, 7)).not.toEqual(fates(conditions, 8));
  });

  it('draws evenly', () => {
    const random = randomFrom(3);
    const draws = Array.from({ length: 100_000 }, random);
    expect(draws.reduce((sum, draw) => sum + draw, 0) / draws.length).toBeCloseTo(0.5, 2);
    expect(Math.min(...draws.slice(0, 10_000))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...draws.slice(0, 10_000))).toBeLessThan(1);
  });

  it('loses the share asked for, independently', () => {
    const all = fates({ loss: 0.05 }, 1);
    expect(lossShare(all)).toBeCloseTo(0.05, 2);
    expect(meanBurst(all)).toBeCloseTo(1 / 0.95, 1);
  });

  it('loses in bursts of the length asked for', () => {
    const all = fates({ burst: { enter: 0.01, leave: 0.2 } }, 1, 100_000);
    expect(lossShare(all)).toBeCloseTo(0.01 / 0.21, 2);
    expect(meanBurst(all)).toBeGreaterThan(4.5);
    expect(meanBurst(all)).toBeLessThan(5.5);
  });

  it('delays and jitters without changing the order', () => {
    const all = fates({ delayMs: 30, jitterMs: 15 }, 1).map(([delay]) => delay!);
    expect(Math.min(...all)).toBeGreaterThanOrEqual(30);
    expect(Math.max(...all)).toBeLessThan(45);
    expect(Math.max(...all) - Math.min(...all)).toBeGreaterThan(10);
    const due = all.map((delay, i) => delay + i);
    expect(due).toEqual([...due].sort((a, b) => a - b));
  });

  it('reorders and duplicates the share asked for', () => {
    const line = new Impairment({ reorder: 0.1, reorderMs: 5, duplicate: 0.2 }, 1);
    const all = Array.from({ length: 10_000 }, (_, i) => line.next(i, 1000).map(due => due - i));
    expect(all.filter(fate => fate[0] === 5).length).toBe(line.counts.reordered);
    expect(line.counts.reordered / 10_000).toBeCloseTo(0.1, 1);
    expect(all.filter(fate => fate.length === 2).length).toBe(line.counts.duplicated);
    expect(line.counts.duplicated / 10_000).toBeCloseTo(0.2, 1);
    expect(line.counts).toMatchObject({ packets: 10_000, delivered: 10_000, lost: 0 });
  });

  it('passes no more than the bottleneck does, and queues no longer than asked', () => {
    // 1,000 bytes a millisecond are 8 Mb/s, into 4 Mb/s.
    const line = new Impairment({ rateKbps: 4000, queueMs: 50 }, 1);
    const delays = Array.from({ length: 2000 }, (_, i) => line.next(i, 1000).map(due => due - i)).flat();
    expect(line.counts.queueDropped).toBe(line.counts.lost);
    expect(delays.length).toBeGreaterThan(990);
    expect(delays.length).toBeLessThan(1035);
    expect(Math.max(...delays)).toBeLessThanOrEqual(53);
    expect(delays[0]).toBe(2);
  });

  it('takes new conditions while packets flow', () => {
    const line = new Impairment({}, 1);
    expect(line.next(0, 100)).toEqual([0]);
    line.conditions = { loss: 1 };
    expect(line.next(1, 100)).toEqual([]);
  });
});
