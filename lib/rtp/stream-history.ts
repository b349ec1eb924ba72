/**
 * What the RTP sessions of one stream have counted since the start. Whoever is restarted comes as a new source, a new key
 * brings a new session, and a source that has said BYE is forgotten: what was counted by then still holds.
 */
import type { LiveObject, ReceptionReport, RtpSourceStatistics } from '../gst/index.js';
import { type ReceivedStatistics, type SentStatistics, sourcesOf } from './statistics.js';

type Sources = readonly RtpSourceStatistics[];
type Session = LiveObject<'RTPSession'> | undefined;

interface Counts {
  packets: number;
  lost: number;
  /** Key-frame requests. */
  requests: number;
}

/** Counters by source, added up. */
class Tally {
  readonly #latest = new Map<number, Counts>();
  readonly #past: Counts = { packets: 0, lost: 0, requests: 0 };

  note(ssrc: number, now: Counts): void {
    const before = this.#latest.get(ssrc);
    // Forgotten in a silence, and there again: its counters have begun anew.
    if (before && (now.packets < before.packets || now.requests < before.requests)) add(this.#past, before);
    this.#latest.set(ssrc, now);
  }

  get total(): Counts {
    const total = { ...this.#past };
    for (const counts of this.#latest.values()) add(total, counts);
    return total;
  }
}

function add(total: Counts, { packets, lost, requests }: Counts): void {
  total.packets += packets;
  total.lost += lost;
  total.requests += requests;
}

/** Of a stream that is sent. */
export class SentHistory {
  readonly #tally = new Tally();
  /** By who reports: what distinguishes its latest report from the one before. */
  readonly #signs = new Map<number, string>();
  readonly #lost = new Map<number, number>();
  #report: ReceptionReport | undefined;
  #reportId: string | undefined;

  update(session: Session): SentStatistics {
    return this.take(sourcesOf(session));
  }

  take(sources: Sources): SentStatistics {
    for (const { ssrc, internal, packetsSent, received, report } of sources) {
      this.#tally.note(ssrc, { packets: internal ? packetsSent : 0, lost: 0, requests: received.pli + received.fir });
      if (!internal && report) this.#hear(report);
    }
    const { packets, requests } = this.#tally.total;
    const report = this.#report;
    return {
      packets,
      packetsLost: [...this.#lost.values()].reduce((total, lost) => total + lost, 0),
      fractionLost: report?.fractionLost,
      jitterMs: report?.jitterMs,
      roundTripMs: report?.roundTripMs,
      keyFrameRequests: requests,
      reportId: this.#reportId,
    };
  }

  /** The report that changed last counts: a receiver that was killed leaves its last one behind for minutes. */
  #hear(report: ReceptionReport): void {
    const { reporter, highestSequence, lastSenderReport, sinceSenderReportMs, packetsLost } = report;
    const sign = [highestSequence, lastSenderReport, sinceSenderReportMs].join(':');
    if (this.#signs.get(reporter) === sign) return;
    this.#signs.set(reporter, sign);
    // Negative while duplicates outnumber losses (RFC 3550 §6.4.1).
    this.#lost.set(reporter, Math.max(0, packetsLost));
    this.#report = { ...report, roundTripMs: plausible(report.roundTripMs) ?? this.#report?.roundTripMs };
    this.#reportId = `${reporter}:${sign}`;
  }
}

/** Of a stream that is received. */
export class ReceivedHistory {
  readonly #tally = new Tally();
  #line: Pick<ReceivedStatistics, 'jitterMs' | 'bitrateKbps'> = { jitterMs: undefined, bitrateKbps: 0 };

  /** `ssrc`: the source that is played now. */
  update(session: Session, ssrc: number | undefined): ReceivedStatistics {
    return this.take(sourcesOf(session), ssrc);
  }

  take(sources: Sources, current: number | undefined): ReceivedStatistics {
    for (const { ssrc, internal, packetsReceived, packetsLost, sent, jitterMs, bitrateKbps } of sources) {
      const requests = sent.pli + sent.fir;
      this.#tally.note(ssrc, {
        packets: internal ? 0 : packetsReceived,
        lost: internal ? 0 : Math.max(0, packetsLost),
        requests,
      });
      if (ssrc === current && !internal) this.#line = { jitterMs, bitrateKbps: Math.round(bitrateKbps) };
    }
    const { packets, lost, requests } = this.#tally.total;
    return { packets, packetsLost: lost, keyFrameRequests: requests, ...this.#line };
  }
}

/** Nobody's line: sums of forged fields, and of a delay that GStreamer 1.22 takes from a report still on its way in. */
const IMPLAUSIBLE_MS = 10_000;

function plausible(roundTripMs: number | undefined): number | undefined {
  return roundTripMs !== undefined && roundTripMs < IMPLAUSIBLE_MS ? roundTripMs : undefined;
}
