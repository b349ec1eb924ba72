/** Sessions through a server that runs nothing but sshd, with two accounts: picture, sound, several viewers, keys, outages. */
import { once } from 'node:events';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateKey, KeyError, recv, type Session, type Statistics, send } from '../../lib/index.js';
import { PROGRAM } from '../cli/program.js';
import { hearTone, play } from '../parts/hearing.js';
import { KEYSYM, Keyboard } from '../parts/keyboard.js';
import { Painter, Watcher } from '../parts/numbered-screen.js';
import { Process } from '../parts/process.js';
import { Pulse } from '../parts/pulse.js';
import { descendants, isAlive, SshServer } from '../parts/sshd.js';
import { sine, toS16 } from '../parts/tone.js';
import { Xvfb } from '../parts/xvfb.js';

const size = { width: 320, height: 240 };
/** Of a display's state: modifiers and buttons (KeyButMask). */
const [SHIFT, CONTROL, BUTTON_1] = [0x01, 0x04, 0x100];
let server: SshServer;
let source: Xvfb;
let target: Xvfb;
let second: Xvfb;
let pulse: Pulse;
let folder: string;

beforeAll(async () => {
  [server, source, target, second, pulse, folder] = await Promise.all([
    SshServer.start(),
    Xvfb.start(size),
    Xvfb.start(size),
    Xvfb.start(size),
    Pulse.start({ sinks: ['game', 'ear'] }),
    mkdtemp(join(tmpdir(), 'gst-costream-room-')),
  ]);
  process.env.GST_COSTREAM_SSH = server.client;
  process.env.PULSE_SERVER = pulse.server;
});

afterAll(async () => {
  delete process.env.GST_COSTREAM_SSH;
  delete process.env.PULSE_SERVER;
  await Promise.all([source?.close(), target?.close(), second?.close(), pulse?.close()]);
  await server?.[Symbol.asyncDispose]();
  if (folder) await rm(folder, { recursive: true });
});

const from = (room: string) => `${server.via(0)}/${room}`;
const to = (room: string) => `${server.via(1)}/${room}`;
const screen = () => ({ video: `screen:${source.display}`, size: '320x240' });
const quiet = { video: 'test', audio: 'test', size: '160x120' } as const;
const deaf = { videoOut: 'none', audioOut: 'none' } as const;

async function until<S extends Statistics>(session: Session<S>, fits: (statistics: S) => boolean): Promise<S> {
  for await (const statistics of session.statistics({ intervalMs: 100, signal: AbortSignal.timeout(20_000) })) {
    if (fits(statistics)) return statistics;
  }
  throw new Error('No statistics fitted within 20 s.');
}

const inOrder = (numbers: readonly number[]) => expect(numbers).toEqual([...numbers].sort((a, b) => a - b));

describe('a room with a key', () => {
  const keyed = { key: generateKey() };
  const room = 'keyed';

  it('carries picture, sound, reports and a recording; a late viewer sees the same at once', async () => {
    using _painter = new Painter(source);
    using watcher = new Watcher(target);
    const record = join(folder, `${room}.mkv`);
    await using sender = await send({ via: from(room), ...screen(), audio: 'pulse:game.monitor', ...keyed });
    await using receiver = await recv({
      via: to(room),
      videoOut: `window:${target.display}`,
      audioOut: 'pulse:ear',
      record,
      ...keyed,
    });
    await using _player = await play(pulse, 'game', toS16(sine(880, 30, 48_000), 1));
    await watcher.next(20);
    expect(await hearTone(pulse, 'ear', 880)).toBeGreaterThan(0.5);
    const known = ({ sending, control }: Statistics) =>
      sending!.audio!.roundTripMs !== undefined && control !== undefined;
    const { sending, control, room: there } = await until(sender, known);
    expect(sending.video[0]).toMatchObject({ packetsLost: 0, width: 320 });
    expect(control).toMatchObject({ keyed: true });
    expect(there).toMatchObject({ connected: true, viewers: 1 });

    using late = new Watcher(second);
    await using other = await recv({ via: to(room), videoOut: `window:${second.display}`, audioOut: 'none', ...keyed });
    await late.next(25);
    expect((await until(sender, one => one.room!.viewers === 2)).room!.viewers).toBe(2);
    inOrder(late.seen.slice(2).map(({ number }) => number));
    inOrder(watcher.seen.slice(2).map(({ number }) => number));
    // Both see the same: nearly every number that one saw while both watched was seen by the other.
    const first = late.seen[3]!.number;
    const numbers = new Set(watcher.seen.map(({ number }) => number));
    const both = late.seen.filter(({ number }) => number > first && number < watcher.last!);
    expect(both.filter(({ number }) => numbers.has(number)).length).toBeGreaterThan(both.length / 2);
    expect([receiver.keyed, other.keyed, sender.keyed]).toEqual([true, true, true]);
    await receiver.close();
    expect((await stat(record)).size).toBeGreaterThan(10_000);
    await until(sender, one => one.room!.viewers === 1);
  });
});

