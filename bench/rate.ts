/**
 * `npm run bench -- rate`: pictures over a line whose capacity changes, as RFC 8867, 5 has it: two ends and what lies between
 * them in network namespaces; capacity and queue by tc's tbf, delay by a seeded relay. Needs root.
 */
import { randomFillSync } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { writeFrameNumber } from '../test/parts/frame-number.js';
import { Watcher } from '../test/parts/numbered-screen.js';
import { Process } from '../test/parts/process.js';
import { END_ADDRESS, SERVER_ADDRESS, ThreePlaces } from '../test/parts/three-places.js';
import { Verb } from '../test/parts/verb.js';
import { Framebuffer, Xvfb } from '../test/parts/xvfb.js';
import { quantile, show, table } from './figures.js';
import { rateChart, type Sample } from './rate-chart.js';
import { OwnArrivals } from './rate-own.js';
import type { RelayWords } from './rate-relay.js';

const usage = `Usage: npm run bench -- rate [options]
  --case N        one of 5.1, 5.2, 5.3, 5.4, 5.6, 5.8 (default: all)
  --scale X       of the times in RFC 8867 (default 0.5)
  --bitrate KBPS  the most that each flow wants (default 4000)
  --delay MS      one way (default 50)
  --jitter MS     (default 0)
  --seed N        (default 1)
  --out DIR       where JSON and SVG go (default build-bench/results)`;

