/** The guard's core under a fuzzer, a short run of what `npm run fuzz` does for hours. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

function fuzz(...options: string[]) {
  return spawnSync(process.execPath, ['scripts/fuzz.mjs', ...options], { encoding: 'utf8' });
}

describe('the guard survives', { timeout: 240_000 }, () => {
  if (spawnSync('clang++', ['--version']).status === 0) {
    it('libFuzzer', () => {
      const { status, stderr } = fuzz('--runs', '20000');
      expect(stderr).toMatch(/Done \d+ runs/);
      expect(status, stderr.slice(-4000)).toBe(0);
    });
  } else {
    it('ten thousand mutations of real packets, the same each time', () => {
      const { status, stdout, stderr } = fuzz('--plain', '--runs', '10000');
      expect(stderr).toBe('');
      expect(stdout).toBe('Done 10000 runs\n');
      expect(status).toBe(0);
    });
  }
});
