/**
 * `npm run bench -- keyed`: what sealing costs: the same call plain and keyed, in rounds of A B B A. CPU seconds a streamed
 * second of both ends, and the stage in which packets are sealed, carried and opened, as the receiver measures it: the whole
 * from capture to presentation differs by more from start to start, for sound by 20 ms. Each round compares its own four
 * parts, so that a drift of the machine cancels out; the median of the rounds is the result.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { caps, chain, el, Pipeline } from '../lib/gst/index.js';
import { writeKey } from '../lib/link/key.js';
import type { Statistics } from '../lib/session/statistics.js';
import { Process } from '../test/parts/process.js';
import { nowMs } from './clock.js';
import { treeCpuSeconds } from './cpu.js';
import { mean, median, show, table } from './figures.js';
import { Scene } from './scene.js';

const usage = `Usage: npm run bench -- keyed [options]
  --rounds N      rounds of A B B A (default 3)
  --seconds S     measured seconds of each part of a round (default 8)
  --fps N         (default 30)
  --size WxH      (default 1280x720)
  --bitrate KBPS  (default 4000)
  --out DIR       where the JSON result goes (default build-bench/results)`;

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '8' },
    fps: { type: 'string', default: '30' },
    size: { type: 'string', default: '1280x720' },
    bitrate: { type: 'string', default: '4000' },
    out: { type: 'string', default: 'build-bench/results' },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) {
  console.log(usage);
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), 'gst-costream-bench-'));
const keyFile = join(folder, 'key');
writeKey(keyFile);

const film = join(folder, 'scene.mkv');
await makeFilm();

const ends = '--peer 127.0.0.1 --listen 127.0.0.1 --base-port 23440 --json'.split(' ');
const sending = [
  ...['--video', `file:${film}`, '--audio', 'test', '--size', options.size],
  ...['--fps', options.fps, '--bitrate', options.bitrate],
];
const receiving = ['--video-out', 'none', '--audio-out', 'none'];

type Line = Statistics & { type: string };

interface Part {
  cpu: number;
  pictureMs: number;
  soundMs: number;
  kbps: number;
}

function start(verb: string, words: readonly string[], keyed: boolean): Promise<Process> {
  const key = keyed ? ['--key-file', keyFile] : [];
  return Process.start({
    command: process.execPath,
    args: ['bin/gst-costream.mjs', verb, ...ends, ...words, ...key],
    ready: /"started"/,
    stopSignal: 'SIGINT',
  });
}

/** A moving scene, long enough for a part, that fills the bitrate as a game does: the test picture takes a tenth of it. */
async function makeFilm(): Promise<void> {
  const [width, height] = options.size.split('x').map(Number) as [number, number];
  const scene = new Scene(width, height);
  const source = el.appsrc({
    format: 'time',
    caps: caps.video({ format: 'BGRx', width, height, framerate: Number(options.fps) }),
  });
  const encoder = el.x264enc({ speedPreset: 'ultrafast', bitrate: 12_000 });
  await using pipeline = new Pipeline(
    chain(source, el.videoconvert(), encoder, el.h264parse(), el.matroskamux(), el.filesink({ location: film })),
  );
  const feed = pipeline.source(source);
  const playing = pipeline.play();
  const frames = (Number(options.seconds) + 8) * Number(options.fps);
  for (let number = 0; number < frames; number++) {
    scene.draw(number);
    await feed.write(scene.frame.data, { pts: Math.round((number * 1e9) / Number(options.fps)) });
  }
  await feed.end();
  await playing;
  await pipeline.finished;
}

async function measure(keyed: boolean): Promise<Part> {
  await using receiver = await start('recv', receiving, keyed);
  await using sender = await start('send', sending, keyed);
  await receiver.line(/"latencyP50Ms"/);
  await pause(2000);
  const pids = [sender.pid, receiver.pid];
  const cpu = () => pids.reduce((sum, pid) => sum + treeCpuSeconds(pid), 0);
  const before = { at: nowMs(), cpu: cpu(), lines: statistics(receiver).length };
  await pause(Number(options.seconds) * 1000);
  const elapsedS = (nowMs() - before.at) / 1000;
  const used = (cpu() - before.cpu) / elapsedS;
  const seen = statistics(receiver).slice(before.lines);
  const known = (values: (number | undefined)[]) => median(values.filter(value => value !== undefined));
  return {
    cpu: used,
    pictureMs: known(seen.map(({ receiving }) => receiving!.video[0]!.latency?.networkMs?.p50)),
    soundMs: known(seen.map(({ receiving }) => receiving!.audio?.latency?.networkMs?.p50)),
    kbps: known(seen.map(({ receiving }) => receiving!.video[0]!.bitrateKbps)),
  };
}

function statistics(receiver: Process): Line[] {
  const lines = receiver.output.split('\n').filter(text => text.startsWith('{"type":"statistics"'));
  return lines.map(text => JSON.parse(text) as Line);
}

/** plain, keyed, keyed, plain */
type Round = readonly [Part, Part, Part, Part];
const rounds: Round[] = [];
try {
  for (let round = 0; round < Number(options.rounds); round++)
    rounds.push([await measure(false), await measure(true), await measure(true), await measure(false)]);
} finally {
  rmSync(folder, { recursive: true });
}

/** What both parts of a kind have in a round. */
const plain = ([first, , , last]: Round, field: keyof Part) => mean([first[field], last[field]]);
const keyed = ([, first, last]: Round, field: keyof Part) => mean([first[field], last[field]]);
const added = (field: keyof Part) => rounds.map(round => keyed(round, field) - plain(round, field));
const results = {
  cpuPercent: rounds.map(round => (keyed(round, 'cpu') / plain(round, 'cpu') - 1) * 100),
  corePercent: added('cpu').map(cpu => (cpu / 2) * 100),
  pictureMs: added('pictureMs'),
  soundMs: added('soundMs'),
};
console.log(
  `${options.size} at ${options.fps} frames a second, ${options.bitrate} kb/s, with sound; both ends, ${options.rounds} rounds of plain, keyed, keyed, plain, ${options.seconds} s each`,
);
const all = (of: typeof plain, field: keyof Part) => mean(rounds.map(round => of(round, field)));
const costs = (title: string, of: (values: number[]) => number) => [
  title,
  `${show(of(results.corePercent), 1)} % of a core at each end`,
  `${show(of(results.cpuPercent), 1)} %`,
  ...[show(of(results.pictureMs), 2), show(of(results.soundMs), 2), ''],
];
console.log(
  table([
    ['', '', 'CPU s/s', 'picture sent to arrived p50 ms', 'sound p50 ms', 'picture kb/s'],
    ...([plain, keyed] as const).map(of => [
      of === plain ? 'plain' : 'keyed',
      '',
      ...[show(all(of, 'cpu'), 3), show(all(of, 'pictureMs'), 2), show(all(of, 'soundMs'), 2)],
      show(all(of, 'kbps'), 0),
    ]),
    ...rounds.map((_, round) => costs(`cost in round ${round + 1}`, values => values[round]!)),
    costs('cost of sealing', median),
    ['asked for', '<= 2 %', '', '<= 1.00', '<= 1.00', ''],
  ]),
);
mkdirSync(options.out, { recursive: true });
const path = join(options.out, `keyed-${options.size}-${options.fps}.json`);
writeFileSync(
  path,
  `${JSON.stringify({ size: options.size, fps: Number(options.fps), results, rounds }, undefined, 1)}\n`,
);
console.log(path);
