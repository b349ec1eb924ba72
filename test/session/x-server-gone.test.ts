/** An X server that dies under a session: one sentence, the rest is closed, and whoever started the session lives. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { chain, el, Pipeline, StreamError } from '../../lib/gst/index.js';
import { MissingError, recv, send } from '../../lib/index.js';
import { PROGRAM } from '../cli/program.js';
import { Process } from '../parts/process.js';
import { descendants, isAlive } from '../parts/sshd.js';
import { Xvfb } from '../parts/xvfb.js';

const size = { width: 320, height: 240 };
const quiet = { audio: 'none', size: '160x120' } as const;

it('a screen and a window that are gone end their sessions with a typed error; the next ones work', async () => {
  const local = { peer: '127.0.0.1', basePort: 28_400 };
  for (const round of ['first', 'second']) {
    await using ours = await Xvfb.start(size);
    await using theirs = await Xvfb.start(size);
    await using receiver = await recv({ ...local, videoOut: `window:${ours.display}`, audioOut: 'none' });
    await using sender = await send({ ...local, video: `screen:${theirs.display}`, ...quiet });
    for await (const { receiving } of receiver.statistics({ intervalMs: 100 }))
      if (receiving.video[0]!.frames > 3) break;
    for (const [session, server] of [
      [sender, theirs],
      [receiver, ours],
    ] as const) {
      process.kill(server.pid, 'SIGKILL');
      const error = await session.finished.catch((reason: unknown) => reason);
      expect(error, round).toBeInstanceOf(MissingError);
      expect(error).toMatchObject({
        code: 'NO_DISPLAY',
        exitCode: 3,
        message: `The X11 display ${server.display} is gone: its X server has ended, or cut the connection (xkill). Start this again when it is back.`,
      });
    }
  }
});

it('a pipeline of its own hears of it as of any error, and can be closed', async () => {
  await using server = await Xvfb.start(size);
  const source = el.ximagesrc({ displayName: server.display, useDamage: false });
  await using pipeline = new Pipeline(chain(source, el.fakesink()));
  await pipeline.play();
  process.kill(server.pid, 'SIGKILL');
  const error = await pipeline.finished.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(StreamError);
  expect(error).toMatchObject({ factory: 'ximagesrc', domain: 'gst-resource-error-quark' });
});

it('the command says it in one line, exits with 3, ends its recording and leaves nothing behind', async () => {
  await using display = await Xvfb.start(size);
  const folder = await mkdtemp(join(tmpdir(), 'gst-costream-gone-'));
  const recording = join(folder, 'call.mkv');
  const local = ['--peer', '127.0.0.1', '--base-port', '28420'];
  await using receiver = await Process.start({
    command: process.execPath,
    args: [
      PROGRAM,
      'recv',
      ...local,
      '--video-out',
      `window:${display.display}`,
      '--audio-out',
      'none',
      '--record',
      recording,
    ],
    ready: /Waiting for/,
  });
  await using sender = await Process.start({
    command: process.execPath,
    args: [PROGRAM, 'send', ...local, '--video', 'desktop:320x240', '--audio', 'test'],
    ready: /Sending to/,
  });
  await expect.poll(() => existsSync(recording) && statSync(recording).size).toBeGreaterThan(10_000);
  const started = descendants(sender.pid);
  for (const [ended, server] of [
    [receiver, display.pid],
    [sender, started.find(isXvfb)!],
  ] as const) {
    process.kill(server, 'SIGKILL');
    expect(await ended.exited).toEqual({ code: 3, signal: null });
    expect(ended.output.match(/The X11 display :\d+ is gone: its X server has ended/g)).toHaveLength(1);
  }
  // Who was left alone may be buried a little later.
  await expect.poll(() => started.filter(isAlive)).toEqual([]);
  // How long it lasts (Matroska's Duration, eight bytes in front) is zero until a recording ends in order.
  const file = readFileSync(recording);
  const duration = file.indexOf(Buffer.from('448988', 'hex'));
  expect(duration).toBeGreaterThan(0);
  expect(file.readDoubleBE(duration + 3)).toBeGreaterThan(0);
  await rm(folder, { recursive: true });
});

function isXvfb(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8') === 'Xvfb\n';
  } catch {
    // Gone in the meantime.
    return false;
  }
}
