/**
 * One medium on a stream instead of UDP: packets leave by appsinks and come in by appsrcs, and whoever owns the stream
 * carries them. A stream has one other end, so all that comes from it is the same peer's; that it is well-formed is
 * checked here as anywhere.
 */
import { type Branch, type CapsValue, type Chain, caps, chain, el, type Pipeline, type Source } from '../gst/index.js';
import type { Unit } from '../link/room.js';
import { stageMeter } from './frame-times.js';
import type { RateReading } from './rate-control.js';
import { newSsrc, type RtpBin } from './session-settings.js';

/** RTP goes on the even one of a medium's two channels, RTCP of both directions on the odd one (RFC 2326 §10.12). */
export interface MediumChannels {
  readonly rtp: number;
  readonly rtcp: number;
}

export function mediumChannels(medium: 'video' | 'audio', track = 0): MediumChannels {
  // Picture and sound of a simple session first; further pictures follow.
  const place = medium === 'audio' ? 1 : track === 0 ? 0 : track + 1;
  return { rtp: 2 * place, rtcp: 2 * place + 1 };
}

/** A key frame at a high bitrate, twice. */
const PACKETS_WAITING = 2048;
const REPORTS_WAITING = 64;
/** A packet that is larger came from no payloader of ours. */
const RTP_HEADER_BYTES = 12;

const packetsOut = () => el.appsink({ sync: false, async: false });
const packetsIn = (format: CapsValue) => el.appsrc({ isLive: true, doTimestamp: true, format: 'time', caps: format });
const guardForStream = () => el.rtpguard({ authenticated: true });

const RTCP = caps('application/x-rtcp');

/** What a viewer of a sender's medium sends back. */
export interface ReportsIn {
  push(report: Uint8Array): void;
  close(): Promise<void>;
}

/** A sender's medium: every viewer gets the same packets, and each one's reports pass a guard of their own. */
export class SendingStream {
  readonly kind = 'stream';
  readonly channels: MediumChannels;
  /** Closed while what would be encoded could not leave. */
  readonly valve = el.valve();
  readonly ssrc = newSsrc();
  readonly #rtp = packetsOut();
  readonly #rtcp = packetsOut();
  readonly #reports = el.funnel();
  #rate: RateReading | undefined;
  /** Of a picture: what it is told of its rate has changed. */
  onRate: (() => void) | undefined;

  constructor(channels: MediumChannels) {
    this.channels = channels;
  }

  /** What the stream carries of this medium, as whoever owns it knows; undefined before. */
  get rate(): RateReading | undefined {
    return this.#rate;
  }

  carries(rate: RateReading): void {
    this.#rate = rate;
    this.onRate?.();
  }

