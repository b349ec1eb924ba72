/** Two ends without a route between them, and a server that runs nothing but sshd: picture, sound and keys cross, by ssh alone. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeKey } from '../../lib/link/key.js';
import { PROGRAM } from '../cli/program.js';
import { hearTone, play } from '../parts/hearing.js';
import { KEYSYM, Keyboard } from '../parts/keyboard.js';
import { Painter, Watcher } from '../parts/numbered-screen.js';
import { Process } from '../parts/process.js';
import { Pulse } from '../parts/pulse.js';
import { SshServer } from '../parts/sshd.js';
import { SERVER_ADDRESS, ThreePlaces } from '../parts/three-places.js';
import { sine, toS16 } from '../parts/tone.js';
import { Xvfb } from '../parts/xvfb.js';

/** A capture file without a packet. */
const EMPTY_CAPTURE_BYTES = 24;
/** Of a display's state: modifiers (KeyButMask). */
const [SHIFT, CONTROL] = [0x01, 0x04];

describe.skipIf(process.getuid?.() !== 0)('two ends and a server between them', () => {
  const size = { width: 320, height: 240 };
  let places: ThreePlaces;
  let server: SshServer;
  let source: Xvfb;
  let target: Xvfb;
  let pulse: Pulse;
  let folder: string;

  beforeAll(async () => {
    places = new ThreePlaces();
    [server, source, target, pulse, folder] = await Promise.all([
      SshServer.start({ addresses: Object.values(SERVER_ADDRESS), prefix: places.at('server') }),
      Xvfb.start(size),
      Xvfb.start(size),
      Pulse.start({ sinks: ['game', 'ear'] }),
      mkdtemp(join(tmpdir(), 'gst-costream-places-')),
    ]);
    writeKey(join(folder, 'key'));
  });

  afterAll(async () => {
    await Promise.all([source?.close(), target?.close(), pulse?.close()]);
    await server?.[Symbol.asyncDispose]();
    places?.[Symbol.dispose]();
    if (folder) await rm(folder, { recursive: true });
  });

  /** Everything that passes an interface of the server. */
  async function capture(device: string, ...filter: string[]) {
    const chunks: Buffer[] = [];
    // Immediate mode: what else waits in the kernel's ring, for up to a second, is lost when tcpdump ends.
    const words = ['tcpdump', '-i', device, '-s', '0', '-U', '--immediate-mode', '-w', '-', ...filter];
    const dump = await Process.start({
      command: places.at('server')[0]!,
      args: [...places.at('server').slice(1), ...words],
      binaryOutput: true,
      ready: /listening on/,
      stopSignal: 'SIGINT',
    });
    dump.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    const bytes = () => Buffer.concat(chunks);
    return { dump, bytes, text: () => bytes().toString('latin1') };
  }

  function end(place: 'near' | 'far', account: 0 | 1, verb: string, words: string[], keyed: boolean): Promise<Process> {
    const via = `${server.via(account, SERVER_ADDRESS[place])}/evening`;
    const key = keyed ? ['--key-file', join(folder, 'key')] : [];
    return Process.start({
      command: places.at(place)[0]!,
      args: [...places.at(place).slice(1), process.execPath, PROGRAM, verb, '--via', via, '--json', ...words, ...key],
      env: { GST_COSTREAM_SSH: server.client, PULSE_SERVER: pulse.server },
      ready: /"started"/,
      stopSignal: 'SIGINT',
    });
  }

  async function call(keyed: boolean, during: (watcher: Watcher, seen: () => string) => Promise<void>) {
    const everything = await capture('lo');
    const others = await Promise.all(
      (['near', 'far'] as const).map(side => {
        const filter = `ip and not (tcp port ${server.port})`;
        return capture(places.interfaceTo(side), ...filter.split(' '));
      }),
    );
    const dumps = [everything, ...others];
    try {
      using _painter = new Painter(source);
      using watcher = new Watcher(target);
      const sending = ['--video', `screen:${source.display}`, '--audio', 'pulse:game.monitor', '--size', '320x240'];
      if (keyed) sending.push('--allow-control', 'keys');
      await using _sender = await end('near', 0, 'send', sending, keyed);
      const receiving = ['--video-out', `window:${target.display}`, '--audio-out', 'pulse:ear'];
      await using _receiver = await end('far', 1, 'recv', receiving, keyed);
      await watcher.next(15, 20_000);
      await during(watcher, everything.text);
      const numbers = watcher.seen.map(({ number }) => number);
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    } finally {
      await Promise.all(dumps.map(({ dump }) => dump.close()));
    }
    for (const other of others) expect(other.bytes().length).toBe(EMPTY_CAPTURE_BYTES);
    return everything.text();
  }

  it('without a key: the server can read along', async () => {
    await call(false, async (_watcher, seen) => {
      await expect.poll(seen, { interval: 100 }).toMatch(/gst-costream room 1/);
      // RTCP's name of an end, which its first compound packet may say seconds after the first picture (RFC 3550, 6.2).
      await expect.poll(seen, { interval: 100 }).toMatch(/gst-costream-[0-9a-f]{16}/);
    });
  });

  it('with a key: picture, sound and keys cross, the server reads nothing, and its sshd may die and come back', async () => {
    await using owner = await Keyboard.at(source.display);
    await using guest = await Keyboard.at(target.display);
    const owners = (modifier: number) =>
      expect.poll(async () => (await owner.state()).mask & modifier, { interval: 10 });
    const seen = await call(true, async watcher => {
      guest.move(size.width / 2, size.height / 2);
      await guest.keys([KEYSYM.shift], true);
      await owners(SHIFT).toBe(SHIFT);
      await using _player = await play(pulse, 'game', toS16(sine(880, 30, 48_000), 1));
      expect(await hearTone(pulse, 'ear', 880)).toBeGreaterThan(0.5);
      await server.kill();
      // What is held is not held for longer than the line.
      await owners(SHIFT).toBe(0);
      await guest.keys([KEYSYM.shift], false);
      const before = watcher.last!;
      await server.start();
      await watcher.next(15, 20_000);
      expect(watcher.last!).toBeGreaterThan(before);
      await guest.keys([KEYSYM.control], true);
      await owners(CONTROL).toBe(CONTROL);
      await guest.keys([KEYSYM.control], false);
      await owners(CONTROL).toBe(0);
    });
    expect(seen.length).toBeGreaterThan(50_000);
    // TLS says in the open that it is this project's; of the session it says nothing.
    expect(seen).not.toMatch(/gst-costream room|gst-costream-[0-9a-f]{16}|"statistics"|"type"/);
  });
});
