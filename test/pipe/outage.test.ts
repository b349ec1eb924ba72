/** What survives: SIGKILL of writer, reader and server, and their return; a frozen server; one that forgets all. */
import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { generateKey, parseKey } from '../../lib/link/key.js';
import { listChannels, readChannel, writeChannel } from '../../lib/pipe/index.js';
import { PROGRAM } from '../cli/program.js';
import { Process } from '../parts/process.js';
import { RedisServer } from '../parts/redis.js';

const started: AsyncDisposable[] = [];
afterEach(async () => {
  for (const thing of started.splice(0).reverse()) await thing[Symbol.asyncDispose]();
});

async function redis(...args: string[]): Promise<RedisServer> {
  const server = await RedisServer.start(args.length > 0 ? { args } : {});
  started.push(server);
  return server;
}

async function program(words: string[], options: { input?: boolean } = {}): Promise<Process> {
  const run = await Process.start({ command: process.execPath, args: [PROGRAM, ...words], ...options });
  started.push(run);
  return run;
}

/** Numbered lines, so that what is lost, doubled or swapped is seen and named. */
function* lines(count: number): Generator<Buffer> {
  for (let at = 0; at < count; at += 1000) {
    yield Buffer.from(
      Array.from(
        { length: Math.min(1000, count - at) },
        (_, index) => `${String(at + index).padStart(15, '0')}\n`,
      ).join(''),
    );
  }
}

const LINES = 1_000_000;
const expected = (() => {
  const hash = createHash('sha256');
  for (const part of lines(LINES)) hash.update(part);
  return hash.digest('hex');
})();

async function writeLines(writer: ReturnType<typeof writeChannel>, pauseEvery = 100): Promise<void> {
  let count = 0;
  for (const part of lines(LINES)) {
    if (!writer.write(part)) await once(writer, 'drain');
    if (++count % pauseEvery === 0) await sleep(20);
  }
  writer.end();
  await once(writer, 'finish');
}

async function readLines(reader: AsyncIterable<Buffer>): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of reader) hash.update(chunk);
  return hash.digest('hex');
}

const AOF = ['--save', '', '--appendonly', 'yes', '--appendfsync', 'everysec'];
const NOTHING = ['--save', '', '--appendonly', 'no'];

test.each([
  ['with an append-only file', AOF, false],
  ['that keeps nothing', NOTHING, false],
  ['that keeps nothing, sealed', NOTHING, true],
])('a server %s is killed three times on the way: nothing is lost or doubled', async (_name, args, sealed) => {
  const server = await redis(...args);
  const options = { via: server.via, ...(sealed && { key: parseKey(generateKey()) }) };
  const writer = writeChannel('kill', { ...options, window: 2 ** 21, peerTimeout: 2, waitReaders: 2 });
  const readers = [readChannel('kill', options), readChannel('kill', options)];
  const notices: string[] = [];
  writer.on('notice', notice => notices.push(notice));
  const reading = Promise.all(readers.map(readLines));
  const writing = writeLines(writer);
  for (let kill = 1; kill <= 3; kill++) {
    while (writer.progress.bytes < (kill * LINES * 16) / 5) await sleep(5);
    await server.kill();
    await sleep(300);
    await server.start();
  }
  await writing;
  expect(await reading).toEqual([expected, expected]);
  expect(notices.filter(notice => notice.startsWith('lost the server'))).toHaveLength(3);
});

test('a server that goes back to an old snapshot: what it forgot is sent again', async () => {
  const server = await redis('--save', '3600 1', '--appendonly', 'no');
  const writer = writeChannel('back', { via: server.via, window: 2 ** 21, peerTimeout: 2 });
  const reader = readChannel('back', { via: server.via });
  const reading = readLines(reader);
  const writing = writeLines(writer);
  while (writer.progress.bytes < 4_000_000) await sleep(5);
  await server.command('SAVE');
  while (writer.progress.bytes < 12_000_000) await sleep(5);
  await server.kill();
  await server.start();
  await writing;
  expect(await reading).toBe(expected);
});

test('keys that vanish under the writer, by eviction or FLUSHALL, are restored', async () => {
  const server = await redis();
  const writer = writeChannel('flush', { via: server.via, window: 2 ** 21, peerTimeout: 1 });
  const reading = readLines(readChannel('flush', { via: server.via }));
  const writing = writeLines(writer);
  for (const bytes of [5_000_000, 10_000_000]) {
    while (writer.progress.bytes < bytes) await sleep(5);
    await server.command('FLUSHALL');
  }
  await writing;
  expect(await reading).toBe(expected);
});

