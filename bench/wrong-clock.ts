/**
 * Sound devices whose clock is wrong: PulseAudio's pipe source and pipe sink take what is written or read as what their rate
 * says, at any pace. The source plays chirps, the sink is listened to.
 */
import { closeSync, constants, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pulse } from '../test/parts/pulse.js';
import { nowMs } from './clock.js';
import { chirpsIn, chirpTrack } from './ear.js';

const RATE = 48_000;
const EVERY_MS = 5;

/** When each sample of a device is due; its pace may change. */
class Pace {
  readonly #since: { ms: number; sample: number; pace: number }[] = [{ ms: nowMs(), sample: 0, pace: 1 }];

  set pace(pace: number) {
    const ms = nowMs();
    this.#since.push({ ms, sample: this.#due(ms), pace });
  }

  get due(): number {
    return Math.floor(this.#due(nowMs()));
  }

  timeOf(sample: number): number {
    const { ms, sample: first, pace } = this.#since.findLast(span => span.sample <= sample) ?? this.#since[0]!;
    return ms + ((sample - first) * 1000) / RATE / pace;
  }

  #due(nowMs: number): number {
    const { ms, sample, pace } = this.#since.at(-1)!;
    return sample + ((nowMs - ms) * pace * RATE) / 1000;
  }
}

abstract class WrongClock implements Disposable {
  readonly #folder = mkdtempSync(join(tmpdir(), 'gst-costream-clock-'));
  readonly #file: number;
  readonly #timer: NodeJS.Timeout;
  readonly #pace = new Pace();
  #done = 0;

  constructor(pulse: Pulse, module: string, format: string[], mode: number) {
    const path = join(this.#folder, 'samples');
    pulse.control('load-module', module, `file=${path}`, `rate=${RATE}`, ...format);
    this.#file = openSync(path, mode | constants.O_NONBLOCK);
    this.#timer = setInterval(() => this.#go(), EVERY_MS);
  }

  /** Samples that it takes for one: 1.001 for a device that is a thousandth too fast. */
  set pace(pace: number) {
    this.#pace.pace = pace;
  }

  /** When the chirps of each kind pass the device, in milliseconds of the monotonic clock. */
  abstract chirps(): number[][];

  protected abstract pass(file: number, first: number, samples: number): void;

  protected timeOf(sample: number): number {
    return this.#pace.timeOf(sample);
  }

  #go(): void {
    const { due } = this.#pace;
    try {
      this.pass(this.#file, this.#done, due - this.#done);
    } catch (error) {
      // Full or empty, while nobody records or plays: the device goes on.
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    }
    this.#done = due;
  }

  [Symbol.dispose](): void {
    clearInterval(this.#timer);
    closeSync(this.#file);
    rmSync(this.#folder, { recursive: true });
  }
}

export class WrongSource extends WrongClock {
  /** At the server. */
  readonly name = 'wrong-source';
  readonly #track = Int16Array.from(chirpTrack(60, 1), sample => 32_767 * sample);
  readonly #chirps = chirpsIn(Float32Array.from(this.#track));
  #passed = 0;

  constructor(pulse: Pulse) {
    super(pulse, 'module-pipe-source', ['source_name=wrong-source', 'format=s16le', 'channels=1'], constants.O_WRONLY);
  }

  protected pass(file: number, first: number, count: number): void {
    const samples = Int16Array.from({ length: count }, (_, i) => this.#track[(first + i) % this.#track.length]!);
    this.#passed = first + count;
    writeSync(file, new Uint8Array(samples.buffer));
  }

  chirps(): number[][] {
    const rounds = Array.from({ length: Math.ceil(this.#passed / this.#track.length) }, (_, i) => i);
    return this.#chirps.map(kind =>
      rounds.flatMap(round => kind.map(at => this.timeOf(round * this.#track.length + at))),
    );
  }
}

/** Of many and wide channels, so that the 64 KiB that a pipe holds are 43 ms. */
const SINK = { format: 's32le', bytes: 4, channels: 8 };
const SINK_FRAME_BYTES = SINK.bytes * SINK.channels;

export class WrongSink extends WrongClock {
  readonly name = 'wrong-sink';
  readonly #heard: { first: number; samples: Float32Array }[] = [];

  constructor(pulse: Pulse) {
    const format = ['sink_name=wrong-sink', `format=${SINK.format}`, `channels=${SINK.channels}`];
    super(pulse, 'module-pipe-sink', format, constants.O_RDONLY);
  }

  protected pass(file: number, first: number, count: number): void {
    const bytes = Buffer.alloc(count * SINK_FRAME_BYTES);
    const length = readSync(file, bytes, 0, bytes.length, null);
    const samples = new Float32Array(length / SINK_FRAME_BYTES);
    for (let i = 0; i < samples.length; i++) samples[i] = bytes.readInt32LE(i * SINK_FRAME_BYTES) / 2 ** 31;
    this.#heard.push({ first, samples });
  }

  chirps(): number[][] {
    const last = this.#heard.at(-1);
    const all = new Float32Array(last ? last.first + last.samples.length : 0);
    for (const { first, samples } of this.#heard) all.set(samples, first);
    return chirpsIn(all).map(kind => kind.map(at => this.timeOf(at)));
  }
}
