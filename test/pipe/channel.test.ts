/** What a channel promises, with a real server: everything to everybody, in order, once; and an end that is true. */
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateKey, parseKey } from '../../lib/link/key.js';
import { listChannels, type ReadOptions, readChannel, type WriteOptions, writeChannel } from '../../lib/pipe/index.js';
import { RedisServer } from '../parts/redis.js';

let server: RedisServer;
beforeAll(async () => {
  server = await RedisServer.start();
});
afterAll(() => server[Symbol.asyncDispose]());

const write = (channel: string, options: WriteOptions = {}) =>
  writeChannel(channel, { via: server.via, peerTimeout: 1, ...options });
const read = (channel: string, options: ReadOptions = {}) => readChannel(channel, { via: server.via, ...options });
const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

async function all(reader: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of reader) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Writes pieces of uneven sizes, each when there is room for it. */
async function fill(writer: ReturnType<typeof write>, bytes: Buffer, piece = 70_001): Promise<void> {
  for (let at = 0; at < bytes.length; at += piece) {
    if (!writer.write(bytes.subarray(at, at + piece))) await once(writer, 'drain');
  }
}

/** Resolves when the stream is closed, whatever it died of. */
function closed(stream: Readable | Writable): Promise<Error | null> {
  stream.on('error', () => {});
  return new Promise(resolve => stream.once('close', () => resolve(stream.errored)));
}

async function end(writer: ReturnType<typeof write>): Promise<void> {
  writer.end();
  await once(writer, 'finish');
}

const key = parseKey(generateKey());

test.each([
  ['plain', {}],
  ['sealed', { key }],
])('every reader gets everything: %s', async (name, seal) => {
  const bytes = randomBytes(24_000_000);
  const readers = [0, 1, 2].map(() => all(read(name, seal)));
  const writer = write(name, { ...seal, waitReaders: 3, window: 2 ** 20 });
  await fill(writer, bytes);
  await end(writer);
  for (const got of await Promise.all(readers)) expect(digest(got)).toBe(digest(bytes));
  expect(writer.progress).toMatchObject({ bytes: bytes.length, lagBytes: 0, joined: 3, droppedBytes: 0 });
  // Nothing is left on the server.
  expect(await server.command('KEYS', `*{${name}}*`)).toEqual([]);
});

test('small writes go out at once and arrive as they were written', async () => {
  const reader = read('small');
  const writer = write('small');
  const iterator = reader[Symbol.asyncIterator]();
  for (const word of ['one', 'two', 'three']) {
    writer.write(word);
    expect(String((await iterator.next()).value)).toBe(word);
  }
  writer.end();
  expect((await iterator.next()).done).toBe(true);
});

test('an empty channel ends, too', async () => {
  const reading = all(read('empty'));
  await end(write('empty'));
  expect(await reading).toHaveLength(0);
});

test('a reliable writer waits for the slowest reader, and its window is the bound', async () => {
  const writer = write('slow', { window: 2 ** 20 });
  const slow = read('slow', { readAhead: 65_536 });
  const quick = all(read('slow'));
  const bytes = randomBytes(8_000_000);
  const filling = fill(writer, bytes);
  // The slow one is asked for nothing: what it fetched ahead, the window and one write are all that can move.
  await once(
    slow.on('readable', () => {}),
    'readable',
  );
  await sleep(500);
  expect(writer.progress.bytes).toBeLessThan(2 * 2 ** 20 + 5 * 2 ** 20);
  const [info] = (await listChannels({ via: server.via })).filter(({ channel }) => channel === 'slow');
  expect(info!.heldBytes).toBeLessThanOrEqual(2 ** 20);
  expect(info!.readers).toHaveLength(2);
  slow.removeAllListeners('readable');
  const [got] = await Promise.all([all(slow), filling.then(() => end(writer))]);
  expect(digest(got)).toBe(digest(bytes));
  expect(digest(await quick)).toBe(digest(bytes));
});

