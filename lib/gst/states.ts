/** A pipeline's states: what was asked for, whether it is reached, and why not. */
import { ClosedError, StateChangeError, type StreamError } from './errors.js';
import { isNativeError } from './failure.js';
import type { NativePipeline, State } from './native.js';
import type { Pipeline } from './pipeline.js';
import { settle } from './settle.js';

/** What waits can be given up. */
export interface Waiting {
  signal?: AbortSignal;
}

export class States {
  readonly #pipeline: Pipeline;
  readonly #native: NativePipeline;
  readonly #error: () => StreamError | undefined;
  #target: State = 'null';

  /** `error`: the first one from the bus. */
  constructor(pipeline: Pipeline, native: NativePipeline, error: () => StreamError | undefined) {
    this.#pipeline = pipeline;
    this.#native = native;
    this.#error = error;
  }

  /** The state that was asked for last. */
  get target(): State {
    return this.#target;
  }

  /** Whether a change of state is over. */
  settled(state: State): boolean {
    if (this.#pipeline.closed) return false;
    const { current, pending } = this.#native.state();
    // A sink that waits for its first buffer after a flush is in its old state, on its way to it.
    return current === state && pending === undefined;
  }

  /** Only on its way to PLAYING does a pipeline look for a clock, so GStreamer asks for this detour ("GstClock", lost clocks). */
  chooseClock(): void {
    if (this.#pipeline.closed || this.#target !== 'playing') return;
    for (const state of ['paused', 'playing'] as const) {
      // An element that refuses says so on the bus.
      this.#native.setState(state).catch(() => {});
    }
  }

  async change(state: State, { signal }: Waiting): Promise<void> {
    signal?.throwIfAborted();
    if (this.#pipeline.closed) throw new ClosedError('pipeline');
    this.#target = state;
    try {
      const { reached } = await settle(
        this.#pipeline,
        state,
        () => this.#native.setState(state),
        result => result === 'async',
        signal,
      );
      if (!reached) throw this.failure(state);
    } catch (error) {
      if (isNativeError(error, 'STATE')) throw this.failure(state);
      if (isNativeError(error, 'CLOSED')) throw new ClosedError('pipeline');
      throw error;
    }
  }

  failure(state: State, what = 'pipeline'): Error {
    if (this.#pipeline.closed) return new ClosedError('pipeline');
    const cause = this.#error();
    const why = cause ? cause.message : 'an element refused without saying why';
    return new StateChangeError(state, `The ${what} did not reach ${state.toUpperCase()}: ${why}`, { cause });
  }
}
