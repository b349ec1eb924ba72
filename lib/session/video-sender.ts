/** Camera, screen or file -> H.264 -> RTP -> UDP. */
import { chain, el, Pipeline } from '../gst/index.js';
import { loopIsWritten } from '../host/v4l2.js';
import { explainUnwritten } from '../media/failure.js';
import { deviceOf, type VideoSourceSpec } from '../media/spec.js';
import { videoEncoder } from '../media/video-encoder.js';
import { type VideoFormat, videoSource } from '../media/video-source.js';
import { PAYLOAD_TYPE } from '../rtp/formats.js';
import { videoPorts } from '../rtp/ports.js';
import { type Guard, internalSession, type RtpBin, rtpBin, tuneSession } from '../rtp/session-settings.js';
import { refusedStatistics, sentStatistics, strangerOf } from '../rtp/statistics.js';
import { sendingWire } from '../rtp/wire.js';
import { known, type Part, type PartContext, readMeter } from './part.js';
import type { MediaStatistics } from './statistics.js';

export interface VideoSenderOptions {
  spec: string;
  source: VideoSourceSpec;
  track: number;
  format: VideoFormat;
  bitrateKbps: number;
}

export class VideoSender implements Part {
  readonly name: string;
  readonly pipeline: Pipeline;
  readonly device: string | undefined;
  private readonly spec: string;
  private readonly rtp: RtpBin;
  private readonly guard: Guard;
  private readonly captured = el.framemeter();
  private readonly encoded = el.framemeter();
  private readonly encoder;

  constructor(
    { endpoints, basePort, cname }: PartContext,
    { spec, source, track, format, bitrateKbps }: VideoSenderOptions,
  ) {
    this.name = track === 0 ? 'send-video' : `send-video-${track + 1}`;
    this.spec = spec;
    this.device = deviceOf(source);
    // GStreamer would call it no camera, or wait for ever.
    if (source.kind === 'v4l2' && loopIsWritten(source.device) === false) throw explainUnwritten(source.device);
    this.rtp = rtpBin({ latencyMs: 0, cname });
    const { encoder, chain: encoding } = videoEncoder({ format, bitrateKbps });
    this.encoder = encoder;
    const wire = sendingWire(this.rtp, { ports: videoPorts(basePort, track), endpoints });
    this.guard = wire.guard;
    this.pipeline = new Pipeline(
      // capture -> H.264 -> RTP session 0
      chain(
        videoSource(source, format, this.captured),
        encoding,
        this.encoded,
        el.rtph264pay({
          pt: PAYLOAD_TYPE.video,
          // Fits WireGuard's and PPPoE's paths with room for SRTP and header extensions; fragments are lost whole.
          mtu: 1200,
          aggregateMode: 'zero-latency',
          // x264 repeats SPS and PPS at each IDR; -1 would repeat them before each IDR slice and split the access unit.
          configInterval: 0,
        }),
        this.rtp.pad('send_rtp_sink_0'),
      ),
      ...wire.chains,
    );
  }

  tune(): void {
    tuneSession(this.pipeline, this.rtp, this.guard);
  }

  /** Takes effect at the next frame. */
  setBitrate(bitrateKbps: number): void {
    this.pipeline
      .element(this.encoder)
      .set({ bitrate: this.encoder.factory === 'x264enc' ? bitrateKbps : bitrateKbps * 1000 });
  }

  statistics(): MediaStatistics {
    const captured = readMeter(this.pipeline.element(this.captured));
    const encoded = readMeter(this.pipeline.element(this.encoded));
    const { reportId: _, ...report } = sentStatistics(internalSession(this.pipeline, this.rtp), 90000);
    return known({
      spec: this.spec,
      width: encoded.width,
      height: encoded.height,
      fps: encoded.fps,
      bitrateKbps: encoded.bitrateKbps,
      frames: encoded.buffers,
      // Two frames may be on their way through queue and encoder.
      framesDropped: Math.max(0, captured.buffers - encoded.buffers - 2),
      ...report,
      refused: refusedStatistics(this.pipeline.element(this.guard)),
    });
  }

  stranger(): string | undefined {
    return strangerOf(this.pipeline.element(this.guard));
  }

  heard(): string | undefined {
    return sentStatistics(internalSession(this.pipeline, this.rtp), 90000).reportId;
  }
}
