/** Data as it goes in and out of the addon: samples, sources, probes, rules; see ./native.ts for what holds of all. */
import type { CapsData } from './native-objects.js';

/**
 * Samples of the same caps that were taken at once. Buffers below 4 KiB are copied, larger ones lent: only to be read,
 * because others may use the same memory. After release `lend()` throws CLOSED and views that were handed out are empty.
 * What is lent outlives its stream and pipeline; what is collected without a release comes back then.
 */
export interface NativeSampleBatch {
  readonly count: number;
  /** 64 bytes a buffer, as lib/gst/buffer-facts.ts reads them, and behind them the bytes of those that were copied. */
  readonly records: ArrayBuffer;
  readonly caps: CapsData | null;
  lend(index: number): ArrayBuffer;
  /** Gives a lent one back; idempotent. */
  release(index: number): void;
  /** So many copied ones came back; with the last of all, `records` is detached. */
  returnCopies(count: number): void;
}

export interface NativeSampleStream {
  /** Up to `max` samples that are waiting; null when none is, or all credits are held. */
  take(max: number): NativeSampleBatch | null;
  /** How many wait in native code. */
  readonly waiting: number;
  readonly dropped: number;
  readonly outstanding: number;
  /** Closed, or the end of the stream was reached and nothing waits any more. */
  readonly ended: boolean;
  close(): void;
}

/** Feeds an appsrc. Every method throws CLOSED after `close()`. */
export interface NativeSource {
  /** When false, `onRoom` is called once there may be room. */
  hasRoom(): boolean;
  /** Copies the bytes and queues them, whether there is room or not. */
  push(
    buffer:
      | ArrayBufferView
      | ArrayBuffer
      | {
          data: ArrayBufferView | ArrayBuffer;
          pts?: number | bigint | undefined;
          dts?: number | bigint | undefined;
          duration?: number | bigint | undefined;
          flags?: readonly string[] | undefined;
        },
  ): 'ok' | 'flushing' | 'eos' | 'error';
  endOfStream(): 'ok' | 'flushing' | 'eos' | 'error';
  readonly queuedBuffers: number;
  readonly queuedBytes: number;
  readonly closed: boolean;
  close(): void;
}

export interface NativeProbe {
  /** Up to `max` records of what passed, as in NativeSampleBatch, and behind them the first bytes; null when none waits. */
  take(max: number): ArrayBuffer | null;
  readonly waiting: number;
  readonly dropped: number;
  readonly seen: number;
  /** Closed, by itself or with its pipeline. */
  readonly ended: boolean;
  close(): void;
}

/** Which packets a rule acts on; see `PacketMatch` of lib/gst/packet-rules.ts. */
export interface RuleData {
  match?: {
    payloadType?: number | readonly number[];
    ssrc?: number;
    marker?: boolean;
    sequence?: number | { first: number; last: number };
    deltaUnit?: boolean;
    skip?: number;
    every?: number;
    fraction?: number;
    seed?: number;
    limit?: number;
  };
  drop?: true;
  rewrite?: {
    payloadType?: number;
    ssrc?: number;
    marker?: boolean;
    sequenceOffset?: number;
    timestampOffset?: number;
    ptsOffsetNs?: number;
  };
}

export interface NativeRules {
  readonly seen: number;
  readonly dropped: number;
  readonly rewritten: number;
  /** How often each rule acted. */
  readonly acted: number[];
  close(): void;
}
