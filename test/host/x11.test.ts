/** The X11 connection setup against a real server, a server that refuses, one that hangs, and none. */
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { displayCookie, displayNames, openDisplay } from '../../lib/host/x11.js';
import { Process } from '../parts/process.js';
import { Xvfb } from '../parts/xvfb.js';

const cleanUp: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const step of cleanUp.splice(0).reverse()) await step();
});

test('a display tells its size', async () => {
  const server = await Xvfb.start({ width: 1024, height: 600 });
  cleanUp.push(() => server.close());
  expect(await openDisplay(server.display)).toEqual({ name: server.display, width: 1024, height: 600 });
  expect(await openDisplay(`${server.display}.0`)).toMatchObject({ width: 1024, height: 600 });
  expect(displayNames({})).toContain(server.display);
  expect(displayNames({ DISPLAY: `${server.display}.0` })[0]).toBe(`${server.display}.0`);
  expect(displayNames({ DISPLAY: `${server.display}.0` })).not.toContain(server.display);
});

test('a display with a key lets in whoever has it', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'x11-'));
  cleanUp.push(() => rm(directory, { recursive: true }));
  const [server, client] = [join(directory, 'server'), join(directory, 'client')];
  const key = '00112233445566778899aabbccddeeff';
  // The server reads its keys by protocol name alone.
  await writeKey(server, '', key);
  const xvfb = await Process.start({
    command: 'Xvfb',
    args: ['-displayfd', '3', '-screen', '0', '800x480x24', '-nolisten', 'tcp', '-auth', server],
    extraOutput: true,
    ready: /^\d+$/,
  });
  cleanUp.push(() => xvfb.close());
  const [number] = await xvfb.line(/^\d+$/);
  restoreKeysAfterwards();

  process.env.XAUTHORITY = join(directory, 'absent');
  await expect(openDisplay(`:${number}`)).rejects.toThrow(/authori[sz]ation/i);
  await writeKey(client, number, key);
  process.env.XAUTHORITY = client;
  expect(await openDisplay(`:${number}`)).toEqual({ name: `:${number}`, width: 800, height: 480 });
});

test('of a key file that ends too soon the whole entries count', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'x11-'));
  cleanUp.push(() => rm(directory, { recursive: true }));
  restoreKeysAfterwards();
  const file = join(directory, 'keys');
  process.env.XAUTHORITY = file;
  await writeKey(file, '3', 'aabb');
  const whole = await readFile(file);
  await writeKey(file, '4', 'ccdd');
  const next = await readFile(file);
  for (let length = 0; length < next.length; length++) {
    await writeFile(file, Buffer.concat([whole, next.subarray(0, length)]));
    expect([displayCookie(':3'), displayCookie(':4')]).toEqual([Buffer.from('aabb', 'hex'), undefined]);
  }
});

test('no server, and no display name', async () => {
  await expect(openDisplay(':4711')).rejects.toThrow(/ENOENT/);
  await expect(openDisplay('nonsense')).rejects.toThrow('"nonsense" names no X11 display');
});

test('a server that never answers is given up at the signal', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  cleanUp.push(async () => server.close());
  const { port } = server.address() as { port: number };
  const stop = new AbortController();
  const opening = openDisplay(`127.0.0.1:${port - 6000}`, { signal: stop.signal });
  const [connection] = await once(server, 'connection');
  stop.abort();
  await expect(opening).rejects.toThrow('it does not answer');
  connection.destroy();
});

function restoreKeysAfterwards(): void {
  const before = process.env.XAUTHORITY;
  cleanUp.push(async () => {
    if (before === undefined) delete process.env.XAUTHORITY;
    else process.env.XAUTHORITY = before;
  });
}

/** Xauthority's format: family, then address, display, protocol and key as counted strings. */
async function writeKey(path: string, display: string, key: string): Promise<void> {
  const counted = (bytes: Buffer) => Buffer.concat([Buffer.from([0, bytes.length]), bytes]);
  const texts = ['', display, 'MIT-MAGIC-COOKIE-1'].map(text => counted(Buffer.from(text)));
  const anyFamily = Buffer.from([0xff, 0xff]);
  await writeFile(path, Buffer.concat([anyFamily, ...texts, counted(Buffer.from(key, 'hex'))]));
}
