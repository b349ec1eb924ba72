/**
 * Samples of an appsink as an async iterator: zero-copy views that are released at the next step unless retained.
 * Credits bound what JavaScript holds and count releases, never garbage collection.
 */
import type { Readable } from 'node:stream';
import { BufferFacts, type BufferFlag, LENT, Records, type RtpHeader } from './buffer-facts.js';
import type { CapsValue } from './caps.js';
import { ClosedError } from './errors.js';
import { checkFields } from './known-fields.js';
import { capsValue } from './live.js';
import { native } from './load.js';
import type { CapsData, NativeElement, NativeSampleBatch, NativeSampleStream } from './native.js';
import { readableBytes, readableCopies } from './node-streams.js';
import { Bell, Tap } from './tap.js';

/** How many samples may wait and be held, and what ends the stream. */
export interface SampleOptions {
  /** Samples that wait in native code at most, 1-65536. Default 8. */
  capacity?: number;
  /** Samples that may be held by JavaScript at once, 1-65536. Default 16, and more where `capacity` is. */
  credits?: number;
  /** When `capacity` is reached: drop the oldest and count it (default), or make the source wait. */
  onFull?: 'dropOldest' | 'block';
  /** Ends the iteration without an error. */
  signal?: AbortSignal;
}

/** Samples that were taken at once and share their caps. */
class Batch {
  readonly records: Records;
  readonly caps: CapsValue | undefined;
  readonly native: NativeSampleBatch;
  /** Copied ones that came back and of which native code has not heard. */
  private returned = 0;
  private open = true;

  constructor(batch: NativeSampleBatch, caps: CapsValue | undefined) {
    this.native = batch;
    this.records = new Records(batch.records, batch.count);
    this.caps = caps;
  }

  /** A copied sample came back. While the batch is being read they are told of together. */
  returnCopy(): void {
    this.returned++;
    if (!this.open) this.flush();
  }

  /** The iterator has gone through it. */
  close(): void {
    this.open = false;
    this.flush();
  }

  private flush(): void {
    const count = this.returned;
    if (count === 0) return;
    this.returned = 0;
    this.native.returnCopies(count);
  }
}

/**
 * One buffer. Valid until the iterator's next step, unless `retain()`ed; then until `release()`. After that everything but
 * `release()` throws, and views of `data` must not be used: those of large buffers are empty then.
 * @see GstSample
 */
export class Sample {
  private readonly index: number;
  private batch: Batch | undefined;
  private facts: BufferFacts | undefined;
  private view: Uint8Array | undefined;
  /** @internal */
  retained = false;

  /** @internal */
  constructor(batch: Batch, index: number) {
    this.batch = batch;
    this.index = index;
  }

  /**
   * The bytes, without a copy (below 4 KiB with one). Only to be read: others may use the same memory. @throws ClosedError after release.
   * @see gst_buffer_map
   */
  get data(): Uint8Array {
    const batch = this.open();
    if (this.view) return this.view;
    const { offset, byteCount } = this.about();
    this.view =
      offset === LENT
        ? new Uint8Array(batch.native.lend(this.index))
        : new Uint8Array(batch.records.bytes, offset, byteCount);
    return this.view;
  }

  /** Bytes. @see gst_buffer_get_size */
  get size(): number {
    return this.about().size;
  }

  /** Presentation time in nanoseconds; undefined for GST_CLOCK_TIME_NONE. @see GST_BUFFER_PTS */
  get pts(): bigint | undefined {
    return this.about().pts;
  }

  /** Decoding time in nanoseconds; undefined for GST_CLOCK_TIME_NONE. @see GST_BUFFER_DTS */
  get dts(): bigint | undefined {
    return this.about().dts;
  }

  /** Nanoseconds; undefined for GST_CLOCK_TIME_NONE. @see GST_BUFFER_DURATION */
  get duration(): bigint | undefined {
    return this.about().duration;
  }

  /**
   * When it left the streaming thread, on the clock of `process.hrtime.bigint()`; with `onFull: 'block'`, where the thread may
   * wait, when it was taken out of the appsink.
   */
  get arrived(): bigint {
    return this.about().arrived;
  }

  /** Flags of the buffer (GstBufferFlags), by their nicks. @see GST_BUFFER_FLAGS */
  get flags(): readonly BufferFlag[] {
    return this.about().flags;
  }

  /** The header of an RTP packet; undefined for other media. @see gst_rtp_buffer_map */
  get rtp(): RtpHeader | undefined {
    return this.about().rtp;
  }

