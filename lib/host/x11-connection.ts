/// <reference path="./x11-package.d.ts" />
/**
 * A connection to an X server: requests as promises, events as they come. The `x11` package speaks the protocol in
 * JavaScript; this file knows it, and nothing else does.
 *
 * Closing cascade: `close()`, or the server's end, rejects what is asked and emits `lost` once.
 */
import { EventEmitter, once } from 'node:events';
import type { X11Client, X11Display } from 'x11';
import { displayCookie } from './x11.js';

/** Events by the names of the protocol; each has the fields that its kind has. */
export interface XEvent {
  name: string;
  /** Of the window that it was selected on. */
  wid: number;
  /** Keys: the keycode; buttons: the button. */
  keycode: number;
  detail: number;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Modifiers, buttons and group before the event (KeyButMask). */
  buttons: number;
  mode: number;
  /** Of the X Keyboard Extension's events: which one, and its fields from the ninth byte on. */
  xkbType: number;
  raw: Buffer;
}

/** Answers of the requests that are used here. */
interface Replies {
  QueryPointer: { child: number; rootX: number; rootY: number; keyMask: number };
  GetGeometry: { width: number; height: number; xPos: number; yPos: number };
  TranslateCoordinates: { child: number; destX: number; destY: number };
  QueryTree: { root: number; parent: number; children: number[] };
  GetInputFocus: { focus: number; revertTo: number };
  GetModifierMapping: number[][];
  GetKeyboardMapping: number[][];
  GetWindowAttributes: { mapState: number; klass: number; overrideRedirect: number };
  GetProperty: { type: number; format: number; data: Buffer };
  InternAtom: number;
}

export interface XConnectionEvents {
  event: [XEvent];
  /** The server, or the way to it, is gone. */
  lost: [];
}

/** An extension's requests by name. */
export interface XExtension {
  readonly majorOpcode: number;
  readonly [request: string]: unknown;
}

/** What kinds of events a window's client wants (SETofEVENT). */
export const EVENT_MASK = {
  keyPress: 1,
  keyRelease: 2,
  buttonPress: 4,
  buttonRelease: 8,
  enterWindow: 0x10,
  leaveWindow: 0x20,
  pointerMotion: 0x40,
  structureNotify: 0x2_0000,
  substructureNotify: 0x8_0000,
  focusChange: 0x20_0000,
  propertyChange: 0x40_0000,
} as const;

/** Bits of a key event's state (KeyButMask). */
export const MODIFIER = { shift: 1, lock: 2, control: 4, mod1: 8 } as const;

export interface ConnectOptions {
  signal?: AbortSignal;
  /** The server's secret (MIT-MAGIC-COOKIE-1), where it is not in the user's Xauthority file. */
  cookie?: Buffer | undefined;
}

/** A server that hangs must not hang us. */
const ANSWER_MS = 3000;

export class XConnection extends EventEmitter<XConnectionEvents> {
  readonly display: string;
  readonly root: number;
  readonly minKeycode: number;
  readonly maxKeycode: number;
  readonly #client: X11Client;
  #lost = false;
  readonly #asked = new Set<(error: Error) => void>();

  private constructor(name: string, display: X11Display) {
    super();
    this.display = name;
    this.#client = display.client;
    // All clients of the package share one table of atoms, and every server numbers its own.
    this.#client.atoms = { ...this.#client.atoms };
    const screen = display.screen[Number(/\.(\d+)$/.exec(name)?.[1] ?? 0)] ?? display.screen[0]!;
    this.root = screen.root;
    this.minKeycode = display.min_keycode;
    this.maxKeycode = display.max_keycode;
    this.#client.on('event', event => this.emit('event', event as unknown as XEvent));
    // Requests without an answer that failed: a window that has gone meanwhile, say.
    this.#client.on('error', () => {});
    this.#client.stream.once('close', () => this.#end());
  }

  /** @throws Error whose message is the server's or the system's reason */
  static async open(name: string, { signal, cookie = displayCookie(name) }: ConnectOptions = {}): Promise<XConnection> {
    signal?.throwIfAborted();
    const { default: x11 } = await import('x11');
    const auth = cookie ? { name: 'MIT-MAGIC-COOKIE-1', data: cookie.toString('latin1') } : { name: '', data: '' };
    let client: X11Client | undefined;
    let settle!: (error?: Error) => void;
    try {
      const display = await new Promise<X11Display>((resolve, reject) => {
        settle = error => reject(error ?? new Error('it does not answer'));
        signal?.addEventListener('abort', () => settle(), { once: true });
        const timer = setTimeout(() => settle(), ANSWER_MS);
        client = x11.createClient({ display: name, shm: false, auth }, (error, ready) => {
          clearTimeout(timer);
          if (error) reject(error);
          else resolve(ready);
        });
        // What the server says when it refuses comes here.
        client.on('error', error => settle(error));
      });
      return new XConnection(name, display);
    } catch (error) {
      client?.stream?.destroy();
      throw error;
    }
  }

  get lost(): boolean {
    return this.#lost;
  }

  /** A request that is answered. */
  ask<Name extends keyof Replies>(name: Name, ...args: readonly unknown[]): Promise<Replies[Name]> {
    return this.#answered(settle => this.#call(name, [...args, settle]));
  }

  /** A request without an answer; resolves when the server has carried it out. @throws Error that the server tells */
  do(name: string, ...args: readonly unknown[]): Promise<void> {
    return this.#answered(settle => this.#call(name, [...args, settle]));
  }

  /** A request without an answer, whose failure concerns nobody. */
  send(name: string, ...args: readonly unknown[]): void {
    if (!this.#lost) this.#call(name, args);
  }

  extension(name: string): Promise<XExtension> {
    return this.#answered(settle => this.#client.require(name, settle));
  }

  /** A request that the package does not know; `read` gets the answer from its ninth byte on, and the second byte. */
  askRaw<T>(request: Buffer, read: (body: Buffer, detail: number) => T): Promise<T> {
    return this.#answered(settle => {
      const client = this.#client;
      client.seq_num++;
      client.pack_stream.put(request);
      client.replies[client.seq_num] = [read, settle as (error: Error | null, value: unknown) => boolean];
      client.pack_stream.submit(true);
    });
  }

  /** A new resource id. */
  newId(): number {
    return this.#client.AllocID();
  }

  async atom(name: string): Promise<number> {
    return this.ask('InternAtom', false, name);
  }

  async close(): Promise<void> {
    const { stream } = this.#client;
    if (stream.destroyed) return;
    const closed = once(stream, 'close');
    this.#client.terminate();
    const timer = setTimeout(() => stream.destroy(), ANSWER_MS);
    await closed;
    clearTimeout(timer);
  }

  #call(name: string, args: readonly unknown[]): void {
    (this.#client[name] as (...args: unknown[]) => void).apply(this.#client, [...args]);
  }

  #answered<T>(begin: (settle: (error: Error | null | undefined, value: T) => boolean) => void): Promise<T> {
    if (this.#lost) return Promise.reject(new Error(`The X11 display ${this.display} is gone.`));
    return new Promise((resolve, reject) => {
      this.#asked.add(reject);
      begin((error, value) => {
        this.#asked.delete(reject);
        if (error) reject(error);
        else resolve(value);
        return true;
      });
    });
  }

  #end(): void {
    if (this.#lost) return;
    this.#lost = true;
    for (const reject of this.#asked) reject(new Error(`The X11 display ${this.display} is gone.`));
    this.#asked.clear();
    this.emit('lost');
  }
}
