/** Says what is wrong once it has been so for a while, and not again while it stays the same. */

export class Lingering {
  readonly #afterMs: number;
  readonly #say: (what: string) => void;
  #what: string | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(afterMs: number, say: (what: string) => void) {
    this.#afterMs = afterMs;
    this.#say = say;
  }

  /** What is wrong now; undefined when nothing is. */
  look(what: string | undefined): void {
    if (what === this.#what) return;
    this.#what = what;
    clearTimeout(this.#timer);
    if (what !== undefined) this.#timer = setTimeout(() => this.#say(what), this.#afterMs).unref();
  }
}
