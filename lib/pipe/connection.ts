/** One connection to the node that owns a channel, which never reconnects by itself: what was under way is then certain. */
import type * as RedisClient from '@redis/client';
import { ServerError } from './errors.js';
import type { Script } from './scripts.js';
import type { HostAddress, RedisAddress } from './via.js';

/** Replies of RESP2; blobs are text, or bytes where the caller asked for them. */
export type Reply = string | number | Buffer | null | Reply[];

type Redis = typeof RedisClient;
type Client = ReturnType<typeof newClient>;

/** Some 500 modules, which a session that meets nobody there need not wait for. */
const loadRedis = (): Promise<Redis> => import('@redis/client');

const CONNECT_TIMEOUT_MS = 5000;
const HOPS_MAX = 5;

/** The connection ended, or the node can no longer serve the channel: connect anew and resume. */
export class ConnectionLost extends Error {}

export class Connection {
  readonly #redis: Redis;
  readonly #client: Client;
  readonly #lost: Promise<never>;
  #fail!: (error: ConnectionLost) => void;
  /** Why it is gone: what was under way says so, too. */
  #gone: ConnectionLost | undefined;

  private constructor(redis: Redis, client: Client) {
    this.#redis = redis;
    this.#client = client;
    this.#lost = new Promise<never>((_, reject) => {
      this.#fail = error => {
        this.#gone ??= error;
        reject(error);
      };
    });
    this.#lost.catch(() => {});
    client.on('error', error => this.#fail(new ConnectionLost(reason(error), { cause: error })));
    client.on('end', () => this.#fail(new ConnectionLost('the connection ended')));
  }

  /**
   * Connects to the node that serves `key`: a cluster answers with the right one, sentinels name their master. Without
   * a key any node will do.
   */
  static async open(address: RedisAddress, key?: string): Promise<Connection> {
    const failures: ConnectionLost[] = [];
    for (const host of address.hosts) {
      try {
        const start = address.master === undefined ? host : await askSentinel(address, host);
        return await Connection.#follow(address, start, key);
      } catch (error) {
        if (!(error instanceof ConnectionLost)) throw error;
        failures.push(error);
      }
    }
    const Kind = failures.every(failure => failure instanceof ReadOnly) ? ReadOnly : ConnectionLost;
    throw new Kind([...new Set(failures.map(({ message }) => message))].join('; '));
  }

  static async #follow(address: RedisAddress, start: HostAddress, key: string | undefined): Promise<Connection> {
    let host = start;
    for (let hop = 0; hop < HOPS_MAX; hop++) {
      const connection = await Connection.#connect(address, host);
      try {
        // A write that changes nothing: a replica and a cluster's wrong node refuse it.
        await connection.call(key === undefined ? ['PING'] : ['PERSIST', `${key}:none`]);
        if (address.master !== undefined) await connection.#mustBeMaster();
        return connection;
      } catch (error) {
        connection.destroy();
        if (!(error instanceof Moved)) throw error;
        host = { host: error.host || host.host, port: error.port };
      }
    }
    throw new ConnectionLost('the cluster sent us in circles');
  }

  static async #connect(address: RedisAddress, host: HostAddress): Promise<Connection> {
    const redis = await loadRedis();
    const client = newClient(redis, address, host);
    const connection = new Connection(redis, client);
    try {
      await client.connect();
    } catch (error) {
      client.destroy();
      throw translate(redis, error, address);
    }
    connection.#address = address;
    return connection;
  }

  #address!: RedisAddress;

  /** A master that was just demoted still answers; its replies would be forgotten. */
  async #mustBeMaster(): Promise<void> {
    const role = await this.call(['ROLE']);
    if (Array.isArray(role) && role[0] !== 'master')
      throw new ConnectionLost('the sentinels are choosing a new master');
  }

  /** Rejects, once, when the connection is gone. */
  get lost(): Promise<never> {
    return this.#lost;
  }

  /** Declares the connection dead, for example because it does not answer. */
  abandon(why: string): void {
    this.#fail(new ConnectionLost(why));
    this.destroy();
  }

  async call(words: readonly (string | Buffer)[]): Promise<Reply> {
    try {
      return await this.#client.sendCommand<Reply>(words);
    } catch (error) {
      throw this.#gone ?? translate(this.#redis, error, this.#address);
    }
  }

  /** As `call`, with every blob of the reply as bytes. */
  async callBytes(words: readonly (string | Buffer)[]): Promise<Reply> {
    const { RESP_TYPES } = this.#redis;
    try {
      return await this.#client.sendCommand<Reply>(words, { typeMapping: { [RESP_TYPES.BLOB_STRING]: Buffer } });
    } catch (error) {
      throw this.#gone ?? translate(this.#redis, error, this.#address);
    }
  }

  async run(script: Script, keys: readonly string[], words: readonly string[]): Promise<Reply[]> {
    const tail = [String(keys.length), ...keys, ...words];
    let reply: Reply;
    try {
      reply = await this.call(['EVALSHA', script.sha1, ...tail]);
    } catch (error) {
      if (!(error instanceof UnknownScript)) throw error;
      reply = await this.call(['EVAL', script.text, ...tail]);
    }
    return Array.isArray(reply) ? reply : [reply];
  }

  destroy(): void {
    if (this.#client.isOpen) this.#client.destroy();
  }
}

