/** A pipeline whose clock goes away takes another one and plays on; who reads it at that moment is not harmed. */
import { expect, test } from 'vitest';
import { caps, chain, el, Pipeline } from '../../lib/gst/index.js';
import { Pulse } from '../parts/pulse.js';

test('a clock that leaves with its branch is replaced', async () => {
  await using pulse = await Pulse.start();
  const shown = el.appsink({ sync: true, async: false });
  const pipeline = new Pipeline(
    chain(el.videotestsrc({ isLive: true }), caps.video({ width: 64, height: 48, framerate: 100 }), shown),
  );
  const signal = AbortSignal.timeout(20_000);
  try {
    const clocks = pipeline.messages({ types: ['new-clock', 'clock-lost'], signal });
    await pipeline.play();
    expect((await clocks.next()).value).toMatchObject({ type: 'new-clock' });
    const sound = pipeline.add(
      chain(el.pulsesrc({ server: pulse.server }), el.queue(), el.fakesink({ sync: false, async: false })),
    );
    await sound.ready;
    // On its way to PLAYING the pipeline takes the clock of the sound.
    await pipeline.pause();
    await pipeline.play();
    expect((await clocks.next()).value).toMatchObject({ type: 'new-clock' });
    await sound.close();
    expect((await clocks.next()).value).toMatchObject({ type: 'clock-lost' });
    expect((await clocks.next()).value).toMatchObject({ type: 'new-clock' });
    const pictures = pipeline.samples(shown, { capacity: 1, signal });
    for (let i = 0; i < 50; i++) expect((await pictures.next()).done).toBe(false);
    expect(pipeline.state).toBe('playing');
    await pictures.return?.();
  } finally {
    await pipeline.close();
  }
});

/** Without `InvalidateClocks` of native/audio-clock.h libpulse ended the process within a few hundred of them. */
test('a clock goes while many read it', { timeout: 60_000 }, async () => {
  await using pulse = await Pulse.start();
  for (let round = 0; round < 60; round++) {
    const reader = () =>
      chain(
        el.videotestsrc({ isLive: true, pattern: 'black' }),
        caps.video({ width: 16, height: 16, framerate: 2000 }),
        el.fakesink({ sync: true, async: false }),
      );
    await using pipeline = new Pipeline(...Array.from({ length: 12 }, reader));
    const lost = pipeline.messages({ types: ['clock-lost'], signal: AbortSignal.timeout(20_000) });
    await pipeline.play();
    await using sound = pipeline.add(
      chain(el.pulsesrc({ server: pulse.server }), el.queue(), el.fakesink({ sync: false, async: false })),
    );
    await sound.ready;
    await pipeline.pause();
    await pipeline.play();
    await sound.close();
    expect((await lost.next()).done).toBe(false);
  }
});
