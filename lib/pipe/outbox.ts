/** The writer's window: entries that may have to be sent again, and the room that is left for more. */
import type { Entry, EntrySource } from './transport.js';

/** What an entry costs beside its bytes, here and on the server; keeps a flood of tiny entries inside the window. */
const OVERHEAD_BYTES = 256;

interface Held {
  readonly entry: Entry;
  /** Cost of all entries up to and with this one. */
  readonly mark: number;
  readonly atMs: number;
  /** Gives the body's memory back. */
  readonly release: (() => void) | undefined;
}

/** What the server has and must forget some day. */
interface Kept {
  readonly seq: number;
  readonly mark: number;
  readonly atMs: number;
}

const cost = (entry: Entry): number => entry.body.length + OVERHEAD_BYTES;

export class Outbox implements EntrySource {
  readonly #windowBytes: number;
  /** Bytes that may be under way. */
  readonly inFlightMax: number;
  readonly #live: boolean;
  /** Reliable: until every reader took them; live: until the server has them. First stored, then sent, then unsent. */
  readonly #held: Held[] = [];
  readonly #kept: Kept[] = [];
  /** How many of `#held` the server has, and how many were sent. */
  #storedCount = 0;
  #sentCount = 0;
  #inFlightBytes = 0;
  #topMark = 0;
  #trimmedMark = 0;
  #lastKeptSeq = 0;
  #acknowledged = 0;
  #stored = 0;
  /** Number of the end marker, once it is written. */
  end: number | undefined;

  constructor(windowBytes: number, live: boolean) {
    this.#windowBytes = windowBytes;
    this.#live = live;
    // A live writer keeps its lead small: what must be dropped is dropped before it is sent.
    this.inFlightMax = live ? windowBytes / 4 : windowBytes;
  }

  get acknowledged(): number {
    return this.#acknowledged;
  }

  /** Highest entry that the server has. */
  get stored(): number {
    return this.#stored;
  }

  get entriesInFlight(): number {
    return this.#sentCount - this.#storedCount;
  }

  /** Offset of the first byte that not every reader took; of a live channel, that the server does not have. */
  get unreadFrom(): number | undefined {
    const first = this.#held.find(({ entry }) => this.#live || entry.seq > this.#acknowledged)?.entry;
    return first && first.endOffset - first.body.length;
  }

  hasRoom(bytes: number): boolean {
    return this.#topMark - this.#trimmedMark + bytes + OVERHEAD_BYTES <= this.#windowBytes;
  }

  push(entry: Entry, release?: () => void): void {
    this.#topMark += cost(entry);
    this.#held.push({ entry, mark: this.#topMark, atMs: performance.now(), release });
  }

  next(): Entry | undefined {
    const held = this.#held[this.#sentCount];
    if (!held || this.#inFlightBytes + cost(held.entry) > this.inFlightMax) return undefined;
    this.#sentCount++;
    this.#inFlightBytes += cost(held.entry);
    if (held.entry.seq > this.#lastKeptSeq) {
      this.#lastKeptSeq = held.entry.seq;
      this.#kept.push({ seq: held.entry.seq, mark: held.mark, atMs: held.atMs });
    }
    return held.entry;
  }

  rewind(seq: number): void {
    const first = this.#held.findIndex(held => held.entry.seq > seq);
    this.#sentCount = first < 0 ? this.#held.length : first;
    this.#storedCount = this.#sentCount;
    this.#inFlightBytes = 0;
    this.#stored = Math.max(this.#acknowledged, seq);
    this.#release();
  }

  storedUpTo(seq: number): void {
    this.#stored = Math.max(this.#stored, seq);
    while (this.#storedCount < this.#sentCount) {
      const { entry } = this.#held[this.#storedCount]!;
      if (entry.seq > seq) break;
      this.#inFlightBytes -= cost(entry);
      this.#storedCount++;
    }
    this.#release();
  }

  acknowledgedUpTo(seq: number): void {
    if (seq <= this.#acknowledged) return;
    this.#acknowledged = seq;
    this.#stored = Math.max(this.#stored, seq);
    this.#release();
  }

  trimmedUpTo(seq: number): void {
    const beyond = this.#kept.findIndex(kept => kept.seq > seq);
    const gone = this.#kept.splice(0, beyond < 0 ? this.#kept.length : beyond);
    this.#trimmedMark = gone.at(-1)?.mark ?? this.#trimmedMark;
  }

  /**
   * The entry up to which the server should forget, if it is time: a reliable channel keeps half a window of what was
   * read, for readers that come a little late; a live one keeps what is neither too much nor too old.
   */
  trimTo(maxAgeMs: number): number | undefined {
    const used = this.#topMark - this.#trimmedMark;
    if (!this.#live) {
      if (used <= (this.#windowBytes * 3) / 4) return undefined;
      return this.#lastKept(
        kept => kept.seq <= this.#acknowledged && this.#topMark - kept.mark >= this.#windowBytes / 2,
      );
    }
    const oldest = performance.now() - maxAgeMs;
    if (!this.#kept[0] || (used <= this.#windowBytes / 2 && this.#kept[0].atMs >= oldest)) return undefined;
    return this.#lastKept(kept => this.#topMark - kept.mark >= this.#windowBytes / 4 || kept.atMs < oldest);
  }

  /** Live: gives up the oldest entries that were never sent, when they are too many or too old. Returns their bytes. */
  dropUnsent(maxAgeMs: number): number {
    const oldest = performance.now() - maxAgeMs;
    let count = 0;
    let bytes = 0;
    for (const { entry, mark, atMs } of this.#held.slice(this.#sentCount)) {
      const tooMany = this.#topMark - mark >= this.#windowBytes / 2;
      if (entry.kind !== 'd' || (!tooMany && atMs >= oldest)) break;
      bytes += entry.body.length;
      count++;
    }
    for (const { release } of this.#held.splice(this.#sentCount, count)) release?.();
    return bytes;
  }

  #lastKept(matches: (kept: Kept) => boolean): number | undefined {
    let seq: number | undefined;
    for (const kept of this.#kept) {
      if (!matches(kept)) break;
      seq = kept.seq;
    }
    return seq;
  }

  /**
   * Lets go of what is needed no more. Only of what the server has confirmed: an entry that is sent again after an outage,
   * and that its readers had before, may still stand in the socket, and its memory must not be written to meanwhile.
   */
  #release(): void {
    let count = 0;
    while (count < this.#storedCount && (this.#live || this.#held[count]!.entry.seq <= this.#acknowledged)) count++;
    if (count === 0) return;
    for (const { release } of this.#held.splice(0, count)) release?.();
    this.#storedCount -= count;
    this.#sentCount -= count;
  }
}
