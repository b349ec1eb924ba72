/**
 * `npm test`: the set-up with what the tests need, the checks, a short look for errors of memory, all tests. With
 * arguments, which go to vitest, only the tests that they name.
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
const intact = args.length > 0 || run('npm', ['run', '--silent', 'test:asan']);

rmSync(results, { force: true });
const vitest = join(require.resolve('vitest/package.json'), '..', 'vitest.mjs');
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
const tested = run(process.execPath, [vitest, 'run', ...reporters, ...args]);

console.log(
  `\n${[...summary(), ...(checked ? [] : ['checks failed']), ...(intact ? [] : ['errors of memory'])].join(', ')}`,
);
process.exitCode = checked && intact && tested ? 0 : 1;

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
