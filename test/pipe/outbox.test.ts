/** A writer's window against connections that are cut at every step and servers that forget: what is sent is what was written. */
import { expect, test } from 'vitest';
import { Outbox } from '../../lib/pipe/outbox.js';
import { Slabs } from '../../lib/pipe/slabs.js';
import type { Entry } from '../../lib/pipe/transport.js';

const ENTRY_BYTES = 64;
/** Eight entries and what they cost beside. */
const WINDOW_BYTES = 8 * (ENTRY_BYTES + 256);
const STEPS = 120;

/** A writer with a connection, a server that appends, and a reader that may be ahead of a server that forgot. */
class World {
  readonly #slabs = new Slabs(ENTRY_BYTES, { reuse: true });
  readonly #outbox: Outbox;
  readonly #live: boolean;
  /** What stands in the socket: the writer's own memory. */
  #socket: Entry[] = [];
  #replies: number[] = [];
  #top = 0;
  #written = 0;
  #read = 0;

  constructor(live: boolean) {
    this.#live = live;
    this.#outbox = new Outbox(WINDOW_BYTES, live);
  }

  get state() {
    return { written: this.#written, top: this.#top, read: this.#read, acknowledged: this.#outbox.acknowledged };
  }

  write(): void {
    if (!this.#live && !this.#outbox.hasRoom(ENTRY_BYTES)) return;
    const seq = ++this.#written;
    this.#slabs.fill(Buffer.alloc(ENTRY_BYTES, seq));
    const { body, release } = this.#slabs.take();
    this.#outbox.push({ seq, endOffset: seq * ENTRY_BYTES, kind: 'd', body }, release);
  }

  send(): void {
    const entry = this.#outbox.next();
    if (entry) this.#socket.push(entry);
  }

  /** The server takes the next entry from the socket. */
  append(): void {
    const entry = this.#socket.shift();
    if (!entry) return;
    const { seq, body } = entry;
    if (!body.equals(Buffer.alloc(ENTRY_BYTES, seq))) throw new Error(`entry ${seq} arrives with the bytes of another`);
    if (seq > this.#top) this.#top = seq;
    this.#replies.push(seq);
  }

  reply(): void {
    const seq = this.#replies.shift();
    if (seq !== undefined) this.#outbox.storedUpTo(seq);
  }

  take(): void {
    if (this.#top > this.#read) this.#read++;
  }

  acknowledge(): void {
    this.#outbox.acknowledgedUpTo(this.#read);
  }

  trim(): void {
    const seq = this.#live ? this.#outbox.dropUnsent(1e6) && undefined : this.#outbox.trimTo(1e6);
    if (seq !== undefined) this.#outbox.trimmedUpTo(seq);
  }

  /** The connection is lost with all that is under way, and the server comes back with what it had up to `top`. */
  cut(top: number): void {
    this.#socket = [];
    this.#replies = [];
    this.#top = Math.min(this.#top, top);
    this.#outbox.rewind(this.#top);
  }

  settle(): void {
    for (let turn = 0; turn < STEPS; turn++) {
      this.send();
      this.append();
      this.reply();
      this.take();
      this.acknowledge();
    }
  }
}

const ACTS = [
  'write',
  'write',
  'send',
  'send',
  'append',
  'append',
  'reply',
  'take',
  'take',
  'acknowledge',
  'trim',
] as const;

/** Small, seeded, the same everywhere (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

test.each([
  ['reliable', false],
  ['live', true],
])('cut at every step, with a server that keeps all, a part, or nothing: %s', (_name, live) => {
  let resent = 0;
  for (let seed = 0; seed < 8; seed++) {
    for (let cutAt = 0; cutAt < STEPS; cutAt++) {
      for (const keeps of [1, 0.5, 0]) {
        const world = new World(live);
        const next = random(seed);
        for (let step = 0; step < STEPS; step++) {
          if (step === cutAt) {
            world.cut(Math.floor(world.state.top * keeps));
            if (world.state.top < world.state.read) resent++;
          }
          world[ACTS[Math.floor(next() * ACTS.length)]!]();
        }
        world.settle();
        const { written, top, read, acknowledged } = world.state;
        if (!live) expect({ top, read, acknowledged }).toEqual({ top: written, read: written, acknowledged: written });
      }
    }
  }
  // The case that matters came up: readers that had what the server forgot.
  expect(resent).toBeGreaterThan(100);
});
