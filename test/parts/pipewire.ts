/**
 * A PipeWire of one's own, as a desktop runs it: message bus, daemon, session manager, and PulseAudio's protocol; in a runtime
 * folder that no other program knows.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Process } from './process.js';

/** What pipewire-pulse is but for its name: this daemon with PulseAudio's protocol. */
const PULSE = `
context.spa-libs = { audio.convert.* = audioconvert/libspa-audioconvert, support.* = support/libspa-support }
context.modules = [
  { name = libpipewire-module-protocol-native }
  { name = libpipewire-module-client-node }
  { name = libpipewire-module-adapter }
  { name = libpipewire-module-metadata }
  { name = libpipewire-module-protocol-pulse args = { server.address = [ "unix:native" ] } }
]`;

export class PipeWire implements AsyncDisposable {
  /** What a client needs to find these servers and no others. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Of the daemon. */
  readonly socket: string;
  readonly #daemons: Process[] = [];
  readonly #directory: string;

  private constructor(directory: string) {
    this.#directory = directory;
    this.socket = join(directory, 'pipewire-0');
    this.env = {
      HOME: directory,
      XDG_RUNTIME_DIR: directory,
      XDG_CONFIG_HOME: undefined,
      XDG_STATE_HOME: join(directory, 'state'),
      PIPEWIRE_REMOTE: undefined,
      PULSE_SERVER: `unix:${join(directory, 'pulse/native')}`,
      DBUS_SESSION_BUS_ADDRESS: `unix:path=${join(directory, 'bus')}`,
    };
  }

  /** Starts the servers, with PulseAudio's protocol only where it is wanted; resolves when they accept clients. */
  static async start({ pulse = false }: { pulse?: boolean } = {}): Promise<PipeWire> {
    const servers = new PipeWire(await mkdtemp(join(tmpdir(), 'gst-costream-pipewire-')));
    try {
      await mkdir(join(servers.#directory, 'state'));
      const bus = `--address=${servers.env.DBUS_SESSION_BUS_ADDRESS}`;
      await servers.#run('dbus-daemon', ['--session', '--nofork', '--print-address', bus], /guid=/);
      await servers.#run('pipewire', [], /start main loop/);
      // The last of its scripts but for devices, which there are none of.
      await servers.#run('wireplumber', [], /enabling plugin 'script:create-item\.lua'/);
      if (pulse) {
        const file = join(servers.#directory, 'pulse.conf');
        await writeFile(file, PULSE);
        await servers.#run('pipewire', ['-c', file], /start main loop/);
      }
      return servers;
    } catch (error) {
      await servers.close();
      throw error;
    }
  }

  async #run(command: string, args: readonly string[], ready: RegExp): Promise<void> {
    const env = { ...this.env, PIPEWIRE_DEBUG: '3', WIREPLUMBER_DEBUG: '3' };
    this.#daemons.push(await Process.start({ command, args, env, ready }));
  }

  /** A picture that a program gives; resolves with its node's number. */
  async picture(source: string): Promise<number> {
    const properties = 'props,media.class=Video/Source,node.name=test-screen';
    const line = `${source} ! pipewiresink mode=provide stream-properties=${properties}`;
    await using monitor = await Process.start({ command: 'pw-mon', env: this.env, ready: /added/ });
    this.#daemons.push(await Process.start({ command: 'gst-launch-1.0', args: line.split(' '), env: this.env }));
    await monitor.line(/node\.name = "test-screen"/);
    const before = monitor.output.split('node.name = "test-screen"')[0]!;
    const id = [...before.matchAll(/^\s+id: (\d+)$/gm)].at(-1)?.[1];
    if (id === undefined) throw new Error(`pw-mon names no node:\n${monitor.output}`);
    return Number(id);
  }

  async close(): Promise<void> {
    for (const daemon of this.#daemons.reverse()) await daemon.close();
    await rm(this.#directory, { recursive: true, force: true });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}
