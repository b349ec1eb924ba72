/**
 * `npm test`: the set-up with what the tests need, the checks, all tests. With arguments, which go to vitest, only the
 * tests that they name.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root, setUp } from './setup.mjs';

const require = createRequire(import.meta.url);
const results = join(root, 'build', 'test-results.json');
const args = process.argv.slice(2);

await setUp(['build', 'run', 'test']);

const run = (command, words) => spawnSync(command, words, { cwd: root, stdio: 'inherit' }).status === 0;
const checked = args.length > 0 || run('npm', ['run', '--silent', 'check']);

rmSync(results, { force: true });
const vitest = join(require.resolve('vitest/package.json'), '..', 'vitest.mjs');
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
const tested = run(process.execPath, [vitest, 'run', ...reporters, ...args]);

console.log(`\n${[...summary(), ...(checked ? [] : ['checks failed'])].join(', ')}`);
process.exitCode = checked && tested ? 0 : 1;

function summary() {
  try {
    const {
      numPassedTests: passed,
      numFailedTests: failed,
      numPendingTests: skipped,
    } = JSON.parse(readFileSync(results, 'utf8'));
    // A file that does not load, or an error outside of any test, fails no test and yet the run.
    const outside = !tested && failed === 0 ? ['errors outside of tests, see above'] : [];
    return [`${passed} passed`, `${failed} failed`, ...(skipped > 0 ? [`${skipped} skipped`] : []), ...outside];
  } catch {
    return ['the tests did not run to their end'];
  }
}
