/** How a session's statistics are read: once an interval, until its end, which is then the reader's too. */
import { checkOptions, type Kinds } from '../check-options.js';

/** What `Session.statistics` takes. */
export interface StatisticsOptions {
  /** Milliseconds between two of them, 100-60000. Default 1000. */
  intervalMs?: number;
  /** Ends the reading, and nothing else. Default: none. */
  signal?: AbortSignal;
}

const KINDS = { intervalMs: 'number', signal: 'signal' } as const satisfies Kinds<StatisticsOptions>;

/**
 * What `read` yields, then, unless the signal ended it, what the session failed of: whoever reads statistics need not watch
 * `finished` as well. `options` are checked when the first one is asked for. @throws UsageError
 */
export async function* readStatistics<S>(
  options: StatisticsOptions | undefined,
  finished: Promise<unknown>,
  read: (intervalMs: number, signal: AbortSignal | undefined) => AsyncIterable<S>,
): AsyncIterableIterator<S> {
  if (options !== undefined) checkOptions('statistics', options, KINDS, { intervalMs: 500 });
  const { intervalMs = 1000, signal } = options ?? {};
  finished.catch(() => {});
  yield* read(intervalMs, signal);
  if (!signal?.aborted) await finished;
}
