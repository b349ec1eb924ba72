/** What stands between a full line and those who would fill it more, compiled alone with a clock of its own: native/test/rate-rules.cc. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const CORE = ['erasure-code', 'parity-plan', 'repair-packet', 'repair-sender'];
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gst-costream-rate-rules-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

it('repair, key frames and news are spared a line that is full', { timeout: 120_000 }, () => {
  const [code, program] = [join(folder, 'code.o'), join(folder, 'rate-rules')];
  const checks = ['-O1', '-fsanitize=address,undefined', '-fno-sanitize-recover'];
  const compile = (command: string, ...words: string[]) => {
    expect(spawnSync(command, [...checks, ...words], { encoding: 'utf8' }).stderr).toBe('');
  };
  compile('cc', '-c', 'native/vendor/isa-l/ec_base.c', '-o', code);
  const sources = ['native/test/rate-rules.cc', ...CORE.map(name => `native/rtp/${name}.cc`), code];
  compile('c++', '-std=c++20', '-Wall', '-Wextra', '-Werror', ...sources, '-o', program);
  const run = spawnSync(program, { encoding: 'utf8', env: { ...process.env, LD_PRELOAD: '' } });
  expect(run).toMatchObject({ status: 0, stdout: 'ok\n', stderr: '' });
});
