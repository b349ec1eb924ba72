/** Chains that join a pipeline while it plays, and leave it again, without the rest noticing. */
import type { Extension } from './graph.js';
import type { NativePipeline } from './native.js';

/** The pipeline that a branch is part of. */
export interface Trunk {
  readonly native: NativePipeline;
  /** Whether it is being closed: then everything goes, and nothing is to be linked or removed any more. */
  isClosing(): boolean;
  /** Why an element of the branch refused to wake. */
  refusal(): Error;
  /** The branch is about to go. */
  forget(extension: Extension): void;
}

/** Chains that were added to a running pipeline. @see GstElement */
export class Branch {
  /** How many elements it brought. */
  readonly size: number;
  /** Resolves when the branch runs and is fed; rejects with why not (the branch is to be closed then). */
  readonly ready: Promise<void>;
  private readonly trunk: Trunk;
  private readonly extension: Extension;
  private closing: Promise<void> | undefined;

  /** @internal */
  constructor(trunk: Trunk, extension: Extension) {
    this.trunk = trunk;
    this.extension = extension;
    this.size = extension.made.length;
    this.ready = this.wake();
  }

  /** Unlinks and removes its elements (gst_bin_remove); the rest plays on. Idempotent. @see gst_bin_remove */
  close(): Promise<void> {
    this.closing ??= this.ready.catch(() => {}).then(() => this.leave());
    return this.closing;
  }

  /** As `close()`. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  /** Woken before anything feeds it, for a buffer that met a sleeping element would end the whole stream. */
  private async wake(): Promise<void> {
    try {
      // Sinks first: who feeds must find who takes.
      const woken = await Promise.all(this.extension.made.toReversed().map(element => element.syncStateWithParent()));
      if (this.trunk.isClosing()) return;
      if (woken.includes(false)) throw this.trunk.refusal();
      this.extension.feed();
    } catch (error) {
      if (!this.trunk.isClosing()) throw error;
    }
  }

  private async leave(): Promise<void> {
    this.trunk.forget(this.extension);
    if (this.trunk.isClosing()) return;
    // Nothing may flow into an element that goes: the stream would end with it.
    this.extension.starve();
    try {
      // Sinks first again: one that holds up its stream lets go of it.
      await this.trunk.native.remove(...this.extension.made.toReversed());
      if (!this.trunk.isClosing()) this.extension.leave();
    } catch (error) {
      // Then all of it goes anyway.
      if (!this.trunk.isClosing()) throw error;
    }
  }
}
