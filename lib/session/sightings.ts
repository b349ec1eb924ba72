/** Where the peer was sighted last, by whichever medium: each hears of it by its own packets, and some stop to hear anything. */

type Sighting = { sighted(): string | undefined };

export class Sightings {
  /** The newest last. */
  readonly #hosts = new Map<Sighting, string>();

  /** Asks all of them; undefined while none has sighted it elsewhere. */
  newest(parts: readonly Sighting[]): string | undefined {
    for (const part of parts) {
      const host = part.sighted();
      if (host === this.#hosts.get(part)) continue;
      this.#hosts.delete(part);
      if (host !== undefined) this.#hosts.set(part, host);
    }
    return [...this.#hosts.values()].at(-1);
  }
}
