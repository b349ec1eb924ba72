/** Gathers small writes into entries, in buffers that are used again: a gigabyte must not pass through the collector. */

export class Slabs {
  readonly #size: number;
  readonly #reuse: boolean;
  readonly #free: Buffer[] = [];
  #current: Buffer;
  #length = 0;
  #lent: { room: Buffer; slab: Buffer; at: number } | undefined;

  /** Without `reuse` whoever takes a buffer may keep it for good. */
  constructor(size: number, { reuse }: { reuse: boolean }) {
    this.#size = size;
    this.#reuse = reuse;
    this.#current = Buffer.allocUnsafeSlow(size);
  }

  get length(): number {
    return this.#length;
  }

  get full(): boolean {
    return this.#length === this.#size;
  }

  /** Copies what fits; returns what did not. */
  fill(chunk: Buffer): Buffer {
    const count = chunk.copy(this.#current, this.#length);
    this.#length += count;
    return chunk.subarray(count);
  }

  /** Room into which somebody reads, who says by `filled` how much; what was gathered before may be taken meanwhile. */
  lend(): Buffer {
    const room = this.#current.subarray(this.#length);
    this.#lent = { room, slab: this.#current, at: this.#length };
    return room;
  }

  filled(count: number): void {
    const { room, slab, at } = this.#lent!;
    this.#lent = undefined;
    if (slab === this.#current && at === this.#length) this.#length += count;
    else this.fill(room.subarray(0, count));
  }

  /** What was gathered, and how its memory is given back; small pieces are copied so that they do not hold a slab. */
  take(): { body: Buffer; release?: () => void } {
    const gathered = this.#current.subarray(0, this.#length);
    this.#length = 0;
    if (gathered.length < this.#size / 2) return { body: Buffer.from(gathered) };
    const slab = this.#current;
    this.#current = this.#free.pop() ?? Buffer.allocUnsafeSlow(this.#size);
    return this.#reuse ? { body: gathered, release: () => this.#free.push(slab) } : { body: gathered };
  }
}
