/** Ctrl-C and its kin: the first one asks for a clean end, the second one ends at once. */
import { constants } from 'node:os';
import { isReaderGone, tell } from './failure.js';
import type { Output } from './output.js';

/**
 * Runs `work`, which ends by itself or when its signal fires; tells its error and sets the process's exit code. Where
 * stdout `carriesData`, the work itself tells when nobody takes it any more, and the error never stands among the data.
 */
export async function untilInterrupted(
  output: Pick<Output, 'end'>,
  { json, carriesData = false }: { json: boolean; carriesData?: boolean },
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const interruption = new Interruption(carriesData);
  // A second signal must not meet a hidden cursor.
  interruption.signal.addEventListener('abort', () => output.end(), { once: true });
  let exitCode = 0;
  try {
    await work(interruption.signal);
  } catch (error) {
    output.end();
    // Interrupted work rejects to say so; that is no error.
    if (interruption.exitCode === undefined)
      exitCode = tell(error, { json, to: carriesData ? process.stderr : process.stdout });
  } finally {
    interruption.end();
  }
  process.exitCode = interruption.exitCode ?? exitCode;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** npm passes on the terminal's Ctrl-C, which has reached us already: for so long the second one may be the first. */
const ECHO_MS = 100;

/** A device that hangs can hold up the close for as long as it likes. */
const PATIENCE_MS = 2000;

class Interruption {
  private readonly controller = new AbortController();
  /** Of the signal that came: 128 and its number, as a shell counts; 0 when the reader of our output went away, 1 when it cannot be written. */
  exitCode: number | undefined;
  private echo: NodeJS.Timeout | undefined;
  private patience: NodeJS.Timeout | undefined;
  private readonly handler = (name: (typeof SIGNALS)[number]) => this.stop(128 + constants.signals[name]);
  constructor(carriesData: boolean) {
    for (const name of SIGNALS) process.on(name, this.handler);
    if (!carriesData) process.stdout.on('error', error => this.stop(isReaderGone(error) ? 0 : 1));
  }

  /** Fires when the work should end. */
  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** Without our handlers the next signal has its default effect, even while JavaScript is stuck. */
  release(): void {
    clearTimeout(this.echo);
    for (const name of SIGNALS) process.off(name, this.handler);
  }

  /** The work has ended. */
  end(): void {
    clearTimeout(this.patience);
    this.release();
  }

  private stop(exitCode: number): void {
    if (this.exitCode !== undefined) return;
    this.exitCode = exitCode;
    if (process.env.npm_lifecycle_event === undefined) this.release();
    else this.echo = setTimeout(() => this.release(), ECHO_MS);
    this.controller.abort();
    this.patience = setTimeout(
      () => process.stderr.write('Still closing; Ctrl-C once more ends it at once.\n'),
      PATIENCE_MS,
    );
    this.patience.unref();
  }
}
