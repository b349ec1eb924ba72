/**
 * What a part sends, from one encode to each of its peers: everybody has an RTP session, keys and counters of its own, so
 * that one peer's losses, questions and goodbye are nobody else's.
 *
 * Closing cascade: it ends with its pipeline.
 */
import { type Chain, chain, type ElementValue, el, type LiveElement, type Pipeline } from '../gst/index.js';
import { type RateOptions, type RateReading, sharedRate } from '../rtp/rate-control.js';
import type { RepairStatistics } from '../rtp/repair.js';
import { SendingLink } from '../rtp/rtp-link.js';
import type { Seal } from '../rtp/seal.js';
import { sharedReports } from '../rtp/sealed-wire.js';
import { refusedStatistics, type SentStatistics, sightedOf, silenceOf, strangerOf } from '../rtp/statistics.js';
import { SentHistory } from '../rtp/stream-history.js';
import type { SendingStream } from '../rtp/stream-wire.js';
import type { Wire } from '../rtp/wire.js';
import { known, type PartContext } from './part.js';
import type { ReportStatistics } from './statistics.js';

export interface OutletOptions {
  /** One for each peer. */
  wires: readonly Wire[] | readonly [SendingStream];
  /** Ends before the payloader, which is made for each RTP session. */
  media: Chain;
  payloader: (properties: { seqnumOffset?: number }) => Chain;
  /** The sending follows what the lines carry. */
  rate?: RateOptions;
}

interface Viewer {
  link: SendingLink;
  history: SentHistory;
}

export class Outlet {
  readonly chains: readonly Chain[];
  readonly #viewers: readonly Viewer[];
  readonly #ceilingKbps: number;
  /** Parts what comes to the one port of reports; only where there are several peers. */
  readonly #demux: ElementValue<'peerdemux'> | undefined;

  constructor({ cname, sealed }: PartContext, { wires, media, payloader, rate }: OutletOptions) {
    const alone = wires.length === 1;
    const settings = { latencyMs: 0, cname, sealed, rate: rate && { ...rate, alone } };
    this.#ceilingKbps = rate?.ceilingKbps ?? 0;
    const view = (link: SendingLink): Viewer => ({ link, history: new SentHistory() });
    const [first, second] = wires;
    if (first?.kind === 'stream' || !second) {
      const link = new SendingLink({ ...settings, wire: first! }, media, payloader);
      this.#viewers = [view(link)];
      this.chains = link.chains;
      return;
    }
    const encoded = el.tee();
    const shared = sharedReports(first, sealed);
    this.#demux = shared.demux;
    const links = (wires as readonly Wire[]).map(wire => {
      const reports = shared.demux.pad('src_%u', { peerAddress: wire.endpoints.peer });
      return new SendingLink({ ...settings, wire: { ...wire, reports } }, chain(encoded), payloader);
    });
    this.#viewers = links.map(view);
    this.chains = [chain(media, encoded), shared.chain, ...links.flatMap(({ chains }) => chains)];
  }

