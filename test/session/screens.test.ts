/** Parts of a screen, windows that move, and desktops of their own, as they arrive. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDisplay } from '../../lib/host/x11.js';
import { XConnection } from '../../lib/host/x11-connection.js';
import {
  generateKey,
  listDevices,
  type MediaStatistics,
  MissingError,
  recv,
  type Session,
  type Statistics,
  send,
} from '../../lib/index.js';
import { Keyboard } from '../parts/keyboard.js';
import { Process } from '../parts/process.js';
import { Framebuffer, Xvfb } from '../parts/xvfb.js';

const size = { width: 640, height: 360 };
let theirs: Xvfb;
let ours: Xvfb;
let owner: XConnection;
let folder: string;
let temporary: string;

beforeAll(async () => {
  [theirs, ours] = await Promise.all([Xvfb.start(size), Xvfb.start(size)]);
  owner = await XConnection.open(theirs.display);
  folder = await mkdtemp(join(tmpdir(), 'gst-costream-screens-'));
  temporary = process.env.TMPDIR = await mkdtemp(join(folder, 'tmp-'));
});

afterAll(async () => {
  delete process.env.TMPDIR;
  if (folder) await rm(folder, { recursive: true });
  await owner?.close();
  await Promise.all([theirs?.close(), ours?.close()]);
});

async function until<S extends Statistics>(session: Session<S>, fits: (statistics: S) => boolean): Promise<S> {
  for await (const statistics of session.statistics({ intervalMs: 100, signal: AbortSignal.timeout(20_000) })) {
    if (fits(statistics)) return statistics;
  }
  throw new Error('No statistics fitted within 20 s.');
}

/** A window of one colour with a title. */
async function paintedWindow(title: string, colour: number, x: number, y: number, width: number, height: number) {
  const id = owner.newId();
  await owner.do('CreateWindow', id, owner.root, x, y, width, height, 0, 0, 1, 0, { backgroundPixel: colour });
  await owner.do(
    'ChangeProperty',
    0,
    id,
    await owner.atom('WM_NAME'),
    await owner.atom('STRING'),
    8,
    Buffer.from(title),
  );
  await owner.do('MapWindow', id);
  return id;
}

/** What the receiver's display shows at a pixel, roughly: which of red, green and blue are bright. */
function colourAt(x: number, y: number): string {
  using screen = new Framebuffer(ours.framebufferPath);
  const { data } = screen.read();
  const at = y * screen.stride + x * 4;
  return [2, 1, 0].map(part => (data[at + part]! > 110 ? '1' : '0')).join('');
}

const [RED, GREEN, BLUE] = [0xff0000, 0x00ff00, 0x0000ff];

async function shown(basePort: number, video: string, key?: string) {
  const local = { peer: '127.0.0.1', basePort, ...(key && { key }) };
  const options = key ? ({ allowControl: 'all' } as const) : {};
  const receiver = await recv({ ...local, videoOut: `window:${ours.display}`, audioOut: 'none' });
  const sender = await send({ ...local, video, audio: 'none', size: '640x360', ...options }).catch(async error => {
    await receiver.close();
    throw error;
  });
  await until(receiver, ({ receiving }) => receiving.video[0]!.frames > 3);
  return {
    receiver,
    sender,
    async [Symbol.asyncDispose]() {
      await Promise.all([receiver.close(), sender.close()]);
    },
  };
}

describe('a part of a screen', () => {
  it('is sent alone, in its own size', async () => {
    const window = await paintedWindow('red', RED, 100, 50, 200, 100);
    await using both = await shown(26_800, `screen:${theirs.display},200x100+100+50`);
    const { receiving } = await until(both.receiver, () => true);
    // Neither enlarged nor with borders.
    expect(receiving.video[0]).toMatchObject({ width: 200, height: 100 });
    await expect.poll(() => [colourAt(3, 3), colourAt(196, 96)]).toEqual(['100', '100']);
    await owner.do('DestroyWindow', window);
  });
});

