/** Which encoder a session takes: drivers' encoders by trial, here played by what this machine has, good and bad. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { MissingError } from '../../lib/errors.js';
import { type Chain, chain, el } from '../../lib/gst/index.js';
import { launchLine } from '../../lib/gst/launch.js';
import type { EncoderName } from '../../lib/media/encoder-names.js';
import { chooseEncoder, tryEncoder } from '../../lib/media/encoder-trial.js';
import { HARDWARE, OPENH264, type VideoEncoderKind, X264 } from '../../lib/media/video-encoder.js';
import { crasherPlugin } from '../parts/crasher.js';

const format = { width: 320, height: 240, fps: 30 };
const wish = { format, bitrateKbps: 500, adaptive: true };
/** Trials are remembered by the factory's name, which these have for themselves. */
const kind = (factory: string, make: VideoEncoderKind['make'], name: EncoderName = 'vaapi'): VideoEncoderKind => ({
  name,
  factory,
  hardware: true,
  make,
});
/** An encoder that is there, with something before it that spoils it. */
const spoilt = (factory: string, spoil: Chain): VideoEncoderKind =>
  kind(factory, options => {
    const encoding = OPENH264.make(options);
    return { ...encoding, chain: chain(spoil, encoding.chain) as typeof encoding.chain };
  });
const good = { ...OPENH264, name: 'vaapi', hardware: true } as const;
const noH264 = kind('theoraenc', () => {
  const encoder = el.theoraenc();
  return { encoder, chain: chain(encoder) as never, bitrate: () => ({}) };
});

describe('a trial', () => {
  it('passes what a session can use, and tells how long a frame takes', async () => {
    const result = await tryEncoder(good, wish);
    expect(result).toEqual({ frameMs: expect.any(Number) });
    // Once more costs nothing: it is remembered.
    expect(await tryEncoder(good, wish)).toBe(result);
  });

  it.each([
    [
      'holds frames back',
      spoilt('holding', chain(el.queue({ minThresholdBuffers: 2 }))),
      'it holds frames back: number 1 did not come out',
    ],
    [
      'gives no key frame on demand',
      kind('deaf', () => {
        const encoder = el.openh264enc({ minForceKeyUnitInterval: 60_000_000_000n });
        return { encoder, chain: chain(encoder), bitrate: kbps => ({ bitrate: kbps * 1000 }) };
      }),
      'it gives no key frame when it is asked for one',
    ],
    [
      'has a bitrate that cannot follow',
      kind('stiff', options => ({ ...OPENH264.make(options), bitrate: () => ({ gopSize: 10 }) })),
      expect.stringMatching(/gop-size|gopSize/),
    ],
    ['encodes something else', noH264, 'its first frame is no key frame with parameter sets'],
  ])('refuses one that %s', async (_, encoder, reason) => {
    expect(await tryEncoder(encoder, wish)).toEqual({ reason });
  });

  it('outlives a driver that crashes', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'gst-costream-crasher-'));
    afterAll(() => rmSync(directory, { recursive: true }));
    const before = { ...process.env };
    Object.assign(process.env, await crasherPlugin(directory));
    const { crasher } = el as unknown as { crasher(values: { after: number }): ReturnType<typeof el.identity> };
    try {
      expect(await tryEncoder(spoilt('crashing', chain(crasher({ after: 3 }))), wish)).toEqual({
        reason: 'it crashes (SIGSEGV)',
      });
    } finally {
      for (const name of ['GST_PLUGIN_PATH', 'GST_REGISTRY'])
        if (before[name] === undefined) delete process.env[name];
        else process.env[name] = before[name];
    }
  });
});

describe('auto', () => {
  it('takes the first that works, and the processor where no hardware does', async () => {
    expect(await chooseEncoder(wish, [...HARDWARE, noH264, good, X264])).toBe(good);
    expect(await chooseEncoder(wish, [noH264, X264, OPENH264])).toBe(X264);
    expect(await chooseEncoder(wish, [noH264, { ...X264, factory: 'nosuchenc' }, OPENH264])).toBe(OPENH264);
  });

  it('passes over one that is too slow', async () => {
    const slow = { ...spoilt('identity', chain(el.identity({ sleepTime: 45_000 }))), factory: 'identity' };
    expect(await chooseEncoder(wish, [slow, X264])).toBe(X264);
    await expect(chooseEncoder({ ...wish, encoder: 'vaapi' }, [slow, X264])).rejects.toThrow(
      /identity: it takes \d+\.\d ms for a frame, but there is one each 33\.3 ms/,
    );
  });

  it('names the package where there is none at all', async () => {
    const nothing = [{ ...X264, factory: 'nosuchenc' }];
    await expect(chooseEncoder(wish, nothing)).rejects.toMatchObject({ code: 'NO_PLUGIN', exitCode: 3 });
  });
});

describe('an encoder by name', () => {
  it('is taken without a trial where it is the processor', async () => {
    expect(await chooseEncoder({ ...wish, encoder: 'openh264' })).toBe(OPENH264);
  });

  it('that is missing or does not work is told in a sentence', async () => {
    const missing = await chooseEncoder({ ...wish, encoder: 'nvenc' }).catch((error: unknown) => error);
    expect(missing).toBeInstanceOf(MissingError);
    expect(missing).toMatchObject({ code: 'NO_PLUGIN', exitCode: 3 });
    expect((missing as Error).message).toBe(
      'There is no encoder nvenc here: GStreamer finds no nvh264enc, which comes with the driver and its plugin; --encoder auto takes one that is there.',
    );
    const broken = await chooseEncoder({ ...wish, encoder: 'vaapi' }, [noH264]).catch((error: unknown) => error);
    expect(broken).toMatchObject({ code: 'NO_DEVICE', exitCode: 3 });
    expect((broken as Error).message).toMatch(
      /^The encoder vaapi does not work here \(theoraenc: .*\); --encoder auto takes one that does\.$/,
    );
  });
});

describe('what hardware is set to', () => {
  const line = (factory: string) => {
    const encoding = HARDWARE.find(one => one.factory === factory)!.make({ format, bitrateKbps: 500 });
    return { line: launchLine([encoding.chain]).line.split(' ! ')[1], faster: encoding.bitrate(800) };
  };

  it.each([
    ['nvh264enc', /bitrate=500\b/, { bitrate: 800 }],
    ['qsvh264enc', /b-frames=0 .*bitrate=500\b/, { bitrate: 800 }],
    ['vah264enc', /b-frames=0 .*bitrate=500 cpb-size=34\b/, { bitrate: 800, cpbSize: 54 }],
    ['vaapih264enc', /max-bframes=0 .*bitrate=500\b/, { bitrate: 800 }],
    ['v4l2h264enc', /video_bitrate=\(int\)500000\b/, { extraControls: { fields: { video_bitrate: 800_000 } } }],
  ])('%s: no B-frames, constant bitrate in its own unit', (factory, words, rate) => {
    const { line: text, faster } = line(factory);
    expect(text).toMatch(new RegExp(`^${factory} `));
    expect(text).toMatch(words);
    if (factory !== 'v4l2h264enc') expect(text).toMatch(/(rate-control|rc-mode)=cbr/);
    expect(faster).toMatchObject(rate);
  });
});