  tune(pipeline: Pipeline): void {
    for (const { link } of this.#viewers) link.tune(pipeline);
  }

  /** What one peer agreed on; the others get what they agreed on themselves. */
  setRepair(pipeline: Pipeline, peer: number, agreed: boolean): void {
    this.#viewers[peer]!.link.setRepair(pipeline, agreed);
  }

  /** One peer tells of each packet's arrival, or does no more. */
  setFeedback(pipeline: Pipeline, peer: number, agreed: boolean): void {
    this.#viewers[peer]!.link.setFeedback(pipeline, agreed);
  }

  /** What the lines carry; undefined where nothing is controlled, and while there are no keys. */
  rate(pipeline: Pipeline): RateReading | undefined {
    const readings = this.#viewers.flatMap(({ link }) => link.rate(pipeline) ?? []);
    return sharedRate(readings, this.#ceilingKbps);
  }

  /** Each line's repair follows its own round trip. */
  followRoundTrips(pipeline: Pipeline): void {
    for (const viewer of this.#viewers) {
      const { roundTripMs } = this.#sent(pipeline, viewer);
      if (roundTripMs !== undefined) viewer.link.followRoundTrip(pipeline, roundTripMs);
    }
  }

  /** Keys for one peer; the others keep theirs. */
  seal(pipeline: Pipeline, peer: number, seal: Seal): Promise<void> {
    return this.#viewers[peer]!.link.seal(pipeline, seal);
  }

  /** One peer has another address. */
  follow(pipeline: Pipeline, peer: number, address: string): void {
    this.#viewers[peer]!.link.follow(pipeline, address);
    // Numbered in the order of the peers.
    if (this.#demux) pipeline.element(this.#demux).pad(`src_${peer}`)?.set({ peerAddress: address });
  }

  /** Where one peer may have moved to. */
  sighted(pipeline: Pipeline, peer: number): string | undefined {
    return sightedOf(this.#viewers[peer]!.link.guard(pipeline));
  }

  /** See `SealedPart`. */
  silentMs(pipeline: Pipeline, peer: number): number | undefined {
    return silenceOf(this.#viewers[peer]!.link.guard(pipeline));
  }

  /** See `SendingPart`. */
  timeFrames(pipeline: Pipeline, peer: number, epochNs: bigint): void {
    this.#viewers[peer]!.link.timeFrames(pipeline, epochNs);
  }

  /** What knows how long frames take until they leave: of the first peer, for the encode is one. */
  stage(pipeline: Pipeline): LiveElement | undefined {
    return this.#viewers[0]!.link.stage(pipeline);
  }

  /** Differs from what it was whenever this peer has reported in between; undefined before that. */
  heard(pipeline: Pipeline, peer: number): string | undefined {
    return this.#sent(pipeline, this.#viewers[peer]!).reportId;
  }

  /** What one peer got. */
  report(pipeline: Pipeline, peer: number): ReportStatistics {
    const viewer = this.#viewers[peer]!;
    const { reportId: _, ...report } = this.#sent(pipeline, viewer);
    return known({
      ...report,
      repair: viewer.link.repair(pipeline),
      refused: viewer.link.refused(pipeline),
    });
  }

  /** What all got: counters together, and of lines the worst. */
  total(pipeline: Pipeline): ReportStatistics {
    const reports = this.#viewers.map((_, peer) => this.report(pipeline, peer));
    if (!this.#demux) return reports[0]!;
    const sum = (field: 'packets' | 'packetsLost' | 'keyFrameRequests') =>
      reports.reduce((total, report) => total + report[field], 0);
    const worst = (field: 'fractionLost' | 'jitterMs' | 'roundTripMs') => {
      const values = reports.map(report => report[field]).filter(value => value !== undefined);
      return values.length === 0 ? undefined : Math.max(...values);
    };
    const refused: NonNullable<ReportStatistics['refused']> = {};
    const unknown = refusedStatistics(pipeline.element(this.#demux));
    for (const counts of [unknown, ...reports.map(report => report.refused)]) {
      for (const [reason, count] of Object.entries(counts ?? {})) {
        refused[reason as keyof typeof refused] = (refused[reason as keyof typeof refused] ?? 0) + count;
      }
    }
    return known({
      packets: sum('packets'),
      packetsLost: sum('packetsLost'),
      fractionLost: worst('fractionLost'),
      jitterMs: worst('jitterMs'),
      roundTripMs: worst('roundTripMs'),
      keyFrameRequests: sum('keyFrameRequests'),
      repair: totalRepair(reports.flatMap(report => report.repair ?? [])),
      refused: Object.keys(refused).length > 0 ? refused : undefined,
    });
  }

  /** The last host that is none of the peers and sent something all the same. */
  stranger(pipeline: Pipeline): string | undefined {
    if (this.#demux) return strangerOf(pipeline.element(this.#demux));
    return strangerOf(this.#viewers[0]!.link.guard(pipeline));
  }

  #sent(pipeline: Pipeline, { link, history }: Viewer): SentStatistics {
    return history.update(link.session(pipeline));
  }
}

/** Packets of all together, and of the lines the worst; undefined where nobody agreed. */
function totalRepair(all: readonly RepairStatistics[]): RepairStatistics | undefined {
  if (all.length === 0) return undefined;
  const sum = (field: keyof RepairStatistics) => all.reduce((total, one) => total + one[field], 0);
  const worst = (field: keyof RepairStatistics) => Math.max(...all.map(one => one[field]));
  return {
    overheadPercent: worst('overheadPercent'),
    recovered: sum('recovered'),
    retransmitted: sum('retransmitted'),
    unrepaired: sum('unrepaired'),
    lossPercent: worst('lossPercent'),
  };
}
