/** Where the peer was sighted last, by whichever medium: each hears of it by its own packets, and some stop to hear anything. */

type Sighting = { readonly name: string; sighted(): string | undefined };

export class Sightings {
  /** By the medium's name, for a part may be another object each time; the newest last. */
  readonly #hosts = new Map<string, string>();

  /** Asks all of them; undefined while none has sighted it elsewhere. */
  newest(parts: readonly Sighting[]): string | undefined {
    for (const part of parts) {
      const host = part.sighted();
      if (host === this.#hosts.get(part.name)) continue;
      this.#hosts.delete(part.name);
      if (host !== undefined) this.#hosts.set(part.name, host);
    }
    return [...this.#hosts.values()].at(-1);
  }
}
