/** What arrived of one round, and what that says of the line. */

export interface Tally {
  /** Different datagrams that came. */
  received: number;
  /** With IP and UDP headers, in kb/s, of what came after the first third: a shaper lets a burst pass at first. */
  rateKbps: number;
}

export class RoundTally {
  readonly #arrivals: number[] = [];
  readonly #seen = new Set<number>();
  #packetBytes = 0;

  /** `packetBytes` with headers; all of a round are equal. */
  add(sequence: number, packetBytes: number, atMs = performance.now()): void {
    if (this.#seen.has(sequence)) return;
    this.#seen.add(sequence);
    this.#arrivals.push(atMs);
    this.#packetBytes = packetBytes;
  }

  get received(): number {
    return this.#seen.size;
  }

  result(): Tally {
    const all = this.#arrivals;
    const skipped = Math.floor(all.length / 3);
    const late = all.slice(skipped);
    const spanMs = (late.at(-1) ?? 0) - (late[0] ?? 0);
    const rateKbps = spanMs > 0 ? Math.round(((late.length - 1) * this.#packetBytes * 8) / spanMs) : 0;
    return { received: this.received, rateKbps };
  }
}
