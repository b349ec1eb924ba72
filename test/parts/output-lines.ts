/** What a process says, line by line: kept for error messages, and waited for. */
import type { Readable } from 'node:stream';

const keptLines = 2000;

interface Waiter {
  pattern: RegExp;
  resolve(match: RegExpExecArray): void;
  reject(error: Error): void;
}

export class OutputLines {
  readonly #name: string;
  readonly #lines: string[] = [];
  readonly #waiters = new Set<Waiter>();
  #ended: string | undefined;

  /** `name` of the process, for error messages. */
  constructor(name: string) {
    this.#name = name;
  }

  /** Takes the lines of a stream. */
  collect(stream: Readable): void {
    let rest = '';
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => {
      // A rewritten status line counts as lines of its own.
      const lines = (rest + text).split(/\r?\n|\r/);
      rest = lines.pop()!;
      for (const line of lines) this.push(line);
    });
    stream.on('end', () => {
      if (rest) this.push(rest);
    });
  }

  push(line: string): void {
    this.#lines.push(line);
    if (this.#lines.length > keptLines) this.#lines.shift();
    for (const waiter of this.#waiters) {
      const match = waiter.pattern.exec(line);
      if (match) waiter.resolve(match);
    }
  }

  /** No line will follow; `how` it ended fails those who still wait. */
  end(how: string): void {
    this.#ended = how;
    for (const waiter of this.#waiters) waiter.reject(this.#failure(how, waiter.pattern));
  }

  /** The last lines of everything that was said. */
  get text(): string {
    return this.#lines.join('\n');
  }

  /** The first line, also of those already said, that matches. */
  line(pattern: RegExp, timeoutMs: number): Promise<RegExpExecArray> {
    for (const line of this.#lines) {
      const match = pattern.exec(line);
      if (match) return Promise.resolve(match);
    }
    if (this.#ended !== undefined) return Promise.reject(this.#failure(this.#ended, pattern));
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => waiter.reject(this.#failure(`said nothing in ${timeoutMs} ms`, pattern)),
        timeoutMs,
      );
      const settle = () => {
        clearTimeout(timer);
        this.#waiters.delete(waiter);
      };
      const waiter: Waiter = {
        pattern,
        resolve: match => {
          settle();
          resolve(match);
        },
        reject: error => {
          settle();
          reject(error);
        },
      };
      this.#waiters.add(waiter);
    });
  }

  #failure(what: string, pattern: RegExp): Error {
    return new Error(`${this.#name} ${what} before a line like ${pattern}; it said:\n${this.text}`);
  }
}
