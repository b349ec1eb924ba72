/**
 * Repair of one medium, where both ends agreed on it on the control connection: parity that restores a frame as soon as enough
 * of it is there, retransmissions (RFC 4588) of the rest. Both elements are always in place and are a wire until then.
 *
 * Payload types and formats are native/rtp/repair-packet.h's; the receiver's reports carry the requests (RFC 4585 §6.2.1).
 */
import { type ElementValue, el, type LiveElement, type Pipeline } from '../gst/index.js';
import type { Guard } from './session-settings.js';

/** What an end that repairs says of itself on the control connection. */
export const REPAIR = 'repair';

/** Dynamic ones next to the media's (RFC 3551 §6). */
const REPAIR_TYPES = { retransmissionType: 97, parityType: 98 } as const;
const NO_TYPES = { retransmissionType: 0, parityType: 0 } as const;

/**
 * How long a receiver of pictures waits for what is missing: two requests and their answers, and on top what a burst takes,
 * for a jitter buffer counts from when it would have expected a packet; where no request can be answered in time, as long
 * as it may take for the parity of a frame to come. Some time before the end a key frame is asked for as well, so that no
 * freeze is longer for it. Nothing waits where nothing is missing.
 */
const PATIENCE_MS = { most: 220, besidesRoundTrips: 120, parityAlone: 120 };

/**
 * A jitter buffer counts from when it would have expected a packet, and expects it as early as the earliest of the last two
 * seconds were (`calculate_skew` in GStreamer's rtpjitterbuffer.c), which is too early where a queue has grown that others fill. As
 * long as a key frame in place of a missing packet could not be there nothing is shown anyway.
 */
const JITTER_BUFFER_MS = { most: 300, keyFrameAskedAfter: 60 };

/** Milliseconds that a receiver of pictures waits for repair over a line with this round trip. */
export function repairPatienceMs(roundTripMs: number): number {
  const { most, besidesRoundTrips, parityAlone } = PATIENCE_MS;
  if (roundTripMs + besidesRoundTrips > most) return parityAlone;
  return Math.round(Math.min(most, 2 * roundTripMs + besidesRoundTrips));
}

/** Milliseconds that the jitter buffer itself is to wait, so that repair has its patience. */
export function jitterBufferMs(roundTripMs: number): number {
  const { most, keyFrameAskedAfter } = JITTER_BUFFER_MS;
  return Math.max(repairPatienceMs(roundTripMs), Math.min(most, Math.round(roundTripMs) + keyFrameAskedAfter));
}

export type RepairEncoder = ElementValue<'rtprepairenc'>;
export type RepairDecoder = ElementValue<'rtprepairdec'>;

export function repairEncoder(): RepairEncoder {
  return el.rtprepairenc({ ...REPAIR_TYPES });
}

export function repairDecoder(): RepairDecoder {
  return el.rtprepairdec({ ...REPAIR_TYPES });
}

/** From the next packet on. */
export function setSending(pipeline: Pipeline, encoder: RepairEncoder, active: boolean): void {
  pipeline.element(encoder).set({ active });
}

/** From the next packet on; the guard lets in what was agreed on and nothing else. */
export function setReceiving(pipeline: Pipeline, decoder: RepairDecoder, guard: Guard, active: boolean): void {
  pipeline.element(guard).set(active ? REPAIR_TYPES : NO_TYPES);
  pipeline.element(decoder).set({ active });
}

/** What repair costs and what it does, since it was agreed on. */
export interface RepairStatistics {
  /** What it adds to the media, in hundredths of their bytes. */
  overheadPercent: number;
  /** Packets of the media restored from parity. */
  recovered: number;
  /** Packets of the media that came by retransmission. */
  retransmitted: number;
  /** Packets of the media lost for good. */
  unrepaired: number;
  /** Packets lost on the line before repair, in hundredths of all; at the sender over the last seconds, as the receiver reports it. */
  lossPercent: number;
}

/** Undefined while nothing is agreed on. */
export function repairStatistics(element: LiveElement | undefined): RepairStatistics | undefined {
  if (element?.get('active') !== true) return undefined;
  const { fields } = element.get('stats') as { fields: Record<string, unknown> };
  const number = (field: string) => Number(fields[field] ?? 0);
  const repairBytes = number('repair-bytes') + number('parity-bytes') + number('retransmission-bytes');
  const sends = 'parities' in fields;
  return {
    overheadPercent: percent(repairBytes, number('media-bytes')),
    recovered: number('recovered'),
    retransmitted: number('retransmitted'),
    unrepaired: number('unrepaired'),
    lossPercent: sends ? percent(number('loss'), 1) : percent(number('packets-lost'), number('packets-expected')),
  };
}

function percent(part: number, whole: number): number {
  return whole > 0 ? Math.round((1000 * part) / whole) / 10 : 0;
}
