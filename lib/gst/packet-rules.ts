/**
 * Rules that drop or rewrite what passes a pad, carried out in native code on the streaming thread: for tests of bad lines,
 * for renumbering payloads, for keeping what is not wanted out of a branch.
 */
import { checkFields } from './known-fields.js';
import { native } from './load.js';
import type { NativePad, NativeRules, RuleData } from './native.js';

/**
 * What a rule acts on. All fields that are given must fit; of the packets that do, the first `skip` are left alone, then
 * every `every`th is met, of these a random `fraction`, and of these at most `limit`.
 */
export interface PacketMatch {
  /** RTP payload type or several, 0-127. */
  payloadType?: number | readonly number[];
  /** RTP synchronisation source, 0-4294967295. */
  ssrc?: number;
  /** RTP marker bit. */
  marker?: boolean;
  /** RTP sequence number, or a range with both ends included, which may go over the wrap. */
  sequence?: number | { first: number; last: number };
  /** Whether the buffer needs others before it (GST_BUFFER_FLAG_DELTA_UNIT): false is a key frame. Any media. */
  deltaUnit?: boolean;
  /** Default 0. */
  skip?: number;
  /** Default 1: each. */
  every?: number;
  /** 0-1, default 1. The same `seed` always picks the same packets. */
  fraction?: number;
  /** 0-4294967295, default 0. */
  seed?: number;
  /** Default: none. */
  limit?: number;
}

/** What becomes of a packet. RTP fields are left alone where the buffer is no RTP packet. */
export interface PacketRewrite {
  payloadType?: number;
  ssrc?: number;
  marker?: boolean;
  /** Added modulo 2^16; may be negative. */
  sequenceOffset?: number;
  /** Added modulo 2^32, in units of the payload's clock rate; may be negative. */
  timestampOffset?: number;
  /** Added to pts and dts, which stay at 0 or more; nanoseconds. */
  ptsOffsetNs?: number;
}

/** Rules are tried in their order; each sees the packet as those before it left it, and a drop ends the row. */
export type PacketRule = { match?: PacketMatch } & (
  | { drop: true; rewrite?: never }
  | { rewrite: PacketRewrite; drop?: never }
);

const NAMES = {
  rule: ['match', 'drop', 'rewrite'],
  match: ['payloadType', 'ssrc', 'marker', 'sequence', 'deltaUnit', 'skip', 'every', 'fraction', 'seed', 'limit'],
  rewrite: ['payloadType', 'ssrc', 'marker', 'sequenceOffset', 'timestampOffset', 'ptsOffsetNs'],
} as const;

/** A misspelt field would make a rule act on everything. */
function refuseUnknown(value: unknown, what: keyof typeof NAMES): void {
  if (typeof value !== 'object' || value === null) return;
  checkFields(value, NAMES[what], 'in a packet rule');
}

/** Rules at work on a pad, until `close()` or the pipeline's end. @see gst_pad_add_probe */
export class PacketRules {
  private readonly native: NativeRules;

  /** @internal */
  constructor(pad: NativePad, rules: readonly PacketRule[]) {
    for (const rule of Array.isArray(rules) ? (rules as readonly PacketRule[]) : []) {
      refuseUnknown(rule, 'rule');
      refuseUnknown(rule?.match, 'match');
      refuseUnknown(rule?.rewrite, 'rewrite');
    }
    this.native = native.rules(pad, rules as readonly RuleData[]);
  }

  /** Packets that came. */
  get seen(): number {
    return this.native.seen;
  }

  /** Buffers that a rule dropped. */
  get dropped(): number {
    return this.native.dropped;
  }

  /** Buffers that a rule rewrote. */
  get rewritten(): number {
    return this.native.rewritten;
  }

  /** How often each rule acted, in their order. */
  get acted(): readonly number[] {
    return this.native.acted;
  }

  /** Everything passes unchanged from here on; idempotent. @see gst_pad_remove_probe */
  close(): void {
    this.native.close();
  }

  /** As `close()`. */
  [Symbol.dispose](): void {
    this.close();
  }
}