const { values: options } = parseArgs({
  options: {
    case: { type: 'string' },
    scale: { type: 'string', default: '0.5' },
    bitrate: { type: 'string', default: '4000' },
    delay: { type: 'string', default: '50' },
    jitter: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: 'build-bench/results' },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) {
  console.log(usage);
  process.exit(0);
}

type Step = [atS: number, kbps: number];
interface Case {
  title: string;
  seconds: number;
  steps: Step[];
  /** Seconds at which flows begin. */
  flows: number[];
  /** A flow the other way, over a line of its own capacity. */
  back?: Step[];
  /** Seconds between which the second flow's picture stands still. */
  still?: [number, number];
  /** A long TCP flow beside it, from the fifth second on. */
  tcp?: boolean;
  queueMs?: number;
}

const CASES: Record<string, Case> = {
  '5.1': {
    title: 'one flow',
    seconds: 100,
    steps: [
      [0, 1000],
      [40, 2500],
      [60, 600],
      [80, 1000],
    ],
    flows: [0],
  },
  '5.2': {
    title: 'two flows',
    seconds: 125,
    steps: [
      [0, 4000],
      [25, 2000],
      [50, 3500],
      [75, 1000],
      [100, 2000],
    ],
    flows: [0, 0],
  },
  '5.3': {
    title: 'both ways',
    seconds: 100,
    steps: [
      [0, 2000],
      [20, 1000],
      [35, 500],
      [55, 2000],
    ],
    back: [
      [0, 2000],
      [35, 800],
      [70, 2000],
    ],
    flows: [0],
  },
  '5.4': { title: 'three flows', seconds: 120, steps: [[0, 3500]], flows: [0, 20, 40] },
  '5.6': { title: 'beside a TCP', seconds: 120, steps: [[0, 2000]], flows: [0], tcp: true },
  '5.8': { title: 'a pause', seconds: 120, steps: [[0, 3500]], flows: [0, 20, 40], still: [40, 60] },
};

/** What is asked for. */
const FREEZE_MS = 300;
const scale = Number(options.scale);
const size = { width: 320, height: 240 };
const BASE_PORT = 23_600;
const port = (flow: number) => BASE_PORT + 20 * flow;

/** Noise, which takes all bits that there are, and the frame's number. */
class Noise implements Disposable {
  still = false;
  readonly #screen: Framebuffer;
  readonly #timer: NodeJS.Timeout;
  #number = 0;

  constructor(display: Xvfb) {
    this.#screen = new Framebuffer(display.framebufferPath);
    this.#timer = setInterval(() => this.#paint(), 1000 / 30);
  }

  [Symbol.dispose](): void {
    clearInterval(this.#timer);
    this.#screen.close();
  }

  #paint(): void {
    if (this.still) return;
    const { frame } = this.#screen;
    // A third of the picture: the rest stays, as on most screens.
    const from = Math.floor(frame.height / 2) * frame.stride;
    randomFillSync(frame.data, from, Math.floor(frame.height / 3) * frame.stride);
    writeFrameNumber(frame, ++this.#number);
    this.#screen.write();
  }
}

/** The queue that the line's capacity makes, looked at ten times a second. */
class Line implements AsyncDisposable {
  readonly samples: Sample[] = [];
  kbps: number;
  startedAt = performance.now();
  readonly #places: ThreePlaces;
  readonly #device: string;
  readonly #queueMs: number;
  #watch: Process | undefined;
  #sent: { at: number; bytes: number } | undefined;

  constructor(places: ThreePlaces, end: 'near' | 'far', kbps: number, queueMs: number) {
    this.#places = places;
    this.#device = places.interfaceTo(end);
    this.#queueMs = queueMs;
    this.kbps = kbps;
    this.#shape('add');
  }

  set(kbps: number): void {
    this.kbps = kbps;
    this.#shape('change');
  }

  #shape(verb: 'add' | 'change'): void {
    const words = `qdisc ${verb} dev ${this.#device} root tbf rate ${this.kbps}kbit burst 3kb latency ${this.#queueMs}ms`;
    this.#places.run('server', 'tc', ...words.split(' '));
  }

  async watch(): Promise<void> {
    const look = `while tc -s qdisc show dev ${this.#device}; do sleep 0.1; done`;
    const [command, ...args] = [...this.#places.at('server'), 'sh', '-c', look];
    this.#watch = await Process.start({ command: command!, args, binaryOutput: true });
    let bytes = 0;
    createInterface({ input: this.#watch.stdout }).on('line', text => {
      bytes = Number(/Sent (\d+) bytes/.exec(text)?.[1] ?? bytes);
      const backlog = /backlog (\d+)(K?)b/.exec(text);
      if (backlog) this.#note(bytes, Number(backlog[1]) * (backlog[2] ? 1024 : 1));
    });
  }

  #note(bytes: number, backlog: number): void {
    const at = performance.now() - this.startedAt;
    const before = this.#sent;
    this.#sent = { at, bytes };
    if (!before || at <= 0) return;
    this.samples.push({
      at: at / 1000,
      capacityKbps: this.kbps,
      carriedKbps: ((bytes - before.bytes) * 8) / (at - before.at),
      queueMs: (backlog * 8) / this.kbps,
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#watch?.close();
  }
}

/** Seconds from each step down until the queue stays below 60 ms for half a second. */
function timesBack(samples: readonly Sample[], steps: readonly Step[]): number[] {
  return steps.flatMap(([at, kbps], i) => {
    if (i === 0 || kbps >= steps[i - 1]![1]) return [];
    const from = at * scale;
    const full = samples.filter(sample => sample.at >= from && sample.at < from + 5 && sample.queueMs > 60);
    const times = [from, ...full.map(sample => sample.at)];
    // What comes behind half a second of calm is another queue.
    return [times.find((time, j) => (times[j + 1] ?? Number.POSITIVE_INFINITY) - time > 0.5)! - from];
  });
}

/**
 * Bytes without end through the line, by the kernel's TCP; from the near end, for what TCP itself sends into a queue of its own
 * machine it keeps short (TCP small queues), and 300 ms of it would never be seen.
 */
async function tcp(places: ThreePlaces): Promise<AsyncDisposable> {
  const sink = `require('net').createServer(s=>s.resume()).listen(${BASE_PORT - 10},()=>console.log('ready'))`;
  const source = `const s=require('net').connect(${BASE_PORT - 10},'${END_ADDRESS.far}');const b=Buffer.alloc(65536);const go=()=>{while(s.write(b));};s.on('drain',go);s.on('connect',()=>{console.log('ready');go();})`;
  places.run('near', 'sysctl', '-qw', 'net.ipv4.tcp_congestion_control=reno');
  places.run('server', 'sysctl', '-qw', 'net.ipv4.ip_forward=1');
  for (const [end, other] of [
    ['near', 'far'],
    ['far', 'near'],
  ] as const) {
    places.run(end, 'ip', 'route', 'add', END_ADDRESS[other], 'via', SERVER_ADDRESS[end]);
  }
  const start = (place: 'far' | 'near', program: string) => {
    const [command, ...args] = [...places.at(place), process.execPath, '-e', program];
    return Process.start({ command: command!, args, ready: /ready/ });
  };
  const far = await start('far', sink);
  const near = await start('near', source);
  return {
    [Symbol.asyncDispose]: async () => {
      await Promise.all([near.close(), far.close()]);
    },
  };
}

async function flow(places: ThreePlaces, number: number, source: Xvfb, sink: string, home = false) {
  const [from, to] = home ? (['far', 'near'] as const) : (['near', 'far'] as const);
  const common = ['--base-port', String(port(number))];
  const receiver = await Verb.start(
    ['recv', '--peer', SERVER_ADDRESS[to], '--video-out', sink, '--audio-out', 'none', ...common],
    {},
    { launcher: places.at(to) },
  );
  const words = ['--video', `screen:${source.display}`, '--audio', 'none', '--size', `${size.width}x${size.height}`];
  const sender = await Verb.start(
    ['send', '--rate-control', '--peer', SERVER_ADDRESS[from], ...words, '--bitrate', options.bitrate, ...common],
    {},
    { launcher: places.at(from) },
  );
  return { sender, receiver };
}

async function run(name: string, { title, seconds, steps, flows, back, still, tcp: beside, queueMs = 300 }: Case) {
  using places = new ThreePlaces();
  await using line = new Line(places, 'far', steps[0]![1], queueMs);
  await using homeward = back && new Line(places, 'near', back[0]![1], queueMs);
  const relayed: RelayWords = {
    forth: flows.map((_, i) => port(i)),
    back: back ? [port(flows.length)] : [],
    conditions: { delayMs: Number(options.delay), jitterMs: Number(options.jitter) },
    seed: Number(options.seed),
  };
  const [command, ...args] = [
    ...places.at('server'),
    process.execPath,
    'build-bench/bench/rate-relay.js',
    JSON.stringify(relayed),
  ];
  await using _relay = await Process.start({ command: command!, args, ready: /ready/ });
  const [source, second, target] = await Promise.all([Xvfb.start(size), Xvfb.start(size), Xvfb.start(size)]);
  const ends: Verb[] = [];
  try {
    using _noise = new Noise(source);
    using other = new Noise(second);
    using watcher = new Watcher(target);
    const open = async (number: number, home = false) => {
      const sink = number === 0 ? `window:${target.display}` : 'none';
      const { sender, receiver } = await flow(places, number, number === 1 ? second : source, sink, home);
      ends.push(sender, receiver);
      return { sender, receiver };
    };
    await using own = beside ? await OwnArrivals.start(places) : undefined;
    const first = await open(0);
    if (back) await open(flows.length, true);
    await watcher.next(15, 30_000);
    for (const one of [line, homeward]) {
      if (!one) continue;
      one.startedAt = performance.now();
      await one.watch();
    }
    const startedAt = performance.now();
    const plan: [number, () => unknown][] = [
      ...steps.slice(1).map(([at, kbps]): [number, () => unknown] => [at, () => line.set(kbps)]),
      ...(back ?? []).slice(1).map(([at, kbps]): [number, () => unknown] => [at, () => homeward!.set(kbps)]),
      ...flows.slice(1).map((at, i): [number, () => unknown] => [at, () => open(i + 1)]),
      ...(still ? still.map((at, i): [number, () => unknown] => [at, () => (other.still = i === 0)]) : []),
    ];
    await using competitor = beside ? await tcp(places) : undefined;
    void competitor;
    const opening: unknown[] = [];
    for (const [at, act] of plan.sort((a, b) => a[0] - b[0])) {
      await pause(Math.max(0, startedAt + at * scale * 1000 - performance.now()));
      opening.push(act());
    }
    await Promise.all(opening);
    await pause(Math.max(0, startedAt + seconds * scale * 1000 - performance.now()));
    const seen = watcher.seen.filter(({ at }) => at > startedAt).map(({ at }) => at);
    const gaps = seen.slice(1).map((at, i) => at - seen[i]!);
    const { samples } = line;
    const capacity = samples.reduce((sum, { capacityKbps }) => sum + capacityKbps, 0);
    const received = first.receiver.latest?.receiving?.video[0];
    const used = Math.min(1, samples.reduce((sum, { carriedKbps }) => sum + carriedKbps, 0) / capacity);
    const ownMs = own?.queuesMs(samples, line.startedAt) ?? samples.map(({ queueMs }) => queueMs);
    const result = {
      name,
      title,
      utilisation: used,
      queueP50Ms: quantile(
        samples.map(({ queueMs }) => queueMs),
        0.5,
      ),
      queueP95Ms: quantile(
        samples.map(({ queueMs }) => queueMs),
        0.95,
      ),
      ownP95Ms: quantile(ownMs, 0.95),
      backS: timesBack(samples, steps),
      longestFreezeMs: Math.max(...gaps),
      freezesAtS: gaps.flatMap((ms, i) => (ms > FREEZE_MS ? [(seen[i]! - startedAt) / 1000] : [])),
      kbps: ends.filter((_, i) => i % 2 === 1).map(end => end.latest?.receiving?.video[0]?.bitrateKbps ?? 0),
      lost: received?.packetsLost ?? 0,
      samples,
    };
    writeFileSync(join(options.out, `rate-${name}.svg`), rateChart(`RFC 8867, ${name}: ${title}`, samples));
    writeFileSync(join(options.out, `rate-${name}.json`), `${JSON.stringify({ options, ...result })}\n`);
    return result;
  } finally {
    await Promise.all(ends.map(end => end.process.close()));
    await Promise.all([source.close(), second.close(), target.close()]);
  }
}

mkdirSync(options.out, { recursive: true });
const names = options.case === undefined ? Object.keys(CASES) : [options.case];
const rows = [];
for (const name of names) {
  const found = CASES[name];
  if (!found) throw new Error(`There is no case ${name}.\n${usage}`);
  rows.push(await run(name, found));
}
console.log(
  `320x240 at 30 frames a second, ${options.bitrate} kb/s wanted, ${options.delay} ms one way, queue 300 ms, times x ${scale}`,
);
console.log(
  table([
    [
      '',
      'use of the line %',
      'queue p50 ms',
      'p95 ms',
      'of it our own',
      'back below 60 ms, s',
      'longest freeze ms',
      `over ${FREEZE_MS} ms at s`,
      'kb/s at the end',
    ],
    ...rows.map(row => [
      `${row.name} ${row.title}`,
      show(100 * row.utilisation, 0),
      show(row.queueP50Ms, 0),
      show(row.queueP95Ms, 0),
      show(row.ownP95Ms, 0),
      row.backS.map(seconds => show(seconds, 2)).join(' ') || '-',
      show(row.longestFreezeMs, 0),
      row.freezesAtS.map(seconds => show(seconds, 1)).join(' ') || '-',
      row.kbps.join(' '),
    ]),
  ]),
);
console.log(`${options.out}/rate-*.svg, rate-*.json`);