describe('a screen on which nothing moves', () => {
  it('costs next to nothing, is there for who comes late, and shows the next change', async () => {
    const window = await paintedWindow('still', RED, 0, 0, 640, 360);
    await using both = await shown(26_900, `screen:${theirs.display}`);
    const picture = ({ sending }: { sending?: { video: readonly MediaStatistics[] } }) => sending!.video[0]!;
    // An end of this project says by then that it asks for key frames.
    const settled = await until(
      both.sender,
      one => one.control !== undefined && picture(one).fps! < 8 && picture(one).bitrateKbps! < 20,
    );
    // What had been asked for has come some frames later; from then on one each second would be two.
    const begun = await until(both.sender, one => picture(one).frames >= picture(settled).frames + 3);
    const later = await until(both.sender, one => picture(one).frames >= picture(begun).frames + 11);
    // None comes by itself; a machine that is busy may ask for some.
    const asked = picture(later).keyFrameRequests - picture(settled).keyFrameRequests;
    expect(picture(later).keyFrames! - picture(begun).keyFrames!).toBeLessThanOrEqual(asked);
    await both.receiver.close();
    await expect.poll(() => colourAt(100, 100)).toBe('000');
    const local = { peer: '127.0.0.1', basePort: 26_900 };
    await using _late = await recv({ ...local, videoOut: `window:${ours.display}`, audioOut: 'none' });
    await expect.poll(() => colourAt(100, 100)).toBe('100');
    await owner.do('ChangeWindowAttributes', window, { backgroundPixel: GREEN });
    await owner.do('ClearArea', window, 0, 0, 0, 0, 0);
    await expect.poll(() => colourAt(100, 100)).toBe('010');
    await owner.do('DestroyWindow', window);
  });
});

describe('a window', () => {
  it('is listed, found by its title, followed as it moves, hidden when it is, and its end ends the session', async () => {
    await paintedWindow('Something else', BLUE, 0, 0, 640, 360);
    const window = await paintedWindow('A green game', GREEN, 320, 180, 320, 180);
    const { video } = await listDevices();
    expect(video.map(({ spec }) => spec)).toContain(`screen:${theirs.display},window=0x${window.toString(16)}`);
    await using both = await shown(26_820, `screen:${theirs.display},window=green game`);
    const everywhere = () => [colourAt(30, 30), colourAt(600, 30), colourAt(320, 180), colourAt(600, 330)];
    await expect.poll(everywhere).toEqual(['010', '010', '010', '010']);
    await owner.do('ConfigureWindow', window, { x: 10, y: 20, width: 160, height: 90 });
    // The same picture from another place; not the blue that is where it was.
    await expect.poll(() => owner.ask('GetGeometry', window)).toMatchObject({ xPos: 10, width: 160 });
    await until(both.receiver, ({ receiving }) => receiving.video[0]!.frames > 0);
    await expect.poll(everywhere).toEqual(['010', '010', '010', '010']);
    const warnings: string[] = [];
    both.sender.on('warning', ({ message }) => warnings.push(message));
    await owner.do('UnmapWindow', window);
    await expect.poll(() => warnings).toContainEqual(expect.stringMatching(/is hidden or minimised/));
    // As it was, also for who comes late; not the blue that is there now.
    const hidden = await until(both.sender, () => true);
    await until(both.sender, ({ sending }) => sending.video[0]!.frames > hidden.sending.video[0]!.frames + 3);
    expect(everywhere()).toEqual(['010', '010', '010', '010']);
    await owner.do('ChangeWindowAttributes', window, { backgroundPixel: RED });
    await owner.do('MapWindow', window);
    await expect.poll(everywhere).toEqual(['100', '100', '100', '100']);
    await owner.do('DestroyWindow', window);
    expect((await both.sender.finished).reason).toBe('window-closed');
  });

  it('is sent alone: neither what covers it is, nor where it reaches beyond the screen', async () => {
    const window = await paintedWindow('A covered one', GREEN, 160, 90, 320, 180);
    const above = await paintedWindow('A secret', RED, 0, 0, 640, 360);
    owner.send('WarpPointer', 0, owner.root, 0, 0, 0, 0, 320, 180);
    await using both = await shown(26_840, `screen:${theirs.display},window=covered one`);
    const everywhere = () => [colourAt(30, 30), colourAt(600, 30), colourAt(320, 60), colourAt(600, 330)];
    await expect.poll(everywhere).toEqual(['010', '010', '010', '010']);
    // The pointer, black, in its middle.
    await expect.poll(() => colourAt(320, 180)).toBe('000');
    // What is drawn in it while it is covered.
    await owner.do('ChangeWindowAttributes', window, { backgroundPixel: BLUE });
    await owner.do('ClearArea', window, 0, 0, 0, 0, 0);
    await expect.poll(everywhere).toEqual(['001', '001', '001', '001']);
    await owner.do('ConfigureWindow', window, { x: 500, y: 300 });
    await owner.do('ChangeWindowAttributes', window, { backgroundPixel: GREEN });
    await owner.do('ClearArea', window, 0, 0, 0, 0, 0);
    await expect.poll(everywhere).toEqual(['010', '010', '010', '010']);
    for (const id of [window, above]) await owner.do('DestroyWindow', id);
    expect((await both.sender.finished).reason).toBe('window-closed');
  });

  it('that is not there is told, with those that are', async () => {
    await expect(shown(26_840, `screen:${theirs.display},window=nowhere`)).rejects.toThrow(/"Something else"/);
  });
});

