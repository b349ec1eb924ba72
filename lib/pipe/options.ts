/** What `writeChannel`, `readChannel` and `listChannels` take: the names of the command line; defaults in one literal. */
import type { KeyObject } from 'node:crypto';
import { UsageError } from '../errors.js';
import { likely } from '../gst/names.js';

/** How the server is reached. */
export interface ViaOptions {
  /**
   * `redis://[user:password@]host[:port][/database]`, `rediss://…` for TLS, `redis://host,host,…` for a cluster,
   * `redis+sentinel://host,host/MASTER[/database]`, or `ssh://[user@]host[:port]`, which needs no Redis.
   * Default: GST_COSTREAM_VIA, else redis://127.0.0.1:6379.
   */
  via?: string;
  /** ACL user, where `via` names none. Default: GST_COSTREAM_REDIS_USER, else the server's default user. */
  username?: string;
  /** Password, where `via` has none. Default: GST_COSTREAM_REDIS_PASSWORD, else none. */
  password?: string;
  /** File whose content is the password. Default: none. */
  passwordFile?: string;
  /** PEM file of the authority that signed the server's certificate. Default: the system's authorities. */
  tlsCa?: string;
  /** PEM file of this client's certificate. Default: none. */
  tlsCert?: string;
  /** PEM file of the key of `tlsCert`. Default: none. */
  tlsKey?: string;
  /** Seconds without the server after which a channel gives up, 1-86400; 0 for never. Default 60. */
  reconnectTimeout?: number;
  /** Ends what was started; what is under way rejects with the signal's reason. */
  signal?: AbortSignal;
}

/** The key that seals a channel's bytes against the server. */
export interface SealOptions {
  /** Key, as `parseKey` returns it. Default: none. */
  key?: KeyObject;
  /** File with a key of `gst-costream keygen`. Default: the key in GST_COSTREAM_KEY, else nothing is sealed. */
  keyFile?: string;
  /** Asks for the key on the terminal. Default false. */
  keyPrompt?: boolean;
}

export interface WriteOptions extends ViaOptions, SealOptions {
  /** Never waits for readers: the oldest bytes are dropped and counted. Default false: waits for the slowest reader. */
  live?: boolean;
  /**
   * Bytes that may wait for the slowest reader, in this process and on the server, 65536-1073741824.
   * Default 16 MiB; 4 MiB live.
   */
  window?: number;
  /** Bytes of the largest entry, 1024-4194304, at most a fourth of the window. Default 256 KiB. */
  entrySize?: number;
  /** Live: seconds after which bytes that nobody took are dropped, 0.05-3600. Default 2. */
  maxAge?: number;
  /** Readers that must have come before anything is forgotten and before the writer ends, 1-1000. Default 1. */
  waitReaders?: number;
  /**
   * Seconds of silence after which a reader counts as dead, and this writer for its readers, 1-3600; 3 or more through
   * ssh, where a silent line may be dead and not the peer, which is looked for another 12 s, or as long again. Default 10.
   */
  peerTimeout?: number;
  /**
   * Seconds for which the server keeps what is unread after the end, so that the writer can end at once, 1-2592000.
   * Default: the writer stays until all is read.
   */
  linger?: number;
  /** Seconds after which the server forgets a channel whose writer died, 10-2592000. Default 60. */
  expire?: number;
  /** Bytes that will be written in all, for the readers' progress. Default: not known. */
  totalSize?: number;
  /** Ends another writer's run on the same channel. Default false: refused while that writer lives. */
  takeOver?: boolean;
}

/** Where reading begins: the run's first byte, the oldest that the server still has, or what comes from now on. */
export type ReadFrom = 'start' | 'oldest' | 'now';

export interface ReadOptions extends ViaOptions, SealOptions {
  /** Default `start` on a reliable channel (refused when the first bytes are gone), `now` on a live one. */
  from?: ReadFrom;
  /** Bytes fetched ahead of the consumer, 65536-268435456. Default 4 MiB; 1 MiB live. */
  readAhead?: number;
  /** Live: seconds after which fetched bytes that the consumer did not take are dropped, 0.05-3600. Default 2. */
  maxAge?: number;
}

export interface ListChannelsOptions extends ViaOptions {}

export const DEFAULTS = {
  window: 16 * 1024 * 1024,
  windowLive: 4 * 1024 * 1024,
  entrySize: 256 * 1024,
  maxAge: 2,
  waitReaders: 1,
  peerTimeout: 10,
  /** Seconds that a live run's last bytes stay for its readers when `linger` is not given. */
  lingerLive: 10,
  expire: 60,
  readAhead: 4 * 1024 * 1024,
  readAheadLive: 1024 * 1024,
  reconnectTimeout: 60,
} as const;

/** Seconds; a reconnect through ssh takes about two. */
const PEER_TIMEOUT_SSH_MIN = 3;

