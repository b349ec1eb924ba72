/** What a sender, a receiver and a packet guard know of their stream: of an RTP session what a call has use for. */
import { type LiveElement, type LiveObject, type RtpSourceStatistics, rtpStatistics } from '../gst/index.js';

type RtpSession = LiveObject<'RTPSession'>;

/** What a sender knows: its own counters, and the latest report of whoever receives. */
export interface SentStatistics {
  packets: number;
  packetsLost: number;
  /** 0-1, over the receiver's last interval. */
  fractionLost: number | undefined;
  jitterMs: number | undefined;
  roundTripMs: number | undefined;
  /** PLI and FIR that arrived. */
  keyFrameRequests: number;
  /** Names the latest report; undefined before the first. */
  reportId: string | undefined;
}

/** What a receiver knows of the stream with this SSRC. */
export interface ReceivedStatistics {
  packets: number;
  packetsLost: number;
  jitterMs: number | undefined;
  /** rtpsession's own estimate over its reporting interval. */
  bitrateKbps: number;
  /** PLI and FIR that we sent. */
  keyFrameRequests: number;
}

/** Why a packet was refused before any parser met it: see `rtpguard`. */
const REFUSALS = {
  /** From another host than the peer's. */
  address: 'refused-address',
  /** No RTP packet whose inner lengths add up. */
  header: 'refused-header',
  /** Another format than agreed on. */
  payloadType: 'refused-payload-type',
  /** Claims to come from ourselves. */
  ownSsrc: 'refused-own-ssrc',
  /** From the peer's host, but another stream or port than the peer's. */
  source: 'refused-source',
  /** A duplicate, or far off the peer's sequence. */
  sequence: 'refused-sequence',
  /** No valid H.264 or Opus payload. */
  payload: 'refused-payload',
  /** A picture without an end. */
  size: 'refused-size',
  /** No valid RTCP. */
  report: 'refused-report',
} as const;

/** `seal`: says that it is of the peer's stream, and was not sealed with the key of this connection, or came before. */
export type Refusal = keyof typeof REFUSALS | 'seal';
export type Refused = Partial<Record<Refusal, number>>;

/** Packets refused since the start, of the connection where that is keyed, by reason; undefined when none was. */
export function refusedStatistics(guard: LiveElement | undefined, decoder?: LiveElement): Refused | undefined {
  if (!guard) return undefined;
  const { fields } = guard.get('stats') as { fields: Record<string, unknown> };
  const sealed = decoder && (decoder.get('stats') as { fields: Record<string, unknown> }).fields['recv-drop-count'];
  const counts = [
    ...Object.entries(REFUSALS).map(([reason, field]) => [reason, Number(fields[field])] as const),
    ['seal', Number(sealed ?? 0)] as const,
  ];
  const refused = counts.filter(([, count]) => count > 0);
  return refused.length === 0 ? undefined : Object.fromEntries(refused);
}

/** The last host that is not the peer and sent something all the same. */
export function strangerOf(guard: LiveElement | undefined): string | undefined {
  return fieldOf(guard, 'stranger') as string | undefined;
}

/** The last such host that sent what only the peer can have sent: it may have moved there. */
export function sightedOf(guard: LiveElement | undefined): string | undefined {
  return fieldOf(guard, 'sighted') as string | undefined;
}

/** Milliseconds since the peer was heard; undefined before that. */
export function silenceOf(guard: LiveElement | undefined): number | undefined {
  const us = fieldOf(guard, 'silent-us');
  return us === undefined ? undefined : Number(us) / 1000;
}

function fieldOf(guard: LiveElement | undefined, field: 'stranger' | 'sighted' | 'silent-us'): unknown {
  if (!guard) return undefined;
  return (guard.get('stats') as { fields: Record<string, unknown> }).fields[field];
}

/** None while there is no session. */
export function sourcesOf(session: RtpSession | undefined): readonly RtpSourceStatistics[] {
  return session ? rtpStatistics(session).sources : [];
}
