/** Channels through a server that runs nothing but sshd, with two accounts: the same promises as through Redis. */
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateKey, parseKey } from '../../lib/link/key.js';
import { SshConnection } from '../../lib/link/ssh.js';
import { parseSshAddress } from '../../lib/link/ssh-address.js';
import { listChannels, type ReadOptions, readChannel, type WriteOptions, writeChannel } from '../../lib/pipe/index.js';
import { messageFrame } from '../../lib/pipe/ssh-frames.js';
import { channelPorts } from '../../lib/pipe/ssh-meeting.js';
import { PROGRAM } from '../cli/program.js';
import { Process } from '../parts/process.js';
import { SshServer } from '../parts/sshd.js';

let server: SshServer;
/** Of a test whose sessions freeze. */
let other: SshServer;
const started: AsyncDisposable[] = [];
const streams: (Readable | Writable)[] = [];
beforeAll(async () => {
  [server, other] = await Promise.all([SshServer.start(), SshServer.start({ addresses: ['127.0.0.2'] })]);
  server.configureClient(...other.clientFor('127.0.0.2'), 'Host *');
  process.env.GST_COSTREAM_SSH = server.client;
});
// At the end and not after each test, for some of them run beside each other; each has a channel of its own.
afterAll(async () => {
  await Promise.all(streams.map(stream => closed(stream.destroy() as Readable)));
  for (const thing of started.reverse()) await thing[Symbol.asyncDispose]();
  delete process.env.GST_COSTREAM_SSH;
  await Promise.all([server, other].map(one => one[Symbol.asyncDispose]()));
});

function write(channel: string, options: WriteOptions = {}) {
  const writer = writeChannel(channel, { via: server.via(0), peerTimeout: 3, ...options });
  streams.push(writer);
  return writer;
}

function read(channel: string, options: ReadOptions = {}) {
  const reader = readChannel(channel, { via: server.via(1), ...options });
  streams.push(reader);
  return reader;
}

async function program(words: string[], options: { input?: boolean; binaryOutput?: boolean } = {}): Promise<Process> {
  const run = await Process.start({ command: process.execPath, args: [PROGRAM, ...words], ...options });
  started.push(run);
  return run;
}

async function digestOf(reader: AsyncIterable<Buffer>): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of reader) hash.update(chunk);
  return hash.digest('hex');
}

async function textOf(reader: AsyncIterable<Buffer>): Promise<string> {
  let text = '';
  for await (const chunk of reader) text += chunk;
  return text;
}

const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

async function fill(writer: Writable, bytes: Buffer, piece = 70_001): Promise<void> {
  for (let at = 0; at < bytes.length; at += piece) {
    if (!writer.write(bytes.subarray(at, at + piece))) await once(writer, 'drain');
  }
}

async function end(writer: Writable): Promise<void> {
  writer.end();
  await once(writer, 'finish');
}

/** Resolves when the stream is closed, whatever it died of. */
function closed(stream: Readable | Writable): Promise<Error | null> {
  stream.on('error', () => {});
  if (stream.closed) return Promise.resolve(stream.errored);
  return new Promise(resolve => stream.once('close', () => resolve(stream.errored)));
}

const key = parseKey(generateKey());

test.each([
  ['plain', {}],
  ['sealed', { key }],
])('every reader gets everything, of another account than the writer: %s', async (name, seal) => {
  const bytes = randomBytes(24_000_000);
  const readers = [0, 1, 2].map(() => digestOf(read(name, seal)));
  const writer = write(name, { ...seal, waitReaders: 3, window: 2 ** 20 });
  await fill(writer, bytes);
  await end(writer);
  for (const got of await Promise.all(readers)) expect(got).toBe(digest(bytes));
  expect(writer.progress).toMatchObject({ bytes: bytes.length, lagBytes: 0, joined: 3, droppedBytes: 0 });
});

test('small writes go out at once; empty channels end; the writer may come first', async () => {
  const writer = write('small');
  while (!writer.progress.connected) await sleep(10);
  const iterator = read('small')[Symbol.asyncIterator]();
  for (const word of ['one', 'two', 'three']) {
    writer.write(word);
    expect(String((await iterator.next()).value)).toBe(word);
  }
  writer.end();
  expect((await iterator.next()).done).toBe(true);
  const empty = textOf(read('empty'));
  await end(write('empty'));
  expect(await empty).toBe('');
});

