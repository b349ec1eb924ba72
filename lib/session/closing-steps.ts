/** The steps of a close: each is taken whatever became of the ones before it, and who waits for long hears which are open. */

/** After this long it is told what is waited for. */
const LONG_MS = 1500;

export class ClosingSteps {
  /** What went wrong, in its order. */
  readonly failures: unknown[] = [];
  readonly #open = new Set<string>();
  readonly #timer: NodeJS.Timeout | undefined;

  /** `tellOpen` is called once, when it takes long. */
  constructor(tellOpen?: (steps: readonly string[]) => void) {
    if (tellOpen) this.#timer = setTimeout(() => tellOpen([...this.#open]), LONG_MS);
  }

  /** Never rejects. */
  async take(name: string, act: () => unknown): Promise<void> {
    this.#open.add(name);
    try {
      await act();
    } catch (error) {
      this.failures.push(error);
    }
    this.#open.delete(name);
  }

  /** All are taken. */
  end(): void {
    clearTimeout(this.#timer);
  }
}
