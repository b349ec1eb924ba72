/** `gst-costream config show|path|init` */
import { Command } from 'commander';
import { UsageError } from '../errors.js';
import { configPath, loadConfig, type Setting, type SettingOrigin, type VerbOptions } from '../session/config.js';
import { initConfig } from '../session/config-file.js';
import type { Words } from './configured.js';
import { print } from './output.js';
import { examplesText, PROFILE_OPTION } from './words.js';

const LAYERS = `
What is set where, the later one winning: the default; the file; the profile in it (--profile or GST_COSTREAM_PROFILE); the
environment (GST_COSTREAM_FPS for --fps, GST_COSTREAM_VIDEO_OUT for --video-out, …; several pictures with blanks between);
the flag.

The file: {"bitrate": 4000, "profiles": {"ann": {"peer": "ann.example.org", "keyFile": "~/ann.key"}}}
Keys never stand in it as text; "keyFile" names a file of \`gst-costream keygen\`.
`;

/** `load` brings the command of a verb, whose own options `show` reads. */
export function configCommand(load: (verb: string) => Promise<Command | undefined>): Command {
  const command = new Command('config')
    .description('What you have set once for all: the file, its profiles, the environment.')
    .addHelpText('after', LAYERS)
    .addHelpText(
      'after',
      examplesText([
        'gst-costream config init',
        'gst-costream config show',
        'gst-costream config show send --profile ann --fps 60',
      ]),
    );
  command
    .command('show')
    .description('Prints every option of a verb with its value, and where that came from.')
    .argument('[verb]', 'send, recv or call (default: call)')
    .argument('[words...]', 'flags of that verb, laid over the rest')
    .option(...PROFILE_OPTION)
    .option('--json', 'as one JSON object')
    .allowUnknownOption()
    .action(async (verb: string | undefined, words: string[], { json = false, profile }: Words) => {
      const name = verbOf(verb ?? 'call');
      const command = (await load(name))!;
      const flags = await flagsOf(command, words);
      const config = await loadConfig(name, { profile, options: flags });
      if (json) print({ verb: name, path: config.path, profile: config.profile, settings: config.settings });
      else process.stdout.write(table(config.path, config.settings));
    });
  command
    .command('path')
    .description('Prints which file is read, whether it is there or not.')
    .action(() => {
      process.stdout.write(`${configPath()}\n`);
    });
  command
    .command('init')
    .description('Writes a first file, for you to change; never over one that is there.')
    .action(() => {
      process.stdout.write(`${initConfig()}\n`);
    });
  return command;
}

function verbOf(word: string): keyof VerbOptions {
  if (word === 'send' || word === 'recv' || word === 'call') return word;
  throw new UsageError(`Expected send, recv or call for config show but received "${word}".`);
}

/** What the verb's own command makes of its words. */
async function flagsOf(command: Command, words: readonly string[]): Promise<Partial<VerbOptions['call']>> {
  let found: Partial<VerbOptions['call']> = {};
  command
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .action(({ json: _, profile: __, ...flags }: Partial<VerbOptions['call']> & Words) => {
      found = flags;
    });
  await command.parseAsync(words, { from: 'user' });
  return found;
}

const ORIGINS: Readonly<Record<SettingOrigin, (where: string) => string>> = {
  default: () => 'default',
  file: where => where,
  profile: where => where,
  environment: where => `$${where}`,
  flag: where => where,
};

function table(path: string, settings: readonly Setting[]): string {
  const rows = settings.map(({ name, value, origin, where = '' }) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
    ORIGINS[origin](where),
  ]);
  const width = (column: number) => Math.max(...rows.map(row => row[column]!.length));
  const [names, values] = [width(0), width(1)];
  const lines = rows.map(([name, value, origin]) => `${name!.padEnd(names)}  ${value!.padEnd(values)}  ${origin}\n`);
  return `# ${path}\n${lines.join('')}`;
}
