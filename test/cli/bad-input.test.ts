/** Everything that a user can get wrong or lack: one sentence with the fix, its exit code, and nothing left half started. */
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { RecvStatistics } from '../../lib/index.js';
import { withoutPlugins } from '../parts/plugins.js';
import { Process } from '../parts/process.js';
import { Pulse } from '../parts/pulse.js';
import { jsonLines, run, start } from './program.js';

const BASE = 25_200;
const PORTS = [0, 1, 2, 3, 5, 7].map(offset => BASE + offset);
const NOWHERE = { DISPLAY: undefined, PULSE_SERVER: 'unix:/nowhere/native' };
/** Root may write everywhere. */
const AS_NOBODY = {
  NODE_OPTIONS: '--import=data:text/javascript,if(process.getuid()===0){process.setgid(65534);process.setuid(65534)}',
};
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
      '"camera" is nothing that --video knows. It takes v4l2:/dev/video10, screen, screen:DISPLAY, screen:WIDTHxHEIGHT+X+Y, screen:window=TITLE, desktop:1440x900, test, file:PATH.',
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
      'There is no camera /dev/video77; `gst-costream devices` lists what is there, --video test sends a test picture instead.',
    ],
    [
      [...RECV, '--video-out', 'v4l2:/dev/video77', '--audio-out', 'none'],
      'There is no video output /dev/video77; `gst-costream devices` lists what is there, --video-out none receives without showing.',
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

  test('no camera where a screen can be sent', async () => {
    const words = [...SEND, '--video', 'v4l2:/dev/video77', '--audio', 'none'];
    const { message } = await failure(words, { ...NOWHERE, DISPLAY: ':4711' });
    expect(message).toMatch(/--video screen sends the screen instead\.$/);
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

  test('a sound server that has no such sink: said before anything arrives; its own aliases are taken', async () => {
    const pulse = await Pulse.start();
    try {
      const env = { ...NOWHERE, ...pulse.env };
      expect(await failure([...RECV, '--video-out', 'none', '--audio-out', 'pulse:headphones'], env)).toEqual({
        exitCode: 3,
        code: 'NO_DEVICE',
        message:
          'PulseAudio has no sink "headphones"; `gst-costream devices` lists what is there, --audio-out none plays no sound.',
      });
      for (const name of ['speaker', '@DEFAULT_SINK@']) {
        const words = [...RECV, '--time-limit', '0.2', '--video-out', 'none', '--audio-out', `pulse:${name}`];
        // It listened, and nobody came.
        expect(await run(words, env)).toMatchObject({ code: 2, stderr: expect.stringContaining('Nothing was heard') });
      }
    } finally {
      await pulse.close();
    }
  });

  test('a video output that is no such device', async () => {
    expect(await failure([...RECV, '--video-out', 'v4l2:/dev/null', '--audio-out', 'none'])).toMatchObject({
      exitCode: 3,
      code: 'NO_DEVICE',
      message: expect.stringMatching(/^\/dev\/null does not work \(.*\); `gst-costream devices` lists what is there/),
    });
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
  test.each([
    ['absent.mkv', 'There is no file PATH; check the path.'],
    ['', 'PATH is a folder; give the path of a file in it.'],
    ['empty.mkv', 'PATH is empty; choose another file.'],
    ['text.txt', 'PATH holds no picture or sound that GStreamer knows; choose another file.'],
    ['noise.bin', 'PATH holds no picture or sound that GStreamer knows; choose another file.'],
  ])('one to send that cannot be: "%s"', async (name, sentence) => {
    await writeFile(join(directory, 'empty.mkv'), '');
    await writeFile(join(directory, 'text.txt'), 'These are words, and nothing but words.\n');
    await writeFile(join(directory, 'noise.bin'), Buffer.alloc(5000, 7));
    const path = join(directory, name);
    const message = sentence.replace('PATH', path);
    const failed = { exitCode: 1, code: 'FILE', message };
    expect(await failure([...SEND, '--video', `file:${path}`, '--audio', 'none'])).toEqual(failed);
    expect(await failure([...SEND, '--video', 'test', '--audio', `file:${path}`])).toEqual(failed);
  });

  test('one to send that lacks the medium: said each time', async () => {
    const [sound, picture] = [join(directory, 'sound.ogg'), join(directory, 'picture.mkv')];
    await launch(`audiotestsrc num-buffers=50 ! opusenc ! oggmux ! filesink location=${sound}`);
    await launch(`videotestsrc num-buffers=10 ! x264enc ! matroskamux ! filesink location=${picture}`);
    for (let round = 0; round < 5; round++) {
      expect(await failure([...SEND, '--video', `file:${sound}`, '--audio', 'none'])).toEqual({
        exitCode: 1,
        code: 'FILE',
        message: `${sound} has no picture; choose another file, or --video test sends a test picture.`,
      });
      expect(await failure([...SEND, '--video', 'test', '--audio', `file:${picture}`])).toEqual({
        exitCode: 1,
        code: 'FILE',
        message: `${picture} has no sound; choose another file, or --audio none sends no sound.`,
      });
    }
  });

  test('one to send whose decoder is missing', async () => {
    const path = join(directory, 'sound.flac');
    await launch(`audiotestsrc num-buffers=50 ! flacenc ! filesink location=${path}`);
    const env = await withoutPlugins(directory, 'flac', 'libav');
    const { exitCode, code, message } = await failure([...SEND, '--video', 'test', '--audio', `file:${path}`], {
      ...NOWHERE,
      ...env,
    });
    expect({ exitCode, code }).toEqual({ exitCode: 3, code: 'NO_PLUGIN' });
    expect(message).toMatch(
      /sound\.flac needs what GStreamer lacks here: .*FLAC.*; install its plugin, or choose another file\.$/,
    );
  });

  describe.each([['--record'], ['--snapshot']])('to write: %s', option => {
    test.each([
      ['absent/file', 'Cannot write PATH: there is no folder DIRECTORY/absent; make it first.'],
      ['there/file', 'Cannot write PATH: DIRECTORY/there is no folder; choose another one.'],
      ['.', "Cannot write PATH: it is a folder; give a file's name in it."],
      ['new/', "Cannot write PATH: it is a folder; give a file's name in it."],
      ['there', 'PATH exists; choose another name or pass --overwrite.'],
    ])('%s', async (name, sentence) => {
      await writeFile(join(directory, 'there'), 'precious');
      const path = `${directory}/${name}`;
      const message = sentence.replace('PATH', path).replace('DIRECTORY', directory);
      expect(await failure([...RECV, ...NO_OUT, option, path])).toEqual({ exitCode: 1, code: 'FILE', message });
      expect(await readFile(join(directory, 'there'), 'utf8')).toBe('precious');
    });

    test('a folder of somebody else', async () => {
      const path = join(directory, 'file');
      await chmod(directory, 0o555);
      // The home of whoever runs the tests may be closed to others.
      const env = { ...NOWHERE, ...AS_NOBODY, HOME: directory, XDG_CONFIG_HOME: undefined };
      const { code, stderr } = await run([...RECV, ...NO_OUT, option, path], env);
      expect({ code, stderr }).toEqual({
        code: 1,
        stderr: `gst-costream: Cannot write ${path}: the folder ${directory} is not yours to write in; choose another one.\n`,
      });
    });

    test('an empty path', async () => {
      const { code, stderr } = await run([...RECV, ...NO_OUT, option, ''], NOWHERE);
      expect({ code, stderr }).toEqual({
        code: 1,
        stderr: `gst-costream: Expected a path for ${option} but received the string "".\n`,
      });
    });
  });

  test('one name for the recording and the picture, also by another way', async () => {
    const path = join(directory, 'both');
    const detour = `${directory}/../${basename(directory)}/both`;
    expect(await failure([...RECV, ...NO_OUT, '--record', path, '--snapshot', detour])).toEqual({
      exitCode: 1,
      code: 'USAGE',
      message: `--record and --snapshot both name ${path}; give each a file of its own.`,
    });
  });

  test('graphs where a file stands', async () => {
    const file = join(directory, 'file');
    await writeFile(file, '');
    expect(await failure([...RECV, ...NO_OUT, '--graphs', join(file, 'graphs')])).toEqual({
      exitCode: 1,
      code: 'FILE',
      message: `Cannot write ${join(file, 'graphs')}: ${file} is no folder; choose another one.`,
    });
  });
});

/** Makes a file as GStreamer's own tool does. */
async function launch(line: string): Promise<void> {
  const process_ = await Process.start({ command: 'gst-launch-1.0', args: ['-q', ...line.split(' ')] });
  await process_.exited;
}

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

  test('the one that a recording needs, before a socket opens', async () => {
    const env = await withoutPlugins(directory, 'matroska');
    const record = join(directory, 'call.mkv');
    const { exitCode, code, message } = await failure([...RECV, ...NO_OUT, '--record', record], { ...NOWHERE, ...env });
    expect({ exitCode, code }).toEqual({ exitCode: 3, code: 'NO_PLUGIN' });
    expect(message).toMatch(/^GStreamer's element matroskamux is missing here; install it with: .*plugins-good/);
  });

  test('without x264 the second encoder serves', async () => {
    const env = await withoutPlugins(directory, 'x264');
    const ends = ['--peer', '127.0.0.1', '--base-port', String(BASE), '--json'];
    // GStreamer makes a new list of its plugins for the sender first.
    const receiver = start(['recv', ...ends, ...NO_OUT, '--time-limit', '60'], NOWHERE);
    const sending = ['send', ...ends, ...TEST_ONLY, '--size', '320x180', '--time-limit', '4'];
    const { stdout, code } = await run(sending, { ...NOWHERE, ...env });
    expect(code).toBe(0);
    expect(jsonLines(stdout)[0]).toEqual({ type: 'event', event: 'started' });
    expect(jsonLines(stdout).at(-1)).toMatchObject({ sending: { video: [{ encoder: 'openh264enc' }] } });
    receiver.child.kill('SIGINT');
    const summary = jsonLines((await receiver.ended).stdout).at(-1) as unknown as RecvStatistics;
    const [picture] = summary.receiving.video;
    expect(picture).toMatchObject({ width: 320, height: 180, packetsLost: 0 });
    expect(picture!.frames).toBeGreaterThan(30);
  });

  test('without any encoder x264 is the one to install', async () => {
    const env = await withoutPlugins(directory, 'x264', 'openh264');
    const { message } = await failure([...SEND, ...TEST_ONLY], { ...NOWHERE, ...env });
    expect(message).toMatch(/^GStreamer's element x264enc is missing here; install it with: .*plugins-ugly/);
  });

  test('an encoder of hardware that is not here, and one that there is not', async () => {
    const { exitCode, code, message } = await failure([...SEND, ...TEST_ONLY, '--encoder', 'nvenc']);
    expect({ exitCode, code }).toEqual({ exitCode: 3, code: 'NO_PLUGIN' });
    expect(message).toMatch(/^There is no encoder nvenc here: .*--encoder auto takes one that is there\.$/);
    expect(await failure([...SEND, ...TEST_ONLY, '--encoder', 'vapi'])).toEqual({
      exitCode: 1,
      code: 'USAGE',
      message: '"vapi" is no encoder; did you mean vaapi? It is one of auto, nvenc, qsv, vaapi, v4l2, x264, openh264.',
    });
  });
});
