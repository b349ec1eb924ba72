/** `gst-costream doctor` */
import { Command } from 'commander';
import type { Check, DoctorOptions } from '../host/doctor/index.js';
import { print } from './output.js';
import { examplesText, number } from './words.js';

const MARKS = { ok: 'ok', warning: 'note', failed: 'FAIL' } as const;

export function doctorCommand(): Command {
  return new Command('doctor')
    .description('Checks what a session needs of this machine; says the cause and the command where something lacks.')
    .option('--base-port <port>', 'first of the UDP ports (default: 5000)', number('basePort'))
    .option('--fix', 'run the commands that mend, each shown before it runs')
    .option('--json', 'as one JSON object')
    .addHelpText('after', examplesText(['gst-costream doctor', 'gst-costream doctor --fix']))
    .addHelpText(
      'after',
      '\nExit codes: 0 nothing failed (notes are for what a session may do without), 1 something did.',
    )
    .action(async ({ json = false, ...options }: DoctorOptions & { json?: boolean }) => {
      const { doctor } = await import('../host/doctor/index.js');
      const onCommand = (command: string, why: string) => process.stderr.write(`# ${why}\n${command}\n`);
      const diagnosis = await doctor({ ...options, onCommand });
      if (json) print(diagnosis);
      else process.stdout.write(diagnosis.checks.map(line).join(''));
      if (!diagnosis.healthy) process.exitCode = 1;
    });
}

function line({ id, status, found, cause, fix }: Check): string {
  const rest = [...(cause ? [cause] : []), ...(fix ? [`Mend: ${fix}`] : [])].map(text => `      ${text}\n`);
  return `${MARKS[status].padEnd(4)}  ${id}: ${found}\n${rest.join('')}`;
}