/** The stream has an entry with this number or a later one. */
export class DuplicateEntry extends Error {}

/** A replica, or a master that was just demoted. */
export class ReadOnly extends ConnectionLost {}

class Moved extends ConnectionLost {
  readonly host: string;
  readonly port: number;
  constructor(to: string) {
    super('moved');
    const colon = to.lastIndexOf(':');
    this.host = to.slice(0, colon);
    this.port = Number(to.slice(colon + 1));
  }
}

class UnknownScript extends Error {}

function newClient({ createClient }: Redis, address: RedisAddress, host: HostAddress) {
  const common = {
    host: host.host,
    port: host.port,
    connectTimeout: CONNECT_TIMEOUT_MS,
    reconnectStrategy: false,
  } as const;
  return createClient({
    RESP: 2,
    socket: address.tls ? { ...common, ...address.tls, tls: true } : common,
    ...(address.username !== undefined && { username: address.username }),
    ...(address.password !== undefined && { password: address.password }),
    // Without this a command written during an outage would overtake those that the outage lost.
    disableOfflineQueue: true,
    ...(address.database > 0 && { database: address.database }),
    // Blocking reads and full windows take as long as they take; liveness is judged by heartbeats.
    commandOptions: { timeout: 0 },
  });
}

async function askSentinel(address: RedisAddress, host: HostAddress): Promise<HostAddress> {
  const { username, password, ...open } = address;
  const redis = await loadRedis();
  const client = newClient(redis, { ...open, database: 0 }, host);
  client.on('error', () => {});
  try {
    await client.connect();
    const answer = await client.sendCommand<Reply>(['SENTINEL', 'GET-MASTER-ADDR-BY-NAME', address.master!]);
    if (!Array.isArray(answer)) {
      throw new ServerError(
        'SERVER_UNREACHABLE',
        `The sentinel at ${host.host}:${host.port} knows no master "${address.master}".`,
      );
    }
    return { host: String(answer[0]), port: Number(answer[1]) };
  } catch (error) {
    throw error instanceof ServerError ? error : translate(redis, error, address);
  } finally {
    if (client.isOpen) client.destroy();
  }
}

/** Error replies by their first word: some mean "ask another node or later", some that a person must act. */
function translate({ ErrorReply }: Redis, error: unknown, address: RedisAddress): Error {
  if (!(error instanceof ErrorReply)) return new ConnectionLost(reason(error), { cause: error });
  const text = error.message;
  const word = text.split(' ', 1)[0] ?? '';
  const where = address.label;
  switch (word) {
    case 'NOSCRIPT':
      return new UnknownScript(text);
    case 'MOVED':
      return new Moved(text.split(' ')[2] ?? '');
    case 'READONLY':
      return new ReadOnly(text, { cause: error });
    case 'ASK':
    case 'TRYAGAIN':
    case 'CLUSTERDOWN':
    case 'MASTERDOWN':
    case 'LOADING':
    case 'BUSY':
    case 'UNBLOCKED':
      return new ConnectionLost(text, { cause: error });
    case 'WRONGPASS':
    case 'NOAUTH':
      return new ServerError(
        'SERVER_AUTH',
        `${where} refuses this user or password: give them in --via, by --password-file or in GST_COSTREAM_REDIS_PASSWORD.`,
        { cause: error },
      );
    case 'NOPERM':
      return new ServerError(
        'SERVER_AUTH',
        `The user may not do this at ${where} (${text}): it needs ~gst-costream:* and +@all -@admin -@dangerous.`,
        { cause: error },
      );
    case 'WRONGTYPE':
      return new ServerError(
        'WRONG_TYPE',
        `Something else at ${where} uses this channel's keys: choose another name, or delete what redis-cli --scan --pattern 'gst-costream:*' shows.`,
        { cause: error },
      );
    case 'OOM':
      return new ServerError(
        'SERVER_REFUSED',
        `${where} has reached its maxmemory and stores nothing more: raise it there, or give write a smaller --window.`,
        { cause: error },
      );
    case 'MISCONF':
      return new ServerError(
        'SERVER_REFUSED',
        `${where} stores nothing because it cannot write its disk: free space there, see the log of that Redis.`,
        { cause: error },
      );
    default:
      if (text.includes('equal or smaller than the target stream top item')) return new DuplicateEntry(text);
      if (/AUTH|unauthenticated|invalid password/i.test(text)) {
        return new ServerError('SERVER_AUTH', `${where} refuses this user or password: ${text}.`, { cause: error });
      }
      if (/unknown command|Unsupported option|syntax error/i.test(text)) {
        return new ServerError(
          'SERVER_TOO_OLD',
          `${where} does not know what channels need (${text}): they need Redis 6.2 or Valkey.`,
          { cause: error },
        );
      }
      return new ServerError('SERVER_REFUSED', `${where} refused: ${text}.`, { cause: error });
  }
}

function reason(error: unknown): string {
  if (error instanceof AggregateError) return [...new Set(error.errors.map(reason))].join('; ');
  return error instanceof Error ? error.message || error.name : String(error);
}
