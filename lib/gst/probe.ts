/**
 * Probes that observe: facts of every buffer that passes a pad, as an async iterator. Nothing waits for JavaScript: what it
 * has no time for is dropped from its queue, never from the stream, and counted.
 */
import { BufferFacts, Records } from './buffer-facts.js';
import { checkFields } from './known-fields.js';
import { native } from './load.js';
import type { NativePad, NativeProbe } from './native.js';
import { Bell, Tap } from './tap.js';

/** What comes along with each buffer, and how much may wait. */
export interface ProbeOptions {
  /** Buffers whose facts wait in native code at most, 1-1048576; beyond, the oldest gives way. Default 4096. */
  capacity?: number;
  /** How many of each buffer's first bytes come along as `head`, 0-65536. Default 0. */
  headBytes?: number;
  /** Ends the iteration without an error. */
  signal?: AbortSignal;
}

/** A buffer that passed a pad. `arrived` is when it did. @see GstPadProbeInfo */
export class Passage extends BufferFacts {
  private readonly records: Records;

  /** @internal */
  constructor(records: Records, index: number) {
    super(records, index);
    this.records = records;
  }

  /** Its first bytes, as many as `headBytes` asked for; a copy. @see gst_buffer_extract */
  get head(): Uint8Array {
    return new Uint8Array(this.records.bytes, this.offset, this.byteCount);
  }
}

/** How many records one call brings from native code at most. */
const BATCH = 256;

/**
 * Buffers as they pass, from the moment of `pipeline.probe()` until `close()`, `break` or the pipeline's end.
 * @see gst_pad_add_probe
 */
export class Probe extends Tap<Passage> {
  private readonly native: NativeProbe;
  private records: Records | undefined;
  private place = 0;

  /** @internal */
  constructor(pad: NativePad, options: ProbeOptions, finished: Promise<void>) {
    checkFields(options, ['capacity', 'headBytes', 'signal'], 'for a probe');
    const { capacity = 4096, headBytes = 0, signal } = options;
    const bell = new Bell();
    super(bell, finished, { signal });
    this.native = native.probe(pad, { capacity, head: headBytes }, bell.ring);
  }

  /** Buffers that passed. */
  get seen(): number {
    return this.native.seen;
  }

  /** Buffers whose facts gave way because JavaScript was too slow. */
  get dropped(): number {
    return this.native.dropped;
  }

  protected current(): Passage | undefined {
    if (!this.records || this.place >= this.records.count) return undefined;
    return new Passage(this.records, this.place++);
  }

  /** Facts are copies: nothing has to be given back. */
  protected settle(): void {}

  protected refill(): boolean {
    const taken = this.native.take(BATCH);
    this.records = taken ? Records.of(taken) : undefined;
    this.place = 0;
    return taken !== null;
  }

  protected get exhausted(): boolean {
    return this.native.ended;
  }

  protected detach(): void {
    this.native.close();
  }
}
