/**
 * "All sound of this computer but the peer's": programs play into a sink of its own, which is recorded and goes on to the
 * speakers; the peer's sound is played to the speakers directly, so that what is recorded never has it.
 *
 * Closing cascade: `close()` gives programs their speakers back and takes the sink away. What a killed process left behind
 * is taken away by the next one.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { MissingError, StartError } from '../errors.js';

const run = promisify(execFile);

const PREFIX = 'gst-costream-program-';
/** What the way over the sink adds to what the user himself hears of his programs. */
const LOOPBACK_MS = 20;
const PATIENCE_MS = 5000;

export class ProgramSound {
  /** The sound server's name of what is to be recorded. */
  readonly source: string;
  /** Where the peer's sound is to be played: the user's speakers. */
  readonly speakers: string;
  readonly #sink: string;
  readonly #modules: readonly string[];
  #closing: Promise<void> | undefined;

  private constructor(sink: string, speakers: string, modules: readonly string[]) {
    this.#sink = sink;
    this.source = `${sink}.monitor`;
    this.speakers = speakers;
    this.#modules = modules;
  }

  /** Moves the sound of the programs that play now, and of those that will. @throws MissingError, StartError COMMAND */
  static async open(): Promise<ProgramSound> {
    await clearLeftovers();
    const speakers = await pactl('get-default-sink');
    const sink = `${PREFIX}${process.pid}`;
    const modules: string[] = [];
    try {
      const properties = 'sink_properties=device.description=gst-costream-program';
      modules.push(await pactl('load-module', 'module-null-sink', `sink_name=${sink}`, properties));
      const way = [`source=${sink}.monitor`, `sink=${speakers}`, `latency_msec=${LOOPBACK_MS}`];
      // It stays where it is when the default changes.
      const stays = ['source_dont_move=true', 'sink_dont_move=true'];
      modules.push(await pactl('load-module', 'module-loopback', ...way, ...stays));
      await pactl('set-default-sink', sink);
      await moveStreams(speakers, sink);
    } catch (error) {
      await undo(modules, sink, speakers);
      throw error;
    }
    return new ProgramSound(sink, speakers, modules);
  }

  /** Idempotent. */
  close(): Promise<void> {
    this.#closing ??= undo(this.#modules, this.#sink, this.speakers);
    return this.#closing;
  }
}

/** Whatever of it was done; a sound server that is gone has forgotten it all. */
async function undo(modules: readonly string[], sink: string, speakers: string): Promise<void> {
  await attempt(async () => {
    if ((await pactl('get-default-sink')) === sink) await pactl('set-default-sink', speakers);
  });
  await attempt(() => moveStreams(sink, speakers));
  for (const module of [...modules].reverse()) await attempt(() => pactl('unload-module', module));
}

/** Programs that play; what modules play stays. */
async function moveStreams(from: string, to: string): Promise<void> {
  const index = (await rows('sinks')).find(([, name]) => name === from)?.[0];
  const streams = (await rows('sink-inputs')).filter(
    ([, sink, , driver]) => sink === index && !/^module-/.test(driver!),
  );
  // One that has just ended cannot be moved.
  for (const [stream] of streams) await attempt(() => pactl('move-sink-input', stream!, to));
}

/** Of processes that are gone. */
async function clearLeftovers(): Promise<void> {
  const left = (await rows('modules')).filter(([, , argument = '']) => {
    const pid = new RegExp(`${PREFIX}(\\d+)`).exec(argument)?.[1];
    return pid !== undefined && !existsSync(`/proc/${pid}`);
  });
  // The newest first: the way before its sink.
  for (const [module] of left.reverse()) await attempt(() => pactl('unload-module', module!));
}

async function attempt(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch {
    // It is gone, or the server is.
  }
}

/** What `pactl list short` prints of them: fields by tabs. */
async function rows(what: 'sinks' | 'sink-inputs' | 'modules'): Promise<string[][]> {
  const text = await pactl('list', 'short', what);
  return text === '' ? [] : text.split('\n').map(line => line.split('\t'));
}

async function pactl(...words: string[]): Promise<string> {
  try {
    const { stdout } = await run('pactl', words, { timeout: PATIENCE_MS, env: { ...process.env, LC_ALL: 'C' } });
    return stdout.trim();
  } catch (cause) {
    const { code, stderr, message } = cause as NodeJS.ErrnoException & { stderr?: string };
    if (code === 'ENOENT')
      throw new MissingError(
        'NO_SOUND_SERVER',
        '--audio system needs pactl; on Debian and Ubuntu: sudo apt-get install pulseaudio-utils.',
        { cause },
      );
    throw new StartError('COMMAND', `pactl ${words.join(' ')} failed: ${(stderr || message).trim()}.`, { cause });
  }
}
