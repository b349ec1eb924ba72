/**
 * Where a session's peer is. It may move: to another network, or to another address of the same. Then the session that was met
 * greets again from there, and all that is pinned to its address follows; no other session does.
 *
 * With a key, who greets has shown it, and is the peer if it names the session that was met. Without, that name alone is what
 * a stranger lacks, unless the line is overheard: so a peer that still speaks is where it was, whoever says otherwise.
 */
import type { Endpoints } from '../rtp/address.js';

/** A peer that sends pictures, sound or reports is never silent for so long; less would cost the one that moves nothing. */
const SILENCE_MS = 500;

export interface PeerPlaceOptions {
  /** `peer` follows the peer. */
  endpoints: Endpoints;
  keyed: boolean;
  /** Milliseconds since media or reports came from the peer. */
  silentMs(): number;
  /** It is there from now on. */
  moved(address: string): void;
}

export class PeerPlace {
  readonly #options: PeerPlaceOptions;
  /** Of the peer's session. */
  #met: string | undefined;
  #sighted: string | undefined;
  #elsewhere = false;

  constructor(options: PeerPlaceOptions) {
    this.#options = options;
  }

  get address(): string {
    return this.#options.endpoints.peer;
  }

  /** Where to dial next: while the peer is silent and was seen elsewhere, there and where it was in turn. */
  next(): string {
    this.#elsewhere = this.#sighted !== undefined && this.#silent && !this.#elsewhere;
    return this.#elsewhere ? this.#sighted! : this.address;
  }

  /** Whether it is worth hearing who greets from another address. */
  mayMove(): boolean {
    return this.#met !== undefined && (this.#options.keyed || this.#silent);
  }

  /** A session has named itself from this address. @throws when it is not the peer's */
  meet(session: string, address: string): void {
    if (address !== this.address) {
      if (!this.mayMove() || session !== this.#met) throw new Error('Somebody else is there.');
      this.#options.endpoints.peer = address;
      this.#options.moved(address);
    }
    this.#met = session;
    this.#sighted = undefined;
  }

  /** What the peer sealed came from this address, as long as it last did; true when it should be dialed there. */
  sight(address: string | undefined): boolean {
    const moved = address !== undefined && address !== this.address && this.#met !== undefined && this.#silent;
    const news = moved && address !== this.#sighted;
    this.#sighted = moved ? address : undefined;
    return news;
  }

  get #silent(): boolean {
    return this.#options.silentMs() >= SILENCE_MS;
  }
}
