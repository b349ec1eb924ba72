/** What one viewer is sent: whole units or none, never more under way than its line holds, and nothing without its start. */
import { CreditWindow } from './credit-window.js';
import type { Unit } from './room.js';

/** A frame that was in the encoder when the window closed still goes. */
const LATE_BYTES = 16 * 1024;
/** What stands alone is small: sound and reports go on for longer. */
const SINGLE_BYTES = 64 * 1024;
/** Between two requests for a new start: starts are large, and a slow line is the reason that one is needed. */
const RESTART_INTERVAL_MS = 500;

export class Outlet {
  readonly window = new CreditWindow();
  readonly #write: (bytes: Buffer, unit: Unit) => number;
  readonly #restart: (channel: number) => void;
  /** Channels on which nothing is missing since a start, and those that wait for one. */
  readonly #intact = new Set<number>();
  readonly #broken = new Set<number>();
  #askedAtMs = Number.NEGATIVE_INFINITY;
  #asking: NodeJS.Timeout | undefined;
  #dropped = 0;

  constructor(write: (bytes: Buffer, unit: Unit) => number, restart: (channel: number) => void) {
    this.#write = write;
    this.#restart = restart;
  }

  get dropped(): number {
    return this.#dropped;
  }

  /** `bytes` is the unit as it goes onto the stream. */
  send(unit: Unit, bytes: Buffer): void {
    const { channel, kind } = unit;
    if (!this.#takes(channel, kind)) {
      this.#dropped++;
      if (kind !== 'single') this.#break(channel);
      return;
    }
    if (kind === 'start') {
      this.#intact.add(channel);
      this.#broken.delete(channel);
    }
    this.window.send(this.#write(bytes, unit), performance.now());
  }

  /** The viewer has consumed so much. @throws RangeError */
  consumed(total: number): void {
    this.window.acknowledge(total, performance.now());
    this.#ask();
  }

  close(): void {
    clearTimeout(this.#asking);
  }

  #takes(channel: number, kind: Unit['kind']): boolean {
    const { outstanding, bytes } = this.window;
    const most = 2 * bytes + LATE_BYTES;
    if (kind === 'single') return outstanding < most + SINGLE_BYTES;
    return outstanding < most && (kind === 'start' || this.#intact.has(channel));
  }

  #break(channel: number): void {
    this.#intact.delete(channel);
    this.#broken.add(channel);
    this.#ask();
  }

  /** For new starts, when there is room for them and not too often. */
  #ask(): void {
    if (this.#broken.size === 0 || !this.window.open || this.#asking) return;
    const waitMs = this.#askedAtMs + RESTART_INTERVAL_MS - performance.now();
    if (waitMs > 0) {
      this.#asking = setTimeout(() => {
        this.#asking = undefined;
        this.#ask();
      }, waitMs);
      return;
    }
    this.#askedAtMs = performance.now();
    for (const channel of this.#broken) this.#restart(channel);
  }
}