test('a late reader of a small channel still gets its start', async () => {
  const writer = write('late', { waitReaders: 2 });
  const first = all(read('late'));
  await fill(writer, Buffer.from('from the start'));
  await sleep(200);
  const second = all(read('late'));
  await end(writer);
  expect([String(await first), String(await second)]).toEqual(['from the start', 'from the start']);
});

test('a start that is gone is refused; oldest and now are what is left', async () => {
  const writer = write('gone', { window: 65_536, entrySize: 8192 });
  const first = read('gone');
  const got: Buffer[] = [];
  first.on('data', chunk => got.push(chunk));
  const bytes = randomBytes(300_000);
  await fill(writer, bytes, 8192);
  while (Buffer.concat(got).length < bytes.length) await once(first, 'data');
  await expect(all(read('gone'))).rejects.toMatchObject({ code: 'START_GONE', exitCode: 1 });
  const oldest = all(read('gone', { from: 'oldest' }));
  const now = read('gone', { from: 'now' });
  const nowBytes = all(now);
  while (writer.progress.joined < 3) await sleep(20);
  writer.write('the end');
  await end(writer);
  expect(String(await nowBytes)).toBe('the end');
  const tail = await oldest;
  expect(tail.length).toBeGreaterThan(7);
  expect(
    Buffer.concat([bytes, Buffer.from('the end')])
      .subarray(-tail.length)
      .equals(tail),
  ).toBe(true);
  expect(Buffer.concat(got).length).toBe(bytes.length + 7);
});

test('with linger the server keeps the rest, and a later run never mixes with it', async () => {
  const writer = write('linger', { linger: 30 });
  await fill(writer, Buffer.from('left behind'));
  await end(writer);
  // Nobody has read it yet: another writer would throw it away.
  const other = write('linger');
  expect(await closed(other)).toMatchObject({ code: 'CHANNEL_BUSY', exitCode: 1 });
  expect(String(await all(read('linger')))).toBe('left behind');
  const again = write('linger', { linger: 30 });
  await fill(again, Buffer.from('second'));
  await end(again);
  expect(String(await all(read('linger')))).toBe('second');
});

test.each([
  ['reliable', { linger: 30 }, { from: 'now' }],
  ['live', { live: true }, {}],
] as const)('who comes now to a %s channel that has ended ends at once', async (name, writing, reading) => {
  const writer = write(`over-${name}`, writing);
  await fill(writer, Buffer.from('over'));
  await end(writer);
  expect(await all(read(`over-${name}`, reading))).toHaveLength(0);
});

test('a reader of a channel whose run failed waits for the next run', async () => {
  const failed = write('stale');
  failed.write('stale bytes');
  await sleep(100);
  failed.destroy(new Error('out of paper'));
  await closed(failed);
  const reading = all(read('stale'));
  await sleep(100);
  const writer = write('stale');
  writer.write('fresh');
  await end(writer);
  expect(String(await reading)).toBe('fresh');
});

test("the writer's failure reaches its readers after its bytes", async () => {
  const reader = read('failure');
  const got: Buffer[] = [];
  reader.on('data', chunk => got.push(chunk));
  const writer = write('failure');
  writer.write('so far');
  await once(reader, 'data');
  const [error] = await Promise.all([closed(reader), closed(writer.destroy(new Error('out of paper')))]);
  expect(error).toMatchObject({ code: 'WRITER_FAILED', exitCode: 2 });
  expect(error?.message).toContain('out of paper');
  expect(String(Buffer.concat(got))).toBe('so far');
});

test('bytes and failure that come in one moment are told in this order, to an iterator and to a stream', async () => {
  for (const name of ['iterated', 'flowing']) {
    const reader = read(name);
    let got = '';
    const failed =
      name === 'flowing'
        ? closed(
            reader.on('data', chunk => {
              got += chunk;
            }),
          )
        : (async () => {
            for await (const chunk of reader) got += chunk;
          })().catch((error: unknown) => error);
    await once(reader, 'notice');
    const writer = write(name);
    await new Promise(accepted => writer.write('last words', accepted));
    writer.destroy(new Error('out of paper'));
    await closed(writer);
    expect(await failed).toMatchObject({ code: 'WRITER_FAILED' });
    expect(got).toBe('last words');
  }
});

