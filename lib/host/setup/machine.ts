/** What is there of loop devices now: kernel modules, their devices and cards, what the sound server has loaded. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distribution, installCommand, packageNames, packageTable } from '../../../scripts/packages.mjs';

export interface LoopVideo {
  number: number;
  label: string;
  /** Shows one side at a time, as programs want it that look for cameras. */
  exclusive: boolean;
}

export interface SoundModule {
  index: number;
  name: string;
  argument: string;
}

export interface Machine {
  v4l2loopback: { loaded: boolean; available: boolean; devices: LoopVideo[] };
  aloop: { loaded: boolean; available: boolean; cards: { index: number; id: string }[] };
  /** Absent where no sound server answers. */
  sound?: { server: 'PulseAudio' | 'PipeWire'; modules: SoundModule[]; cards: string[] };
  /** Files that keep the set-up beyond a restart, and exist. */
  files: { path: string; text: string }[];
}

/** Where the kernel and the system keep their own descriptions; tests bring a tree of their own. */
export interface Roots {
  sys: string;
  proc: string;
  etc: string;
}

export const ROOTS: Roots = { sys: '/sys', proc: '/proc', etc: '/etc' };

/** Which kernel modules at boot, and with which parameters. */
export const persistentFiles = ({ etc }: Pick<Roots, 'etc'>) => ({
  load: join(etc, 'modules-load.d/gst-costream.conf'),
  options: join(etc, 'modprobe.d/gst-costream.conf'),
});

/** Where modprobe and its kin are, which a user's own PATH often leaves out. */
export const COMMAND_PATH = `${process.env.PATH ?? ''}:/usr/sbin:/sbin`;

export function inspectMachine(roots = ROOTS): Machine {
  const { load, options } = persistentFiles(roots);
  const sound = soundServer();
  const state = (name: string) => {
    const loaded = existsSync(join(roots.sys, 'module', name));
    return { loaded, available: loaded || ask('modinfo', ['-F', 'filename', name]) !== undefined };
  };
  return {
    v4l2loopback: { ...state('v4l2loopback'), devices: loopVideos(roots) },
    aloop: { ...state('snd_aloop'), cards: cards(roots) },
    ...(sound && { sound }),
    files: [load, options].filter(existsSync).map(path => ({ path, text: readFileSync(path, 'utf8') })),
  };
}

/** Devices of v4l2loopback; its parameters are lists in the order in which the devices were made. */
function loopVideos({ sys }: Roots): LoopVideo[] {
  const folder = join(sys, 'class/video4linux');
  const nodes = existsSync(folder) ? readdirSync(folder).filter(node => /^video\d+$/.test(node)) : [];
  const loops = nodes.filter(node => existsSync(join(folder, node, 'max_openers')));
  const parameter = (name: string) => read(join(sys, 'module/v4l2loopback/parameters', name)).split(',');
  const numbers = parameter('video_nr').map(Number);
  const exclusive = parameter('exclusive_caps');
  return loops
    .map(node => {
      const number = Number(node.slice('video'.length));
      return {
        number,
        label: read(join(folder, node, 'name')),
        exclusive: exclusive[numbers.indexOf(number)] === 'Y',
      };
    })
    .sort((a, b) => a.number - b.number);
}

/** Cards of snd-aloop, from lines such as " 10 [alooptopeer    ]: Loopback - Loopback". */
function cards({ proc }: Roots): { index: number; id: string }[] {
  const lines = read(join(proc, 'asound/cards')).matchAll(/^\s*(\d+) \[(\S+)\s*\]: Loopback\b/gm);
  return [...lines].map(([, index, id]) => ({ index: Number(index), id: id! }));
}

function soundServer(): Machine['sound'] {
  const info = ask('pactl', ['info']);
  const server = info && /^Server Name: (.*)$/m.exec(info)?.[1];
  if (!server) return undefined;
  const modules = ask('pactl', ['list', 'short', 'modules']) ?? '';
  return {
    server: server.includes('PipeWire') ? 'PipeWire' : 'PulseAudio',
    modules: modules
      .split('\n')
      .map(line => line.split('\t'))
      .filter(([index]) => index)
      .map(([index, name = '', argument = '']) => ({ index: Number(index), name, argument })),
    cards: soundCards(),
  };
}

/** The names of the sound server's cards. */
export function soundCards(): string[] {
  const lines = (ask('pactl', ['list', 'short', 'cards']) ?? '').split('\n');
  return lines.map(line => line.split('\t')[1]).filter(name => name !== undefined);
}

/** Installs the kernel module v4l2loopback on this distribution; undefined where its package is not known. */
export function loopModuleCommand(): string | undefined {
  const { family } = distribution();
  const entry = packageTable().find(({ id }) => id === 'v4l2loopback')!;
  return installCommand(packageNames([entry], family), family) || undefined;
}

/** What a command says; undefined where it fails or is missing. */
function ask(command: string, args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, PATH: COMMAND_PATH, LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 5000,
  });
  return status === 0 ? stdout : undefined;
}

function read(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : '';
}
