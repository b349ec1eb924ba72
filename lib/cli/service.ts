/** `gst-costream service install|uninstall|show` */
import { Command } from 'commander';
import { UsageError } from '../errors.js';
import type { ServiceOptions } from '../session/service.js';
import { print } from './output.js';
import { examplesText } from './words.js';

interface Words {
  profile?: string;
  dryRun?: boolean;
  json?: boolean;
}

const PROFILE = ['--profile <name>', 'whose session it is (required; see `gst-costream config`)'] as const;
const DRY_RUN = ['--dry-run', 'show the commands and run none'] as const;

const NOTES = `
The unit is yours (systemctl --user), named gst-costream-PROFILE.service; \`journalctl --user -u gst-costream-PROFILE\` has what it
says. It starts with your login; \`loginctl enable-linger\` lets it start with the machine. Screens and windows need the
desktop's variables: systemctl --user import-environment DISPLAY XAUTHORITY
`;

export function serviceCommand(): Command {
  const command = new Command('service')
    .description("A profile's session as a systemd unit of yours: starts by itself, comes back whenever it ends.")
    .addHelpText('after', NOTES)
    .addHelpText(
      'after',
      examplesText([
        'gst-costream service show --profile studio',
        'gst-costream service install send --profile studio',
        'gst-costream service uninstall --profile studio',
      ]),
    );
  command
    .command('install')
    .description('Writes the unit, enables and starts it; each command is shown before it runs.')
    .argument('[verb]', 'send, recv or call', 'call')
    .option(...PROFILE)
    .option(...DRY_RUN)
    .action(async (verb: string, words: Words) => {
      const { installService } = await import('../session/service.js');
      told((await installService({ ...options(words), verb: verbOf(verb) })).commands, words, 'All is there already.');
    });
  command
    .command('uninstall')
    .description('Stops the unit and takes it away.')
    .option(...PROFILE)
    .option(...DRY_RUN)
    .action(async (words: Words) => {
      const { uninstallService } = await import('../session/service.js');
      told((await uninstallService(options(words))).commands, words, 'Nothing of it is there.');
    });
  command
    .command('show')
    .description('Prints the unit as it would be written, and how systemd sees it now.')
    .argument('[verb]', 'send, recv or call', 'call')
    .option(...PROFILE)
    .option('--json', 'as one JSON object')
    .action(async (verb: string, words: Words) => {
      const { describeService } = await import('../session/service.js');
      const unit = await describeService({ ...options(words), verb: verbOf(verb) });
      if (words.json) print(unit);
      else process.stdout.write(`# ${unit.path}: ${unit.enabled}, ${unit.active}\n${unit.text}`);
    });
  return command;
}

function options({ profile, dryRun }: Words): ServiceOptions {
  if (profile === undefined)
    throw new UsageError('service needs a --profile; `gst-costream config init` writes a first one.');
  return {
    profile,
    dryRun,
    onCommand: (line, why) => process.stdout.write(`# ${why}\n${line}\n`),
  };
}

function verbOf(word: string): NonNullable<ServiceOptions['verb']> {
  if (word === 'send' || word === 'recv' || word === 'call') return word;
  throw new UsageError(`Expected send, recv or call for service but received "${word}".`);
}

function told(commands: readonly string[], { dryRun }: Words, nothing: string): void {
  if (commands.length === 0) process.stdout.write(`${nothing}\n`);
  else if (dryRun) process.stdout.write('Nothing was run (--dry-run).\n');
}
