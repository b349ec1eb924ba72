/**
 * Where a session's peer is. It may move: to another network, or to another address of the same. Then the session that was met
 * greets again from there, and all that is pinned to its address follows; no other session does.
 *
 * With a key, who greets has shown it, and is the peer if it names the session that was met. Without, that name alone is what
 * a stranger lacks, unless the line is overheard: so a peer that still speaks is where it was, and who it was, whoever says
 * otherwise. Where the user said that it is, it may always have been started anew.
 *
 * Who is dialed cannot greet first. It is looked for where it was sighted: with a key where what it sealed comes from, without
 * one where its reports do, which bear random numbers that are no more than overheard either. It is dialed there, and is the
 * peer if it names the session that was met.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { bareAddress } from '../link/bare-address.js';
import type { Endpoints } from '../rtp/address.js';

/** A peer that sends pictures or sound, or tells of them, is never silent for so long. */
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
  /** Where the user said that it is. */
  readonly #home: string;
  #turn = 0;

  constructor(options: PeerPlaceOptions) {
    this.#options = options;
    this.#home = options.endpoints.peer;
  }

  get address(): string {
    return this.#options.endpoints.peer;
  }

  /** Where to dial next: while the peer is silent, in turn where it was seen, where it was, and where it was at first. */
  next(): string {
    if (!this.#silent) this.#turn = 0;
    const places = this.#silent ? [this.#sighted, this.address, this.#home] : [this.address];
    const distinct = [...new Set(places.filter(place => place !== undefined))];
    return distinct[this.#turn++ % distinct.length]!;
  }

  /**
   * Whether it is worth hearing who greets from another address. The peer itself does so as soon as it has moved: it waits here
   * until that shows in its silence, which the last of what it sent from where it was may begin anew.
   */
  async mayMove(signal: AbortSignal): Promise<boolean> {
    if (this.#met === undefined || this.#options.keyed) return this.#met !== undefined;
    const untilMs = performance.now() + 2 * SILENCE_MS;
    let inMs = this.#silentInMs;
    while (inMs > 0 && performance.now() < untilMs && !signal.aborted) {
      // A timer may be early by less than that.
      await sleep(inMs + 1, undefined, { signal, ref: false }).catch(() => {});
      inMs = this.#silentInMs;
    }
    return inMs <= 0;
  }

  /** A session has named itself from this address; true when the peer has moved. @throws when it is not the peer's */
  meet(session: string, address: string): boolean {
    const moved = !isSame(address, this.address);
    if (moved) {
      const known = session === this.#met || isSame(address, this.#home);
      const mayMove = this.#met !== undefined && (this.#options.keyed || this.#silent);
      if (!known || !mayMove) throw new Error('Somebody else is there.');
      this.#options.endpoints.peer = address;
      this.#options.moved(address);
    }
    this.#sighted = undefined;
    // Others may be at the peer's address too, such as behind one router: without a key they are not it while it speaks.
    if (this.#met === undefined || this.#options.keyed || this.#silent) this.#met = session;
    return moved;
  }

  /**
   * What only the peer can have sent came from this address, as long as it last did. In so many milliseconds it should be dialed
   * there if it stays silent; 0 for now, once.
   */
  sight(address: string | undefined): number | undefined {
    const moved = address !== undefined && !isSame(address, this.address) && this.#met !== undefined;
    const inMs = this.#silentInMs;
    if (moved && inMs > 0) return inMs;
    const news = moved && address !== this.#sighted;
    this.#sighted = moved ? address : undefined;
    if (!news) return undefined;
    this.#turn = 0;
    return 0;
  }

  get #silent(): boolean {
    return this.#silentInMs <= 0;
  }

  get #silentInMs(): number {
    return SILENCE_MS - this.#options.silentMs();
  }
}

function isSame(one: string, other: string): boolean {
  return bareAddress(one) === bareAddress(other);
}
