/** Camera, screen or file -> H.264 -> RTP -> UDP. */
import { chain, el, Pipeline } from '../gst/index.js';
import { loopIsWritten } from '../host/v4l2.js';
import { EncoderLoad } from '../media/encoder-load.js';
import { explainUnwritten } from '../media/failure.js';
import { RateLadder, type Rung } from '../media/rate-ladder.js';
import { deviceOf, type VideoSourceSpec } from '../media/spec.js';
import type { VideoEncoderKind, VideoEncoding } from '../media/video-encoder.js';
import { scaledCaps, type VideoFormat, type VideoLimits, videoLimits, videoSource } from '../media/video-source.js';
import { PAYLOAD_TYPE } from '../rtp/formats.js';
import { stageMeter } from '../rtp/frame-times.js';
import type { RateReading, RateStatistics } from '../rtp/rate-control.js';
import type { Seal } from '../rtp/seal.js';
import { senderLatency } from './latency.js';
import { Outlet } from './outlet.js';
import { known, type PartContext, readMeter } from './part.js';
import { Sender } from './sender.js';
import { SizeVotes } from './size-votes.js';
import type { MediaStatistics } from './statistics.js';

export interface VideoSenderOptions {
  spec: string;
  /** What the track is called. */
  title: string | undefined;
  source: VideoSourceSpec;
  track: number;
  format: VideoFormat;
  /** With `rateControl` the most. */
  bitrateKbps: number;
  rateControl: boolean;
  encoder: VideoEncoderKind;
  /** The id of the one window of a screen that is captured. */
  window?: number | undefined;
}

export class VideoSender extends Sender {
  readonly name: string;
  readonly pipeline: Pipeline;
  readonly device: string | undefined;
  readonly title: string | undefined;
  readonly spec: string;
  protected readonly outlet: Outlet;
  private readonly captured = el.framemeter();
  private readonly encoded = el.framemeter();
  private readonly encoderName: string;
  private readonly encoding: VideoEncoding;
  private readonly shared: boolean;
  private readonly limits: VideoLimits;
  private readonly format: VideoFormat;
  private readonly bitrateKbps: number;
  private readonly ladder: RateLadder;
  private readonly load = new EncoderLoad();
  private applied: Rung & { kbps: number };
  /** Peers that may be originals, which never ask for a key frame. */
  private readonly mute = new Set<number>();
  private readonly open: boolean;
  /** Of its peers, or of its room's viewers. */
  readonly sizes = new SizeVotes();
  private refreshedAtMs = Number.NEGATIVE_INFINITY;

  constructor(
    context: PartContext,
    { spec, title, source, track, format, bitrateKbps, rateControl, encoder, window }: VideoSenderOptions,
  ) {
    super();
    this.name = track === 0 ? 'send-video' : `send-video-${track + 1}`;
    this.spec = spec;
    this.title = title;
    this.device = deviceOf(source);
    // GStreamer would call it no camera, or wait for ever.
    if (source.kind === 'v4l2' && loopIsWritten(source.device) === false) throw explainUnwritten(source.device);
    this.shared = source.kind === 'shared';
    const still = source.kind === 'file' && context.stills.has(source.path);
    this.encoderName = encoder.factory;
    this.encoding = encoder.make({ format, bitrateKbps });
    this.format = format;
    this.bitrateKbps = bitrateKbps;
    this.ladder = new RateLadder(format, bitrateKbps);
    this.applied = { ...this.ladder.rung, kbps: bitrateKbps };
    const wires = context.sendingWires('video', track);
    const [wire] = wires;
    // What could not leave is not encoded: see `Publisher.hasRoom`.
    this.limits = videoLimits(format, wire?.kind === 'stream' ? wire.valve : undefined);
    this.open = wire?.kind === 'udp' && !context.sealed;
    for (const peer of wires.keys()) this.setAsking(false, peer);
    this.outlet = new Outlet(context, {
      wires,
      // capture -> H.264 -> RTP
      media: chain(
        videoSource(source, { ...format, still }, this.captured, this.limits, window),
        stageMeter('prepared'),
        this.encoding.chain,
        this.encoded,
      ),
      payloader: numbering =>
        chain(
          el.rtph264pay({
            pt: PAYLOAD_TYPE.video,
            // Fits WireGuard's and PPPoE's paths with room for SRTP and header extensions; fragments are lost whole.
            mtu: 1200,
            aggregateMode: 'zero-latency',
            // Encoders repeat SPS and PPS at each IDR; -1 would repeat them before each IDR slice and split the access unit.
            configInterval: 0,
            ...numbering,
          }),
        ),
      ...(rateControl && { rate: { ceilingKbps: bitrateKbps, fps: format.fps, changed: () => this.adapt() } }),
    });
    this.pipeline = new Pipeline(...this.outlet.chains);
  }

  override tune(): void {
    super.tune();
    // PipeWire's stands still with the picture.
    if (this.shared) this.pipeline.useSystemClock();
    this.adapt();
  }