describe('remote control in a room', () => {
  /** Until a modifier or button is pressed at the sender's, or not any more. */
  const holds = async (owner: Keyboard, modifier: number, held: boolean) =>
    expect.poll(async () => ((await owner.state()).mask & modifier) !== 0, { interval: 10 }).toBe(held);
  const shown = (key: string, display: Xvfb) =>
    recv({ via: to('control'), videoOut: `window:${display.display}`, audioOut: 'none', key });

  it('keys and mouse cross, of two viewers both may, and who is not allowed may not', async () => {
    const key = generateKey();
    await using sender = await send({ via: from('control'), ...screen(), audio: 'none', key, allowControl: 'keys' });
    await using one = await shown(key, target);
    await using other = await shown(key, second);
    for (const viewer of [one, other])
      await until(viewer, ({ receiving, controls }) => receiving.video[0]!.frames > 3 && controls === 'keys');
    await using owner = await Keyboard.at(source.display);
    await using guest = await Keyboard.at(target.display);
    await using third = await Keyboard.at(second.display);
    for (const keyboard of [guest, third]) {
      keyboard.move(160, 120);
      await keyboard.settled();
    }
    // Both type at once: what one holds the other does not release.
    await guest.keys([KEYSYM.shift], true);
    await holds(owner, SHIFT, true);
    await third.keys([KEYSYM.control], true);
    await holds(owner, CONTROL, true);
    await third.keys([KEYSYM.control], false);
    await holds(owner, CONTROL, false);
    await holds(owner, SHIFT, true);
    // The pointer was not allowed; now it is, and the keys no more.
    const before = await owner.state();
    await until(sender, ({ controlled }) => controlled!.refused > 0);
    await sender.allowControl('mouse');
    await holds(owner, SHIFT, false);
    await guest.keys([KEYSYM.shift], false);
    for (const viewer of [one, other]) await until(viewer, ({ controls }) => controls === 'mouse');
    expect(await owner.state()).toMatchObject({ x: before.x, y: before.y });
    guest.move(31, 47);
    await expect.poll(() => owner.state()).toMatchObject({ x: 31, y: 47 });
    third.button(1, true);
    await holds(owner, BUTTON_1, true);
    // A viewer who goes lets go.
    await other.close();
    await holds(owner, BUTTON_1, false);
    third.button(1, false);
    const { controlled } = await until(sender, one => one.controlled!.buttonsHeld === 0);
    expect(controlled).toMatchObject({ allowed: 'mouse', keysHeld: 0 });
  });

  it('without a key nobody may', async () => {
    const open = { via: from('uncontrolled'), ...screen(), audio: 'none' } as const;
    await expect(send({ ...open, allowControl: 'keys' })).rejects.toThrow(/^allowControl needs a key/);
    await using sender = await send(open);
    await expect(sender.allowControl('all')).rejects.toThrow(/needs a key/);
    await using viewer = await recv({
      via: to('uncontrolled'),
      videoOut: `window:${target.display}`,
      audioOut: 'none',
    });
    const { controls } = await until(viewer, ({ receiving }) => receiving.video[0]!.frames > 0);
    expect(controls).toBeUndefined();
  });
});

describe('keys that do not fit', () => {
  it.each([
    ['another key', generateKey(), generateKey(), /has another key; give both ends the same/],
    ['no key at the sender', undefined, generateKey(), /runs without a key; give that end/],
    ['no key at the receiver', generateKey(), undefined, /asks for a key; give this end/],
  ])(
    '%s: the receiver ends with exit code 4 and says why; the sender is told of a stranger and goes on',
    async (what, ours, theirs, words) => {
      const room = what.replaceAll(' ', '-');
      await using sender = await send({ via: from(room), ...quiet, ...(ours && { key: ours }) });
      const warned = once(sender, 'warning');
      const receiver = await recv({ via: to(room), ...deaf, ...(theirs && { key: theirs }) });
      const error = await receiver.finished.catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(KeyError);
      expect((error as KeyError).exitCode).toBe(4);
      expect((error as KeyError).message).toMatch(words);
      expect(((await warned) as [{ message: string }])[0].message).toMatch(/^Somebody with/);
      expect((await until(sender, () => true)).room!.viewers).toBe(0);
    },
  );
});

