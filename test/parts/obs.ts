/**
 * OBS Studio with the scene collection and the profile of examples/obs, in a home of its own, drawn by the processor. What it does is
 * said at its start; its windows, recordings and sinks are read as any other program's.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Exit, Process } from './process.js';
import type { Xvfb } from './xvfb.js';

// Not by this file's place: benches run a compiled copy of it, and all run in the project's folder.
const EXAMPLE = resolve('examples/obs');
const NAME = 'Co-stream';

/** Why OBS cannot run here; undefined where it can. */
export function obsUnavailable(): string | undefined {
  const { error } = spawnSync('obs', ['--version']);
  return error && 'obs-studio not installed; `npm test` installs it';
}

export interface ObsOptions {
  scene: string;
  /** In place of the example's 1920x1080 at 30 frames a second. */
  width: number;
  height: number;
  fps: number;
  /** The display that "Guest's screen" is. */
  screen?: string;
  /** Shows the program on the whole of its display. */
  projector?: boolean;
}

/** A home whose OBS asks nothing at its start; records into the same folder. */
export function makeObsHome({ scene, width, height, fps, screen, projector }: ObsOptions): string {
  const home = mkdtempSync(join(tmpdir(), 'gst-costream-obs-'));
  const config = join(home, '.config', 'obs-studio');
  const profile = join(config, 'basic', 'profiles', NAME);
  const scenes = join(config, 'basic', 'scenes');
  for (const folder of [profile, scenes]) mkdirSync(folder, { recursive: true });
  const general = ['FirstRun=true', 'EnableAutoUpdates=false', 'ConfirmOnExit=false', 'LastVersion=486539266'];
  const basic = ['Profile', 'ProfileDir', 'SceneCollection', 'SceneCollectionFile'].map(key => `${key}=${NAME}`);
  writeSections(join(config, 'global.ini'), {
    General: general,
    Basic: basic,
    BasicWindow: ['SaveProjectors=true', 'SysTrayEnabled=false'],
    OBSWebSocket: ['FirstLoad=false', 'ServerEnabled=false'],
  });

  cpSync(join(EXAMPLE, NAME), profile, { recursive: true });
  const ini = join(profile, 'basic.ini');
  const sized = readFileSync(ini, 'utf8')
    .replace(/CX=\d+/g, `CX=${width}`)
    .replace(/CY=\d+/g, `CY=${height}`)
    .replace(/FPSInt=\d+/, `FPSInt=${fps}`);
  writeFileSync(ini, sized);
  const output = [`FilePath=${home}`, 'RecFormat=mkv', 'RecQuality=Stream', 'StreamEncoder=x264', 'Preset=ultrafast'];
  writeSections(ini, { Output: ['Mode=Simple'], SimpleOutput: [...output, 'VBitrate=2000', 'ABitrate=160'] }, 'a');

  const text = readFileSync(join(EXAMPLE, `${NAME}.json`), 'utf8');
  const collection = JSON.parse(
    text.replaceAll('{ "x": 1920, "y": 1080 }', JSON.stringify({ x: width, y: height })),
  ) as Collection;
  const source = collection.sources.find(({ id }) => id === 'xshm_input')!;
  if (screen) Object.assign(source.settings, { advanced: true, server: screen });
  const saved = projector ? [{ monitor: 0, type: PREVIEW }] : [];
  const prepared = { ...collection, current_scene: scene, current_program_scene: scene, saved_projectors: saved };
  writeFileSync(join(scenes, `${NAME}.json`), JSON.stringify(prepared));
  return home;
}

interface Collection {
  sources: { id: string; settings: object }[];
}

/** OBS's ProjectorType: without studio mode it is the program. */
const PREVIEW = 2;

function writeSections(file: string, sections: Record<string, readonly string[]>, flag = 'w'): void {
  const text = Object.entries(sections).map(([name, lines]) => `\n[${name}]\n${lines.join('\n')}\n`);
  writeFileSync(file, text.join(''), { flag });
}

/** The words of its command line; `action` is such as "--startrecording". */
export function obsWords(scene: string, ...actions: readonly string[]): string[] {
  const quiet = ['--multi', '--disable-updater', '--disable-missing-files-check'];
  return [...quiet, '--profile', NAME, '--collection', NAME, '--scene', scene, ...actions];
}

/** Its environment: with a home of its own, without a graphics card and a session bus. */
export function obsEnv(home: string, display: string): Record<string, string> {
  return {
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    DISPLAY: display,
    LIBGL_ALWAYS_SOFTWARE: '1',
    DBUS_SESSION_BUS_ADDRESS: 'disabled:',
  };
}

/** What it says when all is there; it says so on standard error. */
export const OBS_READY = /==== Startup complete ====/;

export class Obs implements AsyncDisposable {
  readonly home: string;
  readonly process: Process;

  private constructor(home: string, process: Process) {
    this.home = home;
    this.process = process;
  }

  static async start(
    display: Xvfb,
    env: Readonly<Record<string, string>>,
    options: ObsOptions,
    actions: readonly string[] = [],
  ): Promise<Obs> {
    const home = makeObsHome(options);
    try {
      const process = await Process.start({
        command: 'obs',
        args: obsWords(options.scene, ...actions),
        env: { ...env, ...obsEnv(home, display.display) },
        ready: OBS_READY,
        // Drawn by a processor that others use as well.
        readyTimeoutMs: 50_000,
      });
      return new Obs(home, process);
    } catch (error) {
      rmSync(home, { recursive: true });
      throw error;
    }
  }

  /** Ends it as its user does; resolves when what it recorded is whole. The home stays until `[Symbol.asyncDispose]`. */
  async close(): Promise<Exit> {
    // Not its group: another process writes the recording for it, and would leave half of one.
    this.process.signal('SIGINT');
    return this.process.exited;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.process.close();
    rmSync(this.home, { recursive: true, force: true });
  }
}
