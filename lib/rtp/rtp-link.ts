/**
 * The RTP session of one medium inside a part's pipeline: there from the start in a plain session; in a keyed one it comes
 * with the keys and is made anew, with new sources and sequences, whenever there are new ones. Nothing flows in between.
 *
 * Closing cascade: it ends with its pipeline.
 */
import { randomInt } from 'node:crypto';
import {
  type Branch,
  type CapsValue,
  type Chain,
  chain,
  type ElementValue,
  el,
  type LiveElement,
  type LiveObject,
  type Pipeline,
} from '../gst/index.js';
import { type StageMeter, setEpoch, stageMeter } from './frame-times.js';
import { type RateControl, type RateOptions, type RateReading, rateControl, readRate } from './rate-control.js';
import {
  jitterBufferMs,
  type RepairDecoder,
  type RepairEncoder,
  type RepairStatistics,
  repairPatienceMs,
  repairStatistics,
  setReceiving,
  setSending,
} from './repair.js';
import { type Seal, unseal } from './seal.js';
import { receivingSockets, sealedReceivingWire, sealedSendingWire, sendingSockets } from './sealed-wire.js';
import { type Guard, internalSession, newSsrc, type RtpBin, rtpBin, tuneSession } from './session-settings.js';
import { type Refused, refusedStatistics } from './statistics.js';
import type { ReceivingStream, SendingStream } from './stream-wire.js';
import { receivingWire, sendingWire, type Wire } from './wire.js';

export interface LinkOptions<Stream = SendingStream | ReceivingStream> {
  /** UDP, or a stream that others carry, which seal it themselves. */
  wire: Wire | Stream;
  latencyMs: number;
  cname: string;
  /** Nothing is sent or taken without keys: see `seal`. */
  sealed: boolean;
  /** The jitter buffer may wait longer than `latencyMs` for repair, since nothing behind it waits for timestamps. */
  mayWait?: boolean;
}

type Decoder = ReturnType<typeof el.srtpdec>;

interface Ends<Repair> {
  rtp: RtpBin;
  /** None where each of several viewers has its own. */
  guard: Guard | undefined;
  /** What sends to the peer; none on a stream. */
  outs?: readonly ElementValue<'udpsink'>[];
  /** Beside the network: `sent` or `arrived`. */
  stage: StageMeter;
  /** None on a stream, which loses nothing. */
  repair?: Repair;
  /** Of a picture that is sent over UDP. */
  rate?: RateControl | undefined;
  /** What tells the sender of its packets' arrival. */
  arrivals?: ElementValue<'rtparrivals'> | undefined;
  /** What opens sealed packets. */
  decoder?: Decoder;
  ssrc?: number;
}

abstract class RtpLink<Repair extends RepairEncoder | RepairDecoder> {
  /** What the part's pipeline is made of besides its media. */
  abstract readonly chains: readonly Chain[];
  protected readonly options: LinkOptions;
  protected current: Ends<Repair> | undefined;
  protected repairs = false;
  #roundTripMs: number | undefined;
  #branch: Branch | undefined;
  #epochNs = 0n;

  constructor(options: LinkOptions) {
    this.options = options;
  }

  /** Once the pipeline is READY. */
  tune(pipeline: Pipeline): void {
    if (this.current) this.#begin(pipeline, this.current, this.current.ssrc ?? newSsrc());
  }

