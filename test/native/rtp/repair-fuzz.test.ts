/** Repair's core under a fuzzer, a short run of what `npm run fuzz -- --target repair` does for hours. */
import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('survives forty histories of lost, changed, reordered and forged packets', { timeout: 400_000 }, () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/fuzz.mjs', '--target', 'repair', '--plain', '--runs', '40'],
    { encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  expect(stdout).toBe('Done 40 runs\n');
  expect(status).toBe(0);
});
