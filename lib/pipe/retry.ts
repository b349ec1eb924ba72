/** Comes back after an outage: tries until it works. Nothing tells when it will, so the pauses grow. */
import { setTimeout as sleep } from 'node:timers/promises';
import { ServerError } from './errors.js';

const PAUSE_MS_FIRST = 50;
const PAUSE_MS_MAX = 2000;
/** Pauses are scattered by so much. */
const SCATTER = 0.25;
/** After an outage the other end may still sleep for so long. */
export const PAUSE_MS_LONGEST = PAUSE_MS_MAX * (1 + SCATTER);

export interface RetryOptions {
  /** How messages name the server. */
  label: string;
  /** 0 never gives up. */
  reconnectTimeoutMs: number;
  signal: AbortSignal;
  /** Whether another attempt may help. */
  isOutage: (error: unknown) => boolean;
}

/** Since when nothing works, and how long the next pause is. */
export class Outage {
  readonly sinceMs = performance.now();
  #pauseMs = PAUSE_MS_FIRST;

  /** Waits before another attempt. @throws ServerError SERVER_LOST when it has lasted too long */
  async pause(error: unknown, { label, reconnectTimeoutMs, signal }: Omit<RetryOptions, 'isOutage'>): Promise<void> {
    const pauseMs = this.#pauseMs;
    this.#pauseMs = Math.min(PAUSE_MS_MAX, pauseMs * 2);
    if (reconnectTimeoutMs > 0 && performance.now() - this.sinceMs + pauseMs > reconnectTimeoutMs) {
      throw new ServerError(
        'SERVER_LOST',
        `The server at ${label} did not come back within ${reconnectTimeoutMs / 1000} s (${(error as Error).message}); --reconnect-timeout waits longer.`,
        { cause: error },
      );
    }
    // Scattered, so that a thousand clients do not return in one instant.
    await sleep(pauseMs * (1 - SCATTER + Math.random() * 2 * SCATTER), undefined, { signal });
  }
}

export async function retry<T>(
  attempt: () => Promise<T>,
  options: RetryOptions,
  outage: Outage = new Outage(),
): Promise<T> {
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!options.isOutage(error)) throw error;
      await outage.pause(error, options);
    }
  }
}