  chains(rtp: RtpBin): Chain[] {
    return [
      chain(rtp.pad('send_rtp_src_0'), this.#rtp),
      chain(rtp.pad('send_rtcp_src_0'), el.rtcpend(), this.#rtcp),
      chain(this.#reports, rtp.pad('recv_rtcp_sink_0')),
    ];
  }

  /** Hands on what is sent, until the pipeline's end. `whole`: packets of one picture go together. */
  run(pipeline: Pipeline, send: (unit: Unit) => void, { whole }: { whole: boolean }): Promise<void> {
    return Promise.all([this.#runMedia(pipeline, send, whole), this.#runReports(pipeline, send)]).then(() => {});
  }

  async #runMedia(pipeline: Pipeline, send: (unit: Unit) => void, whole: boolean): Promise<void> {
    const channel = this.channels.rtp;
    let packets: Uint8Array[] = [];
    let starts = false;
    for await (const sample of pipeline.samples(this.#rtp, { capacity: PACKETS_WAITING, credits: PACKETS_WAITING })) {
      const packet = sample.copy();
      if (!whole) {
        send({ channel, packets: [packet], kind: 'single' });
        continue;
      }
      if (packets.length === 0) starts = beginsAnew(packet);
      packets.push(packet);
      if (!isLast(packet)) continue;
      send({ channel, packets, kind: starts ? 'start' : 'continuation' });
      packets = [];
    }
  }

  async #runReports(pipeline: Pipeline, send: (unit: Unit) => void): Promise<void> {
    const channel = this.channels.rtcp;
    for await (const sample of pipeline.samples(this.#rtcp, { capacity: REPORTS_WAITING }))
      send({ channel, packets: [sample.copy()], kind: 'single' });
  }

  /** A viewer more. */
  async admit(pipeline: Pipeline): Promise<ReportsIn> {
    const entrance = packetsIn(RTCP);
    const guard = guardForStream();
    const branch: Branch = pipeline.add(
      chain(entrance, guard.pad('rtcp_sink')),
      chain(guard.pad('rtcp_src'), this.#reports),
    );
    pipeline.element(guard).set({ ownSsrc: this.ssrc });
    const source = pipeline.source(entrance, { maxBuffers: REPORTS_WAITING });
    await branch.ready;
    return {
      push: report => void take(source, report),
      close: async () => {
        source.close();
        await branch.close();
      },
    };
  }
}

/** A receiver's medium. */
export class ReceivingStream {
  readonly kind = 'stream';
  readonly channels: MediumChannels;
  readonly #rtcpOut = packetsOut();
  readonly #rtcpIn = packetsIn(RTCP);
  #rtpIn: ReturnType<typeof packetsIn> | undefined;
  #sources: { rtp: Source; rtcp: Source } | undefined;

  constructor(channels: MediumChannels) {
    this.channels = channels;
  }

  chains(rtp: RtpBin, format: CapsValue<'application/x-rtp'>) {
    const guard = guardForStream();
    const arrived = stageMeter('arrived');
    const media = packetsIn(format);
    this.#rtpIn = media;
    return {
      guard,
      stage: arrived,
      chains: [
        chain(media, guard.pad('rtp_sink')),
        chain(guard.pad('rtp_src'), arrived, rtp.pad('recv_rtp_sink_0')),
        chain(this.#rtcpIn, guard.pad('rtcp_sink')),
        chain(guard.pad('rtcp_src'), rtp.pad('recv_rtcp_sink_0')),
        chain(rtp.pad('send_rtcp_src_0'), this.#rtcpOut),
      ],
    };
  }

  /** Hands on our reports, until the pipeline's end. */
  async run(pipeline: Pipeline, send: (channel: number, report: Uint8Array) => void): Promise<void> {
    this.#sources = {
      rtp: pipeline.source(this.#rtpIn!, { maxBuffers: PACKETS_WAITING }),
      rtcp: pipeline.source(this.#rtcpIn, { maxBuffers: REPORTS_WAITING }),
    };
    for await (const sample of pipeline.samples(this.#rtcpOut, { capacity: REPORTS_WAITING }))
      send(this.channels.rtcp, sample.copy());
  }

  /** A packet of one of its channels; false for others'. */
  push(channel: number, packet: Uint8Array): boolean {
    const { rtp, rtcp } = this.channels;
    if (channel !== rtp && channel !== rtcp) return false;
    if (this.#sources) take(channel === rtp ? this.#sources.rtp : this.#sources.rtcp, packet);
    return true;
  }
}

/** What finds no room is lost, as on any line; a pipeline that has ended takes nothing. */
function take(source: Source, packet: Uint8Array): boolean {
  try {
    return source.tryWrite(packet);
  } catch {
    return false;
  }
}

/** The marker bit: a picture's last packet (RFC 6184 §5.1). */
function isLast(packet: Uint8Array): boolean {
  return ((packet[1] ?? 0) & 0x80) !== 0;
}

/** Whether a picture's first packet is that of an IDR picture, whose parameter sets come first (RFC 6184 §5.4). */
function beginsAnew(packet: Uint8Array): boolean {
  const payload = packet.subarray(headerBytes(packet));
  const type = (payload[0] ?? 0) & 0x1f;
  // Aggregated: two bytes of length stand before the first unit. Fragmented: its type is in the second byte.
  const first = type === 24 ? (payload[3] ?? 0) & 0x1f : type === 28 ? (payload[1] ?? 0) & 0x1f : type;
  return first === 7 || first === 5;
}

/** Ours have no contributing sources, but may say when they were captured: a header extension (RFC 3550 §5.3.1). */
function headerBytes(packet: Uint8Array): number {
  if ((packet[0]! & 0x10) === 0) return RTP_HEADER_BYTES;
  const words = packet[RTP_HEADER_BYTES + 2]! * 256 + packet[RTP_HEADER_BYTES + 3]!;
  return RTP_HEADER_BYTES + 4 + 4 * words;
}
