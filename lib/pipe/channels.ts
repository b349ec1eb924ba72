/** `channels`: what a server carries now. */

import { UsageError } from '../errors.js';
import { Connection, ConnectionLost } from './connection.js';
import { clean, ServerError } from './errors.js';
import { checkOptions, type ListChannelsOptions } from './options.js';
import { list, offset, pairs, sequence } from './replies.js';
import { CHANNEL_KEY, keyList, runKeys, SHOW } from './scripts.js';
import { parseVia, type RedisAddress } from './via.js';

/** Who reads a channel, and how far behind. */
export interface ChannelReaderInfo {
  /** `user@host:pid`. */
  readonly reader: string;
  /** Bytes written that it has not taken; whole entries, so an upper bound for the last one. */
  readonly lagEntries: number;
}

/** What a server knows of a channel. */
export interface ChannelInfo {
  readonly channel: string;
  /** `open`: being written. `lost`: its writer vanished. `handed`: ended, kept for readers. `failed`: the writer failed. */
  readonly state: 'open' | 'lost' | 'handed' | 'failed';
  readonly live: boolean;
  readonly sealed: boolean;
  /** `user@host:pid`. */
  readonly writer: string;
  readonly since: Date;
  /** Bytes written so far. */
  readonly bytes: number;
  /** Bytes that the server holds. */
  readonly heldBytes: number;
  /** Entries that the slowest reader has not taken. */
  readonly lagEntries: number;
  readonly readers: readonly ChannelReaderInfo[];
}

/** The channels of a server, or of all masters of a cluster, by name. */
export async function listChannels(options: ListChannelsOptions = {}): Promise<ChannelInfo[]> {
  checkOptions('listChannels', options);
  options.signal?.throwIfAborted();
  const address = parseVia(options);
  if (address.kind === 'ssh') throw new UsageError('channels lists what a Redis carries: give it a redis:// server.');
  const found: ChannelInfo[] = [];
  try {
    for (const node of await nodes(address)) found.push(...(await channelsOf(node, options.signal)));
  } catch (error) {
    if (!(error instanceof ConnectionLost)) throw error;
    throw new ServerError('SERVER_UNREACHABLE', `No Redis can be reached at ${address.label} (${error.message}).`, {
      cause: error,
    });
  }
  return found.sort((a, b) => a.channel.localeCompare(b.channel));
}

/** The address itself, or one address for each master of a cluster. */
async function nodes(address: RedisAddress): Promise<RedisAddress[]> {
  const connection = await Connection.open(address);
  try {
    const slots = list(await connection.call(['CLUSTER', 'SLOTS']));
    const masters = new Map(slots.map(slot => list(list(slot)[2])).map(node => [`${node[0]}:${node[1]}`, node]));
    return [...masters.values()].map(node => ({
      ...address,
      hosts: [{ host: String(node[0]), port: Number(node[1]) }],
    }));
  } catch (error) {
    // A server that is no cluster says so by an error.
    if (!(error instanceof ServerError)) throw error;
    return [address];
  } finally {
    connection.destroy();
  }
}

async function channelsOf(address: RedisAddress, signal: AbortSignal | undefined): Promise<ChannelInfo[]> {
  const connection = await Connection.open(address);
  try {
    const names = new Set<string>();
    let cursor = '0';
    do {
      signal?.throwIfAborted();
      const words = ['SCAN', cursor, 'MATCH', 'gst-costream:{*}', 'COUNT', '1000', 'TYPE', 'hash'];
      const [next, keys] = list(await connection.call(words));
      cursor = String(next);
      for (const key of list(keys)) {
        const name = CHANNEL_KEY.exec(String(key))?.[1];
        if (name) names.add(name);
      }
    } while (cursor !== '0');
    const shown = await Promise.all([...names].map(name => show(connection, name)));
    return shown.filter(info => info !== undefined);
  } finally {
    connection.destroy();
  }
}

async function show(connection: Connection, channel: string): Promise<ChannelInfo | undefined> {
  const run = await connection.call(['HGET', runKeys(channel, '').channel, 'run']);
  const reply = await connection.run(SHOW, keyList(runKeys(channel, String(run))), []);
  const fields = pairs(reply[0]);
  // It ended between the two questions.
  if (fields.size === 0) return undefined;
  const top = String(reply[3] || '0-0');
  const first = String(reply[4]);
  const topSeq = sequence(top);
  const readers = [...pairs(reply[2]).values()].map(value => {
    const [seq = '0', , , ...label] = value.split(' ');
    return { reader: clean(label.join(' ')), lagEntries: Math.max(0, topSeq - Number(seq)) };
  });
  const state = fields.get('state') ?? '';
  const bytes = topSeq === 0 ? 0 : offset(top);
  return {
    channel,
    state: state === 'open' ? (Number(reply[1]) > 0 ? 'open' : 'lost') : state === 'handed' ? 'handed' : 'failed',
    live: fields.get('live') === '1',
    sealed: fields.has('salt'),
    writer: clean(fields.get('writer') ?? ''),
    since: new Date(Number(fields.get('since'))),
    bytes,
    heldBytes: first ? bytes - offset(first) + Number(reply[5]) : 0,
    lagEntries: Math.max(0, ...readers.map(reader => reader.lagEntries)),
    readers,
  };
}
