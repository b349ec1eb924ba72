/** What `statistics` takes, and how the reading ends, without a session. */
import { expect, it, test } from 'vitest';
import { readStatistics, type StatisticsOptions } from '../../lib/session/statistics-reading.js';

async function* three() {
  yield* [1, 2, 3];
}

async function readAll(options: unknown, finished: Promise<unknown>): Promise<number[]> {
  const read: number[] = [];
  for await (const value of readStatistics(options as StatisticsOptions, finished, three)) read.push(value);
  return read;
}

it.each([
  [null, /^statistics takes one object of options, such as statistics\(\{"intervalMs":500\}\), but received null\.$/],
  [500, /^statistics takes one object of options/],
  [{ intervalMs: 99 }, 'Expected a number between 100 and 60000 for intervalMs but received 99.'],
  [{ intervalMs: '500' }, 'Expected a number between 100 and 60000 for intervalMs but received the string "500".'],
  [{ interval: 500 }, 'statistics has no option "interval"; did you mean intervalMs?'],
  [{ signal: 5 }, 'Expected an AbortSignal for signal but received 5.'],
])('refuses %j', async (options, message) => {
  await expect(readAll(options, Promise.resolve())).rejects.toThrow(message);
});

test("the session's failure is the reader's, unless the reader's own signal ended it", async () => {
  const failed = Promise.reject(new Error('the session failed'));
  await expect(readAll(undefined, failed)).rejects.toThrow('the session failed');
  expect(await readAll({ signal: AbortSignal.abort() }, failed)).toEqual([1, 2, 3]);
  expect(await readAll({}, Promise.resolve())).toEqual([1, 2, 3]);
});
