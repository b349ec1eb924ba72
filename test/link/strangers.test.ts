/** What a listener tells strangers, whose peer may have moved or was met already: not a byte, but it counts them. */
import { createSecretKey, randomBytes } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { connect as dialTls } from 'node:tls';
import { expect, it, onTestFinished } from 'vitest';
import { ControlDialer } from '../../lib/link/control-dialer.js';
import { ControlListener, type ListenerOptions } from '../../lib/link/control-listener.js';
import { encodeMessage, type Offer, PROTOCOL_VERSION } from '../../lib/link/control-messages.js';
import { frame } from '../../lib/link/frames.js';
import { type KeyRefusal, secureDial } from '../../lib/link/secure.js';
import { helloOf } from '../parts/client-hello.js';
import { freePort } from '../parts/redis.js';

const KEY = createSecretKey(randomBytes(32));
const OTHER_KEY = createSecretKey(randomBytes(32));

const NOTHING = Buffer.alloc(0);
const PSK = {
  minVersion: 'TLSv1.3',
  ciphers: 'TLS_AES_128_GCM_SHA256',
  pskCallback: () => ({ identity: 'gst-costream-control-1', psk: randomBytes(32) }),
} as const;
const offer = (id: string): Offer => ({ id: `${id}-session`, capabilities: [], streams: {} });
const greeting = (id: string, version = PROTOCOL_VERSION) =>
  frame(encodeMessage({ type: 'hello', ...offer(id), version }));

async function listen(options: Partial<ListenerOptions>) {
  const port = await freePort();
  const refusals: KeyRefusal[] = [];
  const listener = await ControlListener.open({
    ...{ address: '127.0.0.1', port, peer: '127.0.0.1', key: undefined },
    answer: async () => offer('listener'),
    established: () => {},
    refused: why => refusals.push(why),
    ...options,
  });
  onTestFinished(() => listener.close());
  return { port, refusals, listener };
}

/** All that is answered until the connection ends. */
async function answerTo(socket: Socket, bytes: Uint8Array): Promise<Buffer> {
  const received: Buffer[] = [];
  socket.on('data', (piece: Buffer) => received.push(piece));
  const closed = new Promise<void>(resolve => socket.once('close', () => resolve()));
  socket.write(bytes);
  await closed;
  return Buffer.concat(received);
}

function reach(port: number, localAddress: string) {
  const socket = connect({ host: '127.0.0.1', port, localAddress });
  socket.on('error', () => {});
  onTestFinished(() => void socket.destroy());
  return socket;
}

it('strangers who shake hands without the mark of the key, or with one that was overheard, are told nothing', async () => {
  const asked: string[] = [];
  const { port, refusals, listener } = await listen({
    key: KEY,
    mayMove: async () => true,
    answer: async theirs => {
      asked.push(theirs.id);
      throw new Error('Nobody is to get here.');
    },
  });

  const overheard = await helloOf(socket => secureDial(socket, KEY));
  const peer = reach(port, '127.0.0.1');
  peer.write(overheard);
  // The same bytes are answered the first time.
  expect(((await once(peer, 'data')) as [Buffer])[0].length).toBeGreaterThan(0);

  for (const [what, hello] of [
    ['without a key', await helloOf(socket => dialTls({ socket, rejectUnauthorized: false }))],
    ['without a mark', await helloOf(socket => dialTls({ socket, ...PSK }))],
    ["with another key's mark", await helloOf(socket => secureDial(socket, OTHER_KEY))],
    ['overheard', overheard],
  ] as const) {
    expect(await answerTo(reach(port, '127.0.0.9'), hello), what).toEqual(NOTHING);
  }
  expect([asked, refusals, listener.turnedAway]).toEqual([[], [], 4]);

  // The guess of this second is still there for who is at the peer's address.
  const guesser = secureDial(reach(port, '127.0.0.1'), OTHER_KEY);
  await once(guesser, 'error');
  await expect.poll(() => refusals).toEqual(['wrong-key']);
});

