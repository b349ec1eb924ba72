/** Microphone, monitor or tone -> Opus -> RTP -> UDP. */
import { chain, el, Pipeline } from '../gst/index.js';
import { audioEncoder } from '../media/audio-codec.js';
import { audioSource } from '../media/audio-source.js';
import { type AudioSourceSpec, deviceOf } from '../media/spec.js';
import { PAYLOAD_TYPE } from '../rtp/formats.js';
import { SendingLink } from '../rtp/rtp-link.js';
import type { Seal } from '../rtp/seal.js';
import { LastSeen, refusedStatistics, type SentStatistics, sentStatistics, strangerOf } from '../rtp/statistics.js';
import { known, type Part, type PartContext, readMeter } from './part.js';
import type { MediaStatistics } from './statistics.js';

export class AudioSender implements Part {
  readonly name = 'send-audio';
  readonly pipeline: Pipeline;
  readonly device: string | undefined;
  readonly ownClock: boolean;
  private readonly spec: string;
  private readonly link: SendingLink;
  private readonly lastSeen = new LastSeen<SentStatistics>();
  private readonly encoded = el.framemeter();

  constructor(
    { sendingWire, cname, sealed }: PartContext,
    { spec, source }: { spec: string; source: Exclude<AudioSourceSpec, { kind: 'none' }> },
  ) {
    this.spec = spec;
    this.device = deviceOf(source);
    this.ownClock = source.kind === 'pulse' || source.kind === 'alsa';
    this.link = new SendingLink(
      { wire: sendingWire('audio'), latencyMs: 0, cname, sealed },
      // capture -> Opus -> RTP
      chain(audioSource(source), audioEncoder(), this.encoded),
      numbering => chain(el.rtpopuspay({ pt: PAYLOAD_TYPE.audio, ...numbering })),
    );
    this.pipeline = new Pipeline(...this.link.chains);
  }

  tune(): void {
    this.link.tune(this.pipeline);
  }

  async seal(seal: Seal): Promise<void> {
    await this.link.seal(this.pipeline, seal);
  }

  statistics(): MediaStatistics {
    const encoded = readMeter(this.pipeline.element(this.encoded));
    const { reportId: _, ...report } = this.sent();
    return known({
      spec: this.spec,
      fps: encoded.fps,
      bitrateKbps: encoded.bitrateKbps,
      frames: encoded.buffers,
      framesDropped: 0,
      ...report,
      refused: refusedStatistics(this.link.guard(this.pipeline)),
    });
  }

  stranger(): string | undefined {
    return strangerOf(this.link.guard(this.pipeline));
  }

  heard(): string | undefined {
    return this.sent().reportId;
  }

  private sent(): SentStatistics {
    return this.lastSeen.update(sentStatistics(this.link.session(this.pipeline), 48000));
  }
}