  /** What the bytes are; undefined before it is negotiated. @see gst_sample_get_caps */
  get caps(): CapsValue | undefined {
    return this.open().caps;
  }

  /** Whether it was given back. */
  get released(): boolean {
    return this.batch === undefined;
  }

  /** A copy that outlives the sample. @see gst_buffer_extract */
  copy(): Uint8Array {
    return this.data.slice();
  }

  /** Keeps the sample past the iterator's next step; whoever retains releases. @see gst_buffer_ref */
  retain(): this {
    this.open();
    this.retained = true;
    return this;
  }

  /** Gives the buffer back to GStreamer; idempotent. @see gst_buffer_unmap */
  release(): void {
    const batch = this.batch;
    if (!batch) return;
    const lent = this.about().offset === LENT;
    this.batch = undefined;
    this.view = undefined;
    if (lent) batch.native.release(this.index);
    else batch.returnCopy();
  }

  /** As `release()`. */
  [Symbol.dispose](): void {
    this.release();
  }

  private open(): Batch {
    if (!this.batch)
      throw new ClosedError('sample', 'was released: retain() keeps it past the next step, copy() for good');
    return this.batch;
  }

  private about(): BufferFacts {
    const { records } = this.open();
    this.facts ??= new BufferFacts(records, this.index);
    return this.facts;
  }
}

/** A sample that is all its reader's own. */
export interface SampleCopy {
  data: Buffer;
  pts: bigint | undefined;
  dts: bigint | undefined;
  duration: bigint | undefined;
  flags: readonly BufferFlag[];
  caps: CapsValue | undefined;
  rtp: RtpHeader | undefined;
}

/** How many samples one call brings from native code at most; small ones are copied there. */
const BATCH = 64;

/**
 * Samples as they come, from the moment of `pipeline.samples()` on. One reader an appsink at a time.
 * @see gst_app_sink_try_pull_sample
 */
export class Samples extends Tap<Sample> {
  private readonly stream: NativeSampleStream;
  private batch: Batch | undefined;
  private place = 0;
  private last: Sample | undefined;
  private lastCaps: { data: CapsData | null; value: CapsValue | undefined } = { data: null, value: undefined };

  /** @internal */
  constructor(appsink: NativeElement, options: SampleOptions, finished: Promise<void>) {
    checkFields(options, ['capacity', 'credits', 'onFull', 'signal'], 'for samples');
    const { capacity = 8, onFull = 'dropOldest', signal } = options;
    const { credits = Math.max(16, capacity) } = options;
    const bell = new Bell();
    super(bell, finished, { signal });
    this.stream = native.samples(appsink, { capacity, credits, onFull }, bell.ring);
  }

  /** Samples that gave way because JavaScript was too slow. */
  get dropped(): number {
    return this.stream.dropped;
  }

  /** Samples that JavaScript holds: the one being read, those retained, and what came in the same batch. */
  get outstanding(): number {
    return this.stream.outstanding;
  }

  /** Samples that wait in native code. */
  get waiting(): number {
    return this.stream.waiting;
  }

  /**
   * The same as a Node stream: of bytes, or of `SampleCopy` objects in object mode. Always copies; iterate to borrow instead.
   * Use `onFull: 'block'` where nothing may be lost.
   */
  readable(options: { objectMode?: boolean } = {}): Readable {
    return options.objectMode ? readableCopies(this) : readableBytes(this);
  }

  protected current(): Sample | undefined {
    if (!this.batch || this.place >= this.batch.records.count) return undefined;
    this.last = new Sample(this.batch, this.place++);
    return this.last;
  }

  protected settle(): void {
    if (this.last && !this.last.retained) this.last.release();
    this.last = undefined;
  }

  protected refill(): boolean {
    this.batch?.close();
    this.place = 0;
    const taken = this.stream.take(BATCH);
    if (taken && taken.caps !== this.lastCaps.data)
      this.lastCaps = { data: taken.caps, value: taken.caps === null ? undefined : capsValue(taken.caps) };
    this.batch = taken ? new Batch(taken, this.lastCaps.value) : undefined;
    return taken !== null;
  }

  protected get exhausted(): boolean {
    return this.stream.ended;
  }

  protected detach(): void {
    for (let rest = this.current(); rest; rest = this.current()) rest.release();
    this.last = undefined;
    this.batch?.close();
    this.stream.close();
  }
}
