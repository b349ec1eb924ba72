/**
 * `npm run bench -- busy`: a call over this machine's loopback, a line without a limit, beside programs that take all the
 * processor time they get, at the same priority: what rate control takes for a full line there, and what is shown of the
 * picture, with it and without, in the order A B B A.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Statistics } from '../lib/session/statistics.js';
import { Painter } from '../test/parts/numbered-screen.js';
import { Process } from '../test/parts/process.js';
import { Verb } from '../test/parts/verb.js';
import { Xvfb } from '../test/parts/xvfb.js';
import { machineSteal } from './cpu.js';
import { median, show, table } from './figures.js';

const usage = `Usage: npm run bench -- busy [options]
  --busy N        programs that take all they get, half of them with short pauses as games (default 4)
  --seconds S     of each of four parts, two with rate control and two without (default 30)
  --size WxH      (default 1280x720)
  --fps N         (default 30)
  --bitrate KBPS  (default 4000)
  --classic       the receiver agrees on nothing, as an original: its receiver reports decide
  --out DIR       where the JSON result goes (default build-bench/results)`;

const { values: options } = parseArgs({
  options: {
    busy: { type: 'string', default: '4' },
    seconds: { type: 'string', default: '30' },
    size: { type: 'string', default: '1280x720' },
    fps: { type: 'string', default: '30' },
    bitrate: { type: 'string', default: '4000' },
    classic: { type: 'boolean', default: false },
    out: { type: 'string', default: 'build-bench/results' },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) {
  console.log(usage);
  process.exit(0);
}

const ends = '--peer 127.0.0.1 --listen 127.0.0.1 --base-port 23660'.split(' ');
const [width, height] = options.size.split('x').map(Number) as [number, number];
const seconds = Number(options.seconds);
const SLOW_MS = 60_000;

interface Second {
  targetKbps: number | undefined;
  encodedKbps: number;
  shown: number;
  limitedBy: string | undefined;
}

interface Part {
  seconds: Second[];
  heldFrames: number;
  freezes: number;
  longestFreezeMs: number;
  /** Of the time that two processors had. */
  stolen: number;
}

/** Every other one never sleeps; the others do so for 1-4 ms after 5-40, as games do, and are preferred when they wake. */
const LOOP = 'console.log("ready"); for (;;);';
const GAME = `console.log("ready");
const cell = new Int32Array(new SharedArrayBuffer(4));
for (let seed = process.pid; ; ) {
  const until = performance.now() + 5 + (seed = Math.imul(seed, 48_271) >>> 1) % 35;
  while (performance.now() < until);
  Atomics.wait(cell, 0, 0, 1 + seed % 4);
}`;

async function measure(words: string[]): Promise<Part> {
  const hogs = await Promise.all(
    Array.from({ length: Number(options.busy) }, (_, i) =>
      Process.start({
        command: process.execPath,
        args: ['-e', i % 2 ? GAME : LOOP],
        ready: /ready/,
        readyTimeoutMs: 30_000,
      }),
    ),
  );
  try {
    const classic = options.classic ? ['--no-repair'] : [];
    await using receiver = await Verb.start([
      'recv',
      '--video-out',
      'none',
      '--audio-out',
      'none',
      ...classic,
      ...ends,
    ]);
    await using sender = await Verb.start([
      ...['send', '--video', `screen:${screen.display}`, '--audio', 'none', '--size', options.size],
      ...['--fps', options.fps, '--bitrate', options.bitrate, ...words, ...ends],
    ]);
    const sent = (statistics: Statistics) => statistics.sending!.video[0]!;
    const got = () => receiver.latest!.receiving!.video[0]!;
    // Up to speed, or what there is of it.
    const { elapsedS } = await sender.next(statistics => sent(statistics).frames > 5 * Number(options.fps), SLOW_MS);
    const before = { ...got(), held: sent(sender.latest!).rate?.heldFrames ?? 0, steal: machineSteal() };
    const seen: Second[] = [];
    for (let shown = before.frames, last = elapsedS; last < elapsedS + seconds; ) {
      const statistics = await sender.next(({ elapsedS: now }) => now > last, SLOW_MS);
      const passed = statistics.elapsedS - last;
      last = statistics.elapsedS;
      const { bitrateKbps: encodedKbps, rate } = sent(statistics);
      const { frames } = got();
      seen.push({
        targetKbps: rate?.targetKbps,
        limitedBy: rate?.limitedBy,
        encodedKbps,
        shown: (frames - shown) / passed,
      });
      shown = frames;
    }
    const after = got();
    return {
      seconds: seen,
      heldFrames: (sent(sender.latest!).rate?.heldFrames ?? 0) - before.held,
      freezes: (after.freezes ?? 0) - (before.freezes ?? 0),
      longestFreezeMs: after.longestFreezeMs ?? 0,
      stolen: machineSteal() - before.steal,
    };
  } finally {
    await Promise.all(hogs.map(hog => hog.close()));
  }
}

const modes = [
  { name: 'with rate control', words: ['--rate-control'], parts: [] as Part[] },
  { name: 'without', words: ['--no-rate-control'], parts: [] as Part[] },
];
await using screen = await Xvfb.start({ width, height });
using _painter = new Painter(screen, Number(options.fps), { grain: true });
for (const mode of [modes[0]!, modes[1]!, modes[1]!, modes[0]!]) mode.parts.push(await measure(mode.words));

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const results = modes.map(({ name, parts }) => {
  const all = parts.flatMap(part => part.seconds);
  const targets = all.flatMap(({ targetKbps }) => targetKbps ?? []);
  return {
    name,
    targetKbps: median(targets),
    leastTargetKbps: Math.min(...targets),
    encodedKbps: median(all.map(({ encodedKbps }) => encodedKbps)),
    shownASecond: sum(all.map(({ shown }) => shown)) / all.length,
    leastASecond: Math.min(...all.map(({ shown }) => shown)),
    heldFrames: sum(parts.map(({ heldFrames }) => heldFrames)),
    freezes: sum(parts.map(({ freezes }) => freezes)),
    longestFreezeMs: Math.max(...parts.map(({ longestFreezeMs }) => longestFreezeMs)),
    cpuS: all.filter(({ limitedBy }) => limitedBy === 'cpu').length,
    lineS: all.filter(({ limitedBy }) => limitedBy === 'line').length,
    stolenS: sum(parts.map(({ stolen }) => stolen)),
    parts,
  };
});
console.log(
  `${options.size} at ${options.fps}, ${options.bitrate} kb/s, beside ${options.busy} busy programs; two parts of ${seconds} s each`,
);
console.log(
  table([
    [
      '',
      'target kb/s',
      'least',
      'encoded kb/s',
      'shown/s',
      'least',
      'held',
      'freezes',
      'longest ms',
      'cpu s',
      'line s',
      'stolen s',
    ],
    ...results.map(result => [
      result.name,
      show(result.targetKbps, 0),
      show(result.leastTargetKbps, 0),
      show(result.encodedKbps, 0),
      show(result.shownASecond),
      show(result.leastASecond),
      show(result.heldFrames, 0),
      show(result.freezes, 0),
      show(result.longestFreezeMs, 0),
      show(result.cpuS, 0),
      show(result.lineS, 0),
      show(result.stolenS),
    ]),
  ]),
);
mkdirSync(options.out, { recursive: true });
const path = join(options.out, `busy-${options.busy}.json`);
writeFileSync(path, `${JSON.stringify(results, undefined, 1)}\n`);
console.log(path);
