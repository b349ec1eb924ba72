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
  el,
  type LiveElement,
  type LiveObject,
  type Pipeline,
} from '../gst/index.js';
import { type StageMeter, setEpoch, stageMeter } from './frame-times.js';
import { type Seal, unseal } from './seal.js';
import { receivingSockets, sealedReceivingWire, sealedSendingWire, sendingSockets } from './sealed-wire.js';
import { type Guard, internalSession, type RtpBin, rtpBin, tuneSession } from './session-settings.js';
import type { ReceivingStream, SendingStream } from './stream-wire.js';
import { receivingWire, sendingWire, type Wire } from './wire.js';

export interface LinkOptions<Stream = SendingStream | ReceivingStream> {
  /** UDP, or a stream that others carry, which seal it themselves. */
  wire: Wire | Stream;
  latencyMs: number;
  cname: string;
  /** Nothing is sent or taken without keys: see `seal`. */
  sealed: boolean;
}

interface Ends {
  rtp: RtpBin;
  /** None where each of several viewers has its own. */
  guard: Guard | undefined;
  /** Beside the network: `sent` or `arrived`. */
  stage: StageMeter;
  ssrc?: number;
}

abstract class RtpLink {
  /** What the part's pipeline is made of besides its media. */
  abstract readonly chains: readonly Chain[];
  protected readonly options: LinkOptions;
  protected current: Ends | undefined;
  #branch: Branch | undefined;
  #epochNs = 0n;

  constructor(options: LinkOptions) {
    this.options = options;
  }

  /** Once the pipeline is READY. */
  tune(pipeline: Pipeline): void {
    if (this.current) tuneSession(pipeline, this.current.rtp, this.current.guard, this.current.ssrc);
  }

  /** Replaces the session by one with these keys; resolves when it runs. One at a time. */
  async seal(pipeline: Pipeline, seal: Seal): Promise<void> {
    this.current = undefined;
    // The old one is gone before the new one comes: no source is ever sealed by two keys, or two by one.
    await this.#branch?.close();
    const rtp = this.newRtpBin();
    const { chains, decoder, guard, stage } = this.sealedChains(rtp, seal);
    const branch = pipeline.add(...chains);
    this.#branch = branch;
    unseal(pipeline, decoder, seal);
    tuneSession(pipeline, rtp, guard, seal.ourSsrc);
    this.current = { rtp, guard, stage };
    setEpoch(pipeline, stage, this.#epochNs);
    await branch.ready;
  }

  /** Capture times are written, or read, from now on; 0n for no longer. */
  timeFrames(pipeline: Pipeline, epochNs: bigint): void {
    this.#epochNs = epochNs;
    if (this.current) setEpoch(pipeline, this.current.stage, epochNs);
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

  protected newRtpBin(): RtpBin {
    return rtpBin(this.options);
  }

  protected abstract sealedChains(
    rtp: RtpBin,
    seal: Seal,
  ): { chains: Chain[]; guard: Guard; stage: StageMeter; decoder: ReturnType<typeof el.srtpdec> };
}

/** From a medium to the network. */
export class SendingLink extends RtpLink {
  readonly chains: readonly Chain[];
  readonly #payloader: (properties: { seqnumOffset?: number }) => Chain;
  readonly #outlet = el.tee({ allowNotLinked: true });
  readonly #sockets;
  readonly #wire: Wire | undefined;

  /** `media` ends before the payloader, which is made for each session. */
  constructor(
    options: LinkOptions<SendingStream>,
    media: Chain,
    payloader: (properties: { seqnumOffset?: number }) => Chain,
  ) {
    super(options);
    this.#payloader = payloader;
    const { wire: given } = options;
    const stage = stageMeter('sent');
    if (given.kind === 'stream') {
      const rtp = this.newRtpBin();
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
      const wire = sendingWire(rtp, given);
      this.current = { rtp, guard: wire.guard, stage };
      this.chains = [chain(media, payloader({}), stage, rtp.pad('send_rtp_sink_0')), ...wire.chains];
    }
  }

  protected sealedChains(rtp: RtpBin, seal: Seal) {
    const wire = sealedSendingWire(rtp, this.#sockets!, this.#wire!, seal);
    // In the lower half, so that the receiver cannot mistake a wrap among the first packets (RFC 3711 §3.3.1).
    const payloader = this.#payloader({ seqnumOffset: randomInt(2 ** 15) });
    const stage = stageMeter('sent');
    return {
      ...wire,
      stage,
      chains: [chain(this.#outlet, payloader, stage, rtp.pad('send_rtp_sink_0')), ...wire.chains],
    };
  }
}

/** From the network to a medium. */
export class ReceivingLink extends RtpLink {
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
      const wire = receivingWire(rtp, format, given);
      this.current = { rtp, guard: wire.guard, stage: wire.stage };
      this.chains = [...wire.chains, chain(rtp.pad('recv_rtp_src_0_%u_%u'), this.#inlet, media)];
    }
  }

  protected sealedChains(rtp: RtpBin, seal: Seal) {
    const wire = sealedReceivingWire(rtp, this.#sockets!, this.#wire!, seal);
    return { ...wire, chains: [...wire.chains, chain(rtp.pad('recv_rtp_src_0_%u_%u'), this.#inlet)] };
  }
}
