/** Plays into and listens to sinks of a private PulseAudio server. */

import { Process } from './process.js';
import { fromS16, goertzel, periodFrequencies } from './tone.js';

/** Plays S16 samples at 48 kHz, mono unless told otherwise, in a loop-free stream until closed or done. */
export async function play(
  { env }: { env: Readonly<Record<string, string | undefined>> },
  sink: string,
  samples: Uint8Array,
  { channels = 1 }: { channels?: number } = {},
): Promise<Process> {
  const player = await Process.start({
    command: 'pacat',
    args: [
      ...['--playback', `--device=${sink}`, '--format=s16le', '--rate=48000'],
      ...[`--channels=${channels}`, '--latency-msec=20'],
    ],
    env,
    input: true,
  });
  player.stdin.on('error', () => {});
  player.stdin.end(samples);
  return player;
}

/** What comes out of a sink for `seconds`, from now on, one channel at 48 kHz. */
export async function hear(
  server: { env: Readonly<Record<string, string | undefined>> },
  sink: string,
  seconds: number,
): Promise<Float32Array> {
  for await (const heard of hearing(server, sink, seconds)) return heard;
  throw new Error(`The recorder of ${sink} has ended.`);
}

/**
 * The share that a tone has of what is heard in a second, once that is more than `least`: how long a player takes to start and
 * its sound to arrive is the machine's affair. When it never is, the best there was.
 */
export async function hearTone(
  server: { env: Readonly<Record<string, string | undefined>> },
  sink: string,
  frequencyHz: number,
  { least = 0.5, seconds = 20 }: { least?: number; seconds?: number } = {},
): Promise<number> {
  let best = 0;
  let left = seconds;
  for await (const heard of hearing(server, sink, 1)) {
    best = Math.max(best, toneShare(heard, frequencyHz));
    if (best > least || --left === 0) break;
  }
  return best;
}

/** Piece after piece of so many seconds. */
async function* hearing(
  { env }: { env: Readonly<Record<string, string | undefined>> },
  sink: string,
  seconds: number,
): AsyncGenerator<Float32Array> {
  await using recorder = await Process.start({
    command: 'parec',
    args: [`--device=${sink}.monitor`, '--format=s16le', '--rate=48000', '--channels=1', '--latency-msec=20'],
    env,
    binaryOutput: true,
  });
  const wanted = Math.round(seconds * 48_000) * 2;
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of recorder.stdout) {
    rest = Buffer.concat([rest, chunk as Buffer]);
    for (; rest.length >= wanted; rest = rest.subarray(wanted)) yield fromS16(rest.subarray(0, wanted), 1);
  }
}

/**
 * Share of the periods that are this tone's, 0 when there are hardly any: on a busy machine sound has gaps, which spoil the
 * periods at their edges alone, but nothing else is heard.
 */
export function toneShare(samples: Float32Array, frequencyHz: number): number {
  const tones = periodFrequencies(samples, 48_000);
  if (tones.length < PERIODS_MIN) return 0;
  return tones.filter(tone => Math.abs(tone / frequencyHz - 1) < 0.03).length / tones.length;
}

const PERIODS_MIN = 100;

/** Amplitude of a tone in each 25 ms, whole periods of 440 and 880 Hz: on a busy machine sound has gaps, whose edges hold every tone. */
function levels(samples: Float32Array, frequencyHz: number): number[] {
  const length = 1200;
  return Array.from({ length: Math.floor(samples.length / length) }, (_, i) =>
    goertzel(samples.subarray(i * length, (i + 1) * length), frequencyHz, 48_000),
  );
}

const LOUD = 0.1;

/** In which share of the time a tone is loud, whatever else is heard. */
export function loudShare(samples: Float32Array, frequencyHz: number): number {
  const all = levels(samples, frequencyHz);
  return all.filter(level => level > LOUD).length / all.length;
}

/** How loud one tone is where the other one plays, in dB; the other one must play in a tenth of the time. */
export function besidesDb(samples: Float32Array, playing: number, other: number): number {
  const others = levels(samples, other);
  const shares = levels(samples, playing).flatMap((level, i) => (level > LOUD ? [others[i]! / level] : []));
  if (shares.length <= others.length / 10)
    throw new Error(`${playing} Hz plays in ${shares.length} of ${others.length} pieces.`);
  const median = shares.sort((a, b) => a - b)[Math.floor(shares.length / 2)]!;
  return 20 * Math.log10(median + 1e-9);
}
