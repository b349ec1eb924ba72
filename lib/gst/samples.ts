/**
 * Samples of an appsink as an async iterator: zero-copy views that are released at the next step unless retained.
 * Credits bound what JavaScript holds and count releases, never garbage collection.
 */

import type { CapsValue } from './caps.js';
import { capsValue } from './live.js';
import { native } from './load.js';
import type { NativeElement, NativeSample } from './native.js';

export interface SampleOptions {
  /** Samples that wait in native code at most, 1-1024. Default 8. */
  capacity?: number;
  /** Samples that may be held by JavaScript at once, 1-1024. Default 16. */
  credits?: number;
  /** When `capacity` is reached: drop the oldest and count it (default), or make the source wait. */
  onFull?: 'dropOldest' | 'block';
  /** Ends the iteration without an error. */
  signal?: AbortSignal;
}

/** One buffer. Valid until the iterator's next step, unless `retain()`ed; then until `release()`. */
export class Sample {
  private readonly native: NativeSample;
  /** @internal */
  retained = false;

  constructor(sample: NativeSample) {
    this.native = sample;
  }

  /** The bytes, without a copy. @throws ClosedError after release. */
  get data(): Uint8Array {
    return this.native.data;
  }

  get size(): number {
    return this.native.size;
  }

  /** Nanoseconds; undefined for GST_CLOCK_TIME_NONE. */
  get pts(): bigint | undefined {
    return this.native.pts;
  }

  get dts(): bigint | undefined {
    return this.native.dts;
  }

  get duration(): bigint | undefined {
    return this.native.duration;
  }

  get flags(): readonly string[] {
    return this.native.flags;
  }

  get caps(): CapsValue | undefined {
    return this.native.caps === null ? undefined : capsValue(this.native.caps);
  }

  /** A copy that outlives the sample. */
  copy(): Uint8Array {
    return this.native.copy();
  }

  /** Keeps the sample past the iterator's next step; whoever retains releases. */
  retain(): this {
    this.retained = true;
    return this;
  }

  /** Gives the buffer back to GStreamer; idempotent. */
  release(): void {
    this.native.release();
  }

  [Symbol.dispose](): void {
    this.release();
  }
}

/** How many samples one turn of the event loop may take before others get theirs. */
const BATCH = 16;

export async function* sampleIterator(appsink: NativeElement, options: SampleOptions): AsyncIterableIterator<Sample> {
  const { capacity = 8, credits = 16, onFull = 'dropOldest', signal } = options;
  let wake: (() => void) | undefined;
  const stream = native.samples(appsink, { capacity, credits, onFull }, () => wake?.());
  const abort = () => wake?.();
  signal?.addEventListener('abort', abort);
  let batch: Sample[] = [];
  try {
    while (!signal?.aborted) {
      batch = stream.take(BATCH).map(sample => new Sample(sample));
      const taken = batch.length;
      for (let sample = batch.shift(); sample; sample = batch.shift()) {
        try {
          yield sample;
        } finally {
          if (!sample.retained) sample.release();
        }
        if (signal?.aborted) return;
      }
      if (stream.ended) return;
      // Other work gets its turn between batches; while nothing waits, the addon wakes us.
      await new Promise<void>(resolve => {
        wake = resolve;
        // With nothing taken although something waits, all credits are held: a release wakes us.
        if (taken > 0 && stream.waiting > 0) setImmediate(resolve);
      });
      wake = undefined;
    }
  } finally {
    signal?.removeEventListener('abort', abort);
    for (const sample of batch) sample.release();
    stream.close();
  }
}
