/** `gst-costream man`: the manual page, written from the help of every verb, so that the two cannot differ. */
import { Command } from 'commander';
import { examplesText } from './words.js';

export function manCommand(describe: () => Promise<{ program: Command; verbs: Command[] }>): Command {
  return new Command('man')
    .description('Prints the manual page, in the format that man reads.')
    .addHelpText(
      'after',
      examplesText(['gst-costream man | man -l -', 'gst-costream man >~/.local/share/man/man1/gst-costream.1']),
    )
    .action(async () => {
      process.stdout.write(manPage(await describe()));
    });
}

/** The page as roff, see man(7). */
function manPage({ program, verbs }: { program: Command; verbs: readonly Command[] }): string {
  return `${[
    '.TH GST\\-COSTREAM 1',
    '.SH NAME',
    'gst\\-costream \\- picture, sound and bytes between two machines',
    '.SH SYNOPSIS',
    '.B gst\\-costream',
    '.I verb',
    '[options]',
    '.SH DESCRIPTION',
    escaped(program.description()),
    '.SH VERBS',
    ...verbs.flatMap(verb => [verb, ...verb.commands]).flatMap(section),
    '.SH EXIT STATUS',
    '0 ended as asked, 1 could not start or bad usage, 2 peer lost, 3 a device or plugin is missing, 4 wrong key, 130 Ctrl\\-C.',
    '.SH SEE ALSO',
    '.BR gst\\-launch\\-1.0 (1)',
  ].join('\n')}\n`;
}

function section(verb: Command): string[] {
  // A verb of a verb, such as "config show".
  const name = verb.parent ? `${verb.parent.name()} ${verb.name()}` : verb.name();
  return [
    `.SS ${escaped(`gst-costream ${name} ${verb.usage()}`)}`,
    escaped(verb.description()),
    ...verb.options.flatMap(({ flags, description }) => ['.TP', `.B ${escaped(flags)}`, escaped(description)]),
  ];
}

/** Roff takes a dash for a hyphen, a backslash for itself, and a dot or quote where a line begins for a request. */
function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^([.'])/gm, '\\&$1');
}
