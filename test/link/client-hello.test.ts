/** What is read of a ClientHello before anything is answered: the identity in it, and nothing of hostile bytes. */
import { createSecretKey, randomBytes } from 'node:crypto';
import { connect as dialTls } from 'node:tls';
import { expect, it } from 'vitest';
import { helloLength, identityOf } from '../../lib/link/client-hello.js';
import { randomFrom } from '../../lib/link/line/impairment.js';
import { secureDial } from '../../lib/link/secure.js';
import { helloOf } from '../parts/client-hello.js';

const key = createSecretKey(randomBytes(32));

it('the identity is found where it stands, is another one each time, and is none where there is none', async () => {
  const shape = /^gst-costream-control-1 [\w-]{16}\.[\w-]{22}$/;
  const hellos = await Promise.all([1, 2].map(() => helloOf(socket => secureDial(socket, key))));
  const identities = hellos.map(identityOf);
  for (const [at, hello] of hellos.entries()) {
    expect(identities[at]).toMatch(shape);
    expect(helloLength(hello)).toBe(hello.length);
  }
  expect(identities[0]).not.toBe(identities[1]);
  const other = await helloOf(socket => dialTls({ socket, rejectUnauthorized: false }));
  expect(identityOf(other)).toBeUndefined();
});

// As the messages behind it.
const runs = Number(process.env.CONTROL_FUZZ_RUNS ?? 20_000);

it('hostile bytes have an identity or none, and break nothing', async () => {
  const hello = await helloOf(socket => secureDial(socket, key));
  const random = randomFrom(7);
  const below = (limit: number) => Math.floor(random() * limit);
  let found = 0;
  for (let run = 0; run < runs; run++) {
    const copy = Buffer.from(run % 3 === 0 ? hello.subarray(0, below(hello.length + 1)) : hello);
    for (let flips = below(4); flips > 0 && copy.length > 0; flips--) copy[below(copy.length)] = below(256);
    const length = helloLength(copy.length > 0 ? copy : Buffer.of(0x16));
    expect(length === undefined || (length >= 1 && length <= 4096 + 5)).toBe(true);
    if (identityOf(copy) !== undefined) found++;
  }
  // Many live through their mutation, or only the first check was tried; and many do not.
  expect(found).toBeGreaterThan(runs / 10);
  expect(found).toBeLessThan(runs * 0.9);
}, 1_200_000);
