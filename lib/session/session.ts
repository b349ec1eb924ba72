/** What all running sessions have in common; the CLI and library users see only this. */
import type { EventEmitter } from 'node:events';
import type { ControlScope } from '../control/input-messages.js';
import type { Statistics, Summary } from './statistics.js';
import type { StatisticsOptions } from './statistics-reading.js';

/** Events of a session, by name. */
export interface SessionEvents {
  /** The peer was heard for the first time, or again after silence; `peer` as the user named it. */
  peer: [{ again: boolean; peer: string }];
  /** Nothing heard of `peer` for some seconds; `hint` says what to check. */
  silence: [{ seconds: number; hint: string; peer: string }];
  /** The far end asked for a key frame, or we asked it. */
  'key-frame-request': [{ medium: 'video'; from: 'peer' | 'us' }];
  /** Something that a user should know but that ends nothing. */
  warning: [{ message: string }];
  /** What the peer may do at the screen that is sent has changed: asked for here, by the panic key, or as the display is gone. */
  control: [{ allowed: ControlScope; because: 'asked' | 'panic' | 'lost' }];
  /** What we may do at the peer's, by the window that shows his screen. */
  controls: [{ allowed: ControlScope }];
  /** With `isolate` and `restart`: the session's process crashed, and a new one is being started … */
  crash: [{ message: string }];
  /** … and runs. Counters of the statistics begin anew. */
  restarted: [{ restarts: number; downMs: number }];
}

/** A running session: statistics as it goes, a summary at its end. */
export interface Session<S extends Statistics = Statistics> extends EventEmitter<SessionEvents> {
  /** Resolves when the session ended as asked; rejects with a CostreamError otherwise. */
  readonly finished: Promise<Summary<S>>;
  /** Sealed by a key; without one it is open to all who can reach it. */
  readonly keyed: boolean;
  /**
   * Statistics every `intervalMs` until the session ends or `signal` fires. Whoever reads them sees there what the session
   * failed of, so that `finished` need not be watched as well. @throws UsageError
   */
  statistics(options?: StatisticsOptions): AsyncIterableIterator<S>;
  /** The live graphs in GraphViz's language, by name ("send-video", "recv-audio", …). @throws ClosedError once it ended */
  toDot(): Promise<Record<string, string>>;
  /** The equivalent gst-launch-1.0 lines by the same names; also of a session that has ended. */
  toLaunch(): Record<string, { line: string; leftOut: string[] }>;
  /**
   * Writes the picture that is shown now as a PNG; for sessions that receive. A file that exists is refused without `overwrite`.
   * @throws StartError NO_PICTURE when none comes, FILE; ClosedError once the session has ended
   */
  snapshot(path: string, options?: { overwrite?: boolean }): Promise<void>;
  /**
   * What the peer may do at the screen that is sent, from now on; what he holds beyond that is released when it resolves.
   * Ctrl+Alt+Pause at that screen takes everything back, too.
   * @throws UsageError without a key or a screen; MissingError when the display cannot be controlled
   */
  allowControl(scope: ControlScope): Promise<void>;
  /** Ends the session and everything that it started; idempotent. */
  close(): Promise<void>;
  /** As `close()`. */
  [Symbol.asyncDispose](): Promise<void>;
}
