/** Tracers started while the process runs. */
import { expect, it } from 'vitest';
import {
  caps,
  chain,
  el,
  type LatencyEvent,
  latencyOf,
  liveObjects,
  Pipeline,
  trace,
  trackObjects,
} from '../../lib/gst/index.js';

it('measures the latency of a pipeline and of its elements', async () => {
  const events = trace('latency', { parameters: 'flags=pipeline+element' });
  // Thirty milliseconds a buffer, by an element that sleeps so long.
  const pipeline = new Pipeline(
    chain(
      el.videotestsrc({ numBuffers: 10, name: 'pictures' }),
      caps.video({ width: 32, height: 32, framerate: 50 }),
      el.identity({ sleepTime: 30_000, name: 'late' }),
      el.fakesink({ name: 'hole' }),
    ),
  );
  expect(() => trace('nosuch')).toThrow(/no tracer "nosuch"/);
  await pipeline.play();
  expect(() => trackObjects('GstPad')).toThrow(/starts before/);
  await pipeline.finished;
  await pipeline.close();
  events.close();
  const found: LatencyEvent[] = [];
  for await (const event of events) {
    const latency = latencyOf(event);
    if (latency) found.push(latency);
  }
  const whole = found.filter(({ of }) => of === 'pipeline');
  expect(whole.length).toBeGreaterThan(3);
  expect(whole[0]).toMatchObject({ element: 'hole', source: 'pictures' });
  const most = (events: LatencyEvent[]) => Math.max(...events.map(({ latencyMs }) => latencyMs));
  expect(most(whole)).toBeGreaterThanOrEqual(30);
  expect(most(found.filter(({ of, element }) => of === 'element' && element === 'late'))).toBeGreaterThanOrEqual(30);
});

it('counts objects that are alive', async () => {
  trackObjects();
  const pipeline = new Pipeline(chain(el.fakesrc({ name: 'counted' }), el.fakesink()));
  expect(liveObjects()).toContainEqual(
    expect.objectContaining({ type: 'GstFakeSrc', description: expect.stringContaining('counted') }),
  );
  await pipeline.close();
  expect(liveObjects().filter(({ type }) => type === 'GstFakeSrc')).toEqual([]);
});
