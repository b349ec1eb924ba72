/**
 * `npm run fuzz -- [--runs N] [--seed S] [--plain]`: the packet guard's core against libFuzzer (clang), with the address
 * and undefined-behaviour sanitizers, from a corpus of real packets. Without clang, or with --plain, deterministic
 * mutations of the same packets do it with the system's compiler.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fuzzSeeds } from './fuzz-seeds.mjs';

const root = join(import.meta.dirname, '..');
const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000000' },
    seed: { type: 'string', default: '1' },
    plain: { type: 'boolean', default: false },
  },
});

const CORE = ['h264-payload', 'opus-payload', 'packet-guard', 'peer-pin', 'rtcp-feedback', 'rtcp-packet', 'rtp-packet'];
const sources = CORE.map(name => join(root, 'native/rtp', `${name}.cc`));
const target = join(root, 'native/test/packet-guard-fuzz.cc');
const plain = options.plain || spawnSync('clang++', ['--version']).status !== 0;
const out = join(root, 'build-fuzz', plain ? 'plain' : 'libfuzzer');

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
for (const [name, bytes] of Object.entries(await fuzzSeeds())) writeFileSync(join(seeds, name), bytes);

const program = join(out, 'packet-guard-fuzz');
const flags = ['-std=c++20', '-O1', '-g', '-fno-omit-frame-pointer', '-fno-sanitize-recover=all'];
if (plain) {
  const mutate = join(root, 'native/test/mutate.cc');
  run('c++', [...flags, '-fsanitize=address,undefined', target, mutate, ...sources, '-o', program]);
  run(program, [options.runs, options.seed, ...readdirSync(seeds).map(name => join(seeds, name))]);
} else {
  run('clang++', [...flags, '-fsanitize=fuzzer,address,undefined', target, ...sources, '-o', program]);
  run(program, [
    `-runs=${options.runs}`,
    `-seed=${options.seed}`,
    '-max_len=8192',
    '-print_final_stats=1',
    corpus,
    seeds,
  ]);
}
