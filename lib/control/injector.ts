/**
 * Types and points on a display in the name of peers, by XTEST. A keysym is looked up in the layout that this display has
 * at the moment; where the layout lacks it, or a modifier that its own user holds would change it, a spare key gets it.
 *
 * What is held is released at once when its peer says so, goes, or falls silent, and when control ends. Closing cascade:
 * `close()` releases everything, takes the meaning from the spare keys, closes the connection.
 */
import { EventEmitter } from 'node:events';
import { MODIFIER, XConnection } from '../host/x11-connection.js';
import { allowsKeys, allowsMouse, type ControlScope, type InputEvent, type InputNote } from './input-messages.js';
import { followKeyboard, Keymap, remappedKeys } from './keymap.js';
import { isLock, isLowerCase, isModifier } from './keysyms.js';
import { SpareKeys } from './spare-keys.js';
import { Target, type TargetOptions } from './target.js';

export interface InjectorEvents {
  /** The panic key was pressed. */
  panic: [];
  lost: [];
}

export interface InjectorStatistics {
  /** The peer that pressed or moved something last. */
  controller?: string;
  keysHeld: number;
  buttonsHeld: number;
  injected: number;
  /** Not allowed, too many, or outside of what is captured. */
  refused: number;
}

/** Peers tell every 50 ms what they hold. Whatever happens to one, within 200 ms nothing of it is held any more. */
export const SILENCE_MS = 150;
/** More than a person and a good mouse do. */
const EVENTS_PER_S = 500;
const EVENTS_BURST = 500;

const KEY_PRESS = 2;
const KEY_RELEASE = 3;
const BUTTON_PRESS = 4;
const BUTTON_RELEASE = 5;
const MOTION = 6;
const PAUSE = 0xff13;
const BREAK = 0xff6b;
const SHIFT_KEY = 0xffe1;
/** XI2: events of all master devices, and from the devices themselves, also while a program has grabbed the keyboard. */
const ALL_MASTERS = 1;

type FakeInput = (type: number, detail: number, time: number, window: number, x: number, y: number) => void;

class Peer {
  /** Keycode of this display by the peer's key. */
  readonly keys = new Map<number, number>();
  readonly buttons = new Set<number>();
  /** Released because the peer fell silent; pressed again when it says that they are still held. */
  readonly lapsed = new Set<number>();
  silence: NodeJS.Timeout | undefined;
  credit = EVENTS_BURST;
  creditAt = performance.now();
  /** Of what was said before a release, nothing is pressed after it. */
  turn = 0;
}

export class Injector extends EventEmitter<InjectorEvents> {
  readonly #x: XConnection;
  readonly #fake: FakeInput;
  readonly #target: Target;
  readonly #peers = new Map<string, Peer>();
  #keymap: Keymap;
  readonly #spare: SpareKeys;
  #remapped = false;
  #allowed: ControlScope = 'none';
  #queue: Promise<void> = Promise.resolve();
  readonly #statistics: InjectorStatistics = { keysHeld: 0, buttonsHeld: 0, injected: 0, refused: 0 };

  private constructor(x: XConnection, fake: FakeInput, keymap: Keymap, target: TargetOptions) {
    super();
    this.#x = x;
    this.#fake = fake;
    this.#keymap = keymap;
    this.#spare = new SpareKeys(x, keymap);
    this.#target = new Target(x, target);
    x.on('lost', () => this.emit('lost'));
    x.on('event', event => {
      const keys = remappedKeys(event);
      // Our own changes are known.
      if (keys) this.#remapped ||= !(keys.count === 1 && this.#spare.owns(keys.first));
      else if (event.name === 'XIRawKeyPress') void this.#watch(event.detail);
    });
  }

  /** @throws Error when the display cannot be opened or has no XTEST */
  static async open(display: string, target: TargetOptions, cookie?: Buffer): Promise<Injector> {
    const x = await XConnection.open(display, { cookie });
    try {
      await followKeyboard(x);
      const xtest = await x.extension('xtest');
      const xinput = await x.extension('xinput');
      // Not held up by programs that grab the whole server.
      (xtest.GrabControl as (impervious: boolean) => void)(true);
      (xinput.XISelectEvents as (window: number, masks: object) => void)(x.root, {
        deviceId: ALL_MASTERS,
        mask: ['RawKeyPress'],
      });
      return new Injector(x, xtest.FakeInput as FakeInput, await Keymap.read(x), target);
    } catch (error) {
      await x.close();
      throw error;
    }
  }

