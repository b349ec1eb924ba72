/** The sound of a call while a sound device's clock is wrong, and after: by ear, and as the receiver's statistics tell it. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Statistics } from '../lib/index.js';
import { BadLine, ENDS } from '../lib/link/line/bad-line.js';
import type { Process } from '../test/parts/process.js';
import { Pulse } from '../test/parts/pulse.js';
import { nowMs } from './clock.js';
import { type ChirpTime, chirpTimes, mostCommonDelay, Recording } from './ear.js';
import { median, quantile, show } from './figures.js';
import { WrongSink, WrongSource } from './wrong-clock.js';

const SETTLE_MS = 6000;
const BASELINE_MS = 10_000;
const AFTER_MS = 8000;
/** Latency may change within the cause: of so many chirps each the usual delay is looked for anew. */
const WINDOW_MS = 5000;

export interface WrongClockCause {
  title: string;
  device: 'source' | 'sink';
  pace: number;
  ms: number;
}

export interface ClockOptions {
  basePort: number;
  /** Words that say which picture goes where. */
  picture: { receiver: readonly string[]; sender: readonly string[] };
  start(words: readonly string[], env: Readonly<Record<string, string>>): Promise<Process>;
}

export const clockHeading = [
  ...['', 'by ear: right', 'worst 5 s', 'last 5 s', 'second after', 'heard'],
  ...['told: right', 'last 4 s', 'after', 'apart: right', 'worst', 'after'],
];

/** A row of milliseconds: ear to ear, and what the receiver's statistics tell, of how far sound and picture are apart, too. */
export async function measureClock(
  { title, device, pace, ms }: WrongClockCause,
  options: ClockOptions,
): Promise<string[]> {
  await using pulse = await Pulse.start({ sinks: ['ear'] });
  using source = new WrongSource(pulse);
  using sink = device === 'sink' ? new WrongSink(pulse) : undefined;
  await using ear = await Recording.start(pulse, 'ear.monitor');
  await using _line = await BadLine.start({ basePort: options.basePort, forward: {}, back: {}, control: true });
  const peer = ['--peer', ENDS.line];
  const { picture, start } = options;
  await using receiver = await start(
    ['recv', ...peer, '--listen', ENDS.receiver, '--audio-out', `pulse:${sink?.name ?? 'ear'}`, ...picture.receiver],
    pulse.env,
  );
  await using _sender = await start(
    ['send', ...peer, '--listen', ENDS.sender, '--audio', `pulse:${source.name}`, ...picture.sender],
    pulse.env,
  );
  await receiver.line(/"avSkewMs"/);
  await pause(SETTLE_MS);
  const beganMs = nowMs();
  const before = await told(receiver, BASELINE_MS);
  const wrongMs = nowMs();
  (sink ?? source).pace = pace;
  const during = await told(receiver, ms);
  const overMs = nowMs();
  (sink ?? source).pace = 1;
  const after = await told(receiver, AFTER_MS);

  const near = source.chirps();
  const far = sink?.chirps() ?? ear.chirps();
  const between = (fromMs: number, toMs: number): ChirpTime[] => {
    const played = near.map(kind => kind.filter(at => at >= fromMs && at < toMs));
    return chirpTimes(played, far, mostCommonDelay(played, far));
  };
  const usual = (times: ChirpTime[]) => median(times.flatMap(({ latencyMs }) => latencyMs ?? []));
  const windows = [];
  for (let from = wrongMs; from + WINDOW_MS <= overMs; from += WINDOW_MS) windows.push(between(from, from + WINDOW_MS));
  const known = windows.flat();
  const apart = (all: Told[], share: number) =>
    quantile(
      all.map(({ skewMs }) => Math.abs(skewMs)),
      share,
    );
  return [
    title,
    show(usual(between(beganMs, wrongMs))),
    show(Math.max(...windows.map(usual))),
    show(usual(windows.at(-1) ?? [])),
    show(usual(between(overMs, overMs + 1000))),
    `${show((100 * known.filter(({ latencyMs }) => latencyMs !== undefined).length) / known.length, 0)} %`,
    ...[before, during.slice(-4), after.slice(-4)].map(all => show(median(all.map(({ soundMs }) => soundMs)))),
    ...[apart(before, 0.5), apart(during, 1), apart(after.slice(0, 3), 1)].map(value => show(value)),
  ];
}

interface Told {
  soundMs: number;
  skewMs: number;
}

/** Each statistic is of the last seconds. */
async function told(receiver: Process, forMs: number): Promise<Told[]> {
  const before = receiver.output.length;
  await pause(forMs);
  return receiver.output
    .slice(before)
    .split('\n')
    .flatMap(text => {
      if (!text.startsWith('{"type":"statistics"') || !text.endsWith('}')) return [];
      const { avSkewMs, audio } = (JSON.parse(text) as Statistics).receiving!;
      if (avSkewMs === undefined || audio?.latencyP50Ms === undefined) return [];
      return [{ soundMs: audio.latencyP50Ms, skewMs: avSkewMs }];
    });
}
