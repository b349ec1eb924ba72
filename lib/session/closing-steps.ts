/** The steps of a close: each is taken whatever became of the ones before it, and who waits for long hears which are open. */
import type { Pipeline } from '../gst/index.js';

/** After this long it is told what is waited for. */
const LONG_MS = 1500;
/** What the goodbye may take: a BYE packet is sent within this or not at all. */
const GOODBYE_MS = 300;

export class ClosingSteps {
  /** What went wrong, in its order. */
  readonly failures: unknown[] = [];
  readonly #open = new Set<string>();
  readonly #timer: NodeJS.Timeout | undefined;

  /** `tellOpen` is called once, when it takes long. */
  constructor(tellOpen?: (steps: readonly string[]) => void) {
    if (tellOpen) this.#timer = setTimeout(() => tellOpen([...this.#open]), LONG_MS);
  }

  /** Never rejects. */
  async take(name: string, act: () => unknown): Promise<void> {
    this.#open.add(name);
    try {
      await act();
    } catch (error) {
      this.failures.push(error);
    }
    this.#open.delete(name);
  }

  /** All are taken. */
  end(): void {
    clearTimeout(this.#timer);
  }
}

/** RTCP BYE goes out when the end of the stream has passed the RTP session. */
export async function goodbye(pipeline: Pipeline): Promise<void> {
  try {
    await pipeline.end({ signal: AbortSignal.timeout(GOODBYE_MS) });
  } catch {
    // The peer times out instead.
  }
}
