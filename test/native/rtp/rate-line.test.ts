/** Rate control over a simulated bottleneck, in virtual time and from a seed: native/test/rate-line.cc, the cases of RFC 8867, 5. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Outcome {
  utilisation: number;
  queueP50Ms: number;
  queueP95Ms: number;
  /** Packets that found the queue full. */
  overflows: number;
  /** Until the queue was below 60 ms behind a step down. */
  slowestBackS: number;
  longestGapMs: number;
  kbps: number[];
  cuts: number;
  droppedShare: number;
}

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gst-costream-rate-'));
  const { status, stderr } = spawnSync(
    'c++',
    [
      ...['-std=c++20', '-Wall', '-Wextra', '-Werror', '-fsanitize=undefined', '-fno-sanitize-recover'],
      ...[
        'native/test/rate-line.cc',
        'native/rtp/rate-estimator.cc',
        'native/rtp/rate-room.cc',
        'native/rtp/rate-untold.cc',
        '-o',
        join(folder, 'line'),
      ],
    ],
    { encoding: 'utf8' },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true }));

function line(...words: string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(join(folder, 'line'), words, {
    encoding: 'utf8',
    env: { ...process.env, LD_PRELOAD: '' },
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout) as Outcome;
}

describe('alone on a line with a delay of 50 ms and a queue of 300 ms', { timeout: 60_000 }, () => {
  it.each([
    ['5.1', ['steps=0:1000,40:2500,60:600,80:1000']],
    ['5.3, one of both ways', ['steps=0:2000,20:1000,35:500,55:2000', 'seconds=100']],
  ])('capacity that changes (%s)', (_, words) => {
    const outcome = line(...words);
    expect(outcome.utilisation).toBeGreaterThan(0.8);
    expect(outcome.queueP95Ms).toBeLessThan(60);
    expect(outcome.longestGapMs).toBeLessThan(300);
  });

  it('a quarter of the capacity at once: the queue is gone within a second, and hardly ever a picture stands for 300 ms', () => {
    const outcomes = Array.from({ length: 10 }, (_, i) => line('steps=0:2500,20:600', 'seconds=23', `seed=${i + 1}`));
    expect(Math.max(...outcomes.map(one => one.slowestBackS))).toBeLessThan(1);
    expect(outcomes.filter(one => one.longestGapMs > 300).length).toBeLessThan(2);
  });

  it.each(['behind a frame', 'within it, too'])(
    'arrivals are told %s: little is lost to a queue that was short',
    when => {
      const words = ['steps=0:2500,20:600', 'seconds=23', when === 'behind a frame' ? 'tell=0' : 'tell=20'];
      const lost = Array.from({ length: 10 }, (_, i) => line(...words, `seed=${i + 1}`).overflows);
      // Of some 40 that are under way at the step.
      expect(lost.reduce((sum, one) => sum + one) / lost.length).toBeLessThan(10);
    },
  );

  it('two pictures that get a quarter at once stand still for 300 ms in few cases', () => {
    const words = ['flows=2', 'steps=0:3500,20:1000', 'seconds=23'];
    const gaps = Array.from({ length: 12 }, (_, i) => line(...words, `seed=${i + 1}`).longestGapMs);
    expect(gaps.filter(gap => gap > 300).length).toBeLessThan(6);
  });

  it('a line far below what is wanted, from the start, is not flooded before the receiver tells', () => {
    const outcome = line('steps=0:1000', 'ceiling=8000', 'seconds=20', 'agree=300');
    expect(outcome.queueP95Ms).toBeLessThan(70);
    expect(outcome.longestGapMs).toBeLessThan(300);
    expect(outcome.utilisation).toBeGreaterThan(0.8);
  });

  it('what is lost without a queue takes nothing from the picture', () => {
    const [clean, lossy] = [line('steps=0:3000', 'seconds=30'), line('steps=0:3000', 'seconds=30', 'loss=0.02')];
    expect(lossy.kbps[0]).toBeGreaterThan(0.8 * clean.kbps[0]!);
  });
});

it('a good line: nothing is held back, spread or dropped', () => {
  const outcome = line('steps=0:100000', 'owd=0.2', 'ceiling=4000', 'seconds=20');
  expect(outcome).toMatchObject({ cuts: 0, droppedShare: 0 });
  expect(outcome.kbps[0]).toBeGreaterThan(3800);
});

it('machines without a processor for up to 150 ms, once a second, are not taken for a line that is full', () => {
  const outcome = line('steps=0:100000', 'owd=0.2', 'ceiling=4000', 'seconds=60', 'stall=150', 'agree=300');
  expect(outcome.kbps[0]).toBeGreaterThan(3600);
});

it('an encoder that makes a little less than it may gets what the line has all the same', () => {
  expect(line('content=0.8').utilisation).toBeGreaterThan(0.8);
});

it('an encoder that makes less than it may does not keep a line small that has become good', () => {
  const outcome = line('steps=0:4000,5:400,10:4000', 'content=0.3', 'seconds=40');
  // 0.3 of the ceiling of 4000, but for the first ten seconds and the way back.
  expect(outcome.kbps[0]).toBeGreaterThan(900);
});

describe('a line that loses packets and what is told of them, without a queue', { timeout: 60_000 }, () => {
  it('20 %: no frame waits for news that was lost, and the rate stays', () => {
    const outcome = line(
      ...['steps=0:100000', 'owd=25', 'ceiling=1100', 'seconds=60', 'agree=300', 'loss=0.2', 'untold=0.2'],
    );
    // Four fifths of the ceiling come, but for where it is seen that a lower rate loses as many.
    expect(outcome.kbps[0]).toBeGreaterThan(780);
    expect(outcome.droppedShare).toBeLessThan(0.005);
  });

  it('is filled where it is slow besides, and not overfilled', () => {
    const outcome = line('steps=0:1000', 'seconds=40', 'loss=0.1', 'untold=0.1');
    expect(outcome.utilisation).toBeGreaterThan(0.7);
    expect(outcome.queueP95Ms).toBeLessThan(60);
  });
});

describe('together', { timeout: 60_000 }, () => {
  it('three pictures share a line (5.4)', () => {
    const outcome = line('steps=0:3500', 'flows=3', 'stagger=20', 'seconds=120');
    expect(outcome.utilisation).toBeGreaterThan(0.8);
    expect(outcome.queueP95Ms).toBeLessThan(60);
    // Of the whole time each was there; the last one a third of it shorter than the first.
    expect(Math.min(...outcome.kbps)).toBeGreaterThan(700);
    expect(Math.max(...outcome.kbps)).toBeLessThan(2000);
  });

  it.each([
    ['frames at the same time', 'phase=0.5'],
    ['an encoder that makes three quarters of what it may', 'content=0.75'],
    ['a picture that stands still for a while (5.8)', 'pause=40:60'],
  ])('none starves: %s', (_, word) => {
    const outcome = line('steps=0:3500', 'flows=3', 'stagger=20', 'seconds=120', 'agree=300', word);
    expect(Math.min(...outcome.kbps)).toBeGreaterThan(500);
    expect(outcome.utilisation).toBeGreaterThan(0.8);
    expect(outcome.queueP95Ms).toBeLessThan(60);
    expect(outcome.longestGapMs).toBeLessThan(300);
  });

  it('beside a TCP that fills every queue a picture goes on (5.6)', () => {
    // Of 2000; the other has the rest.
    const shares = [1, 2, 3, 4].map(seed => line('steps=0:2000', 'tcp=1', 'seconds=60', `seed=${seed}`));
    expect(Math.min(...shares.map(({ kbps }) => kbps[0]!))).toBeGreaterThan(350);
    expect(Math.max(...shares.map(({ kbps }) => kbps[0]!))).toBeLessThan(1300);
  });
});
