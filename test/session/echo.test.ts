/** `echoCancel`: what the loudspeakers play of the peer does not go back to him, and what else the microphone hears does. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CallOptions, call, recv, send, UsageError } from '../../lib/index.js';
import { hear, play, toneShare } from '../parts/hearing.js';
import { Pulse } from '../parts/pulse.js';
import { loudness, syllables } from '../parts/speech.js';
import { sine, toS16 } from '../parts/tone.js';

const silent = { video: 'test', size: '160x120', fps: 5, videoOut: 'none' } as const;
const RATE = 48_000;

describe('an echo', () => {
  let pulse: Pulse;
  let server: string | undefined;
  beforeAll(async () => {
    // Ann's room: whatever is played in it her microphone hears. Bob's voice, and what he hears, with and without.
    pulse = await Pulse.start({ sinks: ['room', 'voice', 'with', 'without'] });
    pulse.control('load-module', 'module-remap-source', 'master=room.monitor', 'source_name=microphone');
    server = process.env.PULSE_SERVER;
    process.env.PULSE_SERVER = pulse.server;
  });
  afterAll(async () => {
    if (server === undefined) delete process.env.PULSE_SERVER;
    else process.env.PULSE_SERVER = server;
    await pulse?.close();
  });

  it('of the peer is 20 dB weaker, and what is said in the room is not', async () => {
    const [ann, bob] = ['127.0.0.4', '127.0.0.5'];
    const way = (listen: string, peer: string) => ({ ...silent, listen, peer, basePort: 27_960 });
    await using _ann = await call({
      ...way(ann, bob),
      audio: 'pulse:microphone',
      audioOut: 'pulse:room',
      echoCancel: true,
    });
    await using bobs = await call({ ...way(bob, ann), audio: 'pulse:voice.monitor', audioOut: 'pulse:with' });
    // The same microphone as it is, at the same time.
    const aside = { peer: '127.0.0.1', basePort: 27_980 };
    await using _heard = await recv({ ...aside, videoOut: 'none', audioOut: 'pulse:without' });
    await using _microphone = await send({
      ...aside,
      video: 'test',
      size: '160x120',
      fps: 5,
      audio: 'pulse:microphone',
    });

    for await (const { receiving } of bobs.statistics({ intervalMs: 100 }))
      if ((receiving.audio?.frames ?? 0) > 100) break;
    const listen = (seconds: number) => Promise.all([hear(pulse, 'with', seconds), hear(pulse, 'without', seconds)]);
    await using voice = await play(pulse, 'voice', toS16(syllables(30), 1));
    // The canceller learns the room, and does so again after gaps, which a busy machine makes: until it knows it, or the voice ends.
    let damped = 0;
    let echo: Float32Array;
    do {
      const heard = await listen(0.75);
      echo = heard[1];
      damped = 20 * Math.log10(loudness(echo) / loudness(heard[0]));
    } while (voice.running && !(loudness(echo) > 0.02 && damped > 20));
    expect(damped).toBeGreaterThan(20);
    expect(loudness(echo)).toBeGreaterThan(0.02);

    await voice.close();
    await using _own = await play(pulse, 'room', toS16(sine(1000, 5, RATE), 1));
    await hear(pulse, 'without', 0.3);
    const [own, plain] = await listen(0.5);
    expect(toneShare(own, 1000)).toBeGreaterThan(0.5);
    expect(loudness(own)).toBeGreaterThan(loudness(plain) / 2);
  });

  it.each([
    [
      { audio: 'system' },
      /^echoCancel is for a microphone \(pulse or alsa\), and --audio system hears no loudspeakers\.$/,
    ],
    [{ audioOut: 'none' }, /^echoCancel is of no use with --audio-out none: nothing is played/],
  ] as [CallOptions, RegExp][])('is not looked for where none can be: %o', async (options, message) => {
    const attempt = call({ ...silent, peer: '127.0.0.1', basePort: 27_960, ...options, echoCancel: true });
    await expect(attempt).rejects.toThrow(UsageError);
    await expect(attempt).rejects.toThrow(message);
  });
});
