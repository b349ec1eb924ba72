/**
 * Glass to glass: a thread draws numbered frames on one display, another watches the framebuffer of the second one about a
 * thousand times a second for those numbers. They share nothing but the tables.
 */
import { Worker } from 'node:worker_threads';

export interface GlassOptions {
  nearDisplay: string;
  /** Framebuffer files of the two displays; the same one twice measures the measure. */
  nearPath: string;
  farPath: string;
  fps: number;
  /** How far pictures that are seen are from those that were written: every third, for it takes milliseconds. Default false. */
  judged?: boolean;
}

/** What the threads get. Times are CLOCK_MONOTONIC milliseconds by frame number; 0 where it has not happened. */
export interface GlassData extends GlassOptions {
  written: Float64Array;
  seen: Float64Array;
  /** PSNR of luma in dB of what was seen; 0 where it was not judged. */
  psnrDb: Float64Array;
  /** Set and notified to end the threads. */
  stop: Int32Array;
}

export interface FrameTime {
  number: number;
  writtenMs: number;
  /** Undefined for a frame that never came. */
  latencyMs: number | undefined;
  /** Undefined where it was not judged, and for a picture that the next one replaced while it was looked at. */
  psnrDb: number | undefined;
}

/** Frames kept: at 60 a second this lasts for half an hour. */
const maxFrames = 120_000;

const shared = (bytes: number) => new SharedArrayBuffer(bytes);

export class Glass implements AsyncDisposable {
  readonly #data: GlassData;
  readonly #workers: Worker[];

  private constructor(data: GlassData, workers: Worker[]) {
    this.#data = data;
    this.#workers = workers;
  }

  static async start(options: GlassOptions): Promise<Glass> {
    const data: GlassData = {
      ...options,
      written: new Float64Array(shared(maxFrames * 8)),
      seen: new Float64Array(shared(maxFrames * 8)),
      psnrDb: new Float64Array(shared(maxFrames * 8)),
      stop: new Int32Array(shared(4)),
    };
    const workers = ['writer', 'watcher'].map(
      name => new Worker(new URL(`./glass-${name}.js`, import.meta.url), { workerData: data }),
    );
    const glass = new Glass(data, workers);
    await Promise.all(
      workers.map(worker => new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject))),
    );
    return glass;
  }

  /** The highest number written so far. */
  get lastWritten(): number {
    let low = 0;
    let high = maxFrames;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#data.written[middle] === 0) high = middle;
      else low = middle + 1;
    }
    return low - 1;
  }

  /** Resolves when `count` frames numbered `from` or later have been seen; rejects after the time limit. */
  async whenSeen(from: number, count: number, limitMs = 20_000): Promise<void> {
    const watcher = this.#workers[1]!;
    await new Promise<void>((resolve, reject) => {
      let wanted = count;
      const settle = (finish: () => void) => {
        clearTimeout(timer);
        watcher.off('message', onNumber);
        finish();
      };
      const onNumber = (number: number) => {
        if (number >= from && --wanted === 0) settle(resolve);
      };
      const timer = setTimeout(
        () => settle(() => reject(new Error(`Only ${count - wanted} of ${count} frames were seen in ${limitMs} ms.`))),
        limitMs,
      );
      watcher.on('message', onNumber);
    });
  }

  /** The frames written within a span of time, seen or not. */
  frames(fromMs: number, toMs: number): FrameTime[] {
    const { written, seen, psnrDb } = this.#data;
    const frames: FrameTime[] = [];
    for (let number = 0; written[number] !== 0; number++) {
      const writtenMs = written[number]!;
      if (writtenMs < fromMs || writtenMs >= toMs) continue;
      const latencyMs = seen[number] ? seen[number]! - writtenMs : undefined;
      frames.push({ number, writtenMs, latencyMs, psnrDb: psnrDb[number] || undefined });
    }
    return frames;
  }

  async close(): Promise<void> {
    Atomics.store(this.#data.stop, 0, 1);
    Atomics.notify(this.#data.stop, 0);
    await Promise.all(this.#workers.map(worker => worker.terminate()));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}
