/**
 * Data into an appsrc: bytes with their times, in order, bounded. `write()` resolves when GStreamer has taken the data over,
 * which it does as soon as there is room, so that whoever awaits it is slowed down to the pace of the pipeline.
 */
import type { Writable } from 'node:stream';
import type { BufferFlag } from './buffer-facts.js';
import type { CapsValue } from './caps.js';
import { ClosedError, GstError } from './errors.js';
import { isNativeError } from './failure.js';
import { checkFields } from './known-fields.js';
import { setProperty } from './live.js';
import { native } from './load.js';
import type { NativeElement, NativeSource } from './native.js';
import { writableSource } from './node-streams.js';
import { Bell } from './tap.js';

/** How much may wait in the appsrc. */
export interface SourceOptions {
  /** Buffers that wait in the appsrc at most. Default 64. */
  maxBuffers?: number;
  /** Bytes that wait in the appsrc at most; one buffer may go beyond. Default 16 MiB. */
  maxBytes?: number;
}

/** Bytes of any kind; they are copied, and may be used again once `write()` has resolved. */
export type Bytes = ArrayBufferView | ArrayBuffer;

/** What goes with the bytes. Times are nanoseconds; an appsrc takes them if its `format` is 'time'. */
export interface BufferTimes {
  pts?: bigint | number | undefined;
  dts?: bigint | number | undefined;
  duration?: bigint | number | undefined;
  flags?: readonly BufferFlag[] | undefined;
  /** New caps from this buffer on. */
  caps?: CapsValue | undefined;
}

/** A buffer in one piece, as `source.writable()` takes it. @see GstBuffer */
export interface SourceBuffer extends BufferTimes {
  data: Bytes;
}

const TIMES = ['pts', 'dts', 'duration', 'flags', 'caps'];
const NO_TIMES: BufferTimes = {};

/** Writes that may wait for room at once: who calls more often does not wait for their promises. */
const PENDING = 256;

/**
 * Where an appsrc gets its data. One source an appsrc at a time. A pipeline whose sinks wait for their first buffer reaches
 * PLAYING only when it has got one: write while `play()` is pending, or before.
 * @see GstAppSrc
 */
export class Source {
  private readonly element: NativeElement;
  /** Kept, because a closed element does not even tell its name. */
  private readonly name: string;
  private readonly native: NativeSource;
  private readonly finished: Promise<void>;
  private readonly bell = new Bell();
  private queue: Promise<void> = Promise.resolve();
  private pending = 0;
  private ended = false;
  private caps: CapsValue | undefined;
  private stopped: Error | undefined;
  private watching = false;

  /** @internal */
  constructor(appsrc: NativeElement, options: SourceOptions, finished: Promise<void>) {
    checkFields(options, ['maxBuffers', 'maxBytes'], 'for a source');
    const { maxBuffers = 64, maxBytes = 16 * 1024 * 1024 } = options;
    this.element = appsrc;
    this.name = appsrc.name;
    this.finished = finished;
    this.native = native.source(appsrc, { buffers: maxBuffers, bytes: maxBytes }, this.bell.ring);
  }

  /** Buffers that wait in the appsrc. @see gst_app_src_get_current_level_buffers */
  get queuedBuffers(): number {
    return this.native.closed ? 0 : this.native.queuedBuffers;
  }

  /** Bytes that wait in the appsrc. @see gst_app_src_get_current_level_bytes */
  get queuedBytes(): number {
    return this.native.closed ? 0 : this.native.queuedBytes;
  }

  /**
   * Resolves when the data was taken over. Rejects when the pipeline failed, ended or was closed, after `end()`, and when more
   * than 256 writes wait for room.
   * @see gst_app_src_push_buffer
   */
  write(data: Bytes, times: BufferTimes = NO_TIMES): Promise<void> {
    const refused = this.refusal(times);
    if (refused) return Promise.reject(refused);
    if (this.pending === 0 && this.tryRoom()) return settled(() => this.push(data, times));
    if (this.pending >= PENDING) {
      const text = `${this.name}: ${PENDING} writes wait for room; await write() before the next.`;
      return Promise.reject(new GstError('OVERRUN', text));
    }
    return this.inTurn(async () => {
      await this.room();
      this.push(data, times);
    });
  }