  get statistics(): InjectorStatistics {
    return { ...this.#statistics };
  }

  /** What peers may do from now on; what they hold beyond that is released. */
  allow(scope: ControlScope): void {
    this.#allowed = scope;
    for (const peer of this.#peers.values()) {
      peer.turn++;
      if (!allowsKeys(scope)) this.#releaseKeys(peer);
      if (!allowsMouse(scope)) this.#releaseButtons(peer);
    }
    if (scope === 'none') this.#spare.restore();
  }

  /** What a peer did. Resolves when it is done here. */
  input(from: string, note: InputNote): Promise<void> {
    const peer = this.#peer(from);
    clearTimeout(peer.silence);
    // Whoever holds nothing has nothing more to say.
    if (note.keys.length + note.buttons.length > 0)
      peer.silence = setTimeout(() => this.#lapse(from, peer), SILENCE_MS);
    const { turn } = peer;
    // Releases go before what waits.
    this.#queue = this.#queue.then(() => this.#apply(from, peer, turn, note)).catch(() => {});
    return this.#queue;
  }

  #lapse(from: string, peer: Peer): void {
    for (const id of peer.keys.keys()) peer.lapsed.add(id);
    this.release(from);
  }

  /** Releases what a peer holds. */
  release(from: string): void {
    const peer = this.#peers.get(from);
    if (!peer) return;
    clearTimeout(peer.silence);
    peer.turn++;
    this.#releaseKeys(peer);
    this.#releaseButtons(peer);
  }

  /** A peer that has gone. */
  leave(from: string): void {
    this.release(from);
    this.#peers.delete(from);
    if (this.#statistics.controller === from) delete this.#statistics.controller;
  }

  async close(): Promise<void> {
    this.allow('none');
    for (const from of [...this.#peers.keys()]) this.leave(from);
    await this.#queue;
    if (this.#x.lost) return;
    this.#spare.restore();
    // What was released has arrived before the connection ends.
    await this.#x.ask('GetInputFocus').catch(() => {});
    await this.#x.close();
  }

  async #apply(from: string, peer: Peer, turn: number, { events, keys, buttons }: InputNote): Promise<void> {
    for (const [index, event] of events.entries()) {
      if (this.#x.lost || turn !== peer.turn) {
        this.#statistics.refused += events.length - index;
        return;
      }
      await this.#do(from, peer, turn, event);
    }
    if (turn !== peer.turn) return;
    // What the peer holds and what is held here is the same, also after a silence that was none.
    for (const id of [...peer.keys.keys()]) if (!keys.some(key => key[0] === id)) this.#releaseKey(peer, id);
    for (const button of [...peer.buttons]) if (!buttons.includes(button)) this.#releaseButton(peer, button);
    for (const [id, keysym] of keys)
      if (peer.lapsed.delete(id)) await this.#do(from, peer, turn, ['press', id, keysym]);
    peer.lapsed.clear();
  }

  async #do(from: string, peer: Peer, turn: number, event: InputEvent): Promise<void> {
    const [kind] = event;
    if (kind === 'release') return this.#releaseKey(peer, event[1]);
    if (kind === 'button' && !event[2]) return this.#releaseButton(peer, event[1]);
    const allowed = kind === 'press' ? allowsKeys(this.#allowed) : allowsMouse(this.#allowed);
    if (!allowed || !spend(peer)) {
      this.#statistics.refused++;
      return;
    }
    let done: boolean;
    if (kind === 'press') done = await this.#press(peer, turn, event[1], event[2]);
    else if (kind === 'button') done = await this.#pressButton(peer, turn, event[1]);
    else done = await this.#move(peer, turn, event[1], event[2]);
    if (done) {
      this.#statistics.injected++;
      this.#statistics.controller = from;
    } else this.#statistics.refused++;
  }

  async #press(peer: Peer, turn: number, id: number, keysym: number): Promise<boolean> {
    if (isLock(keysym)) return false;
    if (peer.keys.has(id)) return true;
    const [state, inside] = await Promise.all([this.#state(), this.#target.takesKeys()]);
    if (!inside || turn !== peer.turn) return false;
    const found = this.#find(keysym, state);
    if (found === undefined && isModifier(keysym)) return false;
    const shifted = found === undefined ? this.#findUnderLock(keysym, state) : undefined;
    const keycode = found ?? shifted?.keycode ?? (await this.#spare.take(keysym, held => this.#isHeld(held)));
    if (keycode === undefined || turn !== peer.turn) return false;
    if (shifted) this.#key(shifted.shift, true);
    this.#hold(peer, id, keycode);
    if (shifted) this.#key(shifted.shift, false);
    return true;
  }

  /** Modifiers and group as they are now; whatever changed the layout before this was answered is known then. */
  async #state(): Promise<number> {
    for (;;) {
      const { keyMask } = await this.#x.ask('QueryPointer', this.#x.root);
      if (!this.#remapped) return keyMask;
      await this.#readKeymap();
    }
  }

  #find(keysym: number, state: number): number | undefined {
    const found = this.#keymap.keyFor(keysym, state, keycode => this.#spare.owns(keycode));
    return found ?? (isModifier(keysym) ? this.#keymap.plainKeyFor(keysym) : undefined);
  }

  /** Caps Lock of the display's user makes a capital of any small letter, on a spare key too, but not together with Shift. */
  #findUnderLock(keysym: number, state: number): { keycode: number; shift: number } | undefined {
    if (!(state & MODIFIER.lock) || !isLowerCase(keysym)) return undefined;
    const keycode = this.#find(keysym, state | MODIFIER.shift);
    const shift = this.#keymap.plainKeyFor(SHIFT_KEY);
    return keycode === undefined || shift === undefined ? undefined : { keycode, shift };
  }

  #hold(peer: Peer, id: number, keycode: number): void {
    const again = this.#isHeld(keycode);
    peer.keys.set(id, keycode);
    this.#statistics.keysHeld++;
    // Two keys there can be one here.
    if (again) this.#key(keycode, false);
    this.#key(keycode, true);
  }

  async #pressButton(peer: Peer, turn: number, button: number): Promise<boolean> {
    if (peer.buttons.has(button)) return true;
    if (!(await this.#target.takesButtons()) || turn !== peer.turn) return false;
    peer.buttons.add(button);
    this.#statistics.buttonsHeld++;
    this.#fake(BUTTON_PRESS, button, 0, 0, 0, 0);
    return true;
  }

  async #move(peer: Peer, turn: number, x: number, y: number): Promise<boolean> {
    const pixel = await this.#target.pixel(x, y);
    if (turn !== peer.turn) return false;
    this.#fake(MOTION, 0, 0, this.#x.root, pixel.x, pixel.y);
    return true;
  }

  #releaseKeys(peer: Peer): void {
    for (const id of [...peer.keys.keys()]) this.#releaseKey(peer, id);
  }

  #releaseButtons(peer: Peer): void {
    for (const button of [...peer.buttons]) this.#releaseButton(peer, button);
  }

  #releaseKey(peer: Peer, id: number): void {
    const keycode = peer.keys.get(id);
    if (keycode === undefined) return;
    peer.keys.delete(id);
    this.#statistics.keysHeld--;
    if (!this.#isHeld(keycode)) this.#key(keycode, false);
  }

  #releaseButton(peer: Peer, button: number): void {
    if (!peer.buttons.delete(button)) return;
    this.#statistics.buttonsHeld--;
    if (!this.#x.lost) this.#fake(BUTTON_RELEASE, button, 0, 0, 0, 0);
  }

  #key(keycode: number, down: boolean): void {
    if (!this.#x.lost) this.#fake(down ? KEY_PRESS : KEY_RELEASE, keycode, 0, 0, 0, 0);
  }

  #isHeld(keycode: number): boolean {
    return [...this.#peers.values()].some(({ keys }) => [...keys.values()].includes(keycode));
  }

  #peer(from: string): Peer {
    let peer = this.#peers.get(from);
    if (!peer) {
      peer = new Peer();
      this.#peers.set(from, peer);
    }
    return peer;
  }

  /** The layout was changed, by the display's user or by our own spare keys. */
  async #readKeymap(): Promise<void> {
    this.#remapped = false;
    const keymap = await Keymap.read(this.#x);
    this.#keymap = keymap;
    this.#spare.keep(keymap);
  }

  async #watch(keycode: number): Promise<void> {
    const keysym = this.#keymap.keysym(keycode, 0);
    if (keysym !== PAUSE && keysym !== BREAK) return;
    const { keyMask } = await this.#x.ask('QueryPointer', this.#x.root);
    if (keyMask & MODIFIER.control && keyMask & MODIFIER.mod1) this.emit('panic');
  }
}

function spend(peer: Peer): boolean {
  const now = performance.now();
  peer.credit = Math.min(EVENTS_BURST, peer.credit + ((now - peer.creditAt) / 1000) * EVENTS_PER_S);
  peer.creditAt = now;
  if (peer.credit < 1) return false;
  peer.credit--;
  return true;
}
