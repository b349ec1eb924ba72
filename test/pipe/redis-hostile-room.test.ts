/** A keyed room whose server is everybody's: what strangers write there reaches nobody, and what they repeat is not shown again. */
import { randomBytes } from 'node:crypto';
import { createClient, RESP_TYPES } from '@redis/client';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { generateKey, parseKey } from '../../lib/link/key.js';
import type { PublisherEvents, ViewerEvents } from '../../lib/link/room.js';
import { RedisPublisher } from '../../lib/pipe/redis-room-publisher.js';
import { RedisViewer } from '../../lib/pipe/redis-room-viewer.js';
import { BACK, ID_BYTES, MEDIA, RoomSeal, roomKeys, WORD_BYTES } from '../../lib/pipe/room-entries.js';
import { parseVia, type RedisAddress } from '../../lib/pipe/via.js';
import { heldBytes } from '../parts/held-bytes.js';
import { RedisServer } from '../parts/redis.js';

let server: RedisServer;
let stranger: ReturnType<typeof connect>;
const connect = () => createClient({ RESP: 2, url: server.via });
const say = (...words: (string | Buffer)[]) =>
  stranger.sendCommand<unknown>(words, { typeMapping: { [RESP_TYPES.BLOB_STRING]: Buffer } });

beforeAll(async () => {
  server = await RedisServer.start();
  stranger = connect();
  await stranger.connect();
});
afterAll(async () => {
  stranger.destroy();
  await server[Symbol.asyncDispose]();
});

const key = parseKey(generateKey());
const otherKey = parseKey(generateKey());
const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const end of open.splice(0)) await end.close();
});

const roomOf = (room: string) => ({ address: parseVia({ via: server.via }) as RedisAddress, room, key });
const common = {
  connected: () => {},
  refused: () => {},
  failed: (error: unknown) => {
    throw error;
  },
};

async function publish(room: string, known: readonly string[] = []) {
  const seen = { joined: 0, left: 0, packets: 0 };
  const taking: (readonly string[])[] = [];
  const events: PublisherEvents = {
    ...common,
    joined: () => seen.joined++,
    left: () => seen.left++,
    packet: () => seen.packets++,
    changed: () => {},
    takes: (_, capabilities) => taking.push(capabilities),
    restart: () => {},
  };
  const publisher = await RedisPublisher.open(roomOf(room), events, undefined, known);
  open.push(publisher);
  const sent: Buffer[] = [];
  const send = () => {
    const packet = randomBytes(1000);
    sent.push(packet);
    publisher.send({ channel: 0, packets: [packet], kind: 'start' });
  };
  return { publisher, seen, taking, sent, send };
}

async function watch(room: string, takes: readonly string[] = []) {
  const got: Buffer[] = [];
  const events: ViewerEvents = {
    ...common,
    met: () => {},
    lost: () => {},
    packet: (_channel, data) => got.push(Buffer.from(data)),
  };
  const viewer = await RedisViewer.open(roomOf(room), events, undefined, takes);
  open.push(viewer);
  return { viewer, got };
}

/** Sends until so many have arrived. */
const arrive = (send: () => void, got: readonly Buffer[], count: number) =>
  expect
    .poll(
      () => {
        send();
        return got.length;
      },
      { interval: 5 },
    )
    .toBeGreaterThanOrEqual(count);

async function entriesOf(stream: string): Promise<Buffer[]> {
  const reply = (await say('XRANGE', stream, '-', '+')) as [Buffer, [Buffer, Buffer]][];
  return reply.map(([, [, bytes]]) => bytes);
}

const id = () => randomBytes(ID_BYTES).toString('hex');

