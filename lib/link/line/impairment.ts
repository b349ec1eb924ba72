/**
 * What a bad line does to packets, decided packet by packet from a seed: the same seed and packets meet the same fate.
 * No clock and no randomness of its own, so it can be replayed and tested without a network.
 */

export interface LineConditions {
  /** One way, added to every packet. Default 0. */
  delayMs?: number;
  /** Up to this much more, evenly distributed; packets stay in order. Default 0. */
  jitterMs?: number;
  /** Share of packets lost independently, 0 to 1. Default 0. */
  loss?: number;
  /** Loss in bursts by the Gilbert-Elliott model, beside `loss`. */
  burst?: BurstLoss;
  /** Share of packets that are delivered twice. Default 0. */
  duplicate?: number;
  /** Share of packets that later ones overtake. Default 0. */
  reorder?: number;
  /** How much later such a packet comes. Default 10. */
  reorderMs?: number;
  /** Bottleneck; no limit where absent. */
  rateKbps?: number;
  /** What the bottleneck's queue holds before it drops, in time at its rate. Default 300, as in RFC 8867. */
  queueMs?: number;
}

export interface BurstLoss {
  /** Probability, a packet, that a burst begins. */
  enter: number;
  /** Probability, a packet, that it ends; a burst lasts 1/leave packets on average. */
  leave: number;
  /** Share of packets lost within a burst. Default 1. */
  loss?: number;
}

/** What a line did to the packets of one direction. */
export interface LineCounts {
  packets: number;
  delivered: number;
  lost: number;
  /** Of `lost`, those that found the bottleneck's queue full. */
  queueDropped: number;
  duplicated: number;
  reordered: number;
}

/** The sfc32 generator: small, quick, and 128 bits of state, so neighbouring seeds do not resemble each other. */
export function randomFrom(seed: number): () => number {
  let [a, b, c, counter] = [0, seed >>> 0, Math.floor(seed / 2 ** 32) >>> 0, 1];
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < 12; i++) next();
  return next;
}

/** One direction of a line. */
export class Impairment {
  readonly counts: LineCounts = { packets: 0, delivered: 0, lost: 0, queueDropped: 0, duplicated: 0, reordered: 0 };
  /** May be replaced while packets flow. */
  conditions: LineConditions;
  readonly #random: () => number;
  #inBurst = false;
  #bottleneckFreeAt = 0;
  #lastDue = 0;

  constructor(conditions: LineConditions, seed: number) {
    this.conditions = conditions;
    this.#random = randomFrom(seed);
  }

  /** When to deliver a packet that came at `nowMs`: once, twice, or never. */
  next(nowMs: number, bytes: number): number[] {
    const { counts, conditions } = this;
    counts.packets++;
    // Every packet draws the same number of times, so that its fate depends on its place in the row alone.
    const [burstDraw, burstLossDraw, lossDraw, jitterDraw, reorderDraw, duplicateDraw] = Array.from(
      { length: 6 },
      this.#random,
    ) as [number, number, number, number, number, number];
    const { burst } = conditions;
    if (burst) this.#inBurst = this.#inBurst ? burstDraw >= burst.leave : burstDraw < burst.enter;
    const lostInBurst = burst !== undefined && this.#inBurst && burstLossDraw < (burst.loss ?? 1);
    if (lostInBurst || lossDraw < (conditions.loss ?? 0)) {
      counts.lost++;
      return [];
    }
    const sentAt = this.#throughBottleneck(nowMs, bytes);
    if (sentAt === undefined) {
      counts.lost++;
      counts.queueDropped++;
      return [];
    }
    counts.delivered++;
    const inOrder = Math.max(
      sentAt + (conditions.delayMs ?? 0) + jitterDraw * (conditions.jitterMs ?? 0),
      this.#lastDue,
    );
    let due = inOrder;
    if (reorderDraw < (conditions.reorder ?? 0)) {
      counts.reordered++;
      due += conditions.reorderMs ?? 10;
    } else {
      this.#lastDue = inOrder;
    }
    if (duplicateDraw >= (conditions.duplicate ?? 0)) return [due];
    counts.duplicated++;
    return [due, due];
  }

  #throughBottleneck(nowMs: number, bytes: number): number | undefined {
    const { rateKbps, queueMs = 300 } = this.conditions;
    if (rateKbps === undefined) return nowMs;
    const begin = Math.max(nowMs, this.#bottleneckFreeAt);
    if (begin - nowMs > queueMs) return undefined;
    this.#bottleneckFreeAt = begin + (bytes * 8) / rateKbps;
    return this.#bottleneckFreeAt;
  }
}