test('one writer at a time; taking over ends the other one and its readers', async () => {
  // It must not seem dead while others have the processor.
  const first = write('busy', { peerTimeout: 3 });
  first.write('first');
  while (!first.progress.connected) await sleep(10);
  const firstError = closed(first);
  const reading = all(read('busy'));
  const second = write('busy');
  expect(await closed(second)).toMatchObject({ code: 'CHANNEL_BUSY', exitCode: 1 });
  const third = write('busy', { takeOver: true });
  third.write('third');
  await expect(reading).rejects.toMatchObject({ code: 'REPLACED', exitCode: 2 });
  expect(await firstError).toMatchObject({ code: 'REPLACED', exitCode: 2 });
  const [got] = await Promise.all([all(read('busy')), end(third)]);
  expect(String(got)).toBe('third');
});

test('a reader that leaves frees the writer at once', async () => {
  const writer = write('leave', { window: 2 ** 18, peerTimeout: 30, waitReaders: 2 });
  const leaver = read('leave');
  const stays = all(read('leave'));
  leaver.once('data', () => leaver.pause());
  const filling = fill(writer, randomBytes(4_000_000)).then(() => end(writer));
  while (writer.progress.joined < 2) await sleep(20);
  await sleep(200);
  expect(writer.writableFinished).toBe(false);
  leaver.destroy();
  await filling;
  expect(await stays).toHaveLength(4_000_000);
});

test('live: the writer never waits, the oldest is dropped and counted', async () => {
  const writer = write('live', { live: true, window: 2 ** 20, entrySize: 65_536 });
  const slow = read('live', { from: 'start', readAhead: 2 ** 18 });
  let total = 100 * 65_536;
  for (; writer.progress.joined < 1; total += 65_536) {
    writer.write(Buffer.alloc(65_536, 0));
    await sleep(20);
  }
  for (let index = 1; index <= 100; index++) {
    writer.write(Buffer.alloc(65_536, index));
    await sleep(5);
  }
  await end(writer);
  const got = await all(slow);
  expect(got.length).toBeLessThan(2 ** 21);
  // The newest arrived, and every byte is accounted for: what the writer gave up is missing here, too.
  expect(got.at(-1)).toBe(100);
  expect(got.length + slow.progress.droppedBytes).toBe(total);
  expect(slow.progress.droppedBytes).toBeGreaterThanOrEqual(writer.progress.droppedBytes);
});

test('abort ends both ends; the error is the AbortError that Node knows', async () => {
  const controller = new AbortController();
  const writer = write('abort', { signal: controller.signal });
  const reader = read('abort', { signal: controller.signal });
  const ended = Promise.all([closed(writer), closed(reader)]);
  writer.write('x');
  await sleep(100);
  controller.abort();
  expect((await ended).map(error => error?.name)).toEqual(['AbortError', 'AbortError']);
});

test('the list shows writers, readers, sizes and lag', async () => {
  const writer = write('listed', { totalSize: 5 });
  const reader = read('listed');
  await once(
    reader.on('readable', () => {}),
    'readable',
    { signal: AbortSignal.timeout(100) },
  ).catch(() => {});
  writer.write('12345');
  await once(reader, 'readable');
  const [info] = (await listChannels({ via: server.via })).filter(({ channel }) => channel === 'listed');
  expect(info).toMatchObject({ state: 'open', live: false, sealed: false, bytes: 5, heldBytes: 5, lagEntries: 1 });
  expect(info!.writer).toContain(`:${process.pid}`);
  expect(info!.readers).toHaveLength(1);
  expect(reader.progress.totalSize).toBe(5);
  reader.removeAllListeners('readable').resume();
  await end(writer);
});

test('a writer that cannot open its server says so to whoever writes', async () => {
  const writer = writeChannel('none', { via: 'redis://127.0.0.1:1' });
  writer.write('x');
  expect(await closed(writer)).toMatchObject({ code: 'SERVER_UNREACHABLE', exitCode: 1 });
});
