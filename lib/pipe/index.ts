/// <reference types="node" preserve="true" />
/** Any bytes by channel name: `writeChannel`, `readChannel`, `listChannels`. */
import type { ReadOptions, WriteOptions } from './options.js';
import { ChannelReader } from './reader.js';
import { ChannelWriter } from './writer.js';

export { SshError } from '../link/ssh.js';
export { type ChannelInfo, type ChannelReaderInfo, listChannels } from './channels.js';
export { ChannelError, SealError, ServerError } from './errors.js';
export type { ListChannelsOptions, ReadFrom, ReadOptions, SealOptions, ViaOptions, WriteOptions } from './options.js';
export type { ReadProgress, WriteProgress } from './progress.js';
export type { ChannelReader } from './reader.js';
export {
  type ReadOutputOptions,
  readOutput,
  type Transfer,
  type WriteInputOptions,
  writeInput,
} from './standard-streams.js';
export type { ChannelWriter } from './writer.js';

/** Opens a channel for writing: a Writable whose 'finish' means that its readers have read all (see `ChannelWriter`). */
export function writeChannel(channel: string, options: WriteOptions = {}): ChannelWriter {
  return new ChannelWriter(channel, options);
}

/** Opens a channel for reading, now or when a writer comes: a Readable and an async iterable of Buffers. */
export function readChannel(channel: string, options: ReadOptions = {}): ChannelReader {
  return new ChannelReader(channel, options);
}
