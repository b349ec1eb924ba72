/**
 * Rate control of one picture on UDP: what the line carries is found out where packets leave (NADA, RFC 8698; see
 * native/rtp/rate-estimator.h) from what the receiver tells of their arrival, where both ends agreed on it on the control
 * connection, else from its receiver reports. Media never wait for JavaScript, which follows with encoder, frame rate and size.
 * On a stream whoever owns it gives the same reading: see stream-rate.ts.
 */
import { type CapsValue, type ElementValue, el, type LiveElement } from '../gst/index.js';

/** The capability of whoever tells of each packet's arrival; it fixes the extension's identifier. */
export const RATE_FEEDBACK = 'transport-wide-cc';

/** The capability of whoever takes a picture whose size changes: all but an original and who records, for either may end of it. */
export const SIZE_CHANGES = 'size-changes';

/** What a receiver's caps say so that it tells of arrivals; packets without the extension are none of it. */
export const FEEDBACK_CAPS = {
  'extmap-11': 'http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01',
} as const;

/** Whether whoever receives this tells of arrivals. */
export function tellsArrivals({ structures }: CapsValue): boolean {
  return structures !== 'ANY' && structures.some(({ fields }) => fields && Object.keys(FEEDBACK_CAPS)[0]! in fields);
}

/** Between what an encoder makes and what a line carries: RTP, UDP and IP headers of 1200 bytes, and the pictures' own swing. */
const HEADER_SHARE = 1.1;
/** How much of a frame's time its packets may be spread over. */
const SPREAD_SHARE = 0.7;
/** A viewer with less than this share of what is wanted does not take it from the others. */
const LEAST_SHARED = 1 / 4;

export interface RateOptions {
  /** The most that is wanted. */
  ceilingKbps: number;
  fps: number;
  /** The target has changed. */
  changed(): void;
}

/** What the line carries, and what came of it. */
export interface RateStatistics {
  /** What the encoder may make; no more than `bitrate`. */
  targetKbps: number;
  /** What our packets wait for in the line's queue, beyond its own delay. */
  queueMs: number;
  /** Frames that went out later, so that the encoder took a newer one, because the line was full. */
  heldFrames: number;
  /** Why frame rate or size, or the bitrate alone, are below what was asked for; absent where they are not. */
  limitedBy?: 'line' | 'cpu';
}

export type RateControl = ElementValue<'rtpratecontrol'>;

/** `alone`: nobody else waits for this viewer's packets. */
export function rateControl({ ceilingKbps, fps }: RateOptions, alone: boolean): RateControl {
  return el.rtpratecontrol({
    ceiling: Math.round(ceilingKbps * HEADER_SHARE) * 1000,
    holds: alone,
    mostDelay: alone ? Math.round((1000 * SPREAD_SHARE) / fps) : 0,
  });
}

export interface RateReading {
  targetKbps: number;
  queueMs: number;
  heldFrames: number;
  /** For how long whoever encodes has waited for the line, since the start. */
  waitedMs: number;
  constrained: boolean;
  /** The receiver tells of arrivals. */
  told: boolean;
  /** What the line carries is being found out from below. */
  starting: boolean;
  /** Nothing is heard of the line for a while, and why is not known. */
  unheard: boolean;
}

export function readRate(control: LiveElement): RateReading {
  const { fields } = control.get('stats') as { fields: Record<string, unknown> };
  return {
    targetKbps: Math.floor(Number(fields.target) / 1000 / HEADER_SHARE),
    queueMs: Math.round(Number(fields['queue-us']) / 100) / 10,
    heldFrames: Number(fields['held-frames']),
    waitedMs: (Number(fields['held-us']) + Number(fields['paced-us'])) / 1000,
    constrained: fields.constrained === true,
    told: control.get('active') === true,
    starting: fields.starting === true,
    unheard: fields.unheard === true,
  };
}

/** One encode for several: the slowest line decides, within reason; who comes later takes nothing from the others. */
export function sharedRate(readings: readonly RateReading[], ceilingKbps: number): RateReading | undefined {
  if (readings.length <= 1) return readings[0];
  const met = readings.filter(({ starting }) => !starting);
  const deciding = met.length > 0 ? met : readings;
  const slowest = Math.min(...deciding.map(({ targetKbps }) => targetKbps));
  return {
    targetKbps: Math.max(slowest, Math.round(ceilingKbps * LEAST_SHARED)),
    queueMs: Math.max(...readings.map(({ queueMs }) => queueMs)),
    heldFrames: readings.reduce((sum, { heldFrames }) => sum + heldFrames, 0),
    waitedMs: readings.reduce((sum, { waitedMs }) => sum + waitedMs, 0),
    constrained: readings.some(({ constrained }) => constrained),
    told: readings.some(({ told }) => told),
    starting: met.length === 0,
    unheard: readings.every(({ unheard }) => unheard),
  };
}
