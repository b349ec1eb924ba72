/** The server as the enemy: it holds every key and may do what it likes to them; it can only make a channel fail. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient, RESP_TYPES } from '@redis/client';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { generateKey, parseKey } from '../../lib/link/key.js';
import { type ReadOptions, readChannel, type WriteOptions, writeChannel } from '../../lib/pipe/index.js';
import { runKeys } from '../../lib/pipe/scripts.js';
import { RedisServer } from '../parts/redis.js';

let server: RedisServer;
let admin: ReturnType<typeof connect>;
const connect = () => createClient({ RESP: 2, url: server.via });

beforeAll(async () => {
  server = await RedisServer.start();
  admin = connect();
  await admin.connect();
});
afterAll(async () => {
  admin.destroy();
  await server[Symbol.asyncDispose]();
});

const key = parseKey(generateKey());
const say = (...words: (string | Buffer)[]) =>
  admin.sendCommand<unknown>(words, { typeMapping: { [RESP_TYPES.BLOB_STRING]: Buffer } });
const write = (options: WriteOptions = {}) => writeChannel('c', { via: server.via, key, peerTimeout: 1, ...options });

/** What a reader got, and how it ended. */
async function attempt(
  options: ReadOptions = {},
): Promise<{ text: string; code: string | undefined; exitCode?: number }> {
  let text = '';
  try {
    for await (const chunk of readChannel('c', { via: server.via, key, ...options })) text += chunk;
    return { text, code: undefined };
  } catch (error) {
    const { code, exitCode } = error as { code: string; exitCode: number };
    return { text, code, exitCode };
  }
}

interface Row {
  id: string;
  fields: Buffer[];
}

async function keysNow() {
  return runKeys('c', String(await say('HGET', runKeys('c', '').channel, 'run')));
}

async function rows(): Promise<Row[]> {
  const reply = (await say('XRANGE', (await keysNow()).data, '-', '+')) as [Buffer, Buffer[]][];
  return reply.map(([id, fields]) => ({ id: String(id), fields }));
}

/** Puts other entries in the place of those that the writer made. */
async function forge(change: (rows: Row[]) => Row[]): Promise<void> {
  const { data } = await keysNow();
  const changed = change(await rows());
  await say('DEL', data);
  for (const { id, fields } of changed) await say('XADD', data, id, ...fields);
}

/** A writer whose words stand on the server, each in an entry of its own, and which has ended. */
const writers: ReturnType<typeof write>[] = [];

async function written(
  words = ['alpha', 'bravo', 'charlie'],
  options: WriteOptions = {},
): Promise<ReturnType<typeof write>> {
  const writer = write(options);
  writers.push(writer);
  writer.on('error', () => {});
  for (const [index, word] of words.entries()) {
    writer.write(word);
    while ((await say('XLEN', (await keysNow()).data)) !== index + 1) await sleep(5);
  }
  writer.end();
  while ((await say('XLEN', (await keysNow()).data)) !== words.length + 1) await sleep(5);
  return writer;
}

afterEach(async () => {
  for (const writer of writers.splice(0)) {
    if (writer.closed) continue;
    const closed = once(writer, 'close');
    writer.destroy();
    await closed;
  }
  await admin.sendCommand(['FLUSHALL']);
});

const flip = (bytes: Buffer): Buffer => {
  const changed = Buffer.from(bytes);
  changed[0]! ^= 1;
  return changed;
};

test('untouched, all is read and the writer ends well', async () => {
  const writer = await written();
  expect(await attempt()).toEqual({ text: 'alphabravocharlie', code: undefined });
  await once(writer, 'finish');
});

test('the server sees no plaintext', async () => {
  await written(['a-secret-that-stands-out']);
  for (const name of (await say('KEYS', '*')) as Buffer[]) {
    expect((await say('DUMP', name)) as Buffer).not.toContain('stands-out');
  }
});

test.each<[string, (rows: Row[]) => Row[], string, string]>([
  [
    'a byte altered',
    ([a, b, ...rest]) => [a!, { ...b!, fields: [b!.fields[0]!, flip(b!.fields[1]!), ...b!.fields.slice(2)] }, ...rest],
    'TAMPERED',
    'alpha',
  ],
  [
    'a tag altered',
    ([a, b, ...rest]) => [a!, { ...b!, fields: [...b!.fields.slice(0, 3), flip(b!.fields[3]!)] }, ...rest],
    'TAMPERED',
    'alpha',
  ],
  [
    'a tag cut short',
    ([a, b, ...rest]) => [a!, { ...b!, fields: [...b!.fields.slice(0, 3), b!.fields[3]!.subarray(0, 4)] }, ...rest],
    'TAMPERED',
    'alpha',
  ],
  ['a seal removed', ([a, b, ...rest]) => [a!, { ...b!, fields: b!.fields.slice(0, 2) }, ...rest], 'TAMPERED', 'alpha'],
  [
    'two entries swapped',
    ([a, b, c, ...rest]) => [a!, { ...b!, fields: c!.fields }, { ...c!, fields: b!.fields }, ...rest],
    'TAMPERED',
    'alpha',
  ],
  [
    'an entry replayed in the place of the next',
    ([a, b, ...rest]) => [a!, { ...b!, fields: a!.fields }, ...rest],
    'TAMPERED',
    'alpha',
  ],
  ['an entry dropped', ([a, , ...rest]) => [a!, ...rest], 'BYTES_MISSING', 'alpha'],
  ['the first entries dropped', ([, , ...rest]) => rest, 'START_GONE', ''],
  ['an end offset altered', ([a, b, ...rest]) => [a!, { ...b!, id: '2-11' }, ...rest], 'TAMPERED', 'alpha'],
  ['the end put early', ([a, b, c, end]) => [a!, { ...b!, fields: end!.fields }, c!, end!], 'TAMPERED', 'alpha'],
  [
    'an end of its own',
    ([a]) => [a!, { id: '2-5', fields: [Buffer.from('e'), Buffer.from('{}')] }],
    'TAMPERED',
    'alpha',
  ],
  [
    'an end made of data',
    ([a, b]) => [a!, { ...b!, fields: [Buffer.from('e'), ...b!.fields.slice(1)] }],
    'TAMPERED',
    'alpha',
  ],
  [
    'a failure of its own',
    ([a]) => [a!, { id: '2-5', fields: [Buffer.from('x'), Buffer.from('{}')] }],
    'WRITER_FAILED',
    'alpha',
  ],
  [
    'an entry of no kind',
    ([a]) => [a!, { id: '2-5', fields: [Buffer.from('z'), Buffer.from('{}')] }],
    'BYTES_MISSING',
    '',
  ],
])('%s', async (_name, change, code, text) => {
  const writer = await written();
  await forge(change);
  expect(await attempt()).toMatchObject({ code, text });
  expect(writer.writableFinished).toBe(false);
});

