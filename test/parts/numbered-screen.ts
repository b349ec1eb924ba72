/** One display that shows counting frames over a busy picture, and one whose frames are read: who saw what, and when. */
import { readFrameNumber, sampledLines, writeFrameNumber } from './frame-number.js';
import { type Frame, lumaAt } from './picture.js';
import { Framebuffer, type Xvfb } from './xvfb.js';

export interface Band {
  /** Each frame's band is new, two by two pixels, and fills the bitrate. Default false: it moves. */
  grain?: boolean;
}

/** Paints a new number at a fixed rate. */
export class Painter implements Disposable {
  /** When each number was put on the screen, by `performance.now()`. */
  readonly paintedAt = new Map<number, number>();
  readonly #screen: Framebuffer;
  readonly #timer: NodeJS.Timeout;
  readonly #band: Band;
  #number = 0;

  constructor(display: Xvfb, fps = 30, band: Band = {}) {
    this.#band = band;
    this.#screen = new Framebuffer(display.framebufferPath);
    this.#paint();
    this.#timer = setInterval(() => this.#paint(), 1000 / fps);
  }

  [Symbol.dispose](): void {
    clearInterval(this.#timer);
    this.#screen.close();
  }

  #paint(): void {
    paint(this.#screen.frame, ++this.#number, this.#band);
    this.#screen.write();
    this.paintedAt.set(this.#number, performance.now());
  }
}

/** The picture of a number: the same wherever it is painted, with a band in motion where lost packets would show. */
export function paint(frame: Frame & { stride: number }, number: number, { grain = false }: Band = {}): void {
  const { data, stride, height } = frame;
  const shift = number * 7;
  const grey = (x: number, y: number) => (grain ? hash(x >> 3, y >> 1, number) : (x >> 3) + y + shift);
  for (let y = Math.floor(height * 0.4); y < height * 0.6; y++) {
    for (let x = 0; x < stride; x += 4) data.fill(grey(x, y) & 0xff, y * stride + x, y * stride + x + 3);
  }
  writeFrameNumber(frame, number);
}

function hash(x: number, y: number, number: number): number {
  const mixed = Math.imul(
    Math.imul(x, 73_856_093) ^ Math.imul(y, 19_349_663) ^ Math.imul(number, 83_492_791),
    0x2c1b3c6d,
  );
  return Math.imul(mixed ^ (mixed >>> 15), 0x297a2d39) >>> 24;
}

export interface Seen {
  number: number;
  at: number;
}

/** Reads a display at a few hundred hertz, as an eye would, without asking its server. */
export class Watcher implements Disposable {
  /** Every change of number, in the order seen. */
  readonly seen: Seen[] = [];
  /** Copies of what was seen, judged later: judging takes longer than a frame. */
  readonly #kept: { number: number; data: Uint8Array }[] | undefined;
  readonly #screen: Framebuffer;
  readonly #lines: number[];
  readonly #timer: NodeJS.Timeout;
  readonly #waiters = new Set<() => void>();

  readonly #band: Band;

  constructor(display: Xvfb, { keep = false, ...band }: { keep?: boolean } & Band = {}) {
    this.#band = band;
    this.#kept = keep ? [] : undefined;
    this.#screen = new Framebuffer(display.framebufferPath);
    this.#lines = sampledLines(this.#screen.height);
    this.#timer = setInterval(() => this.#look(), 3);
  }

  get last(): number | undefined {
    return this.seen.at(-1)?.number;
  }

  /** Resolves when `count` more changes were seen; four seconds' worth takes a machine at a third of its speed twelve. */
  async next(count = 1, timeoutMs = 30_000): Promise<Seen> {
    const wanted = this.seen.length + count;
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiters.delete(check);
        reject(new Error(`Saw ${this.seen.length - wanted + count} of ${count} new frames in ${timeoutMs} ms.`));
      }, timeoutMs);
      const check = () => {
        if (this.seen.length < wanted) return;
        clearTimeout(timer);
        this.#waiters.delete(check);
        resolve();
      };
      this.#waiters.add(check);
    });
    return this.seen[wanted - 1]!;
  }

  [Symbol.dispose](): void {
    clearInterval(this.#timer);
    this.#screen.close();
  }

  #look(): void {
    const number = readFrameNumber(this.#screen.read(this.#lines));
    if (number === undefined || number === this.last) return;
    this.seen.push({ number, at: performance.now() });
    if (this.#kept) this.#keep(number, this.#kept);
    for (const waiter of this.#waiters) waiter();
  }

  #keep(number: number, kept: { number: number; data: Uint8Array }[]): void {
    const shown = this.#screen.read();
    // Read in one go, but the next frame may have come meanwhile.
    if (readFrameNumber(shown) === number) kept.push({ number, data: shown.data.slice() });
  }

  /** How far each picture that was kept is from what was painted, PSNR of luma in dB. */
  psnrDb(): number[] {
    const { width, height, frame } = this.#screen;
    const painted = { ...frame, data: new Uint8Array(frame.data.length) };
    return (this.#kept ?? []).map(({ number, data }) => {
      paint(painted, number, this.#band);
      const shown = { ...frame, data };
      let squares = 0;
      for (let y = 0; y < height; y += 2) {
        for (let x = 0; x < width; x += 2) squares += (lumaAt(shown, x, y) - lumaAt(painted, x, y)) ** 2;
      }
      return 10 * Math.log10(255 ** 2 / (squares / ((width * height) / 4)));
    });
  }
}

/** Percentile of the delays from painting to being seen, in milliseconds. */
export function delays(painter: Painter, seen: readonly Seen[]): (percentile: number) => number {
  const sorted = seen
    .map(({ number, at }) => at - painter.paintedAt.get(number)!)
    .filter(delay => !Number.isNaN(delay))
    .sort((a, b) => a - b);
  return percentile => sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percentile) / 100))]!;
}
