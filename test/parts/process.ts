/** A child process with an owner: starts it, waits for a line that says it is ready, and leaves nothing of its group behind. */
import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { OutputLines } from './output-lines.js';

export interface ProcessOptions {
  command: string;
  args?: readonly string[];
  /** Added to this process's own environment; `undefined` removes a variable. */
  env?: Readonly<Record<string, string | undefined>>;
  cwd?: string;
  /** A line of output that says "ready"; without it `start` resolves as soon as the process runs. */
  ready?: RegExp;
  /** Default 20,000. */
  readyTimeoutMs?: number;
  /** Opens file descriptor 3 for the child; its lines count as output. */
  extraOutput?: boolean;
  /** Opens the child's standard input. */
  input?: boolean;
  /** Keeps binary standard output out of the lines; read it from `stdout`. */
  binaryOutput?: boolean;
  /** Asked first at `close()`; SIGKILL follows for those that do not go. Default SIGTERM. */
  stopSignal?: NodeJS.Signals;
  /** How long the polite signal may take. Default 3,000. */
  stopTimeoutMs?: number;
}

export interface Exit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

export class Process implements AsyncDisposable {
  /** Resolves when the process has ended and its output is read. */
  readonly exited: Promise<Exit>;
  readonly #child: ChildProcess;
  readonly #stopSignal: NodeJS.Signals;
  readonly #stopTimeoutMs: number;
  readonly #lines: OutputLines;
  #exit: Exit | undefined;
  #closing: Promise<void> | undefined;

  private constructor(options: ProcessOptions) {
    const { command, args = [] } = options;
    this.#lines = new OutputLines(command);
    this.#stopSignal = options.stopSignal ?? 'SIGTERM';
    this.#stopTimeoutMs = options.stopTimeoutMs ?? 3000;
    // A group of its own, so that what the child starts is ended with it; setpriv ends the child when we are killed.
    this.#child = spawn('setpriv', ['--pdeathsig', 'KILL', '--', command, ...args], {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      detached: true,
      stdio: [options.input ? 'pipe' : 'ignore', 'pipe', 'pipe', ...(options.extraOutput ? ['pipe' as const] : [])],
    });
    const outputs = options.binaryOutput ? this.#child.stdio.slice(2) : this.#child.stdio.slice(1);
    for (const output of outputs) if (output) this.#lines.collect(output as Readable);
    this.exited = new Promise(resolve => {
      const settle = (exit: Exit) => {
        this.#exit = exit;
        this.#lines.end(`ended (code ${exit.code}, signal ${exit.signal})`);
        resolve(exit);
      };
      this.#child.once('error', error => {
        this.#lines.push(error.message);
        settle({ code: null, signal: null });
      });
      this.#child.once('close', (code, signal) => settle({ code, signal }));
    });
  }

  static async start(options: ProcessOptions): Promise<Process> {
    const started = new Process(options);
    try {
      if (options.ready) await started.line(options.ready, options.readyTimeoutMs);
      return started;
    } catch (error) {
      await started.close();
      throw error;
    }
  }

  get pid(): number {
    return this.#child.pid!;
  }

  get running(): boolean {
    return this.#exit === undefined;
  }

  get stdin() {
    return this.#child.stdin!;
  }

  get stdout(): Readable {
    return this.#child.stdout!;
  }

  /** The last lines of everything the process has said. */
  get output(): string {
    return this.#lines.text;
  }

  /** The first line, also of those already said, that matches. */
  line(pattern: RegExp, timeoutMs = 20_000): Promise<RegExpExecArray> {
    return this.#lines.line(pattern, timeoutMs);
  }

  /** Sends a signal to the process alone, not to its group. */
  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** Ends the whole group; resolves when the process is gone. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #close(): Promise<void> {
    if (this.#child.pid === undefined) return;
    if (this.running) {
      this.#killGroup(this.#stopSignal);
      // Its descendants may hold the output pipes open, so the group is killed even where the process itself has gone.
      const kill = setTimeout(() => this.#killGroup('SIGKILL'), this.#stopTimeoutMs);
      await this.exited;
      clearTimeout(kill);
    }
    this.#killGroup('SIGKILL');
  }

  #killGroup(signal: NodeJS.Signals): void {
    try {
      process.kill(-this.pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
}
