/** A keyed call as its two ends, a stranger and an eavesdropper see it. */
import { randomBytes } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateKey, KeyError, recv, type Session, type Statistics, send } from '../../lib/index.js';
import { hearTone, play } from '../parts/hearing.js';
import { Painter, Watcher } from '../parts/numbered-screen.js';
import { Pulse } from '../parts/pulse.js';
import { sine, toS16 } from '../parts/tone.js';
import { Wiretap } from '../parts/wiretap.js';
import { Xvfb } from '../parts/xvfb.js';

const size = { width: 320, height: 240 };
let source: Xvfb;
let target: Xvfb;
let pulse: Pulse;
let folder: string;

beforeAll(async () => {
  [source, target, pulse, folder] = await Promise.all([
    Xvfb.start(size),
    Xvfb.start(size),
    Pulse.start({ sinks: ['game', 'ear'] }),
    mkdtemp(join(tmpdir(), 'gst-costream-keyed-')),
  ]);
  process.env.PULSE_SERVER = pulse.server;
});

afterAll(async () => {
  delete process.env.PULSE_SERVER;
  await Promise.all([source?.close(), target?.close(), pulse?.close(), folder && rm(folder, { recursive: true })]);
});

const outward = () => ({ video: `screen:${source.display}`, size: '320x240', audio: 'pulse:game.monitor' });
const inward = () => ({ videoOut: `window:${target.display}`, audioOut: 'pulse:ear' });
const quiet = { video: 'test', audio: 'test', size: '160x120' } as const;
const deaf = { videoOut: 'none', audioOut: 'none' } as const;

async function until<S extends Statistics>(session: Session<S>, fits: (statistics: S) => boolean): Promise<S> {
  for await (const statistics of session.statistics({ intervalMs: 100, signal: AbortSignal.timeout(20_000) })) {
    if (fits(statistics)) return statistics;
  }
  throw new Error('No statistics fitted within 20 s.');
}

/** RTCP of both media has come back, with the names of the ends (RFC 3550, 6.1), and statistics by the control connection. */
const reported = ({ sending, control }: Statistics) =>
  sending!.video[0]!.roundTripMs !== undefined &&
  sending!.audio!.roundTripMs !== undefined &&
  control?.peer?.receiving !== undefined;

describe('two ends with one key', () => {
  it('show the picture and play the tone', async () => {
    const local = { peer: '127.0.0.1', basePort: 27_000, key: generateKey() };
    using _painter = new Painter(source);
    using watcher = new Watcher(target);
    await using receiver = await recv({ ...local, ...inward() });
    await using sender = await send({ ...local, ...outward() });
    await using _player = await play(pulse, 'game', toS16(sine(880, 30, 48_000), 1));
    await watcher.next(60);
    const numbers = watcher.seen.slice(-40).map(({ number }) => number);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(await hearTone(pulse, 'ear', 880)).toBeGreaterThan(0.5);
    // Reports crossed both ways, sealed as well.
    const { sending, control } = await until(sender, reported);
    expect(sending.video[0]).toMatchObject({ packetsLost: 0, width: 320 });
    expect(control).toMatchObject({ keyed: true, peer: { receiving: { video: [{ packetsLost: 0 }] } } });
    expect([receiver.keyed, sender.keyed]).toEqual([true, true]);
  });

  it('come together whoever is first, and again with fresh sources when the other is restarted', async () => {
    const local = { peer: '127.0.0.1', basePort: 27_020, key: randomBytes(32) };
    using _painter = new Painter(source);
    using watcher = new Watcher(target);
    const ssrcs = new Set<string>();
    const sender = await send({ ...local, ...outward(), audio: 'none' });
    const note = async () => ssrcs.add(/ssrc: (\d+)/.exec((await receiver.toDot())['recv-video']!)?.[1] ?? '');
    let receiver = await recv({ ...local, ...inward(), audioOut: 'none' });
    await watcher.next(20);
    await note();
    await receiver.close();
    const before = watcher.last!;
    receiver = await recv({ ...local, ...inward(), audioOut: 'none' });
    await watcher.next(20);
    await note();
    await sender.close();
    await using _second = await send({ ...local, ...outward(), audio: 'none' });
    await watcher.next(40);
    await note();
    expect(watcher.last!).toBeGreaterThan(before);
    expect(ssrcs.size).toBe(3);
    await receiver.close();
  });
});

