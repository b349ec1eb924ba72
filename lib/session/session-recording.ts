/**
 * A session's recording: it begins when the media are there that it is made of, and lasts to the session's end.
 *
 * Closing cascade: `close()` lets the recorder write its index and closes its pipeline.
 */
import { stat } from 'node:fs/promises';
import type { Pipeline } from '../gst/index.js';
import { Recorder } from '../media/recorder.js';
import { claimFile } from './files.js';
import type { Parts } from './parts.js';
import type { Statistics } from './statistics.js';

/** It starts when every medium is there, or with those that are after this long: a sound server may take a second to begin. */
const WAIT_MS = 2000;

export class SessionRecording {
  readonly #file: string;
  readonly #overwrite: boolean;
  readonly #receiving: NonNullable<Parts['receiving']>;
  #recorder: Recorder | undefined;
  #since: number | undefined;

  /** With `overwrite` it may replace a file. */
  constructor(file: string, overwrite: boolean, receiving: NonNullable<Parts['receiving']>) {
    this.#file = file;
    this.#overwrite = overwrite;
    this.#receiving = receiving;
  }

  /**
   * Its pipeline, to be played, once there is enough to record; `isThere` says which parts have been heard.
   * @throws StartError FILE when somebody has made the file since the start
   */
  begin(now: number, isThere: (part: string) => boolean): Pipeline | undefined {
    if (this.#recorder) return undefined;
    const possible = [this.#receiving.video[0], this.#receiving.audio].filter(part => part !== undefined);
    const present = possible.filter(part => isThere(part.name));
    if (present.length === 0) return undefined;
    this.#since ??= now;
    if (present.length < possible.length && now - this.#since < WAIT_MS) return undefined;
    if (!this.#overwrite) claimFile(this.#file);
    this.#recorder = new Recorder(this.#file, present);
    const { pipeline } = this.#recorder;
    pipeline.syncTo(present[0]!.pipeline);
    // What came before is not in the file: without a key frame nothing in it can be shown.
    for (const part of present) {
      if (part.tap.medium === 'video')
        part.pipeline.element(part.tap.sink).sendEvent({ type: 'force-key-unit', upstream: true });
    }
    return pipeline;
  }

  /** Absent before it has begun. */
  async statistics(): Promise<Pick<Statistics, 'recording'>> {
    if (!this.#recorder) return {};
    const file = this.#file;
    return { recording: { file, bytes: (await stat(file).catch(() => undefined))?.size ?? 0 } };
  }

  async close(): Promise<void> {
    await this.#recorder?.close();
  }
}
