/** Seeking: where to, how exactly, how fast (GST_EVENT_SEEK). */
import { GstError } from './errors.js';
import { checkFields } from './known-fields.js';
import type { Format, SeekData } from './native.js';

/** Where to go and how to play on. All positions are in nanoseconds unless `format` says otherwise. @see gst_event_new_seek */
export interface SeekOptions {
  /** Where playing starts (backwards: ends). Where it is now when absent. */
  to?: bigint | number | undefined;
  /** Where playing ends; the end of the stream when absent. */
  stop?: bigint | number | undefined;
  /** 1 is normal speed, 2 is double, below 0 is backwards. Default 1; 0 is refused (pause instead). */
  rate?: number;
  /** Exactly there, decoding from the key frame before (GST_SEEK_FLAG_ACCURATE). Slower than `keyUnit`. */
  accurate?: boolean;
  /** At the key frame `before`, `after` or `nearest` to it (GST_SEEK_FLAG_KEY_UNIT). */
  keyUnit?: 'before' | 'after' | 'nearest';
  /** Drops what is under way, so that it is there at once (default). Without it the rest is played first. */
  flush?: boolean;
  /** Ends with a `segment-done` message instead of EOS, so that another seek can follow without a gap: loops. */
  segment?: boolean;
  /** Decoders may skip frames at other rates than 1. */
  trickMode?: boolean;
  /** What positions count. Default "time". */
  format?: Format;
  /** Gives up waiting; the seek itself goes on. */
  signal?: AbortSignal;
}

const KNOWN = ['to', 'stop', 'rate', 'accurate', 'keyUnit', 'flush', 'segment', 'trickMode', 'format', 'signal'];

/** Refuses what is misspelt, and places that there cannot be. @throws TypeError */
export function checkSeek(options: SeekOptions): void {
  checkFields(options, KNOWN, 'for a seek');
  for (const name of ['to', 'stop'] as const) {
    const place: unknown = options[name];
    if (place === undefined) continue;
    if (typeof place === 'bigint' ? place >= 0n : Number.isSafeInteger(place) && (place as number) >= 0) continue;
    throw new TypeError(
      `Expected a whole number or bigint of 0 or more for ${name} of a seek but received ${String(place)}.`,
    );
  }
}

/** The event that a seek is. */
export function seekData(options: SeekOptions): SeekData {
  const { to, stop, rate = 1, accurate, keyUnit, flush = true, segment, trickMode, format = 'time' } = options;
  if (accurate && keyUnit)
    throw new GstError('BAD_SEEK', 'A seek is accurate or goes to a key unit, not both: leave one of them out.');
  const flags = ['none'];
  if (flush) flags.push('flush');
  if (accurate) flags.push('accurate');
  if (keyUnit) flags.push('key-unit');
  if (keyUnit === 'before' || keyUnit === 'nearest') flags.push('snap-before');
  if (keyUnit === 'after' || keyUnit === 'nearest') flags.push('snap-after');
  if (segment) flags.push('segment');
  if (trickMode) flags.push('trickmode');
  const data: SeekData = { type: 'seek', rate, format, flags: flags.slice(1) };
  // Backwards, a segment is played from its stop to its start.
  const [start, end] = rate < 0 ? [stop ?? 0n, to] : [to, stop];
  if (start !== undefined) data.start = BigInt(start);
  if (end !== undefined) data.stop = BigInt(end);
  return data;
}

export function cannotSeek(why: string): GstError {
  return new GstError('SEEK', `The pipeline cannot seek: ${why}.`);
}