  /**
   * For live sources: writes if there is room, else says false, and the data is the caller's to drop.
   * @see gst_app_src_push_buffer
   */
  tryWrite(data: Bytes, times: BufferTimes = NO_TIMES): boolean {
    const refused = this.refusal(times);
    if (refused) throw refused;
    if (this.pending > 0 || !this.tryRoom()) return false;
    this.push(data, times);
    return true;
  }

  /** End of stream, after everything that was written. Idempotent. @see gst_app_src_end_of_stream */
  end(): Promise<void> {
    if (this.ended) return this.queue;
    this.ended = true;
    return this.inTurn(async () => {
      if (this.stopped) throw this.stopped;
      this.checkFlow(this.nativeCall(() => this.native.endOfStream()));
    });
  }

  /** The same as a Node stream of bytes or `SourceBuffer`s; its end is the end of stream, destroying it closes the source. */
  writable(): Writable {
    return writableSource(this);
  }

  /** Lets the appsrc go, without an end of stream; writes that wait for room reject. Idempotent. */
  close(): void {
    this.stop(new ClosedError('source'));
    this.native.close();
  }

  /** As `close()`. */
  [Symbol.dispose](): void {
    this.close();
  }

  private inTurn(job: () => Promise<void>): Promise<void> {
    this.pending++;
    const result = this.queue.then(job).finally(() => {
      this.pending--;
    });
    // Those behind a failed write fail by themselves.
    this.queue = result.catch(() => {});
    return result;
  }

  private tryRoom(): boolean {
    return this.nativeCall(() => this.native.hasRoom());
  }

  private async room(): Promise<void> {
    this.watch();
    for (;;) {
      if (this.stopped) throw this.stopped;
      if (this.native.closed) throw new ClosedError('pipeline');
      if (this.native.hasRoom()) return;
      await this.bell.wait();
    }
  }

  private push(data: Bytes, { caps, ...times }: BufferTimes): void {
    if (caps && caps !== this.caps) {
      setProperty(this.element, 'caps', caps);
      this.caps = caps;
    }
    this.checkFlow(this.nativeCall(() => this.native.push({ data, ...times })));
  }

  private checkFlow(flow: string): void {
    if (flow === 'ok') return;
    const why = {
      flushing: 'takes no data now: its pipeline is stopped or seeks',
      eos: 'has reached its end',
    }[flow];
    throw new GstError(flow.toUpperCase(), `${this.name} ${why ?? 'refused the data'}.`);
  }

  private refusal(times: BufferTimes): Error | undefined {
    if (times !== NO_TIMES) {
      try {
        checkFields(times, TIMES, 'beside the bytes');
      } catch (error) {
        return error as TypeError;
      }
    }
    const { pts, dts } = times;
    if (this.stopped) return this.stopped;
    if (this.native.closed) return new ClosedError('pipeline');
    if (this.ended) return new GstError('EOS', `${this.name} was ended: nothing can be written after end().`);
    if ((pts ?? dts) === undefined || this.element.get('format') === 'time') return undefined;
    const text = `${this.name} counts in ${String(this.element.get('format'))}: for pts and dts make it with el.appsrc({ format: 'time' }).`;
    return new GstError('FORMAT', text);
  }

  /** Whoever waits for room is told why none will come. */
  private watch(): void {
    if (this.watching) return;
    this.watching = true;
    const over = () => this.stop(new GstError('EOS', `${this.name}: the pipeline has reached its end.`));
    this.finished.then(over, (error: Error) => this.stop(error));
  }

  private stop(error: Error): void {
    this.stopped ??= error;
    this.bell.ring();
  }

  private nativeCall<T>(call: () => T): T {
    try {
      return call();
    } catch (error) {
      if (isNativeError(error, 'CLOSED')) throw new ClosedError('pipeline');
      throw error;
    }
  }
}

/** A call as a promise. */
function settled(call: () => void): Promise<void> {
  try {
    call();
    return Promise.resolve();
  } catch (error) {
    return Promise.reject(error);
  }
}
