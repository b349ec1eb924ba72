/** The connections of one end of a channel: opened together, lost together, opened again for as long as was asked. */
import { Connection, ConnectionLost } from './connection.js';
import { ServerError } from './errors.js';
import { retry } from './retry.js';
import type { RedisAddress } from './via.js';

export class RedisLink {
  readonly #address: RedisAddress;
  readonly #key: string;
  readonly #reconnectTimeoutMs: number;
  readonly #count: number;
  readonly #signal: AbortSignal;

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
      if (!(error instanceof ConnectionLost)) throw error;
      throw new ServerError(
        'SERVER_UNREACHABLE',
        `No Redis can be reached at ${this.#address.label} (${error.message}): start one there (Debian: apt install redis-server) or name yours by --via.`,
        { cause: error },
      );
    }
  }

  /** After an outage. */
  again(): Promise<Bundle> {
    return retry(() => this.#open(), {
      label: this.#address.label,
      reconnectTimeoutMs: this.#reconnectTimeoutMs,
      signal: this.#signal,
      isOutage: error => error instanceof ConnectionLost,
    });
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
  }

  destroy(): void {
    for (const connection of this.#connections) connection.destroy();
  }
}
