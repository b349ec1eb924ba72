/**
 * The end that listens: talks to the peer's address alone, with one connection at a time, and grants one guess at the key
 * a second. A newer connection that has greeted replaces the older one, which may be of a process that is gone.
 *
 * Closing cascade: `close()` ends the listening socket, whoever waits at it, and the channel.
 */
import type { KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { ControlChannel } from './control-channel.js';
import type { Offer } from './control-messages.js';
import { Lobby, opening } from './lobby.js';
import {
  type KeyExporter,
  type KeyRefusal,
  keyExporter,
  keyRefusal,
  PLAIN_REFUSED,
  secureAnswer,
  TLS_HANDSHAKE,
} from './secure.js';

export interface ListenerOptions {
  /** Address and port that it is bound to. */
  address: string;
  port: number;
  /** The only address that is talked to. */
  peer: string;
  key: KeyObject | undefined;
  /** What this end tells of itself to whoever greeted; `exportKey` is there in keyed sessions. */
  answer(theirs: Offer, exportKey: KeyExporter | undefined): Promise<Offer>;
  /** Both have greeted. */
  established(channel: ControlChannel): void;
  /** Somebody at the peer's address has another key, or only one of the two has one. */
  refused(why: KeyRefusal): void;
}

/** Connections from the peer's address that have not greeted yet. */
const WAITING_MAX = 32;
/** From the connection to the end of the handshake. */
const HANDSHAKE_MS = 3000;
const GUESS_INTERVAL_MS = 1000;

export class ControlListener {
  readonly #options: ListenerOptions;
  readonly #server: Server;
  readonly #lobby = new Lobby({ most: WAITING_MAX, patienceMs: HANDSHAKE_MS });
  #channel: ControlChannel | undefined;
  #guessing = false;
  #nextGuessAt = 0;
  #turnedAway = 0;

  private constructor(options: ListenerOptions) {
    this.#options = options;
    this.#server = createServer({ noDelay: true, keepAlive: true }, socket => this.#meet(socket));
  }

  /** Resolves when it listens; rejects with the system's error (EADDRINUSE). */
  static async open(options: ListenerOptions): Promise<ControlListener> {
    const listener = new ControlListener(options);
    const { address: host, port } = options;
    listener.#server.listen({ host, port, exclusive: true, ipv6Only: true, backlog: 8 });
    await once(listener.#server, 'listening');
    return listener;
  }

  /** @internal what tests count: connections of strangers, and of the peer's address beyond what is granted. */
  get turnedAway(): number {
    return this.#turnedAway + this.#lobby.turnedAway;
  }

  async close(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#lobby.close();
    await this.#channel?.close();
    await closed;
  }

  async #meet(socket: Socket): Promise<void> {
    socket.on('error', () => {});
    if (!this.#isPeer(socket)) {
      this.#turnedAway++;
      socket.resetAndDestroy();
      return;
    }
    this.#lobby.enter(socket);
    try {
      await this.#greet(socket, await opening(socket, { hello: this.#options.key !== undefined }));
    } catch {
      // Whoever did not come in may come again.
      socket.destroy();
    } finally {
      this.#lobby.leave(socket);
    }
  }

  async #greet(socket: Socket, first: number): Promise<void> {
    const { key, answer, established, refused } = this.#options;
    const speaksTls = first === TLS_HANDSHAKE;
    if (!key && speaksTls) {
      ControlChannel.refuse(socket, 'unkeyed');
      refused('we-need-a-key');
      return;
    }
    if (key && !speaksTls) {
      socket.write(PLAIN_REFUSED);
      socket.destroySoon();
      if (first === 0) refused('they-have-no-key');
      return;
    }
    const secured = key && (await this.#guess(socket, key));
    const exportKey = secured && keyExporter(secured);
    const channel = await ControlChannel.welcome(secured ?? socket, theirs => answer(theirs, exportKey));
    const older = this.#channel;
    this.#channel = channel;
    channel.once('close', () => {
      if (this.#channel === channel) this.#channel = undefined;
    });
    void older?.close();
    established(channel);
  }

  /** The handshake, one at a time; after one that failed the next has to wait. */
  async #guess(socket: Socket, key: KeyObject): Promise<TLSSocket> {
    if (this.#guessing || performance.now() < this.#nextGuessAt) {
      this.#turnedAway++;
      throw new Error('One guess a second.');
    }
    this.#guessing = true;
    this.#lobby.seat(socket);
    try {
      const secured = secureAnswer(socket, key);
      await new Promise<void>((resolve, reject) => {
        secured.once('secure', resolve).once('error', reject);
        secured.once('close', () => reject(new Error('The handshake was broken off.')));
      });
      return secured;
    } catch (error) {
      this.#nextGuessAt = performance.now() + GUESS_INTERVAL_MS;
      const refusal = keyRefusal(error as NodeJS.ErrnoException);
      if (refusal) this.#options.refused(refusal);
      throw error;
    } finally {
      this.#guessing = false;
    }
  }

  #isPeer({ remoteAddress }: Socket): boolean {
    return bare(remoteAddress) === bare(this.#options.peer);
  }
}

/** Without the zone of a link-local address, which only one of the two may carry. */
function bare(address = ''): string {
  return address.replace(/%.*$/, '').toLowerCase();
}
