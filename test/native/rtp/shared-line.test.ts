/** Rate control and repair beside a TCP, in virtual time and from a seed: native/test/shared-line.cc, RFC 8867, 5.6. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { compileProgram } from './compiled-rules.js';

interface Outcome {
  /** Of the line's queue what is ours. */
  ownP95Ms: number;
  kbps: number;
  longestGapMs: number;
  /** From two seconds after the TCP's beginning on, which doubles what it sends until much is lost. */
  longestLaterMs: number;
  freezes: number;
}

const CORE = [
  ...['erasure-code', 'h264-payload', 'opus-payload', 'parity-plan', 'rate-estimator', 'rate-room', 'rate-untold'],
  ...['repair-packet', 'repair-receiver', 'repair-sender', 'rtp-packet'],
];
let folder: string;
let program: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gst-costream-shared-'));
  program = compileProgram(folder, 'shared-line', [...CORE.map(name => `rtp/${name}.cc`), 'vendor/isa-l/ec_base.c']);
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true }));

/** A minute each. */
function runs(seeds: number, ...words: string[]): Outcome[] {
  return Array.from({ length: seeds }, (_, i) => {
    const { status, stdout, stderr } = spawnSync(program, [...words, `seed=${i + 1}`], {
      encoding: 'utf8',
      env: { ...process.env, LD_PRELOAD: '' },
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    return JSON.parse(stdout) as Outcome;
  });
}

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

it.each([
  ['two segments at once', 'unit=2'],
  ['one segment at once', 'unit=1'],
])(
  'beside a TCP that sends %s: what it makes us lose parity restores, and a fifth of the queue is ours',
  {
    timeout: 120_000,
  },
  (_, word) => {
    const outcomes = runs(40, word);
    expect(median(outcomes.map(one => one.longestLaterMs))).toBeLessThan(200);
    // In a third of the runs, as 160 of them say; forty have as many as 17.
    expect(outcomes.filter(one => one.longestLaterMs > 300).length).toBeLessThanOrEqual(18);
    expect(median(outcomes.map(one => one.ownP95Ms))).toBeLessThan(62);
    expect(Math.min(...outcomes.map(one => one.kbps))).toBeGreaterThan(130);
  },
);

it('on a line twice as fast the picture has more', { timeout: 120_000 }, () => {
  expect(median(runs(10, 'kbps=4000').map(one => one.kbps))).toBeGreaterThan(
    1.5 * median(runs(10).map(one => one.kbps)),
  );
});

it('of large key frames the parities do not stand in the way of the next frames', { timeout: 120_000 }, () => {
  // When they waited by the dozen it was 166, and what was ours of the queue 81 ms.
  const outcomes = runs(40, 'key=30');
  expect(median(outcomes.map(one => one.kbps))).toBeGreaterThan(175);
  expect(median(outcomes.map(one => one.ownP95Ms))).toBeLessThan(80);
});
