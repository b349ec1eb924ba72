/**
 * `npm run bench -- hostile`: a call while strangers throw a seeded corpus at its receiver, in rounds of quiet, attacked,
 * attacked, quiet; this project, plain and keyed, beside the original's receiver line. Latency is judged within each round
 * and by the median of all, so that a moment in which the host takes the processor away decides nothing. Memory is flat
 * when the attacks after the first, with all buffers grown, add nothing.
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
import type { Attack, OverheardFile, Wave } from './hostile-attack.js';
import { overhear } from './overhear.js';

const usage = `Usage: npm run bench -- hostile [options]
  --count N        hostile datagrams for each contender (default 1000000)
  --rate N         of them a second (default 20000)
  --rounds N       (default 5)
  --seed N         of the corpus (default 1)
  --only NAMES     comma-separated names of contenders
  --out DIR        where the JSON result goes (default build-bench/results)`;

const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '1000000' },
    rate: { type: 'string', default: '20000' },
    rounds: { type: 'string', default: '5' },
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
const [count, rate, rounds] = [Number(options.count), Number(options.rate), Number(options.rounds)];
const ROUND = [false, true, true, false] as const;
const waveCount = Math.ceil(count / (2 * rounds));
/** Quiet phases are as long as attacks. */
const phaseMs = (waveCount / rate) * 1000;
/** What was written last may still arrive. */
const settleMs = 300;

interface Phase {
  round: number;
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
  answeredBytes: number;
  /** How the receiver ended under attack; undefined when it is still there. */
  died: { afterSent: number; how: string } | undefined;
}

const residentMb = (pid: number) =>
  Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1024;

/** Throws one wave after the other. */
class Attackers {
  readonly #program: Process;
  #waves = 0;

  private constructor(program: Process) {
    this.#program = program;
  }

  static async start(overheard: string): Promise<Attackers> {
    const order: Attack = { basePort, perSecond: rate, overheard };
    const program = await Process.start({
      command: 'nice',
      args: ['-n', '10', process.execPath, 'build-bench/bench/hostile-attack.js', JSON.stringify(order)],
      input: true,
      ready: /^ready$/,
    });
    return new Attackers(program);
  }

  async throw(): Promise<{ sent: number; answeredBytes: number }> {
    const wave: Wave = { count: waveCount, seed: Number(options.seed) + this.#waves++ };
    this.#program.stdin.write(`${JSON.stringify(wave)}\n`);
    const told = new RegExp(`wave ${this.#waves}: sent (\\d+), answered (\\d+)`);
    const [, sent, answered] = await this.#program.line(told, phaseMs * 5 + 20_000);
    return { sent: Number(sent), answeredBytes: Number(answered) };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#program.close();
  }
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
  await using attackers = await Attackers.start(overheard);
  await glass.whenSeen(glass.lastWritten, 60);
  const result: Result = { name: contender.name, phases: [], sent: 0, answeredBytes: 0, died: undefined };
  for (let place = 0; place < rounds * ROUND.length && receiver.running; place++) {
    const attacked = ROUND[place % ROUND.length]!;
    const before = { at: nowMs(), cpu: treeCpuSeconds(receiver.pid) };
    if (attacked) {
      const { sent, answeredBytes } = await attackers.throw();
      result.sent += sent;
      result.answeredBytes = answeredBytes;
    } else await pause(phaseMs);
    const after = { at: nowMs(), cpu: treeCpuSeconds(receiver.pid) };
    await pause(settleMs);
    const frames = glass.frames(before.at, after.at);
    result.phases.push({
      round: Math.floor(place / ROUND.length),
      attacked,
      latencyMs: frames.map(({ latencyMs }) => latencyMs).filter(latencyMs => latencyMs !== undefined),
      lost: frames.filter(({ latencyMs }) => latencyMs === undefined).length,
      cpu: receiver.running ? (after.cpu - before.cpu) / ((after.at - before.at) / 1000) : Number.NaN,
      residentMb: receiver.running ? residentMb(receiver.pid) : Number.NaN,
    });
  }
  if (!receiver.running) {
    const { code, signal } = await receiver.exited;
    result.died = { afterSent: result.sent, how: `${signal ?? code}` };
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
await using glass = await Glass.start({
  nearDisplay: near.display,
  nearPath: near.framebufferPath,
  farPath: far.framebufferPath,
  fps: 30,
});
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

/** Of the phases of one kind, in one round or in all. */
const latencies = (phases: readonly Phase[], attacked: boolean, round?: number) =>
  phases
    .filter(phase => phase.attacked === attacked && (round === undefined || phase.round === round))
    .flatMap(phase => phase.latencyMs);

function verdict({ name, phases, sent, answeredBytes, died }: Result): string[] {
  const whole = [...Array(rounds).keys()].filter(
    round => phases.filter(phase => phase.round === round).length === ROUND.length,
  );
  const ratios = whole.map(
    round => quantile(latencies(phases, true, round), 0.99) / quantile(latencies(phases, false, round), 0.99),
  );
  const attacks = phases.filter(({ attacked }) => attacked);
  const of = (attacked: boolean, share: number) => show(quantile(latencies(phases, attacked), share));
  const lost = (attacked: boolean) =>
    phases.filter(phase => phase.attacked === attacked).reduce((sum, phase) => sum + phase.lost, 0);
  return [
    ...[name, String(sent), `${of(false, 0.5)} / ${of(true, 0.5)}`, `${of(false, 0.99)} / ${of(true, 0.99)}`],
    died ? '-' : show(median(ratios), 2),
    `${lost(false)} / ${lost(true)}`,
    died ? '-' : show(attacks.at(-1)!.residentMb - attacks[0]!.residentMb),
    String(answeredBytes),
    died ? `ended (${died.how}) within the first ${died.afterSent}` : 'still there',
  ];
}

console.log(
  `${count} hostile datagrams at ${rate} a second, seed ${options.seed}, for each; ${rounds} rounds of quiet, attacked, attacked, quiet, ${show(phaseMs / 1000)} s each`,
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
console.log(
  `\n${table([
    [
      ...['quiet / attacked', 'datagrams', 'p50 ms', 'p99 ms', 'p99 ratio', 'frames lost', 'MB grown'],
      ...['bytes answered', 'the receiver'],
    ],
    ...results.map(verdict),
    ['asked for', '', '', '', '<= 1.10', '', '0', '0', 'still there'],
  ])}`,
);
console.log('p99 ratio: median of the rounds; MB grown: from the end of the first attack to the end of the last one.');
const path = join(options.out, 'hostile.json');
writeFileSync(path, `${JSON.stringify({ count, rate, rounds, seed: Number(options.seed), results }, undefined, 1)}\n`);
console.log(path);
