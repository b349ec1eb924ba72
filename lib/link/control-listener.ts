/**
 * The end that listens: talks to the peer's address alone, and to who has proved to be the peer from elsewhere, with one
 * connection at a time, and grants one guess at the key a second. A newer connection that has greeted replaces the older one,
 * which may be of a process that is gone.
 *
 * Closing cascade: `close()` ends the listening socket, whoever waits at it, and the channel.
 */
import type { KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { bareAddress } from './bare-address.js';
import { TLS_HANDSHAKE } from './client-hello.js';
import { ControlChannel } from './control-channel.js';
import type { Offer } from './control-messages.js';
import { Guesses, UnmarkedError } from './guesses.js';
import { Lobby, opening } from './lobby.js';
import { type KeyExporter, type KeyRefusal, keyExporter, keyRefusal, PLAIN_REFUSED, secured } from './secure.js';

export interface ListenerOptions {
  /** Address and port that it is bound to. */
  address: string;
  port: number;
  /** The only address that is talked to, but for `mayMove`; asked for each connection. */
  peer: string;
  /**
   * Somebody at another address may say that it is the peer: with the key alone, where there is one. Default: nobody. `signal`
   * ends the waiting for who has left.
   */
  mayMove?(signal: AbortSignal): Promise<boolean>;
  key: KeyObject | undefined;
  /** What this end tells of itself to whoever greeted from that address; `exportKey` is there in keyed sessions. */
  answer(theirs: Offer, exportKey: KeyExporter | undefined, address: string): Promise<Offer>;
  /** Both have greeted. */
  established(channel: ControlChannel): void;
  /** Somebody at the peer's address has another key, or only one of the two has one. */
  refused(why: KeyRefusal): void;
}

/** Connections from the peer's address that have not greeted yet. */
const WAITING_MAX = 32;
/** From the connection to the end of the handshake. */
const HANDSHAKE_MS = 3000;

export class ControlListener {
  readonly #options: ListenerOptions;
  readonly #server: Server;
  readonly #lobby = new Lobby({ most: WAITING_MAX, patienceMs: HANDSHAKE_MS });
  /** Apart, so that they take nobody's place. */
  readonly #strangers = new Lobby({ most: WAITING_MAX, patienceMs: HANDSHAKE_MS });
  readonly #guesses: Guesses | undefined;
  #channel: ControlChannel | undefined;
  /** Somebody was let in. */
  #met = false;
  #turnedAway = 0;

  private constructor(options: ListenerOptions) {
    this.#options = options;
    this.#guesses = options.key && new Guesses(options.key);
    this.#server = createServer({ noDelay: true, keepAlive: true }, socket => this.#meet(socket));
  }

  /** Resolves when it listens; rejects with the system's error (EADDRINUSE). */
  static async open(options: ListenerOptions): Promise<ControlListener> {
    const listener = new ControlListener(options);
    const { address: host, port } = options;
    listener.#server.listen({ host, port, exclusive: true, ipv6Only: true, backlog: 128 });
    await once(listener.#server, 'listening');
    return listener;
  }

  /** Connections of strangers, and of the peer's address beyond what is granted. */
  get turnedAway(): number {
    return this.#turnedAway + this.#lobby.turnedAway + (this.#guesses?.turnedAway ?? 0);
  }

  async close(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#lobby.close();
    this.#strangers.close();
    await this.#channel?.close();
    await closed;
  }

  async #meet(socket: Socket): Promise<void> {
    socket.on('error', () => {});
    const stranger = !this.#isPeer(socket);
    const lobby = stranger ? this.#strangers : this.#lobby;
    lobby.enter(socket);
    try {
      if (stranger) await this.#sieve(socket);
      const first = await opening(socket, { hello: this.#options.key !== undefined });
      await (stranger ? this.#hear(socket, first) : this.#greet(socket, first));
    } catch {
      // Of strangers all who do not come in, such as had to go for others too.
      if (stranger) this.#turnedAway++;
      // Whoever did not come in may come again.
      socket.destroy();
    } finally {
      lobby.leave(socket);
    }
  }

  /** Resolves when a stranger may be the peer all the same; rejects otherwise, or when it has left. */
  async #sieve(socket: Socket): Promise<void> {
    const left = new AbortController();
    socket.once('close', () => left.abort());
    if (socket.destroyed) left.abort();
    const mayBePeer = await this.#options.mayMove?.(left.signal);
    if (mayBePeer && !socket.destroyed) return;
    socket.resetAndDestroy();
    throw new Error('Not the peer.');
  }

  /** Who is not the peer after all is told nothing, and of it neither. */
  async #hear(socket: Socket, first: Buffer): Promise<void> {
    const { key } = this.#options;
    const speaksTls = first[0] === TLS_HANDSHAKE;
    if (speaksTls !== (key !== undefined)) throw new Error('Not one of ours.');
    const trusted = (known: KeyObject) => {
      this.#strangers.seat(socket);
      return secured(socket, known);
    };
    const sealed = key && (await this.#guesses!.trust(first, () => trusted(key)));
    await this.#welcome(socket, sealed, { tellsWhy: sealed !== undefined });
  }

  async #greet(socket: Socket, first: Buffer): Promise<void> {
    const { key, refused } = this.#options;
    const speaksTls = first[0] === TLS_HANDSHAKE;
    if (!key && speaksTls) {
      ControlChannel.refuse(socket, 'unkeyed');
      refused('we-need-a-key');
      return;
    }
    if (key && !speaksTls) {
      this.#turnedAway++;
      if (!this.#met) socket.write(PLAIN_REFUSED);
      socket.destroySoon();
      if (first[0] === 0) refused('they-have-no-key');
      return;
    }
    await this.#welcome(socket, key && (await this.#handshake(socket, first, key)));
  }

  async #welcome(socket: Socket, sealed: TLSSocket | undefined, options: { tellsWhy?: boolean } = {}): Promise<void> {
    const { answer, established } = this.#options;
    const { remoteAddress = '' } = socket;
    const exportKey = sealed && keyExporter(sealed);
    const reply = (theirs: Offer) => answer(theirs, exportKey, remoteAddress);
    const channel = await ControlChannel.welcome(sealed ?? socket, reply, options);
    const older = this.#channel;
    this.#channel = channel;
    this.#met = true;
    channel.once('close', () => {
      if (this.#channel === channel) this.#channel = undefined;
    });
    void older?.close();
    established(channel);
  }

  /**
   * TLS would tell a wrong key with an alert, as it is told who comes plainly: at the peer's address somebody may have to be
   * told which of the two ends lacks the key. Once the peer was met, nobody has, and who does not show a mark of the key gets
   * not a byte. @throws when it was not this one's turn, or failed
   */
  async #handshake(socket: Socket, hello: Buffer, key: KeyObject) {
    const guesses = this.#guesses!;
    const carriedOut = () => {
      this.#lobby.seat(socket);
      return secured(socket, key);
    };
    if (this.#met) {
      return guesses.trust(hello, carriedOut).catch((error: Error) => {
        this.#turnedAway++;
        if (error instanceof UnmarkedError && error.byOurs) this.#options.refused('wrong-key');
        throw error;
      });
    }
    try {
      return await guesses.hear(hello, carriedOut);
    } catch (error) {
      const refusal = keyRefusal(error as NodeJS.ErrnoException);
      if (refusal) this.#options.refused(refusal);
      throw error;
    }
  }

  #isPeer({ remoteAddress }: Socket): boolean {
    return bareAddress(remoteAddress) === bareAddress(this.#options.peer);
  }
}
