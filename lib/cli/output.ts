/** How a session is shown: a status line on a terminal, a line now and then elsewhere, or JSON lines on stdout. */
import type { WriteStream } from 'node:tty';
import type { Statistics } from '../session/statistics.js';
import { statusLine } from './status-line.js';
import { TerminalLine } from './terminal-line.js';

export interface Output {
  /** How often it wants statistics. */
  readonly intervalMs: number;
  statistics(statistics: Statistics): void;
  /** What happened, for programs and for people. */
  event(name: string, facts: object, sentence?: string): void;
  summary(summary: object, sentence: string): void;
  /** Gives the terminal back; nothing is drawn after it. */
  end(): void;
}

export function makeOutput(peer: string, { json }: { json: boolean }): Output {
  if (json) return new JsonOutput();
  return process.stderr.isTTY ? new TerminalOutput(peer, process.stderr) : new LineOutput(peer);
}

/** Objects on stdout, one a line; sentences on stderr. */
class JsonOutput implements Output {
  readonly intervalMs = 1000;

  statistics(statistics: Statistics): void {
    print({ type: 'statistics', ...statistics });
  }

  event(name: string, facts: object, sentence?: string): void {
    print({ type: 'event', event: name, ...facts });
    if (sentence) process.stderr.write(`${sentence}\n`);
  }

  summary(summary: object): void {
    print({ type: 'summary', ...summary });
  }

  end(): void {}
}

export function print(value: object): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

class TerminalOutput implements Output {
  readonly intervalMs = 1000;
  private readonly peer: string;
  private readonly line: TerminalLine;

  constructor(peer: string, stream: WriteStream) {
    this.peer = peer;
    this.line = new TerminalLine(stream);
  }

  statistics(statistics: Statistics): void {
    this.line.show(style => statusLine(statistics, this.peer, style));
  }

  event(_name: string, _facts: object, sentence?: string): void {
    if (sentence) this.line.log(sentence);
  }

  summary(_summary: object, sentence: string): void {
    this.line.end();
    process.stderr.write(`${sentence}\n`);
  }

  end(): void {
    this.line.end();
  }
}

const LINE_EVERY_S = 5;
/** Whoever counts in whole seconds need not hit ours exactly. */
const TOLERANCE_S = 0.5;

/** For log files and pipes: a line is worth keeping, so they are rare and whole. */
class LineOutput implements Output {
  readonly intervalMs = 1000 * LINE_EVERY_S;
  private readonly peer: string;
  private dueS = LINE_EVERY_S;

  constructor(peer: string) {
    this.peer = peer;
  }

  statistics(statistics: Statistics): void {
    if (statistics.elapsedS < this.dueS - TOLERANCE_S) return;
    this.dueS = statistics.elapsedS + LINE_EVERY_S;
    const line = statusLine(statistics, this.peer, { columns: Number.POSITIVE_INFINITY, colour: false });
    process.stderr.write(`${line}\n`);
  }

  event(_name: string, _facts: object, sentence?: string): void {
    if (sentence) process.stderr.write(`${sentence}\n`);
  }

  summary(_summary: object, sentence: string): void {
    process.stderr.write(`${sentence}\n`);
  }

  end(): void {}
}
