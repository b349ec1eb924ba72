/** What of a picture reaches the encoder, and what is known of how long that took. */
import { expect, it } from 'vitest';
import { chain, el, Pipeline } from '../../lib/gst/index.js';
import { videoLimits, videoSource } from '../../lib/media/video-source.js';
import { readMeter } from '../../lib/session/part.js';

it('what a shut valve drops is no frame that was taken', async () => {
  const format = { width: 320, height: 240, fps: 30 };
  const [valve, captured, encoded] = [el.valve(), el.framemeter(), el.framemeter()];
  const limits = videoLimits(format, valve);
  const picture = videoSource({ kind: 'test' }, format, captured, limits);
  await using pipeline = new Pipeline(chain(picture, encoded, el.fakesink()));
  const count = (meter: typeof captured) => readMeter(pipeline.element(meter)).buffers;
  await pipeline.play();
  await expect.poll(() => count(encoded)).toBeGreaterThan(3);
  pipeline.element(valve).set({ drop: true });
  // A frame may be on its way.
  const before = count(limits.taken) + 1;
  const seen = count(captured);
  await expect.poll(() => count(captured)).toBeGreaterThan(seen + 15);
  expect(count(limits.taken)).toBeLessThanOrEqual(before);
  pipeline.element(valve).set({ drop: false });
  await expect.poll(() => count(encoded)).toBeGreaterThan(before + 3);
  // Nothing that was taken is dropped later: what keeps the thread is for a frame that leaves.
  expect(count(limits.taken) - count(encoded)).toBeLessThanOrEqual(1);
});
