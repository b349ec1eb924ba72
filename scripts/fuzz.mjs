/**
 * `npm run fuzz -- [--target guard|repair|control] [--runs N] [--seed S] [--plain]`: the core of the packet guard, or of loss
 * repair behind it, against libFuzzer (clang), with the address and undefined-behaviour sanitizers: the guard from a corpus
 * of real packets, repair from rows of steps. Without clang, or with --plain, deterministic mutations of the same do it with
 * the system's compiler. What strangers reach of the control connection is JavaScript: its tests do as many runs as asked.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fuzzSeeds } from './fuzz-seeds.mjs';

const root = join(import.meta.dirname, '..');
const { values: options } = parseArgs({
  options: {
    target: { type: 'string', default: 'guard' },
    runs: { type: 'string', default: '10000000' },
    seed: { type: 'string', default: '1' },
    plain: { type: 'boolean', default: false },
  },
});

const GUARD = [
  ...['erasure-code', 'h264-payload', 'opus-payload', 'packet-guard', 'peer-pin', 'repair-packet'],
  ...['rtcp-feedback', 'rtcp-packet', 'rtp-packet'],
];
const TARGETS = {
  guard: { program: 'packet-guard-fuzz', core: GUARD, seeds: fuzzSeeds },
  repair: {
    program: 'repair-fuzz',
    core: [...GUARD, 'parity-plan', 'repair-receiver', 'repair-sender'],
    seeds: async () => Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`steps-${i}`, steps(i, 150 * (i + 1))])),
  },
};

/** Bytes that look random and are the same each time. */
function steps(seed, length) {
  const bytes = Buffer.alloc(length);
  let state = seed + 1;
  for (let i = 0; i < length; i++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    bytes[i] = state >>> 16;
  }
  return bytes;
}

if (options.target === 'control') {
  const tests = ['test/link/control-messages.test.ts', 'test/link/client-hello.test.ts'];
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const { status } = spawnSync(process.execPath, [vitest, 'run', ...tests, '-t', 'hostile bytes'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, CONTROL_FUZZ_RUNS: options.runs },
  });
  process.exit(status ?? 1);
}
if (!Object.hasOwn(TARGETS, options.target)) {
  console.error(`Expected guard, repair or control for --target but received "${options.target}".`);
  process.exit(1);
}
const chosen = TARGETS[options.target];
const sources = chosen.core.map(name => join(root, 'native/rtp', `${name}.cc`));
const target = join(root, `native/test/${chosen.program}.cc`);
const isal = join(root, 'native/vendor/isa-l/ec_base.c');
const plain = options.plain || spawnSync('clang++', ['--version']).status !== 0;
const out = join(root, 'build-fuzz', options.target, plain ? 'plain' : 'libfuzzer');

/** A failing step's output is its explanation; it ends this program. */
function run(command, args) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, LD_PRELOAD: '' } });
  if (status === 0) return;
  console.error(error ? `${command}: ${error.message}` : `${command} failed.`);
  process.exit(1);
}

const [seeds, corpus] = [join(out, 'seeds'), join(out, 'corpus')];
rmSync(seeds, { recursive: true, force: true });
for (const folder of [seeds, corpus]) mkdirSync(folder, { recursive: true });
for (const [name, bytes] of Object.entries(await chosen.seeds())) writeFileSync(join(seeds, name), bytes);

const program = join(out, chosen.program);
const code = join(out, 'ec_base.o');
const flags = ['-std=c++20', '-O1', '-g', '-fno-omit-frame-pointer', '-fno-sanitize-recover=all'];
if (plain) {
  const mutate = join(root, 'native/test/mutate.cc');
  run('cc', ['-O1', '-g', '-fsanitize=address', '-c', isal, '-o', code]);
  run('c++', [...flags, '-fsanitize=address,undefined', target, mutate, ...sources, code, '-o', program]);
  run(program, [options.runs, options.seed, ...readdirSync(seeds).map(name => join(seeds, name))]);
} else {
  run('clang', ['-O1', '-g', '-fsanitize=address', '-c', isal, '-o', code]);
  run('clang++', [...flags, '-fsanitize=fuzzer,address,undefined', target, ...sources, code, '-o', program]);
  run(program, [
    `-runs=${options.runs}`,
    `-seed=${options.seed}`,
    '-max_len=8192',
    '-print_final_stats=1',
    corpus,
    seeds,
  ]);
}