  override async seal(seal: Seal, peer: number): Promise<void> {
    await super.seal(seal, peer);
    this.adapt();
    // The new session begins in the middle of the encoder's stream.
    this.refresh();
  }

  override setAsking(asks: boolean, peer: number): void {
    if (asks) this.mute.delete(peer);
    else if (this.open) this.mute.add(peer);
  }

  override setResizable(agreed: boolean, peer: number): void {
    this.sizes.setTaking(peer, agreed);
  }

  override setHere(is: boolean, peer: number): void {
    this.sizes.setHere(peer, is);
  }

  /** Makes the next frame a key frame. */
  refresh(): void {
    this.refreshedAtMs = performance.now();
    // Not all-headers: the payloader would repeat them apart.
    this.pipeline.element(this.encoding.encoder).sendEvent({ type: 'force-key-unit', upstream: true });
  }

  override followRoundTrips(): void {
    super.followRoundTrips();
    if (this.mute.size > 0 && performance.now() - this.refreshedAtMs >= MUTE_INTERVAL_MS) this.refresh();
    // What takes time to be sure of: see `RateLadder`.
    this.adapt();
  }

  /** Encoder, frame rate and size follow what the line carries and the encoder manages. */
  private adapt(): void {
    // What a streaming thread has said may come when all is over.
    const rate = this.pipeline.closed ? undefined : this.outlet.rate(this.pipeline);
    if (!rate) return;
    const kbps = Math.min(rate.targetKbps, this.bitrateKbps);
    const nowMs = performance.now();
    // A low beginning is soon over, and no reason to give up frames.
    const enough = rate.starting ? this.bitrateKbps : rate.unheard ? undefined : kbps;
    const keepSize = this.sizes.keep;
    const rung = this.ladder.look({ kbps: enough, encodeMs: this.encodeMs(rate, nowMs), keepSize, nowMs });
    this.apply({ ...rung, kbps });
  }

  /** What a frame takes of the thread, without what it waits for the line in it. */
  private encodeMs({ waitedMs }: RateReading, nowMs: number): number | undefined {
    const { keptMs, buffers: frames } = readMeter(this.pipeline.element(this.limits.taken));
    return this.load.look({ keptMs, waitedMs, frames, nowMs });
  }

  private apply(wanted: Rung & { kbps: number }): void {
    const { applied, format, limits } = this;
    this.applied = wanted;
    if (wanted.fps !== applied.fps) {
      const interval = wanted.fps < format.fps ? BigInt(Math.round(1e9 / wanted.fps)) : 0n;
      this.pipeline.element(limits.thinner).set({ interval });
    }
    if (wanted.width !== applied.width) this.pipeline.element(limits.scaled).set({ caps: scaledCaps(wanted) });
    // The encoder goes by the frame rate of its caps.
    const kbps = Math.round((wanted.kbps * format.fps) / wanted.fps);
    if (kbps !== Math.round((applied.kbps * format.fps) / applied.fps)) this.setBitrate(kbps);
  }

  /** Takes effect at the next frame. */
  private setBitrate(bitrateKbps: number): void {
    this.pipeline.element(this.encoding.encoder).set(this.encoding.bitrate(bitrateKbps));
  }

  statistics(): MediaStatistics {
    const captured = readMeter(this.pipeline.element(this.captured));
    const encoded = readMeter(this.pipeline.element(this.encoded));
    return known({
      spec: this.spec,
      name: this.title,
      encoder: this.encoderName,
      width: encoded.width,
      height: encoded.height,
      fps: encoded.fps,
      bitrateKbps: encoded.bitrateKbps,
      frames: encoded.buffers,
      // Two frames may be on their way through queue and encoder.
      framesDropped: Math.max(0, captured.buffers - encoded.buffers - 2),
      keyFrames: encoded.keyFrames,
      ...this.outlet.total(this.pipeline),
      latency: senderLatency(this.outlet.stage(this.pipeline)),
      rate: this.rateStatistics(),
    });
  }

  private rateStatistics(): RateStatistics | undefined {
    const rate = this.outlet.rate(this.pipeline);
    if (!rate || !(rate.told || rate.constrained || this.ladder.limitedBy)) return undefined;
    const { targetKbps, queueMs, heldFrames, starting } = rate;
    const limited = !starting && targetKbps < LIMITED_SHARE * this.bitrateKbps;
    const limitedBy = this.ladder.limitedBy ?? (limited ? 'line' : undefined);
    return {
      targetKbps: Math.min(targetKbps, this.bitrateKbps),
      queueMs,
      heldFrames,
      ...(limitedBy && { limitedBy }),
    };
  }
}

/** What an original that joins late, or has lost something, waits for at most. */
const MUTE_INTERVAL_MS = 1000;
/** Less than this of what was asked for is worth a word. */
const LIMITED_SHARE = 0.9;
