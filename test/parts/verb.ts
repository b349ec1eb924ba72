/** A verb of the command line as a process of its own, with the statistics that it prints. */
import { createInterface } from 'node:readline';
import type { Statistics } from '../../lib/session/statistics.js';
import { Process } from './process.js';

export class Verb implements AsyncDisposable {
  readonly process: Process;
  latest: Statistics | undefined;
  readonly #waiters = new Set<() => void>();

  private constructor(process: Process) {
    this.process = process;
    createInterface({ input: process.stdout }).on('line', line => {
      const event = JSON.parse(line) as { type: string } & Statistics;
      if (event.type !== 'statistics') return;
      this.latest = event;
      for (const waiter of [...this.#waiters]) waiter();
    });
  }

  /** Resolves when it runs and has printed statistics; `launcher` is a command that starts it, and its first words. */
  static async start(
    words: readonly string[],
    env: Readonly<Record<string, string>> = {},
    { launcher = [] }: { launcher?: readonly string[] } = {},
  ): Promise<Verb> {
    const [command, ...args] = [...launcher, process.execPath, 'bin/gst-costream.mjs', ...words, '--json'];
    const verb = new Verb(
      await Process.start({
        command: command!,
        args,
        env,
        binaryOutput: true,
        stopSignal: 'SIGINT',
      }),
    );
    try {
      await verb.next(() => true);
      return verb;
    } catch (error) {
      await verb.process.close();
      throw error;
    }
  }

  /** The next statistics for which `when` holds. */
  next(when: (statistics: Statistics) => boolean, timeoutMs = 20_000): Promise<Statistics> {
    return new Promise((resolve, reject) => {
      const settle = (finish: () => void) => {
        clearTimeout(timer);
        this.#waiters.delete(look);
        finish();
      };
      const look = () => {
        const latest = this.latest!;
        if (when(latest)) settle(() => resolve(latest));
      };
      const fail = (why: string) => () =>
        reject(new Error(`${why}; last: ${JSON.stringify(this.latest)}\n${this.process.output}`));
      const timer = setTimeout(() => settle(fail(`No such statistics in ${timeoutMs} ms`)), timeoutMs);
      void this.process.exited.then(() => settle(fail('The program ended')));
      this.#waiters.add(look);
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.process.close();
  }
}
