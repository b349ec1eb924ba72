/**
 * A child process that answers requests, seen from its parent. The IPC channel is its lifeline: when this process ends in
 * whatever way, the channel closes and the child ends too (see serve.ts).
 */
import { type ChildProcess, fork } from 'node:child_process';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { ClosedError, type CrashError } from '../errors.js';
import { crashError, type ElementFacts } from './crash.js';
import { decodeError, type ErrorClasses, type ErrorData } from './error-data.js';

export interface Request {
  id: number;
  method: string;
  args: readonly unknown[];
}

export type Reply =
  | { kind: 'value'; id: number; value: unknown }
  | { kind: 'error'; id: number; error: ErrorData }
  | { kind: 'notice'; name: string; value: unknown }
  | { kind: 'elements'; elements: ElementFacts[] };

/** The descriptor at which the child leaves its crash report. */
export const REPORT_FD = 4;
/** A child that does not end on being asked is ended. */
const PATIENCE_MS = 5000;

export interface LinkOptions {
  /** What the child says by itself. */
  onNotice: (name: string, value: unknown) => void;
  /** Error classes beside GStreamer's that may come back. */
  classes?: ErrorClasses;
  /** What the child and its drivers print is nobody's to read. Default false. */
  quiet?: boolean;
}

interface Pending {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

export class ProcessLink {
  /** Resolves when the process is gone: with a crash, or with nothing when it was asked to end. */
  readonly exited: Promise<CrashError | undefined>;
  private readonly child: ChildProcess;
  private readonly options: LinkOptions;
  private readonly pending = new Map<number, Pending>();
  private elements: readonly ElementFacts[] = [];
  private nextId = 1;
  private ending = false;
  private gone: Error | undefined;

  /** `program`: path from dist/, which has the compiled program also while the library itself runs from its sources. */
  constructor(program: string, options: LinkOptions) {
    this.options = options;
    this.child = fork(fileURLToPath(new URL(`../../../dist/${program}`, import.meta.url)), [], {
      serialization: 'advanced',
      execArgv: [],
      // A group of its own: Ctrl-C reaches it through its parent alone.
      detached: true,
      stdio: ['ignore', ...(options.quiet ? (['ignore', 'ignore'] as const) : ([2, 2] as const)), 'ipc', 'pipe'],
    });
    this.exited = this.watch();
    this.child.on('message', message => this.take(message as Reply));
  }

  get pid(): number {
    return this.child.pid!;
  }

  /** @throws CrashError when the process dies before it answers, ClosedError once it was asked to end, else what the child threw. */
  request<T = unknown>(method: string, ...args: readonly unknown[]): Promise<T> {
    if (this.gone) return Promise.reject(this.gone);
    const id = this.nextId++;
    return new Promise((resolve, reject) => {
      this.pending.set(id, { resolve: resolve as (value: unknown) => void, reject });
      // A channel that closed meanwhile: the exit, which follows, says why.
      this.child.send({ id, method, args } satisfies Request, () => {});
    });
  }

  /** Closes the lifeline; resolves when the process is gone. Idempotent. */
  async end(): Promise<void> {
    this.ending = true;
    if (this.child.connected) this.child.disconnect();
    const killer = setTimeout(() => this.child.kill('SIGKILL'), PATIENCE_MS);
    await this.exited;
    clearTimeout(killer);
  }

  ref(): void {
    this.child.ref();
    this.child.channel?.ref();
  }

  unref(): void {
    this.child.unref();
    this.child.channel?.unref();
    (this.child.stdio[REPORT_FD] as (Readable & { unref?: () => void }) | undefined)?.unref?.();
  }

  private async watch(): Promise<CrashError | undefined> {
    let report = '';
    const stream = (this.child.stdio[REPORT_FD] as Readable).setEncoding('utf8').on('data', text => {
      report += text;
    });
    // Not 'close', which does not come where this side disconnected.
    const read = new Promise(resolve => stream.once('close', resolve));
    const [exitCode, signal] = await new Promise<[number | null, string | null]>(resolve => {
      this.child.once('exit', (code, name) => resolve([code, name]));
      this.child.once('error', () => resolve([null, null]));
    });
    await read;
    const crash = crashError({ signal, exitCode, report, elements: this.elements });
    // One that was asked to end has not crashed, whatever its last words.
    const gone = this.ending ? new ClosedError('process', 'has ended') : crash;
    this.gone = gone;
    for (const { reject } of this.pending.values()) reject(gone);
    this.pending.clear();
    return this.ending ? undefined : crash;
  }

  private take(reply: Reply): void {
    if (reply.kind === 'notice') this.options.onNotice(reply.name, reply.value);
    else if (reply.kind === 'elements') this.elements = reply.elements;
    else {
      const pending = this.pending.get(reply.id);
      this.pending.delete(reply.id);
      if (reply.kind === 'value') pending?.resolve(reply.value);
      else pending?.reject(decodeError(reply.error, this.options.classes));
    }
  }
}
