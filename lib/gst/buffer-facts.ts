/** What is known of a buffer besides its bytes. Read from records that the addon fills (native/buffer-record.h). */

const RECORD_BYTES = 64;
const NONE = 0xffff_ffff_ffff_ffffn;
/** As `offset`: the bytes are not beside the records. */
export const LENT = 0xffff_ffff;

/** GstBufferFlags by bit, from 4 on; the lower ones are every mini object's. */
const FLAGS = [
  'live',
  'decode-only',
  'discont',
  'resync',
  'corrupted',
  'marker',
  'header',
  'gap',
  'droppable',
  'delta-unit',
  'tag-memory',
  'sync-after',
  'non-droppable',
] as const;

/** A flag's nick; bits that belong to one kind of media come as text, such as "0x100000". @see GstBufferFlags */
export type BufferFlag = (typeof FLAGS)[number] | `0x${string}`;

/** The fixed header of an RTP packet (RFC 3550, 5.1). @see GstRTPBuffer */
export interface RtpHeader {
  ssrc: number;
  /** In units of the payload's clock rate, modulo 2^32. */
  timestamp: number;
  /** 0-65535. */
  sequence: number;
  /** 0-127. */
  payloadType: number;
  marker: boolean;
  /** Bytes of the payload, without header extension and padding. */
  payloadSize: number;
}

/** Records in one ArrayBuffer, and bytes behind them. */
export class Records {
  readonly bytes: ArrayBuffer;
  readonly words: BigUint64Array;
  readonly halves: Uint32Array;
  readonly count: number;

  constructor(bytes: ArrayBuffer, count: number) {
    this.bytes = bytes;
    this.words = new BigUint64Array(bytes, 0, count * (RECORD_BYTES / 8));
    this.halves = new Uint32Array(bytes, 0, count * (RECORD_BYTES / 4));
    this.count = count;
  }

  /** Of records that say themselves where the bytes behind them begin. */
  static of(bytes: ArrayBuffer): Records {
    return new Records(bytes, new Uint32Array(bytes, 0, RECORD_BYTES / 4)[10]! / RECORD_BYTES);
  }
}

/** One record. */
export class BufferFacts {
  private readonly words: BigUint64Array;
  private readonly halves: Uint32Array;
  private readonly word: number;

  /** @internal */
  constructor(records: Records, index: number) {
    this.words = records.words;
    this.halves = records.halves;
    this.word = index * 8;
  }

  /** Presentation time in nanoseconds; undefined for GST_CLOCK_TIME_NONE. */
  get pts(): bigint | undefined {
    return this.time(0);
  }

  /** Decoding time in nanoseconds; undefined for GST_CLOCK_TIME_NONE. */
  get dts(): bigint | undefined {
    return this.time(1);
  }

  /** Nanoseconds; undefined for GST_CLOCK_TIME_NONE. */
  get duration(): bigint | undefined {
    return this.time(2);
  }

  /** When the streaming thread handed it over, on the clock of `process.hrtime.bigint()`. */
  get arrived(): bigint {
    return this.words[this.word + 3]!;
  }

  /** Bytes. */
  get size(): number {
    return this.half(8);
  }

  /** Flags of the buffer (GstBufferFlags), by their nicks. */
  get flags(): readonly BufferFlag[] {
    const bits = this.half(9);
    const nicks: BufferFlag[] = FLAGS.filter((_, index) => bits & (1 << (index + 4)));
    const rest = (bits & (-1 << (FLAGS.length + 4))) >>> 0;
    if (rest !== 0) nicks.push(`0x${rest.toString(16)}`);
    return nicks;
  }

  /** Undefined where the caps are not those of RTP (or SRTP, whose header is readable too), or the bytes no valid packet. */
  get rtp(): RtpHeader | undefined {
    const last = this.half(15);
    const bits = last >>> 24;
    if ((bits & 1) === 0) return undefined;
    return {
      ssrc: this.half(12),
      timestamp: this.half(13),
      sequence: last & 0xffff,
      payloadType: (last >>> 16) & 0x7f,
      marker: (bits & 2) !== 0,
      payloadSize: this.half(14),
    };
  }

  /** @internal where its bytes are among those of the records. */
  get offset(): number {
    return this.half(10);
  }

  /** @internal how many. */
  get byteCount(): number {
    return this.half(11);
  }

  private time(at: number): bigint | undefined {
    const value = this.words[this.word + at]!;
    return value === NONE ? undefined : value;
  }

  private half(at: number): number {
    return this.halves[this.word * 2 + at]!;
  }
}
