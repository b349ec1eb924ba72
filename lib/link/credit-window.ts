/**
 * How much may be under way to a receiver that acknowledges what it has consumed: about what the line holds by itself. TCP
 * and ssh take megabytes before they refuse a byte; what waits in them would be latency.
 *
 * The window is the measured rate times the round trip and a little queue. It grows while it is what limits and no queue
 * builds up, and shrinks to what the line carries as soon as one does. Times are milliseconds of one steady clock.
 */

export interface CreditLimits {
  /** Bytes before anything was measured: two good frames. */
  firstBytes: number;
  /** Never less: one frame of a slow line. */
  leastBytes: number;
  mostBytes: number;
  /** How long what is sent may wait in the line's queues. */
  queueMs: number;
}

export const CREDIT_LIMITS: CreditLimits = {
  firstBytes: 32 * 1024,
  leastBytes: 12 * 1024,
  mostBytes: 4 * 1024 * 1024,
  queueMs: 100,
};

/** Over which the rate of delivery is measured. */
const RATE_SPAN_MS = 1000;
/** The shortest round trip of so long counts: routes change. */
const ROUND_TRIP_SPAN_MS = 20_000;
const MARKS_MAX = 4096;

interface Mark {
  total: number;
  atMs: number;
}

export class CreditWindow {
  readonly #limits: CreditLimits;
  #window: number;
  #sent = 0;
  #acknowledged = 0;
  /** What had been sent by when, not acknowledged yet. */
  readonly #marks: Mark[] = [];
  /** What had been acknowledged by when. */
  readonly #deliveries: Mark[] = [];
  #shortest: { ms: number; atMs: number } | undefined;
  #roundTripMs: number | undefined;
  #limited = false;
  #cutAgainMs = 0;

  constructor(limits: CreditLimits = CREDIT_LIMITS) {
    this.#limits = limits;
    this.#window = limits.firstBytes;
  }

  /** Bytes that may be under way. */
  get bytes(): number {
    return this.#window;
  }

  /** Bytes that are under way. */
  get outstanding(): number {
    return this.#sent - this.#acknowledged;
  }

  /** Whether another frame may be made. */
  get open(): boolean {
    return this.outstanding < this.#window;
  }

  /** Of the latest acknowledgement, queues included. */
  get roundTripMs(): number | undefined {
    return this.#roundTripMs;
  }

  /** How long what was acknowledged last had waited in queues. */
  get queuedMs(): number {
    return Math.max(0, (this.#roundTripMs ?? 0) - (this.#shortest?.ms ?? 0));
  }

  /** How long the oldest that is not acknowledged has been under way. */
  ageMs(nowMs: number): number {
    const [oldest] = this.#marks;
    return oldest ? nowMs - oldest.atMs : 0;
  }

  /** Bytes a millisecond that arrived lately; undefined before there is anything to measure. */
  rate(nowMs: number): number | undefined {
    const [first] = this.#deliveries;
    if (!first || nowMs - first.atMs < RATE_SPAN_MS / 8) return undefined;
    return (this.#acknowledged - first.total) / (nowMs - first.atMs);
  }

  send(bytes: number, nowMs: number): void {
    this.#sent += bytes;
    if (this.#marks.length < MARKS_MAX) this.#marks.push({ total: this.#sent, atMs: nowMs });
    if (this.outstanding * 2 > this.#window) this.#limited = true;
  }

  /** The receiver has consumed so much in all. @throws RangeError for what it cannot have */
  acknowledge(total: number, nowMs: number): void {
    if (!(total >= this.#acknowledged && total <= this.#sent))
      throw new RangeError('What was never sent is acknowledged.');
    const bytes = total - this.#acknowledged;
    if (bytes === 0) return;
    if (this.#deliveries.length === 0)
      this.#deliveries.push({ total: this.#acknowledged, atMs: this.#marks[0]?.atMs ?? nowMs });
    this.#acknowledged = total;
    this.#measure(total, nowMs);
    this.#adjust(bytes, nowMs);
  }

  #measure(total: number, nowMs: number): void {
    let newest: Mark | undefined;
    while (this.#marks[0] && this.#marks[0].total <= total) newest = this.#marks.shift();
    this.#deliveries.push({ total, atMs: nowMs });
    while (this.#deliveries.length > 2 && nowMs - this.#deliveries[1]!.atMs >= RATE_SPAN_MS) this.#deliveries.shift();
    if (!newest) return;
    const ms = nowMs - newest.atMs;
    this.#roundTripMs = ms;
    const old = this.#shortest && nowMs - this.#shortest.atMs > ROUND_TRIP_SPAN_MS;
    if (!this.#shortest || old || ms <= this.#shortest.ms) this.#shortest = { ms, atMs: nowMs };
  }

  #adjust(bytes: number, nowMs: number): void {
    const { leastBytes, mostBytes, queueMs } = this.#limits;
    if (this.queuedMs <= queueMs) {
      // Doubles in each round trip until it was once too much, then feels its way.
      const step = this.#cutAgainMs === 0 ? bytes : bytes / 8;
      if (this.#limited) this.#window = Math.min(mostBytes, this.#window + step);
      if (this.outstanding * 2 <= this.#window) this.#limited = false;
      return;
    }
    const rate = this.rate(nowMs);
    // Once a round trip: what is under way was sent by the old window.
    if (!this.#limited || rate === undefined || nowMs < this.#cutAgainMs) return;
    this.#window = Math.max(leastBytes, Math.min(this.#window, rate * ((this.#shortest?.ms ?? 0) + queueMs / 2)));
    this.#cutAgainMs = nowMs + (this.#roundTripMs ?? 0);
  }
}
