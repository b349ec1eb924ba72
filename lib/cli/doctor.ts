/** `gst-costream doctor` */
import { Command } from 'commander';
import { UsageError } from '../errors.js';
import type { Check, DoctorOptions, PeerOptions } from '../host/doctor/index.js';
import { untilInterrupted } from './interruption.js';
import { print } from './output.js';
import { examplesText, number, path } from './words.js';

const MARKS = { ok: 'ok', warning: 'note', failed: 'FAIL' } as const;

const LINE = `
The line to a peer: with --peer, while \`gst-costream doctor --answer --peer THIS-MACHINE\` runs there, it measures round trip,
loss, packet sizes and rate both ways on the session's own ports, and says which settings to use. Whoever answers talks to
that peer alone; with the same key at both ends, to nobody without it.
`;

type Words = DoctorOptions & { json?: boolean; answer?: boolean; profile?: string };

export function doctorCommand(): Command {
  return new Command('doctor')
    .description('Checks what a session needs of this machine; says the cause and the command where something lacks.')
    .argument('[checks...]', 'only these, by the names that a whole run prints (default: all)')
    .option('--peer <host>', 'measure the line to this machine, too')
    .option('--answer', 'answer the measurements of --peer, until Ctrl-C')
    .option('--listen <addr>', 'address that sockets are bound to (default: loopback for a loopback peer, else all)')
    .option('--base-port <port>', 'first of the UDP ports (default: 5000)', number('basePort'))
    .option('--key-file <file>', 'the key that both ends share, of `gst-costream keygen`', path('--key-file'))
    .option('--key-prompt', 'ask for the key on the terminal')
    .option('--profile <name>', 'take peer, ports and key from this profile (see `gst-costream config`)')
    .option('--fix', 'run the commands that mend, each shown before it runs')
    .option('--json', 'as one JSON object')
    .addHelpText('after', LINE)
    .addHelpText(
      'after',
      examplesText([
        'gst-costream doctor',
        'gst-costream doctor --fix',
        'gst-costream doctor encoder loop-video                  # only these',
        'gst-costream doctor --answer --peer ann.example.org     # at one end',
        "gst-costream doctor --peer bob.example.org              # at the other, Ann's",
      ]),
    )
    .addHelpText(
      'after',
      '\nExit codes: 0 nothing failed (notes are for what a session may do without), 1 something did.',
    )
    .action(async (checks: string[], { json = false, answer = false, profile, ...words }: Words) => {
      if (answer && checks.length > 0)
        throw new UsageError('doctor --answer answers a peer and checks nothing; leave the names out.');
      const options = { ...words, checks, ...(await peerOptions(words, answer, profile)) };
      let healthy = true;
      await untilInterrupted({ end: () => {} }, { json }, async signal => {
        if (answer) await answerUntil(signal, options);
        else healthy = await examine({ ...options, signal }, json);
      });
      if (!healthy) process.exitCode ||= 1;
    });
}

/** Where the peer is, as for a call; a doctor without a peer looks at this machine alone, whatever is set. */
async function peerOptions(words: DoctorOptions, answer: boolean, profile: string | undefined): Promise<PeerOptions> {
  if (!answer && profile === undefined && words.peer === undefined) return {};
  const { peer, listen, basePort, keyFile, keyPrompt } = words;
  const flags = Object.entries({ peer, listen, basePort, keyFile, keyPrompt }).filter(
    ([, value]) => value !== undefined,
  );
  const { loadConfig } = await import('../session/config.js');
  const { options } = await loadConfig('call', { profile, options: Object.fromEntries(flags) });
  if (!options.peer) throw new UsageError('doctor needs a peer here: --peer HOST, or a --profile that names one.');
  const names = ['peer', 'listen', 'basePort', 'keyFile', 'keyPrompt'] as const;
  return Object.fromEntries(names.filter(name => name in options).map(name => [name, options[name]]));
}

async function answerUntil(signal: AbortSignal, { peer = '', ...options }: DoctorOptions): Promise<void> {
  const { answerDoctor } = await import('../host/doctor/index.js');
  const tell = (sentence: string) => process.stderr.write(`${sentence}\n`);
  const answerer = await answerDoctor({
    ...options,
    peer,
    onMeasurement: state => tell(state === 'begun' ? `${peer} measures the line.` : `${peer} has measured.`),
    onRefused: error => tell(error.message),
  });
  tell(`Answering ${peer}; Ctrl-C ends it.`);
  if (!signal.aborted) await new Promise(resolve => signal.addEventListener('abort', resolve, { once: true }));
  await answerer.close();
}

async function examine(options: DoctorOptions, json: boolean): Promise<boolean> {
  const { doctor } = await import('../host/doctor/index.js');
  const onCommand = (command: string, why: string) => process.stderr.write(`# ${why}\n${command}\n`);
  const diagnosis = await doctor({ ...options, onCommand });
  if (json) print(diagnosis);
  else process.stdout.write(diagnosis.checks.map(line).join(''));
  return diagnosis.healthy;
}

function line({ id, status, found, cause, fix }: Check): string {
  const rest = [...(cause ? [cause] : []), ...(fix ? [`Mend: ${fix}`] : [])].map(text => `      ${text}\n`);
  return `${MARKS[status].padEnd(4)}  ${id}: ${found}\n${rest.join('')}`;
}