test.each([
  ['another mode, in which gaps would be normal', ['live', '1'], 'KEY_WRONG'],
  ['another salt', ['salt', Buffer.alloc(32).toString('base64url')], 'KEY_WRONG'],
  ['another check', ['check', 'AAAAAAAAAAAAAAAAAAAAAA'], 'KEY_WRONG'],
  ['no seal at all', ['salt', ''], 'NOT_SEALED'],
])('a description with %s', async (_name, fields, code) => {
  await written();
  await say('HSET', (await keysNow()).channel, ...fields);
  expect(await attempt({ from: 'start' })).toMatchObject({ code, exitCode: 4, text: '' });
});

test('a wrong key, no key, and a key where none is used: exit code 4', async () => {
  await written();
  expect(await attempt({ key: parseKey(generateKey()) })).toMatchObject({ code: 'KEY_WRONG', exitCode: 4 });
  const bare: ReadOptions = { via: server.via };
  const unkeyed = readChannel('c', bare).resume();
  expect((await once(unkeyed, 'close').catch(error => [error]))[0]).toMatchObject({ code: 'KEY_NEEDED', exitCode: 4 });
  const plain = writeChannel('c', { via: server.via, takeOver: true });
  writers.push(plain);
  plain.on('error', () => {});
  plain.write('plain');
  while (!plain.progress.connected) await sleep(5);
  expect(await attempt()).toMatchObject({ code: 'NOT_SEALED', exitCode: 4, text: '' });
});

/** Everything that the server knew of the channel, to be shown again later. */
async function snapshot(): Promise<[Buffer, Buffer][]> {
  const names = (await say('KEYS', '*')) as Buffer[];
  return Promise.all(names.map(async name => [name, (await say('DUMP', name)) as Buffer] as [Buffer, Buffer]));
}

test.each(['open', 'handed'])('an old run shown again as %s is not taken for a new one', async state => {
  const writer = await written();
  const old = await snapshot();
  expect(await attempt()).toMatchObject({ code: undefined });
  await once(writer, 'finish');
  for (const [name, value] of old) await say('RESTORE', name, '0', value, 'REPLACE');
  const { channel, lease } = await keysNow();
  await say('HSET', channel, 'state', state);
  await say('SET', lease, 'x');
  const { code, text } = await attempt();
  expect({ code, text }).toEqual({ code: 'REPLAYED', text: '' });
});

test('a run that its writer left behind is read, and later refused', async () => {
  const writer = await written(['left'], { linger: 2 });
  if (!writer.writableFinished) await once(writer, 'finish');
  const old = await snapshot();
  expect(await attempt()).toEqual({ text: 'left', code: undefined });
  for (const [name, value] of old) await say('RESTORE', name, '0', value, 'REPLACE');
  const now = Date.now;
  try {
    Date.now = () => now() + 10 * 60_000;
    expect(await attempt()).toMatchObject({ code: 'REPLAYED', text: '' });
  } finally {
    Date.now = now;
  }
});

test("a server that says that all was read cannot make the writer's end true", async () => {
  const writer = write();
  const failed = new Promise(resolve => writer.once('error', resolve));
  writer.end('to be read');
  while (!writer.progress.connected || (await say('XLEN', (await keysNow()).data)) !== 2) await sleep(5);
  const { channel, readers, acks } = await keysNow();
  await say('HSET', channel, 'joined', '1', 'acked', '2');
  await say('HSET', readers, 'nobody', '2 1 AAAAAAAAAAAAAAAAAAAAAA nobody@nowhere:1');
  await say('XADD', acks, '2-0', 'seq', '2');
  expect(await failed).toMatchObject({ code: 'TAMPERED', exitCode: 4 });
});

test('a process that has a key leaves its memory out of core dumps', async () => {
  await written(['secret']);
  expect(readFileSync('/proc/self/coredump_filter', 'utf8').trim()).toMatch(/^0+$/);
});
