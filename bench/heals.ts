/**
 * `npm run bench -- heals`: what a call does when its cause of trouble ends: an end that was stopped or killed, a line that
 * carried nothing. How long until latency is what it was before, and how old the oldest picture was that was shown after it.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Statistics } from '../lib/index.js';
import { BadLine, ENDS } from '../lib/link/line/bad-line.js';
import { Process } from '../test/parts/process.js';
import { Pulse } from '../test/parts/pulse.js';
import { Xvfb } from '../test/parts/xvfb.js';
import { nowMs } from './clock.js';
import { median, quantile, show, table } from './figures.js';
import { type FrameTime, Glass } from './glass.js';
import { WrongClock } from './wrong-clock.js';

const usage = `Usage: npm run bench -- heals [options]
  --only TEXT   the causes whose names have this in them
  --long        a line that carries nothing for 60 s, too, and a wrong clock for 10 minutes in place of one
  --size WxH    (default 1280x720)
  --fps N       (default 30)`;

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    long: { type: 'boolean', default: false },
    size: { type: 'string', default: '1280x720' },
    fps: { type: 'string', default: '30' },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) {
  console.log(usage);
  process.exit(0);
}

const BASE_PORT = 23_820;
const [width, height] = options.size.split('x').map(Number) as [number, number];
const fps = Number(options.fps);
/** What a call is judged by. */
const AIM = { healedMs: 1000, oldestMs: 300 };
const BASELINE_MS = 4000;
const AFTER_MS = 8000;
/** So long must latency be what it was, and so many of the frames must come. */
const SOUND_MS = 1000;
const SOUND_SHARE = 0.8;

await using near = await Xvfb.start({ width, height });
await using far = await Xvfb.start({ width, height });
await using glass = await Glass.start({
  ...{ nearDisplay: near.display, nearPath: near.framebufferPath, farPath: far.framebufferPath },
  fps,
});

/** A call over a line, whose ends come and go. */
class Call implements AsyncDisposable {
  readonly line: BadLine;
  receiver!: Process;
  sender!: Process;

  private constructor(line: BadLine) {
    this.line = line;
  }

  static async start(): Promise<Call> {
    const line = await BadLine.start({ basePort: BASE_PORT, forward: {}, back: {}, control: true });
    const call = new Call(line);
    await call.startReceiver();
    await call.startSender();
    return call;
  }

  async startReceiver(): Promise<void> {
    this.receiver = await start([
      'recv',
      '--listen',
      ENDS.receiver,
      '--video-out',
      `window:${far.display}`,
      '--audio-out',
      'none',
    ]);
  }

  async startSender(): Promise<void> {
    const picture = [
      '--audio',
      'test',
      '--video',
      `screen:${near.display}`,
      '--size',
      options.size,
      '--fps',
      options.fps,
    ];
    this.sender = await start(['send', '--listen', ENDS.sender, ...picture]);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([this.sender?.close(), this.receiver?.close()]);
    await this.line[Symbol.asyncDispose]();
  }
}

