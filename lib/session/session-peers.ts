/** A session's peers: who of them is heard, and what is said of those who are not. */
import { PeerLostError } from '../errors.js';
import { PeerWatch } from './peer-watch.js';

/** What the parts know of the peers' packets. */
export interface PeerSigns {
  /** Of each part a sign that changes whenever that peer is heard. */
  of(peer: number): Iterable<readonly [part: string, sign: string | undefined]>;
  /** The last host that is none of the peers and sent something all the same. */
  stranger(): string | undefined;
}

/** A peer that is heard, for the first time or again after silence, or that is silent. */
export type PeerNews =
  | { heard: true; again: boolean; peer: string }
  | { heard: false; seconds: number; hint: string; peer: string };

export class SessionPeers {
  /** In the order of the options. */
  readonly watches: readonly PeerWatch[];
  readonly #hints: readonly string[];
  readonly #signs: PeerSigns;

  /** `hint` says what to check when nothing is heard of a peer; `startedAt` is by `performance.now()`, as all times here. */
  constructor(peers: readonly { name: string; hint: string }[], startedAt: number, signs: PeerSigns) {
    this.watches = peers.map(({ name }) => new PeerWatch(name, startedAt));
    this.#hints = peers.map(({ hint }) => hint);
    this.#signs = signs;
  }

  /** When anybody was heard last. */
  get heardAt(): number | undefined {
    const times = this.watches.map(watch => watch.heardAt).filter(time => time !== undefined);
    return times.length === 0 ? undefined : Math.max(...times);
  }

  /** Milliseconds since anybody was heard, or since the start. */
  silentMs(now: number): number {
    return Math.min(...this.watches.map(watch => watch.silentMs(now)));
  }

  /** Who of them has come and is not gone. */
  here(now: number): boolean[] {
    return this.watches.map(watch => watch.isHere(now));
  }

  /** Whether anybody was ever heard by that part. */
  met(part: string): boolean {
    return this.watches.some(watch => watch.has(part));
  }

  /** Looks for signs of all; what is new since the last look. */
  look(now: number): PeerNews[] {
    return [...this.watches.entries()].flatMap(([index, watch]): PeerNews[] => {
      const found = watch.look(this.#signs.of(index), now);
      if (!found) return [];
      const peer = watch.name;
      return [found.heard ? { ...found, peer } : { ...found, peer, hint: this.#hint(index) }];
    });
  }

  /** Why to give up, when who was heard is silent for that many seconds; of several the last one. Never with 0. */
  lost(now: number, timeoutS: number): PeerLostError | undefined {
    const { heardAt } = this;
    if (heardAt === undefined || timeoutS <= 0 || (now - heardAt) / 1000 < timeoutS) return undefined;
    const seconds = Math.round((now - heardAt) / 1000);
    const be = this.watches.length === 1 ? 'has' : 'have';
    return new PeerLostError(`${this.#names()} ${be} been silent for ${seconds} s; ${this.#hint(0)}`);
  }

  /** What a session failed of whose time is over and that heard nobody; undefined when somebody was heard. */
  missed(timeLimitS: number): PeerLostError | undefined {
    if (this.heardAt !== undefined) return undefined;
    return new PeerLostError(`Nothing was heard from ${this.#names()} in ${timeLimitS} s; ${this.#hint(0)}`);
  }

  #names(): string {
    return this.watches.map(({ name }) => name).join(', ');
  }

  /** A peer that answers from another of its addresses is a stranger: IPv6 privacy addresses, several networks. */
  #hint(peer: number): string {
    const stranger = this.#signs.stranger();
    if (stranger === undefined) return this.#hints[peer]!;
    const { name } = this.watches[peer]!;
    return `packets from ${stranger} were refused, because they are not from --peer ${name}; give that address if it is the peer's.`;
  }
}
