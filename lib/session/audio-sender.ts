/** Microphone, monitor or tone -> Opus -> RTP -> UDP. */
import { chain, el, Pipeline } from '../gst/index.js';
import { audioEncoder } from '../media/audio-codec.js';
import { audioSource } from '../media/audio-source.js';
import { type AudioSourceSpec, deviceOf } from '../media/spec.js';
import { PAYLOAD_TYPE } from '../rtp/formats.js';
import { audioPorts } from '../rtp/ports.js';
import { type Guard, internalSession, type RtpBin, rtpBin, tuneSession } from '../rtp/session-settings.js';
import { refusedStatistics, sentStatistics, strangerOf } from '../rtp/statistics.js';
import { sendingWire } from '../rtp/wire.js';
import { known, type Part, type PartContext, readMeter } from './part.js';
import type { MediaStatistics } from './statistics.js';

export class AudioSender implements Part {
  readonly name = 'send-audio';
  readonly pipeline: Pipeline;
  readonly device: string | undefined;
  readonly ownClock: boolean;
  private readonly spec: string;
  private readonly rtp: RtpBin;
  private readonly guard: Guard;
  private readonly encoded = el.framemeter();

  constructor(
    { endpoints, basePort, cname }: PartContext,
    { spec, source }: { spec: string; source: Exclude<AudioSourceSpec, { kind: 'none' }> },
  ) {
    this.spec = spec;
    this.device = deviceOf(source);
    this.ownClock = source.kind === 'pulse' || source.kind === 'alsa';
    this.rtp = rtpBin({ latencyMs: 0, cname });
    const wire = sendingWire(this.rtp, { ports: audioPorts(basePort), endpoints });
    this.guard = wire.guard;
    this.pipeline = new Pipeline(
      // capture -> Opus -> RTP session 0
      chain(
        audioSource(source),
        audioEncoder(),
        this.encoded,
        el.rtpopuspay({ pt: PAYLOAD_TYPE.audio }),
        this.rtp.pad('send_rtp_sink_0'),
      ),
      ...wire.chains,
    );
  }

  tune(): void {
    tuneSession(this.pipeline, this.rtp, this.guard);
  }

  statistics(): MediaStatistics {
    const encoded = readMeter(this.pipeline.element(this.encoded));
    const { reportId: _, ...report } = sentStatistics(internalSession(this.pipeline, this.rtp), 48000);
    return known({
      spec: this.spec,
      fps: encoded.fps,
      bitrateKbps: encoded.bitrateKbps,
      frames: encoded.buffers,
      framesDropped: 0,
      ...report,
      refused: refusedStatistics(this.pipeline.element(this.guard)),
    });
  }

  stranger(): string | undefined {
    return strangerOf(this.pipeline.element(this.guard));
  }

  heard(): string | undefined {
    return sentStatistics(internalSession(this.pipeline, this.rtp), 48000).reportId;
  }
}
