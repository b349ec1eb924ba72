/** What is installed, and which of it autopluggers take. */
import { expect, it } from 'vitest';
import {
  caps,
  chain,
  el,
  features,
  MissingElementError,
  Pipeline,
  parseCaps,
  plugins,
  RANK,
  setRank,
} from '../../lib/gst/index.js';

it('lists plugins with licence and version', () => {
  const found = plugins().find(({ name }) => name === 'rtpmanager')!;
  expect(found).toMatchObject({
    license: 'LGPL',
    source: 'gst-plugins-good',
    version: expect.stringMatching(/^1\.\d+/),
  });
});

it('finds elements by class and by caps, the best rank first', () => {
  const decoders = features({ classes: 'Decoder/Video', accepts: 'video/x-h264' });
  expect(decoders.map(({ name }) => name)).toContain('avdec_h264');
  expect(decoders.map(({ rank }) => rank)).toEqual(decoders.map(({ rank }) => rank).toSorted((a, b) => b - a));
  expect(decoders.every(({ classes }) => classes?.includes('Decoder'))).toBe(true);
  const encoders = features({ type: 'element', classes: 'Encoder', produces: caps('audio/x-opus') });
  expect(encoders.map(({ name }) => name)).toContain('opusenc');
  expect(features({ type: 'tracer' }).map(({ name }) => name)).toContain('latency');
  expect(features({ plugin: 'rtpmanager' }).map(({ name }) => name)).toContain('rtpbin');
});

it('a rank of none keeps decodebin away from an element', async () => {
  const usual = features({ plugin: 'opus' }).find(({ name }) => name === 'opusdec')!.rank;
  const play = async () => {
    const pipeline = new Pipeline(
      chain(el.audiotestsrc({ numBuffers: 3 }), el.opusenc(), el.decodebin(), el.fakesink()),
    );
    await pipeline.play();
    const used = pipeline.factories();
    await pipeline.close();
    return used;
  };
  expect(await play()).toContain('opusdec');
  setRank('opusdec', RANK.none);
  try {
    expect(await play()).not.toContain('opusdec');
  } finally {
    setRank('opusdec', usual);
  }
  expect(() => setRank('nosuchelement', 5)).toThrow(MissingElementError);
});

it('reads caps in their notation', () => {
  expect(parseCaps('video/x-raw, width=(int)640, framerate=30/1')).toMatchObject({
    media: 'video/x-raw',
    structures: [{ name: 'video/x-raw', fields: { width: 640, framerate: { numerator: 30, denominator: 1 } } }],
  });
  expect(() => parseCaps('video/x-raw, width=')).toThrow(/are no caps/);
});
