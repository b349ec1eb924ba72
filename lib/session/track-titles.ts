/** What the pictures of a session are called: whoever sends tells the other end, whose user may have named outputs too. */
import type { JsonObject } from '../link/control-messages.js';
import { isTrackName } from '../media/spec.js';
import { MOST_TRACKS } from './options.js';
import type { ControlFeature } from './session-control.js';

const TOPIC = 'tracks';

/** In the order of the tracks; undefined for those without a name. */
type TrackTitles = readonly (string | undefined)[];

/** A sender's side: tells each peer once. */
export function titlesTold(pictures: readonly { title: string | undefined }[]): ControlFeature {
  const video = pictures.map(({ title }) => title ?? null);
  return {
    topic: TOPIC,
    side: 'dialed',
    join: (_peer, tell) => {
      tell({ video });
      return { heard: () => {}, left: () => {} };
    },
  };
}

/** A receiver's side: its outputs take the peer's names. */
export function titlesHeard(outputs: readonly Output[], warn: (warning: string) => void): ControlFeature {
  return {
    topic: TOPIC,
    side: 'accepted',
    join: peer => ({
      heard: body => {
        const titles = readTitles(body);
        const warning = titles && applyTitles(outputs, titles, peer);
        if (warning) warn(warning);
      },
      left: () => {},
    }),
  };
}

/** What a peer told, where it makes sense: it goes into window titles and onto terminals. */
function readTitles({ video }: JsonObject): TrackTitles | undefined {
  if (!Array.isArray(video) || video.length > MOST_TRACKS) return undefined;
  const titles = video.map(title => (typeof title === 'string' && isTrackName(title) ? title : undefined));
  return titles;
}

interface Output {
  /** What the user calls it. */
  readonly called: string | undefined;
  call(title: string): void;
}

/**
 * Gives the outputs the peer's names. The place decides which picture an output gets; where the user counted on another
 * one, the sentence says how to put it right.
 */
function applyTitles(outputs: readonly Output[], titles: TrackTitles, peer: string): string | undefined {
  const wanted = outputs.map(({ called }) => called);
  const wrong = wanted.some((name, i) => name !== undefined && titles[i] !== undefined && titles[i] !== name);
  for (const [i, output] of outputs.entries()) if (titles[i] !== undefined) output.call(titles[i]);
  if (!wrong) return undefined;
  const theirs = titles.map((title, i) => title ?? `picture ${i + 1}`).join(', ');
  return `${peer} sends ${theirs}, in this order; give --video-out in the same.`;
}
