/** The debug log as events: levels, categories, objects; bounded; nothing on stderr meanwhile. */
import { expect, it } from 'vitest';
import { chain, debugCategories, debugLog, el, Pipeline } from '../../lib/gst/index.js';

async function playOnce(): Promise<void> {
  const pipeline = new Pipeline(
    chain(el.videotestsrc({ numBuffers: 5, name: 'pictures' }), el.fakesink({ name: 'hole' })),
  );
  await pipeline.play();
  await pipeline.finished;
  await pipeline.close();
}

it('gives what an element logs, with its name and the place in the source', async () => {
  const log = debugLog({ threshold: { basesink: 'debug', '*': 'none' } });
  await playOnce();
  log.close();
  const entries = [];
  for await (const entry of log) entries.push(entry);
  expect(entries.length).toBeGreaterThan(5);
  expect(new Set(entries.map(({ category }) => category))).toEqual(new Set(['basesink']));
  const named = entries.find(({ object }) => object?.startsWith('hole'))!;
  expect(named).toMatchObject({
    file: expect.stringContaining('gstbasesink.c'),
    function: expect.stringMatching(/^gst_base_sink/),
  });
  expect(named.line).toBeGreaterThan(0);
  expect(new Set(entries.map(({ level }) => level))).toContain('debug');
  expect(entries.every(({ time }, index) => index === 0 || typeof time === 'bigint')).toBe(true);
  expect(log.dropped).toBe(0);
});

it('is quiet below its threshold, and the threshold can be changed', async () => {
  const log = debugLog({ threshold: { basesink: 'error' } });
  const seen: string[] = [];
  const reading = (async () => {
    for await (const { level } of log) seen.push(level);
  })();
  await playOnce();
  expect(seen).toEqual([]);
  log.setThreshold({ basesink: 'log' });
  expect(debugCategories().find(({ name }) => name === 'basesink')?.threshold).toBe('log');
  await playOnce();
  log.close();
  await reading;
  expect(seen).toContain('log');
  expect(debugCategories().find(({ name }) => name === 'basesink')?.threshold).toBe('none');
});

it('drops the oldest beyond its capacity, and counts', async () => {
  const log = debugLog({ threshold: { 'GST_*': 'log' }, capacity: 10 });
  await playOnce();
  log.close();
  let read = 0;
  for await (const _ of log) read++;
  expect(read).toBeLessThanOrEqual(10);
  expect(log.dropped).toBeGreaterThan(50);
});

it('two readers hear what each asked for, and each ends alone', async () => {
  const [one, two] = [
    debugLog({ threshold: { videotestsrc: 'debug' } }),
    debugLog({ threshold: { basesrc: 'debug' } }),
  ];
  await playOnce();
  one.close();
  const first = [];
  for await (const { category } of one) first.push(category);
  await playOnce();
  two.close();
  const second = [];
  for await (const { category } of two) second.push(category);
  expect(new Set(first)).toEqual(new Set(['videotestsrc']));
  expect(new Set(second)).toEqual(new Set(['basesrc']));
  expect(second.length).toBeGreaterThan(first.length);
});

it('refuses what is no level and no category', () => {
  expect(() => debugLog({ threshold: { basesink: 'loud' as never } })).toThrow(
    /Expected none, error, .* but received "loud"/,
  );
  expect(() => debugLog({ threshold: { 'a:b': 'log' } })).toThrow(/no debug category/);
  expect(() => debugLog({ capacity: 0 })).toThrow(/capacity/);
});

it('may be asked again before it has answered: nobody waits for ever', async () => {
  using log = debugLog({ threshold: { appsink: 'trace' } });
  const answers = [log.next(), log.next(), log.next()];
  log.close();
  expect(await Promise.all(answers)).toEqual(Array(3).fill({ done: true, value: undefined }));
});
