/** `gst-costream devices` with a display and a sound server, without, and with a server that hangs. */
import { afterEach, describe, expect, test } from 'vitest';
import { deviceTable } from '../../lib/cli/devices.js';
import type { DeviceList } from '../../lib/host/devices.js';
import { Pulse } from '../parts/pulse.js';
import { Xvfb } from '../parts/xvfb.js';
import { run } from './program.js';

const cleanUp: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const step of cleanUp.splice(0).reverse()) await step();
});

async function devices(env: Readonly<Record<string, string | undefined>>): Promise<DeviceList & { seconds: number }> {
  const { code, stdout, stderr, seconds } = await run(['devices', '--json'], env);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return { ...(JSON.parse(stdout) as DeviceList), seconds };
}

test('the words of a display and a sound server, the defaults marked', async () => {
  const xvfb = await Xvfb.start({ width: 1024, height: 600 });
  cleanUp.push(() => xvfb.close());
  const pulse = await Pulse.start({ sinks: ['speakers', 'headset'] });
  cleanUp.push(() => pulse.close());
  const list = await devices({ ...pulse.env, DISPLAY: xvfb.display });

  expect(list.video).toContainEqual({ spec: 'screen', name: `X11 display ${xvfb.display}, 1024x600` });
  expect(list.video).toContainEqual({ spec: 'test', name: 'test picture' });
  expect(list.videoOut).toContainEqual({ spec: 'window', name: `X11 display ${xvfb.display}, 1024x600` });
  expect(list.audio).toEqual([
    { spec: 'pulse:speakers.monitor', name: 'Monitor of speakers', default: true },
    { spec: 'pulse:headset.monitor', name: 'Monitor of headset' },
    ...list.audio.filter(({ spec }) => spec.startsWith('alsa:')),
    { spec: 'test', name: 'test tone' },
    { spec: 'none', name: 'no sound' },
  ]);
  expect(list.audioOut).toEqual([
    { spec: 'pulse:speakers', name: 'speakers', default: true },
    { spec: 'pulse:headset', name: 'headset' },
    { spec: 'none', name: 'no sound' },
  ]);
  expect(list.missing.pulse).toBeUndefined();
  expect(list.missing.screens).toBeUndefined();
});

test('another display than $DISPLAY is listed by its name', async () => {
  const xvfb = await Xvfb.start();
  cleanUp.push(() => xvfb.close());
  const list = await devices({ DISPLAY: undefined });
  expect(list.video.map(({ spec }) => spec)).toContain(`screen:${xvfb.display}`);
  expect(list.videoOut.map(({ spec }) => spec)).toContain(`window:${xvfb.display}`);
});

describe('what is not there is said', () => {
  test('no sound server, a display that cannot be opened', async () => {
    const list = await devices({ DISPLAY: ':4711', PULSE_SERVER: 'unix:/nonexistent/native' });
    expect(list.missing.pulse).toBe('No PulseAudio (or PipeWire) server answers; `pulseaudio --start` starts one.');
    expect(list.missing.screens).toMatch(/^The X11 display :4711 cannot be opened: .*ENOENT/);
    expect(list.audioOut).toEqual([{ spec: 'none', name: 'no sound' }]);
    expect(list.audio.map(({ spec }) => spec)).toEqual(expect.arrayContaining(['test', 'none']));
  });

  test('a sound server that hangs is given up, and the program ends', async () => {
    const pulse = await Pulse.start();
    cleanUp.push(() => pulse.close());
    process.kill(pulse.pid, 'SIGSTOP');
    cleanUp.push(async () => process.kill(pulse.pid, 'SIGCONT'));
    const list = await devices(pulse.env);
    expect(list.missing.pulse).toBe('The sound server does not answer; it may hang.');
    expect(list.seconds).toBeLessThan(15);
  });
});

test('the table: a block an option, a star for the default, the reasons of what is missing', () => {
  const table = deviceTable({
    video: [
      { spec: 'v4l2:/dev/video0', name: 'Camera', sizes: ['1920x1080', '1280x720', '640x480', '320x240', '160x120'] },
      { spec: 'v4l2:/dev/video10', name: 'to peer', default: true, note: 'nothing writes a picture into it yet' },
    ],
    audio: [{ spec: 'none', name: 'no sound' }],
    videoOut: [{ spec: 'none', name: 'no picture' }],
    audioOut: [{ spec: 'none', name: 'no sound' }],
    missing: { pulse: 'No server.', screens: 'No display.' },
  });
  expect(table).toBe(`--video       pictures to send
    v4l2:/dev/video0   Camera; 1920x1080 1280x720 640x480 320x240
  * v4l2:/dev/video10  to peer; nothing writes a picture into it yet
    (No display.)

--audio       sound to send
    none               no sound
    (No server.)

--video-out   where pictures go
    none               no picture
    (No display.)

--audio-out   where sound goes
    none               no sound
    (No server.)

* used when the option is left out
`);
});
