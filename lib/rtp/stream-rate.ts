/** The encoder's bitrate on a stream: what was asked for, or less where the line does not carry it. */

/** Of the time the encoder waited for the line: more means that the line is too slow for this bitrate. */
const WAITING_SHARE = 0.05;
/** Of what the line delivers: the rest is for sound, reports and the tunnel's own bytes. */
const USED_SHARE = 0.8;
const LEAST_KBPS = 60;
/** A line that has carried everything for so long may carry more. */
const CALM_MS = 2000;
const GROWTH = 1.08;

export class StreamRate {
  readonly #wantedKbps: number;
  #kbps: number;
  #calmSinceMs: number | undefined;

  constructor(wantedKbps: number) {
    this.#wantedKbps = wantedKbps;
    this.#kbps = wantedKbps;
  }

  /** What to encode with now. */
  get kbps(): number {
    return Math.round(this.#kbps);
  }

  /** `waitingShare` of the last interval the encoder waited for the line, which delivered `deliveredKbps`. */
  look(waitingShare: number, deliveredKbps: number | undefined, nowMs: number): number {
    if (waitingShare > WAITING_SHARE) {
      this.#calmSinceMs = undefined;
      const carried = (deliveredKbps ?? this.#kbps) * USED_SHARE;
      this.#kbps = Math.max(LEAST_KBPS, Math.min(this.#kbps, Math.max(carried, this.#kbps * 0.5)));
    } else {
      this.#calmSinceMs ??= nowMs;
      if (nowMs - this.#calmSinceMs >= CALM_MS) this.#kbps = Math.min(this.#wantedKbps, this.#kbps * GROWTH);
    }
    return this.kbps;
  }
}
