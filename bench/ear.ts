/**
 * Ear to ear: chirps are played into one PulseAudio sink, and one program records both that sink's monitor and the
 * other's. A recording's samples are placed in time by the quickest arrivals, and the same is done for both, so what
 * recording adds cancels out; recording the same monitor twice tells how well.
 */

import { randomFrom } from '../lib/link/line/impairment.js';
import { Process } from '../test/parts/process.js';
import type { Pulse } from '../test/parts/pulse.js';
import { chirp, findTemplate, fromS16, toS16 } from '../test/parts/tone.js';
import { nowMs } from './clock.js';

const rate = 48_000;
const raw = ['--raw', '--format=s16le', `--rate=${rate}`, '--channels=1'];
const chirpSeconds = 0.02;
const templates = [chirp(1000, 7000, chirpSeconds, rate), chirp(7000, 1000, chirpSeconds, rate)];
/** What a codec leaves of a chirp still resembles it by this much. */
const minScore = 0.5;
/** A chirp that has not come by then counts as lost. */
const longestMs = 900;

/** Rising and falling chirps at uneven distances over faint noise, for `seconds`. */
export function chirpTrack(seconds: number, seed: number): Float32Array {
  const random = randomFrom(seed);
  const track = new Float32Array(seconds * rate).map(() => 0.002 * (random() - 0.5));
  let at = 0.1 * rate;
  while (at + rate * chirpSeconds < track.length) {
    track.set(templates[random() < 0.5 ? 0 : 1]!, Math.round(at));
    at += (0.15 + 0.2 * random()) * rate;
  }
  return track;
}

/** Plays chirps into a sink until closed. */
export class ChirpPlayer implements AsyncDisposable {
  readonly #player: Process;

  private constructor(player: Process) {
    this.#player = player;
    const bytes = toS16(chirpTrack(60, 1), 1);
    const feed = () => {
      player.stdin.write(bytes, error => {
        if (!error) feed();
      });
    };
    player.stdin.on('error', () => {}); // It ends with the player.
    feed();
  }

  static async start(pulse: Pulse, sink: string): Promise<ChirpPlayer> {
    const args = ['--playback', `--device=${sink}`, '--latency-msec=40', ...raw];
    return new ChirpPlayer(await Process.start({ command: 'pacat', args, env: pulse.env, input: true }));
  }

  get pid(): number {
    return this.#player.pid;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#player.close();
  }
}

/** Samples at which chirps of each kind begin, with fractions. */
export function chirpsIn(samples: Float32Array): number[][] {
  return templates.map(template => findTemplate(samples, template, minScore).map(({ at }) => at));
}

/** Of a second's arrivals the quickest: what a null sink had no processor for is missing in a recording from there on. */
const QUICKEST_OF_MS = 1000;

/** One monitor's sound with the times of its samples. */
export class Recording implements AsyncDisposable {
  readonly #recorder: Process;
  readonly #chunks: Buffer[] = [];
  #bytes = 0;
  /** When the first sample came as the quickest arrivals of each second have it, from that sample on. */
  readonly #first: { from: number; sinceMs: number; ms: number }[] = [];

  private constructor(recorder: Process) {
    this.#recorder = recorder;
    recorder.stdout.on('data', (chunk: Buffer) => {
      this.#chunks.push(chunk);
      this.#bytes += chunk.length;
      // Every arrival says "the first sample was this long ago", late by what it waited: the earliest is the truth.
      const now = nowMs();
      const ms = now - (this.#bytes / 2 / rate) * 1000;
      const last = this.#first.at(-1);
      if (last && now - last.sinceMs < QUICKEST_OF_MS) last.ms = Math.min(last.ms, ms);
      else this.#first.push({ from: (this.#bytes - chunk.length) / 2, sinceMs: now, ms });
    });
  }

  static async start(pulse: Pulse, source: string): Promise<Recording> {
    const args = ['--record', `--device=${source}`, '--latency-msec=5', ...raw];
    const recorder = await Process.start({ command: 'pacat', args, env: pulse.env, binaryOutput: true });
    const recording = new Recording(recorder);
    await new Promise(resolve => recorder.stdout.once('data', resolve));
    return recording;
  }

  /** Times of each kind of chirp, in milliseconds of the monotonic clock. */
  chirps(): number[][] {
    return chirpsIn(fromS16(Buffer.concat(this.#chunks), 1)).map(kind =>
      kind.map(at => this.#firstAt(at) + (at / rate) * 1000),
    );
  }

  /** Of the second that a sample came in and its neighbours. */
  #firstAt(sample: number): number {
    const index = this.#first.findLastIndex(({ from }) => from <= sample);
    return Math.min(...this.#first.slice(Math.max(0, index - 1), index + 2).map(({ ms }) => ms));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#recorder.close();
  }
}

export interface ChirpTime {
  playedMs: number;
  /** Undefined for one that never came. */
  latencyMs: number | undefined;
}

/** Records two monitors at once. */
export class Ear implements AsyncDisposable {
  readonly #near: Recording;
  readonly #far: Recording;

  private constructor(near: Recording, far: Recording) {
    this.#near = near;
    this.#far = far;
  }

  static async start(pulse: Pulse, nearSource: string, farSource: string): Promise<Ear> {
    const [near, far] = await Promise.all([Recording.start(pulse, nearSource), Recording.start(pulse, farSource)]);
    return new Ear(near, far);
  }

  /** The chirps played within a span of time, heard or not. */
  chirps(fromMs: number, toMs: number): ChirpTime[] {
    const [near, far] = [this.#near.chirps(), this.#far.chirps()];
    const usual = mostCommonDelay(near, far);
    return chirpTimes(
      near.map(kind => kind.filter(playedMs => playedMs >= fromMs && playedMs < toMs)),
      far,
      usual,
    );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([this.#near[Symbol.asyncDispose](), this.#far[Symbol.asyncDispose]()]);
  }
}

/** What was played, each with when one of its kind was heard about `usual` milliseconds later. */
export function chirpTimes(near: readonly number[][], far: readonly number[][], usual: number): ChirpTime[] {
  const times = near.flatMap((kind, index) =>
    kind.map(playedMs => {
      const expected = playedMs + usual;
      const heard = far[index]!.filter(at => at > playedMs - 5 && Math.abs(at - expected) < 70);
      const nearest = heard.sort((a, b) => Math.abs(a - expected) - Math.abs(b - expected))[0];
      return { playedMs, latencyMs: nearest === undefined ? undefined : nearest - playedMs };
    }),
  );
  return times.sort((a, b) => a.playedMs - b.playedMs);
}

/** The delay, to 5 ms, at which most chirps find one of their kind: uneven distances make a wrong one rare. */
export function mostCommonDelay(near: readonly number[][], far: readonly number[][]): number {
  const votes = new Map<number, number>();
  near.forEach((kind, index) => {
    for (const playedMs of kind) {
      for (const at of far[index]!) {
        const delay = at - playedMs;
        if (delay < -5 || delay > longestMs) continue;
        const slot = Math.round(delay / 5);
        for (const near of [slot - 1, slot, slot + 1]) votes.set(near, (votes.get(near) ?? 0) + 1);
      }
    }
  });
  const [best = 0] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? [];
  return best * 5;
}
