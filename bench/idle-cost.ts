/**
 * `npm run bench -- idle-cost`: what a screen on which nothing moves costs, and silence, beside one that moves and a voice:
 * kb/s on the wire and the sender's share of a core.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Statistics } from '../lib/session/statistics.js';
import { play } from '../test/parts/hearing.js';
import { Painter, paint } from '../test/parts/numbered-screen.js';
import { Process } from '../test/parts/process.js';
import { Pulse } from '../test/parts/pulse.js';
import { sine, toS16 } from '../test/parts/tone.js';
import { Framebuffer, Xvfb } from '../test/parts/xvfb.js';
import { nowMs } from './clock.js';
import { treeCpuSeconds } from './cpu.js';
import { mean, show, table } from './figures.js';

const usage = `Usage: npm run bench -- idle-cost [options]
  --seconds S     measured seconds of each part (default 8)
  --size WxH      (default 1280x720)
  --fps N         (default 30)
  --bitrate KBPS  (default 1000)
  --out DIR       where the JSON result goes (default build-bench/results)`;

const { values: options } = parseArgs({
  options: {
    seconds: { type: 'string', default: '8' },
    size: { type: 'string', default: '1280x720' },
    fps: { type: 'string', default: '30' },
    bitrate: { type: 'string', default: '1000' },
    out: { type: 'string', default: 'build-bench/results' },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) {
  console.log(usage);
  process.exit(0);
}

const [width, height] = options.size.split('x').map(Number) as [number, number];
const seconds = Number(options.seconds);
const ends = '--peer 127.0.0.1 --listen 127.0.0.1 --base-port 23540 --json'.split(' ');

interface Cost {
  what: string;
  pictureKbps: number;
  soundKbps: number;
  /** A second. */
  soundPackets: number;
  cores: number;
}

await using screen = await Xvfb.start({ width, height });
await using pulse = await Pulse.start({ sinks: ['game'] });
process.env.PULSE_SERVER = pulse.server;

async function measure(what: string, moves: boolean, speaks: boolean): Promise<Cost> {
  const start = (verb: string, words: string[]) =>
    Process.start({
      command: process.execPath,
      args: ['bin/gst-costream.mjs', verb, ...ends, ...words],
      ready: /"started"/,
      stopSignal: 'SIGINT',
    });
  using framebuffer = new Framebuffer(screen.framebufferPath);
  paint(framebuffer.frame, 1);
  framebuffer.write();
  using _painter = moves ? new Painter(screen, Number(options.fps)) : undefined;
  const tone = () => play(pulse, 'game', toS16(sine(440, seconds + 8, 48_000), 1));
  await using _voice = speaks ? await tone() : undefined;
  await using _receiver = await start('recv', ['--video-out', 'none', '--audio-out', 'none']);
  await using sender = await start('send', [
    ...['--video', `screen:${screen.display}`, '--audio', 'pulse:game.monitor', '--size', options.size],
    ...['--fps', options.fps, '--bitrate', options.bitrate],
  ]);
  await pause(3000);
  const before = { at: nowMs(), cpu: treeCpuSeconds(sender.pid), lines: lines(sender).length };
  await pause(seconds * 1000);
  const tookS = (nowMs() - before.at) / 1000;
  const cores = (treeCpuSeconds(sender.pid) - before.cpu) / tookS;
  const measured = lines(sender).slice(before.lines);
  const [first, last] = [measured[0]!, measured.at(-1)!];
  const packetsOf = ({ sending }: Statistics) => sending!.audio!.packets!;
  return {
    what,
    pictureKbps: mean(measured.map(({ sending }) => sending!.video[0]!.bitrateKbps)),
    soundKbps: mean(measured.map(({ sending }) => sending!.audio!.bitrateKbps)),
    soundPackets: (packetsOf(last) - packetsOf(first)) / (last.elapsedS - first.elapsedS),
    cores,
  };
}

function lines(process: Process): Statistics[] {
  return process.output
    .split('\n')
    .filter(line => line.startsWith('{"type":"statistics"'))
    .map(line => JSON.parse(line) as Statistics);
}

const costs = [
  await measure('still, silent', false, false),
  await measure('moving, silent', true, false),
  await measure('still, speaking', false, true),
];

console.log(
  table([
    [`${options.size} at ${options.fps}, sender`, 'picture kb/s', 'sound kb/s', 'packets/s', 'cores'],
    ...costs.map(({ what, pictureKbps, soundKbps, soundPackets, cores }) => [
      what,
      show(pictureKbps),
      show(soundKbps),
      show(soundPackets),
      show(cores, 2),
    ]),
  ]),
);
mkdirSync(options.out, { recursive: true });
writeFileSync(join(options.out, 'idle-cost.json'), `${JSON.stringify(costs, null, 2)}\n`);