test('a reliable writer waits for the slowest reader, and its window is the bound', async () => {
  const writer = write('slow', { window: 2 ** 20, waitReaders: 2 });
  const slow = read('slow', { readAhead: 65_536 });
  const quick = digestOf(read('slow'));
  const bytes = randomBytes(12_000_000);
  const filling = fill(writer, bytes);
  const look = () => {};
  await once(slow.on('readable', look), 'readable');
  await sleep(1000);
  // What the window and one write's buffer hold, whatever ssh and the sockets have taken.
  expect(writer.progress.bytes).toBeLessThan(3 * 2 ** 20);
  slow.off('readable', look);
  const [got] = await Promise.all([digestOf(slow), filling.then(() => end(writer))]);
  expect(got).toBe(digest(bytes));
  expect(await quick).toBe(digest(bytes));
});

test('a start that is gone is refused; oldest and now are what is left', async () => {
  const writer = write('gone', { window: 65_536, entrySize: 8192 });
  const first = read('gone');
  let got = 0;
  first.on('data', chunk => {
    got += chunk.length;
  });
  const bytes = randomBytes(300_000);
  await fill(writer, bytes, 8192);
  while (got < bytes.length) await once(first, 'data');
  await expect(textOf(read('gone'))).rejects.toMatchObject({ code: 'START_GONE', exitCode: 1 });
  const oldest = read('gone', { from: 'oldest' }).toArray();
  const now = textOf(read('gone', { from: 'now' }));
  while (writer.progress.joined < 3) await sleep(20);
  writer.write('the end');
  await end(writer);
  expect(await now).toBe('the end');
  const tail = Buffer.concat(await oldest);
  expect(tail.length).toBeGreaterThan(7);
  expect(digest(Buffer.concat([bytes, Buffer.from('the end')]).subarray(-tail.length))).toBe(digest(tail));
});

test("the writer's failure reaches its readers after its bytes", async () => {
  const reader = read('failure');
  const writer = write('failure');
  let got = '';
  reader.on('data', chunk => {
    got += chunk;
  });
  writer.write('so far');
  await once(reader, 'data');
  const [error] = await Promise.all([closed(reader), closed(writer.destroy(new Error('out of paper')))]);
  expect(error).toMatchObject({ code: 'WRITER_FAILED', exitCode: 2 });
  expect(error?.message).toContain('out of paper');
  expect(got).toBe('so far');
});

test('a reader that leaves frees the writer at once', async () => {
  const writer = write('leave', { window: 2 ** 18, peerTimeout: 30, waitReaders: 2 });
  const leaver = read('leave');
  const stays = digestOf(read('leave'));
  leaver.once('data', () => leaver.pause());
  const bytes = randomBytes(6_000_000);
  const filling = fill(writer, bytes).then(() => end(writer));
  while (writer.progress.joined < 2) await sleep(20);
  leaver.destroy();
  await filling;
  expect(await stays).toBe(digest(bytes));
});

test.each([
  ['plain', {}],
  ['sealed', { key }],
])('one writer at a time; taking over ends the other one and its readers: %s', async (name, seal) => {
  const first = write(`busy-${name}`, seal);
  const reading = textOf(read(`busy-${name}`, seal));
  first.write('first');
  while (first.progress.joined < 1) await sleep(10);
  const firstError = closed(first);
  expect(await closed(write(`busy-${name}`, seal))).toMatchObject({ code: 'CHANNEL_BUSY', exitCode: 1 });
  if (name === 'sealed') {
    const stranger = write(`busy-${name}`, { takeOver: true, key: parseKey(generateKey()) });
    expect(await closed(stranger)).toMatchObject({ code: 'CHANNEL_BUSY' });
  }
  const second = write(`busy-${name}`, { ...seal, takeOver: true });
  second.write('second');
  await expect(reading).rejects.toMatchObject({ code: 'REPLACED', exitCode: 2 });
  expect(await firstError).toMatchObject({ code: 'REPLACED', exitCode: 2 });
  const [got] = await Promise.all([textOf(read(`busy-${name}`, seal)), end(second)]);
  expect(got).toBe('second');
});

test('the server is killed twice with all its sessions, and comes back: nothing is lost or doubled, plain and sealed', async () => {
  const bytes = randomBytes(18_000_000);
  const channels = [{}, { key }].map((seal, index) => {
    const name = `kill-${index}`;
    const writer = write(name, { ...seal, window: 2 ** 20, waitReaders: 2, peerTimeout: 10 });
    const notices: string[] = [];
    writer.on('notice', notice => notices.push(notice));
    const reading = Promise.all([digestOf(read(name, seal)), digestOf(read(name, seal))]);
    return { writer, notices, reading };
  });
  const third = bytes.length / 3;
  for (const part of [0, 1, 2]) {
    const filling = channels.map(({ writer }) => fill(writer, bytes.subarray(part * third, (part + 1) * third)));
    if (part < 2) {
      while (!channels.every(({ writer }) => writer.progress.bytes >= (part + 0.5) * third)) await sleep(5);
      await server.kill();
      await sleep(200);
      await server.start();
    }
    await Promise.all(filling);
  }
  for (const { writer, notices, reading } of channels) {
    await end(writer);
    expect(await reading).toEqual([digest(bytes), digest(bytes)]);
    expect(notices.filter(notice => notice.startsWith('lost the server'))).toHaveLength(2);
  }
});

