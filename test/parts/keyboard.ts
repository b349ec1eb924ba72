/** A person at a display's keyboard and mouse, by XTEST; and a program there that says which keys it gets (xev). */
import { spawnSync } from 'node:child_process';
import { createInterface, type Interface } from 'node:readline';
import { Keymap } from '../../lib/control/keymap.js';
import { XConnection } from '../../lib/host/x11-connection.js';
import { Process } from './process.js';

export const KEYSYM = {
  shift: 0xffe1,
  control: 0xffe3,
  alt: 0xffe9,
  level3: 0xfe03,
  pause: 0xff13,
  capsLock: 0xffe5,
} as const;
const SHIFT = 0x01;
const LEVEL3 = 0x80;
const [PRESS, RELEASE, BUTTON_PRESS, BUTTON_RELEASE, MOTION] = [2, 3, 4, 5, 6];

type FakeInput = (type: number, detail: number, time: number, window: number, x: number, y: number) => void;

/** Gives a display a keyboard layout. */
export function setLayout(display: string, layout: string): void {
  const { status, stderr } = spawnSync('setxkbmap', ['-display', display, '-layout', layout], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`setxkbmap ${layout}: ${stderr}`);
}

export class Keyboard implements AsyncDisposable {
  readonly x: XConnection;
  readonly #fake: FakeInput;

  private constructor(x: XConnection, fake: FakeInput) {
    this.x = x;
    this.#fake = fake;
  }

  static async at(display: string): Promise<Keyboard> {
    const x = await XConnection.open(display);
    return new Keyboard(x, (await x.extension('xtest')).FakeInput as FakeInput);
  }

  /** Types a text with the modifiers that the layout asks for. */
  async type(text: string): Promise<void> {
    const keymap = await Keymap.read(this.x);
    const modifiers = [
      [SHIFT, keymap.plainKeyFor(KEYSYM.shift)!],
      [LEVEL3, keymap.plainKeyFor(KEYSYM.level3)!],
    ] as const;
    for (const character of text) {
      const keysym = keysymOf(character);
      const state = [0, SHIFT, LEVEL3, SHIFT | LEVEL3].find(
        one => keymap.keyFor(keysym, one, () => false) !== undefined,
      );
      if (state === undefined) throw new Error(`This layout has no "${character}".`);
      const held = modifiers.filter(([bit]) => state & bit).map(([, keycode]) => keycode);
      for (const keycode of held) this.key(keycode, true);
      const keycode = keymap.keyFor(keysym, state, () => false)!;
      this.key(keycode, true);
      this.key(keycode, false);
      for (const keycode of held) this.key(keycode, false);
    }
    await this.settled();
  }

  /** Presses or releases keys by their plain keysyms. */
  async keys(keysyms: readonly number[], down: boolean): Promise<void> {
    const keymap = await Keymap.read(this.x);
    for (const keysym of keysyms) this.key(keymap.plainKeyFor(keysym)!, down);
    await this.settled();
  }

  key(keycode: number, down: boolean): void {
    this.#fake(down ? PRESS : RELEASE, keycode, 0, 0, 0, 0);
  }

  button(button: number, down: boolean): void {
    this.#fake(down ? BUTTON_PRESS : BUTTON_RELEASE, button, 0, 0, 0, 0);
  }

  move(x: number, y: number): void {
    this.#fake(MOTION, 0, 0, this.x.root, x, y);
  }

  /** The server has carried out what was asked. */
  async settled(): Promise<void> {
    await this.x.ask('GetInputFocus');
  }

  /** Modifiers and buttons that the display holds for pressed, and where the pointer is. */
  async state(): Promise<{ mask: number; x: number; y: number }> {
    const { keyMask, rootX, rootY } = await this.x.ask('QueryPointer', this.x.root);
    return { mask: keyMask & 0x1fff, x: rootX, y: rootY };
  }

  async focus(window: number): Promise<void> {
    await this.x.do('SetInputFocus', window, 1);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.x.close();
  }
}

export interface KeySeen {
  pressed: boolean;
  keysym: number;
  keycode: number;
  /** By `performance.now()`. */
  at: number;
}

/** A window of xev's: what Xlib makes of the keys that it gets. */
export class KeyListener implements AsyncDisposable {
  readonly window: number;
  readonly seen: KeySeen[] = [];
  readonly #process: Process;
  readonly #waiters = new Set<() => void>();

  private constructor(process: Process, lines: Interface, window: number) {
    this.#process = process;
    this.window = window;
    let pressed = false;
    lines.on('line', line => {
      const kind = /^Key(Press|Release) event/.exec(line)?.[1];
      if (kind) pressed = kind === 'Press';
      const key = /keycode (\d+) \(keysym 0x([0-9a-f]+),/.exec(line);
      if (key) this.#take({ pressed, keycode: Number(key[1]), keysym: parseInt(key[2]!, 16), at: performance.now() });
    });
  }

  static async start(display: string, geometry = '300x200+0+0'): Promise<KeyListener> {
    const process = await Process.start({
      command: 'stdbuf',
      args: ['-oL', 'xev', '-display', display, '-geometry', geometry],
      binaryOutput: true,
    });
    const lines = createInterface(process.stdout);
    const window = await new Promise<number>((resolve, reject) => {
      let id = '';
      lines.on('line', line => {
        id = /Outer window is 0x([0-9a-f]+)/.exec(line)?.[1] ?? id;
        // Now it is on the screen, and may have the focus.
        if (/^Expose event/.test(line)) resolve(parseInt(id, 16));
      });
      lines.once('close', () => reject(new Error(`xev ended: ${process.output}`)));
    });
    return new KeyListener(process, lines, window);
  }

  /** What was typed, as text; keys that are no characters are left out. */
  get text(): string {
    return this.seen
      .filter(({ pressed }) => pressed)
      .map(({ keysym }) => characterOf(keysym))
      .join('');
  }

  /** Resolves when what was seen fits. */
  async until(fits: (listener: this) => boolean, timeoutMs = 20_000): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const check = () => {
        if (!fits(this)) return;
        clearTimeout(timer);
        this.#waiters.delete(check);
        resolve();
      };
      const timer = setTimeout(() => {
        this.#waiters.delete(check);
        reject(new Error(`Saw "${this.text}" (${this.seen.length} keys) in ${timeoutMs} ms.`));
      }, timeoutMs);
      this.#waiters.add(check);
      check();
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#process.close();
  }

  #take(key: KeySeen): void {
    this.seen.push(key);
    for (const waiter of this.#waiters) waiter();
  }
}

/** Keysyms of characters: Latin-1's own codes, Unicode's beyond, but for the Euro sign. */
export function keysymOf(character: string): number {
  const code = character.codePointAt(0)!;
  if (code === 0x20ac) return 0x20ac;
  return code < 0x100 ? code : 0x0100_0000 + code;
}

function characterOf(keysym: number): string {
  if (keysym === 0x20ac) return '€';
  if (keysym >= 0x0100_0100) return String.fromCodePoint(keysym - 0x0100_0000);
  return keysym < 0x100 ? String.fromCodePoint(keysym) : '';
}
