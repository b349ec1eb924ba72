/** `gst-costream write` */
import type { Command } from 'commander';
import { UsageError } from '../errors.js';
import type { WriteOptions } from '../pipe/index.js';
import { DEFAULTS } from '../pipe/options.js';
import { bytes, CHANNEL_EXIT_CODES, channelCommand, count, keyOptions, seconds } from './channel-words.js';
import { untilInterrupted } from './interruption.js';
import { TransferOutput } from './transfer-output.js';
import { examplesText } from './words.js';

type Words = WriteOptions & { json?: boolean; reliable?: boolean };

export function writeCommand(): Command {
  const description =
    'Writes any bytes into a channel: standard input, or what COMMAND prints, whose failure then reaches the readers.';
  return keyOptions(channelCommand('write', description))
    .argument('<channel>', 'name of the channel')
    .argument('[command...]', 'after --: program whose standard output is written')
    .option('--reliable', 'wait for the slowest reader; nothing is lost (default)')
    .option('--live', 'never wait: the oldest bytes are dropped and counted')
    .option('--window <bytes>', 'what may wait for the slowest reader (default: 16M; 4M live)', bytes('window'))
    .option('--entry-size <bytes>', 'largest entry on the server (default: 256K)', bytes('entrySize'))
    .option('--max-age <s>', `live: drop what is older (default: ${DEFAULTS.maxAge})`, seconds('maxAge'))
    .option(
      '--wait-readers <n>',
      `readers that must come before the end (default: ${DEFAULTS.waitReaders})`,
      count('waitReaders'),
    )
    .option(
      '--peer-timeout <s>',
      `give up a silent reader after (default: ${DEFAULTS.peerTimeout})`,
      seconds('peerTimeout'),
    )
    .option(
      '--linger <s>',
      'end at once and let the server keep the rest for so long (default: stay until all is read)',
      seconds('linger'),
    )
    .option(
      '--expire <s>',
      `the server forgets a dead writer's channel after (default: ${DEFAULTS.expire})`,
      seconds('expire'),
    )
    .option(
      '--total-size <bytes>',
      "length of the whole, for the readers' progress (default: a file's size)",
      bytes('totalSize'),
    )
    .option('--take-over', 'end another writer of the same channel')
    .option('--json', 'statistics and events as JSON lines on stdout')
    .addHelpText(
      'after',
      examplesText([
        'ffmpeg -i input.mkv -f h264 - | gst-costream write channel_id',
        'tar c photos | gst-costream write photos --via rediss://server.example.org --key-file key',
        'gst-costream write backup -- pg_dump shop          # a failure of pg_dump reaches the readers',
      ]) + CHANNEL_EXIT_CODES,
    )
    .action(async (channel: string, command: string[], { json = false, reliable = false, ...options }: Words) => {
      if (reliable && options.live) throw contradiction();
      const { writeInput } = await import('../pipe/index.js');
      const output = new TransferOutput('Wrote', { json });
      await untilInterrupted(output, { json }, async signal => {
        const { progress, joined } = await writeInput(channel, {
          ...options,
          signal,
          command,
          onNotice: notice => output.notice(notice),
          onStart: look => output.watch(look),
        });
        output.summary(progress, `; ${joined} ${joined === 1 ? 'reader' : 'readers'}`);
      });
    });
}

function contradiction(): Error {
  return new UsageError('--reliable and --live contradict each other: give one of them.');
}
