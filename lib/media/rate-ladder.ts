/**
 * What a picture gives up when the line carries less than it was made for, or the encoder does not keep up: first bits, then
 * frames, then size; and takes back, later, so that nothing swings. A plain value in given time.
 */
import type { VideoFormat } from './video-source.js';

/** Bits a pixel: with less, constrained baseline at x264's fastest preset breaks a picture that moves into blocks. */
const LEAST_BITS_A_PIXEL = 0.03;
/** Whoever asks for less than that has chosen so; the ladder begins below. */
const LEAST_OF_CEILING = 0.8;
/** Frame rates, then sizes at the lowest of them. */
const RATES = [1, 2 / 3, 1 / 2] as const;
const SCALES = [2 / 3, 1 / 2, 1 / 3] as const;
const LEAST_FPS = 10;
const LEAST_WIDTH = 160;
/** A cut is often followed by more: one that lasts is meant. */
const DOWN_MS = 300;
/** Up again with so much to spare for so long. */
const UP_SHARE = 1.4;
/** More than what was asked for is never there. */
const UP_OF_CEILING = 0.95;
const UP_MS = 3000;
/** The encoder takes more than a frame's time, or would take no more than this share of it a rung higher. */
const CPU_DOWN_MS = 2000;
const CPU_UP_MS = 5000;
const CPU_UP_SHARE = 0.6;
/** Who has just come may still say that he takes other sizes: a round trip and a greeting. */
const NEWCOMER_MS = 1000;

export interface Rung {
  fps: number;
  width: number;
  height: number;
}

export interface LadderReading {
  /** What the encoder may make. */
  kbps: number;
  /** How long a frame keeps it lately; undefined while unknown. */
  encodeMs?: number | undefined;
  /** Somebody may not bear that the size changes. */
  keepSize?: boolean | undefined;
  nowMs: number;
}

export class RateLadder {
  readonly #rungs: readonly Rung[];
  #last = 0;
  #first = 0;
  readonly #leastKbps: number;
  readonly #ceilingKbps: number;
  #line = new Step();
  #cpu = new Step();
  #keptSinceMs: number | undefined;

  constructor(format: VideoFormat, ceilingKbps: number) {
    this.#rungs = rungsOf(format);
    const enough = (LEAST_BITS_A_PIXEL * format.width * format.height * format.fps) / 1000;
    this.#ceilingKbps = ceilingKbps;
    this.#leastKbps = Math.min(enough, LEAST_OF_CEILING * ceilingKbps);
  }

  get rung(): Rung {
    return this.#rungs[Math.max(this.#line.at, this.#cpu.at)]!;
  }

  /** Why it is not the uppermost. */
  get limitedBy(): 'line' | 'cpu' | undefined {
    if (this.#line.at === 0 && this.#cpu.at === 0) return undefined;
    return this.#line.at >= this.#cpu.at ? 'line' : 'cpu';
  }

  look({ kbps, encodeMs, keepSize = false, nowMs }: LadderReading): Rung {
    this.#keptSinceMs = keepSize ? (this.#keptSinceMs ?? nowMs) : undefined;
    const [{ width: fullWidth }] = this.#rungs as readonly [Rung];
    const isSmall = this.rung.width < fullWidth;
    // Who stays would hold it down for all: he sees one change, at his start.
    if (isSmall && this.#keptSinceMs !== undefined && nowMs - this.#keptSinceMs >= NEWCOMER_MS) {
      const slowest = this.#rungs.findLastIndex(rung => rung.width === fullWidth);
      for (const step of [this.#line, this.#cpu]) step.riseTo(slowest);
    }
    const { at } = this.#line;
    const { width } = this.rung;
    // Of this size.
    this.#first = keepSize ? this.#rungs.findIndex(rung => rung.width === width) : 0;
    this.#last = keepSize ? this.#rungs.findLastIndex(rung => rung.width === width) : this.#rungs.length - 1;
    this.#line.look(nowMs, this.#last, {
      down: kbps < this.#least(at),
      up: at > this.#first && kbps > Math.min(UP_SHARE * this.#least(at - 1), UP_OF_CEILING * this.#ceilingKbps),
      downMs: DOWN_MS,
      upMs: UP_MS,
    });
    if (encodeMs !== undefined) this.#lookAtEncoder(encodeMs, nowMs);
    return this.rung;
  }

  #lookAtEncoder(encodeMs: number, nowMs: number): void {
    const { at } = this.#cpu;
    const now = this.rung;
    const above = this.#rungs[at - 1];
    const there = above && (encodeMs * above.width * above.height) / (now.width * now.height);
    this.#cpu.look(nowMs, this.#last, {
      down: encodeMs > 1000 / now.fps,
      up: at > this.#first && there !== undefined && there < (CPU_UP_SHARE * 1000) / above!.fps,
      downMs: CPU_DOWN_MS,
      upMs: CPU_UP_MS,
    });
  }

  /** What a rung is worth having for. */
  #least(at: number): number {
    const [top] = this.#rungs;
    return (this.#leastKbps * pixels(this.#rungs[at]!)) / pixels(top!);
  }
}

/** A place that moves by one when there was reason for long enough. */
class Step {
  at = 0;
  #reason: 'down' | 'up' | undefined;
  #since = 0;

  look(nowMs: number, last: number, why: { down: boolean; up: boolean; downMs: number; upMs: number }): void {
    const reason = why.down && this.at < last ? 'down' : why.up ? 'up' : undefined;
    if (reason !== this.#reason) {
      this.#reason = reason;
      this.#since = nowMs;
    }
    if (!reason || nowMs - this.#since < (reason === 'down' ? why.downMs : why.upMs)) return;
    this.at += reason === 'down' ? 1 : -1;
    this.#reason = undefined;
  }

  /** At once, where it is lower. */
  riseTo(place: number): void {
    if (this.at <= place) return;
    this.at = place;
    this.#reason = undefined;
  }
}

function rungsOf({ width, height, fps }: VideoFormat): Rung[] {
  const rates = RATES.map(share => fps * share).filter((rate, i) => i === 0 || rate >= LEAST_FPS);
  const slowest = rates.at(-1)!;
  const sizes = SCALES.filter(scale => width * scale >= LEAST_WIDTH);
  return [
    ...rates.map(rate => ({ fps: rate, width, height })),
    ...sizes.map(scale => ({ fps: slowest, width: even(width * scale), height: even(height * scale) })),
  ];
}

function even(value: number): number {
  return Math.max(2, 2 * Math.round(value / 2));
}

/** A second. */
function pixels({ fps, width, height }: Rung): number {
  return fps * width * height;
}
