/**
 * From a window to the control connection: keys at once, the mouse as often as a screen shows it, and while something is
 * held a sign of life every 50 ms, so that the other end knows within 200 ms that nobody holds it any more.
 *
 * Closing cascade: `close()` tells that nothing is held, then closes the window's input.
 */
import type { JsonObject } from '../link/control-messages.js';
import { encodeInput, type InputEvent, NOTE_EVENTS_MAX, NOTE_HELD_MAX } from './input-messages.js';
import type { WindowInput } from './window-input.js';

const SIGN_OF_LIFE_MS = 50;
/** Between two notes that only move the pointer. */
const MOVE_INTERVAL_MS = 12;
/** Notes a second, well below what a control connection takes. */
const NOTES_PER_S = 70;
const NOTES_BURST = 70;
/** What may wait; older events are given up, and what is held is told all the same. */
const WAITING_MAX = 512;

export class InputSender {
  readonly #input: WindowInput;
  readonly #send: (body: JsonObject) => boolean;
  #waiting: InputEvent[] = [];
  #timer: NodeJS.Timeout | undefined;
  readonly #life: NodeJS.Timeout;
  #sentAt = 0;
  #credit = NOTES_BURST;

  /** `send` is false when the note could not be sent now. */
  constructor(input: WindowInput, send: (body: JsonObject) => boolean) {
    this.#input = input;
    this.#send = send;
    input.on('input', event => this.#add(event));
    input.on('left', () => this.#flush());
    this.#life = setInterval(() => {
      if (input.keys.length > 0 || input.buttons.length > 0) this.#flush();
    }, SIGN_OF_LIFE_MS);
  }

  async close(): Promise<void> {
    await this.#input.close();
    clearInterval(this.#life);
    clearTimeout(this.#timer);
  }

  #add(event: InputEvent): void {
    const last = this.#waiting.at(-1);
    if (event[0] === 'move' && last?.[0] === 'move') this.#waiting.pop();
    this.#waiting.push(event);
    if (this.#waiting.length > WAITING_MAX) this.#waiting.shift();
    const due = event[0] === 'move' ? this.#sentAt + MOVE_INTERVAL_MS : 0;
    if (performance.now() >= due && this.#earned() >= 1) this.#flush();
    else this.#timer ??= setTimeout(() => this.#flush(), MOVE_INTERVAL_MS);
  }

  /** Notes that may be sent now. */
  #earned(): number {
    return Math.min(NOTES_BURST, this.#credit + ((performance.now() - this.#sentAt) / 1000) * NOTES_PER_S);
  }

  #flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#credit = Math.max(0, this.#earned() - 1);
    this.#sentAt = performance.now();
    const events = this.#waiting.slice(0, NOTE_EVENTS_MAX);
    const keys = this.#input.keys.slice(0, NOTE_HELD_MAX);
    if (this.#send(encodeInput({ events, keys, buttons: this.#input.buttons })))
      this.#waiting = this.#waiting.slice(events.length);
    if (this.#waiting.length > 0) this.#timer = setTimeout(() => this.#flush(), MOVE_INTERVAL_MS);
  }
}
