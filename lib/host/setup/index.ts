/** `setup` and `teardown`: the loop devices of a co-streaming session, brought and taken away. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { MissingError, UsageError } from '../../errors.js';
import { inspectMachine, loopModuleCommand, type Machine, soundCards } from './machine.js';
import { CARD, describePlan, setupPlan, teardownPlan } from './plan.js';
import { runSteps, type StepOptions } from './run.js';

/** What `setup` brings, and how it asks. */
export interface SetupOptions extends StepOptions {
  /** Pictures: "loop" is /dev/video10 and /dev/video11 by v4l2loopback (default), "none" leaves them out. */
  video?: 'loop' | 'none' | undefined;
  /** Sound: "loop" is an ALSA card by snd-aloop (default), "virtual" two sinks of the sound server without root, or "none". */
  audio?: 'loop' | 'virtual' | 'none' | undefined;
  /** The kernel's modules at each start of the machine too. */
  persist?: boolean | undefined;
  /** Loads the modules anew even where all is right. */
  restart?: boolean | undefined;
}

/** What `setup` or `teardown` ran. */
export interface SetupResult {
  /** Every command, in order; none where all was there already. */
  commands: string[];
}

const UNDO = 'gst-costream teardown';
/** How long a sound server may take to find a new card. */
const CARD_APPEARS_MS = 10_000;

/**
 * Brings the loop devices; a second time finds them and does nothing.
 * @throws MissingError NO_MODULE, NO_SOUND_SERVER; StartError DECLINED, COMMAND
 */
export async function setup(options: SetupOptions = {}): Promise<SetupResult> {
  const wanted = {
    video: oneOf('video', options.video ?? 'loop', ['loop', 'none']),
    audio: oneOf('audio', options.audio ?? 'loop', ['loop', 'virtual', 'none']),
    persist: options.persist ?? false,
    restart: options.restart ?? false,
  };
  const machine = inspectMachine();
  requireModules(machine, wanted);
  const commands = await runSteps(setupPlan(machine, wanted), options, UNDO);
  if (wanted.audio === 'loop') {
    if (machine.sound && !options.dryRun) await cardAppears();
    commands.push(...(await runSteps(describePlan(inspectMachine()), options, UNDO)));
  }
  return { commands };
}

/** Takes away what `setup` brings. @throws StartError DECLINED, COMMAND */
export async function teardown(options: StepOptions = {}): Promise<SetupResult> {
  return { commands: await runSteps(teardownPlan(inspectMachine()), options) };
}

function oneOf<T extends string>(name: string, value: T, words: readonly T[]): T {
  if (words.includes(value)) return value;
  throw new UsageError(
    `Expected ${words.join(', ').replace(/, (?=[^,]*$)/, ' or ')} for ${name} but received "${value}".`,
  );
}

function requireModules(machine: Machine, { video, audio }: { video: string; audio: string }): void {
  if (video === 'loop' && !machine.v4l2loopback.available) {
    const command = loopModuleCommand();
    const fix = command ? `install it with: ${command}` : 'install your distribution’s package v4l2loopback';
    throw new MissingError(
      'NO_MODULE',
      `The kernel module v4l2loopback is missing; ${fix}; --video none goes without it.`,
    );
  }
  if (audio === 'loop' && !machine.aloop.available)
    throw new MissingError(
      'NO_MODULE',
      'This kernel has no module snd-aloop (Ubuntu: sudo apt-get install linux-modules-extra-$(uname -r)); --audio virtual needs none.',
    );
  if (audio === 'virtual' && !machine.sound)
    throw new MissingError(
      'NO_SOUND_SERVER',
      'No PulseAudio or PipeWire server answers `pactl info`; start one with `pulseaudio --start`, or choose --audio loop.',
    );
}

/** Resolves when the sound server has the loop card, or has not found it in time: some are told to leave cards alone. */
async function cardAppears(): Promise<void> {
  const late = AbortSignal.timeout(CARD_APPEARS_MS);
  const events = spawn('pactl', ['subscribe'], { stdio: ['ignore', 'pipe', 'ignore'], signal: late });
  events.on('error', () => {});
  const lines = createInterface({ input: events.stdout });
  try {
    if (soundCards().includes(CARD)) return;
    for await (const line of lines) if (/card/.test(line) && soundCards().includes(CARD)) return;
  } finally {
    lines.close();
    events.kill();
  }
}
