/** The examples that send by channel name: the baby monitor, and the clap that several microphones hear. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { play } from '../parts/hearing.js';
import { Process } from '../parts/process.js';
import { Pulse } from '../parts/pulse.js';
import { RedisServer } from '../parts/redis.js';

let server: RedisServer;
let pulse: Pulse;

beforeAll(async () => {
  [server, pulse] = await Promise.all([RedisServer.start(), Pulse.start({ sinks: ['room'] })]);
});

afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
  await pulse?.close();
});

function example(name: string, args: readonly string[], ready: RegExp): Promise<Process> {
  return Process.start({
    command: process.execPath,
    args: [`examples/${name}.mjs`, ...args],
    env: pulse.env,
    ready,
    stopSignal: 'SIGINT',
  });
}

it('baby-monitor.mjs: it is loud once a second, and pictures become files', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'gst-costream-nursery-'));
  await using _nursery = await example('baby-monitor', ['send', server.via], /sending/);
  await using watcher = await example('baby-monitor', ['watch', server.via, folder], /watching/);
  await watcher.line(/^loud: -\d+\.\d dBFS/);
  await watcher.line(/frame-00005\.jpg/);
  const picture = await readFile(join(folder, 'frame-00003.jpg'));
  // JFIF from its first to its last byte, and not empty.
  expect([...picture.subarray(0, 3), ...picture.subarray(-2)]).toEqual([0xff, 0xd8, 0xff, 0xff, 0xd9]);
  expect(picture.length).toBeGreaterThan(1000);
  await watcher.close();
  await rm(folder, { recursive: true });
});

/** A clap in a quiet room, heard on the left, and on the right so much later; for one channel, as `play` takes it. */
function claps(lateMs: number, seconds: number): Uint8Array {
  const rate = 48_000;
  const frames = new Int16Array(2 * rate * (seconds + 1));
  for (let second = 1; second < seconds; second++) {
    for (let place = 0; place < rate / 50; place++) {
      const level = Math.round(20_000 * Math.exp(-place / 200) * (place % 2 === 0 ? 1 : -1));
      frames[2 * (second * rate + place)] = level;
      frames[2 * (second * rate + place + Math.round((lateMs * rate) / 1000)) + 1] = level;
    }
  }
  return new Uint8Array(frames.buffer);
}

it('clap.mjs: two senders have common times, by which the later one is found', async () => {
  const left = await example('clap', ['hear', 'left', server.via, 'room.monitor', 'left'], /hearing/);
  const right = await example('clap', ['hear', 'right', server.via, 'room.monitor', 'right'], /hearing/);
  const finder = await example('clap', ['find', server.via, 'left', 'right'], /listening/);
  await using _ends = {
    [Symbol.asyncDispose]: () => Promise.all([left, right, finder].map(one => one.close())).then(() => {}),
  };
  await using _player = await play(pulse, 'room', claps(40, 40), { channels: 2 });
  // The clocks agree within a buffer of 5 ms each; where a clap falls into a gap of a busy machine's sound, the next one is judged.
  await finder.line(/left \+0\.00 ms {2}right \+(2[6-9]|[34]\d|5[0-4])\.\d\d ms/, 40_000);
});
