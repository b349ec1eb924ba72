/** The screen of a Wayland desktop: a real message bus and PipeWire, and a portal of the test's own in the user's place. */
import { mkdtemp, readdir, readFile, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { doctor, generateKey, recv, type Session, type Statistics, send } from '../../lib/index.js';
import { PipeWire } from '../parts/pipewire.js';
import { portalProgram, startPortal } from '../parts/portal.js';
import type { Process } from '../parts/process.js';

const BASE = 28_700;
const LOCAL = { peer: '127.0.0.1', basePort: BASE } as const;
const SCREEN = { ...LOCAL, video: 'screen', audio: 'none', fps: 20, size: '320x240' } as const;
const DESKTOP = ['WAYLAND_DISPLAY', 'DBUS_SESSION_BUS_ADDRESS', 'XDG_RUNTIME_DIR'] as const;

let directory: string;
let program: string;
let desktop: PipeWire;
let node: number;
let portal: Process | undefined;
const before = DESKTOP.map(name => [name, process.env[name]] as const);

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'gst-costream-wayland-'));
  [program, desktop] = await Promise.all([portalProgram(directory), PipeWire.start()]);
  // One picture a second, as of a screen on which hardly anything moves.
  node = await desktop.picture(
    'videotestsrc is-live=true pattern=red ! video/x-raw,format=BGRx,width=320,height=240,framerate=1/1',
  );
  process.env.WAYLAND_DISPLAY = 'wayland-0';
  for (const name of DESKTOP.slice(1)) process.env[name] = desktop.env[name];
});

afterEach(async () => {
  await portal?.close();
  portal = undefined;
});

afterAll(async () => {
  for (const [name, value] of before)
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  await desktop?.close();
  await rm(directory, { recursive: true });
});

async function answering(answer: 'give' | 'decline'): Promise<Process> {
  portal = await startPortal(program, { node, socket: desktop.socket, answer, env: desktop.env });
  return portal;
}

async function until<S extends Statistics>(session: Session<S>, fits: (statistics: S) => boolean): Promise<S> {
  for await (const statistics of session.statistics({ intervalMs: 100, signal: AbortSignal.timeout(20_000) }))
    if (fits(statistics)) return statistics;
  throw new Error('No statistics fitted within 20 s.');
}

/** Sockets of this process. */
async function sockets(): Promise<number> {
  const open = await readdir('/proc/self/fd');
  const targets = await Promise.all(open.map(fd => readlink(join('/proc/self/fd', fd)).catch(() => '')));
  return targets.filter(target => target.startsWith('socket:')).length;
}

describe('--video screen under Wayland', () => {
  it('sends what the user shares, still or not, until he takes it back', async () => {
    const asked = await answering('give');
    const free = await sockets();
    const picture = join(directory, 'picture.png');
    const receiver = await recv({ ...LOCAL, videoOut: 'none', audioOut: 'none', snapshot: picture, overwrite: true });
    const sender = await send(SCREEN);
    await asked.line(/^types 3 cursor 2$/);
    await asked.line(/^opened$/);
    // The desktop gives one picture a second; key frames and late joiners need more.
    const { receiving } = await until(receiver, ({ receiving: { video } }) => video[0]!.frames >= 40);
    expect(receiving.video[0]).toMatchObject({ width: 320, height: 240 });
    await receiver.snapshot(picture, { overwrite: true });
    expect((await readFile(picture)).length).toBeGreaterThan(100);
    asked.signal('SIGUSR1');
    expect((await sender.finished).reason).toBe('window-closed');
    await asked.line(/^closed$/);
    await receiver.close();
    await expect.poll(sockets).toBe(free);
  });

  it('says so when he declines, and takes nobody else for the portal', async () => {
    const asked = await answering('decline');
    await expect(send(SCREEN)).rejects.toMatchObject({
      code: 'DECLINED',
      exitCode: 1,
      message: 'The desktop was not allowed to share a screen; choose one in its dialogue.',
    });
    await asked.line(/^closed$/);
  });

  it('is told in a sentence where there is no portal, and a part of it cannot be had', async () => {
    await expect(send(SCREEN)).rejects.toMatchObject({
      code: 'NO_DISPLAY',
      exitCode: 3,
      message: expect.stringMatching(
        /^A Wayland desktop shares its screen through xdg-desktop-portal, which does not answer \(.+\); install it .+ v4l2:\/dev\/video10 the virtual camera of OBS/,
      ),
    });
    await expect(send({ ...SCREEN, video: 'screen:320x200+0+0' })).rejects.toMatchObject({ code: 'USAGE' });
    await expect(send({ ...SCREEN, allowControl: 'keys', key: generateKey() })).rejects.toThrow(
      'allowControl needs an X11 screen, such as --video desktop:1440x900',
    );
  });

  it('is looked at by the doctor', async () => {
    const without = await doctor({ checks: ['display'] });
    expect(without.checks).toMatchObject([
      { id: 'display', status: 'warning', cause: expect.stringMatching(/portal/) },
    ]);
    await answering('give');
    expect((await doctor({ checks: ['display'] })).checks).toEqual([
      { id: 'display', status: 'ok', found: 'A Wayland session, whose screens are shared through xdg-desktop-portal.' },
    ]);
  });
});
