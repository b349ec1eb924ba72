/**
 * `npm run bench -- hostile`: a call while strangers throw a seeded corpus at its receiver, in the order quiet, attacked,
 * attacked, quiet; this project beside the original's receiver line. Latency, memory, CPU, and who is still there.
 */
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Process } from '../test/parts/process.js';
import { Pulse } from '../test/parts/pulse.js';
import { Xvfb } from '../test/parts/xvfb.js';
import { nowMs } from './clock.js';
import { type Contender, original, ours, type Place } from './contenders.js';
import { treeCpuSeconds } from './cpu.js';
import { median, quantile, show, table } from './figures.js';
import { Glass } from './glass.js';
import type { Attack, OverheardFile } from './hostile-attack.js';

const usage = `Usage: npm run bench -- hostile [options]
  --count N        hostile datagrams for each contender (default 1000000)
  --rate N         of them a second (default 10000)
  --seed N         of the corpus (default 1)
  --only NAMES     comma-separated names of contenders
  --out DIR        where the JSON result goes (default build-bench/results)`;

const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '1000000' },
    rate: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    out: { type: 'string', default: 'build-bench/results' },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) {
  console.log(usage);
  process.exit(0);
}

/** Who is attacked. A keyed session is one line more. */
const CONTENDERS: readonly Contender[] = [ours, original];
const basePort = 23_500;
const [count, rate] = [Number(options.count), Number(options.rate)];
const phaseMs = (count / 2 / rate) * 1000;
const settleMs = 1000;

interface Phase {
  attacked: boolean;
  latencyMs: number[];
  lost: number;
  /** CPU seconds a second. */
  cpu: number;
  residentMb: number;
}

interface Result {
  name: string;
  phases: Phase[];
  sent: number;
  answered: number;
  /** How the receiver ended under attack; undefined when it is still there. */
  died: { afterS: number; how: string } | undefined;
}

const residentMb = (pid: number) =>
  Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1024;

/** Packets of a sender, taken at the receiver's ports before there is a receiver. */
async function overhear(path: string): Promise<void> {
  const heard: OverheardFile = { rtp: [], rtcp: [] };
  const sockets = (['rtp', 'rtcp'] as const).map((kind, offset) =>
    createSocket('udp4')
      .on('message', packet => heard[kind].push(packet.toString('hex')))
      .bind(basePort + offset, '127.0.0.1'),
  );
  await Promise.all(sockets.map(socket => once(socket, 'listening')));
  // The original sends its first report after 2.5 to 3 s.
  const [rtp, rtcp] = sockets;
  while (heard.rtcp.length === 0) await once(rtcp!, 'message', { signal: AbortSignal.timeout(10_000) });
  while (heard.rtp.length < 100) await once(rtp!, 'message', { signal: AbortSignal.timeout(10_000) });
  await Promise.all(sockets.map(socket => new Promise<void>(resolve => socket.close(() => resolve()))));
  writeFileSync(path, JSON.stringify(heard));
}

async function attack(half: number, overheard: string): Promise<{ sent: number; answered: number }> {
  const order: Attack = { basePort, count: count / 2, perSecond: rate, seed: Number(options.seed) + half, overheard };
  await using program = await Process.start({
    command: 'nice',
    args: ['-n', '10', process.execPath, 'build-bench/bench/hostile-attack.js', JSON.stringify(order)],
  });
  const [, sent, answered] = await program.line(/sent (\d+) answered (\d+)/, phaseMs * 3 + 20_000);
  return { sent: Number(sent), answered: Number(answered) };
}

async function measure(contender: Contender, place: Place, glass: Glass): Promise<Result> {
  const overheard = join(options.out, 'hostile-overheard.json');
  const start = (command: ReturnType<Contender['senders']>[number]) =>
    Process.start({ ...command, env: { ...place.env, LC_ALL: 'C' }, stopSignal: 'SIGINT' });
  await using _sender = await start(contender.senders(place)[0]!);
  await overhear(overheard);
  await using receiver = await start(contender.receivers(place)[0]!);
  await glass.whenSeen(glass.lastWritten, 60);
  const result: Result = { name: contender.name, phases: [], sent: 0, answered: 0, died: undefined };
  const startedMs = nowMs();
  void receiver.exited.then(({ code, signal }) => {
    if (result.phases.length < 4) result.died = { afterS: (nowMs() - startedMs) / 1000, how: `${signal ?? code}` };
  });
  for (const attacked of [false, true, true, false]) {
    const before = { at: nowMs(), cpu: treeCpuSeconds(receiver.pid) };
    if (attacked) {
      const { sent, answered } = await attack(result.phases.length, overheard);
      result.sent += sent;
      result.answered += answered;
    } else await pause(phaseMs);
    const after = { at: nowMs(), cpu: treeCpuSeconds(receiver.pid) };
    await pause(settleMs);
    const frames = glass.frames(before.at, after.at);
    result.phases.push({
      attacked,
      latencyMs: frames.map(({ latencyMs }) => latencyMs).filter(latencyMs => latencyMs !== undefined),
      lost: frames.filter(({ latencyMs }) => latencyMs === undefined).length,
      cpu: (after.cpu - before.cpu) / ((after.at - before.at) / 1000),
      residentMb: receiver.running ? residentMb(receiver.pid) : Number.NaN,
    });
    if (!receiver.running) break;
  }
  return result;
}

const names = options.only?.split(',');
const contenders = CONTENDERS.filter(({ name }) => names?.includes(name) ?? true);
mkdirSync(options.out, { recursive: true });
const [width, height] = [640, 360];
await using near = await Xvfb.start({ width, height });
await using far = await Xvfb.start({ width, height });
await using pulse = await Pulse.start({ sinks: ['near', 'far'] });
await using glass = await Glass.start({ nearPath: near.framebufferPath, farPath: far.framebufferPath, fps: 30 });
const place: Place = {
  nearDisplay: near.display,
  farDisplay: far.display,
  nearSource: 'near.monitor',
  farSink: 'far',
  width,
  height,
  fps: 30,
  bitrateKbps: 1000,
  basePort,
  env: pulse.env,
};

const results: Result[] = [];
for (const contender of contenders) results.push(await measure(contender, place, glass));

console.log(
  `${count} hostile datagrams at ${rate} a second, seed ${options.seed}; phases of ${show(phaseMs / 1000, 0)} s`,
);
console.log(
  table([
    ['', 'phase', 'p50 ms', 'p99 ms', 'frames', 'lost', 'CPU', 'RSS MB'],
    ...results.flatMap(({ name, phases }) =>
      phases.map(({ attacked, latencyMs, lost, cpu, residentMb: mb }) => [
        name,
        attacked ? 'attacked' : 'quiet',
        show(median(latencyMs)),
        show(quantile(latencyMs, 0.99)),
        String(latencyMs.length),
        String(lost),
        show(cpu, 3),
        show(mb),
      ]),
    ),
  ]),
);
for (const { name, phases, sent, answered, died } of results) {
  const p99 = (attacked: boolean) =>
    quantile(
      phases.filter(phase => phase.attacked === attacked).flatMap(phase => phase.latencyMs),
      0.99,
    );
  const fate = died ? `ended (${died.how}) after ${show(died.afterS)} s` : 'is still there';
  console.log(
    `${name}: ${sent} sent, ${answered} answered; p99 attacked / quiet ${show(p99(true) / p99(false), 2)}; ${fate}`,
  );
}
const path = join(options.out, 'hostile.json');
writeFileSync(path, `${JSON.stringify({ count, rate, seed: Number(options.seed), results }, undefined, 1)}\n`);
console.log(path);
