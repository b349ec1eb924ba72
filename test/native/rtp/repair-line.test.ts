/** Both ends of repair over a simulated line, in virtual time and from a seed: native/test/repair-line.cc. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Outcome {
  frames: number;
  intactPercent: number;
  latePercent: number;
  latestMs: number;
  overheadPercent: number;
  parityPercent: number;
  lossPercent: number;
  recovered: number;
  retransmitted: number;
  unrepaired: number;
  reportKbps: number;
  /** Times that something was missing for so long that a key frame is asked for. */
  overdue: number;
}

const CORE = [
  ...['erasure-code', 'h264-payload', 'opus-payload', 'parity-plan', 'repair-packet', 'repair-receiver'],
  ...['repair-sender', 'rtp-packet'],
];
let folder: string;

function compile(command: string, ...args: string[]) {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gst-costream-repair-'));
  const checks = ['-O1', '-fsanitize=address,undefined', '-fno-sanitize-recover'];
  compile('cc', ...checks, '-c', 'native/vendor/isa-l/ec_base.c', '-o', join(folder, 'code.o'));
  compile(
    'c++',
    ...['-std=c++20', '-Wall', '-Wextra', '-Werror', ...checks, 'native/test/repair-line.cc'],
    ...CORE.map(name => `native/rtp/${name}.cc`),
    ...[join(folder, 'code.o'), '-o', join(folder, 'line')],
  );
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true }));

/** A minute of pictures at 1000 kb/s with a round trip of 50 ms, unless `words` say otherwise. */
function line(...words: string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(join(folder, 'line'), ['kbps=1000', ...words], {
    encoding: 'utf8',
    env: { ...process.env, LD_PRELOAD: '' },
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout) as Outcome;
}

describe('pictures', { timeout: 60_000 }, () => {
  it('cost nothing where nothing is lost, and nothing waits', () => {
    expect(line('loss=0')).toMatchObject({
      ...{ intactPercent: 100, latestMs: 0, overheadPercent: 0, unrepaired: 0, overdue: 0 },
    });
  });

  it.each([
    [5, 99.9, 60],
    [10, 99.5, 80],
    [20, 95, 110],
  ])('%s %% of packets lost: %s %% of frames whole, for at most %s %%', (loss, intact, most) => {
    const outcome = line(`loss=${loss / 100}`);
    expect(outcome.intactPercent).toBeGreaterThanOrEqual(intact);
    expect(outcome.overheadPercent).toBeLessThan(most);
    expect(outcome.recovered).toBeGreaterThan(4 * outcome.retransmitted);
  });

  it('bursts of eight: 99 % of frames whole, most of the rest by retransmission', () => {
    const outcome = line('loss=0.05', 'burst=8');
    expect(outcome.intactPercent).toBeGreaterThanOrEqual(99);
    expect(outcome.overheadPercent).toBeLessThan(60);
    expect(outcome.retransmitted).toBeGreaterThan(outcome.recovered);
  });

  it('bursts that sound shares, as in a call: hardly a frame in a thousand is lost, requests in bursts of their own included', () => {
    const outcome = line('loss=0.05', 'burst=8', 'beside=400', 'seconds=120');
    expect(outcome.intactPercent).toBeGreaterThanOrEqual(99.9);
    expect(outcome.overheadPercent).toBeLessThan(60);
  });

  it('a round trip too long for requests: parity alone', () => {
    const outcome = line('loss=0.05', 'rtt=300', 'patience=120', 'kbps=4000');
    expect(outcome.retransmitted).toBe(0);
    expect(outcome.overdue).toBeGreaterThan(0);
    // But for the first moments, before the loss was reported.
    expect(outcome.intactPercent).toBeGreaterThan(99.5);
  });

  it('small frames get whole parities, within 100 kb/s', () => {
    const outcome = line('loss=0.05', 'static=1', 'kbps=100');
    expect(outcome.intactPercent).toBeGreaterThanOrEqual(99.9);
    expect(outcome.latePercent).toBeLessThan(1);
  });
});

describe('sound, which cannot wait for an answer', { timeout: 60_000 }, () => {
  const sound = ['sound=1', 'fps=200', 'kbps=96', 'patience=10'];

  it.each([
    [5, 99.9],
    [10, 99.5],
    [20, 99.5],
  ])('%s of 100 packets lost: %s are played', (loss, intact) => {
    const outcome = line(...sound, `loss=${loss / 100}`);
    expect(outcome.intactPercent).toBeGreaterThanOrEqual(intact);
    expect(outcome.retransmitted).toBe(0);
    expect(outcome.latestMs).toBeLessThanOrEqual(10);
  });
});