test('a server that hangs is left and found again', async () => {
  const server = await redis();
  const writer = writeChannel('freeze', { via: server.via, window: 2 ** 21, peerTimeout: 1 });
  const reading = readLines(readChannel('freeze', { via: server.via }));
  const writing = writeLines(writer);
  while (writer.progress.bytes < 5_000_000) await sleep(5);
  server.freeze();
  await once(writer, 'notice');
  server.thaw();
  await writing;
  expect(await reading).toBe(expected);
});

test('a server that stays away: both ends give up after the time that was asked', async () => {
  const server = await redis();
  const options = { via: server.via, reconnectTimeout: 1 };
  const writer = writeChannel('away', options);
  const reader = readChannel('away', options);
  writer.write('x');
  await once(reader, 'data');
  const failures = [writer, reader].map(stream => once(stream, 'error'));
  await server.kill();
  for (const [error] of await Promise.all(failures)) {
    expect(error).toMatchObject({ code: 'SERVER_LOST', exitCode: 2 });
    expect(error.message).toContain('did not come back within 1 s');
  }
});

test('a killed writer: its reader ends with 2 after the timeout, and its return starts afresh', async () => {
  const server = await redis();
  const words = ['dead', '--via', server.via, '--peer-timeout', '1'];
  const writer = await program(['write', ...words], { input: true });
  const reader = readChannel('dead', { via: server.via });
  const got: Buffer[] = [];
  reader.on('data', chunk => got.push(chunk));
  writer.stdin.write('half a sen');
  await once(reader, 'data');
  const error = once(reader, 'error');
  writer.signal('SIGKILL');
  await writer.exited;
  const killedAtMs = performance.now();
  expect((await error)[0]).toMatchObject({ code: 'WRITER_LOST', exitCode: 2 });
  // Its own timeout of a second, not the ten that are usual.
  expect(performance.now() - killedAtMs).toBeLessThan(8000);
  expect(String(Buffer.concat(got))).toBe('half a sen');
  expect((await listChannels({ via: server.via }))[0]).toMatchObject({ channel: 'dead', state: 'lost' });

  const again = await program(['write', ...words], { input: true });
  again.stdin.end('whole');
  const chunks: Buffer[] = [];
  for await (const chunk of readChannel('dead', { via: server.via })) chunks.push(chunk);
  expect(String(Buffer.concat(chunks))).toBe('whole');
  expect(await again.exited).toMatchObject({ code: 0 });
});

test('a writer that comes back at once waits for the dead one to be dead for certain', async () => {
  const server = await redis();
  const words = ['write', 'quick', '--via', server.via, '--peer-timeout', '5'];
  const writer = await program(words, { input: true });
  const reader = readChannel('quick', { via: server.via });
  const dead = new Promise(resolve => reader.once('error', resolve));
  writer.stdin.write('first');
  await once(reader, 'data');
  writer.signal('SIGKILL');
  await writer.exited;
  const again = await program(words, { input: true });
  again.stdin.end('second');
  await again.line(/looking whether it lives/);
  // The old run's reader learns from the new one that its own will not end.
  expect(['REPLACED', 'WRITER_LOST']).toContain(((await dead) as { code?: string }).code);
  const chunks: Buffer[] = [];
  for await (const chunk of readChannel('quick', { via: server.via })) chunks.push(chunk);
  expect(String(Buffer.concat(chunks))).toBe('second');
});

test('a killed reader frees the writer after the timeout that it states', async () => {
  const server = await redis();
  const writer = writeChannel('freed', { via: server.via, window: 2 ** 20, peerTimeout: 1, waitReaders: 2 });
  const notices: string[] = [];
  writer.on('notice', notice => notices.push(notice));
  const victim = await program(['read', 'freed', '--via', server.via]);
  const reading = readLines(readChannel('freed', { via: server.via }));
  while (writer.progress.joined < 2) await sleep(20);
  const writing = writeLines(writer);
  while (writer.progress.bytes < 5_000_000) await sleep(5);
  victim.signal('SIGKILL');
  const killedAtMs = performance.now();
  await victim.exited;
  await writing;
  expect(await reading).toBe(expected);
  expect(performance.now() - killedAtMs).toBeGreaterThan(900);
  expect(notices.join('\n')).toMatch(/gave up the reader .*: silent for 1 s/);
});

