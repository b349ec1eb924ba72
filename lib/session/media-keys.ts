/**
 * The keys of a keyed session's media: whoever has a control connection's two ends can export the same from it (RFC 5705), so
 * each connection brings fresh keys, and fresh sources with them.
 */
import type { Offer } from '../link/control-messages.js';
import type { KeyExporter } from '../link/secure.js';
import { SEAL_KEY_BYTES } from '../rtp/seal.js';
import { newSsrc } from '../rtp/session-settings.js';
import { repairOf, streamOf } from './part.js';
import type { SealedPart } from './session-control.js';

type Direction = 'sending' | 'receiving';
type Sources = Offer['streams'];

export class MediaKeys {
  readonly #parts: (direction: Direction) => readonly SealedPart[];
  readonly #sealing = { sending: Promise.resolve(), receiving: Promise.resolve() };

  constructor(parts: (direction: Direction) => readonly SealedPart[]) {
    this.#parts = parts;
  }

  /** Fresh sources for what is sent or received. */
  sources(direction: Direction): Sources {
    const streams = this.#parts(direction).map(streamOf);
    // Only who sends repairs.
    const repairs = direction === 'sending' ? streams.map(repairOf) : [];
    return Object.fromEntries([...streams, ...repairs].map(stream => [stream, newSsrc()]));
  }

  /** Keys for the media of one direction that both ends have; a newer connection waits until an older one's are in place. */
  seal(direction: Direction, ours: Sources, theirs: Sources, exportKey: KeyExporter): Promise<void> {
    const seals = this.#parts(direction).flatMap(part => {
      const stream = streamOf(part);
      const theirSsrc = theirs[stream];
      if (theirSsrc === undefined) return [];
      // Now: a moment later the connection may be gone, and what it could export.
      const outward = exportKey(`${stream} outward`, SEAL_KEY_BYTES);
      const back = exportKey(`${stream} back`, SEAL_KEY_BYTES);
      const [outgoing, incoming] = direction === 'sending' ? [outward, back] : [back, outward];
      const sources = {
        ourSsrc: ours[stream]!,
        theirSsrc,
        ourRepairSsrc: ours[repairOf(stream)],
        theirRepairSsrc: theirs[repairOf(stream)],
      };
      return [{ part, seal: { ...sources, outgoing, incoming } }];
    });
    const sealed = this.#sealing[direction].then(async () => {
      await Promise.all(seals.map(({ part, seal }) => part.seal(seal)));
    });
    this.#sealing[direction] = sealed.catch(() => {});
    return sealed;
  }

  /** Resolves when none is being put in place any more. */
  async settled(): Promise<void> {
    await Promise.all(Object.values(this.#sealing));
  }
}
