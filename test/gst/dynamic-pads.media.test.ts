/** Pads that appear while media flows: chains wait for the one that fits, and handlers are told of each. */
import { expect, it } from 'vitest';
import { caps, chain, el, Pipeline } from '../../lib/gst/index.js';

it("a decoder's pads find the chain that takes their media, however they are ordered", async () => {
  for (const swapped of [false, true]) {
    const mux = el.matroskamux({ streamable: true });
    const decoder = el.decodebin();
    const heard = el.level({ interval: 100_000_000 });
    const shown = el.appsink({ sync: false });
    const sound = chain(decoder, el.queue(), el.audioconvert(), heard, el.fakesink({ sync: false }));
    const picture = chain(decoder, el.queue(), el.videoconvert(), caps.video({ format: 'RGB' }), shown);
    const pipeline = new Pipeline(
      chain(
        el.videotestsrc({ numBuffers: 50, pattern: 'red' }),
        caps.video({ width: 32, height: 32, framerate: 25 }),
        el.x264enc({ tune: 'zerolatency' }),
        mux,
      ),
      chain(el.audiotestsrc({ numBuffers: 100, volume: 1 }), el.audioconvert(), el.opusenc(), el.queue(), mux),
      chain(mux, decoder),
      ...(swapped ? [picture, sound] : [sound, picture]),
    );
    try {
      const pads: (string | undefined)[] = [];
      pipeline.element(decoder).on('pad-added', pad => pads.push(pad.queryCaps().media));
      const levels = pipeline.messages({ types: ['element'] });
      const samples = pipeline.samples(shown, { onFull: 'block' });
      const playing = pipeline.play();
      let pictures = 0;
      for await (const { data } of samples) {
        if (pictures++ === 0) {
          expect(data[0]).toBeGreaterThan(200);
          expect(data[1]).toBeLessThan(60);
        }
      }
      await playing;
      await pipeline.finished;
      expect(pictures).toBe(50);
      expect(pads.toSorted()).toEqual(['audio/x-raw', 'video/x-raw']);
      const { value } = await levels.next();
      expect(value?.element).toBe(heard);
    } finally {
      await pipeline.close();
    }
  }
});

it('a tee feeds each of its chains everything', async () => {
  const split = el.tee();
  const sinks = [1, 2, 3].map(() => el.fakesink({ sync: false, signalHandoffs: true }));
  const pipeline = new Pipeline(
    chain(el.videotestsrc({ numBuffers: 40 }), caps.video({ width: 32, height: 32 }), split),
    ...sinks.map(sink => chain(split, el.queue(), sink)),
  );
  try {
    const counts = [0, 0, 0];
    for (const [index, sink] of sinks.entries()) pipeline.element(sink).on('handoff', () => counts[index]!++);
    await pipeline.play();
    await pipeline.finished;
    // Queued emissions are delivered before the EOS that came behind them.
    expect(counts).toEqual([40, 40, 40]);
  } finally {
    await pipeline.close();
  }
});
