/** A keyed listener whose peer may have moved: strangers elsewhere get not a byte, and no guess at the key. */
import { createSecretKey, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { connect as dialTls } from 'node:tls';
import { expect, it, onTestFinished } from 'vitest';
import { ControlListener } from '../../lib/link/control-listener.js';
import { type KeyRefusal, secureDial } from '../../lib/link/secure.js';
import { helloOf } from '../parts/client-hello.js';
import { freePort } from '../parts/redis.js';

const KEY = createSecretKey(randomBytes(32));
const OTHER_KEY = createSecretKey(randomBytes(32));

function reach(port: number, localAddress: string) {
  const socket = connect({ host: '127.0.0.1', port, localAddress });
  socket.on('error', () => {});
  onTestFinished(() => void socket.destroy());
  return socket;
}

it('strangers who shake hands without the mark of the key, or with one that was overheard, are told nothing', async () => {
  const port = await freePort();
  const asked: string[] = [];
  const refusals: KeyRefusal[] = [];
  const listener = await ControlListener.open({
    ...{ address: '127.0.0.1', port, peer: '127.0.0.1', key: KEY },
    mayMove: () => true,
    answer: async theirs => {
      asked.push(theirs.id);
      throw new Error('Nobody is to get here.');
    },
    established: () => {},
    refused: why => refusals.push(why),
  });
  onTestFinished(() => listener.close());

  const overheard = await helloOf(socket => secureDial(socket, KEY));
  const peer = reach(port, '127.0.0.1');
  peer.write(overheard);
  // The same bytes are answered the first time.
  expect(((await once(peer, 'data')) as [Buffer])[0].length).toBeGreaterThan(0);

  const pskCallback = () => ({ identity: 'gst-costream-control-1', psk: randomBytes(32) });
  const psk = { minVersion: 'TLSv1.3', ciphers: 'TLS_AES_128_GCM_SHA256', pskCallback } as const;
  for (const [what, hello] of [
    ['without a key', await helloOf(socket => dialTls({ socket, rejectUnauthorized: false }))],
    ['without a mark', await helloOf(socket => dialTls({ socket, ...psk }))],
    ["with another key's mark", await helloOf(socket => secureDial(socket, OTHER_KEY))],
    ['overheard', overheard],
  ] as const) {
    const stranger = reach(port, '127.0.0.9');
    const received: Buffer[] = [];
    stranger.on('data', (piece: Buffer) => received.push(piece));
    const closed = new Promise<void>(resolve => stranger.once('close', () => resolve()));
    stranger.write(hello);
    await closed;
    expect(received, what).toEqual([]);
  }
  expect([asked, refusals]).toEqual([[], []]);

  // The guess of this second is still there for who is at the peer's address.
  const guesser = secureDial(reach(port, '127.0.0.1'), OTHER_KEY);
  await once(guesser, 'error');
  await expect.poll(() => refusals, { timeout: 10_000 }).toEqual(['wrong-key']);
});
