/** Properties of pads: where a compositor puts a picture, how loud a mixer plays an input. */
import { expect, expectTypeOf, it } from 'vitest';
import { caps, chain, el, type PadProperties, Pipeline, PropertyError } from '../../lib/gst/index.js';

const half = { format: 'I420', width: 32, height: 32, framerate: 25 } as const;

function sideBySide() {
  const mixer = el.compositor({ background: 'black' });
  const shown = el.appsink({ sync: false });
  const pipeline = new Pipeline(
    chain(el.videotestsrc({ pattern: 'white', numBuffers: 3 }), caps.video(half), mixer.pad('sink_%u', { xpos: 0 })),
    chain(
      el.videotestsrc({ pattern: 'white', numBuffers: 3 }),
      caps.video(half),
      mixer.pad('sink_%u', { xpos: 32, alpha: 0.5 }),
    ),
    chain(mixer, caps.video({ ...half, width: 64 }), shown),
  );
  return { mixer, shown, pipeline };
}

it('a compositor puts its inputs where their pads say', async () => {
  const { mixer, shown, pipeline } = sideBySide();
  try {
    expect(pipeline.element(mixer).pad('sink_1')?.get('xpos')).toBe(32);
    const samples = pipeline.samples(shown);
    const [first] = await Promise.all([samples.next(), pipeline.play()]);
    const luma = (x: number) => first.value!.data[16 * 64 + x]!;
    expect(luma(8)).toBeGreaterThan(220);
    // Half of white over black.
    expect(luma(48)).toBeGreaterThan(100);
    expect(luma(48)).toBeLessThan(150);
    await samples.return?.();
  } finally {
    await pipeline.close();
  }
});

it('and the launch line says so, in the notation that GStreamer reads back', async () => {
  const { pipeline } = sideBySide();
  const { line } = pipeline.toLaunch();
  await pipeline.close();
  expect(line).toContain('compositor0.sink_0');
  expect(line).toContain('sink_1::xpos=32 sink_1::alpha=0.5');
  const parsed = Pipeline.parse(line.replace('gst-launch-1.0 ', '').replaceAll("'", ''));
  try {
    expect(parsed.byName('compositor0')?.pad('sink_1')?.get('alpha')).toBe(0.5);
    expect(parsed.byName('compositor0')?.pad('sink_0')?.get('alpha')).toBe(1);
  } finally {
    await parsed.close();
  }
});

it('a mixer plays an input as loud as its pad says', async () => {
  const mixer = el.audiomixer();
  const tone = { numBuffers: 20, samplesperbuffer: 480, volume: 1 };
  const pipeline = new Pipeline(
    chain(
      el.audiotestsrc(tone),
      caps.audio({ format: 'S16LE', rate: 48_000, channels: 1 }),
      mixer.pad('sink_%u', { volume: 0.1 }),
    ),
    chain(mixer, el.level({ interval: 50_000_000 }), el.fakesink()),
  );
  try {
    const levels = pipeline.messages({ types: ['element'] });
    await pipeline.play();
    const { value } = await levels.next();
    const [peak] = (value!.structure!.fields.peak ?? []) as number[];
    // A tenth of full scale.
    expect(peak).toBeCloseTo(-20, 0);
  } finally {
    await pipeline.close();
  }
});

it('refuses what a pad has not, and what it has only later', async () => {
  const mixer = el.compositor();
  expect(
    () => new Pipeline(chain(el.videotestsrc(), mixer.pad('sink_%u', { alpha: 7 })), chain(mixer, el.fakesink())),
  ).toThrow(/Expected .* for .*alpha but received/);
  const demuxer = el.matroskademux();
  const later = demuxer.pad('video_%u', { offset: 5 } as never);
  expect(() => new Pipeline(chain(later, el.fakesink()))).toThrow(PropertyError);
  expect(() => new Pipeline(chain(later, el.fakesink()))).toThrow(/appears by itself later.*pad-added/);
});

it('the types know which pads have which properties', () => {
  expectTypeOf<PadProperties<'compositor', 'sink_%u'>['xpos']>().toEqualTypeOf<number | undefined>();
  expectTypeOf<PadProperties<'audiomixer', 'sink_0'>['volume']>().toEqualTypeOf<number | undefined>();
});
