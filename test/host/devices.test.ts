/** What the kernel says of sound cards, and what is chosen for people who do not choose. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { alsaCaptureDevices } from '../../lib/host/alsa.js';
import { choose } from '../../lib/host/best-source.js';
import { listDevices } from '../../lib/host/devices.js';

describe('ALSA cards', () => {
  test('those that record, by the name of the card', async () => {
    const proc = await mkdtemp(join(tmpdir(), 'asound-'));
    try {
      await writeFile(
        join(proc, 'pcm'),
        [
          '00-00: ALC257 Analog : ALC257 Analog : playback 1 : capture 1',
          '00-03: HDMI 0 : HDMI 0 : playback 1',
          '01-00: USB Audio : USB Audio : capture 1',
          '',
        ].join('\n'),
      );
      for (const [card, id] of [
        [0, 'PCH'],
        [1, 'Podcaster'],
      ] as const) {
        await mkdir(join(proc, `card${card}`));
        await writeFile(join(proc, `card${card}`, 'id'), `${id}\n`);
      }
      expect(alsaCaptureDevices(proc)).toEqual([
        { device: 'hw:CARD=PCH,DEV=0', name: 'PCH, ALC257 Analog' },
        { device: 'hw:CARD=Podcaster,DEV=0', name: 'Podcaster, USB Audio' },
      ]);
    } finally {
      await rm(proc, { recursive: true });
    }
  });

  test('a kernel without ALSA', () => {
    expect(alsaCaptureDevices('/nonexistent')).toBeUndefined();
  });
});

describe('the best real input', () => {
  const camera = { spec: 'v4l2:/dev/video0', name: 'Camera' };
  const loop = { spec: 'v4l2:/dev/video10', name: 'Loop' };
  const screen = { spec: 'screen', name: 'Display' };
  const picture = { spec: 'test', name: 'test picture' };
  const tone = { spec: 'test', name: 'test tone' };
  const wayland = { XDG_SESSION_TYPE: process.env.XDG_SESSION_TYPE, WAYLAND_DISPLAY: process.env.WAYLAND_DISPLAY };
  afterEach(() => {
    for (const [name, value] of Object.entries(wayland)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  });

  test('a camera before the screen before the test picture', () => {
    const rest = { audio: [tone], videoOut: [] };
    expect(choose({ ...rest, video: [camera, screen, picture] }).video).toBe('v4l2:/dev/video0');
    expect(choose({ ...rest, video: [screen, picture] }).video).toBe('screen');
    expect(choose({ ...rest, video: [picture] }).video).toBe('test');
  });

  test('never the screen of a server that $DISPLAY does not name', () => {
    const other = { spec: 'screen::99', name: 'X11 display :99' };
    expect(choose({ video: [other, picture], audio: [tone], videoOut: [] }).video).toBe('test');
  });

  test('a loop device once somebody writes into it', () => {
    const rest = { audio: [tone], videoOut: [] };
    expect(choose({ ...rest, video: [{ ...loop, note: 'nothing writes a picture into it yet' }, picture] }).video).toBe(
      'test',
    );
    expect(choose({ ...rest, video: [loop, picture] }).video).toBe('v4l2:/dev/video10');
  });

  test('not the screen of a Wayland session, whose picture would be black', () => {
    process.env.XDG_SESSION_TYPE = 'wayland';
    expect(choose({ video: [screen, picture], audio: [tone], videoOut: [] }).video).toBe('test');
  });

  test('the sound server before the tone; a window where there is a display', () => {
    const source = { spec: 'pulse:mic', name: 'Microphone', default: true as const };
    const window = { spec: 'window', name: 'Display' };
    expect(choose({ video: [picture], audio: [source, tone], videoOut: [window] })).toEqual({
      video: 'test',
      audio: 'pulse',
      videoOut: 'window',
    });
    const elsewhere = { spec: 'window:3', name: 'Display' };
    expect(choose({ video: [picture], audio: [tone], videoOut: [elsewhere] })).toEqual({
      video: 'test',
      audio: 'test',
      videoOut: 'none',
    });
  });
});

describe('listing', () => {
  afterEach(() => vi.restoreAllMocks());

  test('says what did not answer in time', async () => {
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort());
    const list = await listDevices();
    expect(list.missing.pulse).toBe('The sound server does not answer; it may hang.');
    expect(list.video).toContainEqual({ spec: 'test', name: 'test picture' });
  });

  test('rejects once its signal has fired', async () => {
    await expect(listDevices({ signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
  });

  test.each([
    [{ singal: 1 }, 'listDevices has no option "singal"; did you mean signal?'],
    [{ signal: 5 }, 'Expected an AbortSignal for signal but received 5.'],
    [null, /^listDevices takes one object of options/],
  ])('refuses %j', async (options, message) => {
    await expect(listDevices(options as never)).rejects.toThrow(message);
  });
});
