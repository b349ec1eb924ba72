/** Between who calls back and who iterates: a bounded queue as an async iterator. */

/** A bounded queue with one waiting reader; the oldest gives way when it is full. */
export class Mailbox<T> implements AsyncIterableIterator<T> {
  /** How many gave way because nobody read them. */
  dropped = 0;
  private readonly waiting: T[] = [];
  private readonly capacity: number;
  private readonly onEnd: () => void;
  /** Readers that wait; an iterator may be asked again before it has answered. */
  private readonly readers: (() => void)[] = [];
  private ended = false;

  constructor(capacity: number, signal: AbortSignal | undefined, onEnd: (mailbox: Mailbox<T>) => void) {
    this.capacity = capacity;
    const abort = () => this.end();
    this.onEnd = () => {
      signal?.removeEventListener('abort', abort);
      onEnd(this);
    };
    if (signal?.aborted) this.end();
    else signal?.addEventListener('abort', abort, { once: true });
  }

  push(item: T): void {
    if (this.ended) return;
    if (this.waiting.length >= this.capacity) {
      this.waiting.shift();
      this.dropped++;
    }
    this.waiting.push(item);
    this.readers.shift()?.();
  }

  /** Lets the reader finish what waits, then ends. */
  end(): void {
    if (this.ended) return;
    this.ended = true;
    this.onEnd();
    for (const wake of this.readers.splice(0)) wake();
  }

  async next(): Promise<IteratorResult<T, undefined>> {
    while (this.waiting.length === 0 && !this.ended) {
      await new Promise<void>(resolve => {
        this.readers.push(resolve);
      });
    }
    return this.waiting.length > 0 ? { done: false, value: this.waiting.shift()! } : { done: true, value: undefined };
  }

  async return(): Promise<IteratorResult<T, undefined>> {
    this.waiting.length = 0;
    this.end();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
