/**
 * `npm run bench -- via`: what a server between two ends adds to the picture's latency, over loopback beside UDP in one run;
 * and over a line that is too slow for the bitrate asked for, beside H.264 over TCP through ssh's forwardings.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { writeKey } from '../lib/link/key.js';
import { Process } from '../test/parts/process.js';
import { RedisServer } from '../test/parts/redis.js';
import { SshServer } from '../test/parts/sshd.js';
import { SERVER_ADDRESS, ThreePlaces } from '../test/parts/three-places.js';
import { Xvfb } from '../test/parts/xvfb.js';
import { nowMs } from './clock.js';
import { median, quantile, show, table } from './figures.js';
import { Glass } from './glass.js';
import { type End, type Stage, session, tunnel, type Way } from './via-contenders.js';

const usage = `Usage: npm run bench -- via [options]
  --part WHAT     loopback, line (needs root for its network namespaces) or both (default both)
  --rounds N      rounds of A B … B A over loopback (default 1)
  --seconds S     measured seconds of each start (default 6)
  --fps N         (default 30)
  --size WxH      (default 640x360)
  --bitrate KBPS  (default 2000)
  --line KBPS     rate of the slow line (default 1000)
  --out DIR       where the JSON result goes (default build-bench/results)`;

const { values: options } = parseArgs({
  options: {
    part: { type: 'string', default: 'both' },
    rounds: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '6' },
    fps: { type: 'string', default: '30' },
    size: { type: 'string', default: '640x360' },
    bitrate: { type: 'string', default: '2000' },
    line: { type: 'string', default: '1000' },
    out: { type: 'string', default: 'build-bench/results' },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) {
  console.log(usage);
  process.exit(0);
}

const [width, height] = options.size.split('x').map(Number) as [number, number];
const fps = Number(options.fps);
const warmUpFrames = 30;
/** After the measured span: time for what is still under way. */
const settleMs = 1500;

const folder = mkdtempSync(join(tmpdir(), 'gst-costream-bench-'));
const keyFile = join(folder, 'key');
writeKey(keyFile);
await using near = await Xvfb.start({ width, height });
await using far = await Xvfb.start({ width, height });
await using glass = await Glass.start({
  nearDisplay: near.display,
  nearPath: near.framebufferPath,
  farPath: far.framebufferPath,
  fps,
});

interface Measured {
  latencies: number[];
  /** Frames that were never seen: skipped, or still in a queue somewhere. */
  unseen: number;
}

async function measure(way: Way, stage: Stage, env: Record<string, string>): Promise<Measured> {
  const started: Process[] = [];
  const start = async ({ words: [command, ...args], ready }: End) => {
    started.push(
      await Process.start({ command: command!, args, env: { ...env, LC_ALL: 'C' }, ready, stopSignal: 'SIGINT' }),
    );
  };
  try {
    const { receivers, senders } = way.ends(stage);
    for (const end of [...receivers, ...senders]) await start(end);
    await glass.whenSeen(glass.lastWritten - fps, warmUpFrames, 30_000).catch((error: Error) => {
      throw new Error(`${way.name}: ${error.message}\n${started.map(({ output }) => output).join('\n')}`);
    });
    // A slow line shows what it does to the latency with time.
    await pause(2000);
    const from = nowMs();
    await pause(Number(options.seconds) * 1000);
    const to = nowMs();
    await pause(settleMs);
    const frames = glass.frames(from, to);
    const latencies = frames.flatMap(({ latencyMs }) => latencyMs ?? []);
    return { latencies, unseen: frames.length - latencies.length };
  } finally {
    await Promise.all(started.map(process => process.close()));
  }
}

const common = { size: options.size, fps, bitrateKbps: Number(options.bitrate) };
const displays = { nearDisplay: near.display, farDisplay: far.display };
const keyed = ['--key-file', keyFile];
const results: Record<string, unknown> = { ...common, lineKbps: Number(options.line) };

