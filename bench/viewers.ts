/**
 * `npm run bench -- viewers`: what viewers more cost a sender. One screen goes to one viewer and to several, in the order
 * A B B A: CPU of the encoder's own threads a frame, which must not grow, and of the whole sender.
 */
import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Painter } from '../test/parts/numbered-screen.js';
import { Verb } from '../test/parts/verb.js';
import { Xvfb } from '../test/parts/xvfb.js';
import { nowMs } from './clock.js';
import { treeCpuSeconds } from './cpu.js';
import { mean, show, table } from './figures.js';

const usage = `Usage: npm run bench -- viewers [options]
  --viewers N     how many beside one (default 8)
  --rounds N      rounds of A B B A (default 2)
  --seconds S     measured seconds of each part of a round (default 8)
  --bitrate KBPS  (default 2000)
  --out DIR       where the JSON result goes (default build-bench/results)`;

const { values: options } = parseArgs({
  options: {
    viewers: { type: 'string', default: '8' },
    rounds: { type: 'string', default: '2' },
    seconds: { type: 'string', default: '8' },
    bitrate: { type: 'string', default: '2000' },
    out: { type: 'string', default: 'build-bench/results' },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) {
  console.log(usage);
  process.exit(0);
}

const BASE_PORT = 23_480;
const TICKS_PER_SECOND = 100;
const many = Number(options.viewers);
const host = (viewer: number) => `127.0.1.${viewer + 1}`;

interface Part {
  /** Milliseconds of the encoder's threads for each frame. */
  encoderMs: number;
  /** Of the whole sender, as a share of a core. */
  cpu: number;
  fps: number;
  packets: number;
}

/** A viewer that only takes what comes: decoding is not what is measured. */
async function listen(address: string): Promise<Socket> {
  const socket = createSocket({ type: 'udp4', recvBufferSize: 1 << 20 });
  socket.on('message', () => {});
  socket.bind(BASE_PORT, address);
  await once(socket, 'listening');
  return socket;
}

/** x264's workers bear the name of the thread that opened the encoder, which is older than they are. */
function encoderSeconds(pid: number): number {
  const tasks = readdirSync(`/proc/${pid}/task`).map(Number);
  const named = tasks.filter(task => readFileSync(`/proc/${pid}/task/${task}/comm`, 'utf8') === 'queue0:src\n');
  const [, ...workers] = named.sort((a, b) => a - b);
  if (workers.length === 0) throw new Error('The sender has no threads of an encoder.');
  const ticks = workers.map(task => {
    const stat = readFileSync(`/proc/${pid}/task/${task}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return Number(fields[11]) + Number(fields[12]);
  });
  return ticks.reduce((sum, each) => sum + each, 0) / TICKS_PER_SECOND;
}

async function measure(display: string, viewers: number): Promise<Part> {
  const peers = Array.from({ length: viewers }, (_, viewer) => host(viewer));
  const sockets = await Promise.all(peers.map(listen));
  const words = [
    ...['send', '--listen', '127.0.0.1', '--base-port', String(BASE_PORT), '--audio', 'none'],
    ...['--video', `screen:${display}`, '--bitrate', options.bitrate],
    ...peers.flatMap(peer => ['--peer', peer]),
  ];
  try {
    await using sender = await Verb.start(words);
    const { pid } = sender.process;
    await pause(2000);
    const look = async () => {
      const { sending } = await sender.next(() => true);
      const { frames, packets } = sending!.video[0]!;
      return { at: nowMs(), frames, packets, encoder: encoderSeconds(pid), cpu: treeCpuSeconds(pid) };
    };
    const before = await look();
    await pause(Number(options.seconds) * 1000);
    const after = await look();
    const seconds = (after.at - before.at) / 1000;
    const frames = after.frames - before.frames;
    return {
      encoderMs: ((after.encoder - before.encoder) * 1000) / frames,
      cpu: (after.cpu - before.cpu) / seconds,
      fps: frames / seconds,
      packets: (after.packets - before.packets) / seconds,
    };
  } finally {
    await Promise.all(sockets.map(socket => new Promise<void>(resolve => socket.close(() => resolve()))));
  }
}

const one: Part[] = [];
const several: Part[] = [];
{
  await using screen = await Xvfb.start({ width: 1280, height: 720 });
  using _painter = new Painter(screen);
  for (let round = 0; round < Number(options.rounds); round++) {
    one.push(await measure(screen.display, 1));
    several.push(await measure(screen.display, many), await measure(screen.display, many));
    one.push(await measure(screen.display, 1));
  }
}
const row = (name: string, parts: readonly Part[]) => {
  const of = (field: keyof Part) => mean(parts.map(part => part[field]));
  return { name, encoderMs: of('encoderMs'), cpu: of('cpu'), fps: of('fps'), packets: of('packets') };
};
const [alone, all] = [row('1 viewer', one), row(`${many} viewers`, several)];
console.log(`1280x720 at 30 frames a second, ${options.bitrate} kb/s to each; ${one.length} starts each`);
console.log(
  table([
    ['', 'encoder ms/frame', 'sender CPU s/s', 'frames/s', 'packets/s'],
    ...[alone, all].map(({ name, encoderMs, cpu, fps, packets }) => [
      name,
      show(encoderMs, 2),
      show(cpu, 3),
      show(fps, 1),
      show(packets, 0),
    ]),
  ]),
);
const grown = (all.encoderMs / alone.encoderMs - 1) * 100;
const each = ((all.cpu - alone.cpu) / (many - 1)) * 100;
console.log(`encoder ${grown >= 0 ? '+' : ''}${show(grown, 1)} %; each viewer more ${show(each, 2)} % of a core`);
mkdirSync(options.out, { recursive: true });
const path = join(options.out, 'viewers.json');
writeFileSync(path, `${JSON.stringify({ options, one, several }, undefined, 1)}\n`);
console.log(path);
