/**
 * The end that connects: tries until the other end is there, and again whenever it was lost. Where nobody listens, as at
 * an original, it goes on trying in silence.
 *
 * Closing cascade: `close()` ends the attempt or the channel, and the trying.
 */
import type { KeyObject } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { bareAddress } from './bare-address.js';
import { ControlChannel, RefusedError } from './control-channel.js';
import type { Offer } from './control-messages.js';
import { type KeyExporter, type KeyRefusal, keyExporter, keyRefusal, secureDial, TLS_ALERT } from './secure.js';

export interface DialerOptions {
  /** Asked for each connection. */
  address: string;
  port: number;
  /** Address that the connection leaves from; undefined leaves that to the routing table. */
  localAddress: string | undefined;
  key: KeyObject | undefined;
  /** What this end tells of itself, asked for each connection. */
  offer(): Offer;
  /** Both have greeted, this end to that address. `exportKey` is there in keyed sessions. */
  established(channel: ControlChannel, exportKey: KeyExporter | undefined, address: string): void;
  /** The other end is there, but the keys do not fit. */
  refused(why: KeyRefusal): void;
  /** An attempt came to nothing: nobody is there, or an original. */
  failed?(): void;
}

const FIRST_PAUSE_MS = 200;
/** A listener grants one guess a second: a keyed end that asked in vain waits a little longer. */
const LONGEST_PAUSE_MS = 2000;
const CONNECT_MS = 3000;

export class ControlDialer {
  readonly #options: DialerOptions;
  readonly #closing = new AbortController();
  #channel: ControlChannel | undefined;
  #running: Promise<void> | undefined;
  /** Ends the attempt or connection that is, and the pause after it. */
  #turn = new AbortController();
  /** Where the connection leaves from, once there is one. */
  #leaves: string | undefined;
  #ownAddresses: ReadonlySet<string> | undefined;

  constructor(options: DialerOptions) {
    this.#options = options;
  }

  start(): void {
    this.#running ??= this.#run();
  }

  /** Gives up what there is, and begins anew. */
  again(): void {
    this.#turn.abort();
  }

  /**
   * Looks whether this machine's addresses have changed, which nothing tells: a connection from one that is gone would be
   * waited for until its silence is noticed, and the next attempt until its turn.
   */
  look(): void {
    const now = ownAddresses();
    const before = this.#ownAddresses;
    this.#ownAddresses = now;
    if (!now || !before) return;
    const gained = [...now].some(address => !before.has(address));
    const lost = this.#leaves !== undefined && before.has(this.#leaves) && !now.has(this.#leaves);
    if (lost || (gained && !this.#channel)) this.again();
  }

  async close(): Promise<void> {
    this.#closing.abort();
    this.#turn.abort();
    await this.#channel?.close();
    await this.#running;
  }

  async #run(): Promise<void> {
    const { signal } = this.#closing;
    let pauseMs = FIRST_PAUSE_MS;
    while (!signal.aborted) {
      this.#turn = new AbortController();
      const turn = this.#turn.signal;
      const met = await this.#meet(turn);
      if (!met && !turn.aborted) this.#options.failed?.();
      pauseMs = met ? FIRST_PAUSE_MS : Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
      // Nothing tells when a listener will be there.
      await sleep(pauseMs, undefined, { signal: turn }).catch(() => {});
    }
  }

  /** One connection from its beginning to its end; false when the ends did not come to talk. */
  async #meet(turn: AbortSignal): Promise<boolean> {
    const { address, port, localAddress, key, offer, established, refused } = this.#options;
    const raw = connect({ host: address, port, noDelay: true, keepAlive: true, ...(localAddress && { localAddress }) });
    let socket: Socket = raw;
    const giveUp = () => socket.destroy();
    raw.on('error', () => {});
    turn.addEventListener('abort', giveUp, { once: true });
    let refusal: KeyRefusal | undefined;
    try {
      await arrival(raw, 'connect');
      this.#leaves = bareAddress(raw.localAddress);
      let exportKey: KeyExporter | undefined;
      if (key) {
        const secured = secureDial(raw, key);
        socket = secured;
        await arrival(secured, 'secureConnect').catch((error: NodeJS.ErrnoException) => {
          refusal = keyRefusal(error);
          throw error;
        });
        // OpenSSL counts an external PSK as a resumed session.
        if (!secured.isSessionReused()) throw new Error('The key was not used.');
        exportKey = keyExporter(secured);
      } else {
        raw.once('data', (piece: Buffer) => {
          if (piece[0] === TLS_ALERT) refusal = 'we-need-a-key';
        });
      }
      const channel = await ControlChannel.greet(socket, offer());
      this.#channel = channel;
      established(channel, exportKey, address);
      await channel.gone;
      return true;
    } catch (error) {
      if (error instanceof RefusedError && error.reason === 'unkeyed') refusal = 'they-have-no-key';
      if (refusal && !this.#closing.signal.aborted) refused(refusal);
      return false;
    } finally {
      this.#channel = undefined;
      this.#leaves = undefined;
      turn.removeEventListener('abort', giveUp);
      socket.destroy();
      raw.destroy();
      // Closed is closed: its descriptor goes a turn later.
      if (!raw.closed) await new Promise(resolve => raw.once('close', resolve));
    }
  }
}

/** Undefined where a sandbox does not let them be listed. */
function ownAddresses(): ReadonlySet<string> | undefined {
  try {
    const all = Object.values(networkInterfaces()).flatMap(entries => entries ?? []);
    return new Set(all.map(({ address }) => address));
  } catch {
    return undefined;
  }
}

/** Resolves when the socket says so; rejects with its error, its end, or when it takes too long. */
function arrival(socket: Socket, event: 'connect' | 'secureConnect'): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => fail(new Error('Nobody answered.')), CONNECT_MS);
    const settle = () => {
      clearTimeout(timer);
      socket.off('error', fail).off('close', gone).off(event, arrived);
    };
    const arrived = () => {
      settle();
      resolve();
    };
    const fail = (error: Error) => {
      settle();
      // What else goes wrong with a socket that is given up concerns nobody.
      socket.on('error', () => {});
      socket.destroy();
      reject(error);
    };
    const gone = () => fail(new Error('The connection ended.'));
    socket.once('error', fail).once('close', gone).once(event, arrived);
  });
}
