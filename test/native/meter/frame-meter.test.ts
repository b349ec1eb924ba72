/** `framemeter` counts and times what passes, and changes nothing. */
import { describe, expect, it } from 'vitest';
import { caps, chain, el, Pipeline } from '../../../lib/gst/index.js';
import { collect } from '../rtp/encoded.js';

type Fields = Record<string, bigint | number | undefined>;

const fieldsOf = (stats: unknown): Fields => (stats as { fields: Fields }).fields;

describe('framemeter', () => {
  it('knows nothing before the first buffer', () => {
    const meter = el.framemeter();
    const pipeline = new Pipeline(chain(el.videotestsrc(), meter, el.fakesink()));
    expect(fieldsOf(pipeline.element(meter).get('stats'))).toEqual({
      buffers: 0n,
      bytes: 0n,
      'key-frames': 0n,
      'kept-ns': 0n,
      fps: 0,
      bitrate: 0n,
      'interval-max-ns': 0n,
      'recent-interval-max-ns': 0n,
    });
    return pipeline.close();
  });

  it('counts buffers, bytes and times, and lets all of it through unchanged', async () => {
    const meter = el.framemeter();
    const sink = el.appsink({ sync: false, async: false });
    const pipeline = new Pipeline(
      chain(
        el.videotestsrc({ numBuffers: 20, pattern: 'black' }),
        caps.video({ format: 'GRAY8', width: 32, height: 16, framerate: 100 }),
        meter,
        sink,
      ),
    );
    let fields: Fields = {};
    const seen = await collect(pipeline, sink, sample => {
      fields = fieldsOf(pipeline.element(meter).get('stats'));
      return { size: sample.size, pts: sample.pts };
    });
    expect(seen).toEqual(Array.from({ length: 20 }, (_, i) => ({ size: 512, pts: BigInt(i) * 10_000_000n })));
    expect(fields).toMatchObject({ buffers: 20n, bytes: 10_240n, 'first-pts': 0n, 'last-pts': 190_000_000n });
    // No sender's clock is known here.
    expect(Object.keys(fields).filter(name => name.startsWith('delay'))).toEqual([]);
  });

  it('counts every packet of a list', async () => {
    const meter = el.framemeter();
    const sink = el.appsink({ sync: false, async: false });
    const pipeline = new Pipeline(
      chain(
        el.videotestsrc({ numBuffers: 3, pattern: 'snow' }),
        caps.video({ format: 'I420', width: 320, height: 180, framerate: 30 }),
        el.x264enc({ tune: 'zerolatency', speedPreset: 'ultrafast' }),
        el.rtph264pay({ mtu: 500 }),
        meter,
        sink,
      ),
    );
    let fields: Fields = {};
    const sizes = await collect(pipeline, sink, sample => {
      fields = fieldsOf(pipeline.element(meter).get('stats'));
      return sample.size;
    });
    expect(sizes.length).toBeGreaterThan(10);
    expect(fields.buffers).toBe(BigInt(sizes.length));
    expect(fields.bytes).toBe(BigInt(sizes.reduce((sum, size) => sum + size, 0)));
  });

  it('counts anew when its pipeline begins anew', async () => {
    const meter = el.framemeter();
    const pipeline = new Pipeline(
      chain(el.videotestsrc({ numBuffers: 5 }), meter, el.fakesink({ sync: false, async: false })),
    );
    try {
      for (let round = 0; round < 2; round++) {
        const ended = pipeline.messages({ types: ['eos'] });
        await pipeline.play();
        await ended.next();
        expect(fieldsOf(pipeline.element(meter).get('stats')).buffers).toBe(5n);
        await pipeline.ready();
      }
    } finally {
      await pipeline.close();
    }
  });
});
