/** A PulseAudio server of one's own, with null sinks: sound is played and recorded without touching the user's server. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Process } from './process.js';

export interface PulseOptions {
  /** Names of the null sinks; each has a source `NAME.monitor`. The first is the default sink. Default: speaker. */
  sinks?: readonly string[];
  /** Default 48,000. */
  rate?: number;
}

export class Pulse implements AsyncDisposable {
  /** For PULSE_SERVER and GStreamer's `server`. */
  readonly server: string;
  readonly sinks: readonly string[];
  /** What a client needs to find this server and no other. */
  readonly env: Readonly<Record<string, string>>;
  readonly #daemon: Process;
  readonly #directory: string;

  private constructor(daemon: Process, directory: string, sinks: readonly string[]) {
    this.#daemon = daemon;
    this.#directory = directory;
    this.sinks = sinks;
    this.server = `unix:${join(directory, 'native')}`;
    this.env = { PULSE_SERVER: this.server, HOME: directory, XDG_RUNTIME_DIR: directory };
  }

  /** Starts a server; resolves when it accepts clients. */
  static async start({ sinks = ['speaker'], rate = 48_000 }: PulseOptions = {}): Promise<Pulse> {
    const directory = await mkdtemp(join(tmpdir(), 'gst-costream-pulse-'));
    try {
      const script = [
        `load-module module-native-protocol-unix socket=${join(directory, 'native')} auth-anonymous=1`,
        ...sinks.map(
          name =>
            `load-module module-null-sink sink_name=${name} rate=${rate} sink_properties=device.description=${name}`,
        ),
        `set-default-sink ${sinks[0]}`,
        `set-default-source ${sinks[0]}.monitor`,
      ];
      await writeFile(join(directory, 'start.pa'), `${script.join('\n')}\n`);
      const daemon = await Process.start({
        command: 'pulseaudio',
        // Real-time threads, as a desktop's server has them; where that is not allowed it goes on without.
        args: `-n -F ${join(directory, 'start.pa')} --daemonize=no --use-pid-file=no --exit-idle-time=-1 --realtime=yes --log-target=stderr --log-level=info`.split(
          ' ',
        ),
        env: {
          HOME: directory,
          XDG_RUNTIME_DIR: directory,
          // No session bus is wanted, and looking for one takes time.
          DBUS_SESSION_BUS_ADDRESS: 'disabled:',
          PULSE_SERVER: undefined,
          PULSE_RUNTIME_PATH: undefined,
          PULSE_STATE_PATH: undefined,
        },
        ready: /Daemon startup complete/,
      });
      return new Pulse(daemon, directory, sinks);
    } catch (error) {
      await rm(directory, { recursive: true, force: true });
      throw error;
    }
  }

  get pid(): number {
    return this.#daemon.pid;
  }

  /** The server's own log, where it names underruns and rewinds. */
  get log(): string {
    return this.#daemon.output;
  }

  /** Runs pactl against this server and returns what it prints. */
  control(...args: string[]): string {
    const run = spawnSync('pactl', args, { env: { ...process.env, ...this.env }, encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`pactl ${args.join(' ')} failed: ${run.stderr}`);
    return run.stdout;
  }

  async close(): Promise<void> {
    await this.#daemon.close();
    await rm(this.#directory, { recursive: true, force: true });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}