test('garbage, other keys, plain entries and huge ones are counted and held by nobody; what is repeated is not shown twice', async () => {
  const [room, { media, back }] = ['hostile', roomKeys('hostile')];
  const { publisher, seen, sent, send } = await publish(room);
  const { viewer, got } = await watch(room);
  await arrive(send, got, 30);
  // So much that who kept it would show; the longest allowed is tried as one of ours, the longer ones are not looked at.
  const huge = [8, 9, 24].map(mb => Buffer.alloc(mb << 20, 2));
  const before = await heldBytes();
  const genuine = [await entriesOf(media), await entriesOf(back)] as const;
  const run = genuine[0][0]!.toString('hex', 2 + ID_BYTES, 2 + 2 * ID_BYTES);
  const forge = (seal: RoomSeal, kind: number, from = run) =>
    seal.pack({ from, run, seq: 1e9, kind, body: randomBytes(WORD_BYTES) });
  const [plain, wrong, elsewhere] = [
    new RoomSeal(room, undefined),
    new RoomSeal(room, otherKey),
    new RoomSeal('another', key),
  ];
  const strange = {
    media: [plain, wrong, elsewhere].flatMap(seal => Object.values(MEDIA).map(kind => forge(seal, kind))),
    back: [plain, wrong, elsewhere].flatMap(seal => Object.values(BACK).map(kind => forge(seal, kind, id()))),
  };
  for (const [at, stream] of [media, back].entries()) {
    const altered = genuine[at]!.map((bytes, place) => {
      const copy = Buffer.from(bytes);
      copy[1 + (place % (copy.length - 1))]! ^= 1 << (place % 8);
      return copy;
    });
    const made = [strange.media, strange.back][at]!;
    const noise = Array.from({ length: 300 }, (_, place) => randomBytes(place));
    const written = [...made, ...altered, ...noise, ...huge];
    const counted = () => (stream === media ? viewer : publisher).refused;
    const known = counted();
    for (const bytes of [...written, ...genuine[at]!]) await say('XADD', stream, '*', 'e', bytes);
    // All but what is ours, once more.
    await expect.poll(() => counted() - known).toBe(written.length);
    // What is no entry but by its name.
    await say('XADD', stream, '*', 'e', 'x', 'more', 'fields');
    await say('XADD', stream, '*', 'other', genuine[at]!.at(-1)!);
  }
  const shown = got.length;
  await arrive(send, got, shown + 20);
  // Each that was shown was sent, and shown once, in its order.
  const places = got.map(packet => sent.findIndex(other => other.equals(packet)));
  expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
  expect(places[0]).toBeGreaterThanOrEqual(0);
  expect(seen).toEqual({ joined: 1, left: 0, packets: 0 });
  expect((await heldBytes()) - before).toBeLessThan(4_000_000);
});

test('a run that is over is never shown again, though its welcome to this viewer is repeated with it', async () => {
  const [room, { media, back }] = ['replayed', roomKeys('replayed')];
  const old = await publish(room);
  const { got } = await watch(room);
  await arrive(old.send, got, 20);
  const recorded = await entriesOf(media);
  await old.publisher.close();
  const now = await publish(room);
  const shown = got.length;
  await arrive(now.send, got, shown + 5);
  // Until it was seen to ask the old run, and an answer of then came, twice over.
  const asked = async () => {
    const run = recorded[0]!.subarray(2, 2 + ID_BYTES);
    return (await entriesOf(back)).some(bytes => bytes[1] === BACK.join && bytes.subarray(18, 34).equals(run));
  };
  await expect
    .poll(async () => {
      for (const bytes of recorded) await say('XADD', media, '*', 'e', bytes);
      return asked();
    })
    .toBe(true);
  const fresh = got.length;
  for (let time = 0; time < 2; time++) for (const bytes of recorded) await say('XADD', media, '*', 'e', bytes);
  await arrive(now.send, got, fresh + 10);
  for (const packet of got.slice(shown)) expect(now.sent.some(other => other.equals(packet))).toBe(true);
});

test('of what a viewer says that it takes only known names are kept, each once', async () => {
  const { taking } = await publish('wordy', ['one', 'two']);
  await watch('wordy', [...Array.from({ length: 60 }, (_, place) => `x${place}`), 'two', 'two', '']);
  await expect.poll(() => taking).toEqual([['two']]);
});
