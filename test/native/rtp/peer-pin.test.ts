/** The rules of the pin over time, compiled alone with a clock of its own: native/test/peer-pin.cc. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gst-costream-pin-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

it('a restarted, paused, moved or forged peer', { timeout: 60_000 }, () => {
  const program = join(folder, 'peer-pin');
  const compiled = spawnSync(
    'c++',
    [
      ...['-std=c++20', '-O1', '-g', '-Wall', '-Wextra', '-Werror'],
      ...['-fsanitize=address,undefined', '-fno-sanitize-recover'],
      ...['native/test/peer-pin.cc', 'native/rtp/peer-pin.cc', '-o', program],
    ],
    { encoding: 'utf8' },
  );
  expect(compiled.stderr).toBe('');
  const run = spawnSync(program, { encoding: 'utf8', env: { ...process.env, LD_PRELOAD: '' } });
  expect(run.stdout).toBe('ok\n');
  expect(run).toMatchObject({ status: 0, stderr: '' });
});
