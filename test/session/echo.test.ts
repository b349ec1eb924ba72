/** `echoCancel`: what the loudspeakers play of the peer does not go back to him, and what else the microphone hears does. */
import { describe, expect, it } from 'vitest';
import { type CallOptions, call, UsageError } from '../../lib/index.js';
import { toneShare } from '../parts/hearing.js';
import { loudness, syllables } from '../parts/speech.js';
import { sine } from '../parts/tone.js';
import { TwoRooms } from '../parts/two-rooms.js';

const silent = { video: 'test', size: '160x120', fps: 5, videoOut: 'none' } as const;

describe('an echo', () => {
  it('of the peer is 20 dB weaker, and what is said in the room is not', async () => {
    await using rooms = await TwoRooms.open();
    await rooms.duringCall(27_960, async () => {
      await using voice = await rooms.bobSays(syllables(30));
      // The canceller learns the room, and does so again after gaps, which a busy machine makes: until it knows it, or the voice ends.
      let damped = 0;
      let echo: Float32Array;
      do {
        const { cancelled, plain } = await rooms.listen(0.75);
        echo = plain;
        damped = 20 * Math.log10(loudness(plain) / loudness(cancelled));
      } while (voice.running && !(loudness(echo) > 0.02 && damped > 20));
      expect(damped).toBeGreaterThan(20);
      expect(loudness(echo)).toBeGreaterThan(0.02);

      await voice.close();
      await using tone = await rooms.annSays(sine(1000, 15, 48_000));
      // Until it has come both ways.
      let [own, beside] = [0, 0];
      let share = 0;
      while (tone.running && !(share > 0.5 && own > beside / 2)) {
        const { cancelled, plain } = await rooms.listen(0.5);
        share = Math.min(toneShare(cancelled, 1000), toneShare(plain, 1000));
        [own, beside] = [loudness(cancelled), loudness(plain)];
      }
      expect(share).toBeGreaterThan(0.5);
      expect(own).toBeGreaterThan(beside / 2);
    });
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
