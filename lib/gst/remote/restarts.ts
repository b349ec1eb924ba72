/** How often a crashed process may be started again before it is given up. */
import { checkFields } from '../known-fields.js';

/** How many crashes within how long a new process answers. */
export interface RestartLimit {
  /** So many crashes … */
  most: number;
  /** … within so long are the last. */
  withinMs: number;
}

/** Whether and how a process that crashed is started again; `true` is 5 crashes within 10 s. */
export type Restart = boolean | RestartLimit;

const STANDARD: RestartLimit = { most: 5, withinMs: 10_000 };

export class Restarts {
  /** How many there were. */
  count = 0;
  private readonly limit: RestartLimit | undefined;
  private crashes: number[] = [];

  constructor(restart: Restart) {
    if (typeof restart !== 'boolean') checkLimit(restart);
    this.limit = restart === true ? STANDARD : restart === false ? undefined : restart;
  }

  /** Notes a crash; says whether to start again. */
  allows(now = performance.now()): boolean {
    if (!this.limit) return false;
    const { most, withinMs } = this.limit;
    this.crashes = [...this.crashes.filter(at => now - at < withinMs), now];
    if (this.crashes.length > most) return false;
    this.count++;
    return true;
  }
}

/** One without a number in it would restart for ever. */
function checkLimit(limit: RestartLimit): void {
  checkFields(limit, ['most', 'withinMs'], 'for restart');
  for (const name of ['most', 'withinMs'] as const) {
    if (typeof limit[name] !== 'number' || !(limit[name] >= 0))
      throw new TypeError(`Expected a number of 0 or more for restart.${name} but received ${String(limit[name])}.`);
  }
}
