/** Waits until a number that only grows has come far enough. */

export class Milestone {
  #waiting: { at: number; resolve: () => void }[] = [];
  #reached = Number.NEGATIVE_INFINITY;

  wait(at: number): Promise<void> {
    if (this.#reached >= at) return Promise.resolve();
    return new Promise(resolve => this.#waiting.push({ at, resolve }));
  }

  settle(reached: number): void {
    this.#reached = reached;
    if (this.#waiting.length === 0) return;
    const due = this.#waiting.filter(({ at }) => at <= reached);
    this.#waiting = this.#waiting.filter(({ at }) => at > reached);
    for (const { resolve } of due) resolve();
  }
}
