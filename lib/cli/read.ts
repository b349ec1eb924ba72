/** `gst-costream read` */
import type { Command } from 'commander';
import type { ReadOptions } from '../pipe/index.js';
import { DEFAULTS } from '../pipe/options.js';
import { bytes, CHANNEL_EXIT_CODES, channelCommand, keyOptions, seconds } from './channel-words.js';
import { untilInterrupted } from './interruption.js';
import { TransferOutput } from './transfer-output.js';
import { examplesText } from './words.js';

export function readCommand(): Command {
  const description = 'Reads a channel to standard output, now or when its writer comes; every reader gets everything.';
  return keyOptions(channelCommand('read', description))
    .argument('<channel>', 'name of the channel')
    .option('--from <where>', 'start: the first byte; oldest: what is still there; now (default: start; now if live)')
    .option('--read-ahead <bytes>', 'what is fetched ahead of the consumer (default: 4M; 1M live)', bytes('readAhead'))
    .option(
      '--max-age <s>',
      `live: drop what the consumer did not take in time (default: ${DEFAULTS.maxAge})`,
      seconds('maxAge'),
    )
    .option('--json', 'statistics and events as JSON lines on stderr, because stdout carries the bytes')
    .addHelpText(
      'after',
      examplesText([
        'gst-costream read channel_id | ffmpeg -i pipe:0 frame_%03d.ppm',
        'gst-costream read photos --via rediss://server.example.org --key-file key | tar x',
      ]) + CHANNEL_EXIT_CODES,
    )
    .action(async (channel: string, { json = false, ...options }: ReadOptions & { json?: boolean }) => {
      const { readOutput } = await import('../pipe/index.js');
      const output = new TransferOutput('Read', { json, jsonTo: process.stderr });
      await untilInterrupted(output, { json, carriesData: true }, async signal => {
        const progress = await readOutput(channel, {
          ...options,
          signal,
          onNotice: notice => output.notice(notice),
          onStart: look => output.watch(look),
        });
        output.summary(progress, '');
      });
    });
}
