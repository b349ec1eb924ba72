/** Whether one peer is heard, by signs that change whenever it was: when it was last, and when to speak of its silence. */

/** Silence after which the user is told, and again after each multiple of three. */
export const NOTICE_S = 3;

/** Five of the longest intervals between an original's reports (RFC 3550 §6.3.5), 2.5 to 7.5 s: some of them may be lost. */
const GONE_MS = 40_000;

/** What a look at the signs found that a user should hear of. */
export type Finding = { heard: true; again: boolean } | { heard: false; seconds: number };

export class PeerWatch {
  readonly name: string;
  readonly #startedAt: number;
  readonly #signs = new Map<string, string>();
  #heardAt: number | undefined;
  #noticed = 0;

  constructor(name: string, startedAt: number) {
    this.name = name;
    this.#startedAt = startedAt;
  }

  /** By `performance.now()`; undefined before the first sign. */
  get heardAt(): number | undefined {
    return this.#heardAt;
  }

  /** Milliseconds since it was heard, or since the start. */
  silentMs(now: number): number {
    return now - (this.#heardAt ?? this.#startedAt);
  }

  /** Whether it has come and is not gone. */
  isHere(now: number): boolean {
    return this.#heardAt !== undefined && now - this.#heardAt < GONE_MS;
  }

  /** Whether there ever was this sign. */
  has(sign: string): boolean {
    return this.#signs.has(sign);
  }

  look(signs: Iterable<readonly [name: string, sign: string | undefined]>, now: number): Finding | undefined {
    let heard = false;
    for (const [name, sign] of signs) {
      if (sign === undefined || sign === this.#signs.get(name)) continue;
      this.#signs.set(name, sign);
      heard = true;
    }
    return heard ? this.#hear(now) : this.#miss(now);
  }

  #hear(now: number): Finding | undefined {
    const again = this.#heardAt !== undefined;
    const news = !again || this.#noticed > 0;
    this.#heardAt = now;
    this.#noticed = 0;
    return news ? { heard: true, again } : undefined;
  }

  #miss(now: number): Finding | undefined {
    const seconds = this.silentMs(now) / 1000;
    if (seconds < NOTICE_S * 3 ** this.#noticed) return undefined;
    this.#noticed++;
    return { heard: false, seconds: Math.round(seconds) };
  }
}
