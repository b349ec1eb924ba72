/** How far two clocks are apart and how long a message takes, from probes answered by the other end (RFC 5905 §8, §10). */

/** The least delayed of so many probes tells the offset best. */
const PROBES_KEPT = 8;

export interface ClockReading {
  /** What to add to our time to get theirs. */
  offsetMs: number;
  roundTripMs: number;
}

/** Microseconds since 1970; steps of the system clock after the start do not show. */
export function nowUs(): number {
  return Math.round((performance.timeOrigin + performance.now()) * 1000);
}

export class ClockEstimate {
  readonly #probes: ClockReading[] = [];

  /** The four times of one probe: ours, theirs, theirs, ours. */
  add(sentUs: number, receivedUs: number, answeredUs: number, arrivedUs: number): void {
    const roundTripMs = (arrivedUs - sentUs - (answeredUs - receivedUs)) / 1000;
    // An answer that left before its question arrived, or that no question of ours can have had.
    if (answeredUs < receivedUs || roundTripMs < 0) return;
    this.#probes.push({ offsetMs: (receivedUs - sentUs + (answeredUs - arrivedUs)) / 2000, roundTripMs });
    if (this.#probes.length > PROBES_KEPT) this.#probes.shift();
  }

  get reading(): ClockReading | undefined {
    return this.#probes.reduce<ClockReading | undefined>(
      (best, probe) => (best && best.roundTripMs <= probe.roundTripMs ? best : probe),
      undefined,
    );
  }
}

/** What to add to CLOCK_MONOTONIC to get `nowUs()` of an end whose clock is `offsetMs` ahead of ours, in nanoseconds. */
export function epochNs(offsetMs = 0): bigint {
  const [monotonic, nowNs] = [process.hrtime.bigint(), BigInt(nowUs()) * 1000n];
  return nowNs - monotonic + BigInt(Math.round(offsetMs * 1e6));
}