describe('a desktop of its own', () => {
  /** Of this process: others have desktops of their own meanwhile. */
  const folders = () => readdirSync(temporary).filter(name => name.startsWith('gst-costream-desktop-'));

  /** A program there that says where it is. */
  const spec = (file: string) => `desktop:320x180/echo $DISPLAY > ${file}; exec xev -geometry 320x180+0+0`;
  const told = async (file: string) => {
    let display = '';
    await expect.poll(async () => (display = (await readFile(file, 'utf8').catch(() => '')).trim())).toMatch(/^:\d+$/);
    return display;
  };

  it('runs a program, can be controlled, lets in nobody else, and is gone with the session', async () => {
    const before = folders().length;
    const file = join(folder, 'first');
    let display: string;
    {
      await using both = await shown(26_860, spec(file), generateKey());
      const { receiving } = await until(both.receiver, ({ controls }) => controls === 'all');
      expect(receiving.video[0]).toMatchObject({ width: 320, height: 180 });
      await using guest = await Keyboard.at(ours.display);
      guest.move(160, 90);
      await until(both.sender, ({ controlled }) => controlled!.injected > 0);
      display = await told(file);
      expect(await openDisplay(display)).toMatchObject({ width: 320, height: 180 });
      if (process.getuid?.() === 0) {
        const stranger = ['--reuid', '65534', '--clear-groups', 'xwininfo', '-root', '-display', display];
        expect(spawnSync('setpriv', stranger).status).not.toBe(0);
        expect(spawnSync('xwininfo', ['-root', '-display', display]).status).toBe(0);
      }
    }
    await expect(openDisplay(display)).rejects.toThrow();
    expect(folders().length).toBe(before);
  });

  it('is gone also when the program that started it is killed', async () => {
    const file = join(folder, 'second');
    const at = ['--peer', '127.0.0.1', '--base-port', '26880'];
    await using sender = await Process.start({
      command: process.execPath,
      args: ['bin/gst-costream.mjs', 'send', ...at, '--video', spec(file), '--audio', 'none'],
      ready: /Sending to/,
    });
    const socket = `/tmp/.X11-unix/X${(await told(file)).slice(1)}`;
    expect(existsSync(socket)).toBe(true);
    sender.signal('SIGKILL');
    await expect.poll(() => existsSync(socket)).toBe(false);
  });

  it('that cannot be is told', async () => {
    await expect(send({ peer: '127.0.0.1', video: 'desktop:1x1', audio: 'none' })).rejects.toThrow(/--video desktop/);
    await expect(send({ peer: '127.0.0.1', video: 'screen:1x1+0+0', audio: 'none' })).rejects.toThrow(/too small/);
    await expect(send({ peer: '127.0.0.1', video: 'screen::4711,window=x', audio: 'none' })).rejects.toThrow(
      MissingError,
    );
  });
});
