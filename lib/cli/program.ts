/** The verbs, each loaded when it is asked for: help and the byte channels start without GStreamer. */
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { UsageError } from '../errors.js';
import { likely } from '../gst/names.js';
import { examplesText } from './words.js';

interface Verb {
  /** Its line in the list of verbs. */
  summary: string;
  load(): Promise<Command>;
}

const VERBS: Readonly<Record<string, Verb>> = {
  send: {
    summary: 'send picture and sound to a peer',
    load: async () => (await import('./send.js')).sendCommand(),
  },
  recv: {
    summary: 'receive picture and sound from a peer',
    load: async () => (await import('./recv.js')).recvCommand(),
  },
  call: { summary: 'both directions at once', load: async () => (await import('./call.js')).callCommand() },
  sdp: {
    summary: 'print a description for ffplay, ffmpeg or VLC',
    load: async () => (await import('./sdp.js')).sdpCommand(),
  },
  config: {
    summary: 'what is set in file, profile and environment',
    load: async () => (await import('./config.js')).configCommand(async verb => VERBS[verb]?.load()),
  },
  devices: {
    summary: 'list cameras, screens and sound devices',
    load: async () => (await import('./devices.js')).devicesCommand(),
  },
  doctor: {
    summary: 'check what a session needs of this machine',
    load: async () => (await import('./doctor.js')).doctorCommand(),
  },
  setup: {
    summary: 'make the loop devices of a co-streaming session',
    load: async () => (await import('./setup.js')).setupCommand(),
  },
  teardown: {
    summary: 'take the loop devices away',
    load: async () => (await import('./setup.js')).teardownCommand(),
  },
  service: {
    summary: 'a session that starts by itself, by systemd',
    load: async () => (await import('./service.js')).serviceCommand(),
  },
  demo: {
    summary: 'a call between two processes of this machine',
    load: async () => (await import('./demo.js')).demoCommand(),
  },
  simulate: {
    summary: 'a call over a bad line that is made up: what the friend will see',
    load: async () => (await import('./simulate.js')).simulateCommand(),
  },
  write: {
    summary: 'write any bytes into a channel',
    load: async () => (await import('./write.js')).writeCommand(),
  },
  read: { summary: 'read a channel', load: async () => (await import('./read.js')).readCommand() },
  channels: {
    summary: 'list the channels of a server',
    load: async () => (await import('./channels.js')).channelsCommand(),
  },
  man: {
    summary: 'print the manual page',
    load: async () => (await import('./man.js')).manCommand(everyVerb),
  },
  completion: {
    summary: 'print the completion script of a shell',
    load: async () => (await import('./completion.js')).completionCommand(),
  },
  keygen: { summary: 'make a key for two ends', load: async () => (await import('./keygen.js')).keygenCommand() },
  convert: {
    summary: 'print a gst-launch line as TypeScript',
    load: async () => (await import('./convert.js')).convertCommand(),
  },
  types: {
    summary: "write TypeScript types of this machine's GStreamer elements",
    load: async () => (await import('./types.js')).typesCommand(),
  },
};

/** The program with the verb that `words` name; the other verbs are there for the help only. */
export async function makeProgram(words: readonly string[]): Promise<Command> {
  const program = new Command('gst-costream')
    .description('Picture, sound and bytes between two machines, with the latency of a local wire.')
    .version(version(), '-V, --version')
    .addHelpText(
      'after',
      examplesText([
        'gst-costream devices',
        'gst-costream call --peer ann.example.org --video screen:1280x720+0+0 --audio system --video-out window',
        'gst-costream demo',
        'producer | gst-costream write parcel --via redis://server.example.org',
        'gst-costream read parcel --via redis://server.example.org | consumer',
      ]),
    )
    .exitOverride()
    // The error is told by whoever catches it.
    .configureOutput({ outputError: () => {} });
  const asked = words[0] === 'help' ? words[1] : words[0];
  if (words[0] === 'help' && asked !== undefined && /^\w/.test(asked) && !knows(asked)) throw unknownCommand(asked);
  for (const [name, { summary, load }] of Object.entries(VERBS)) {
    const command = name === asked ? await load() : new Command(name);
    program.addCommand(command.summary(summary).copyInheritedSettings(program));
    for (const part of command.commands) part.copyInheritedSettings(program);
  }
  if (asked === 'complete') {
    const { completeCommand } = await import('./completion.js');
    const complete = completeCommand(async verb => VERBS[verb]?.load(), Object.keys(VERBS));
    program.addCommand(complete.copyInheritedSettings(program), { hidden: true });
  }
  return program;
}

function knows(verb: string): boolean {
  return Object.hasOwn(VERBS, verb) || verb === 'help' || verb === 'complete';
}

/** In the words that commander has for it elsewhere. */
function unknownCommand(verb: string): UsageError {
  const near = likely(verb, Object.keys(VERBS));
  return new UsageError(`Unknown command '${verb}'; ${near ? `did you mean ${near}?` : '--help shows what there is.'}`);
}

/** All verbs with their options, for the manual. */
async function everyVerb(): Promise<{ program: Command; verbs: Command[] }> {
  const verbs = await Promise.all(Object.values(VERBS).map(({ load }) => load()));
  return { program: await makeProgram([]), verbs };
}

function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
