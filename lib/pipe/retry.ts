/** Comes back after an outage: tries until it works. Nothing tells when it will, so the pauses grow. */
import { setTimeout as sleep } from 'node:timers/promises';
import { ServerError } from './errors.js';

const PAUSE_MS_FIRST = 50;
const PAUSE_MS_MAX = 2000;

export interface RetryOptions {
  /** How messages name the server. */
  label: string;
  /** 0 never gives up. */
  reconnectTimeoutMs: number;
  signal: AbortSignal;
  /** Whether another attempt may help. */
  isOutage: (error: unknown) => boolean;
}

export async function retry<T>(attempt: () => Promise<T>, options: RetryOptions): Promise<T> {
  const { label, reconnectTimeoutMs, signal, isOutage } = options;
  const start = performance.now();
  for (let pauseMs = PAUSE_MS_FIRST; ; pauseMs = Math.min(PAUSE_MS_MAX, pauseMs * 2)) {
    try {
      return await attempt();
    } catch (error) {
      if (!isOutage(error)) throw error;
      const lostMs = performance.now() - start;
      if (reconnectTimeoutMs > 0 && lostMs + pauseMs > reconnectTimeoutMs) {
        throw new ServerError(
          'SERVER_LOST',
          `The server at ${label} did not come back within ${reconnectTimeoutMs / 1000} s (${(error as Error).message}); --reconnect-timeout waits longer.`,
          { cause: error },
        );
      }
    }
    // Scattered, so that a thousand clients do not return in one instant.
    await sleep(pauseMs * (0.75 + Math.random() / 2), undefined, { signal });
  }
}
