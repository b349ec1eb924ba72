/** What two ends tell each other of their media: numbers alone, for a spec may hold paths that are nobody else's business. */
import type { JsonObject, JsonValue } from '../link/control-messages.js';
import { type LatencyStages, type Percentiles, STAGE_NAMES } from '../rtp/frame-times.js';
import { MOST_TRACKS } from './options.js';
import type { MediaStatistics } from './statistics.js';

export type PeerMedia = Omit<MediaStatistics, 'spec' | 'repair' | 'rate'>;

/** One direction of the peer's. */
export type PeerDirection = {
  video: PeerMedia[];
  audio?: PeerMedia;
};

const REQUIRED = ['bitrateKbps', 'frames', 'framesDropped', 'packets', 'packetsLost', 'keyFrameRequests'] as const;
const OPTIONAL = [
  'width',
  'height',
  'fps',
  'fractionLost',
  'jitterMs',
  'roundTripMs',
  'latencyP50Ms',
  'latencyP95Ms',
  'freezes',
  'longestFreezeMs',
  'playoutMs',
  'underruns',
] as const;

export function tellDirection({ video, audio }: { video: MediaStatistics[]; audio?: MediaStatistics }): PeerDirection {
  return { video: video.map(numbersOf), ...(audio && { audio: numbersOf(audio) }) };
}

/** What a peer told, where it makes sense. */
export function readDirection(value: JsonValue | undefined): PeerDirection | undefined {
  if (!isObject(value) || !Array.isArray(value.video) || value.video.length > MOST_TRACKS) return undefined;
  const video = value.video.map(readMedia);
  const audio = value.audio === undefined ? undefined : readMedia(value.audio);
  if (!video.every(media => media !== undefined)) return undefined;
  return { video, ...(audio && { audio }) };
}

function numbersOf(statistics: MediaStatistics): PeerMedia {
  const names = [...REQUIRED, ...OPTIONAL].filter(name => statistics[name] !== undefined);
  const { latency } = statistics;
  return {
    ...(Object.fromEntries(names.map(name => [name, statistics[name]])) as unknown as PeerMedia),
    ...(latency && { latency }),
  };
}

/** Fields that this version does not know are left out. */
function readMedia(value: JsonValue): PeerMedia | undefined {
  if (!isObject(value) || !REQUIRED.every(name => isCount(value[name]))) return undefined;
  const names = [...REQUIRED, ...OPTIONAL].filter(name => isCount(value[name]));
  const latency = readLatency(value.latency);
  return {
    ...(Object.fromEntries(names.map(name => [name, value[name]])) as unknown as PeerMedia),
    ...(latency && { latency }),
  };
}

function readLatency(value: JsonValue | undefined): LatencyStages | undefined {
  if (!isObject(value)) return undefined;
  const stages = STAGE_NAMES.flatMap(name => {
    const stage = readPercentiles(value[name]);
    return stage ? [[name, stage]] : [];
  });
  return stages.length === 0 ? undefined : (Object.fromEntries(stages) as LatencyStages);
}

/** Clocks that are a little apart make a stage between machines negative. */
function readPercentiles(value: JsonValue | undefined): Percentiles | undefined {
  if (!isObject(value)) return undefined;
  const { p50, p95 } = value;
  if (typeof p50 !== 'number' || typeof p95 !== 'number') return undefined;
  return Number.isFinite(p50) && Number.isFinite(p95) ? { p50, p95 } : undefined;
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: JsonValue | undefined): boolean {
  return typeof value === 'number' && value >= 0 && Number.isFinite(value);
}