function start(words: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Process> {
  return Process.start({
    env,
    command: process.execPath,
    args: ['bin/gst-costream.mjs', ...words, '--peer', ENDS.line, '--base-port', `${BASE_PORT}`, '--json'],
    ready: /"started"/,
    stopSignal: 'SIGINT',
  });
}

async function stopped(end: Process, ms: number): Promise<void> {
  process.kill(end.pid, 'SIGSTOP');
  await pause(ms);
  process.kill(end.pid, 'SIGCONT');
}

async function nothingPasses(call: Call, ms: number): Promise<void> {
  const nothing = { loss: 1 };
  call.line.relay.set({ forward: nothing, back: nothing });
  await pause(ms);
  call.line.relay.set({ forward: {}, back: {} });
}

async function killed(end: Process, startAgain: () => Promise<void>): Promise<void> {
  process.kill(end.pid, 'SIGKILL');
  await end.close();
  await startAgain();
}

/** Each resolves when the trouble is over. */
const causes: Record<string, (call: Call) => Promise<void>> = {
  'receiver stopped for 10 s': call => stopped(call.receiver, 10_000),
  'sender stopped for 10 s': call => stopped(call.sender, 10_000),
  'nothing passes for 0.5 s': call => nothingPasses(call, 500),
  'nothing passes for 10 s': call => nothingPasses(call, 10_000),
  ...(options.long && { 'nothing passes for 60 s': (call: Call) => nothingPasses(call, 60_000) }),
  'the line comes from other ports': call => call.line.relay.rebind(),
  'receiver killed and restarted': call => killed(call.receiver, () => call.startReceiver()),
  'sender killed and restarted': call => killed(call.sender, () => call.startSender()),
};

interface Healing {
  baseline: { p50: number; p95: number };
  healedMs: number;
  oldestMs: number;
}

const seenAt = ({ writtenMs, latencyMs = Number.NaN }: FrameTime) => writtenMs + latencyMs;

async function measure(cause: (call: Call) => Promise<void>): Promise<Healing> {
  await using call = await Call.start();
  await glass.whenSeen(glass.lastWritten + 1, 30);
  await pause(2000);
  const beganMs = nowMs();
  await pause(BASELINE_MS);
  const troubleMs = nowMs();
  await cause(call);
  const overMs = nowMs();
  await pause(AFTER_MS);
  const known = glass.frames(beganMs, troubleMs - 500).flatMap(({ latencyMs }) => latencyMs ?? []);
  const baseline = { p50: median(known), p95: quantile(known, 0.95) };
  const shown = glass.frames(troubleMs - 1000, overMs + AFTER_MS).filter(frame => seenAt(frame) >= overMs);
  const healed = shown.find(first => {
    const from = seenAt(first);
    const span = shown.filter(frame => seenAt(frame) >= from && seenAt(frame) < from + SOUND_MS);
    const late = span.filter(({ latencyMs }) => latencyMs! > baseline.p95 + 1000 / fps).length;
    return span.length >= (fps * SOUND_MS * SOUND_SHARE) / 1000 && late <= span.length * 0.05;
  });
  return {
    baseline,
    healedMs: healed ? seenAt(healed) - overMs : Number.POSITIVE_INFINITY,
    oldestMs: Math.max(...shown.map(({ latencyMs }) => latencyMs!)),
  };
}

/** The sound of a call whose source's clock is wrong; as many milliseconds in all, whatever the time. */
interface Sound {
  soundMs: number;
  skewMs: number;
}

const CLOCK = options.long
  ? { title: 'sound clock 0.1 % fast for 10 min', pace: 1.001, ms: 600_000 }
  : { title: 'sound clock 1 % fast for 1 min', pace: 1.01, ms: 60_000 };

async function measureClock(pace: number, ms: number): Promise<{ first: Sound; last: Sound; worst: Sound }> {
  await using pulse = await Pulse.start({ sinks: ['ear'] });
  using clock = new WrongClock(pulse, 1);
  await using _line = await BadLine.start({ basePort: BASE_PORT, forward: {}, back: {}, control: true });
  const out = ['--video-out', `window:${far.display}`, '--audio-out', 'pulse:ear'];
  await using receiver = await start(['recv', '--listen', ENDS.receiver, ...out], pulse.env);
  const sent = ['--video', `screen:${near.display}`, '--size', options.size, '--audio', `pulse:${clock.source}`];
  await using _sender = await start(['send', '--listen', ENDS.sender, ...sent], pulse.env);
  await receiver.line(/"avSkewMs"/);
  // Each statistic is of the last seconds.
  const look = async (forMs: number): Promise<Sound[]> => {
    const before = receiver.output.length;
    await pause(forMs);
    const lines = receiver.output.slice(before).split('\n');
    return lines.flatMap(text => {
      if (!text.startsWith('{"type":"statistics"') || !text.endsWith('}')) return [];
      const { receiving } = JSON.parse(text) as Statistics;
      const { avSkewMs, audio } = receiving!;
      return avSkewMs === undefined || audio?.latencyP50Ms === undefined
        ? []
        : [{ soundMs: audio.latencyP50Ms, skewMs: avSkewMs }];
    });
  };
  const of = (sounds: Sound[], share: number): Sound => ({
    soundMs: quantile(
      sounds.map(({ soundMs }) => soundMs),
      share,
    ),
    skewMs: quantile(
      sounds.map(({ skewMs }) => Math.abs(skewMs)),
      share,
    ),
  });
  await look(4000);
  const first = await look(8000);
  clock.pace = pace;
  const all = await look(ms);
  return { first: of(first, 0.5), last: of(all.slice(-8), 0.5), worst: of(all, 1) };
}

const rows: string[][] = [];
for (const [name, cause] of Object.entries(causes)) {
  if (!name.includes(options.only)) continue;
  const { baseline, healedMs, oldestMs } = await measure(cause);
  const met = healedMs <= AIM.healedMs && oldestMs <= AIM.oldestMs;
  rows.push([
    name,
    ...[show(baseline.p50), show(baseline.p95), show(healedMs, 0), show(oldestMs, 0)],
    met ? 'yes' : 'NO',
  ]);
}
console.log(`${options.size} at ${options.fps} frames a second, milliseconds\n`);
if (rows.length > 0)
  console.log(
    table([
      ['', 'before p50', 'p95', 'as before after', 'oldest shown', 'met'],
      ...rows,
      ['asked for', '', '', `<= ${AIM.healedMs}`, `<= ${AIM.oldestMs}`, ''],
    ]),
  );
if (CLOCK.title.includes(options.only)) {
  const { first, last, worst } = await measureClock(CLOCK.pace, CLOCK.ms);
  console.log(`\n${CLOCK.title}, milliseconds`);
  console.log(
    table([
      ['', 'right clock', 'last 8 s', 'worst second'],
      ['sound, capture to presentation p50', show(first.soundMs), show(last.soundMs), show(worst.soundMs)],
      ['sound and picture apart', show(first.skewMs), show(last.skewMs), show(worst.skewMs)],
    ]),
  );
}
