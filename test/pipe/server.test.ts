/** Servers as people run them: passwords, ACL, TLS, sentinels, a cluster; and what each refusal says. */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { listChannels, readChannel, type ViaOptions, writeChannel } from '../../lib/pipe/index.js';
import { freePort, RedisServer } from '../parts/redis.js';

const started: RedisServer[] = [];
afterEach(async () => {
  for (const server of started.splice(0).reverse()) await server[Symbol.asyncDispose]();
});

async function redis(options: Parameters<typeof RedisServer.start>[0]): Promise<RedisServer> {
  const server = await RedisServer.start(options);
  started.push(server);
  return server;
}

const plain = ['--save', '', '--appendonly', 'no'];
let directory = '';
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'gst-costream-server-'));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** Sends bytes through a channel and says what arrived. */
async function carry(via: ViaOptions, channel = 'carried', bytes = randomBytes(3_000_000)): Promise<boolean> {
  const writer = writeChannel(channel, { ...via, peerTimeout: 2 });
  const reader = readChannel(channel, via);
  const failed = new Promise<never>((_, reject) => writer.once('error', reject));
  const chunks: Buffer[] = [];
  const reading = (async () => {
    for await (const chunk of reader) chunks.push(chunk);
  })();
  writer.end(bytes);
  await Promise.race([Promise.all([reading, once(writer, 'finish')]), failed]);
  return Buffer.concat(chunks).equals(bytes);
}

/** Why neither a reader nor a writer nor the list can start. */
async function refusals(via: ViaOptions, channel = 'refused') {
  const writer = writeChannel(channel, via);
  const reader = readChannel(channel, via);
  reader.resume();
  writer.write('x');
  const errors = [writer, reader].map(stream => new Promise(resolve => stream.once('error', resolve)));
  return [...(await Promise.all(errors)), await listChannels(via).catch(error => error)];
}

test('a password: in the URL, by file, by option; a wrong one is refused in one sentence', async () => {
  const server = await redis({ args: [...plain, '--requirepass', 'p@ss word'] });
  const file = join(directory, 'password');
  writeFileSync(file, 'p@ss word\n', { mode: 0o600 });
  expect(await carry({ via: `redis://:p%40ss%20word@127.0.0.1:${server.port}` })).toBe(true);
  expect(await carry({ via: server.via, passwordFile: file })).toBe(true);
  expect(await carry({ via: server.via, password: 'p@ss word' })).toBe(true);
  for (const wrong of [{ via: server.via }, { via: `redis://:wrong@127.0.0.1:${server.port}` }]) {
    for (const error of await refusals(wrong)) {
      expect(error).toMatchObject({ code: 'SERVER_AUTH', exitCode: 1 });
      expect((error as Error).message).toMatch(/^redis:\/\/127\.0\.0\.1:\d+ refuses this user or password: [^\n]*$/);
      expect((error as Error).message).not.toContain('wrong');
    }
  }
});

test('an ACL user with the rights that the message names, and one without', async () => {
  const server = await redis({ args: plain });
  await server.command('ACL', 'SETUSER', 'cam', 'on', '>secret', '~gst-costream:*', '+@all', '-@admin', '-@dangerous');
  await server.command('ACL', 'SETUSER', 'none', 'on', '>secret', '~other:*', '+@all', '-@admin', '-@dangerous');
  expect(await carry({ via: `redis://cam:secret@127.0.0.1:${server.port}` })).toBe(true);
  expect(await carry({ via: server.via, username: 'cam', password: 'secret' })).toBe(true);
  expect(await listChannels({ via: `redis://cam:secret@127.0.0.1:${server.port}` })).toEqual([]);
  const [writing, reading] = await refusals({ via: `redis://none:secret@127.0.0.1:${server.port}` });
  for (const error of [writing, reading]) {
    expect(error).toMatchObject({ code: 'SERVER_AUTH' });
    expect((error as Error).message).toContain('it needs ~gst-costream:* and +@all -@admin -@dangerous');
  }
});

