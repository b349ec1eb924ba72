/**
 * A session in a process of its own: what crashes there is an error here, or a restart. Events, statistics, files and errors
 * are those of a session in this process.
 *
 * Closing cascade: `close()` (or the signal) lets the child's session say goodbye and close, ends the process, ends every
 * reader of statistics, then `finished` settles. When this process ends in whatever way, the child closes its session too.
 */
import { EventEmitter } from 'node:events';
import { extname } from 'node:path';
import type { ControlScope } from '../control/input-messages.js';
import * as costreamErrors from '../errors.js';
import { SessionCrashError } from '../errors.js';
import { ClosedError, CrashError } from '../gst/index.js';
import { Mailbox } from '../gst/mailbox.js';
import { decodeError, type ErrorClasses, type ErrorData } from '../gst/remote/error-data.js';
import { ProcessLink } from '../gst/remote/process-link.js';
import { Restarts } from '../gst/remote/restarts.js';
import { unless } from '../gst/settle.js';
import type { AnyOptions } from './options.js';
import type { Session, SessionEvents } from './session.js';
import type { Statistics, Summary } from './statistics.js';
import { readStatistics, type StatisticsOptions } from './statistics-reading.js';

const CLASSES = costreamErrors as unknown as ErrorClasses;

interface Reader {
  intervalMs: number;
  mailbox: Mailbox<Statistics>;
}

export class IsolatedSession extends EventEmitter<SessionEvents> implements Session {
  readonly finished: Promise<Summary>;
  private settle!: (summary: Summary) => void;
  private fail!: (error: unknown) => void;
  private readonly verb: 'send' | 'recv' | 'call';
  private readonly options: AnyOptions;
  private readonly restarts: Restarts;
  private readonly startedAt = performance.now();
  /** When the latest process's session started, for its own clock begins there. */
  private sinceMs = 0;
  private readonly readers = new Map<number, Reader>();
  private nextReader = 1;
  private lines: ReturnType<Session['toLaunch']> = {};
  private link: ProcessLink | undefined;
  private up: Promise<ProcessLink>;
  private ended = false;
  /** Nothing is told any more. */
  private over = false;
  private closing: Promise<void> | undefined;

  private constructor(verb: 'send' | 'recv' | 'call', { isolate: _, restart, signal: __, ...options }: AnyOptions) {
    super();
    this.verb = verb;
    this.options = options;
    this.restarts = new Restarts(restart ?? false);
    this.finished = new Promise((resolve, reject) => {
      this.settle = resolve;
      this.fail = reject;
    });
    this.up = this.launch(options);
  }

  /** Resolves when the session runs in its process. @throws what the verb throws; SessionCrashError */
  static async start(verb: 'send' | 'recv' | 'call', options: AnyOptions): Promise<Session> {
    const { signal } = options;
    signal?.throwIfAborted();
    const session = new IsolatedSession(verb, options);
    try {
      await unless(signal, session.up);
    } catch (error) {
      await session.quit();
      throw error instanceof CrashError ? new SessionCrashError(error) : error;
    }
    if (signal) {
      const abort = () => void session.close();
      signal.addEventListener('abort', abort, { once: true });
      const forget = () => signal.removeEventListener('abort', abort);
      session.finished.then(forget, forget);
    }
    return session;
  }

  /** Process id; undefined while there is no process. */
  get pid(): number | undefined {
    return this.link?.pid;
  }

  get keyed(): boolean {
    return this.options.key !== undefined;
  }

  statistics(options?: StatisticsOptions): AsyncIterableIterator<Statistics> {
    return readStatistics(options, this.finished, (intervalMs, signal) => this.read(intervalMs, signal));
  }

  /** What the child tells, this one's and its successors'. */
  private async *read(intervalMs: number, signal: AbortSignal | undefined): AsyncIterable<Statistics> {
    if (this.ended || this.closing || signal?.aborted) return;
    const id = this.nextReader++;
    const mailbox = new Mailbox<Statistics>(1, signal, () => this.readers.delete(id));
    this.readers.set(id, { intervalMs, mailbox });
    this.link?.request('watch', id, intervalMs).catch(() => {});
    try {
      yield* mailbox;
    } finally {
      mailbox.end();
      this.link?.request('unwatch', id).catch(() => {});
    }
  }

