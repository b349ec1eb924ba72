/**
 * A display that peers may control, seen from the session: it is their injector's process.
 *
 * Closing cascade: `close()` closes the channel; the process releases what is held, restores the keys and ends.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { InjectorStatistics } from './injector.js';
import type { ControlScope, InputNote } from './input-messages.js';
import type { TargetOptions } from './target.js';

export type ChildRequest =
  | { kind: 'open'; display: string; target: TargetOptions; cookie: string | undefined }
  | { kind: 'allow'; scope: ControlScope }
  | { kind: 'input'; from: string; note: InputNote }
  | { kind: 'leave'; from: string };

export type ChildNotice =
  | { kind: 'ready' }
  | { kind: 'failed'; message: string }
  | { kind: 'allowed'; scope: ControlScope }
  | { kind: 'panic' }
  | { kind: 'lost' }
  | { kind: 'statistics'; statistics: InjectorStatistics };

export interface ControlledDisplayEvents {
  /** The panic key was pressed: nothing is allowed any more. */
  panic: [];
  /** The display or the process is gone. */
  lost: [];
}

export interface ControlledDisplayOptions {
  display: string;
  target: TargetOptions;
  /** The server's secret, where it is not in the user's Xauthority file. */
  cookie?: Buffer | undefined;
}

const PATIENCE_MS = 2000;
/** Compiled beside this file; where this file runs from its source, in dist/. */
const PROGRAM = import.meta.url.endsWith('.ts') ? '../../dist/control/injector-child.js' : './injector-child.js';

export class ControlledDisplay extends EventEmitter<ControlledDisplayEvents> {
  readonly #child: ChildProcess;
  readonly #exited: Promise<unknown>;
  #closing = false;
  #statistics: InjectorStatistics = { keysHeld: 0, buttonsHeld: 0, injected: 0, refused: 0 };

  private constructor() {
    super();
    this.#child = fork(fileURLToPath(new URL(PROGRAM, import.meta.url)), [], {
      execArgv: [],
      // Ctrl-C reaches it through its parent alone, which says goodbye first.
      detached: true,
      stdio: ['ignore', 'ignore', 2, 'ipc'],
    });
    this.#exited = once(this.#child, 'exit');
    this.#child.on('message', (notice: ChildNotice) => this.#take(notice));
    this.#child.once('exit', () => {
      if (!this.#closing) this.emit('lost');
    });
  }

  /** Resolves when the display is open; nothing is allowed yet. @throws Error with the reason */
  static async open({ display, target, cookie }: ControlledDisplayOptions): Promise<ControlledDisplay> {
    const opened = new ControlledDisplay();
    const ready = new Promise<void>((resolve, reject) => {
      opened.#child.on('message', (notice: ChildNotice) => {
        if (notice.kind === 'ready') resolve();
        else if (notice.kind === 'failed') reject(new Error(notice.message));
      });
      opened.#child.once('exit', () => reject(new Error('its process ended')));
    });
    opened.#send({ kind: 'open', display, target, cookie: cookie?.toString('hex') });
    try {
      await ready;
    } catch (error) {
      await opened.close();
      throw error;
    }
    return opened;
  }

  get pid(): number {
    return this.#child.pid!;
  }

  get statistics(): InjectorStatistics {
    return this.#statistics;
  }

  /** Resolves when it is in force: what peers hold beyond it is released. */
  async allow(scope: ControlScope): Promise<void> {
    const done = new Promise<void>(resolve => {
      const listen = (notice: ChildNotice) => {
        if (notice.kind === 'allowed' && notice.scope === scope) settle();
      };
      const settle = () => {
        this.#child.off('message', listen).off('exit', settle);
        resolve();
      };
      this.#child.on('message', listen).once('exit', settle);
    });
    this.#send({ kind: 'allow', scope });
    await done;
  }

  input(from: string, note: InputNote): void {
    this.#send({ kind: 'input', from, note });
  }

  /** A peer that has gone. */
  leave(from: string): void {
    this.#send({ kind: 'leave', from });
  }

  async close(): Promise<void> {
    this.#closing = true;
    if (this.#child.connected) this.#child.disconnect();
    const killer = setTimeout(() => this.#child.kill('SIGKILL'), PATIENCE_MS);
    await this.#exited;
    clearTimeout(killer);
  }

  #send(request: ChildRequest): void {
    // A process that ended meanwhile: 'lost' says so.
    if (this.#child.connected) this.#child.send(request, () => {});
  }

  #take(notice: ChildNotice): void {
    if (notice.kind === 'statistics') this.#statistics = notice.statistics;
    else if (notice.kind === 'panic' || notice.kind === 'lost') this.emit(notice.kind);
  }
}
