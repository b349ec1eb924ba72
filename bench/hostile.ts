/**
 * `npm run bench -- hostile`: a call while strangers throw a seeded corpus at its receiver, in the order quiet, attacked,
 * attacked, quiet; this project, plain and keyed, beside the original's receiver line. Latency, memory, CPU, and who is
 * still there. Memory is flat when the second attack, with all buffers grown, adds nothing that a quiet time does not.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { writeKey } from '../lib/link/key.js';
import { Process } from '../test/parts/process.js';
import { Pulse } from '../test/parts/pulse.js';
import { Xvfb } from '../test/parts/xvfb.js';
import { nowMs } from './clock.js';
import { type Contender, keyed, original, ours, type Place } from './contenders.js';
import { treeCpuSeconds } from './cpu.js';
import { median, quantile, show, table } from './figures.js';
import { Glass } from './glass.js';
import type { Attack, OverheardFile } from './hostile-attack.js';
import { overhear } from './overhear.js';

const usage = `Usage: npm run bench -- hostile [options]
  --count N        hostile datagrams for each contender (default 1000000)
  --rate N         of them a second (default 20000)
  --quiet S        seconds of each quiet phase (default 10)
  --seed N         of the corpus (default 1)
  --only NAMES     comma-separated names of contenders
  --out DIR        where the JSON result goes (default build-bench/results)`;

const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '1000000' },
    rate: { type: 'string', default: '20000' },
    quiet: { type: 'string', default: '10' },
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

const keyFile = join(mkdtempSync(join(tmpdir(), 'gst-costream-bench-')), 'key');
writeKey(keyFile);
const CONTENDERS: readonly Contender[] = [ours, keyed(keyFile), original];
const basePort = 23_500;
const [count, rate] = [Number(options.count), Number(options.rate)];
const [attackMs, quietMs] = [(count / 2 / rate) * 1000, Number(options.quiet) * 1000];
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

async function attack(half: number, overheard: string): Promise<{ sent: number; answered: number }> {
  const order: Attack = { basePort, count: count / 2, perSecond: rate, seed: Number(options.seed) + half, overheard };
  await using program = await Process.start({
    command: 'nice',
    args: ['-n', '10', process.execPath, 'build-bench/bench/hostile-attack.js', JSON.stringify(order)],
  });
  const [, sent, answered] = await program.line(/sent (\d+) answered (\d+)/, attackMs * 3 + 20_000);
  return { sent: Number(sent), answered: Number(answered) };
}

async function measure(contender: Contender, place: Place, glass: Glass): Promise<Result> {
  const overheard = join(options.out, 'hostile-overheard.json');
  const start = (command: ReturnType<Contender['senders']>[number]) =>
    Process.start({ ...command, env: { ...place.env, LC_ALL: 'C' }, stopSignal: 'SIGINT' });
  await using receiver = await start(contender.receivers(place)[0]!);
  await using _sender = await start(contender.senders(place)[0]!);
  const { rtp, rtcp, back } = await overhear(basePort);
  const texts = (packets: readonly Buffer[]) => packets.map(packet => packet.toString('hex'));
  const file: OverheardFile = { rtp: texts(rtp), rtcp: texts(rtcp), back: texts(back) };
  writeFileSync(overheard, JSON.stringify(file));
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
    } else await pause(quietMs);
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

const names = options.only?.split(',') ?? CONTENDERS.map(({ name }) => name);
const contenders = names.map(name => {
  const contender = CONTENDERS.find(candidate => candidate.name === name);
  if (!contender) throw new Error(`--only knows ${CONTENDERS.map(({ name }) => name).join(', ')}, not ${name}.`);
  return contender;
});
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
rmSync(dirname(keyFile), { recursive: true });

console.log(
  `${count} hostile datagrams at ${rate} a second, seed ${options.seed}, for each; attacks of ${show(attackMs / 1000, 0)} s, quiet times of ${options.quiet} s`,
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
  const [, first, second] = phases.map(phase => phase.residentMb);
  const grown =
    first !== undefined && second !== undefined ? `${show(second - first)} MB more after the second attack; ` : '';
  console.log(
    `${name}: ${sent} sent, ${answered} answered; p99 attacked / quiet ${show(p99(true) / p99(false), 2)}; ${grown}${fate}`,
  );
}
const path = join(options.out, 'hostile.json');
writeFileSync(path, `${JSON.stringify({ count, rate, seed: Number(options.seed), results }, undefined, 1)}\n`);
console.log(path);
