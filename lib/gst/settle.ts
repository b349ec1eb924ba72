/** Waits until what was asked of a pipeline has come about, by its messages. */
import type { State } from './native.js';
import type { Pipeline } from './pipeline.js';

/**
 * Does something that makes the pipeline leave its state for a moment, and waits until it is in `state`. `waits` tells from
 * the result whether that is still to come. `reached` is false when an error or the pipeline's end came first.
 */
export async function settle<T>(
  pipeline: Pipeline,
  state: State,
  act: () => Promise<T>,
  waits: (result: T) => boolean,
  signal: AbortSignal | undefined,
): Promise<{ result: T; reached: boolean }> {
  signal?.throwIfAborted();
  const waiting = new AbortController();
  // Subscribed before it is done, so that an early async-done is not missed.
  const messages = pipeline.messages({
    types: ['async-done', 'error', 'state-changed'],
    signal: signal ? AbortSignal.any([signal, waiting.signal]) : waiting.signal,
  });
  try {
    const result = await unless(signal, act());
    if (!waits(result)) return { result, reached: true };
    for await (const message of messages) {
      if (message.type === 'error') break;
      if (pipeline.settled(state)) return { result, reached: true };
    }
    signal?.throwIfAborted();
    return { result, reached: false };
  } finally {
    waiting.abort();
  }
}

/** The promise, or the signal's reason, whichever is first. */
export async function unless<T>(signal: AbortSignal | undefined, promise: Promise<T>): Promise<T> {
  if (!signal) return promise;
  if (signal.aborted) {
    // Nobody waits for it any more, nor for its failure.
    promise.catch(() => {});
    throw signal.reason;
  }
  let abort!: () => void;
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