test('a server that stays away: both ends give up after the time that was asked', async () => {
  const writer = write('away', { reconnectTimeout: 1 });
  const reader = read('away', { reconnectTimeout: 1 });
  writer.write('x');
  await once(reader, 'data');
  const failures = [writer, reader].map(stream => once(stream, 'error'));
  await server.kill();
  try {
    for (const [error] of await Promise.all(failures)) {
      expect(error).toMatchObject({ code: 'SERVER_LOST', exitCode: 2 });
      expect(error.message).toContain('did not come back within 1 s');
    }
  } finally {
    await server.start();
  }
});

test('with a key a stranger on the server is neither served nor waited for', async () => {
  const writer = write('private', { key, window: 2 ** 18 });
  writer.on('error', () => {});
  const bytes = randomBytes(2_000_000);
  const filling = fill(writer, bytes);
  while (!writer.progress.connected) await sleep(10);
  const { address } = parseSshAddress(server.via(1))!;
  const [port = 0] = channelPorts('private');
  await using connection = await SshConnection.open(address, [port]);
  const stranger = connection.connect(port);
  const said: Buffer[] = [];
  stranger.on('data', chunk => said.push(chunk));
  stranger.write(messageFrame('h', { protocol: 'gst-costream pipe 1', channel: 'private' }));
  stranger.write(
    messageFrame('j', { reader: 'x', label: 'x', from: 'start', taken: 0, fresh: true, admission: 'AAAA' }),
  );
  await once(stranger, 'end');
  const words = Buffer.concat(said).toString('latin1');
  expect(words).toContain('not admitted');
  expect(words.length).toBeLessThan(1000);
  expect(writer.progress.joined).toBe(0);
  // Noise is no better.
  const noise = connection.connect(port);
  noise.end(randomBytes(10_000));
  await once(noise.resume(), 'close');
  await expect(textOf(read('private'))).rejects.toMatchObject({ code: 'KEY_NEEDED', exitCode: 4 });
  await expect(textOf(read('private', { key: parseKey(generateKey()) }))).rejects.toMatchObject({ code: 'KEY_WRONG' });
  const [got] = await Promise.all([digestOf(read('private', { key })), filling.then(() => end(writer))]);
  expect(got).toBe(digest(bytes));
});

