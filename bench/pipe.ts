/**
 * `npm run bench -- pipe`: a gigabyte through a Redis of this machine, plain and sealed, beside a plain RPUSH/BLPOP streamer in Node, in one
 * run; with --gib 4 --check the sha256 of what arrived.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, randomFillSync } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generateKey } from '../lib/link/key.js';
import { RedisServer } from '../test/parts/redis.js';
import { machineCpuSeconds } from './cpu.js';
import { median, table } from './figures.js';
import type { EndReport } from './pipe-end.js';

const usage = `Usage: npm run bench -- pipe [options]
  --gib N      how much goes through (default 1)
  --rounds N   rounds of all contenders (default 3)
  --check      compare the sha256 of both ends too, which costs time of its own`;

const { values: options } = parseArgs({
  options: {
    gib: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '3' },
    check: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) {
  console.log(usage);
  process.exit(0);
}

const MIB = 1024 * 1024;
const PIECE = 16 * MIB;
const bytes = Math.round(Number(options.gib) * 1024) * MIB;
const end = fileURLToPath(new URL('pipe-end.js', import.meta.url));
const key = generateKey();
const contenders = {
  plain: { writer: 'write', reader: 'read', words: [] },
  sealed: { writer: 'write', reader: 'read', words: [key] },
  'RPUSH/BLPOP': { writer: 'rpush', reader: 'blpop', words: [] },
} as const;

interface Result {
  megabytesPerSecond: number;
  serverCpuSeconds: number;
  ends: EndReport[];
  /** Share of the machine that others used meanwhile. */
  othersShare: number;
  equal: boolean | undefined;
}

const directory = mkdtempSync(join(tmpdir(), 'gst-costream-bench-'));
const file = join(directory, 'input');
const expected = writeInputFile();
const server = await RedisServer.start();
const results = new Map<string, Result[]>();
try {
  for (let round = 0; round < Number(options.rounds); round++) {
    const order = Object.entries(contenders);
    // A B … B A: whatever drifts meanwhile drifts for all of them.
    for (const [name, contender] of round % 2 === 0 ? order : order.toReversed()) {
      const result = await measure(contender);
      results.set(name, [...(results.get(name) ?? []), result]);
    }
  }
} finally {
  await server[Symbol.asyncDispose]();
  rmSync(directory, { recursive: true });
}

const rows = [...results].map(([name, all]) => {
  const of = (pick: (result: Result) => number) => median(all.map(pick));
  const worst = (index: number) => Math.max(...all.map(({ ends }) => ends[index]!.maxRssMb));
  return [
    name,
    of(result => result.megabytesPerSecond).toFixed(0),
    Math.max(...all.map(result => result.megabytesPerSecond)).toFixed(0),
    of(({ ends }) => ends[0]!.cpuSeconds).toFixed(2),
    of(result => result.serverCpuSeconds).toFixed(2),
    of(({ ends }) => ends[1]!.cpuSeconds).toFixed(2),
    worst(0).toFixed(0),
    worst(1).toFixed(0),
    `${(of(result => result.othersShare) * 100).toFixed(0)} %`,
    options.check ? (all.every(result => result.equal) ? 'equal' : 'DIFFERENT') : '',
  ];
});
console.log(`${bytes / MIB} MiB through a Redis of this machine, median of ${options.rounds}`);
const header = [
  '',
  'MB/s',
  'best',
  'CPU s writer',
  'server',
  'reader',
  'RSS MB writer',
  'reader',
  'others',
  options.check ? 'sha256' : '',
];
console.log(table([header, ...rows]));
// Round by round: what else the machine did was the same for those of one round.
for (const name of ['plain', 'sealed']) {
  const ratios = results.get(name)!.map((result, round) => {
    return result.megabytesPerSecond / results.get('RPUSH/BLPOP')![round]!.megabytesPerSecond;
  });
  console.log(
    `${name} is ${median(ratios).toFixed(1)} times RPUSH/BLPOP (${ratios.map(ratio => ratio.toFixed(1)).join(', ')})`,
  );
}

async function measure({ writer, reader, words }: (typeof contenders)[keyof typeof contenders]): Promise<Result> {
  await server.command('FLUSHALL');
  const cpuBefore = { server: await serverCpuSeconds(), machine: machineCpuSeconds() };
  const input = openSync(file, 'r');
  const output = options.check ? 'pipe' : openSync('/dev/null', 'w');
  const reading = spawn(process.execPath, [end, reader, server.via, ...words], { stdio: ['ignore', output, 'pipe'] });
  const hash = createHash('sha256');
  reading.stdout?.on('data', (chunk: Buffer) => hash.update(chunk));
  const writing = spawn(process.execPath, [end, writer, server.via, ...words], { stdio: [input, 'ignore', 'pipe'] });
  const ends = await Promise.all([report(writing), report(reading)]);
  // From the first end that has loaded its modules, which every contender must, to the last that is done.
  const beganMs = Math.min(...ends.map(end => end.beganMs));
  const seconds = (Math.max(...ends.map(end => end.endedMs)) - beganMs) / 1000;
  closeSync(input);
  if (typeof output === 'number') closeSync(output);
  const serverSeconds = (await serverCpuSeconds()) - cpuBefore.server;
  const machine = machineCpuSeconds() - cpuBefore.machine;
  const ours = ends.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, serverSeconds);
  return {
    megabytesPerSecond: bytes / 1e6 / seconds,
    serverCpuSeconds: serverSeconds,
    ends,
    othersShare: Math.max(0, machine - ours) / machine,
    equal: options.check ? hash.digest('hex') === expected : undefined,
  };
}

/** The last line that an end says is its report. */
async function report(child: ChildProcess): Promise<EndReport> {
  let text = '';
  child.stderr!.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`an end failed: ${text}`);
  return JSON.parse(text.trim().split('\n').at(-1)!);
}

async function serverCpuSeconds(): Promise<number> {
  const info = String(await server.command('INFO', 'cpu'));
  return ['used_cpu_sys', 'used_cpu_user'].reduce(
    (sum, name) => sum + Number(new RegExp(`^${name}:([\\d.]+)`, 'm').exec(info)![1]),
    0,
  );
}

/** Random bytes, so that nothing on the way can be clever; returns their sha256. */
function writeInputFile(): string {
  const hash = createHash('sha256');
  const piece = Buffer.alloc(PIECE);
  const descriptor = openSync(file, 'w');
  for (let written = 0; written < bytes; written += PIECE) {
    const part = piece.subarray(0, Math.min(PIECE, bytes - written));
    randomFillSync(part);
    writeSync(descriptor, part);
    if (options.check) hash.update(part);
  }
  closeSync(descriptor);
  return hash.digest('hex');
}
