/**
 * A co-stream with OBS Studio itself, as examples/obs.md has it where there are no loop devices: the guest's window on a screen that
 * OBS captures, its sound in a sink that OBS records, and what OBS projects and monitors sent to the guest.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFrameNumber } from '../parts/frame-number.js';
import { hear, hearTone, loudShare, play } from '../parts/hearing.js';
import { delays, Painter, Watcher } from '../parts/numbered-screen.js';
import { Obs, obsUnavailable } from '../parts/obs.js';
import { Pulse } from '../parts/pulse.js';
import { fromS16, goertzel, sine, toS16 } from '../parts/tone.js';
import { Verb } from '../parts/verb.js';
import { Xvfb } from '../parts/xvfb.js';

const unavailable = obsUnavailable();
if (unavailable) console.warn(`The co-stream with OBS is left out: ${unavailable}.`);

const size = { width: 640, height: 360 };
const [ANN, BOB] = ['127.0.0.2', '127.0.0.3'] as const;
const [GUEST_HZ, HOST_HZ] = [440, 880] as const;

describe.skipIf(unavailable)('OBS', () => {
  let guest: Xvfb;
  let guestSees: Xvfb;
  let studio: Xvfb;
  let studioSees: Xvfb;
  let guestSound: Pulse;
  let studioSound: Pulse;
  beforeAll(async () => {
    [guest, guestSees, studio, studioSees] = await Promise.all([
      Xvfb.start(size),
      Xvfb.start(size),
      Xvfb.start(size),
      Xvfb.start(size),
    ]);
    [guestSound, studioSound] = await Promise.all([
      Pulse.start({ sinks: ['ear', 'voice'] }),
      // What is played into the first, the default, is what the microphone hears.
      Pulse.start({ sinks: ['microphone', 'costream_topeer', 'costream_frompeer'] }),
    ]);
  });
  afterAll(async () => {
    await Promise.all([guest, guestSees, studio, studioSees, guestSound, studioSound].map(part => part?.close()));
  });

  it('shows, records and sends on what the guest sends, whose own sound does not go back', async () => {
    const call = (own: string, peer: string) =>
      ['call', '--listen', own, '--peer', peer, '--base-port', '28000', '--size', '640x360'] as const;
    const options = { scene: 'Guest on a screen', ...size, fps: 30, screen: studioSees.display, projector: true };
    await using obs = await Obs.start(studio, studioSound.env, options, ['--startrecording']);
    await obs.process.line(/Recording Start/);
    await using studioCall = await Verb.start(
      [
        ...call(BOB, ANN),
        ...[
          '--video',
          `screen:${studio.display},window=Fullscreen Projector`,
          '--audio',
          'pulse:costream_topeer.monitor',
        ],
        ...['--video-out', `window:${studioSees.display}`, '--audio-out', 'pulse:costream_frompeer'],
      ],
      studioSound.env,
    );
    await using _guestCall = await Verb.start(
      [
        ...call(ANN, BOB),
        ...['--video', `screen:${guest.display}`, '--audio', 'pulse:voice.monitor'],
        ...['--video-out', `window:${guestSees.display}`, '--audio-out', 'pulse:ear'],
      ],
      guestSound.env,
    );
    await using _guestTone = await play(guestSound, 'voice', toS16(sine(GUEST_HZ, 60, 48_000), 1));

    // The guest's screen -> window -> OBS -> projector -> the guest.
    using painter = new Painter(guest);
    using watcher = new Watcher(guestSees);
    await watcher.next(30);
    const back = watcher.seen.slice(-20);
    const numbers = back.map(({ number }) => number);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    console.log(`there and back through OBS: ${delays(painter, back)(50).toFixed(0)} ms`);

    // Alone, as any gap in a louder sound holds every tone.
    await studioCall.next(({ receiving }) => receiving!.audio!.frames > 400);
    expect(loudShare(await hear(studioSound, 'costream_frompeer', 0.75), GUEST_HZ)).toBeGreaterThan(0.5);
    expect(goertzel(await hear(guestSound, 'ear', 0.75), GUEST_HZ, 48_000)).toBeLessThan(0.001);
    await using _hostTone = await play(studioSound, 'microphone', toS16(sine(HOST_HZ, 60, 48_000), 1));
    expect(await hearTone(guestSound, 'ear', HOST_HZ)).toBeGreaterThan(0.5);

    // How it ends is its own affair, and now and then a crash; its recording is looked at.
    await obs.close();
    const recording = join(obs.home, readdirSync(obs.home).find(name => name.endsWith('.mkv'))!);
    const recorded = pictureNumbers(recording);
    expect(recorded.length).toBeGreaterThan(20);
    expect(recorded).toEqual([...recorded].sort((a, b) => a - b));
    const sound = lastSecond(recording);
    for (const tone of [GUEST_HZ, HOST_HZ]) expect(loudShare(sound, tone)).toBeGreaterThan(0.5);
  }, 120_000);
});

function decoded(file: string, ...words: string[]): Buffer {
  const run = spawnSync('ffmpeg', ['-v', 'error', '-i', file, ...words, '-'], { maxBuffer: 2 ** 30 });
  if (run.status !== 0) throw new Error(`ffmpeg cannot read ${file}: ${run.stderr}`);
  return run.stdout;
}

function pictureNumbers(file: string): number[] {
  const bytes = decoded(file, '-f', 'rawvideo', '-pix_fmt', 'gray');
  const area = size.width * size.height;
  const pictures = Array.from({ length: Math.floor(bytes.length / area) }, (_, i) =>
    bytes.subarray(i * area, (i + 1) * area),
  );
  return pictures.flatMap(data => readFrameNumber({ data, format: 'GRAY8', ...size }) ?? []);
}

function lastSecond(file: string): Float32Array {
  return fromS16(decoded(file, '-f', 's16le', '-ar', '48000', '-ac', '1'), 1).slice(-48_000);
}
