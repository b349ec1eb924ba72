/**
 * What a stream carries, for all pictures on it together: what was asked for, or less where the encoder had to wait for the line.
 * TCP loses nothing and a window bounds its queue: the wait is what tells. Times are milliseconds of one steady clock.
 */
import type { RateReading } from './rate-control.js';

/** Of the time the encoder waited for the line: more means that the line is too slow for this bitrate. */
const WAITING_SHARE = 0.05;
/** Of what the line delivers: the rest is for sound, reports and the tunnel's own bytes. */
const USED_SHARE = 0.8;
const LEAST_KBPS = 60;
/** A line that has carried everything for so long may carry more. */
const CALM_MS = 2000;
const GROWTH = 1.08;
/** No frame is late for less. */
const SHORT_WAIT_MS = 5;

/** What is known of the line. */
export interface StreamLine {
  /** Undefined before it was measured. */
  deliveredKbps: number | undefined;
  queueMs: number;
  watched: boolean;
}

export class StreamRate {
  readonly #wantedKbps: number;
  #kbps: number;
  #calmSinceMs: number | undefined;
  #waitingSinceMs: number | undefined;
  /** Of waits that are over, since the last look. */
  #waitedMs = 0;
  #lookedAtMs: number;
  #heldFrames = 0;

  constructor(wantedKbps: number, nowMs: number) {
    this.#wantedKbps = wantedKbps;
    this.#kbps = wantedKbps;
    this.#lookedAtMs = nowMs;
  }

  /** What to encode with now. */
  get kbps(): number {
    return Math.round(this.#kbps);
  }

  get waits(): boolean {
    return this.#waitingSinceMs !== undefined;
  }

  /** The encoder waits from now on, or does no more. */
  setWaits(is: boolean, nowMs: number): void {
    if (is === this.waits) return;
    if (this.#waitingSinceMs !== undefined) {
      this.#waitedMs += nowMs - Math.max(this.#waitingSinceMs, this.#lookedAtMs);
      if (nowMs - this.#waitingSinceMs > SHORT_WAIT_MS) this.#heldFrames++;
    }
    this.#waitingSinceMs = is ? nowMs : undefined;
  }

  look({ deliveredKbps, queueMs, watched }: StreamLine, nowMs: number): RateReading {
    if (this.#waitingShare(nowMs) > WAITING_SHARE) {
      this.#calmSinceMs = undefined;
      const carried = (deliveredKbps ?? this.#kbps) * USED_SHARE;
      this.#kbps = Math.max(LEAST_KBPS, Math.min(this.#kbps, Math.max(carried, this.#kbps * 0.5)));
    } else {
      this.#calmSinceMs ??= nowMs;
      if (nowMs - this.#calmSinceMs >= CALM_MS) this.#kbps = Math.min(this.#wantedKbps, this.#kbps * GROWTH);
    }
    return {
      targetKbps: this.kbps,
      queueMs: Math.round(queueMs * 10) / 10,
      heldFrames: this.#heldFrames,
      // A valve is closed meanwhile, and whoever encodes is idle.
      waitedMs: 0,
      constrained: this.#kbps < this.#wantedKbps,
      told: watched,
      // All that was asked for from the first frame: the window bounds what that can do to the line.
      starting: false,
      unheard: false,
    };
  }

  /** Of the time since the last look. */
  #waitingShare(nowMs: number): number {
    const passedMs = nowMs - this.#lookedAtMs;
    const waitingMs = this.#waitingSinceMs === undefined ? 0 : nowMs - Math.max(this.#waitingSinceMs, this.#lookedAtMs);
    const share = (this.#waitedMs + waitingMs) / Math.max(1, passedMs);
    this.#waitedMs = 0;
    this.#lookedAtMs = nowMs;
    return share;
  }
}