it('strangers elsewhere who greet a listener without a key are told neither of its version nor that they are not the peer', async () => {
  const { port, listener } = await listen({
    mayMove: async () => true,
    answer: async () => {
      throw new Error('Somebody else.');
    },
  });
  const hellos = [greeting('mallory', 2), greeting('mallory'), await helloOf(socket => secureDial(socket, KEY))];
  for (const hello of hellos) expect(await answerTo(reach(port, '127.0.0.9'), hello)).toEqual(NOTHING);
  expect(listener.turnedAway).toBe(hellos.length);
  // At the peer's own address it may be the peer, of another version.
  expect((await answerTo(reach(port, '127.0.0.1'), greeting('ann', 2))).toString()).toContain('"version"');
});

it('who may be the peer is asked for nothing until that is known, and has no connection when it is not', async () => {
  const decisions: { may(is: boolean): void; signal: AbortSignal }[] = [];
  const decided = new EventEmitter();
  const greeted: string[] = [];
  const { port, listener } = await listen({
    mayMove: signal =>
      new Promise(resolve => {
        decisions.push({ may: resolve, signal });
        decided.emit('asked');
      }),
    answer: async theirs => {
      greeted.push(theirs.id);
      return offer('listener');
    },
  });
  const ask = async (id: string) => {
    const asked = once(decided, 'asked');
    const socket = reach(port, '127.0.0.9');
    socket.write(greeting(id));
    await asked;
    return { socket, ...decisions.at(-1)! };
  };
  const ann = await ask('ann');
  const mallory = await ask('mallory');
  const gone = await ask('gone');
  expect(greeted).toEqual([]);
  ann.may(true);
  expect(((await once(ann.socket, 'data')) as [Buffer])[0].toString()).toContain('listener-session');
  const refused = new Promise(resolve => mallory.socket.once('close', resolve));
  mallory.may(false);
  await refused;
  // Who has left is waited for by nobody.
  const aborted = once(gone.signal, 'abort');
  gone.socket.destroy();
  await aborted;
  gone.may(true);
  await expect.poll(() => listener.turnedAway).toBe(2);
  expect(greeted).toEqual(['ann-session']);
});

it('strangers of one address take their own places, not those of another', async () => {
  const { port, listener } = await listen({
    mayMove: signal => new Promise(resolve => signal.addEventListener('abort', () => resolve(false))),
  });
  const moved = reach(port, '127.0.0.10');
  await once(moved, 'connect');
  const others = Array.from({ length: 40 }, () => reach(port, '127.0.0.9'));
  await expect.poll(() => listener.turnedAway).toBe(9);
  await expect.poll(() => others.filter(one => one.closed).length).toBe(9);
  expect(moved.closed).toBe(false);
});

it('a keyed listener that has met its peer answers nobody, at the same address either, who does not show the mark', async () => {
  const { port, listener, refusals } = await listen({ key: KEY });
  // Before that, it may be the peer that wants to know which of the two ends lacks the key.
  expect((await answerTo(reach(port, '127.0.0.1'), greeting('ann'))).length).toBeGreaterThan(0);
  const met = () =>
    new Promise<void>(resolve => {
      const dialer = new ControlDialer({
        ...{ address: '127.0.0.1', port, localAddress: undefined, key: KEY },
        offer: () => offer('ann'),
        established: () => resolve(),
        refused: why => expect.unreachable(why),
      });
      onTestFinished(() => dialer.close());
      dialer.start();
    });
  await met();
  refusals.length = 0;
  const before = listener.turnedAway;
  for (const [what, hello, told] of [
    ['plain', greeting('mallory'), ['they-have-no-key']],
    ['without a key', await helloOf(socket => dialTls({ socket, rejectUnauthorized: false })), []],
    ['without a mark', await helloOf(socket => dialTls({ socket, ...PSK })), []],
    ["with another key's mark", await helloOf(socket => secureDial(socket, OTHER_KEY)), ['wrong-key']],
  ] as const) {
    expect(await answerTo(reach(port, '127.0.0.1'), hello), what).toEqual(NOTHING);
    expect(refusals.splice(0), what).toEqual(told);
  }
  expect(listener.turnedAway).toBe(before + 4);
  // Who has the key comes in as before.
  await met();
});
