/** Branches come and go while pictures flow, and nobody upstream or beside them notices. */
import { expect, test } from 'vitest';
import { ClosedError, caps, chain, el, LinkError, Pipeline, StateChangeError } from '../../lib/gst/index.js';

function running() {
  const split = el.tee();
  const shown = el.appsink({ sync: false, maxBuffers: 1, drop: true });
  const pipeline = new Pipeline(
    chain(
      el.videotestsrc({ isLive: true }),
      caps.video({ format: 'I420', width: 64, height: 48, framerate: 200 }),
      split,
    ),
    chain(split, el.queue(), shown),
  );
  return { pipeline, split, shown };
}

test('fifty branches, one after the other, each with a picture; the first path never stops', async () => {
  const { pipeline, split, shown } = running();
  await pipeline.play();
  const pictures = pipeline.samples(shown, { capacity: 1 });
  try {
    let last = -1n;
    for (let round = 0; round < 50; round++) {
      const copy = el.appsink({ sync: false, async: false });
      const branch = pipeline.add(chain(split, el.queue({ leaky: 'downstream' }), copy));
      await branch.ready;
      for await (const sample of pipeline.samples(copy, { capacity: 1, signal: AbortSignal.timeout(5000) })) {
        expect(sample.data.length).toBe((64 * 48 * 3) / 2);
        break;
      }
      await branch.close();
      // The pad that fed it has gone back: the tee keeps the one of the first path.
      expect(
        pipeline
          .element(split)
          .pads()
          .filter(pad => pad.name.startsWith('src')),
      ).toHaveLength(1);
      // A picture that was made after the branch was gone.
      const next = await pictures.next();
      expect(next.value!.pts!).toBeGreaterThan(last);
      last = next.value!.pts!;
    }
  } finally {
    await pictures.return?.();
    await pipeline.close();
  }
});

test('a branch whose sink holds up the end of the stream can be closed', async () => {
  const split = el.tee();
  const shown = el.appsink({ sync: false, async: false });
  const pipeline = new Pipeline(
    chain(el.videotestsrc({ isLive: true, numBuffers: 40 }), caps.video({ framerate: 100 }), split),
    chain(split, el.queue(), shown),
  );
  await pipeline.play();
  // Nobody takes its samples, so it does not let the end pass.
  const branch = pipeline.add(chain(split, el.queue(), el.appsink({ sync: false, async: false })));
  await branch.ready;
  let pictures = 0;
  for await (const _ of pipeline.samples(shown, { onFull: 'block' })) pictures++;
  expect(pictures).toBe(40);
  await branch.close();
  await pipeline.close();
});

test('sources that join a running funnel and leave, none of which notices that nobody takes its last buffer', async () => {
  const funnel = el.funnel();
  const shown = el.appsink({ sync: false, maxBuffers: 1, drop: true });
  const picture = (framerate: number) =>
    chain(el.videotestsrc({ isLive: true }), caps.video({ format: 'I420', width: 16, height: 16, framerate }));
  const pipeline = new Pipeline(chain(picture(100), funnel, shown));
  await pipeline.play();
  // All but its source pad.
  const sinks = () => pipeline.element(funnel).pads().length - 1;
  for (let round = 0; round < 20; round++) {
    const branch = pipeline.add(chain(picture(5000), el.queue(), funnel));
    await branch.ready;
    expect(sinks()).toBe(2);
    await branch.close();
    expect(sinks()).toBe(1);
  }
  const pictures = pipeline.samples(shown, { capacity: 1, signal: AbortSignal.timeout(5000) });
  for (let i = 0; i < 5; i++) expect((await pictures.next()).done).toBe(false);
  await pictures.return?.();
  await pipeline.close();
});

test('a branch that cannot link leaves nothing behind, and the pipeline runs on', async () => {
  const { pipeline, split, shown } = running();
  await pipeline.play();
  const before = pipeline.factories();
  expect(() => pipeline.add(chain(split, el.opusenc(), el.ximagesink({}) as never))).toThrow(LinkError);
  const pictures = pipeline.samples(shown, { capacity: 1, signal: AbortSignal.timeout(5000) });
  expect((await pictures.next()).done).toBe(false);
  await pictures.return?.();
  // In its turn behind the removal.
  await pipeline.play();
  expect(pipeline.factories()).toEqual(before);
  await pipeline.close();
});

test('closing the pipeline while a branch wakes is no error', async () => {
  const { pipeline, split } = running();
  await pipeline.play();
  const branch = pipeline.add(chain(split, el.queue(), el.fakesink({ async: false })));
  await Promise.all([pipeline.close(), branch.ready]);
  await branch.close();
});

test('a source leaves a paused pipeline, and its place is taken; closing needs no play', async () => {
  const funnel = el.funnel();
  const shown = el.appsink({ sync: false });
  const pipeline = new Pipeline(chain(funnel, shown));
  const size = (width: number) =>
    chain(el.videotestsrc(), caps.video({ format: 'I420', width, height: 16, framerate: 10 }), funnel);
  const first = pipeline.add(size(16));
  await pipeline.pause();
  await first.close();
  const second = pipeline.add(size(32));
  await second.ready;
  const pictures = pipeline.samples(shown, { capacity: 1, onFull: 'block' });
  await pipeline.pause();
  await pipeline.play();
  expect((await pictures.next()).value!.data.length).toBe((32 * 16 * 3) / 2);
  await pictures.return?.();
  await pipeline.pause();
  const sought = pipeline.seek({ to: 0n, flush: false });
  await Promise.all([pipeline.close(), expect(sought).rejects.toThrow(ClosedError)]);
});

test('a live source that joins with a sink of its own plays, and the pipeline with it', async () => {
  const { pipeline } = running();
  await pipeline.play();
  const shown = el.appsink();
  const branch = pipeline.add(chain(el.videotestsrc({ isLive: true }), caps.video({ framerate: 100 }), shown));
  await branch.ready;
  const pictures = pipeline.samples(shown, { capacity: 1, signal: AbortSignal.timeout(10_000) });
  for (let i = 0; i < 3; i++) expect((await pictures.next()).done).toBe(false);
  expect(pipeline.state).toBe('playing');
  await pictures.return?.();
  await branch.close();
  await pipeline.close();
});

test('a branch whose sink cannot start says why, and nothing is fed into it', async () => {
  const { pipeline, split } = running();
  await pipeline.play();
  const failed = expect(pipeline.finished).rejects.toThrow('Could not open file');
  const branch = pipeline.add(chain(split, el.queue(), el.filesink({ location: '/dev/null/nowhere' })));
  const why = await branch.ready.catch((error: unknown) => error);
  expect(why).toBeInstanceOf(StateChangeError);
  expect(String(why)).toMatch(/The branch did not reach PLAYING: .*Could not open file "\/dev\/null\/nowhere"/);
  await failed;
  expect(pipeline.element(split).pads()).toHaveLength(2);
  await branch.close();
  expect(pipeline.state).toBe('playing');
  await pipeline.close();
});
