/** Sessions through a Redis: picture, sound, several viewers, keys, a server that dies, and one that is an enemy. */

import { once } from 'node:events';
import { createClient } from '@redis/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateKey, KeyError, recv, type Session, type Statistics, send } from '../../lib/index.js';
import { roomKeys } from '../../lib/pipe/room-entries.js';
import { hearTone, play } from '../parts/hearing.js';
import { Painter, Watcher } from '../parts/numbered-screen.js';
import { Pulse } from '../parts/pulse.js';
import { RedisServer } from '../parts/redis.js';
import { sine, toS16 } from '../parts/tone.js';
import { Xvfb } from '../parts/xvfb.js';

const size = { width: 320, height: 240 };
let server: RedisServer;
let source: Xvfb;
let target: Xvfb;
let second: Xvfb;
let pulse: Pulse;

beforeAll(async () => {
  [server, source, target, second, pulse] = await Promise.all([
    RedisServer.start(),
    Xvfb.start(size),
    Xvfb.start(size),
    Xvfb.start(size),
    Pulse.start({ sinks: ['game', 'ear'] }),
  ]);
  process.env.PULSE_SERVER = pulse.server;
});

afterAll(async () => {
  delete process.env.PULSE_SERVER;
  await Promise.all([source?.close(), target?.close(), second?.close(), pulse?.close()]);
  await server?.[Symbol.asyncDispose]();
});

const at = (room: string) => `${server.via}?room=${room}`;
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

  it('carries picture, sound and reports to viewers that come late and leave', async () => {
    using _painter = new Painter(source);
    using watcher = new Watcher(target);
    // The viewer is first.
    await using receiver = await recv({
      via: at(room),
      videoOut: `window:${target.display}`,
      audioOut: 'pulse:ear',
      ...keyed,
    });
    await using sender = await send({ via: at(room), ...screen(), audio: 'pulse:game.monitor', ...keyed });
    await using _player = await play(pulse, 'game', toS16(sine(880, 30, 48_000), 1));
    await watcher.next(20);
    expect(await hearTone(pulse, 'ear', 880)).toBeGreaterThan(0.5);
    await until(sender, one => one.sending.audio!.roundTripMs !== undefined);

    using late = new Watcher(second);
    const other = await recv({ via: at(room), videoOut: `window:${second.display}`, audioOut: 'none', ...keyed });
    await late.next(20);
    await until(sender, one => one.room!.viewers === 2);
    inOrder(late.seen.slice(2).map(({ number }) => number));
    inOrder(watcher.seen.slice(2).map(({ number }) => number));
    await other.close();
    await until(sender, one => one.room!.viewers === 1);
    // The server's memory is bounded, whatever was sent.
    expect(Number(await server.command('XLEN', roomKeys(room).media))).toBeLessThan(1000);
    await Promise.all([receiver.close(), sender.close()]);
    expect(await server.command('KEYS', `*room:${room}*`)).toEqual([]);
  });
});

describe('keys that do not fit', () => {
  it.each([
    ['another key', generateKey(), generateKey(), /has another key; give both ends the same/],
    ['no key at the sender', undefined, generateKey(), /runs without a key; give that end/],
    ['no key at the receiver', generateKey(), undefined, /asks for a key; give this end/],
  ])('%s: the receiver ends with exit code 4 and says why', async (what, ours, theirs, words) => {
    const room = what.replaceAll(' ', '-');
    await using _sender = await send({ via: at(room), ...quiet, ...(ours && { key: ours }) });
    const receiver = await recv({ via: at(room), ...deaf, ...(theirs && { key: theirs }) });
    const error = await receiver.finished.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(KeyError);
    expect(error).toMatchObject({ exitCode: 4, message: expect.stringMatching(words) });
  });
});

describe('a server', () => {
  it('has one sender a room', async () => {
    await using _sender = await send({ via: at('taken'), ...quiet });
    const error = await send({ via: at('taken'), ...quiet }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'ROOM', exitCode: 1 });
  });

  it('that is killed and comes back: the call returns by itself', async () => {
    await using sender = await send({ via: at('outage'), ...quiet });
    await using receiver = await recv({ via: at('outage'), ...deaf });
    await until(receiver, ({ receiving }) => receiving.video[0]!.frames > 5);
    const lost = Promise.all([once(sender, 'warning'), once(receiver, 'warning')]);
    await server.kill();
    await lost;
    const before = (await until(receiver, () => true)).receiving.video[0]!.frames;
    await server.start();
    await until(receiver, ({ receiving }) => receiving.video[0]!.frames > before + 20);
    expect((await until(sender, one => one.room!.viewers === 1)).room).toMatchObject({ connected: true });
  });

  it('that is hostile reads nothing of a keyed room, and what it repeats, alters or writes itself is never shown', async () => {
    const room = 'hostile';
    const key = generateKey();
    const media = roomKeys(room).media;
    await using sender = await send({ via: at(room), ...quiet, key });
    await using receiver = await recv({ via: at(room), ...deaf, key });
    await until(receiver, ({ receiving }) => receiving.video[0]!.frames > 10);
    const client = createClient({ RESP: 2, url: server.via });
    client.on('error', () => {});
    await client.connect();
    const { RESP_TYPES } = await import('@redis/client');
    const entries = (await client.sendCommand(['XRANGE', media, '-', '+'], {
      typeMapping: { [RESP_TYPES.BLOB_STRING]: Buffer },
    })) as unknown as [Buffer, [Buffer, Buffer]][];
    const bodies = entries.map(([, [, bytes]]) => bytes);
    expect(bodies.length).toBeGreaterThan(20);
    // Interleaved packets, RTP headers and RTCP's name of an end: none of it can be read.
    expect(bodies.some(bytes => bytes.includes('gst-costream'))).toBe(false);
    const { received } = { received: (await until(receiver, () => true)).receiving };
    const refusedBefore = received.video[0]!.refused;
    for (const [place, bytes] of bodies.entries()) {
      const altered = Buffer.from(bytes);
      altered[place % altered.length]! ^= 1 << (place % 8);
      await client.sendCommand(['XADD', media, '*', 'e', bytes]);
      await client.sendCommand(['XADD', media, '*', 'e', altered]);
      if (place % 3 === 0) await client.sendCommand(['XADD', media, '*', 'e', Buffer.from('not an entry')]);
    }
    client.destroy();
    const { receiving } = await until(
      receiver,
      ({ receiving: now }) => now.video[0]!.frames > received.video[0]!.frames + 20,
    );
    // Nothing of it came as far as the packet guard, which would have refused duplicates.
    expect(receiving.video[0]!.refused).toEqual(refusedBefore);
    expect((await until(sender, () => true)).room!.viewers).toBe(1);
  });
});
