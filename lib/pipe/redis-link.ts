/** The connections of one end of a channel: opened together, lost together, opened again for as long as was asked. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Connection, ConnectionLost, ReadOnly } from './connection.js';
import { ServerError } from './errors.js';
import { Outage, retry } from './retry.js';
import type { RedisAddress } from './via.js';

/** Connections that lasted so long were no part of an outage. */
const STEADY_MS = 1000;

export class RedisLink {
  readonly #address: RedisAddress;
  readonly #key: string;
  readonly #reconnectTimeoutMs: number;
  readonly #count: number;
  readonly #signal: AbortSignal;
  #outage = new Outage();
  #backAtMs = Number.NEGATIVE_INFINITY;
  #progress = 0;

  /** `count` connections at a time to the node that owns `key`; `reconnectTimeoutMs` 0 never gives up. */
  constructor(address: RedisAddress, key: string, count: number, reconnectTimeoutMs: number, signal: AbortSignal) {
    this.#address = address;
    this.#key = key;
    this.#count = count;
    this.#reconnectTimeoutMs = reconnectTimeoutMs;
    this.#signal = signal;
  }

  /** The first time nobody waits for a server that is not there. */
  async first(): Promise<Bundle> {
    try {
      return await this.#open();
    } catch (error) {
      throw this.unreachable(error);
    }
  }

  /** The first time, a lost connection is an error that a person must act on; others stay as they are. */
  unreachable(error: unknown): unknown {
    if (!(error instanceof ConnectionLost) || this.#signal.aborted) return error;
    const { label } = this.#address;
    if (error instanceof ReadOnly) {
      const sentence = `${label} is a read-only replica, which takes nothing: name its master by --via.`;
      return new ServerError('SERVER_REFUSED', sentence, { cause: error });
    }
    return new ServerError(
      'SERVER_UNREACHABLE',
      `No Redis can be reached at ${label} (${error.message}): start one there (Debian: apt install redis-server) or name yours by --via.`,
      { cause: error },
    );
  }

  /**
   * After the loss of the last connections for `reason`: new ones, that `prepare` has made ready. An outage goes on, with
   * its pauses and its end, where connections are lost at once and `progress`, which only grows, has not grown.
   */
  async again(
    reason: string,
    progress: number,
    prepare: (bundle: Bundle) => Promise<void> = () => Promise.resolve(),
  ): Promise<Bundle> {
    const options = {
      label: this.#address.label,
      reconnectTimeoutMs: this.#reconnectTimeoutMs,
      signal: this.#signal,
      isOutage: (error: unknown) => error instanceof ConnectionLost,
    };
    const wentOn = progress > this.#progress || performance.now() - this.#backAtMs > STEADY_MS;
    this.#progress = progress;
    if (wentOn) this.#outage = new Outage();
    else await this.#outage.pause(new ConnectionLost(reason), options);
    const prepared = async () => {
      const bundle = await this.#open();
      try {
        await prepare(bundle);
        return bundle;
      } catch (error) {
        bundle.destroy();
        throw error;
      }
    };
    const bundle = await retry(prepared, options, this.#outage);
    this.#backAtMs = performance.now();
    return bundle;
  }

  async #open(): Promise<Bundle> {
    const opening = Array.from({ length: this.#count }, () => Connection.open(this.#address, this.#key));
    const settled = Promise.allSettled(opening);
    const watching = new AbortController();
    const results = await Promise.race([settled, aborted(this.#signal, watching.signal)]);
    watching.abort();
    const failed = results?.find(result => result.status === 'rejected');
    if (results && !failed) return new Bundle(await Promise.all(opening));
    void settled.then(late => {
      for (const result of late) if (result.status === 'fulfilled') result.value.destroy();
    });
    throw failed ? failed.reason : this.#signal.reason;
  }
}

/** Resolves when `signal` fires, as long as `watching` does not. */
function aborted(signal: AbortSignal, watching: AbortSignal): Promise<undefined> {
  return new Promise(resolve => {
    if (signal.aborted) resolve(undefined);
    signal.addEventListener('abort', () => resolve(undefined), { once: true, signal: watching });
  });
}

/** Connections that live and die together: with the first that is lost, what is under way on the others is. */
export class Bundle {
  readonly #connections: readonly Connection[];
  /** Rejects with `ConnectionLost` when the first of them is gone. */
  readonly lost: Promise<never>;
  readonly #gone = new AbortController();

  constructor(connections: readonly Connection[]) {
    this.#connections = connections;
    this.lost = Promise.race(connections.map(connection => connection.lost));
    this.lost.catch((reason: ConnectionLost) => this.abandon(reason.message));
  }

  connection(index: number): Connection {
    return this.#connections[index]!;
  }

  abandon(why: string): void {
    for (const connection of this.#connections) connection.abandon(why);
    this.#gone.abort();
  }

  /** Waits, and no longer than these connections last. @throws ConnectionLost */
  async pause(ms: number): Promise<void> {
    try {
      await sleep(ms, undefined, { signal: this.#gone.signal });
    } catch {
      throw new ConnectionLost('the connection was closed');
    }
  }

  destroy(): void {
    this.#gone.abort();
    for (const connection of this.#connections) connection.destroy();
  }
}
