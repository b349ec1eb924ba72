/** UDP -> RTP -> Opus -> PulseAudio or nothing. */
import { chain, el, Pipeline } from '../gst/index.js';
import { audioDecoder } from '../media/audio-codec.js';
import { audioSink } from '../media/audio-sink.js';
import type { EchoCanceller } from '../media/echo-canceller.js';
import { recordingTap } from '../media/recorder.js';
import { type AudioSinkSpec, deviceOf } from '../media/spec.js';
import { AUDIO_CAPS } from '../rtp/formats.js';
import { stageMeter } from '../rtp/frame-times.js';
import { ReceivingLink } from '../rtp/rtp-link.js';
import type { Seal } from '../rtp/seal.js';
import { type ReceivedStatistics, sightedOf, silenceOf, strangerOf } from '../rtp/statistics.js';
import { ReceivedHistory } from '../rtp/stream-history.js';
import { ReceiverLatency } from './latency.js';
import { known, type PartContext, type ReceivingPart, readMeter, round } from './part.js';
import type { MediaStatistics } from './statistics.js';

/** Unlike the picture, sound is played at its timestamps, so this delay is heard: as short as a local network allows. */
const JITTER_BUFFER_MS = 10;
/** On a stream it waits behind whole pictures. */
const STREAM_JITTER_BUFFER_MS = 30;

export class AudioReceiver implements ReceivingPart {
  readonly name = 'recv-audio';
  readonly pipeline: Pipeline;
  readonly device: string | undefined;
  readonly tap = recordingTap('audio');
  private readonly spec: string;
  private readonly link: ReceivingLink;
  private readonly history = new ReceivedHistory();
  private readonly gate = el.rtpframegate();
  private readonly played = el.framemeter();
  private readonly fill = el.soundfill();
  private readonly plays: boolean;
  private readonly latency: ReceiverLatency;

  constructor(
    { receivingWire, cname, sealed }: PartContext,
    {
      spec,
      sink,
      echo,
      record,
    }: { spec: string; sink: AudioSinkSpec; echo: EchoCanceller | undefined; record: boolean },
  ) {
    this.spec = spec;
    this.device = deviceOf(sink);
    this.plays = sink.kind !== 'none';
    const received = el.tee();
    const wire = receivingWire('audio');
    const latencyMs = wire.kind === 'stream' ? STREAM_JITTER_BUFFER_MS : JITTER_BUFFER_MS;
    this.latency = new ReceiverLatency(wire);
    this.link = new ReceivingLink(
      { wire, latencyMs, cname, sealed },
      AUDIO_CAPS,
      // each SSRC's jitter buffer -> the newest SSRC -> Opus -> sink
      chain(
        this.gate,
        this.latency.released,
        el.rtpopusdepay(),
        record && received,
        audioDecoder(),
        stageMeter('decoded'),
        audioSink(sink, this.played, this.fill, this.latency.presented, echo),
      ),
    );
    this.pipeline = new Pipeline(...this.link.chains, ...(record ? [chain(received, this.tap.chain)] : []));
  }

  tune(): void {
    this.link.tune(this.pipeline);
  }

  seal(seal: Seal): Promise<void> {
    return this.link.seal(this.pipeline, seal);
  }

  statistics(): MediaStatistics {
    const played = readMeter(this.pipeline.element(this.played));
    const { packets, packetsLost, jitterMs, bitrateKbps, keyFrameRequests } = this.received();
    return known({
      spec: this.spec,
      fps: played.fps,
      bitrateKbps,
      frames: played.buffers,
      framesDropped: 0,
      packets,
      packetsLost,
      jitterMs,
      keyFrameRequests,
      ...this.latency.statistics(this.pipeline),
      ...this.playout(),
      repair: this.link.repair(this.pipeline),
      refused: this.link.refused(this.pipeline),
    });
  }

  /** Nothing where nothing is played. */
  private playout(): Pick<MediaStatistics, 'playoutMs' | 'underruns'> {
    if (!this.plays) return {};
    const fill = this.pipeline.element(this.fill);
    return { playoutMs: round(Number(fill.get('wanted')) / 1e6, 1), underruns: Number(fill.get('shortages')) };
  }

  setRepair(agreed: boolean): void {
    this.link.setRepair(this.pipeline, agreed);
  }

  followRoundTrip(milliseconds: number): void {
    this.link.followRoundTrip(this.pipeline, milliseconds);
  }

  follow(address: string): void {
    this.link.follow(this.pipeline, address);
  }

  timeFrames(epochNs: bigint): void {
    this.link.timeFrames(this.pipeline, epochNs);
    this.latency.timeFrames(this.pipeline, epochNs);
  }

  delayMs(): number | undefined {
    return this.latency.delayMs(this.pipeline);
  }

  stranger(): string | undefined {
    return strangerOf(this.link.guard(this.pipeline));
  }

  sighted(): string | undefined {
    return sightedOf(this.link.guard(this.pipeline));
  }

  silentMs(): number | undefined {
    return silenceOf(this.link.guard(this.pipeline));
  }

  heard(): string | undefined {
    const ssrc = this.ssrc();
    return ssrc === undefined ? undefined : `${ssrc}:${this.received().packets}`;
  }

  private received(): ReceivedStatistics {
    return this.history.update(this.link.session(this.pipeline), this.ssrc());
  }

  private ssrc(): number | undefined {
    const { fields } = this.pipeline.element(this.gate).get('stats') as { fields: Record<string, unknown> };
    return Number(fields.ssrc) || undefined;
  }
}