  async toDot(): Promise<Record<string, string>> {
    return (await this.open()).request('dot');
  }

  toLaunch(): Record<string, { line: string; leftOut: string[] }> {
    return this.lines;
  }

  async snapshot(path: string, options?: { overwrite?: boolean }): Promise<void> {
    await (await this.open()).request('snapshot', path, options);
  }

  async allowControl(scope: ControlScope): Promise<void> {
    await (await this.up).request('allowControl', scope);
  }

  close(): Promise<void> {
    this.closing ??= (async () => {
      const link = await this.up.catch(() => undefined);
      await link?.request('close').catch(() => {});
      await this.quit();
    })();
    return this.closing;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  /** @throws ClosedError */
  private open(): Promise<ProcessLink> {
    if (this.ended || this.closing) throw new ClosedError('session');
    return this.up;
  }

  private async quit(): Promise<void> {
    this.ended = true;
    const link = this.link ?? (await this.up.catch(() => undefined));
    await link?.end();
    // What the process has said until then is told before the end is.
    await new Promise(setImmediate);
    this.over = true;
    for (const { mailbox } of this.readers.values()) mailbox.end();
  }

  private async launch(options: AnyOptions): Promise<ProcessLink> {
    const link = new ProcessLink('session/session-child.js', {
      onNotice: (name, value) => this.hear(name, value),
      classes: CLASSES,
    });
    this.link = link;
    try {
      this.lines = await link.request('start', this.verb, options);
    } catch (error) {
      await link.end();
      throw error;
    }
    this.sinceMs = performance.now() - this.startedAt;
    for (const [id, { intervalMs }] of this.readers) link.request('watch', id, intervalMs).catch(() => {});
    void link.exited.then(crash => {
      if (crash && !this.ended) this.crashed(crash);
    });
    return link;
  }

  private crashed(crash: CrashError): void {
    this.up = this.revive(crash);
    this.up.catch(async error => {
      await this.quit();
      this.fail(error instanceof CrashError ? new SessionCrashError(error) : error);
    });
  }

  private async revive(crash: CrashError): Promise<ProcessLink> {
    const since = performance.now();
    for (let latest = crash; ; ) {
      this.link = undefined;
      if (this.closing || !this.restarts.allows()) throw latest;
      this.emit('crash', { message: new SessionCrashError(latest).message });
      try {
        const link = await this.launch(this.remaining());
        this.emit('restarted', { restarts: this.restarts.count, downMs: Math.round(performance.now() - since) });
        return link;
      } catch (error) {
        if (!(error instanceof CrashError)) throw error;
        latest = error;
      }
    }
  }

  /** What is left of the time, and a file of its own: what the crashed process recorded stays. */
  private remaining(): AnyOptions {
    const { timeLimit, record, ...options } = this.options;
    const passedS = (performance.now() - this.startedAt) / 1000;
    return {
      ...options,
      ...(timeLimit !== undefined && { timeLimit: Math.max(0.1, timeLimit - passedS) }),
      ...(record !== undefined && { record: numbered(record, this.restarts.count + 1) }),
    };
  }

  private hear(name: string, value: unknown): void {
    if (name === 'statistics') {
      const { id, statistics } = value as { id: number; statistics: Statistics };
      this.readers.get(id)?.mailbox.push(this.whole(statistics));
    } else if (name === 'finished') {
      void this.quit().then(() => this.settle(this.whole(value as Summary)));
    } else if (name === 'failed') {
      void this.quit().then(() => this.fail(decodeError(value as ErrorData, CLASSES)));
    } else {
      // The names are those of the child's list, which are SessionEvents. In a turn of its own: it may come with the answer
      // that the session runs, and whoever started that listens only when it has it.
      setImmediate(() => {
        if (!this.over) this.emit(name as 'peer', ...(value as SessionEvents['peer']));
      });
    }
  }

  /** Seconds since the first process started. */
  private whole<S extends Statistics>(statistics: S): S {
    return { ...statistics, elapsedS: Math.round(statistics.elapsedS * 10 + this.offsetMs() / 100) / 10 };
  }

  private offsetMs(): number {
    return this.restarts.count === 0 ? 0 : this.sinceMs;
  }
}

function numbered(path: string, number: number): string {
  const extension = extname(path);
  return `${path.slice(0, path.length - extension.length)}-${number}${extension}`;
}
