/** The garbage of a channel is collected among the young, so that V8 need not look through the whole heap for it. */
import { constants, PerformanceObserver } from 'node:perf_hooks';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { countGarbage } from '../../lib/pipe/young-garbage.js';

test('what dies young is found by collections of the young, one for every eight megabytes', async () => {
  let young = 0;
  const seen = new Promise<void>(resolve => {
    const observer = new PerformanceObserver(list => {
      for (const { detail } of list.getEntries() as { detail?: { kind?: number } }[]) {
        if (detail?.kind === constants.NODE_PERFORMANCE_GC_MINOR) young++;
      }
      if (young < 16) return;
      observer.disconnect();
      resolve();
    });
    observer.observe({ entryTypes: ['gc'] });
  });
  for (let entry = 0; entry < 512; entry++) countGarbage(Buffer.allocUnsafeSlow(262_144).length);
  await seen;
  // What it needs for that is nobody else's.
  expect(runInNewContext('typeof gc')).toBe('undefined');
  expect(process.memoryUsage().arrayBuffers).toBeLessThan(64 * 2 ** 20);
});
