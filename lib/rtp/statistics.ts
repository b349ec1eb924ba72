/** An RTPSession's statistics as numbers with units (RFC 3550 §6.4; GStreamer's "application/x-rtp-source-stats"). */
import type { LiveElement, LiveObject } from '../gst/index.js';

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

export type Refusal = keyof typeof REFUSALS;
export type Refused = Partial<Record<Refusal, number>>;

/** Packets refused since the start, by reason; undefined when none was. */
export function refusedStatistics(guard: LiveElement | undefined): Refused | undefined {
  if (!guard) return undefined;
  const { fields } = guard.get('stats') as { fields: Record<string, unknown> };
  const counts = Object.entries(REFUSALS).map(([reason, field]) => [reason, Number(fields[field])] as const);
  const refused = counts.filter(([, count]) => count > 0);
  return refused.length === 0 ? undefined : Object.fromEntries(refused);
}

/** The last host that is not the peer and sent something all the same. */
export function strangerOf(guard: LiveElement | undefined): string | undefined {
  if (!guard) return undefined;
  const { fields } = guard.get('stats') as { fields: Record<string, unknown> };
  return fields.stranger as string | undefined;
}

interface Source {
  ssrc: number;
  internal: boolean;
  isSender: boolean;
  clockRate: number;
  [field: string]: number | boolean;
}

export function sentStatistics(session: LiveObject | undefined, clockRate: number): SentStatistics {
  const sources = sourcesOf(session);
  const own = sources.filter(source => source.internal);
  const report = sources.find(source => !source.internal && source['have-rb'] === true);
  return {
    packets: sum(own, 'packets-sent'),
    packetsLost: Math.max(0, Number(report?.['rb-packetslost'] ?? 0)),
    fractionLost: report && Number(report['rb-fractionlost']) / 256,
    jitterMs: report && (Number(report['rb-jitter']) * 1000) / clockRate,
    // NTP short format: 1/65536 s.
    roundTripMs: report && (Number(report['rb-round-trip']) * 1000) / 65536,
    keyFrameRequests: sum(sources, 'recv-pli-count') + sum(sources, 'recv-fir-count'),
    reportId: report && [report.ssrc, report['rb-exthighestseq'], report['rb-lsr'], report['rb-dlsr']].join(':'),
  };
}

export function receivedStatistics(session: LiveObject | undefined, ssrc: number | undefined): ReceivedStatistics {
  const sources = sourcesOf(session);
  const source = sources.find(candidate => candidate.ssrc === ssrc && !candidate.internal);
  return {
    packets: Number(source?.['packets-received'] ?? 0),
    // Negative while duplicates outnumber losses (RFC 3550 §6.4.1).
    packetsLost: Math.max(0, Number(source?.['packets-lost'] ?? 0)),
    jitterMs: source && source.clockRate > 0 ? (Number(source.jitter) * 1000) / source.clockRate : undefined,
    bitrateKbps: Math.round(Number(source?.bitrate ?? 0) / 1000),
    keyFrameRequests: sum(sources, 'sent-pli-count') + sum(sources, 'sent-fir-count'),
  };
}

/**
 * The latest look at a stream that there was something to see of: once it has said BYE its RTP session forgets it, and what
 * was counted by then still holds.
 */
export class LastSeen<T extends { packets: number }> {
  private latest: T | undefined;

  update(now: T): T {
    if (now.packets > 0 || !this.latest) this.latest = now;
    return this.latest;
  }
}

/** None while there is no session. */
function sourcesOf(session: LiveObject | undefined): Source[] {
  if (!session) return [];
  const stats = session.get('stats') as { fields: Record<string, unknown> };
  const sources = (stats.fields['source-stats'] ?? []) as { fields: Record<string, number | boolean> }[];
  return sources.map(({ fields }) => ({
    ...fields,
    ssrc: Number(fields.ssrc),
    internal: fields.internal === true,
    isSender: fields['is-sender'] === true,
    clockRate: Number(fields['clock-rate']),
  }));
}

function sum(sources: readonly Source[], field: string): number {
  return sources.reduce((total, source) => total + Number(source[field] ?? 0), 0);
}
