/** A sound device whose clock is wrong: PulseAudio's pipe source counts what is written as what its rate says, at any pace. */
import { closeSync, constants, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pulse } from '../test/parts/pulse.js';
import { nowMs } from './clock.js';

const RATE = 48_000;
const CHANNELS = 2;
const FRAME_BYTES = 2 * CHANNELS;
const WRITE_EVERY_MS = 5;

export class WrongClock implements Disposable {
  /** The source's name at the server. */
  readonly source = 'wrong-clock';
  readonly #folder = mkdtempSync(join(tmpdir(), 'gst-costream-clock-'));
  readonly #file: number;
  readonly #timer: NodeJS.Timeout;
  #pace: number;
  #from = nowMs();
  #written = 0;

  /** `pace`: samples that it takes for one, 1.001 for a device that is a thousandth too fast. */
  constructor(pulse: Pulse, pace: number) {
    this.#pace = pace;
    const path = join(this.#folder, 'samples');
    const format = [
      `source_name=${this.source}`,
      `file=${path}`,
      'format=s16le',
      `rate=${RATE}`,
      `channels=${CHANNELS}`,
    ];
    pulse.control('load-module', 'module-pipe-source', ...format);
    this.#file = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
    this.#timer = setInterval(() => this.#write(), WRITE_EVERY_MS);
  }

  set pace(pace: number) {
    this.#pace = pace;
    this.#from = nowMs();
    this.#written = 0;
  }

  #write(): void {
    const due = Math.floor(((nowMs() - this.#from) * this.#pace * RATE) / 1000);
    const frames = due - this.#written;
    const samples = new Int16Array(frames * CHANNELS);
    for (let i = 0; i < samples.length; i++) samples[i] = 6000 * Math.sin((this.#written * CHANNELS + i) / 40);
    this.#written = due;
    try {
      writeSync(this.#file, new Uint8Array(samples.buffer), 0, frames * FRAME_BYTES);
    } catch (error) {
      // Full while nobody records: the device goes on.
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    }
  }

  [Symbol.dispose](): void {
    clearInterval(this.#timer);
    closeSync(this.#file);
    rmSync(this.#folder, { recursive: true });
  }
}