  /** Replaces the session by one with these keys; resolves when it runs. One at a time. */
  async seal(pipeline: Pipeline, seal: Seal): Promise<void> {
    this.current = undefined;
    // The old one is gone before the new one comes: no source is ever sealed by two keys, or two by one.
    await this.#branch?.close();
    const rtp = this.newRtpBin();
    const { chains, ...ends } = this.sealedChains(rtp, seal);
    const branch = pipeline.add(...chains);
    this.#branch = branch;
    unseal(pipeline, ends.decoder, seal);
    const current = { rtp, ...ends };
    this.#begin(pipeline, current, seal.ourSsrc, seal.ourRepairSsrc);
    this.current = current;
    setEpoch(pipeline, current.stage, this.#epochNs);
    await branch.ready;
  }

  /** Capture times are written, or read, from now on; 0n for no longer. */
  timeFrames(pipeline: Pipeline, epochNs: bigint): void {
    this.#epochNs = epochNs;
    if (this.current) setEpoch(pipeline, this.current.stage, epochNs);
  }

  /** The peer has another address; a session that is made anew finds it where this one did. */
  follow(pipeline: Pipeline, address: string): void {
    if (this.current?.guard) pipeline.element(this.current.guard).set({ peerAddress: address });
    for (const out of this.current?.outs ?? []) pipeline.element(out).set({ host: address });
  }

  /** Both ends agreed on repair, or do no more. */
  setRepair(pipeline: Pipeline, agreed: boolean): void {
    this.repairs = agreed;
    if (this.current) this.#applyRepair(pipeline, this.current);
  }

  /** Takes over what was measured: repair depends on what a request takes. */
  followRoundTrip(pipeline: Pipeline, measuredMs: number): void {
    const milliseconds = Math.min(measuredMs, LONGEST_ROUND_TRIP_MS);
    const before = this.#roundTripMs ?? Number.POSITIVE_INFINITY;
    // No jitter buffer is set anew for a measurement's noise.
    if (Math.abs(milliseconds - before) < Math.max(5, before / 8)) return;
    this.#roundTripMs = milliseconds;
    if (this.current && this.repairs) this.applyRoundTrip(pipeline, this.current, Math.round(milliseconds));
  }

  /** Undefined while it is not agreed on. */
  repair(pipeline: Pipeline): RepairStatistics | undefined {
    const repair = this.current?.repair;
    return repair && repairStatistics(pipeline.element<'rtprepairenc' | 'rtprepairdec'>(repair) as LiveElement);
  }

  /** What measures beside the network; undefined while there are no keys. */
  stage(pipeline: Pipeline): LiveElement | undefined {
    return this.current && (pipeline.element(this.current.stage) as LiveElement);
  }

  /** The RTPSession; undefined while there are no keys. */
  session(pipeline: Pipeline): LiveObject<'RTPSession'> | undefined {
    return this.current && internalSession(pipeline, this.current.rtp);
  }

  guard(pipeline: Pipeline): LiveElement | undefined {
    return this.current?.guard && (pipeline.element(this.current.guard) as LiveElement);
  }

  /** What was refused by the seal and by the guard behind it, or by the guard alone. */
  refused(pipeline: Pipeline): Refused | undefined {
    const decoder = this.current?.decoder;
    return refusedStatistics(this.guard(pipeline), decoder && (pipeline.element(decoder) as LiveElement));
  }

  #begin(pipeline: Pipeline, ends: Ends<Repair>, ssrc: number, repairSsrc?: number): void {
    tuneSession(pipeline, ends.rtp, ends.guard, ssrc);
    this.tuneRepair(pipeline, ends, ssrc, repairSsrc);
    this.#applyRepair(pipeline, ends);
  }

