/** UDP -> RTP -> H.264 -> window, v4l2 device or nothing; a freeze where packets are missing, never a smeared picture. */
import { writeFile } from 'node:fs/promises';
import { StartError } from '../errors.js';
import { caps, chain, el, Pipeline } from '../gst/index.js';
import { loopIsWritten } from '../host/v4l2.js';
import { explainWritten } from '../media/failure.js';
import { Placeholder } from '../media/placeholder.js';
import { recordingTap } from '../media/recorder.js';
import { deviceOf, type Size, type VideoSinkSpec } from '../media/spec.js';
import { videoDecoder } from '../media/video-decoder.js';
import { fixedFormat, titleTags, videoSink, windowTitle } from '../media/video-sink.js';
import { VIDEO_CAPS } from '../rtp/formats.js';
import { stageMeter } from '../rtp/frame-times.js';
import { ReceivingLink } from '../rtp/rtp-link.js';
import type { Seal } from '../rtp/seal.js';
import { type ReceivedStatistics, sightedOf, silenceOf, strangerOf } from '../rtp/statistics.js';
import { ReceivedHistory } from '../rtp/stream-history.js';
import { claimFile } from './files.js';
import { ReceiverLatency } from './latency.js';
import { known, type PartContext, type ReceivingPart, readMeter, round } from './part.js';
import type { MediaStatistics } from './statistics.js';

/**
 * How long a reordered packet is waited for. In-order packets pass at once, since nothing after the jitter buffer waits
 * for timestamps: on a clean line this costs nothing but these milliseconds once, at the start. At 0 a packet that is
 * 5 ms late counts as lost (44 of 3300 where 2 % were that late; none at 20).
 */
const JITTER_BUFFER_MS = 20;

/**
 * Between two requests for a key frame: a round trip, for sooner the first one cannot have been answered. Below a frame's
 * time nothing is gained, and a request that was lost must not wait longer than a second. 50 until the round trip is known.
 */
const REQUEST_INTERVAL_MS = { least: 20, most: 1000 };

/** Where repair is agreed on the line loses packets, requests among them: several go out while one may be answered. */
const REQUESTS_A_ROUND_TRIP = 3;

/** How long a snapshot waits for a picture. */
const SNAPSHOT_WAIT_MS = 3000;

export interface VideoReceiverOptions {
  spec: string;
  /** What the user calls the track; the peer may call it otherwise. */
  title: string | undefined;
  sink: VideoSinkSpec;
  track: number;
  /** Of a v4l2 output. */
  size: Size;
  /** Words of a v4l2 output's card, "none" for no card; undefined names what is waited for. */
  placeholder: string | undefined;
  record: boolean;
}

export class VideoReceiver implements ReceivingPart {
  readonly name: string;
  readonly pipeline: Pipeline;
  readonly device: string | undefined;
  readonly tap = recordingTap('video');
  private readonly spec: string;
  private readonly link: ReceivingLink;
  private readonly history = new ReceivedHistory();
  private readonly gate;
  /** On a stream the sender knows what is missing, for it left it out; requests are for what else may happen. */
  private readonly requestsFollow: boolean = true;
  /** What a standstill of this end or of the line held up is not shown when it ends. */
  private readonly late = el.latedrop();
  private readonly decoded = el.tee({ allowNotLinked: true });
  private readonly shown = el.framemeter();
  private readonly windowTitle;
  private readonly peer: string;
  private readonly shows: boolean;
  private title: string | undefined;
  private repairs = false;
  private readonly latency: ReceiverLatency;
  private readonly placeholder: Placeholder | undefined;
  /** The card says what is waited for, in our words. */
  private readonly ownWords: boolean;

  constructor(
    { receivingWire, cname, sealed, peer }: PartContext,
    { spec, title, sink, track, size, placeholder, record }: VideoReceiverOptions,
  ) {
    this.name = track === 0 ? 'recv-video' : `recv-video-${track + 1}`;
    this.spec = spec;
    this.title = title;
    this.peer = peer;
    this.shows = sink.kind === 'window';
    this.windowTitle = windowTitle(this.windowText());
    this.device = deviceOf(sink);
    // v4l2sink would stop without a word at the first picture.
    if (sink.kind === 'v4l2' && loopIsWritten(sink.device)) throw explainWritten(sink.device);
    this.ownWords = placeholder === undefined;
    if (sink.kind === 'v4l2' && placeholder !== 'none')
      this.placeholder = new Placeholder(fixedFormat(size), placeholder ?? this.waiting());
    const received = el.tee();
    const wire = receivingWire('video', track);
    this.latency = new ReceiverLatency(wire);
    const shown = videoSink(sink, size, chain(this.shown, this.latency.presented), this.windowTitle, this.placeholder);
    if (wire.kind === 'stream') this.requestsFollow = false;
    this.gate = el.rtpframegate(wire.kind === 'stream' ? { requestInterval: REQUEST_INTERVAL_MS.most } : {});
    this.link = new ReceivingLink(
      { wire, latencyMs: JITTER_BUFFER_MS, mayWait: true, cname, sealed },
      VIDEO_CAPS,
      // each SSRC's jitter buffer -> whole access units since a whole key frame -> decoder -> sink
      chain(
        this.gate,
        this.latency.released,
        // What tells of arrivals is rtpsession's affair.
        el.rtph264depay({ autoHeaderExtension: false }),
        caps('video/x-h264', { 'stream-format': 'byte-stream', alignment: 'au' }),
        record && received,
        this.late,
        videoDecoder(),
        stageMeter('decoded'),
        this.decoded,
        shown.input,
      ),
    );
    this.pipeline = new Pipeline(
      ...this.link.chains,
      ...shown.chains,
      ...(record ? [chain(received, this.tap.chain)] : []),
    );
  }

