/** What two ends tell each other of their media: numbers alone, for a spec may hold paths that are nobody else's business. */
import type { JsonObject, JsonValue } from '../link/control-messages.js';
import { MOST_TRACKS } from './options.js';
import type { MediaStatistics } from './statistics.js';

export type PeerMedia = Omit<MediaStatistics, 'spec'>;

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
  return Object.fromEntries(names.map(name => [name, statistics[name]])) as unknown as PeerMedia;
}

/** Fields that this version does not know are left out. */
function readMedia(value: JsonValue): PeerMedia | undefined {
  if (!isObject(value) || !REQUIRED.every(name => isCount(value[name]))) return undefined;
  const names = [...REQUIRED, ...OPTIONAL].filter(name => isCount(value[name]));
  return Object.fromEntries(names.map(name => [name, value[name]])) as unknown as PeerMedia;
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: JsonValue | undefined): boolean {
  return typeof value === 'number' && value >= 0 && Number.isFinite(value);
}