  #applyRepair(pipeline: Pipeline, ends: Ends<Repair>): void {
    this.activate(pipeline, ends);
    if (this.repairs && this.#roundTripMs !== undefined)
      this.applyRoundTrip(pipeline, ends, Math.round(this.#roundTripMs));
  }

  protected abstract tuneRepair(pipeline: Pipeline, ends: Ends<Repair>, ssrc: number, repairSsrc?: number): void;
  protected abstract activate(pipeline: Pipeline, ends: Ends<Repair>): void;
  protected abstract applyRoundTrip(pipeline: Pipeline, ends: Ends<Repair>, roundTrip: number): void;

  protected newRtpBin(): RtpBin {
    return rtpBin(this.options);
  }

  protected abstract sealedChains(
    rtp: RtpBin,
    seal: Seal,
  ): {
    chains: Chain[];
    guard: Guard;
    outs: readonly ElementValue<'udpsink'>[];
    stage: StageMeter;
    repair: Repair;
    decoder: Decoder;
    rate?: RateControl | undefined;
    arrivals?: ElementValue<'rtparrivals'> | undefined;
  };
}

/** What repair's elements take. */
const LONGEST_ROUND_TRIP_MS = 60_000;

/** How a link finds out what its line carries. */
export interface LinkRate extends RateOptions {
  /** Nobody else waits for this link's packets. */
  alone: boolean;
}

/** From a medium to the network. */
export class SendingLink extends RtpLink<RepairEncoder> {
  readonly chains: readonly Chain[];
  readonly #payloader: (properties: { seqnumOffset?: number }) => Chain;
  readonly #outlet = el.tee({ allowNotLinked: true });
  readonly #sockets;
  readonly #wire: Wire | undefined;
  readonly #stream: SendingStream | undefined;
  readonly #rate: LinkRate | undefined;
  /** Undefined until it is known. */
  #told: boolean | undefined;

  /** `media` ends before the payloader, which is made for each session. */
  constructor(
    options: LinkOptions<SendingStream> & { rate?: LinkRate | undefined },
    media: Chain,
    payloader: (properties: { seqnumOffset?: number }) => Chain,
  ) {
    super(options);
    this.#payloader = payloader;
    this.#rate = options.rate;
    const { wire: given } = options;
    const stage = stageMeter('sent');
    if (given.kind === 'stream') {
      const rtp = this.newRtpBin();
      this.#stream = given;
      given.onRate = this.#rate?.changed;
      this.current = { rtp, guard: undefined, stage, ssrc: given.ssrc };
      this.chains = [chain(media, payloader({}), stage, rtp.pad('send_rtp_sink_0')), ...given.chains(rtp)];
      return;
    }
    this.#wire = given;
    this.#sockets = sendingSockets(given);
    if (options.sealed) {
      this.chains = [chain(media, this.#outlet), ...this.#sockets.chains];
    } else {
      const rtp = this.newRtpBin();
      const rate = this.#newRate();
      const wire = sendingWire(rtp, given, rate);
      this.current = { rtp, guard: wire.guard, outs: wire.outs, stage, repair: wire.repair, rate };
      this.chains = [chain(media, payloader({}), rate, stage, rtp.pad('send_rtp_sink_0')), ...wire.chains];
    }
  }

  /** The peer tells of each packet's arrival, or does no more. */
  setFeedback(pipeline: Pipeline, agreed: boolean): void {
    this.#told = agreed;
    if (this.current?.rate) pipeline.element(this.current.rate).set({ active: agreed });
  }

  /** Undefined where nothing is controlled, and while there are no keys. */
  rate(pipeline: Pipeline): RateReading | undefined {
    if (this.#stream) return this.#rate && this.#stream.rate;
    const rate = this.current?.rate;
    return rate && readRate(pipeline.element<'rtpratecontrol'>(rate) as LiveElement);
  }

  #newRate(): RateControl | undefined {
    return this.#rate && rateControl(this.#rate, this.#rate.alone);
  }

  protected tuneRepair(
    pipeline: Pipeline,
    { repair, rate }: Ends<RepairEncoder>,
    _ssrc: number,
    repairSsrc = newSsrc(),
  ): void {
    if (repair) pipeline.element(repair).set({ ssrc: repairSsrc });
    if (!rate) return;
    if (this.#told !== undefined) pipeline.element(rate).set({ active: this.#told });
    pipeline.element(rate).on('target', () => this.#rate?.changed());
  }

  protected activate(pipeline: Pipeline, { repair }: Ends<RepairEncoder>): void {
    if (repair) setSending(pipeline, repair, this.repairs);
  }

  protected applyRoundTrip(pipeline: Pipeline, { repair }: Ends<RepairEncoder>, roundTrip: number): void {
    if (repair) pipeline.element(repair).set({ roundTrip });
  }

  protected sealedChains(rtp: RtpBin, seal: Seal) {
    const rate = this.#newRate();
    const wire = sealedSendingWire(rtp, this.#sockets!, this.#wire!, seal, rate);
    // In the lower half, so that the receiver cannot mistake a wrap among the first packets (RFC 3711 §3.3.1).
    const payloader = this.#payloader({ seqnumOffset: randomInt(2 ** 15) });
    const stage = stageMeter('sent');
    return {
      ...wire,
      stage,
      rate,
      chains: [chain(this.#outlet, payloader, rate, stage, rtp.pad('send_rtp_sink_0')), ...wire.chains],
    };
  }
}

/** From the network to a medium. */
export class ReceivingLink extends RtpLink<RepairDecoder> {
  readonly chains: readonly Chain[];
  /** Sources of one session after the other, and of sessions, come together here. */
  readonly #inlet = el.funnel();
  readonly #sockets;
  readonly #wire: Wire | undefined;

  /** `media` begins after the jitter buffer. */
  constructor(options: LinkOptions<ReceivingStream>, format: CapsValue<'application/x-rtp'>, media: Chain) {
    super(options);
    const { wire: given } = options;
    if (given.kind === 'stream') {
      const rtp = this.newRtpBin();
      const { guard, stage, chains } = given.chains(rtp, format);
      this.current = { rtp, guard, stage };
      this.chains = [...chains, chain(rtp.pad('recv_rtp_src_0_%u_%u'), this.#inlet, media)];
      return;
    }
    this.#wire = given;
    this.#sockets = receivingSockets(format, given);
    if (options.sealed) {
      this.chains = [...this.#sockets.chains, chain(this.#inlet, media)];
    } else {
      const rtp = this.newRtpBin();
      const { guard, outs, stage, arrivals, repair, chains } = receivingWire(rtp, format, given);
      this.current = { rtp, guard, outs, stage, arrivals, repair };
      this.chains = [...chains, chain(rtp.pad('recv_rtp_src_0_%u_%u'), this.#inlet, media)];
    }
  }

  protected tuneRepair(pipeline: Pipeline, { repair, arrivals }: Ends<RepairDecoder>, ssrc: number): void {
    if (arrivals) pipeline.element(arrivals).set({ ownSsrc: ssrc });
    if (repair) pipeline.element(repair).set({ ownSsrc: ssrc, patience: this.options.latencyMs });
  }

  protected activate(pipeline: Pipeline, { rtp, guard, repair }: Ends<RepairDecoder>): void {
    if (!repair || !guard) return;
    setReceiving(pipeline, repair, guard, this.repairs);
    if (!this.repairs) pipeline.element(rtp).set({ latency: this.options.latencyMs });
  }

  /** A jitter buffer that may wait waits for repair; one whose delay is heard stays as it is. */
  protected applyRoundTrip(pipeline: Pipeline, { rtp, repair }: Ends<RepairDecoder>, roundTrip: number): void {
    if (!repair) return;
    pipeline.element(repair).set({ roundTrip });
    if (!this.options.mayWait) return;
    const patience = Math.max(this.options.latencyMs, repairPatienceMs(roundTrip));
    pipeline.element(repair).set({ patience });
    pipeline.element(rtp).set({ latency: Math.max(patience, jitterBufferMs(roundTrip)) });
  }

  protected sealedChains(rtp: RtpBin, seal: Seal) {
    const wire = sealedReceivingWire(rtp, this.#sockets!, this.#wire!, seal);
    return { ...wire, chains: [...wire.chains, chain(rtp.pad('recv_rtp_src_0_%u_%u'), this.#inlet)] };
  }
}
