/** The examples of gst-costream/gst as their first lines say to run them, and what they leave behind. */
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Process } from '../parts/process.js';
import { Pulse } from '../parts/pulse.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gst-costream-examples-'));
});
afterAll(() => rm(folder, { recursive: true }));

function example(
  name: string,
  args: readonly string[],
  ready: RegExp,
  env: Record<string, string> = {},
): Promise<Process> {
  return Process.start({
    command: process.execPath,
    args: [`examples/gst/${name}.mjs`, ...args],
    env: { DISPLAY: undefined, PULSE_SERVER: undefined, ...env },
    ready,
    stopSignal: 'SIGINT',
  });
}

/** Runs it to its end and returns what it said. */
async function output(name: string, args: readonly string[], ready: RegExp): Promise<string> {
  const running = await example(name, args, ready);
  expect((await running.exited).code, running.output).toBe(0);
  return running.output;
}

/** How long the recording is, as GStreamer finds it, in seconds. */
async function secondsOf(file: string): Promise<number> {
  const { chain, el, Pipeline } = await import('../../lib/gst/index.js');
  const pipeline = new Pipeline(chain(el.filesrc({ location: file }), el.matroskademux(), el.fakesink()));
  try {
    await pipeline.pause();
    return Number(pipeline.duration) / 1e9;
  } finally {
    await pipeline.close();
  }
}

it('frames-to-png.mjs and pngs-to-video.mjs: pictures become files, and files a video', async () => {
  const frames = join(folder, 'frames');
  await output('frames-to-png', [frames, '20'], /000\.png/);
  expect(await readdir(frames)).toHaveLength(20);
  const png = await readFile(join(frames, '019.png'));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([320, 240]);
  const video = join(folder, 'frames.mkv');
  await output('pngs-to-video', [frames, video, '10'], /frames\.mkv/);
  expect(await secondsOf(video)).toBeCloseTo(2, 1);
});

it('record.mjs: Ctrl-C ends a recording that can be played', async () => {
  const file = join(folder, 'recording.mkv');
  await output('record', [file, '1'], /recording/);
  expect(await secondsOf(file)).toBeGreaterThan(0.5);
  const endless = await example('record', [file], /recording/);
  endless.signal('SIGINT');
  expect((await endless.exited).code, endless.output).toBe(0);
  expect((await stat(file)).size).toBeGreaterThan(200);
});

it('rtp-send.mjs and rtp-receive.mjs: pictures cross, and the sender hears of it', async () => {
  const receiver = await example('rtp-receive', ['25010', '60'], /listening/);
  const sender = await example('rtp-send', ['127.0.0.1', '25010'], /sending/);
  await sender.line(/loss 0, jitter [\d.]+ ms/);
  expect((await receiver.exited).code, receiver.output).toBe(0);
  expect(receiver.output).toMatch(/first picture: video\/x-raw.*width=\(int\)640/);
  expect(receiver.output).toMatch(/60 pictures/);
  sender.signal('SIGINT');
  expect((await sender.exited).code, sender.output).toBe(0);
});

it('device-list.mjs: lists what there is, and what comes', async () => {
  await using pulse = await Pulse.start({ sinks: ['speaker'] });
  const listing = await example('device-list', [], /added Audio\/Sink: speaker {2}pulsesink \{"device":"speaker"\}/, {
    ...pulse.env,
  });
  pulse.control('load-module', 'module-null-sink', 'sink_name=late', 'sink_properties=device.description=late');
  await listing.line(/added Audio\/Sink: late/);
  listing.signal('SIGINT');
  await listing.exited;
});

it('dynamic-branch.mjs: a second is recorded while the stream plays on', async () => {
  const file = join(folder, 'excerpt.mkv');
  const said = await output('dynamic-branch', [file], /recording/);
  expect(Number(/went on for ([\d.]+) ms/.exec(said)?.[1])).toBeGreaterThan(100);
  expect((await stat(file)).size).toBeGreaterThan(1000);
});

it('probe.mjs: every packet of every picture is seen, in its order', async () => {
  const said = await output('probe', ['30'], /packet \d+/);
  const numbers = [...said.matchAll(/^packet (\d+): \d+ bytes/gm)].map(([, number]) => Number(number));
  const [first] = numbers;
  expect(numbers).toEqual(numbers.map((_, index) => (first! + index) % 65_536));
  expect(said.match(/the last of its picture/g)).toHaveLength(30);
  expect(said).toMatch(new RegExp(`^${numbers.length} packets, 0 not looked at`, 'm'));
});

it('tee.mjs: three ways out of one source, and none misses anything', async () => {
  const file = join(folder, 'tee.mkv');
  const said = await output('tee', [file, '3'], /picture at/);
  expect(said.match(/picture at \d s/g)?.length).toBeGreaterThanOrEqual(3);
  expect(said).toMatch(/75 frames/);
  expect(await secondsOf(file)).toBeCloseTo(3, 1);
});

it('http-mjpeg.mjs: a browser gets JPEG after JPEG', async () => {
  const server = await example('http-mjpeg', ['0'], /watch http/);
  const [, url] = await server.line(/watch (http:\S+)/);
  const response = await fetch(url!);
  expect(response.headers.get('content-type')).toBe('multipart/x-mixed-replace; boundary=picture');
  let received = Buffer.alloc(0);
  for await (const chunk of response.body!) {
    received = Buffer.concat([received, chunk]);
    if (received.toString('latin1').split('--picture').length > 4) break;
  }
  const text = received.toString('latin1');
  const start = text.indexOf('\r\n\r\n') + 4;
  const length = Number(/content-length: (\d+)/.exec(text)?.[1]);
  expect([...received.subarray(start, start + 2)]).toEqual([0xff, 0xd8]);
  expect([...received.subarray(start + length - 2, start + length)]).toEqual([0xff, 0xd9]);
  server.signal('SIGINT');
  expect((await server.exited).code, server.output).toBe(0);
});

it('audio-level.mjs: a sine at half volume is at -9 dB', async () => {
  const said = await output('audio-level', ['1', '0.5'], /dB/);
  const levels = [...said.matchAll(/(-[\d.]+) dB/g)].map(([, level]) => Number(level));
  expect(levels.length).toBeGreaterThanOrEqual(8);
  expect(levels.at(-1)).toBeCloseTo(-9, 0);
});
