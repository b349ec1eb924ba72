/** Ctrl-C at every stage of a session leaves nothing: no process, no file, no socket, no key that is held. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writeKey } from '../../lib/link/key.js';
import { KEYSYM, Keyboard } from '../parts/keyboard.js';
import { Process } from '../parts/process.js';
import { descendants, SshServer } from '../parts/sshd.js';
import { Xvfb } from '../parts/xvfb.js';
import { PROGRAM } from './program.js';

const SHIFT = 0x01;
const DESKTOP = ['--video', 'desktop:320x240', '--audio', 'test', '--size', '160x120'];
const QUIET = ['--video-out', 'none', '--audio-out', 'none'];
const parts = mkdtempSync(join(tmpdir(), 'gst-costream-ctrl-c-'));
/** Where each program under test puts its files. */
const folders = new WeakMap<Process, string>();

afterAll(() => rmSync(parts, { recursive: true }));

async function start(words: readonly string[], env: Record<string, string> = {}, ready?: RegExp): Promise<Process> {
  const folder = mkdtempSync(join(parts, 'files-'));
  const session = await Process.start({
    command: process.execPath,
    args: [PROGRAM, ...words, '--json'],
    env: { TMPDIR: folder, ...env },
    ...(ready && { ready }),
  });
  folders.set(session, folder);
  return session;
}

/** Files that are sockets of these processes, such as an X server's. */
function socketsOf(pids: readonly number[]): string[] {
  const inodes = new Set(pids.flatMap(openSockets));
  const lines = readFileSync('/proc/net/unix', 'utf8').split('\n').slice(1);
  const sockets = lines.map(line => line.trim().split(/\s+/)).filter(fields => inodes.has(fields[6] ?? ''));
  return [...new Set(sockets.map(fields => fields[7]).filter(path => path?.startsWith('/')))] as string[];
}

/** By inode; what is closed in this moment is none any more. */
function openSockets(pid: number): string[] {
  try {
    const descriptors = readdirSync(`/proc/${pid}/fd`);
    return descriptors.flatMap(fd => /^socket:\[(\d+)\]$/.exec(readlink(`/proc/${pid}/fd/${fd}`))?.[1] ?? []);
  } catch {
    return [];
  }
}

function readlink(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}

async function interrupt(session: Process): Promise<void> {
  const started = descendants(session.pid);
  const sockets = socketsOf(started);
  session.signal('SIGINT');
  expect(await session.exited, session.output).toEqual({ code: 130, signal: null });
  await expect.poll(() => started.filter(pid => existsSync(`/proc/${pid}`))).toEqual([]);
  expect(sockets.filter(path => existsSync(path))).toEqual([]);
  expect(readdirSync(folders.get(session)!)).toEqual([]);
}

it('while ssh connects', async () => {
  const client = join(parts, 'ssh');
  const reached = join(parts, 'reached');
  writeFileSync(client, `#!/bin/sh\n: > '${reached}'\nexec sleep 600\n`, { mode: 0o755 });
  const via = ['--via', 'ssh://nobody@127.0.0.1/room'];
  for (const words of [
    ['send', ...via, ...DESKTOP],
    ['recv', ...via, ...QUIET],
  ]) {
    await using session = await start(words, { GST_COSTREAM_SSH: client });
    await expect.poll(() => existsSync(reached)).toBe(true);
    expect(descendants(session.pid).length).toBeGreaterThan(0);
    await interrupt(session);
    rmSync(reached);
  }
});

it('while nobody is heard', async () => {
  const local = ['--peer', '127.0.0.1', '--base-port', '28300'];
  await using sender = await start(['send', ...local, ...DESKTOP], {}, /"started"/);
  expect(socketsOf(descendants(sender.pid))).toEqual([expect.stringMatching(/X11-unix/)]);
  await interrupt(sender);
  await using receiver = await start(['recv', ...local, ...QUIET], {}, /"started"/);
  await interrupt(receiver);
});

it('while a key is held at the peer', async () => {
  await using theirs = await Xvfb.start({ width: 320, height: 240 });
  await using ours = await Xvfb.start({ width: 320, height: 240 });
  await using owner = await Keyboard.at(theirs.display);
  await using guest = await Keyboard.at(ours.display);
  const key = join(parts, 'key');
  writeKey(key);
  const keyed = ['--peer', '127.0.0.1', '--key-file', key];
  const isHeld = async () => ((await owner.state()).mask & SHIFT) !== 0;
  for (const [first, basePort] of [
    ['receiver', '28320'],
    ['sender', '28340'],
  ] as const) {
    const local = [...keyed, '--base-port', basePort];
    await using receiver = await start(
      ['recv', ...local, '--video-out', `window:${ours.display}`, '--audio-out', 'none'],
      {},
      /"started"/,
    );
    await using sender = await start([
      ...['send', ...local, '--video', `screen:${theirs.display}`, '--audio', 'none'],
      ...['--size', '160x120', '--allow-control', 'keys'],
    ]);
    await receiver.line(/"frames":([4-9]|\d\d).*"controls":"keys"/);
    guest.move(80, 60);
    await guest.keys([KEYSYM.shift], true);
    await expect.poll(isHeld, { interval: 10 }).toBe(true);
    await interrupt(first === 'sender' ? sender : receiver);
    await expect.poll(isHeld, { interval: 10 }).toBe(false);
    await guest.keys([KEYSYM.shift], false);
    await interrupt(first === 'sender' ? receiver : sender);
  }
});

it('while it streams through a server, and while it waits to reach that again', async () => {
  await using server = await SshServer.start();
  const env = { GST_COSTREAM_SSH: server.client };
  const send = ['send', '--via', `${server.via(0)}/room`, ...DESKTOP];
  const recv = ['recv', '--via', `${server.via(1)}/room`, ...QUIET];
  await using receiver = await start(recv, env, /"started"/);
  await using streaming = await start(send, env, /"started"/);
  await receiver.line(/"frames":[1-9]/);
  await interrupt(streaming);
  await using waiting = await start(send, env, /"viewers":1/);
  await server.kill();
  await Promise.all([receiver, waiting].map(end => end.line(/was lost \(.*trying again/)));
  await interrupt(receiver);
  await interrupt(waiting);
});
