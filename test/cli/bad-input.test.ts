/** Everything that a user can get wrong or lack: one sentence with the fix, its exit code, and nothing left half started. */
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withoutPlugins } from '../parts/plugins.js';
import { Process } from '../parts/process.js';
import { Pulse } from '../parts/pulse.js';
import { jsonLines, run } from './program.js';

const BASE = 25_200;
const PORTS = [0, 1, 2, 3, 5, 7].map(offset => BASE + offset);
const NOWHERE = { DISPLAY: undefined, PULSE_SERVER: 'unix:/nowhere/native' };
const SEND = ['send', '--peer', '127.0.0.1', '--base-port', String(BASE), '--time-limit', '5'];
const RECV = ['recv', '--peer', '127.0.0.1', '--base-port', String(BASE), '--time-limit', '5'];
const TEST_ONLY = ['--video', 'test', '--audio', 'none'];
const NO_OUT = ['--video-out', 'none', '--audio-out', 'none'];

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'bad-input-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

/** The sentence of a program that could not start; it must be the only one, and leave no port open. */
async function failure(words: readonly string[], env: Readonly<Record<string, string | undefined>> = NOWHERE) {
  const { code, stdout, stderr } = await run([...words, '--json'], env);
  expect(stderr).toMatch(/^gst-costream: .*\n$/);
  const message = stderr.slice('gst-costream: '.length, -1);
  // No "started" before it: the program never said that it ran.
  expect(jsonLines(stdout)).toEqual([{ type: 'error', code: expect.any(String), message }]);
  return { exitCode: code, code: jsonLines(stdout)[0]!.code, message };
}

