/** Entries in order, from the first that is still kept to the last one written; a live writer leaves gaps in their numbers. */
import type { Entry } from './transport.js';

export class EntryLog {
  #entries: Entry[] = [];
  /** Entries at the front that are dropped, until it is worth to move the others. */
  #gone = 0;
  #top = 0;
  #topOffset = 0;

  /** Number of the last entry; 0 before the first. */
  get top(): number {
    return this.#top;
  }

  /** Offset after the last entry. */
  get topOffset(): number {
    return this.#topOffset;
  }

  /** Everything after this entry is kept. */
  get base(): number {
    const first = this.#entries[this.#gone];
    return first ? first.seq - 1 : this.#top;
  }

  push(entry: Entry): void {
    this.#entries.push(entry);
    this.#top = entry.seq;
    this.#topOffset = entry.endOffset;
  }

  /** The first kept entry after `seq`. */
  after(seq: number): Entry | undefined {
    return this.#entries[this.#indexAfter(seq)];
  }

  dropUpTo(seq: number): void {
    const end = this.#indexAfter(seq);
    // The memory goes now, the places in the list when they are many.
    this.#entries.fill(HOLE, this.#gone, end);
    this.#gone = end;
    if (this.#gone < this.#entries.length / 2) return;
    this.#entries = this.#entries.slice(this.#gone);
    this.#gone = 0;
  }

  #indexAfter(seq: number): number {
    let low = this.#gone;
    let high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#entries[middle]!.seq > seq) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

const HOLE: Entry = { seq: 0, endOffset: 0, kind: 'd', body: Buffer.alloc(0) };