describe('what can go wrong', () => {
  it('a second sender in the room is refused with one sentence', async () => {
    await using _sender = await send({ via: from('taken'), ...quiet });
    const error = await send({ via: to('taken'), ...quiet }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'ROOM', exitCode: 1 });
    expect((error as Error).message).toMatch(
      /^Another sender is in the room taken at ssh:.*: end that one, or choose another room\.$/,
    );
  });

  it('the server is killed and comes back: the call returns by itself, with the viewers that came late', async () => {
    using _painter = new Painter(source);
    using watcher = new Watcher(target);
    await using sender = await send({ via: from('outage'), ...screen(), audio: 'none' });
    await using receiver = await recv({ via: to('outage'), videoOut: `window:${target.display}`, audioOut: 'none' });
    await watcher.next(20);
    const lost = Promise.all([once(sender, 'warning'), once(receiver, 'warning')]);
    await server.kill();
    for (const [{ message }] of await lost) expect(message).toMatch(/ was lost \(.*\): trying again\.$/);
    const before = watcher.last!;
    await server.start();
    await watcher.next(20, 20_000);
    expect(watcher.last!).toBeGreaterThan(before);
    expect((await until(sender, one => one.room!.viewers === 1)).room).toMatchObject({ connected: true });
  });

  it('a sender that is restarted is found again', async () => {
    using _painter = new Painter(source);
    using watcher = new Watcher(target);
    const key = generateKey();
    const sender = await send({ via: from('restart'), ...screen(), audio: 'none', key });
    await using _receiver = await recv({
      via: to('restart'),
      videoOut: `window:${target.display}`,
      audioOut: 'none',
      key,
    });
    await watcher.next(20);
    await sender.close();
    await using _second = await send({ via: from('restart'), ...screen(), audio: 'none', key });
    await watcher.next(20);
    inOrder(watcher.seen.map(({ number }) => number));
  });

  it.each([
    [
      { via: 'ssh://me@host' },
      /^"ssh:\/\/…@host" names no room: both ends give the same, such as ssh:\/\/user@server\/room\.$/,
    ],
    [{ via: 'http://host/room' }, /is no server with a room: expected ssh:\/\/user@server\/room/],
    [{ via: 'ssh://-oProxyCommand=x/room' }, /cannot be the host or user of an ssh:\/\/ address/],
    [{ via: 'ssh://me@host/a%20b' }, /^"a b" cannot name a room/],
    [{ via: 'ssh://me@host/room', peer: '127.0.0.1' }, /^Give either peer, .*, or via, for a room\.$/],
    [{ via: 'ssh://me@host/room', basePort: 5000 }, /^basePort is of no use with via/],
    [
      { via: 'ssh://me@host/room', rateControl: true },
      /^rateControl is of no use with via: .* follows the line always/,
    ],
    [{ via: 5 }, /^Expected a string for via but received 5\.$/],
  ])('%j is refused in one sentence', async (options, words) => {
    for (const verb of 'rateControl' in options ? [send] : [send, recv]) {
      const error = await verb(options as never).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ code: 'USAGE', exitCode: 1, message: expect.stringMatching(words) });
    }
  });

  it('a server that cannot be reached is said at once', async () => {
    const error = await recv({ via: `ssh://nobody@127.0.0.1:1/room`, ...deaf }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'SSH_UNREACHABLE', exitCode: 1 });
  });
});

describe('the command line', () => {
  it('shows a call through the server, and Ctrl-C leaves no process', async () => {
    const common = { command: process.execPath, stopSignal: 'SIGINT' } as const;
    const words = (verb: string, via: string, ...more: string[]) => [PROGRAM, verb, '--via', via, '--json', ...more];
    await using sender = await Process.start({
      ...common,
      args: words('send', from('cli'), '--video', 'test', '--audio', 'test', '--size', '160x120'),
      ready: /"started"/,
    });
    await using receiver = await Process.start({
      ...common,
      args: words('recv', to('cli'), '--video-out', 'none', '--audio-out', 'none'),
      ready: /"started"/,
    });
    await receiver.line(/"frames":[1-9]/);
    await sender.line(/"viewers":1/);
    const children = [...descendants(sender.pid), ...descendants(receiver.pid)];
    expect(children.length).toBeGreaterThan(1);
    for (const end of [receiver, sender]) {
      end.signal('SIGINT');
      expect((await end.exited).code).toBe(130);
    }
    // Who was left alone may be buried a little later.
    await expect.poll(() => children.filter(isAlive)).toEqual([]);
  });
});