test('TLS with an authority of its own, and a client certificate; an unknown authority is refused', async () => {
  const openssl = (...words: string[]) => execFileSync('openssl', words, { cwd: directory, stdio: 'pipe' });
  const request = ['req', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  openssl(...request, '-x509', '-days', '2', '-subj', '/CN=test authority', '-keyout', 'ca.key', '-out', 'ca.pem');
  writeFileSync(join(directory, 'names'), 'subjectAltName=DNS:localhost,IP:127.0.0.1');
  for (const name of ['server', 'client']) {
    openssl(...request, '-subj', `/CN=${name}`, '-keyout', `${name}.key`, '-out', `${name}.csr`);
    const sign = ['x509', '-req', '-in', `${name}.csr`, '-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial'];
    openssl(...sign, '-days', '2', '-extfile', 'names', '-out', `${name}.pem`);
  }
  const file = (name: string) => join(directory, name);
  const tlsPort = String(await freePort());
  const certificate = ['--tls-cert-file', file('server.pem'), '--tls-key-file', file('server.key')];
  const server = await redis({
    args: [...plain, '--tls-port', tlsPort, ...certificate, '--tls-ca-cert-file', file('ca.pem')],
  });
  const via = `rediss://localhost:${tlsPort}`;
  const ours = { tlsCa: file('ca.pem'), tlsCert: file('client.pem'), tlsKey: file('client.key') };
  expect(await carry({ via, ...ours })).toBe(true);
  for (const error of await refusals({ via })) {
    expect(error).toMatchObject({ code: 'SERVER_UNREACHABLE', exitCode: 1 });
    expect((error as Error).message).toMatch(/certificate/);
  }
  expect(server.port).not.toBe(Number(tlsPort));
});

test('keys of a channel that something else uses', async () => {
  const server = await redis({ args: plain });
  await server.command('LPUSH', 'gst-costream:{taken}', 'x');
  const [writing, reading] = await refusals({ via: server.via }, 'taken');
  for (const error of [writing, reading]) {
    expect(error).toMatchObject({ code: 'WRONG_TYPE', exitCode: 1 });
    expect((error as Error).message).toContain('choose another name');
  }
});

test('a server that is full refuses aloud, and the reader gets what it has and the reason', async () => {
  const server = await redis({ args: [...plain, '--maxmemory', '6mb', '--maxmemory-policy', 'noeviction'] });
  const writer = writeChannel('full', { via: server.via, window: 2 ** 25 });
  const reader = readChannel('full', { via: server.via, readAhead: 65_536 });
  const failed = new Promise(resolve => writer.once('error', resolve));
  const broken = new Promise(resolve => reader.once('error', resolve));
  const bytes = randomBytes(12_000_000);
  writer.write(bytes.subarray(0, 10));
  const [first] = await once(reader, 'data');
  reader.pause();
  writer.write(bytes.subarray(10));
  const error = await failed;
  expect(error).toMatchObject({ code: 'SERVER_REFUSED', exitCode: 1 });
  expect((error as Error).message).toContain('maxmemory');
  const chunks: Buffer[] = [first];
  reader.on('data', chunk => chunks.push(chunk)).resume();
  expect(await broken).toMatchObject({
    code: 'WRITER_FAILED',
    exitCode: 2,
    message: expect.stringContaining('maxmemory'),
  });
  const come = Buffer.concat(chunks);
  expect(come.length).toBeGreaterThan(1_000_000);
  expect(come.equals(bytes.subarray(0, come.length))).toBe(true);
});

test('a replica is no server for channels: refused at once; and given up where a master becomes one', async () => {
  const [master, other] = [await redis({ args: plain }), await redis({ args: plain })];
  const writer = writeChannel('demoted', { via: other.via, reconnectTimeout: 1 });
  const reader = readChannel('demoted', { via: other.via, reconnectTimeout: 1 });
  const errors = [writer, reader].map(stream => new Promise(resolve => stream.once('error', resolve)));
  const notices: string[] = [];
  reader.on('notice', notice => notices.push(notice));
  writer.write('x');
  await once(reader, 'data');
  await other.command('REPLICAOF', '127.0.0.1', String(master.port));
  for (const error of await Promise.all(errors)) expect(error).toMatchObject({ code: 'SERVER_LOST', exitCode: 2 });
  expect(notices.length).toBeLessThan(10);
  const [writing, reading] = await refusals({ via: other.via });
  for (const error of [writing, reading]) {
    expect(error).toMatchObject({ code: 'SERVER_REFUSED', message: expect.stringMatching(/is a read-only replica/) });
  }
});

test('who destroys an end that cannot be opened gets its own reason alone', async () => {
  const via = `redis://127.0.0.1:${await freePort()}`;
  for (const stream of [writeChannel('never', { via }), readChannel('never', { via })]) {
    const reason = new Error('mine');
    stream.destroy(reason);
    expect((await once(stream, 'error'))[0]).toBe(reason);
  }
});

test('a disk that cannot be written: refused aloud', async () => {
  const server = await redis({ args: ['--save', '3600 1', '--appendonly', 'no'] });
  rmSync(server.directory, { recursive: true });
  await server.command('SET', 'x', 'y');
  await server.command('BGSAVE');
  for (let status = ''; !status.includes('rdb_last_bgsave_status:err'); await sleep(20)) {
    status = String(await server.command('INFO', 'persistence'));
  }
  const writer = writeChannel('disk', { via: server.via });
  const refused = new Promise(resolve => writer.once('error', resolve));
  writer.write('x');
  const error = await refused;
  expect(error).toMatchObject({ code: 'SERVER_REFUSED', exitCode: 1 });
  expect((error as Error).message).toContain('cannot write its disk');
});

test('several databases of one server are several worlds', async () => {
  const server = await redis({ args: plain });
  const writer = writeChannel('world', { via: `${server.via}/3` });
  writer.write('x');
  while (!writer.progress.connected) await sleep(10);
  expect(await listChannels({ via: server.via })).toEqual([]);
  expect(await listChannels({ via: `${server.via}/3` })).toHaveLength(1);
  writer.destroy();
  await once(writer, 'close');
});

test('a cluster: any node leads to the right one, and a slot that moves is followed', async () => {
  // The ports of the nodes among themselves would be 10,000 higher, where the system takes ports for anybody.
  const ports = new Set<number>();
  while (ports.size < 6) ports.add(await freePort());
  const [first = 0, second = 0, third = 0, ...busPorts] = ports;
  const cluster = [...plain, '--cluster-enabled', 'yes', '--cluster-node-timeout', '6000', '--cluster-port'];
  const nodes = await Promise.all(
    [first, second, third].map((port, index) => redis({ port, args: [...cluster, String(busPorts[index])] })),
  );
  const addresses = nodes.map(node => `127.0.0.1:${node.port}`);
  // Each node has a third of the slots.
  const slots = [0, 5461, 10_923, 16_384];
  for (const [index, node] of nodes.entries()) {
    await node.command('CLUSTER', 'ADDSLOTSRANGE', String(slots[index]), String(slots[index + 1]! - 1));
    await node.command('CLUSTER', 'SET-CONFIG-EPOCH', String(index + 1));
    if (index > 0) await node.command('CLUSTER', 'MEET', '127.0.0.1', String(nodes[0]!.port), String(busPorts[0]));
  }
  const states = () => Promise.all(nodes.map(node => node.command('CLUSTER', 'INFO')));
  while (!(await states()).every(state => String(state).includes('cluster_state:ok'))) await sleep(50);

  // Names that fall on different nodes, each reached by way of each node.
  for (const channel of ['a', 'b', 'c', 'd']) {
    for (const node of nodes) expect(await carry({ via: node.via }, channel, randomBytes(400_000))).toBe(true);
  }
  const via = `redis://127.0.0.1:1,${addresses.join(',')}`;
  const writers = ['a', 'b', 'c', 'd'].map(channel => writeChannel(channel, { via }));
  for (const writer of writers) writer.write('x');
  while (!writers.every(writer => writer.progress.connected)) await sleep(10);
  expect((await listChannels({ via })).map(({ channel }) => channel)).toEqual(['a', 'b', 'c', 'd']);
  for (const writer of writers) writer.destroy();
  await Promise.all(writers.map(writer => once(writer, 'close')));

  // The slot goes to another node in the middle of a run.
  const bytes = randomBytes(6_000_000);
  const writer = writeChannel('moving', { via, window: 2 ** 20, peerTimeout: 2 });
  const chunks: Buffer[] = [];
  const reading = (async () => {
    for await (const chunk of readChannel('moving', { via })) chunks.push(chunk);
  })();
  const half = bytes.length / 2;
  for (let at = 0; at < half; at += 60_000) {
    if (!writer.write(bytes.subarray(at, Math.min(half, at + 60_000)))) await once(writer, 'drain');
  }
  const slot = String(await nodes[0]!.command('CLUSTER', 'KEYSLOT', 'gst-costream:{moving}'));
  const owners = await Promise.all(
    nodes.map(async node => ({
      node,
      id: String(await node.command('CLUSTER', 'MYID')),
      keys: Number(await node.command('CLUSTER', 'COUNTKEYSINSLOT', slot)),
    })),
  );
  const from = owners.find(({ keys }) => keys > 0)!;
  const to = owners.find(({ keys }) => keys === 0)!;
  await to.node.command('CLUSTER', 'SETSLOT', slot, 'IMPORTING', from.id);
  await from.node.command('CLUSTER', 'SETSLOT', slot, 'MIGRATING', to.id);
  for (let left = -1; left !== 0; ) {
    const keys = (await from.node.command('CLUSTER', 'GETKEYSINSLOT', slot, '100')) as string[];
    left = keys.length;
    if (left > 0)
      await from.node.command('MIGRATE', '127.0.0.1', String(to.node.port), '', '0', '5000', 'KEYS', ...keys);
  }
  for (const { node } of [to, from]) await node.command('CLUSTER', 'SETSLOT', slot, 'NODE', to.id);
  writer.end(bytes.subarray(half));
  await once(writer, 'finish');
  await reading;
  expect(Buffer.concat(chunks).equals(bytes)).toBe(true);
}, 120_000);

test('sentinels: the master they name is used, and the next one after a failover, with nothing lost', async () => {
  const master = await redis({ args: plain });
  const replica = await redis({ args: [...plain, '--replicaof', '127.0.0.1', String(master.port)] });
  while (!String(await replica.command('INFO', 'replication')).includes('master_link_status:up')) await sleep(50);
  const configuration = join(directory, 'sentinel.conf');
  writeFileSync(
    configuration,
    [
      `sentinel monitor lead 127.0.0.1 ${master.port} 1`,
      'sentinel down-after-milliseconds lead 500',
      'sentinel failover-timeout lead 3000',
    ].join('\n'),
  );
  const sentinel = await redis({
    command: 'redis-sentinel',
    args: [],
    configuration: { name: 'sentinel', path: configuration },
  });
  while (!String(await sentinel.command('SENTINEL', 'REPLICAS', 'lead')).includes(String(replica.port)))
    await sleep(50);
  const via = `redis+sentinel://127.0.0.1:${sentinel.port}/lead`;
  expect(await carry({ via })).toBe(true);

  const bytes = randomBytes(4_000_000);
  const writer = writeChannel('failover', { via, window: 2 ** 20, peerTimeout: 2 });
  const chunks: Buffer[] = [];
  const reading = (async () => {
    for await (const chunk of readChannel('failover', { via })) chunks.push(chunk);
  })();
  const half = bytes.length / 2;
  for (let at = 0; at < half; at += 60_000) {
    if (!writer.write(bytes.subarray(at, Math.min(half, at + 60_000)))) await once(writer, 'drain');
  }
  await master.kill();
  writer.end(bytes.subarray(half));
  await once(writer, 'finish');
  await reading;
  expect(Buffer.concat(chunks).equals(bytes)).toBe(true);
  const [refused] = await refusals({ via: `redis+sentinel://127.0.0.1:${sentinel.port}/nobody` });
  expect(refused).toMatchObject({ code: 'SERVER_UNREACHABLE' });
  expect((refused as Error).message).toContain('knows no master "nobody"');
}, 120_000);