/** The ways over loopback, the first of them UDP. */
async function loopback(): Promise<void> {
  await using server = await SshServer.start();
  await using redis = await RedisServer.start();
  const ssh = (room: string, ...more: string[]) =>
    session(
      more.length > 0 ? 'ssh, keyed' : 'ssh',
      ['--via', `${server.via(0)}/${room}`, ...more],
      ['--via', `${server.via(1)}/${room}`, ...more],
    );
  const stream = (room: string, ...more: string[]) => {
    const via = ['--via', `${redis.via}?room=${room}`, ...more];
    return session(more.length > 0 ? 'Redis, keyed' : 'Redis', via, via);
  };
  const udp = ['--peer', '127.0.0.1', '--base-port', '23480'];
  const ways = [
    session('UDP', udp, udp),
    ssh('plain'),
    ssh('sealed', ...keyed),
    stream('plain'),
    stream('sealed', ...keyed),
  ];
  const measured = new Map<Way, Measured[]>(ways.map(way => [way, []]));
  for (let round = 0; round < Number(options.rounds); round++) {
    for (const way of [...ways, ...ways.toReversed()]) {
      const part = await measure(
        way,
        { ...common, ...displays, near: [], far: [] },
        { GST_COSTREAM_SSH: server.client },
      );
      measured.get(way)!.push(part);
      console.error(`${way.name}: ${show(median(part.latencies))}/${show(quantile(part.latencies, 0.95))} ms`);
    }
  }
  const rows = ways.map(way => ({ name: way.name, ...summary(measured.get(way)!) }));
  const base = rows[0]!.p50;
  console.log(
    `\n${options.size} at ${fps} frames a second, ${options.bitrate} kb/s, screen to window over loopback, milliseconds`,
  );
  console.log(
    table([
      ['', 'p50', 'p95', 'frames', 'unseen', 'added to p50'],
      ...rows.map(({ name, p50, p95, frames, unseen }) => [
        name,
        show(p50),
        show(p95),
        String(frames),
        String(unseen),
        name === 'UDP' ? '' : show(p50 - base),
      ]),
    ]),
  );
  results.loopback = rows;
}

/** Two ends, a server between them, and lines that carry less than is asked for. */
async function slowLine(): Promise<void> {
  using places = new ThreePlaces();
  await using server = await SshServer.start({ addresses: Object.values(SERVER_ADDRESS), prefix: places.at('server') });
  places.slowDown(Number(options.line));
  const via = (account: 0 | 1, end: 'near' | 'far') => [
    '--via',
    `${server.via(account, SERVER_ADDRESS[end])}/line`,
    ...keyed,
  ];
  const ways = [session('gst-costream, keyed', via(0, 'near'), via(1, 'far')), tunnel(server, SERVER_ADDRESS)];
  const rows = [];
  for (const way of ways) {
    const stage = { ...common, ...displays, near: places.at('near'), far: places.at('far') };
    rows.push({ name: way.name, ...summary([await measure(way, stage, { GST_COSTREAM_SSH: server.client })]) });
  }
  console.log(
    `\nThe same asked of a line of ${options.line} kb/s, by way of a server with nothing but sshd, milliseconds`,
  );
  console.log(
    table([
      ['', 'p50', 'p95', 'most', 'frames', 'unseen'],
      ...rows.map(({ name, p50, p95, most, frames, unseen }) => [
        name,
        show(p50),
        show(p95),
        show(most),
        String(frames),
        String(unseen),
      ]),
    ]),
  );
  results.line = rows;
}

function summary(parts: readonly Measured[]) {
  const latencies = parts.flatMap(part => part.latencies);
  return {
    p50: median(latencies),
    p95: quantile(latencies, 0.95),
    most: Math.max(...latencies),
    frames: latencies.length,
    unseen: parts.reduce((sum, part) => sum + part.unseen, 0),
  };
}

try {
  if (options.part !== 'line') await loopback();
  if (options.part !== 'loopback') await slowLine();
} finally {
  rmSync(folder, { recursive: true });
}
mkdirSync(options.out, { recursive: true });
const path = join(options.out, `via-${options.size}-${fps}.json`);
writeFileSync(path, `${JSON.stringify(results, undefined, 1)}\n`);
console.log(path);
