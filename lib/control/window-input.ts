/**
 * Keys and mouse of the window that shows the picture. GStreamer's own navigation events come every 50 ms, know keys by
 * their unshifted keysym and no loss of focus; so this is a second client of the same window: it selects its keys and
 * focus, and lays an invisible window over it that gets the mouse.
 *
 * Closing cascade: `close()`, or the window's end, takes the invisible window away and closes the connection.
 */
import { EventEmitter } from 'node:events';
import { EVENT_MASK, XConnection, type XEvent } from '../host/x11-connection.js';
import { type HeldKey, type InputEvent, POSITION_MAX } from './input-messages.js';
import { followKeyboard, Keymap, remappedKeys } from './keymap.js';
import { isKeysym, isLock } from './keysyms.js';

export interface WindowInputEvents {
  input: [InputEvent];
  /** Focus or pointer has left: whatever is held will not be heard of any more. */
  left: [];
}

const INPUT_ONLY = 2;
const POINTER_ROOT = 1;
/** NotifyPointer and NotifyPointerRoot: the focus is wherever the pointer is. */
const FOCUS_BY_POINTER = [5, 6];

export class WindowInput extends EventEmitter<WindowInputEvents> {
  readonly #x: XConnection;
  readonly #window: number;
  readonly #cover: number;
  readonly #picture: { width: number; height: number };
  #size: { width: number; height: number };
  #keymap: Keymap;
  #focused = false;
  readonly #keys = new Map<number, number>();
  readonly #buttons = new Set<number>();

  private constructor(x: XConnection, window: number, picture: Size, size: Size, keymap: Keymap) {
    super();
    this.#x = x;
    this.#window = window;
    this.#picture = picture;
    this.#size = size;
    this.#keymap = keymap;
    this.#cover = x.newId();
    x.on('event', event => this.#take(event));
    x.on('lost', () => this.#leave());
  }

  /** `picture`: the size of the picture that is sent; the window shows it in its middle. */
  static async open(display: string, window: number, picture: Size): Promise<WindowInput> {
    const x = await XConnection.open(display);
    try {
      await followKeyboard(x);
      const [keymap, { width, height }] = await Promise.all([Keymap.read(x), x.ask('GetGeometry', window)]);
      const input = new WindowInput(x, window, picture, { width, height }, keymap);
      await input.#select();
      return input;
    } catch (error) {
      await x.close();
      throw error;
    }
  }

  get keys(): readonly HeldKey[] {
    return [...this.#keys];
  }

  get buttons(): readonly number[] {
    return [...this.#buttons];
  }

  async close(): Promise<void> {
    this.#leave();
    await this.#x.close();
  }

  async #select(): Promise<void> {
    const { keyPress, keyRelease, focusChange, structureNotify } = EVENT_MASK;
    const { buttonPress, buttonRelease, pointerMotion, enterWindow, leaveWindow } = EVENT_MASK;
    await this.#x.do('ChangeWindowAttributes', this.#window, {
      eventMask: keyPress | keyRelease | focusChange | structureNotify,
    });
    const { width, height } = this.#size;
    await this.#x.do('CreateWindow', this.#cover, this.#window, 0, 0, width, height, 0, 0, INPUT_ONLY, 0, {
      eventMask: buttonPress | buttonRelease | pointerMotion | enterWindow | leaveWindow,
    });
    await this.#x.do('MapWindow', this.#cover);
    const { focus } = await this.#x.ask('GetInputFocus');
    this.#focused = focus > POINTER_ROOT;
  }

  #take(event: XEvent): void {
    switch (event.name) {
      case 'KeyPress':
        this.#press(event.keycode, event.buttons);
        return;
      case 'KeyRelease':
        if (this.#keys.delete(event.keycode)) this.emit('input', ['release', event.keycode]);
        return;
      case 'ButtonPress':
      case 'ButtonRelease':
        this.#button(event);
        return;
      case 'MotionNotify':
        this.#move(event);
        return;
      case 'FocusIn':
      case 'FocusOut':
        this.#focused = event.name === 'FocusIn' && !FOCUS_BY_POINTER.includes(event.detail);
        if (event.name === 'FocusOut') this.#leave();
        return;
      case 'LeaveNotify':
        // With an explicit focus, keys still come here; where the focus follows the pointer they do not.
        if (!this.#focused && event.mode === 0) this.#leave();
        return;
      case 'ConfigureNotify':
        if (event.wid === this.#window) this.#resize(event);
        return;
      case 'XkbEvent':
        if (remappedKeys(event)) void this.#readKeymap();
        return;
      case 'DestroyNotify':
        this.#leave();
        return;
    }
  }

  async #readKeymap(): Promise<void> {
    try {
      this.#keymap = await Keymap.read(this.#x);
    } catch {
      // The display is gone, and 'lost' says so.
    }
  }

  #press(keycode: number, state: number): void {
    const keysym = this.#keymap.keysym(keycode, state);
    // A key that repeats is one that is held.
    if (keysym === undefined || this.#keys.has(keycode) || !isKeysym(keysym) || isLock(keysym)) return;
    this.#keys.set(keycode, keysym);
    this.emit('input', ['press', keycode, keysym]);
  }

  #button({ name, keycode: button, x, y }: XEvent): void {
    const down = name === 'ButtonPress';
    const at = this.#position(x, y);
    // Beside the picture is nothing to press.
    if (down && !at.inside) return;
    if (down ? this.#buttons.has(button) : !this.#buttons.delete(button)) return;
    if (down) this.#buttons.add(button);
    this.emit('input', ['move', at.x, at.y]);
    this.emit('input', ['button', button, down]);
  }

  #move({ x, y }: XEvent): void {
    const at = this.#position(x, y);
    if (at.inside || this.#buttons.size > 0) this.emit('input', ['move', at.x, at.y]);
  }

  /** Where in the picture a pixel of the window is: the picture keeps its shape and gets borders. */
  #position(x: number, y: number): { x: number; y: number; inside: boolean } {
    const scale = Math.min(this.#size.width / this.#picture.width, this.#size.height / this.#picture.height);
    const along = (pixel: number, whole: number, length: number) =>
      (pixel + 0.5 - (whole - length * scale) / 2) / (length * scale);
    const [u, v] = [along(x, this.#size.width, this.#picture.width), along(y, this.#size.height, this.#picture.height)];
    const inside = u >= 0 && u < 1 && v >= 0 && v < 1;
    const scaled = (share: number) => Math.min(POSITION_MAX, Math.max(0, Math.floor(share * (POSITION_MAX + 1))));
    return { x: scaled(u), y: scaled(v), inside };
  }

  #resize({ width, height }: XEvent): void {
    this.#size = { width, height };
    this.#x.send('ConfigureWindow', this.#cover, { width, height });
  }

  #leave(): void {
    this.#keys.clear();
    this.#buttons.clear();
    this.emit('left');
  }
}

interface Size {
  width: number;
  height: number;
}