test('a process that had no time for longer than the timeout gives nobody up for it', async () => {
  const server = await redis();
  const writer = writeChannel('stalled', { via: server.via, peerTimeout: 1 });
  const notices: string[] = [];
  writer.on('notice', notice => notices.push(notice));
  const reader = readChannel('stalled', { via: server.via });
  let got = '';
  reader.on('data', chunk => {
    got += chunk;
  });
  writer.write('before');
  await once(reader, 'data');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2000);
  // Several looks at who is there.
  await sleep(1500);
  writer.end(', after');
  await Promise.all([once(reader, 'end'), once(writer, 'finish')]);
  expect(got).toBe('before, after');
  expect(notices.filter(notice => notice.startsWith('gave up'))).toEqual([]);
});

test('a killed reader that returns takes up what its predecessor had not taken', async () => {
  const server = await redis();
  const writer = writeChannel('return', { via: server.via, window: 2 ** 18, entrySize: 8192, peerTimeout: 1 });
  const victim = await program(['read', 'return', '--via', server.via]);
  while (writer.progress.joined < 1) await sleep(20);
  const writing = writeLines(writer, 20);
  while (writer.progress.bytes < 3_000_000) await sleep(5);
  victim.signal('SIGKILL');
  await victim.exited;
  const writtenByThen = writer.progress.bytes;
  const chunks: Buffer[] = [];
  for await (const chunk of readChannel('return', { via: server.via, from: 'oldest' })) chunks.push(chunk);
  await writing;
  const tail = Buffer.concat(chunks);
  const hash = createHash('sha256');
  let at = LINES * 16 - tail.length;
  expect(at).toBeLessThanOrEqual(writtenByThen);
  for (const part of lines(LINES)) {
    const skipped = Math.min(part.length, Math.max(0, at));
    hash.update(part.subarray(skipped));
    at -= skipped;
  }
  expect(createHash('sha256').update(tail).digest('hex')).toBe(hash.digest('hex'));
});

test("what a killed reader had fetched and not written is its successor's", async () => {
  const server = await redis();
  const writer = writeChannel('untaken', { via: server.via, entrySize: 2 ** 20, peerTimeout: 2 });
  const victim = spawn(process.execPath, [PROGRAM, 'read', 'untaken', '--via', server.via], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const exited = once(victim, 'exit');
  const bytes = randomBytes(3 * 2 ** 20);
  writer.write(bytes);
  // It writes the first entry, of which the pipe takes the beginning.
  await once(victim.stdout, 'readable');
  const look = async () => (await listChannels({ via: server.via }))[0];
  let listed = await look();
  while (listed?.bytes !== bytes.length) listed = await look();
  expect(listed.readers).toMatchObject([{ lagEntries: 3 }]);
  victim.kill('SIGKILL');
  await exited;
  const reading = readChannel('untaken', { via: server.via, from: 'oldest' }).toArray();
  writer.end();
  expect(Buffer.concat(await reading).equals(bytes)).toBe(true);
  if (!writer.writableFinished) await once(writer, 'finish');
});

test('a channel whose writer died is forgotten by the server', async () => {
  const server = await redis();
  const writer = await program(['write', 'forgotten', '--via', server.via, '--peer-timeout', '1', '--expire', '10'], {
    input: true,
  });
  writer.stdin.write('x');
  while ((await listChannels({ via: server.via }))[0]?.bytes !== 1) await sleep(20);
  writer.signal('SIGKILL');
  await writer.exited;
  for (const name of (await server.command('KEYS', '*')) as string[]) {
    const ttl = Number(await server.command('PTTL', name));
    expect(ttl).toBeGreaterThan(0);
    expect(ttl).toBeLessThanOrEqual(10_000);
  }
});

test('an append-only file that was cut off in the middle of an entry', async () => {
  const server = await redis(...AOF, '--aof-load-truncated', 'yes');
  const writer = writeChannel('cut', { via: server.via, window: 2 ** 21, peerTimeout: 2 });
  const reading = readLines(readChannel('cut', { via: server.via }));
  const writing = writeLines(writer);
  while (writer.progress.bytes < 8_000_000) await sleep(5);
  await server.kill();
  rmSync(join(server.directory, 'appendonlydir'), { recursive: true, force: true });
  await server.start();
  await writing;
  expect(await reading).toBe(expected);
});
