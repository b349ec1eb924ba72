/** The addon under the sanitizers and memcheck, as far as a test run has time for: see scripts/test-asan.mjs. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { Process } from '../parts/process.js';

test('no program of the addon errs with memory', { timeout: 600_000 }, async () => {
  const script = fileURLToPath(new URL('../../scripts/test-asan.mjs', import.meta.url));
  await using running = await Process.start({ command: process.execPath, args: [script] });
  expect((await running.exited).code, running.output).toBe(0);
  expect(running.output).toMatch(/^memcheck .*: clean/m);
});