  tune(): void {
    this.link.tune(this.pipeline);
  }

  seal(seal: Seal): Promise<void> {
    return this.link.seal(this.pipeline, seal);
  }

  statistics(): MediaStatistics {
    const shown = readMeter(this.pipeline.element(this.shown));
    const gate = this.gateStatistics();
    const received = this.received(gate.ssrc);
    return known({
      spec: this.spec,
      name: this.title,
      width: shown.width,
      height: shown.height,
      fps: shown.fps,
      bitrateKbps: received.bitrateKbps,
      frames: shown.buffers,
      framesDropped: gate.framesDropped + Number(this.pipeline.element(this.late).get('dropped')),
      packets: received.packets,
      packetsLost: received.packetsLost,
      jitterMs: received.jitterMs,
      keyFrameRequests: received.keyFrameRequests,
      ...this.latency.statistics(this.pipeline),
      freezes: gate.freezes,
      longestFreezeMs: gate.longestFreezeMs,
      repair: this.link.repair(this.pipeline),
      refused: this.link.refused(this.pipeline),
      placeholder: this.placeholder?.shown(this.pipeline) ? true : undefined,
    });
  }

  setRepair(agreed: boolean): void {
    this.repairs = agreed;
    this.link.setRepair(this.pipeline, agreed);
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

  /** What the track is called. */
  get called(): string | undefined {
    return this.title;
  }

  /** The peer has said what it calls this track. */
  call(title: string): void {
    if (title === this.title) return;
    this.title = title;
    if (this.shows) this.pipeline.element(this.windowTitle).set({ tags: titleTags(this.windowText()) });
    if (this.ownWords) this.placeholder?.say(this.pipeline, this.waiting());
  }

  /** On the card: not the peer's address, for others see it where the device goes on air. */
  private waiting(): string {
    return `waiting for ${this.title ?? 'the picture'}`;
  }

  private windowText(): string {
    return this.title === undefined ? this.peer : `${this.title} - ${this.peer}`;
  }

  /** Takes over what was measured. */
  followRoundTrip(milliseconds: number): void {
    this.link.followRoundTrip(this.pipeline, milliseconds);
    if (!this.requestsFollow) return;
    const { least, most } = REQUEST_INTERVAL_MS;
    const each = this.repairs ? milliseconds / REQUESTS_A_ROUND_TRIP : milliseconds;
    const requestInterval = Math.min(most, Math.max(least, Math.ceil(each)));
    this.pipeline.element(this.gate).set({ requestInterval });
  }

  heard(): string | undefined {
    const { ssrc } = this.gateStatistics();
    return ssrc === undefined ? undefined : `${ssrc}:${this.received(ssrc).packets}`;
  }

  private received(ssrc: number | undefined): ReceivedStatistics {
    return this.history.update(this.link.session(this.pipeline), ssrc);
  }

  /** Writes the next picture that is shown as a PNG. @throws StartError NO_PICTURE when none comes, FILE */
  async snapshot(path: string, overwrite: boolean, ended: AbortSignal): Promise<void> {
    const png = ended.aborted ? undefined : await this.nextPicture(ended);
    if (!png) {
      const why = ended.aborted ? 'the session ended first' : `none arrived in ${SNAPSHOT_WAIT_MS / 1000} s`;
      throw new StartError('NO_PICTURE', `No picture to write to ${path}: ${why}.`);
    }
    if (!overwrite) claimFile(path);
    await writeFile(path, png).catch((error: Error) => {
      throw new StartError('FILE', `Cannot write the picture to ${path}: ${error.message}.`, { cause: error });
    });
  }

  private async nextPicture(ended: AbortSignal): Promise<Uint8Array | undefined> {
    const signal = AbortSignal.any([ended, AbortSignal.timeout(SNAPSHOT_WAIT_MS)]);
    const picture = el.appsink({ sync: false, async: false, maxBuffers: 1, drop: true });
    const branch = this.pipeline.add(
      chain(
        this.decoded,
        el.queue({ leaky: 'downstream', maxSizeBuffers: 1 }),
        el.videoconvert(),
        el.pngenc({ snapshot: false }),
        picture,
      ),
    );
    try {
      await branch.ready;
      for await (const sample of this.pipeline.samples(picture, { capacity: 1, signal })) return sample.copy();
      return undefined;
    } catch (error) {
      // The session's end took the pipeline with it.
      if (ended.aborted) return undefined;
      throw error;
    } finally {
      await branch.close();
    }
  }

  private gateStatistics() {
    const { fields } = this.pipeline.element(this.gate).get('stats') as { fields: Record<string, unknown> };
    const ssrc = Number(fields.ssrc);
    return {
      ssrc: ssrc === 0 ? undefined : ssrc,
      framesDropped: Number(fields['frames-dropped']),
      freezes: Number(fields.freezes),
      longestFreezeMs: round(Number(fields['longest-freeze-ns']) / 1e6, 0),
    };
  }
}
