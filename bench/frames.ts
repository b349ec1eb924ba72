/**
 * `npm run bench -- frames`: how many buffers a second reach JavaScript, beside a C loop over the same appsink in the same run;
 * and peers', where the environment says where they are installed (GST_KIT, GSTREAMER_SUPERFICIAL).
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { median, show, table } from './figures.js';
import type { Reading } from './frames-reader.js';

const usage = `Usage: npm run bench -- frames [options]
  --rounds N   rounds of all contenders, in turn (default 5)
  --scale N    how much of the work, 1 for all (default 1)`;

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    scale: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) {
  console.log(usage);
  process.exit(0);
}

const PICTURE = 1920 * 1080 * 1.5;
const PACKET = 1200;

/** `aim`: of the rate, or of its ratio to the C loop's. */
interface Kind {
  name: string;
  count: number;
  size: number;
  fill: 'nothing' | 'zero';
  /** How many wait in the appsink at most, in C as here: a sleep and a wake-up of the streaming thread a queue. */
  capacity: number;
  without?: boolean;
  aim: { perSecond: number } | { ofC: number };
}

const kinds: Kind[] = [
  {
    name: '1080p I420, memory not touched',
    count: 200_000,
    size: PICTURE,
    fill: 'nothing',
    capacity: 64,
    without: true,
    aim: { perSecond: 100_000 },
  },
  { name: '1080p I420, filled', count: 12_000, size: PICTURE, fill: 'zero', capacity: 64, aim: { ofC: 0.95 } },
  {
    name: '1,200-byte packets',
    count: 1_000_000,
    size: PACKET,
    fill: 'nothing',
    capacity: 1024,
    aim: { perSecond: 300_000 },
  },
];
/** Filled frames over which resident memory is watched. */
const WATCHED = 100_000;
/** What it may grow by from a fifth of them on, in MB: less than eight pictures, which may be on their way. */
const GROWTH_MB = 24;

const scaled = (count: number) => Math.max(10, Math.round(count * Number(options.scale)));
const reader = fileURLToPath(new URL('frames-reader.js', import.meta.url));
const loop = compileLoop();
const peers = [
  ['gst-kit', process.env.GST_KIT],
  ['gstreamer-superficial', process.env.GSTREAMER_SUPERFICIAL],
].flatMap(([name, path]) => (path ? [name!] : []));

console.log(`Load of this machine: ${show(loadavg()[0]!)} on ${cpus().length} cores; medians of ${options.rounds}\n`);
const rows = kinds.map(row);
console.log(table([['', 'C loop', 'ours', 'of C', 'view not taken', ...peers, 'aim', 'met'], ...rows]));
memory();

function lineOf({ size, fill, capacity }: Kind, count: number): string {
  const source = `fakesrc num-buffers=${count} sizetype=fixed sizemax=${size} filltype=${fill}`;
  return `${source} ! appsink name=sink sync=false max-buffers=${capacity}`;
}

function row(kind: Kind): string[] {
  const names = ['C', 'ours', ...(kind.without ? ['ours-without-views'] : []), ...peers];
  const rates = new Map<string, number[]>(names.map(name => [name, []]));
  for (let round = 0; round < Number(options.rounds); round++) {
    for (const name of names) {
      // Peers are slower by an order: fewer buffers say the same.
      const count = scaled(peers.includes(name) ? Math.min(kind.count, 20_000) : kind.count);
      const { seconds, count: read } = measure(name, kind, count);
      if (read !== count) throw new Error(`${name} read ${read} of ${count} buffers`);
      rates.get(name)!.push(read / seconds);
    }
  }
  const rate = (name: string) => median(rates.get(name) ?? []);
  const ours = rate('ours');
  // Round by round: what else the machine did was nearly the same for those of one round.
  const ratio = median(rates.get('ours')!.map((mine, round) => mine / rates.get('C')![round]!));
  const [aim, met] =
    'ofC' in kind.aim
      ? [`${kind.aim.ofC} of C`, ratio >= kind.aim.ofC]
      : [`${perSecond(kind.aim.perSecond)}`, ours >= kind.aim.perSecond];
  const figures = [perSecond(rate('C')), perSecond(ours), show(ratio, 2), perSecond(rate('ours-without-views'))];
  return [kind.name, ...figures, ...peers.map(name => perSecond(rate(name))), aim, met ? 'yes' : 'NO'];
}

function memory(): void {
  const count = scaled(WATCHED);
  // With few on their way, so that a queue that fills up later does not look like growth.
  const { rssMb } = measure('ours', { ...kinds[1]!, capacity: 8 }, count);
  const grown = Math.max(...rssMb.slice(2)) - rssMb[1]!;
  console.log(
    `\nResident memory in MB at each tenth of ${count} filled frames: ${rssMb.map(mb => show(mb, 0)).join(' ')}`,
  );
  console.log(
    `From the second tenth on it grew by ${show(grown)} MB at most: ${grown < GROWTH_MB ? 'flat' : 'NOT FLAT'}`,
  );
}

function measure(name: string, kind: Kind, count: number): Reading {
  const line = lineOf(kind, count);
  const [command, words] =
    name === 'C' ? [loop, [line]] : [process.execPath, [reader, name, line, String(count), String(kind.capacity)]];
  const { status, stdout, stderr } = spawnSync(command, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${name} failed: ${stderr || stdout}`);
  return JSON.parse(stdout.trim().split('\n').at(-1)!);
}

function compileLoop(): string {
  const flags = execFileSync('pkg-config', ['--cflags', '--libs', 'gstreamer-1.0', 'gstreamer-app-1.0'], {
    encoding: 'utf8',
  });
  mkdirSync('build-bench', { recursive: true });
  const program = 'build-bench/appsink-loop';
  execFileSync('cc', ['-O2', '-o', program, 'bench/appsink-loop.c', ...flags.trim().split(/\s+/)], {
    stdio: 'inherit',
  });
  return program;
}

function perSecond(rate: number): string {
  return Number.isFinite(rate) ? Math.round(rate).toLocaleString('en') : '-';
}
