/** What a session warns of: the same thing not again and again, in words of the session. */
import type { Message, Pipeline } from '../gst/index.js';

/** The same warning is told again after this long. */
const AGAIN_MS = 10_000;

export class SessionWarnings {
  readonly #tell: (message: string) => void;
  readonly #told = new Map<string, number>();

  constructor(tell: (message: string) => void) {
    this.#tell = tell;
  }

  /** Tells it unless it was told just now: an unplugged network warns of every packet. */
  warn(message: string): void {
    const now = performance.now();
    // Others than these may be told again, and need not be kept: a peer's words make a new one each time.
    for (const [old, at] of this.#told) if (now - at >= AGAIN_MS) this.#told.delete(old);
    if (this.#told.has(message)) return;
    this.#told.set(message, now);
    // In a turn of its own: what a listener throws must not stop who warns.
    queueMicrotask(() => this.#tell(message));
  }

  /** Passes on a pipeline's warnings until it is closed or `signal` fires; `peerOf` names whom a packet was for. */
  async follow(
    { name, pipeline }: { name: string; pipeline: Pipeline },
    peerOf: (message: Message) => string,
    signal: AbortSignal,
  ): Promise<void> {
    for await (const message of pipeline.messages({ types: ['warning'], signal })) {
      const unsent = /reason: Error sending message: (.*)/.exec(message.debug ?? '')?.[1];
      this.warn(unsent ? `Cannot send to ${peerOf(message)}: ${unsent}.` : `${name}: ${message.message}`);
    }
  }
}
