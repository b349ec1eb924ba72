/** The control connection as two ends and their strangers meet it, over real TCP. */

import { spawnSync } from 'node:child_process';
import { createSecretKey, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { afterEach, describe, expect, it } from 'vitest';
import type { ControlChannel } from '../../lib/link/control-channel.js';
import { ControlDialer, type DialerOptions } from '../../lib/link/control-dialer.js';
import { ControlListener, type ListenerOptions } from '../../lib/link/control-listener.js';
import { type ControlMessage, encodeMessage, type Offer } from '../../lib/link/control-messages.js';
import { FrameReader, frame } from '../../lib/link/frames.js';
import { type KeyExporter, type KeyRefusal, secureDial } from '../../lib/link/secure.js';
import { helloOf } from '../parts/client-hello.js';
import { freePort } from '../parts/redis.js';

const KEY = createSecretKey(randomBytes(32));
const offer = (id: string, streams: Offer['streams'] = {}): Offer => ({
  id: `${id}-session`,
  capabilities: ['statistics', `only-${id}`],
  streams,
});

const cleanUp: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const step of cleanUp.splice(0).reverse()) await step();
});

/** A value that comes once, and whatever comes after it. */
class Arrivals<T> {
  readonly all: T[] = [];
  readonly #waiters: (() => void)[] = [];
  readonly push = (value: T) => {
    this.all.push(value);
    for (const wake of this.#waiters.splice(0)) wake();
  };
  async at(index: number): Promise<T> {
    while (this.all.length <= index) await new Promise<void>(resolve => this.#waiters.push(resolve));
    return this.all[index]!;
  }
}

async function listen(options: Partial<ListenerOptions> = {}) {
  const channels = new Arrivals<ControlChannel>();
  const refusals = new Arrivals<KeyRefusal>();
  const keys: (string[] | undefined)[] = [];
  const port = options.port ?? (await freePort());
  const listener = await ControlListener.open({
    address: '127.0.0.1',
    port,
    peer: '127.0.0.1',
    key: undefined,
    answer: async (_theirs, exportKey) => {
      keys.push(exportKey && exported(exportKey));
      return offer('listener', { 'video-back': 7 });
    },
    established: channels.push,
    refused: refusals.push,
    ...options,
  });
  cleanUp.push(() => listener.close());
  return { listener, port, channels, refusals, keys };
}

function dial(port: number, options: Partial<DialerOptions> = {}) {
  const channels = new Arrivals<ControlChannel>();
  const refusals = new Arrivals<KeyRefusal>();
  const keys: (string[] | undefined)[] = [];
  const dialer = new ControlDialer({
    address: '127.0.0.1',
    port,
    localAddress: undefined,
    key: undefined,
    offer: () => offer('dialer', { video: 5 }),
    established: (channel, exportKey) => {
      keys.push(exportKey && exported(exportKey));
      channels.push(channel);
    },
    refused: refusals.push,
    ...options,
  });
  cleanUp.push(() => dialer.close());
  dialer.start();
  return { dialer, channels, refusals, keys };
}

const exported = (exportKey: KeyExporter) =>
  ['video outward', 'video back'].map(context => exportKey(context, 44).toString('hex'));

/** A raw connection with what it received, for what no end of ours says. */
async function stranger(port: number, localAddress = '127.0.0.1') {
  const socket = connect({ host: '127.0.0.1', port, localAddress });
  const received: Buffer[] = [];
  socket.on('error', () => {});
  socket.on('data', (piece: Buffer) => received.push(piece));
  const closed = new Promise<void>(resolve => socket.once('close', () => resolve()));
  cleanUp.push(async () => socket.destroy());
  return { socket, received, closed };
}

const say = (socket: Socket, message: object) => socket.write(frame(encodeMessage(message as ControlMessage)));

describe('two plain ends', () => {
  it("greet, agree on what both can do, exchange notes and read each other's clock", async () => {
    const { port, channels: accepted, keys } = await listen();
    const { channels: dialed } = dial(port);
    const [ours, theirs] = await Promise.all([dialed.at(0), accepted.at(0)]);
    expect(ours.theirs).toMatchObject({ id: 'listener-session', streams: { 'video-back': 7 } });
    expect(theirs.theirs).toMatchObject({ id: 'dialer-session', streams: { video: 5 } });
    expect([ours.agreed, theirs.agreed]).toEqual([['statistics'], ['statistics']]);
    expect(keys).toEqual([undefined]);
    const noted = once(theirs, 'note');
    expect(ours.note('statistics', { frames: 30 })).toBe(true);
    expect(await noted).toEqual(['statistics', { frames: 30 }]);
    // Sent after the first probe and answered in order: the clock is known by now.
    const back = once(ours, 'note');
    theirs.note('statistics', {});
    await back;
    expect(ours.clock!.roundTripMs).toBeGreaterThan(0);
    expect(Math.abs(ours.clock!.offsetMs)).toBeLessThanOrEqual(ours.clock!.roundTripMs);
  });

  it('say nothing of a topic that only one of them knows', async () => {
    const { port } = await listen();
    const { channels } = dial(port);
    expect((await channels.at(0)).note('only-dialer', {})).toBe(false);
  });

  it('come together again when the listener was away, and when it returns', async () => {
    const port = await freePort();
    const { channels: dialed } = dial(port);
    const first = await listen({ port });
    await dialed.at(0);
    await first.listener.close();
    const second = await listen({ port });
    await Promise.all([dialed.at(1), second.channels.at(0)]);
  });

  it('a restarted dialer replaces the one that is gone without a goodbye', async () => {
    const { port, channels: accepted } = await listen();
    const lost = await stranger(port);
    say(lost.socket, { type: 'hello', version: 1, ...offer('dialer') });
    const older = await accepted.at(0);
    const { channels } = dial(port);
    const newer = await channels.at(0);
    await older.gone;
    expect(newer.closed).toBe(false);
  });

  it('refuse to talk to themselves and to another version', async () => {
    const { port } = await listen();
    for (const [greeting, reason] of [
      [{ ...offer('listener'), version: 1 }, 'self'],
      [{ ...offer('dialer'), version: 2 }, 'version'],
    ] as const) {
      const other = await stranger(port);
      say(other.socket, { type: 'hello', ...greeting });
      await other.closed;
      const [answer] = [...new FrameReader(1000).push(Buffer.concat(other.received))];
      expect(JSON.parse(answer!.toString())).toEqual({ type: 'refuse', reason, version: 1 });
    }
  });
});

describe('two keyed ends', () => {
  it('have the same fresh keys for each connection, one for each context', async () => {
    const { port, keys: theirs } = await listen({ key: KEY });
    const { channels, keys: ours } = dial(port, { key: KEY });
    await (await channels.at(0)).close();
    await channels.at(1);
    expect(theirs).toEqual(ours);
    expect(new Set(ours.flat()).size).toBe(4);
  });

  it('with different keys: both say so', async () => {
    const { port, refusals: theirs, channels } = await listen({ key: KEY });
    const { refusals: ours } = dial(port, { key: createSecretKey(randomBytes(32)) });
    expect(await Promise.all([ours.at(0), theirs.at(0)])).toEqual(['wrong-key', 'wrong-key']);
    expect(channels.all).toEqual([]);
  });

  it('one with and one without a key: both say which', async () => {
    const plain = await listen();
    const keyedDialer = dial(plain.port, { key: KEY });
    expect(await Promise.all([keyedDialer.refusals.at(0), plain.refusals.at(0)])).toEqual([
      'they-have-no-key',
      'we-need-a-key',
    ]);
    const keyed = await listen({ key: KEY });
    const plainDialer = dial(keyed.port);
    expect(await Promise.all([plainDialer.refusals.at(0), keyed.refusals.at(0)])).toEqual([
      'we-need-a-key',
      'they-have-no-key',
    ]);
  });

  it('a guesser gets one guess a second', async () => {
    const { port, listener, refusals } = await listen({ key: KEY });
    const { socket, closed } = await stranger(port);
    // The first guess of a patient guesser; everything within a second after it is turned away unheard.
    const { refusals: guesses, dialer } = dial(port, { key: createSecretKey(randomBytes(32)) });
    await Promise.all([guesses.at(0), refusals.at(0)]);
    await dialer.close();
    const hasty = await Promise.all(Array.from({ length: 3 }, () => stranger(port)));
    const begun = performance.now();
    for (const other of hasty) other.socket.write(Buffer.from([0x16, 3, 1, 0, 5, 1, 0, 0, 1, 0]));
    await Promise.all(hasty.map(other => other.closed));
    expect(performance.now() - begun).toBeLessThan(1000);
    expect(hasty.flatMap(other => other.received)).toEqual([]);
    expect(listener.turnedAway).toBe(3);
    expect(refusals.all).toEqual(['wrong-key']);
    socket.destroy();
    await closed;
    // The one with the key comes in once the second is over.
    const { channels } = dial(port, { key: KEY });
    await channels.at(0);
  });

  it('who has the key waits behind no stranger at its own address, one that repeats what it overheard included', async () => {
    const { port, listener, refusals } = await listen({ key: KEY });
    const overheard = await helloOf(socket => secureDial(socket, KEY));
    // Of other connections that were overheard and broken off; more than there are places.
    for (const hello of await Promise.all(
      Array.from({ length: 40 }, () => helloOf(socket => secureDial(socket, KEY))),
    )) {
      const { socket } = await stranger(port);
      socket.write(hello);
      await once(socket, 'data');
    }
    // Right in every bit. The first looks like the peer; the second holds the guess of this second as long as it may.
    for (let time = 0; time < 2; time++) {
      const { socket } = await stranger(port);
      socket.write(overheard);
      await once(socket, 'data');
    }
    const late = await stranger(port);
    late.socket.write(overheard);
    await late.closed;
    // Who had to go for others, and the guess that was not this one's.
    expect(listener.turnedAway).toBeGreaterThan(40 - 32);
    const guesser = dial(port, { key: createSecretKey(randomBytes(32)) });
    // One connection, and not one that came back until it was its turn.
    const peer = secureDial(connect({ host: '127.0.0.1', port }), KEY);
    await once(peer, 'secureConnect');
    peer.destroy();
    expect([guesser.refusals.all, refusals.all]).toEqual([[], []]);
  });

  it('no certificate stands in for the key', async () => {
    const made = spawnSync(
      'openssl',
      'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj /CN=localhost -days 1 -keyout -'.split(
        ' ',
      ),
      { encoding: 'utf8' },
    );
    const impostor = createTlsServer({ cert: made.stdout, key: made.stdout });
    await once(impostor.listen(0, '127.0.0.1'), 'listening');
    cleanUp.push(async () => impostor.close());
    const failed = once(impostor, 'tlsClientError');
    const { channels } = dial((impostor.address() as AddressInfo).port, { key: KEY });
    // The dialer breaks it off when it sees the certificate.
    await failed;
    expect(channels.all).toEqual([]);
  });
});

describe('strangers', () => {
  it('from another address are turned away without a byte', async () => {
    for (const key of [undefined, KEY]) {
      const { port, listener } = await listen({ key });
      const other = await stranger(port, '127.0.0.9');
      say(other.socket, { type: 'hello', version: 1, ...offer('dialer') });
      await other.closed;
      expect(other.received).toEqual([]);
      expect(listener.turnedAway).toBe(1);
    }
  });

  it('from another address are heard where the peer may have moved, and told nothing unless they are the peer', async () => {
    for (const key of [undefined, KEY]) {
      const asked: string[] = [];
      const { port, channels } = await listen({
        key,
        mayMove: async () => true,
        answer: async (theirs, _exportKey, address) => {
          asked.push(`${theirs.id} at ${address}`);
          if (theirs.id !== 'ann-session') throw new Error('Somebody else.');
          return offer('listener');
        },
      });
      const other = await stranger(port, '127.0.0.9');
      say(other.socket, { type: 'hello', version: 1, ...offer('mallory') });
      await other.closed;
      expect(other.received).toEqual([]);
      const { channels: dialed } = dial(port, { key, localAddress: '127.0.0.8', offer: () => offer('ann') });
      await Promise.all([channels.at(0), dialed.at(0)]);
      // Without the key nobody gets as far as a name.
      expect(asked).toEqual([...(key ? [] : ['mallory-session at 127.0.0.9']), 'ann-session at 127.0.0.8']);
    }
  });

  it("at the peer's address take no more than some places, of which the longest silent ones go first", async () => {
    const { port, listener } = await listen();
    const silent = [];
    for (let i = 0; i < 34; i++) {
      const other = await stranger(port);
      await once(other.socket, 'connect');
      silent.push(other);
    }
    await Promise.all([silent[0]!.closed, silent[1]!.closed]);
    expect(listener.turnedAway).toBe(2);
    expect(silent[2]!.socket.closed).toBe(false);
  });

  it.each([
    ['say nothing', Buffer.alloc(0)],
    ['send half of a greeting', Buffer.from([0x16, 3, 1, 1, 0, 1, 0, 0, 252, 3])],
  ])('who %s keep nobody out', async (_what, bytes) => {
    const { port } = await listen({ key: KEY });
    const others = await Promise.all(
      Array.from({ length: 40 }, async () => {
        const other = await stranger(port);
        await once(other.socket, 'connect');
        other.socket.write(bytes);
        return other;
      }),
    );
    const { channels } = dial(port, { key: KEY });
    await channels.at(0);
    // It had not to wait until their time was over.
    expect(others.filter(({ socket }) => !socket.closed).length).toBeGreaterThan(20);
  });

  it.each([
    ['in pieces that have to be waited for', [0x16, 3, 1, 0, 5, 1, 0, 1, 0, 0]],
    ['that is longer than any of ours', [0x16, 3, 1, 0x40, 0, 1, 0, 0x3f, 0xf0, 0]],
    ['that is another message', [0x16, 3, 1, 0, 5, 2, 0, 0, 1, 0]],
  ])('who begin with a ClientHello %s are cut off, and have had no guess', async (_what, bytes) => {
    const { port, refusals } = await listen({ key: KEY });
    const other = await stranger(port);
    other.socket.write(Buffer.from(bytes));
    await other.closed;
    const { channels } = dial(port, { key: KEY });
    await channels.at(0);
    expect([other.received, refusals.all]).toEqual([[], []]);
  });

  it('who answer probes that were never sent are cut off, and set no clock', async () => {
    const { port, channels } = await listen();
    const other = await stranger(port);
    say(other.socket, { type: 'hello', version: 1, ...offer('dialer') });
    const channel = await channels.at(0);
    const closed = once(channel, 'close');
    say(other.socket, { type: 'pong', sentUs: 0, receivedUs: 2 ** 53 - 1, answeredUs: 2 ** 53 - 1 });
    expect(((await closed) as [Error])[0].name).toBe('ProtocolError');
    expect(channel.clock).toBeUndefined();
  });

  it.each([
    ['a frame that is too long', Buffer.from([0, 1, 0, 0, 1])],
    ['a frame without content', Buffer.from([0, 0, 0, 0])],
    ['no JSON', frame(Buffer.from('hello'))],
    ['a probe before the greeting', frame(encodeMessage({ type: 'ping', sentUs: 1 }))],
    [
      'fields that no message has',
      frame(Buffer.from(JSON.stringify({ type: 'hello', version: 1, ...offer('x'), a: 1 }))),
    ],
  ])('who say %s are cut off', async (_what, bytes) => {
    const { port, channels } = await listen();
    const other = await stranger(port);
    other.socket.write(bytes);
    await other.closed;
    expect(channels.all).toEqual([]);
  });

  it('who have greeted are cut off for a topic that was not agreed on, and for a flood', async () => {
    const { port, channels } = await listen();
    const greeting = { type: 'hello', version: 1, ...offer('dialer') };
    const note = { type: 'note', topic: 'only-dialer', body: {} };
    for (const [index, flood] of [[note], Array.from({ length: 500 }, () => ({ type: 'ping', sentUs: 1 }))].entries()) {
      const other = await stranger(port);
      say(other.socket, greeting);
      const channel = await channels.at(index);
      const closed = once(channel, 'close');
      for (const message of flood) say(other.socket, message);
      expect(((await closed) as [Error])[0].name).toBe('ProtocolError');
    }
  });
});
