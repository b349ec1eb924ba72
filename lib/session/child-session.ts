/**
 * A session in a process of its own: the command line with `--json`, its lines read back. Its stdout is its lifeline:
 * when this process dies in whatever way, the child's next line meets a closed pipe and it ends.
 */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { CostreamError, type ExitCode, StartError } from '../errors.js';
import type { Statistics, Summary } from './statistics.js';

const PROGRAM = fileURLToPath(new URL('../../bin/gst-costream.mjs', import.meta.url));
/** A child that does not end on being asked is ended. */
const PATIENCE_MS = 5000;
const STDERR_LINES = 5;

type Line =
  | ({ type: 'statistics' } & Statistics)
  | ({ type: 'summary' } & Summary)
  | { type: 'event'; event: string; [fact: string]: unknown }
  | { type: 'error'; code: string; message: string };

export interface ChildOptions {
  /** For each event but "started". */
  onEvent?: (event: string, facts: Record<string, unknown>) => void;
  onStatistics?: (statistics: Statistics) => void;
}

export class ChildSession {
  /** Resolves when media runs; rejects with the child's own error. */
  readonly started: Promise<void>;
  /** Resolves with the child's summary once it is gone; rejects with its error. */
  readonly ended: Promise<Summary>;
  /** The latest that it said. */
  statistics: Statistics | undefined;
  private readonly child: ChildProcessByStdio<null, Readable, Readable>;
  private readonly options: ChildOptions;
  private readonly complaints: string[] = [];
  private summary: Summary | undefined;
  private failure: { code: string; message: string } | undefined;
  private begin!: () => void;
  private killer: NodeJS.Timeout | undefined;

  constructor(verb: 'send' | 'recv', words: readonly string[], options: ChildOptions = {}) {
    this.options = options;
    this.child = spawn(process.execPath, [PROGRAM, verb, ...words, '--json'], {
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own: Ctrl-C reaches it through stop() alone, once.
      detached: true,
    });
    const begun = new Promise<void>(resolve => {
      this.begin = resolve;
    });
    this.ended = this.run(verb);
    this.started = Promise.race([begun, this.ended.then(() => {})]);
    // Whoever waits for the one need not wait for the other.
    this.started.catch(() => {});
    this.ended.catch(() => {});
  }

  /** Asks it to end as Ctrl-C does; idempotent. */
  stop(): void {
    if (this.killer || this.child.exitCode !== null || this.child.signalCode !== null) return;
    this.child.kill('SIGINT');
    this.killer = setTimeout(() => this.child.kill('SIGKILL'), PATIENCE_MS);
  }

  private async run(verb: string): Promise<Summary> {
    const closed = once(this.child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
    createInterface(this.child.stdout).on('line', text => this.read(text));
    createInterface(this.child.stderr).on('line', text => this.complain(text));
    const [code, signal] = await closed;
    clearTimeout(this.killer);
    if (this.failure) throw new CostreamError(this.failure.code, (code ?? 1) as ExitCode, this.failure.message);
    if (this.summary) return this.summary;
    const how = signal ? `by ${signal}` : `with exit code ${code}`;
    throw new StartError('START', [`The ${verb} process ended ${how}.`, ...this.complaints].join('\n'));
  }

  /** A library below Node prints what it likes, also between our lines. */
  private read(text: string): void {
    let line: Line | undefined;
    try {
      line = JSON.parse(text) as Line;
    } catch {
      // None of ours.
    }
    if (typeof line === 'object' && line !== null) this.take(line);
    else this.complain(text);
  }

  private complain(text: string): void {
    this.complaints.push(text);
    if (this.complaints.length > STDERR_LINES) this.complaints.shift();
  }

  private take(line: Line): void {
    switch (line.type) {
      case 'statistics': {
        const { type: _, ...statistics } = line;
        this.statistics = statistics;
        this.options.onStatistics?.(statistics);
        break;
      }
      case 'summary': {
        const { type: _, ...summary } = line;
        this.summary = summary;
        break;
      }
      case 'error':
        this.failure = line;
        break;
      case 'event': {
        const { type: _, event, ...facts } = line;
        if (event === 'started') this.begin();
        else this.options.onEvent?.(event, facts);
      }
    }
  }
}
