/** The examples as their first lines say to run them (loop-devices.mjs runs where loop devices are, in test/devices). */
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Process } from '../parts/process.js';

function example(name: string, args: readonly string[], ready: RegExp): Promise<Process> {
  return Process.start({
    command: process.execPath,
    args: [`examples/${name}.mjs`, ...args],
    env: { DISPLAY: undefined, PULSE_SERVER: undefined },
    ready,
    stopSignal: 'SIGINT',
  });
}

it('send.mjs and recv.mjs: a picture crosses and is recorded', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'gst-costream-examples-'));
  const file = join(folder, 'friend.mkv');
  const receiver = await example('recv', ['127.0.0.1', 'none', 'none', file], /nothing heard|0 frames/);
  const sender = await example('send', ['127.0.0.1', 'test', 'test'], /127\.0\.0\.1 is watching/);
  // Each second it says how many; not every number is said.
  await receiver.line(/: ([6-9]\d|\d{3,}) frames, 0 packets lost/);
  sender.signal('SIGINT');
  receiver.signal('SIGINT');
  expect(await Promise.all([sender.exited, receiver.exited])).toEqual([
    { code: 0, signal: null },
    { code: 0, signal: null },
  ]);
  expect(sender.output).toMatch(/ended: closed/);
  expect(Number(/shown: (\d+) frames/.exec(receiver.output)?.[1])).toBeGreaterThan(59);
  expect((await stat(file)).size).toBeGreaterThan(10_000);
  await rm(folder, { recursive: true });
});

it('call.mjs: both directions between two addresses of this machine', async () => {
  const [ann, bob] = await Promise.all([
    example('call', ['127.0.0.2', '6', '127.0.0.1'], /sent \d+ frames/),
    example('call', ['127.0.0.1', '6', '127.0.0.2'], /sent \d+ frames/),
  ]);
  for (const side of [ann, bob]) {
    expect((await side.exited).code, side.output).toBe(0);
    const last = side.output.split('\n').at(-1)!;
    const [, sent, received] = /sent (\d+) frames, received (\d+)/.exec(last)!;
    expect(Number(sent)).toBeGreaterThan(50);
    expect(Number(received)).toBeGreaterThan(30);
  }
});

it('devices.mjs: lists the words to copy', async () => {
  const listing = await example('devices', [], /test/);
  expect((await listing.exited).code, listing.output).toBe(0);
  expect(listing.output).toMatch(/video/i);
});

it('http-control.mjs: starts and stops a stream over HTTP', async () => {
  await using server = await example('http-control', ['127.0.0.1', '0'], /listening on/);
  const [, base] = await server.line(/listening on (http:\S+)/);
  const ask = async (method: string, path: string) => (await fetch(`${base}${path}`, { method })).json();
  expect(await ask('POST', '/start')).toEqual({ started: true });
  for (;;) {
    const { sending } = (await ask('GET', '/')) as { sending?: { video: { frames: number }[] } };
    if (sending && sending.video[0]!.frames > 5) break;
  }
  expect(await ask('POST', '/stop')).toMatchObject({ stopped: true, reason: 'closed', frames: expect.any(Number) });
  expect(await ask('GET', '/nowhere')).toHaveProperty('error');
  // Asked for twice at once it is the same stream, and it can be stopped and started again.
  const both = await Promise.all([ask('POST', '/start'), ask('POST', '/start')]);
  expect(both).toEqual([{ started: true }, { started: true }]);
  expect(await ask('POST', '/stop')).toMatchObject({ stopped: true });
  expect(await ask('POST', '/stop')).toEqual({ stopped: false });
  server.signal('SIGINT');
  expect((await server.exited).code, server.output).toBe(0);
});