test('what ssh cannot do is refused in one sentence', async () => {
  expect(() => write('x', { linger: 5 })).toThrow(/^linger needs a Redis/);
  expect(() => write('x', { peerTimeout: 1 })).toThrow(/^peerTimeout is 3 s at least/);
  expect(() => write('x', { password: 'secret' })).toThrow(/^password needs a redis:\/\//);
  await expect(listChannels({ via: server.via() })).rejects.toMatchObject({ code: 'USAGE' });
  await using strict = await SshServer.start({ settings: ['AllowTcpForwarding no'] });
  process.env.GST_COSTREAM_SSH = strict.client;
  const errors = [closed(write('x', { via: strict.via() })), closed(read('x', { via: strict.via() }).resume())];
  for (const error of await Promise.all(errors)) {
    expect(error).toMatchObject({ code: 'SERVER_REFUSED', exitCode: 1 });
    expect(error?.message).toMatch(/sshd forbids forwarding; it needs AllowTcpForwarding yes/);
  }
  process.env.GST_COSTREAM_SSH = server.client;
});

test('the command line: bytes, status and failure of a command', async () => {
  const reader = await program(['read', 'cli', '--via', server.via(1)]);
  const writer = await program(['write', 'cli', '--via', server.via(0), '--', 'sh', '-c', 'echo begun; exit 3']);
  expect(await writer.exited).toMatchObject({ code: 2 });
  expect(await reader.exited).toMatchObject({ code: 2 });
  expect(reader.output).toContain('begun');
  expect(reader.output).toContain('sh ended with status 3');
});

// They wait more than they compute.
describe.concurrent('beside each other', () => {
  test('a line that goes dead without an end is left, its ports are passed over, and nothing is lost; a writer that does not return is given up', async () => {
    const bytes = randomBytes(6_000_000);
    const writer = write('frozen', { via: other.via(0), window: 2 ** 20 });
    const reader = read('frozen', { via: other.via(1) });
    const reading = digestOf(reader);
    const notices: string[] = [];
    writer.on('notice', notice => notices.push(`writer: ${notice}`));
    reader.on('notice', notice => notices.push(`reader: ${notice}`));
    const words = ['write', 'gone', '--via', other.via(0), '--peer-timeout', '3'];
    const victim = await program(words, { input: true });
    const left = read('gone', { via: other.via(1) });
    const lost = closed(left);
    victim.stdin.write('half a sen');
    await once(left, 'data');
    const filling = fill(writer, bytes).then(() => end(writer));
    while (writer.progress.bytes < 2_000_000) await sleep(5);
    const thaw = other.freeze();
    victim.signal('SIGKILL');
    const deadAtMs = performance.now();
    await filling;
    expect(await reading).toBe(digest(bytes));
    expect(notices.join('\n')).toMatch(/^writer: lost the server/m);
    expect(notices.join('\n')).toMatch(/^reader: lost the server .*nothing was heard/m);
    expect(notices.join('\n')).not.toMatch(/gave up/);
    expect(await lost).toMatchObject({ code: 'WRITER_LOST', exitCode: 2 });
    // Three seconds of silence, and twelve in which it might have come back.
    expect(performance.now() - deadAtMs).toBeGreaterThan(14_000);
    thaw();
  });

  test('live: the writer never waits, the oldest is dropped and counted', async () => {
    const piece = 262_144;
    const writer = write('live', { live: true, window: 2 ** 20, entrySize: 65_536 });
    const slow = read('live', { from: 'start', readAhead: 2 ** 18 });
    while (writer.progress.joined < 1) await sleep(10);
    for (let index = 1; index <= 100; index++) {
      writer.write(Buffer.alloc(piece, index));
      await sleep(5);
    }
    await end(writer);
    const got = Buffer.concat(await slow.toArray());
    expect(got.length).toBeLessThan(2 ** 21);
    expect(got.at(-1)).toBe(100);
    expect(got.length + slow.progress.droppedBytes + writer.progress.droppedBytes).toBe(100 * piece);
  });

  test('a killed writer: its reader ends with 2 after the timeout, and its return starts afresh', async () => {
    const words = ['write', 'dead', '--via', server.via(0), '--peer-timeout', '3'];
    const writer = await program(words, { input: true });
    const reader = read('dead');
    let got = '';
    reader.on('data', chunk => {
      got += chunk;
    });
    writer.stdin.write('half a sen');
    await once(reader, 'data');
    const failed = closed(reader);
    writer.signal('SIGKILL');
    await writer.exited;
    expect(await failed).toMatchObject({ code: 'WRITER_LOST', exitCode: 2 });
    expect(got).toBe('half a sen');
    // Its ssh went with it: the port is free.
    const again = await program(words, { input: true });
    again.stdin.end('whole');
    expect(await textOf(read('dead'))).toBe('whole');
    expect(await again.exited).toMatchObject({ code: 0 });
  });

  test('a killed reader frees the writer after the timeout that it states; its successor takes up the rest', async () => {
    const bytes = randomBytes(8_000_000);
    const writer = write('freed', { window: 2 ** 19 });
    const notices: string[] = [];
    writer.on('notice', notice => notices.push(notice));
    const victim = await program(['read', 'freed', '--via', server.via(1)], { binaryOutput: true });
    const filling = fill(writer, bytes);
    while (writer.progress.joined < 1) await sleep(10);
    await once(victim.stdout, 'data');
    victim.signal('SIGKILL');
    await victim.exited;
    const reading = read('freed', { from: 'oldest' }).toArray();
    await filling.then(() => end(writer));
    const rest = Buffer.concat(await reading);
    expect(digest(bytes.subarray(-rest.length))).toBe(digest(rest));
    expect(rest.length).toBeGreaterThan(bytes.length / 2);
    expect(notices.join('\n')).toMatch(/gave up the reader .*: silent for 3 s/);
  });

  test('a port that another program holds, or that is silent, is passed over', async () => {
    const [first = 0, second = 0] = channelPorts('crowded');
    const silent = createServer(() => {}).listen(first, '127.0.0.1');
    const chatty = createServer(socket => socket.end('220 mail.example.org ESMTP\r\n')).listen(second, '127.0.0.1');
    await Promise.all([once(silent, 'listening'), once(chatty, 'listening')]);
    const reading = textOf(read('crowded'));
    const writer = write('crowded');
    writer.write('third place');
    await end(writer);
    expect(await reading).toBe('third place');
    silent.close();
    chatty.close();
  });
});