describe('ends whose keys do not fit', () => {
  const local = { peer: '127.0.0.1' };

  it.each([
    ['another key', generateKey(), generateKey(), /^127\.0\.0\.1 has another key; give both ends the same/, undefined],
    [
      'no key at the sender',
      undefined,
      generateKey(),
      /asks for a key; give this end/,
      /runs without a key; give that/,
    ],
    ['no key at the receiver', generateKey(), undefined, /runs without a key; give that/, /asks for a key; give this/],
  ])(
    '%s: who dials ends with exit code 4, who waits warns, and both say why',
    async (what, ours, theirs, sendersWords, receiversWords) => {
      const basePort = 27_040 + 20 * ['another key', 'no key at the sender', 'no key at the receiver'].indexOf(what);
      const at = { ...local, basePort };
      await using receiver = await recv({ ...at, ...deaf, ...(theirs && { key: theirs }) });
      const warned = once(receiver, 'warning');
      const sender = await send({ ...at, ...quiet, ...(ours && { key: ours }) });
      const error = await sender.finished.catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(KeyError);
      expect((error as KeyError).exitCode).toBe(4);
      expect((error as KeyError).message).toMatch(sendersWords);
      expect(await warned).toEqual([{ message: expect.stringMatching(receiversWords ?? sendersWords) }]);
    },
  );

  it('bytes of anybody end no end that waits: it warns, and lets in whoever has the key', async () => {
    for (const [key, bytes, words] of [
      [undefined, Buffer.alloc(10, 0x16), /^127\.0\.0\.1 asks for a key;/],
      [generateKey(), Buffer.of(0), /^127\.0\.0\.1 runs without a key;/],
    ] as const) {
      const at = { peer: '127.0.0.1', basePort: 27_060, ...(key && { key }) };
      await using receiver = await recv({ ...at, ...deaf });
      const warned = once(receiver, 'warning');
      const stranger = connect({ host: '127.0.0.1', port: 27_068 });
      await once(stranger, 'connect');
      stranger.write(bytes);
      expect(await warned).toEqual([{ message: expect.stringMatching(words) }]);
      stranger.destroy();
      await using _sender = await send({ ...at, ...quiet });
      await until(receiver, ({ receiving }) => receiving.video[0]!.frames > 2);
    }
  });

  it('a guesser cannot end a call that stands', async () => {
    const at = { ...local, basePort: 27_100, key: generateKey() };
    await using receiver = await recv({ ...at, ...deaf });
    await using _sender = await send({ ...at, ...quiet });
    await until(receiver, ({ receiving }) => receiving.video[0]!.frames > 5);
    const warned = once(receiver, 'warning');
    const guesser = await send({ ...at, ...quiet, key: generateKey(), basePort: 27_100, listen: '127.0.0.1' }).catch(
      (error: unknown) => error,
    );
    // The ports are taken on this machine, so it is the bare dialer that guesses.
    expect(guesser).toMatchObject({ code: 'PORT_IN_USE' });
    const { ControlDialer } = await import('../../lib/link/control-dialer.js');
    const { toKey } = await import('../../lib/link/secure.js');
    const dialer = new ControlDialer({
      address: '127.0.0.1',
      port: 27_108,
      localAddress: undefined,
      key: toKey(generateKey()),
      offer: () => ({ id: 'guesser-guesser', capabilities: [], streams: {} }),
      established: () => {},
      refused: () => {},
    });
    dialer.start();
    expect(((await warned) as [{ message: string }])[0].message).toMatch(/has another key/);
    await dialer.close();
    const { receiving } = await until(receiver, () => true);
    await until(receiver, ({ receiving: now }) => now.video[0]!.frames > receiving.video[0]!.frames + 10);
  });
});