/** Refuses what cannot be where no server keeps anything. */
export function checkForSsh({ linger, live, peerTimeout }: WriteOptions): void {
  if (linger !== undefined && !live) {
    throw new UsageError('linger needs a Redis that keeps the bytes; through ssh a writer stays until all is read.');
  }
  if (peerTimeout !== undefined && peerTimeout < PEER_TIMEOUT_SSH_MIN) {
    throw new UsageError(
      `peerTimeout is ${PEER_TIMEOUT_SSH_MIN} s at least through ssh, because a reconnect takes that long.`,
    );
  }
}

const STRING = Symbol('text');
const BOOLEAN = Symbol('yes or no');
type Rule =
  | typeof STRING
  | typeof BOOLEAN
  | 'any'
  | readonly string[]
  | { min: number; max: number; whole?: true; zero?: true };

const VIA: Record<keyof ViaOptions, Rule> = {
  via: STRING,
  username: STRING,
  password: STRING,
  passwordFile: STRING,
  tlsCa: STRING,
  tlsCert: STRING,
  tlsKey: STRING,
  reconnectTimeout: { min: 1, max: 86_400, zero: true },
  signal: 'any',
};
const SEAL: Record<keyof SealOptions, Rule> = { key: 'any', keyFile: STRING, keyPrompt: BOOLEAN };
const WRITE: Record<keyof WriteOptions, Rule> = {
  ...VIA,
  ...SEAL,
  live: BOOLEAN,
  window: { min: 65_536, max: 2 ** 30, whole: true },
  entrySize: { min: 1024, max: 4 * 2 ** 20, whole: true },
  maxAge: { min: 0.05, max: 3600 },
  waitReaders: { min: 1, max: 1000, whole: true },
  peerTimeout: { min: 1, max: 3600 },
  linger: { min: 1, max: 2_592_000 },
  expire: { min: 10, max: 2_592_000 },
  totalSize: { min: 0, max: Number.MAX_SAFE_INTEGER, whole: true },
  takeOver: BOOLEAN,
};
const READ: Record<keyof ReadOptions, Rule> = {
  ...VIA,
  ...SEAL,
  from: ['start', 'oldest', 'now'],
  readAhead: { min: 65_536, max: 2 ** 28, whole: true },
  maxAge: { min: 0.05, max: 3600 },
};

export const RULES = { writeChannel: WRITE, readChannel: READ, listChannels: VIA } as const;

/** Refuses unknown names with the likely spelling, and values of the wrong kind or outside their range. */
export function checkOptions(verb: keyof typeof RULES, options: object): void {
  const rules: Readonly<Record<string, Rule>> = RULES[verb];
  for (const [name, value] of Object.entries(options)) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (rule === undefined) {
      const near = likely(name, Object.keys(rules));
      const advice = near ? `did you mean ${near}?` : `it takes ${Object.keys(rules).join(', ')}.`;
      throw new UsageError(`${verb} has no option "${name}"; ${advice}`);
    }
    if (value !== undefined) checkValue(name, value, rule);
  }
  const { window, entrySize } = options as WriteOptions;
  if (window !== undefined && (entrySize ?? 0) * 4 > window) {
    throw new UsageError(`entrySize may be a fourth of the window at most: ${Math.floor(window / 4)} bytes here.`);
  }
}

/** Refuses a value that the rule does not allow, naming the option as its user wrote it. */
export function checkValue(name: string, value: unknown, rule: Rule): void {
  const refuse = (expected: string): never => {
    throw new UsageError(`Expected ${expected} for ${name} but received ${String(value)}.`);
  };
  if (rule === STRING || rule === BOOLEAN) {
    if (typeof value !== (rule === STRING ? 'string' : 'boolean')) refuse(rule.description!);
  } else if (Array.isArray(rule)) {
    if (!rule.includes(value)) refuse(rule.join(', '));
  } else if (typeof rule === 'object' && 'min' in rule) {
    const fits = typeof value === 'number' && value >= rule.min && value <= rule.max;
    const whole = !rule.whole || Number.isInteger(value);
    if (!(fits && whole) && !(rule.zero && value === 0)) {
      refuse(`a ${rule.whole ? 'whole ' : ''}number between ${rule.min} and ${rule.max}${rule.zero ? ' or 0' : ''}`);
    }
  }
}

const CHANNEL_BYTES_MAX = 200;

/** A channel's name goes into keys, messages and terminals: no controls, and no braces, which choose a cluster's slot. */
export function checkChannel(channel: string): void {
  if (typeof channel !== 'string' || channel === '') throw new UsageError('The channel needs a name.');
  if (Buffer.byteLength(channel) > CHANNEL_BYTES_MAX) {
    throw new UsageError(`A channel's name has ${CHANNEL_BYTES_MAX} bytes at most.`);
  }
  if (/[{}\s\p{C}]/u.test(channel)) {
    throw new UsageError(`"${channel.replace(/\p{C}/gu, '?')}" cannot name a channel: no spaces, controls or braces.`);
  }
}
