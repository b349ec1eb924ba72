/** A room's carriage through Redis by itself: units in, packets out; what has passed is kept by nobody. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateKey, parseKey } from '../../lib/link/key.js';
import type { PublisherEvents, ViewerEvents } from '../../lib/link/room.js';
import { RedisPublisher } from '../../lib/pipe/redis-room-publisher.js';
import { RedisViewer } from '../../lib/pipe/redis-room-viewer.js';
import { parseVia, type RedisAddress } from '../../lib/pipe/via.js';
import { heldBytes } from '../parts/held-bytes.js';
import { RedisServer } from '../parts/redis.js';

let server: RedisServer;
beforeAll(async () => {
  server = await RedisServer.start();
});
afterAll(() => server[Symbol.asyncDispose]());

const failed = (error: unknown) => {
  throw error;
};
const common = { connected: () => {}, refused: () => {}, failed };

test.each([
  ['plain', undefined],
  ['sealed', parseKey(generateKey())],
])('what a viewer was shown is not kept: %s', async (name, key) => {
  const room = { address: parseVia({ via: server.via }) as RedisAddress, room: name, key };
  let arrived = () => {};
  let packets = 0;
  const joined = new Promise<void>(resolve => {
    arrived = resolve;
  });
  const publisherEvents: PublisherEvents = {
    ...common,
    joined: () => arrived(),
    left: () => {},
    packet: () => {},
    changed: () => {},
    takes: () => {},
    restart: () => {},
  };
  const viewerEvents: ViewerEvents = {
    ...common,
    met: () => {},
    lost: () => {},
    packet: () => {
      packets++;
      arrived();
    },
  };
  const publisher = await RedisPublisher.open(room, publisherEvents);
  const viewer = await RedisViewer.open(room, viewerEvents);
  await joined;
  const before = await heldBytes();
  const packet = Buffer.alloc(50_000, name);
  const UNITS = 300;
  for (let unit = 0; unit < UNITS; unit++) {
    const next = new Promise<void>(resolve => {
      arrived = resolve;
    });
    publisher.send({ channel: 0, packets: [packet], kind: 'start' });
    await next;
  }
  // 15 MB have passed.
  expect(packets).toBe(UNITS);
  expect((await heldBytes()) - before).toBeLessThan(4_000_000);
  await viewer.close();
  await publisher.close();
});
