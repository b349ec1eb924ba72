/** Which carrier a writer's address asks for. */
import { RedisWriter, type RedisWriterSettings } from './redis-writer.js';
import { SshWriter, type SshWriterSettings } from './ssh-writer.js';
import type { EntrySource, WriterEvents, WriterTransport } from './transport.js';
import type { ViaAddress } from './via.js';

export function writerTransport(
  address: ViaAddress,
  settings: RedisWriterSettings & SshWriterSettings,
  source: EntrySource,
  events: WriterEvents,
): WriterTransport {
  if (address.kind === 'ssh') return new SshWriter(address, settings, source, events);
  return new RedisWriter(address, settings, source, events);
}
