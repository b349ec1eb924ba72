/** Microphone, monitor or tone -> Opus -> RTP -> UDP. */
import { chain, el, Pipeline } from '../gst/index.js';
import { audioEncoder } from '../media/audio-codec.js';
import { audioSource, type CapturedSound } from '../media/audio-source.js';
import type { EchoCanceller } from '../media/echo-canceller.js';
import { deviceOf } from '../media/spec.js';
import { PAYLOAD_TYPE } from '../rtp/formats.js';
import { stageMeter } from '../rtp/frame-times.js';
import { senderLatency } from './latency.js';
import { Outlet } from './outlet.js';
import { known, type PartContext, readMeter } from './part.js';
import { Sender } from './sender.js';
import type { MediaStatistics } from './statistics.js';

export class AudioSender extends Sender {
  readonly name = 'send-audio';
  readonly pipeline: Pipeline;
  readonly device: string | undefined;
  readonly ownClock: boolean;
  private readonly spec: string;
  protected readonly outlet: Outlet;
  private readonly encoded = el.framemeter();

  constructor(
    context: PartContext,
    {
      spec,
      source,
      echo,
    }: { spec: string; source: Exclude<CapturedSound, { kind: 'none' }>; echo: EchoCanceller | undefined },
  ) {
    super();
    this.spec = spec;
    this.device = deviceOf(source);
    this.ownClock = source.kind === 'pulse' || source.kind === 'alsa';
    this.outlet = new Outlet(context, {
      wires: context.sendingWires('audio'),
      // capture -> without the echo -> Opus -> RTP
      media: chain(audioSource(source), echo?.recorded(), stageMeter('prepared'), audioEncoder(), this.encoded),
      payloader: numbering => chain(el.rtpopuspay({ pt: PAYLOAD_TYPE.audio, dtx: true, ...numbering })),
    });
    this.pipeline = new Pipeline(...this.outlet.chains);
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
}
