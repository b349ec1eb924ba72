/** What both ends of a room through Redis have: its keys, its seal, and two connections, of which one waits for entries. */
import { type Bundle, RedisLink } from './redis-link.js';
import { entriesOf, type RedisRoom, RoomSeal, roomKeys } from './room-entries.js';

export class RoomLink extends RedisLink {
  readonly keys;
  readonly seal: RoomSeal;

  /** Never gives up; `signal` ends it. */
  constructor({ address, room, key }: RedisRoom, signal: AbortSignal) {
    const keys = roomKeys(room);
    super(address, keys.media, 2, 0, signal);
    this.keys = keys;
    this.seal = new RoomSeal(room, key);
  }
}

/** For everything but the waiting of `entriesAfter`. */
export const writing = (bundle: Bundle) => bundle.connection(0);
export const reading = (bundle: Bundle) => bundle.connection(1);

/** The next ones of `stream`, for which it waits; none when there are none for `blockMs`. */
export async function entriesAfter(bundle: Bundle, stream: string, after: string, blockMs: number) {
  const words = ['XREAD', 'BLOCK', String(blockMs), 'COUNT', '256', 'STREAMS', stream, after];
  return [...entriesOf(await reading(bundle).callBytes(words))];
}
