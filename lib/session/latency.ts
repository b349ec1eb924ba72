/** How old pictures and sound are when they are presented: what each end measures, and what is true of it. */
import { networkInterfaces } from 'node:os';
import type { LiveElement, Pipeline } from '../gst/index.js';
import { type LatencyStages, readStages, setEpoch, stageMeter } from '../rtp/frame-times.js';
import type { ReceivingStream } from '../rtp/stream-wire.js';
import type { Wire } from '../rtp/wire.js';
import { round } from './part.js';
import type { PeerMedia } from './peer-statistics.js';
import type { MediaStatistics, Statistics } from './statistics.js';

/** A sender's own stages. */
export function senderLatency(sent: LiveElement | undefined): LatencyStages | undefined {
  return sent && readStages(sent);
}

/** The meters of a receiving part, and what they tell. */
export class ReceiverLatency {
  readonly released = stageMeter('released');
  readonly presented = stageMeter('presented');
  readonly #oneClock: boolean;
  #agreed = false;

  constructor(wire: Wire | ReceivingStream) {
    this.#oneClock = wire.kind !== 'stream' && isThisMachine(wire.endpoints.peer);
  }

  timeFrames(pipeline: Pipeline, epochNs: bigint): void {
    this.#agreed = epochNs !== 0n;
    for (const meter of [this.released, this.presented]) setEpoch(pipeline, meter, epochNs);
  }

  statistics(pipeline: Pipeline): Pick<MediaStatistics, 'latency' | 'latencyP50Ms' | 'latencyP95Ms'> {
    const stages = readStages(pipeline.element(this.presented) as LiveElement);
    if (!stages) return {};
    const { totalMs, ...own } = stages;
    // By a clock of another machine that was never compared to ours it is no latency.
    if (!totalMs || !(this.#agreed || this.#oneClock)) return { latency: own };
    return { latency: stages, latencyP50Ms: round(totalMs.p50, 1), latencyP95Ms: round(totalMs.p95, 1) };
  }

  /** As the sender's clock has it: of two media of one sender, the difference is true whatever that clock says. */
  delayMs(pipeline: Pipeline): number | undefined {
    return readStages(pipeline.element(this.presented) as LiveElement)?.totalMs?.p50;
  }
}

function isThisMachine(address: string): boolean {
  const plain = address.replace(/%.*$/, '');
  if (plain.startsWith('127.') || plain === '::1') return true;
  return Object.values(networkInterfaces()).some(entries => entries?.some(entry => entry.address === plain));
}

type Delayed = { delayMs(): number | undefined };

/** By how much the sound is presented later than the picture. */
export function avSkewMs(video: Delayed | undefined, audio: Delayed | undefined): number | undefined {
  const [picture, sound] = [video?.delayMs(), audio?.delayMs()];
  return picture === undefined || sound === undefined ? undefined : round(sound - picture, 1);
}

/** What the sender measured of itself takes its place in what the receiver knows. */
export function completeLatency(statistics: Statistics): Statistics {
  const { receiving, control } = statistics;
  const sent = control?.peer?.sending;
  if (!receiving || !sent) return statistics;
  const video = receiving.video.map((media, track) => complete(media, sent.video[track]));
  const audio = receiving.audio && complete(receiving.audio, sent.audio);
  return { ...statistics, receiving: { ...receiving, video, ...(audio && { audio }) } };
}

function complete(ours: MediaStatistics, theirs: PeerMedia | undefined): MediaStatistics {
  if (!ours.latency?.totalMs || !theirs?.latency) return ours;
  const { captureMs, encodeMs } = theirs.latency;
  return { ...ours, latency: { ...(captureMs && { captureMs }), ...(encodeMs && { encodeMs }), ...ours.latency } };
}
