/** `gst-costream setup` and `gst-costream teardown` */
import { createInterface } from 'node:readline/promises';
import { Command } from 'commander';
import type { SetupOptions, SetupResult } from '../host/setup/index.js';
import { examplesText } from './words.js';

export function setupCommand(): Command {
  return new Command('setup')
    .description(
      'Makes the loop devices of a co-streaming session: /dev/video10 and /dev/video11 for pictures, a sound card for OBS.',
    )
    .option('--audio <kind>', 'loop: an ALSA card; virtual: two sinks of the sound server, without root; none', 'loop')
    .option('--video <kind>', 'loop: v4l2 devices; none', 'loop')
    .option('--persist', "at each start of the machine too; not --audio virtual, which is the sound server's own")
    .option('--restart', 'load the modules anew even where all is right')
    .option('--dry-run', 'show the commands and run none')
    .option('--yes', 'do not ask before loaded modules are unloaded')
    .addHelpText(
      'after',
      examplesText(['gst-costream setup --dry-run', 'gst-costream setup --audio virtual --video none']),
    )
    .action(async (options: SetupOptions) => {
      const { setup } = await import('../host/setup/index.js');
      told(await setup({ ...options, ...terminal }), options, 'All is there already.');
      if (!options.dryRun) process.stdout.write('`gst-costream devices` lists what a session can use now.\n');
    });
}

export function teardownCommand(): Command {
  return new Command('teardown')
    .description('Takes the loop devices away that `gst-costream setup` made, and what makes them at each start.')
    .option('--dry-run', 'show the commands and run none')
    .option('--yes', 'do not ask before modules are unloaded')
    .addHelpText('after', examplesText(['gst-costream teardown --dry-run']))
    .action(async (options: SetupOptions) => {
      const { teardown } = await import('../host/setup/index.js');
      told(await teardown({ ...options, ...terminal }), options, 'Nothing of it is there.');
    });
}

const terminal = {
  onCommand: (command: string, why: string) => process.stdout.write(`# ${why}\n${command}\n`),
  confirm: async (question: string) => {
    if (!process.stdin.isTTY) return false;
    const lines = createInterface({ input: process.stdin, output: process.stderr });
    try {
      return /^y(es)?$/i.test((await lines.question(`${question} [y/N] `)).trim());
    } finally {
      lines.close();
    }
  },
};

function told({ commands }: SetupResult, { dryRun }: SetupOptions, nothing: string): void {
  if (commands.length === 0) process.stdout.write(`${nothing}\n`);
  else if (dryRun) process.stdout.write('Nothing was run (--dry-run).\n');
}
