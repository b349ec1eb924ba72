/**
 * `npm test`: the set-up with what the tests need, the checks, a short look for errors of memory, all tests. With
 * arguments, which go to vitest, only the tests that they name.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root, setUp } from './setup.mjs';
import { watchSteal } from './steal.mjs';

const require = createRequire(import.meta.url);
const results = join(root, 'build', 'test-results.json');
const args = process.argv.slice(2);
/** Projects whose tests depend on when things happen. */
const TIMED = ['media', 'waiting', 'emulated'].flatMap(name => ['--project', name]);
/** RTP sessions of GStreamer before 1.22.3 race with their own RTCP thread. */
const OWN_RACES = /rtp_(session|source|stats)_|RTP_(IS_)?(SESSION|SOURCE)/i;

await setUp(['build', 'run', 'test']);

const run = (command, words) => spawnSync(command, words, { cwd: root, stdio: 'inherit' }).status === 0;
const checked = args.length > 0 || run('npm', ['run', '--silent', 'check']);

rmSync(results, { force: true });
const vitest = join(require.resolve('vitest/package.json'), '..', 'vitest.mjs');
const reporters = file => ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
const stolen = watchSteal();
const first = await runTests(process.execPath, [vitest, 'run', ...reporters(results), ...args]);
const broken = first.broken;
const tested = first.tested || (await judgedAgain(first.outside));
if (broken.length > 0) console.log(`\nBroken assertions of GLib or GStreamer:\n${broken.join('\n')}`);

console.log(
  `\n${[...summary(), ...(checked ? [] : ['checks failed']), ...(broken.length > 0 ? [`${broken.length} broken assertions`] : [])].join(', ')}`,
);
process.exitCode = checked && tested && broken.length === 0 ? 0 : 1;

/** Says also which assertions of GLib's were broken, in our calls, in the processes of the tests themselves. */
async function runTests(command, words) {
  const child = spawn(command, words, { cwd: root, stdio: ['inherit', 'inherit', 'pipe'] });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', text => {
    process.stderr.write(text);
    errors += text;
  });
  const [status] = await once(child, 'close');
  const broken = errors.split('\n').filter(line => line.includes('-CRITICAL **') && !OWN_RACES.test(line));
  return { tested: status === 0, broken, outside: errors.includes('Unhandled Error') };
}

/**
 * What failed where time matters while the host gave the processor to others, once more and alone: true when all that failed
 * passes then. Nothing else is: a failure elsewhere, outside of any test, or on a host that took nothing stands.
 */
async function judgedAgain(outside) {
  const share = stolen();
  const failed = outside || !share ? [] : filesOf(results, status => status === 'failed');
  if (failed.length === 0) return false;
  console.log(`
The host took ${Math.round(share * 100)} % of the processor time that the tests wanted. Once more, alone, where they judge in real time or wait for other programs:
${failed.map(path => `  ${path}`).join('\n')}`);
  const second = join(root, 'build', 'test-results-again.json');
  const words = [vitest, 'run', ...TIMED, '--no-file-parallelism', ...reporters(second), ...failed];
  const again = await runTests(process.execPath, words);
  broken.push(...again.broken);
  // Of another project's files there are no results now.
  const judged = filesOf(second, () => true);
  return again.tested && failed.every(path => judged.includes(path));
}

/** The test files of a run whose status pleases; none where the run did not come to its end. */
function filesOf(file, pleases) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
      .testResults.filter(({ status }) => pleases(status))
      .map(({ name }) => name);
  } catch {
    return [];
  }
}

function summary() {
  try {
    const {
      numPassedTests: passed,
      numFailedTests: failed,
      numPendingTests: skipped,
    } = JSON.parse(readFileSync(results, 'utf8'));
    // A file that does not load, or an error outside of any test, fails no test and yet the run.
    const outside = !tested && failed === 0 ? ['errors outside of tests, see above'] : [];
    const alone = tested && failed > 0 ? ' and passed alone' : '';
    return [`${passed} passed`, `${failed} failed${alone}`, ...(skipped > 0 ? [`${skipped} skipped`] : []), ...outside];
  } catch {
    return ['the tests did not run to their end'];
  }
}
