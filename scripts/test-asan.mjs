/**
 * `npm run test:asan [-- --full]`: the programs of the addon's tests (busy pipelines, garbage, workers, ways to exit, misuse)
 * with the addon built for AddressSanitizer, UndefinedBehaviorSanitizer and LeakSanitizer, and with the ordinary one under
 * valgrind's memcheck. Any error of memory fails it, and any leak that our code is nearer to than Node's; what other
 * libraries keep on purpose is in test/native/*.supp, with a reason each. Without --full: what `npm test` has time for.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const root = join(import.meta.dirname, '..');
const { values: options } = parseArgs({ options: { full: { type: 'boolean', default: false } } });
const ordinary = join(root, 'build', 'Release', 'gst_costream.node');
const sanitized = join(root, 'build-asan', 'Release', 'gst_costream.node');
const suppressions = name => join(root, 'test', 'native', name);
const ASAN_STATUS = 99;

/** A test program with arguments; `status` where it is to end with another than 0. */
const program = (name, ...args) => ({ path: join('test', 'native', 'programs', `${name}.mjs`), args, status: 0 });
const exits = ['exit', 'exit-in-handler', 'exit-while-closing', 'exit-while-blocked', 'caught', 'close', 'unref'];
const misuse = (first, last, processes) => {
  const share = Math.ceil((last - first + 1) / processes);
  return Array.from({ length: processes }, (_, index) =>
    program('misuse', String(first + index * share), String(Math.min(share, last + 1 - first - index * share))),
  );
};

const SHORT = {
  leaks: [program('cycles', '3')],
  errors: [
    program('garbage'),
    program('workers-alone'),
    ...['exit', 'exit-in-handler', 'exit-while-closing'].map(way => program('exit', way)),
    ...misuse(1, 600, 2),
  ],
  memcheck: [program('exit', 'close')],
};
const FULL = {
  leaks: [program('cycles', '40'), program('exit', 'close'), ...misuse(1, 1000, 2)],
  errors: [
    program('garbage'),
    program('workers'),
    program('workers-alone'),
    ...exits.map(way => program('exit', way)),
    ...['throw', 'throw-in-messages'].map(way => ({ ...program('exit', way), status: 1 })),
    ...misuse(1, 10_000, 4),
  ],
  memcheck: [
    ...exits.map(way => program('exit', way)),
    program('cycles', '3'),
    program('garbage'),
    program('workers-alone'),
    ...misuse(1, 100, 2),
  ],
};

async function build() {
  const began = performance.now();
  const cmake = createRequire(import.meta.url).resolve('cmake-js/bin/cmake-js');
  const jobs = String(availableParallelism());
  const args = [cmake, 'compile', '--out', 'build-asan', '--CDCOSTREAM_ASAN=ON', '--parallel', jobs];
  const { ended, output } = await run(process.execPath, args, {});
  if (ended !== 0) throw new Error(`The addon does not compile with the sanitizers:\n${output}`);
  console.log(`addon with sanitizers: ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

/** Ends with what the process wrote, and how it ended. */
function run(command, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', text => {
        output += text;
      });
    }
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ ended: signal ?? code, output }));
  });
}

/** In a node that AddressSanitizer was loaded into first. */
function sanitize({ path, args }, leaks) {
  const env = {
    GST_COSTREAM_ADDON: sanitized,
    LD_PRELOAD: spawnSync('g++', ['-print-file-name=libasan.so'], { encoding: 'utf8' }).stdout.trim(),
    // GLib is built without frame pointers: only slow unwinding sees who asked it for memory.
    ASAN_OPTIONS: `exitcode=${ASAN_STATUS}:detect_leaks=${leaks ? '1:fast_unwind_on_malloc=0:malloc_context_size=25' : '0'}`,
    // Whose a leak is, is judged here.
    LSAN_OPTIONS: `exitcode=0:print_suppressions=0:suppressions=${suppressions('leaks.supp')}`,
    UBSAN_OPTIONS: `exitcode=${ASAN_STATUS}:print_stacktrace=1:halt_on_error=1`,
  };
  return run(process.execPath, ['--expose-gc', path, ...args], env);
}

function memcheck({ path, args }) {
  const words = ['--quiet', '--num-callers=30', `--error-exitcode=${ASAN_STATUS}`];
  words.push('--leak-check=full', '--show-leak-kinds=definite', '--errors-for-leak-kinds=definite');
  words.push(`--suppressions=${suppressions('memcheck.supp')}`, process.execPath, '--expose-gc', path, ...args);
  // GLib's slices hide from memcheck what plain allocations show.
  return run('valgrind', words, { GST_COSTREAM_ADDON: ordinary, G_SLICE: 'always-malloc' });
}

/** Leaks that our code asked for, itself or through GStreamer: V8 keeps what Node allocates where no checker looks. */
function ourLeaks(output) {
  const owner = /^ +#\d+ .*?(?:(\/native\/[\w/.-]+:\d+)|\/node\+0x)/m;
  return output
    .split(/^(?=(?:Direct|Indirect) leak of )/m)
    .slice(1)
    .map(block => block.split('\n\n')[0])
    .filter(block => owner.exec(block)?.[1]);
}

async function check(tool, subject, act) {
  const began = performance.now();
  const { ended, output } = await act(subject);
  const errors = /ERROR: AddressSanitizer|runtime error:/.test(output);
  const leaks = ourLeaks(output);
  const bad = errors || leaks.length > 0 || ended !== subject.status;
  if (bad) process.stderr.write(`${leaks.length > 0 ? leaks.join('\n\n') : output.slice(-8000)}\n`);
  const label = [tool, ...subject.path.split('/').slice(-1), ...subject.args].join(' ');
  console.log(`${label}: ${bad ? `FAILED (${ended})` : 'clean'}, ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return bad ? [label] : [];
}

async function main() {
  if (!existsSync(ordinary)) throw new Error('The addon is not built: npm run setup');
  const built = build();
  // Who needs it waits for it; meanwhile memcheck takes the ordinary addon.
  built.catch(() => {});
  const instrumented = async (tool, subject, leaks) => {
    await built;
    return check(tool, subject, program => sanitize(program, leaks));
  };
  const { leaks, errors, memcheck: memchecks } = options.full ? FULL : SHORT;
  // The longest first.
  const waiting = [
    ...memchecks.map(subject => () => check('memcheck', subject, memcheck)),
    ...leaks.map(subject => () => instrumented('leaks', subject, true)),
    ...errors.map(subject => () => instrumented('asan', subject, false)),
  ];
  const failures = [];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) failures.push(...(await next()));
  };
  const ends = await Promise.allSettled(Array.from({ length: availableParallelism() }, work));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  console.log(failures.length === 0 ? 'No memory errors.' : `Memory errors: ${failures.join(', ')}`);
  process.exitCode = failures.length === 0 ? 0 : 1;
}

await main();
