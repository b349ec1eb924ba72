/**
 * Whether a picture that is sent may change its size: an original's v4l2sink ends of it while others read its device, and so
 * does a recording. Whoever is there has a say, until he has said that he takes it; who is not, or went, has none.
 */
export class SizeVotes<Who = unknown> {
  readonly #here = new Set<Who>();
  readonly #taking = new Set<Who>();

  /** Nobody may: nobody is there yet, or somebody who is has not said that he takes it. */
  get keep(): boolean {
    return this.#here.size === 0 || [...this.#here].some(who => !this.#taking.has(who));
  }

  /** Somebody is there, or is not any more. */
  setHere(who: Who, is: boolean): void {
    if (is) this.#here.add(who);
    else this.#here.delete(who);
  }

  /** What he has said; it stands until he says otherwise. */
  setTaking(who: Who, takes: boolean): void {
    if (takes) this.#taking.add(who);
    else this.#taking.delete(who);
  }

  /** Nobody of that name comes back. */
  forget(who: Who): void {
    this.#here.delete(who);
    this.#taking.delete(who);
  }
}
