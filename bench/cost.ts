/**
 * `npm run bench -- cost`: what streaming from Node costs beside gst-launch-1.0 with the same pipeline: CPU seconds a
 * streamed second, and the time from starting the program to its first packet on the wire. In the order A B B A.
 */
import { execFileSync } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Process } from '../test/parts/process.js';
import { nowMs } from './clock.js';
import { treeCpuSeconds } from './cpu.js';
import { median, show, table } from './figures.js';

const usage = `Usage: npm run bench -- cost [options]
  --rounds N      rounds of A B B A (default 3)
  --seconds S     measured seconds of each part of a round (default 8)
  --fps N         (default 30)
  --size WxH      (default 1280x720)
  --out DIR       where the JSON result goes (default build-bench/results)`;

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '8' },
    fps: { type: 'string', default: '30' },
    size: { type: 'string', default: '1280x720' },
    out: { type: 'string', default: 'build-bench/results' },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) {
  console.log(usage);
  process.exit(0);
}

const basePort = 23_400;
const [width, height] = options.size.split('x') as [string, string];
const program = ['bench/cost-stream.mjs', String(basePort), width, height, options.fps];

/** The builder's own launch line, as words: those that it quotes are quoted by apostrophes. */
function launchWords(): string[] {
  const line = execFileSync(process.execPath, [...program, '--launch'], { encoding: 'utf8' }).trim();
  return [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!).slice(1);
}

interface Streamer {
  name: string;
  command: string;
  args: readonly string[];
}

const builder: Streamer = { name: 'gst-costream/gst', command: process.execPath, args: program };
const launch: Streamer = { name: 'gst-launch-1.0', command: 'gst-launch-1.0', args: launchWords() };
/** The whole command, with its sound, meters and control connection: for start-up; its pipeline is another one. */
const send: Streamer = {
  name: 'gst-costream send',
  command: process.execPath,
  args: [
    ...[
      'bin/gst-costream.mjs',
      'send',
      '--peer',
      '127.0.0.1',
      '--listen',
      '127.0.0.1',
      '--base-port',
      String(basePort),
    ],
    ...['--video', 'test', '--audio', 'none', '--size', options.size, '--fps', options.fps, '--bitrate', '1000'],
  ],
};

interface Part {
  firstPacketMs: number;
  /** CPU seconds, user and system, a streamed second. */
  cpu: number;
  packets: number;
}

async function measure({ command, args }: Streamer): Promise<Part> {
  const socket = createSocket({ type: 'udp4', recvBufferSize: 4 << 20 });
  try {
    let packets = 0;
    socket.on('message', () => packets++);
    socket.bind(basePort, '127.0.0.1');
    await once(socket, 'listening');
    const first = once(socket, 'message', { signal: AbortSignal.timeout(20_000) });
    const startedMs = nowMs();
    await using streamer = await Process.start({ command, args, stopSignal: 'SIGINT' });
    await first;
    const firstPacketMs = nowMs() - startedMs;
    await pause(1000);
    const before = { at: nowMs(), cpu: treeCpuSeconds(streamer.pid), packets };
    await pause(Number(options.seconds) * 1000);
    const elapsed = (nowMs() - before.at) / 1000;
    return {
      firstPacketMs,
      cpu: (treeCpuSeconds(streamer.pid) - before.cpu) / elapsed,
      packets: (packets - before.packets) / elapsed,
    };
  } finally {
    socket.close();
  }
}

const parts = new Map<Streamer, Part[]>([builder, launch, send].map(streamer => [streamer, []]));
for (let round = 0; round < Number(options.rounds); round++) {
  for (const streamer of [builder, launch, send, send, launch, builder])
    parts.get(streamer)!.push(await measure(streamer));
}

const results = [...parts].map(([{ name }, all]) => ({
  name,
  cpu: median(all.map(part => part.cpu)),
  firstPacketMs: median(all.map(part => part.firstPacketMs)),
  worstFirstPacketMs: Math.max(...all.map(part => part.firstPacketMs)),
  packets: median(all.map(part => part.packets)),
  parts: all,
}));
const peer = results.find(({ name }) => name === launch.name)!;
console.log(
  `${options.size} at ${options.fps} frames a second; medians of ${2 * Number(options.rounds)} starts of ${options.seconds} s`,
);
console.log(
  table([
    ['', 'CPU s/s', 'ratio', 'first packet ms', 'worst', 'packets/s'],
    ...results.map(result => [
      result.name,
      show(result.cpu, 3),
      show(result.cpu / peer.cpu, 3),
      show(result.firstPacketMs, 0),
      show(result.worstFirstPacketMs, 0),
      show(result.packets, 0),
    ]),
  ]),
);
mkdirSync(options.out, { recursive: true });
const path = join(options.out, `cost-${options.size}-${options.fps}.json`);
writeFileSync(path, `${JSON.stringify({ size: options.size, fps: Number(options.fps), results }, undefined, 1)}\n`);
console.log(path);
