/** An RTP session's statistics as numbers with units (RFC 3550 §6.4), from RTPSession's `stats`. */
import { GstError } from './errors.js';
import type { StructureData } from './native.js';
import type { LiveElement, LiveObject } from './types.js';

/** The latest report of the other side on what it receives from here (a report block of RFC 3550 §6.4.1). */
export interface ReceptionReport {
  /** SSRC of who reports, and of the stream that is reported on; undefined where GStreamer does not tell. */
  readonly reporter: number;
  /** Lost over the reporter's last interval, 0-1. */
  readonly fractionLost: number;
  /** Lost since the beginning; below zero while duplicates outnumber losses. */
  readonly packetsLost: number;
  /** Mean deviation of the arrival times; undefined while the clock rate is unknown. */
  readonly jitterMs: number | undefined;
  /** From here to there and back; undefined before the other side has heard a sender report. */
  readonly roundTripMs: number | undefined;
  /** The highest sequence number that arrived there, with the count of its wraps above bit 16. */
  readonly highestSequence: number;
  /** Which sender report it had heard last (the middle 32 bits of its NTP time), 0 before the first, and how long before. */
  readonly lastSenderReport: number;
  readonly sinceSenderReportMs: number;
}

/** One source (SSRC) of a session: `internal` ones send from here. */
export interface RtpSourceStatistics {
  readonly ssrc: number;
  readonly internal: boolean;
  readonly isSender: boolean;
  /** RTP clock of its payload in Hz; undefined while unknown. */
  readonly clockRateHz: number | undefined;
  /** Where its packets come from, such as "192.0.2.7:5000"; undefined for internal sources. */
  readonly from: string | undefined;
  readonly packetsSent: number;
  readonly bytesSent: number;
  readonly packetsReceived: number;
  readonly bytesReceived: number;
  /** Below zero while duplicates outnumber losses. */
  readonly packetsLost: number;
  /** Of packets received here; undefined for internal sources and while the clock rate is unknown. */
  readonly jitterMs: number | undefined;
  /** rtpsession's estimate of what flows now. */
  readonly bitrateKbps: number;
  /** What the other side last reported of this session's stream. */
  readonly report: ReceptionReport | undefined;
  /** Requests for key frames (PLI and FIR) and for packets (NACK), as this session counts them. */
  readonly sent: FeedbackCounts;
  readonly received: FeedbackCounts;
}

/** Feedback messages of RFC 4585 and RFC 5104. */
export interface FeedbackCounts {
  readonly nack: number;
  readonly pli: number;
  readonly fir: number;
}

/** What one RTP session knows. */
export interface RtpStatistics {
  readonly sources: readonly RtpSourceStatistics[];
  /** Packets that were sent again (RFC 4588) but dropped, and NACKs of the whole session. */
  readonly retransmissionsDropped: number;
  readonly nacksSent: number;
  readonly nacksReceived: number;
}

/**
 * Statistics of a session of a live rtpbin, of a live rtpsession element, or of an RTPSession object.
 * @throws GstError NO_SESSION when the rtpbin has no such session (yet).
 * @see RTPSession
 */
export function rtpStatistics(
  from: LiveElement<'rtpbin'> | LiveElement<'rtpsession'> | LiveObject<'RTPSession'>,
  session = 0,
): RtpStatistics {
  const { fields } = sessionOf(from, session).get('stats') as unknown as StructureData;
  const sources = (fields['source-stats'] ?? []) as StructureData[];
  return {
    sources: sources.map(source => sourceStatistics(source.fields, clockRateOf(sources))),
    retransmissionsDropped: Number(fields['rtx-drop-count'] ?? 0),
    nacksSent: Number(fields['sent-nack-count'] ?? 0),
    nacksReceived: Number(fields['recv-nack-count'] ?? 0),
  };
}

function sessionOf(
  from: LiveElement<'rtpbin'> | LiveElement<'rtpsession'> | LiveObject<'RTPSession'>,
  session: number,
): LiveObject {
  if (!('factory' in from)) return from as unknown as LiveObject;
  const element = from as unknown as { factory: string } & LiveObject;
  const found =
    element.factory === 'rtpbin' ? element.emit('get-internal-session', session) : element.get('internal-session');
  if (found) return found as LiveObject;
  throw new GstError('NO_SESSION', `The rtpbin has no session ${session}; link one of its pads of that session first.`);
}

/** Of the streams that are sent from here, whose jitter others report in units of it. */
function clockRateOf(sources: readonly StructureData[]): number | undefined {
  const own = sources.find(({ fields }) => fields.internal === true && Number(fields['clock-rate']) > 0);
  return own && Number(own.fields['clock-rate']);
}

function sourceStatistics(
  fields: Readonly<Record<string, unknown>>,
  ownClockRate: number | undefined,
): RtpSourceStatistics {
  const count = (name: string) => Number(fields[name] ?? 0);
  const internal = fields.internal === true;
  const clockRate = count('clock-rate') > 0 ? count('clock-rate') : undefined;
  return {
    ssrc: count('ssrc'),
    internal,
    isSender: fields['is-sender'] === true,
    clockRateHz: clockRate,
    from: typeof fields['rtp-from'] === 'string' ? fields['rtp-from'] : undefined,
    packetsSent: count('packets-sent'),
    bytesSent: count('octets-sent'),
    packetsReceived: count('packets-received'),
    bytesReceived: count('octets-received'),
    packetsLost: count('packets-lost'),
    jitterMs: internal || clockRate === undefined ? undefined : (count('jitter') * 1000) / clockRate,
    bitrateKbps: count('bitrate') / 1000,
    report: fields['have-rb'] === true ? receptionReport(fields, ownClockRate) : undefined,
    sent: { nack: count('sent-nack-count'), pli: count('sent-pli-count'), fir: count('sent-fir-count') },
    received: { nack: count('recv-nack-count'), pli: count('recv-pli-count'), fir: count('recv-fir-count') },
  };
}

function receptionReport(fields: Readonly<Record<string, unknown>>, clockRate: number | undefined): ReceptionReport {
  const lastSenderReport = Number(fields['rb-lsr']);
  return {
    reporter: Number(fields.ssrc),
    fractionLost: Number(fields['rb-fractionlost']) / 256,
    packetsLost: Number(fields['rb-packetslost']),
    jitterMs: clockRate === undefined ? undefined : (Number(fields['rb-jitter']) * 1000) / clockRate,
    roundTripMs: lastSenderReport === 0 ? undefined : shortNtpMs(fields['rb-round-trip']),
    highestSequence: Number(fields['rb-exthighestseq']),
    lastSenderReport,
    sinceSenderReportMs: shortNtpMs(fields['rb-dlsr']),
  };
}

/** NTP short format (RFC 3550 §4): 1/65536 s. */
function shortNtpMs(units: unknown): number {
  return (Number(units) * 1000) / 65536;
}
