/** `--via`: the text that says which server carries a channel, and what is needed to reach it. */
import { readFileSync } from 'node:fs';
import type { ConnectionOptions } from 'node:tls';
import { StartError, UsageError } from '../errors.js';
import { parseSshAddress, type SshAddress } from '../link/ssh-address.js';
import type { ViaOptions } from './options.js';

const DEFAULT_VIA = 'redis://127.0.0.1:6379';

export interface HostAddress {
  readonly host: string;
  readonly port: number;
}

/** A Redis server, the seeds of a cluster, or the sentinels that know where the master is. */
export interface RedisAddress {
  readonly kind: 'redis';
  /** How messages name it: never with the password. */
  readonly label: string;
  readonly hosts: readonly HostAddress[];
  /** Name of the master that the hosts, which are sentinels then, watch over. */
  readonly master?: string;
  readonly database: number;
  readonly username?: string;
  readonly password?: string;
  readonly tls?: ConnectionOptions;
}

/** An account on a machine that runs nothing but sshd. */
export interface SshVia extends SshAddress {
  readonly kind: 'ssh';
}

export type ViaAddress = RedisAddress | SshVia;

const FORM = /^(redis|rediss|redis\+sentinel|rediss\+sentinel):\/\/(?:([^@/?#]*)@)?([^/?#]*)(\/[^?#]*)?([?#].*)?$/;

export function parseVia(
  options: ViaOptions,
  env: Readonly<Record<string, string | undefined>> = process.env,
): ViaAddress {
  const text = options.via ?? env.GST_COSTREAM_VIA ?? DEFAULT_VIA;
  const ssh = parseSshAddress(text);
  if (ssh) return sshVia(ssh, options);
  const match = FORM.exec(text);
  if (!match) {
    throw new UsageError(
      `"${redact(text)}" is no server: expected redis://[user:password@]host[:port][/database], rediss://… for TLS, redis+sentinel://host,host/MASTER or ssh://user@host[:port].`,
    );
  }
  const [, scheme = '', credentials, hosts = '', path = '', rest] = match;
  if (rest)
    throw new UsageError(`A channel's --via takes nothing after the path, but "${redact(text)}" has "${rest}".`);
  return redisAddress(scheme, credentials, hosts, path, options, env);
}

function redisAddress(
  scheme: string,
  credentials: string | undefined,
  hosts: string,
  path: string,
  options: ViaOptions,
  env: Readonly<Record<string, string | undefined>>,
): RedisAddress {
  if (path.includes('@')) {
    throw new UsageError('The --via has a / before its @: in a user or password write %2F for it, and %40 for an @.');
  }
  const sentinel = scheme.endsWith('+sentinel');
  const parts = path.split('/').slice(1);
  const master = sentinel ? decode(parts.shift() ?? '') : undefined;
  if (sentinel && !master) {
    throw new UsageError(
      `${scheme}:// needs the master's name as its path, for example ${scheme}://${hosts}/mymaster.`,
    );
  }
  const [user, secret] = split(credentials ?? '', ':');
  const username = user ? decode(user) : (options.username ?? env.GST_COSTREAM_REDIS_USER);
  const password = secret !== undefined ? decode(secret) : givenPassword(options, env);
  const tls = scheme.startsWith('rediss') ? tlsOptions(options) : undefined;
  if (!tls && (options.tlsCa ?? options.tlsCert ?? options.tlsKey) !== undefined) {
    throw new UsageError('tlsCa, tlsCert and tlsKey need a rediss:// server.');
  }
  return {
    kind: 'redis',
    label: `${scheme}://${hosts}${path === '/' ? '' : path}`,
    hosts: hosts.split(',').map(host => hostAddress(host, sentinel ? 26379 : 6379)),
    ...(master !== undefined && { master }),
    database: databaseNumber(parts.join('/')),
    ...(username !== undefined && { username }),
    ...(password !== undefined && { password }),
    ...(tls && { tls }),
  };
}

function sshVia({ address, path }: { address: SshAddress; path: string }, options: ViaOptions): SshVia {
  if (path !== '') throw new UsageError('ssh:// takes user@host and no path here: the channel is named apart.');
  for (const name of ['username', 'password', 'passwordFile', 'tlsCa', 'tlsCert', 'tlsKey'] as const) {
    if (options[name] !== undefined) throw new UsageError(`${name} needs a redis:// or rediss:// server.`);
  }
  return { kind: 'ssh', ...address };
}

function hostAddress(text: string, defaultPort: number): HostAddress {
  const match = /^(?:\[([0-9A-Fa-f:.%]+)\]|([^\s:[\]]*))(?::(\d+))?$/.exec(text);
  if (!match) throw new UsageError(`"${text}" is no host: expected host, host:port or [IPv6]:port.`);
  const [, v6, name, port] = match;
  return { host: v6 ?? (name || '127.0.0.1'), port: port ? tcpPort(port) : defaultPort };
}

function tcpPort(text: string): number {
  const port = Number(text);
  if (port < 1 || port > 65535) throw new UsageError(`Expected a port between 1 and 65535 but received ${text}.`);
  return port;
}

function databaseNumber(text: string): number {
  if (!/^\d{0,5}$/.test(text)) throw new UsageError(`Expected the number of a database but received "${text}".`);
  return Number(text);
}

function givenPassword(options: ViaOptions, env: Readonly<Record<string, string | undefined>>): string | undefined {
  if (options.passwordFile !== undefined) return readOption('passwordFile', options.passwordFile).replace(/\r?\n$/, '');
  return options.password ?? env.GST_COSTREAM_REDIS_PASSWORD;
}

function tlsOptions(options: ViaOptions): ConnectionOptions {
  return {
    minVersion: 'TLSv1.2',
    ...(options.tlsCa !== undefined && { ca: readOption('tlsCa', options.tlsCa) }),
    ...(options.tlsCert !== undefined && { cert: readOption('tlsCert', options.tlsCert) }),
    ...(options.tlsKey !== undefined && { key: readOption('tlsKey', options.tlsKey) }),
  };
}

function readOption(name: string, path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new StartError('FILE', `Cannot read the file of ${name}: ${(cause as Error).message}.`, { cause });
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new UsageError('The --via has a % that starts no escape: write %25 for a percent sign.');
  }
}

function split(text: string, at: string): [string, string | undefined] {
  const index = text.indexOf(at);
  return index < 0 ? [text, undefined] : [text.slice(0, index), text.slice(index + 1)];
}

function redact(text: string): string {
  return text.replace(/\/\/[^@/]*@/, '//…@');
}
