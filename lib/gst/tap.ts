/**
 * What samples and probes share: an async iterator over things that native code queues in batches. It attaches where it is
 * made, so that nothing is missed before the first `next()`; it ends with its `signal`, its stream or its pipeline, and
 * fails with the pipeline's first error once what came before is read.
 */
import { beginTurn, nextTurn, turnIsOver } from './turn.js';

/** Rings when native code has something to tell. Apart from the iterator, which native code must not hold. */
export class Bell {
  private wake: (() => void) | undefined;

  readonly ring = (): void => {
    beginTurn();
    this.wake?.();
  };

  /** Resolves at the next ring. */
  wait(): Promise<void> {
    return new Promise(resolve => {
      this.wake = resolve;
    });
  }
}

export interface TapOptions {
  /** Ends the iteration without an error. */
  signal?: AbortSignal | undefined;
}

export abstract class Tap<T> implements AsyncIterableIterator<T, undefined> {
  private readonly bell: Bell;
  private readonly finished: Promise<void>;
  private readonly signal: AbortSignal | undefined;
  private watching = false;
  private failure: { error: unknown } | undefined;
  private closed = false;
  private running: Promise<IteratorResult<T, undefined>> | undefined;

  /** @param finished the pipeline's. */
  protected constructor(bell: Bell, finished: Promise<void>, options: TapOptions) {
    this.bell = bell;
    this.finished = finished;
    this.signal = options.signal;
    this.signal?.addEventListener('abort', bell.ring, { once: true });
  }

  /** The next of what was taken from native code. */
  protected abstract current(): T | undefined;
  /** The reader is done with what `current()` gave last. */
  protected abstract settle(): void;
  /** Takes more from native code; false when there is nothing now. */
  protected abstract refill(): boolean;
  /** Nothing will come any more. */
  protected abstract get exhausted(): boolean;
  /** Lets the native side go. */
  protected abstract detach(): void;

  /** The next one; waits for it. */
  next(): Promise<IteratorResult<T, undefined>> {
    if (!this.running && !this.closed && !this.signal?.aborted && !turnIsOver()) {
      this.settle();
      const value = this.current() ?? (this.refill() ? this.current() : undefined);
      if (value !== undefined) return Promise.resolve({ done: false, value });
    }
    // Calls that do not wait for each other are served in their order.
    const step = () => this.step();
    const result = this.running ? this.running.then(step, step) : this.step();
    this.running = result;
    const clear = () => {
      if (this.running === result) this.running = undefined;
    };
    result.then(clear, clear);
    return result;
  }

  /** Ends the iteration. */
  async return(): Promise<IteratorResult<T, undefined>> {
    this.close();
    return { done: true, value: undefined };
  }

  /** Ends the iteration at once; idempotent. */
  close(): void {
    if (this.closed) return;
    this.closed = true;
    this.signal?.removeEventListener('abort', this.bell.ring);
    this.settle();
    this.detach();
    this.bell.ring();
  }

  /** Itself. */
  [Symbol.asyncIterator](): this {
    return this;
  }

  /** Ends the iteration. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.close();
  }

  private async step(): Promise<IteratorResult<T, undefined>> {
    this.watch();
    for (;;) {
      if (this.closed || this.signal?.aborted) break;
      if (turnIsOver()) {
        await nextTurn();
        continue;
      }
      this.settle();
      const value = this.current() ?? (this.refill() ? this.current() : undefined);
      if (value !== undefined) return { done: false, value };
      if (this.failure) break;
      if (this.exhausted) {
        // An error that caused this end was told before it, and is on its way.
        await nextTurn();
        break;
      }
      await this.bell.wait();
    }
    this.close();
    if (this.failure && !this.signal?.aborted) throw this.failure.error;
    return { done: true, value: undefined };
  }

  /** Only once somebody reads: whoever does is told of the error here. */
  private watch(): void {
    if (this.watching) return;
    this.watching = true;
    this.finished.catch(error => {
      this.failure = { error };
      this.bell.ring();
    });
  }
}