describe('a stranger', () => {
  it('gets not one byte back, at any port, whether there are keys or not, and changes nothing', async () => {
    const at = { peer: '127.0.0.1', basePort: 27_120, key: generateKey() };
    await using receiver = await recv({ ...at, ...deaf });
    // At the peer's own address, as an RTP sender that every original would answer with reports and key-frame requests.
    const stranger = createSocket('udp4');
    const answers: Buffer[] = [];
    stranger.on('message', packet => answers.push(packet));
    stranger.on('error', () => {});
    stranger.bind(27_125, '127.0.0.1');
    await once(stranger, 'listening');
    const flood = async () => {
      for (let sequence = 0; sequence < 200; sequence++) {
        const packet = Buffer.alloc(40, 0x65);
        packet.writeUInt16BE(0x8060, 0);
        packet.writeUInt16BE(sequence, 2);
        packet.writeUInt32BE(sequence * 3000, 4);
        packet.writeUInt32BE(sequence % 7 === 0 ? sequence : 4711, 8);
        for (const offset of [0, 1, 2, 3]) stranger.send(packet, 27_120 + offset, '127.0.0.1');
      }
      await new Promise(resolve => stranger.send(Buffer.from([0x80]), 27_120, '127.0.0.1', resolve));
    };
    await flood();
    await receiver.statistics({ intervalMs: 1000 }).next();
    expect((await until(receiver, () => true)).peerHeard).toBe(false);
    expect(answers).toEqual([]);
    await new Promise<void>(resolve => stranger.close(() => resolve()));

    await using sender = await send({ ...at, ...quiet });
    await until(receiver, ({ receiving }) => receiving.video[0]!.frames > 10);
    const late = createSocket('udp4');
    late.on('message', packet => answers.push(packet));
    for (let sequence = 0; sequence < 500; sequence++) {
      const packet = Buffer.alloc(60, sequence);
      packet.writeUInt16BE(0x8060, 0);
      packet.writeUInt32BE(sequence, 8);
      for (const offset of [0, 1, 2, 3, 5, 7]) late.send(packet, 27_120 + offset, '127.0.0.1');
      // What a late reader's socket has no room for the kernel drops, of the peer's packets too.
      await new Promise(resolve => setImmediate(resolve));
    }
    const { receiving } = await until(receiver, () => true);
    await until(receiver, ({ receiving: now }) => now.video[0]!.frames > receiving.video[0]!.frames + 30);
    expect(answers).toEqual([]);
    expect((await until(sender, () => true)).sending.video[0]!.packetsLost).toBe(0);
    late.close();
  });
});

describe('an eavesdropper', () => {
  const [near, line, far] = ['127.0.0.1', '127.0.0.2', '127.0.0.3'];

  /** All that crossed the line while a screen and a tone were shown, and the receiver's recording of it. */
  async function tapped(basePort: number, key: string | undefined) {
    const record = join(folder, `${basePort}.mkv`);
    await using tap = await Wiretap.start({ basePort, sender: near, line, receiver: far });
    {
      using _painter = new Painter(source);
      using watcher = new Watcher(target);
      const both = { peer: line, basePort, ...(key && { key }) };
      await using _receiver = await recv({ ...both, ...inward(), listen: far, record });
      await using sender = await send({ ...both, ...outward(), listen: near });
      await using _player = await play(pulse, 'game', toS16(sine(880, 30, 48_000), 1));
      await watcher.next(90);
      await until(sender, reported);
    }
    return { captured: tap.bytes, recording: await readFile(record) };
  }

  /** Of pieces of the recording, compressed picture and sound as they left the encoder, how many crossed the line as they are. */
  function readable({ captured, recording }: { captured: Buffer; recording: Buffer }) {
    const text = captured.toString('latin1');
    let [found, tried] = [0, 0];
    // Packets carry some hundred bytes in a row; a piece in every hundred is whole in most of them.
    for (let at = 2000; at + 24 < recording.length; at += 97) {
      const piece = recording.subarray(at, at + 24);
      if (new Set(piece).size < 16) continue;
      tried++;
      if (text.includes(piece.toString('latin1'))) found++;
    }
    return { found, tried };
  }

  /** RTCP's name of an end. */
  const cname = /gst-costream-[0-9a-f]{16}/;

  it('reads everything of a plain session, and nothing of a keyed one', async () => {
    const plain = await tapped(27_140, undefined);
    const keyed = await tapped(27_160, generateKey());
    const open = readable(plain);
    expect(open.tried).toBeGreaterThan(100);
    expect(open.found / open.tried).toBeGreaterThan(0.5);
    expect(cname.test(plain.captured.toString('latin1'))).toBe(true);
    expect(plain.captured.includes('"statistics"')).toBe(true);

    const sealed = readable(keyed);
    expect(sealed.tried).toBeGreaterThan(100);
    expect(sealed.found).toBe(0);
    expect(keyed.captured.length).toBeGreaterThan(100_000);
    expect(cname.test(keyed.captured.toString('latin1'))).toBe(false);
    for (const word of ['statistics', 'x264']) expect(keyed.captured.includes(word)).toBe(false);
  });
});
