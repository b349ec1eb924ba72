/**
 * Keysyms on keys that have no meaning: what a layout lacks, or what the modifiers held at the moment would turn into
 * something else. Each spare key gives one keysym at all levels. The least recently used one is given away, since programs
 * look a changed key up when they hear of the change, a moment later.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { XConnection } from '../host/x11-connection.js';
import type { Keymap } from './keymap.js';

/** Both groups with their first two levels, and what follows them in the core protocol's rows. */
const COLUMNS = 8;
/**
 * Between two changes of the layout: Xlib asks for what has changed, and forgets what changes while it waits for the
 * answer. Nothing tells when all programs have asked; this is longer than they take, and shorter than between two keys.
 */
const REST_MS = 30;
/** A program that forgot it all the same hears of it again. */
const REMIND_MS = 1000;

export class SpareKeys {
  readonly #x: XConnection;
  /** Keycode by keysym, the least recently used first. */
  readonly #assigned = new Map<number, number>();
  #free: number[];
  #changedAt = performance.now();

  constructor(x: XConnection, keymap: Keymap) {
    this.#x = x;
    this.#free = keymap.spareKeys();
  }

  owns(keycode: number): boolean {
    return [...this.#assigned.values()].includes(keycode);
  }

  /** The layout has changed: what was assigned may be gone, or still there. */
  keep(keymap: Keymap): void {
    for (const [keysym, keycode] of this.#assigned) {
      if (keymap.keysym(keycode, 0) !== keysym) this.#assigned.delete(keysym);
    }
    this.#free = keymap.spareKeys();
    this.#changedAt = performance.now();
  }

  /** A key that gives this keysym; undefined when all are held. */
  async take(keysym: number, isHeld: (keycode: number) => boolean): Promise<number | undefined> {
    const restMs = this.#changedAt + REST_MS - performance.now();
    if (restMs > 0 && !this.#assigned.has(keysym)) await sleep(restMs);
    const known = this.#assigned.get(keysym);
    const keycode = known ?? this.#free.pop() ?? this.#oldest(isHeld);
    if (keycode === undefined) return undefined;
    if (known === undefined || performance.now() - this.#changedAt > REMIND_MS) this.#map(keycode, keysym);
    this.#assigned.delete(keysym);
    this.#assigned.set(keysym, keycode);
    return keycode;
  }

  /** Takes all meaning from them again. */
  restore(): void {
    for (const keycode of this.#assigned.values()) {
      this.#map(keycode, 0);
      this.#free.push(keycode);
    }
    this.#assigned.clear();
  }

  #oldest(isHeld: (keycode: number) => boolean): number | undefined {
    for (const [keysym, keycode] of this.#assigned) {
      if (isHeld(keycode)) continue;
      this.#assigned.delete(keysym);
      return keycode;
    }
    return undefined;
  }

  #map(keycode: number, keysym: number): void {
    this.#changedAt = performance.now();
    this.#x.send('ChangeKeyboardMapping', keycode, COLUMNS, Array(COLUMNS).fill(keysym));
  }
}
