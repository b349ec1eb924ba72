/**
 * How old a frame is, station by station, also between machines: capture times travel in header extensions (RFC 8285) with
 * WebRTC's abs-capture-time and abs-send-time, where both ends agreed on it; an original never sees them.
 */
import { el, type LiveElement, type Pipeline } from '../gst/index.js';

/** The capability that both ends have who write and read capture times; it fixes the extensions' identifiers, 12 and 13. */
export const FRAME_TIMES = 'frame-times';

/** Nearest rank, of the last 256 frames. */
export type Percentiles = {
  p50: number;
  p95: number;
};

/**
 * Milliseconds that frames took lately, stage by stage; they tile the whole. Absent while unknown: those that span both
 * ends are known only where the two agreed, or share a clock.
 */
export type LatencyStages = {
  /** From the instant that the picture shows to the encoder: grabbing, waiting, scaling. */
  captureMs?: Percentiles;
  /** Encoder and payloader. */
  encodeMs?: Percentiles;
  /** From the sender's socket to the last packet's arrival. */
  networkMs?: Percentiles;
  /** Until the frame is whole and its turn has come. */
  jitterBufferMs?: Percentiles;
  decodeMs?: Percentiles;
  /** Scaling and drawing; of sound, until its first sample is heard. */
  presentMs?: Percentiles;
  /** From capture to presentation. */
  totalMs?: Percentiles;
};

/** Names of the fields, and of those of a `stagemeter`. */
const STAGES = {
  captureMs: 'capture',
  encodeMs: 'encode',
  networkMs: 'network',
  jitterBufferMs: 'jitter-buffer',
  decodeMs: 'decode',
  presentMs: 'present',
  totalMs: 'total',
} as const satisfies Record<keyof LatencyStages, string>;

export const STAGE_NAMES = Object.keys(STAGES) as (keyof LatencyStages)[];

export type StageMeter = ReturnType<typeof stageMeter>;
type Station = 'prepared' | 'sent' | 'arrived' | 'released' | 'decoded' | 'presented';

export function stageMeter(station: Station) {
  return el.stagemeter({ station });
}

/** `epochNs`: what to add to CLOCK_MONOTONIC here to get the sender's time; 0n where nothing is agreed. */
export function setEpoch(pipeline: Pipeline, meter: StageMeter, epochNs: bigint): void {
  pipeline.element(meter).set({ epoch: epochNs });
}

/** Undefined before the first frame. */
export function readStages(meter: LiveElement): LatencyStages | undefined {
  const { fields } = meter.get('stats') as { fields: Record<string, unknown> };
  const stages = STAGE_NAMES.flatMap(name => {
    const [p50, p95] = [fields[`${STAGES[name]}-p50`], fields[`${STAGES[name]}-p95`]];
    if (p50 === undefined || p95 === undefined) return [];
    return [[name, { p50: milliseconds(p50), p95: milliseconds(p95) }]];
  });
  return stages.length === 0 ? undefined : (Object.fromEntries(stages) as LatencyStages);
}

function milliseconds(nanoseconds: unknown): number {
  return Math.round(Number(nanoseconds) / 1e4) / 100;
}