async function isFree(port: number): Promise<boolean> {
  const socket = createSocket('udp4');
  try {
    socket.bind({ port, address: '127.0.0.1', exclusive: true });
    await once(socket, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    socket.close();
  }
}

afterEach(async () => {
  expect(await Promise.all(PORTS.map(isFree))).toEqual(PORTS.map(() => true));
});

describe('words', () => {
  test.each([
    [
      [...SEND, '--video', 'camera', '--audio', 'none'],
      '"camera" is nothing that --video knows. It takes v4l2:/dev/video10, screen, screen:DISPLAY, test, file:PATH.',
    ],
    [[...SEND, '--video', 'test', '--audio', 'puls'], /"puls" is nothing that --audio knows.*pulse/],
    [[...RECV, '--video-out', 'windw', '--audio-out', 'none'], /"windw" is nothing that --video-out knows.*window/],
    [[...RECV, '--video-out', 'none', '--audio-out', 'test'], /"test" is nothing that --audio-out knows/],
    [[...SEND, ...TEST_ONLY, '--size', '1281x720'], /"1281x720" is not a size for --size: write WIDTHxHEIGHT/],
    [[...SEND, ...TEST_ONLY, '--size', '8000x8000'], /"8000x8000" is not a size for --size/],
    [[...SEND, ...TEST_ONLY, '--size', 'hd'], /"hd" is not a size for --size/],
    [['send', ...TEST_ONLY], 'send needs a peer: the name or address of the other machine.'],
  ])('%j', async (words, sentence) => {
    expect(await failure(words)).toEqual({
      exitCode: 1,
      code: 'USAGE',
      message: typeof sentence === 'string' ? sentence : expect.stringMatching(sentence),
    });
  });
});

describe('addresses', () => {
  test('a peer that no name service knows', async () => {
    expect(await failure(['send', '--peer', 'no-such-host.invalid', ...TEST_ONLY])).toEqual({
      exitCode: 1,
      code: 'UNRESOLVABLE',
      message: 'Cannot find an address for --peer no-such-host.invalid; check the spelling, or give its IP address.',
    });
  });

  test("another machine's address to listen on", async () => {
    const { exitCode, code, message } = await failure([...SEND, ...TEST_ONLY, '--listen', '192.0.2.7']);
    expect({ exitCode, code }).toEqual({ exitCode: 1, code: 'BAD_ADDRESS' });
    expect(message).toContain('--listen 192.0.2.7 is not an address of this machine');
  });
});

describe('ports', () => {
  test('a port that another program holds: its name and process', async () => {
    const script = join(directory, 'port-thief.mjs');
    await writeFile(
      script,
      `import { createSocket } from 'node:dgram';
       createSocket('udp4').bind(${BASE + 2}, '127.0.0.1', () => console.log('bound'));`,
    );
    const thief = await Process.start({ command: process.execPath, args: [script], ready: /bound/ });
    try {
      expect(await failure([...RECV, ...NO_OUT])).toEqual({
        exitCode: 1,
        code: 'PORT_IN_USE',
        message: `UDP port ${BASE + 2} is in use by port-thief (pid ${thief.pid}); end that one, or move both sides with --base-port.`,
      });
    } finally {
      await thief.close();
    }
  });

  test('a second instance of ourselves', async () => {
    const words = [...RECV, ...NO_OUT, '--json'];
    const program = join(import.meta.dirname, '../../bin/gst-costream.mjs');
    const first = await Process.start({ command: process.execPath, args: [program, ...words], ready: /"started"/ });
    try {
      const { message } = await failure([...RECV, ...NO_OUT]);
      expect(message).toBe(
        `UDP port ${BASE} is in use by gst-costream (pid ${first.pid}); end that one, or move both sides with --base-port.`,
      );
    } finally {
      await first.close();
    }
  });
});

describe('devices', () => {
  test.each([
    [
      [...SEND, '--video', 'v4l2:/dev/video77', '--audio', 'none'],
      'There is no camera /dev/video77; `gst-costream devices` lists what is there, --video screen sends the screen instead.',
    ],
    [
      [...RECV, '--video-out', 'v4l2:/dev/video77', '--audio-out', 'none'],
      'There is no video output /dev/video77; `gst-costream devices` lists what is there, --video-out window shows the picture instead.',
    ],
    [
      [...SEND, '--video', 'test', '--audio', 'alsa:hw:CARD=Nowhere'],
      expect.stringMatching(
        /^Cannot record from the ALSA device "hw:CARD=Nowhere" \(.*\); `gst-costream devices` lists/,
      ),
    ],
  ])('%j', async (words, message) => {
    expect(await failure(words)).toEqual({ exitCode: 3, code: 'NO_DEVICE', message });
  });

  test.each([
    [[...SEND, '--video', 'test', '--audio', 'pulse'], '--audio none sends no sound'],
    [[...RECV, '--video-out', 'none', '--audio-out', 'pulse'], '--audio-out none plays no sound'],
  ])('no sound server: %j', async (words, otherwise) => {
    expect(await failure(words)).toEqual({
      exitCode: 3,
      code: 'NO_SOUND_SERVER',
      message: `No PulseAudio (or PipeWire) server answers; start one with \`pulseaudio --start\`, or ${otherwise}.`,
    });
  });

  test('a sound server that has no such source', async () => {
    const pulse = await Pulse.start();
    try {
      // The server says so when the stream begins, which may be after the start.
      const { code, stderr } = await run(
        [...SEND, '--time-limit', '20', '--video', 'test', '--audio', 'pulse:microphone'],
        pulse.env,
      );
      expect(code).toBe(3);
      expect(stderr.split('\n')).toContain(
        'gst-costream: PulseAudio has no source "microphone"; `gst-costream devices` lists what is there, --audio none sends no sound.',
      );
    } finally {
      await pulse.close();
    }
  });

  test.each([
    [[...SEND, '--video', 'screen', '--audio', 'none'], 'No X11 display: DISPLAY is not set'],
    [[...SEND, '--video', 'screen::4711', '--audio', 'none'], 'Cannot open the X11 display :4711'],
    [[...RECV, '--video-out', 'window', '--audio-out', 'none'], 'No X11 display: DISPLAY is not set'],
    [[...RECV, '--video-out', 'window::4711', '--audio-out', 'none'], 'Cannot open the X11 display :4711'],
  ])('no display: %j', async (words, sentence) => {
    const { exitCode, code, message } = await failure(words);
    expect({ exitCode, code }).toEqual({ exitCode: 3, code: 'NO_DISPLAY' });
    expect(message).toContain(sentence);
  });
});

describe('files', () => {
  test('one that is not there to send', async () => {
    const path = join(directory, 'absent.mkv');
    expect(await failure([...SEND, '--video', `file:${path}`, '--audio', 'none'])).toEqual({
      exitCode: 1,
      code: 'FILE',
      message: `Cannot read ${path}: No such file "${path}"; check the path.`,
    });
  });

  test.each([['--record'], ['--snapshot']])('a folder that is not there for %s', async option => {
    const path = join(directory, 'absent', 'file');
    expect(await failure([...RECV, ...NO_OUT, option, path])).toEqual({
      exitCode: 1,
      code: 'FILE',
      message: `Cannot write ${path}: there is no folder ${join(directory, 'absent')}; make it first.`,
    });
  });
});

describe('plugins', () => {
  test('one that is missing: the element and the package', async () => {
    const env = await withoutPlugins(directory, 'opus');
    const { exitCode, code, message } = await failure([...SEND, '--video', 'test', '--audio', 'test'], {
      ...NOWHERE,
      ...env,
    });
    expect({ exitCode, code }).toEqual({ exitCode: 3, code: 'NO_PLUGIN' });
    expect(message).toMatch(/^GStreamer's element opusenc is missing here; install it with: .*plugins-base/);
  });

  test('without x264 the second encoder serves', async () => {
    const env = await withoutPlugins(directory, 'x264');
    const words = [
      'send',
      '--peer',
      '127.0.0.1',
      '--base-port',
      String(BASE),
      ...TEST_ONLY,
      '--time-limit',
      '1',
      '--json',
    ];
    const { stdout } = await run(words, { ...NOWHERE, ...env });
    const statistics = jsonLines(stdout);
    expect(statistics[0]).toEqual({ type: 'event', event: 'started' });
  });

  test('without any encoder x264 is the one to install', async () => {
    const env = await withoutPlugins(directory, 'x264', 'openh264');
    const { message } = await failure([...SEND, ...TEST_ONLY], { ...NOWHERE, ...env });
    expect(message).toMatch(/^GStreamer's element x264enc is missing here; install it with: .*plugins-ugly/);
  });
});
