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

export function sentStatistics(session: RtpSession | undefined): SentStatistics {
  const sources = sourcesOf(session);
  const report = sources.find(source => !source.internal && source.report)?.report;
  return {
    packets: sum(sources, source => (source.internal ? source.packetsSent : 0)),
    packetsLost: Math.max(0, report?.packetsLost ?? 0),
    fractionLost: report?.fractionLost,
    jitterMs: report?.jitterMs,
    roundTripMs: report?.roundTripMs,
    keyFrameRequests: sum(sources, ({ received }) => received.pli + received.fir),
    reportId:
      report &&
      [report.reporter, report.highestSequence, report.lastSenderReport, report.sinceSenderReportMs].join(':'),
  };
}

export function receivedStatistics(session: RtpSession | undefined, ssrc: number | undefined): ReceivedStatistics {
  const sources = sourcesOf(session);
  const source = sources.find(candidate => candidate.ssrc === ssrc && !candidate.internal);
  return {
    packets: source?.packetsReceived ?? 0,
    // Negative while duplicates outnumber losses (RFC 3550 §6.4.1).
    packetsLost: Math.max(0, source?.packetsLost ?? 0),
    jitterMs: source?.jitterMs,
    bitrateKbps: Math.round(source?.bitrateKbps ?? 0),
    keyFrameRequests: sum(sources, ({ sent }) => sent.pli + sent.fir),
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
function sourcesOf(session: RtpSession | undefined): readonly RtpSourceStatistics[] {
  return session ? rtpStatistics(session).sources : [];
}

function sum(sources: readonly RtpSourceStatistics[], count: (source: RtpSourceStatistics) => number): number {
  return sources.reduce((total, source) => total + count(source), 0);
}
