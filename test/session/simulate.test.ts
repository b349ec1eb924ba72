/** What a bad line does to a call is seen beforehand: counts, a picture, the same again from the same seed. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Statistics, simulate } from '../../lib/index.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gst-costream-simulate-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

it('tells what was lost, what was made good, and leaves a picture', async () => {
  const snapshot = join(folder, 'friend.png');
  const seconds: Statistics[] = [];
  const summary = await simulate({
    ...{ loss: 5, delay: 20, jitter: 5, seed: 3, basePort: 26_640 },
    ...{ timeLimit: 4, size: '320x240', snapshot },
    onStatistics: statistics => seconds.push(statistics),
  });
  expect(seconds.length).toBeGreaterThan(1);
  expect(seconds.at(-1)).toMatchObject({ sending: { video: [{}] }, receiving: { video: [{}] } });
  expect(summary).toMatchObject({ seed: 3, width: 320, height: 240, snapshot });
  expect(summary.framesShown).toBeGreaterThan(20);
  expect(summary.line.lost).toBeGreaterThan(0);
  expect(summary.line.lost).toBeLessThan(summary.line.packets / 5);
  expect(readFileSync(snapshot).subarray(1, 4).toString()).toBe('PNG');
});

it('replaces no file, and takes no line that cannot be', async () => {
  const snapshot = join(folder, 'there.png');
  writeFileSync(snapshot, 'mine');
  await expect(simulate({ snapshot })).rejects.toThrow(/there\.png/);
  await expect(simulate({ loss: 100 })).rejects.toThrow(
    'Expected a number between 0 and 90 for loss but received 100.',
  );
  await expect(simulate({ loss: 80, burst: 2 })).rejects.toThrow(
    'Bursts of 2 packets are too short for 80 % of loss: --burst 4 or more.',
  );
  await expect(simulate({ signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough');
  expect(readFileSync(snapshot, 'utf8')).toBe('mine');
});
