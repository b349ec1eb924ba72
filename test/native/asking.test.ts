/** Wrong words for whatever asks GStreamer: thousands of calls in a fixed order, none of which may do worse than throw. */
import { expect, it } from 'vitest';
import { native } from './support.js';

const JUNK: unknown[] = [
  undefined,
  null,
  0,
  -1,
  1e99,
  Number.NaN,
  '',
  'a',
  '\0',
  'x'.repeat(9999),
  {},
  [],
  () => {},
  5n,
  Symbol('s'),
  { capacity: 5, threshold: ':::,,,*:99,\u{1f600}' },
  ['', '\0'],
  ['Audio/Sink'],
  { type: 'seek', rate: 0 },
  'caps',
];

it('throws, or answers', async () => {
  const queue = native.makeElement('queue');
  const targets: [object, string][] = [
    ...['query', 'seek', 'signalTypes', 'sendEvent'].map(name => [queue, name] as [object, string]),
    ...['query', 'signalTypes'].map(name => [queue.pad('src')!, name] as [object, string]),
    ...['watchDevices', 'parseCaps', 'setRank', 'openLog', 'debugCategories', 'startTracer', 'logLiveObjects'].map(
      name => [native, name] as [object, string],
    ),
  ];
  let seed = 7;
  const pick = <T>(list: readonly T[]): T => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return list[(seed >>> 12) % list.length]!;
  };
  const counts = { answered: 0, thrown: 0 };
  const open: { close(): unknown; take?(): unknown; setThreshold?(text: unknown): unknown }[] = [];
  for (let round = 0; round < 5000; round++) {
    const [target, name] = pick(targets);
    try {
      const made: unknown = (target as Record<string, (...args: unknown[]) => unknown>)[name]!(pick(JUNK), pick(JUNK));
      counts.answered++;
      if (made instanceof Promise) made.catch(() => {});
      else if (typeof made === 'object' && made !== null && 'close' in made) open.push(made as (typeof open)[0]);
    } catch (error) {
      expect(error).toBeInstanceOf(Error);
      counts.thrown++;
    }
    if (open.length < 4) continue;
    const used = open.shift()!;
    await used.close();
    await used.close();
    if (used.setThreshold) expect(() => used.setThreshold!(5)).toThrow(TypeError);
    used.take?.();
  }
  for (const left of open) await left.close();
  expect(counts.thrown).toBeGreaterThan(1000);
  expect(counts.answered).toBeGreaterThan(100);
});
