/** Microphone, monitor or tone -> Opus -> RTP -> UDP. */
import { chain, el, Pipeline } from '../gst/index.js';
import { audioEncoder } from '../media/audio-codec.js';
import { audioSource, type CapturedSound } from '../media/audio-source.js';
import { deviceOf } from '../media/spec.js';
import { PAYLOAD_TYPE } from '../rtp/formats.js';
import { stageMeter } from '../rtp/frame-times.js';
import type { Seal } from '../rtp/seal.js';
import { senderLatency } from './latency.js';
import { Outlet } from './outlet.js';
import { known, type PartContext, readMeter, type SendingPart } from './part.js';
import type { MediaStatistics, ReportStatistics } from './statistics.js';

export class AudioSender implements SendingPart {
  readonly name = 'send-audio';
  readonly pipeline: Pipeline;
  readonly device: string | undefined;
  readonly ownClock: boolean;
  private readonly spec: string;
  private readonly outlet: Outlet;
  private readonly encoded = el.framemeter();

  constructor(
    context: PartContext,
    { spec, source }: { spec: string; source: Exclude<CapturedSound, { kind: 'none' }> },
  ) {
    this.spec = spec;
    this.device = deviceOf(source);
    this.ownClock = source.kind === 'pulse' || source.kind === 'alsa';
    this.outlet = new Outlet(context, {
      wires: context.sendingWires('audio'),
      // capture -> Opus -> RTP
      media: chain(audioSource(source), stageMeter('prepared'), audioEncoder(), this.encoded),
      payloader: numbering => chain(el.rtpopuspay({ pt: PAYLOAD_TYPE.audio, ...numbering })),
    });
    this.pipeline = new Pipeline(...this.outlet.chains);
  }

  tune(): void {
    this.outlet.tune(this.pipeline);
  }

  seal(seal: Seal, peer: number): Promise<void> {
    return this.outlet.seal(this.pipeline, peer, seal);
  }

  setRepair(agreed: boolean, peer: number): void {
    this.outlet.setRepair(this.pipeline, peer, agreed);
  }

  followRoundTrips(): void {
    this.outlet.followRoundTrips(this.pipeline);
  }

  timeFrames(epochNs: bigint, peer: number): void {
    this.outlet.timeFrames(this.pipeline, peer, epochNs);
  }

  statistics(): MediaStatistics {
    const encoded = readMeter(this.pipeline.element(this.encoded));
    return known({
      spec: this.spec,
      fps: encoded.fps,
      bitrateKbps: encoded.bitrateKbps,
      frames: encoded.buffers,
      framesDropped: 0,
      ...this.outlet.total(this.pipeline),
      latency: senderLatency(this.outlet.stage(this.pipeline)),
    });
  }

  stranger(): string | undefined {
    return this.outlet.stranger(this.pipeline);
  }

  heard(peer: number): string | undefined {
    return this.outlet.heard(this.pipeline, peer);
  }

  report(peer: number): ReportStatistics {
    return this.outlet.report(this.pipeline, peer);
  }
}
