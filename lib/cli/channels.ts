/** `gst-costream channels` */
import type { Command } from 'commander';
import type { ChannelInfo, ListChannelsOptions } from '../pipe/index.js';
import { CHANNEL_EXIT_CODES, channelCommand } from './channel-words.js';
import { print } from './output.js';
import { sizeText } from './transfer-output.js';
import { examplesText } from './words.js';

export function channelsCommand(): Command {
  return channelCommand('channels', 'Lists the channels of a server: what they hold, who reads, who lags.')
    .option('--json', 'as one JSON array')
    .addHelpText(
      'after',
      examplesText(['gst-costream channels', 'gst-costream channels --via rediss://server.example.org --json']) +
        CHANNEL_EXIT_CODES,
    )
    .action(async ({ json = false, ...options }: ListChannelsOptions & { json?: boolean }) => {
      const { listChannels } = await import('../pipe/index.js');
      const channels = await listChannels(options);
      if (json) print(channels);
      else process.stdout.write(channelTable(channels));
    });
}

/** A line for each channel, and one for each of its readers below it. */
function channelTable(channels: readonly ChannelInfo[]): string {
  if (channels.length === 0) return 'No channels.\n';
  const rows = [['CHANNEL', 'STATE', 'WRITTEN', 'HELD', 'LAG', 'WRITER AND READERS']];
  for (const channel of channels) {
    const { state, live, sealed } = channel;
    const words = [state, ...(live ? ['live'] : []), ...(sealed ? ['sealed'] : [])].join(', ');
    rows.push([
      channel.channel,
      words,
      sizeText(channel.bytes),
      sizeText(channel.heldBytes),
      '',
      `< ${channel.writer}`,
    ]);
    for (const { reader, lagEntries } of channel.readers)
      rows.push(['', '', '', '', entries(lagEntries), `> ${reader}`]);
  }
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]!.length)));
  return rows
    .map(
      row =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column]!))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

function entries(count: number): string {
  return `${count} ${count === 1 ? 'entry' : 'entries'}`;
}
