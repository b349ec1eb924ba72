/** What peers type and point at, as the programs of a display get it: in every layout, beside its own user, and never left held. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Injector } from '../../lib/control/injector.js';
import type { HeldKey, InputNote } from '../../lib/control/input-messages.js';
import { Keymap } from '../../lib/control/keymap.js';
import { KEYSYM, Keyboard, KeyListener, type KeySeen, keysymOf, setLayout } from '../parts/keyboard.js';
import { Xvfb } from '../parts/xvfb.js';

const size = { width: 640, height: 360 };
let screen: Xvfb;
let user: Keyboard;
let listener: KeyListener;
let injector: Injector;

beforeAll(async () => {
  screen = await Xvfb.start(size);
  user = await Keyboard.at(screen.display);
});

afterAll(async () => {
  await user?.[Symbol.asyncDispose]();
  await screen?.close();
});

beforeEach(async () => {
  typed = 0;
  setLayout(screen.display, 'us');
  listener = await KeyListener.start(screen.display);
  injector = await Injector.open(screen.display, { picture: size });
  await user.focus(listener.window);
});

afterEach(async () => {
  await injector.close();
  await listener[Symbol.asyncDispose]();
});

const nothing: InputNote = { events: [], keys: [], buttons: [] };

let typed = 0;
/** Each character as a key of its own, once the one before was seen. */
async function type(text: string): Promise<void> {
  for (const character of text) {
    const key: HeldKey = [38, keysymOf(character)];
    await injector.input('peer', { ...nothing, events: [['press', ...key]], keys: [key] });
    await injector.input('peer', { ...nothing, events: [['release', 38]] });
    const length = ++typed;
    await listener.until(seen => seen.text.length >= length);
  }
}

const hold = (keysym: number) =>
  injector.input('peer', { ...nothing, events: [['press', 50, keysym]], keys: [[50, keysym]] });

describe('text', () => {
  const TEXT = 'Hello, Wörld! 1+1=2; à côté {~} @home #5 €3 /x\\ ß?';

  it.each(['us', 'fr', 'de'])('arrives as it was typed in the layout %s', async layout => {
    setLayout(screen.display, layout);
    injector.allow('keys');
    await type(TEXT);
    expect(listener.text).toBe(TEXT);
  });

  it('arrives also when the layout changes on the way', async () => {
    injector.allow('keys');
    await type('zé');
    setLayout(screen.display, 'de');
    await type('zéy');
    expect(listener.text).toBe('zézéy');
  });

  it.each([
    ['Shift', KEYSYM.shift],
    ['Caps Lock', KEYSYM.capsLock],
  ])("is not changed by %s of the display's own user", async (_, keysym) => {
    injector.allow('keys');
    await user.keys([keysym], true);
    if (keysym === KEYSYM.capsLock) await user.keys([keysym], false);
    await type('aB1/');
    if (keysym === KEYSYM.capsLock) await user.keys([keysym], true);
    await user.keys([keysym], false);
    expect(listener.text).toBe('aB1/');
  });

  it('leaves the layout as it was', async () => {
    const before = (await Keymap.read(user.x)).spareKeys();
    injector.allow('keys');
    await type('éß€');
    expect((await Keymap.read(user.x)).spareKeys().length).toBeLessThan(before.length);
    injector.allow('none');
    await injector.close();
    expect((await Keymap.read(user.x)).spareKeys()).toEqual(before);
  });
});

describe('a peer that does too much', () => {
  it('is refused what no person does, and what it holds is not forgotten', async () => {
    injector.allow('all');
    const moves = Array.from({ length: 60 }, (_, x) => ['move', x * 1000, 1000] as const);
    for (let note = 0; note < 30; note++) void injector.input('peer', { ...nothing, events: moves });
    await injector.input('peer', { ...nothing, events: [['press', 50, KEYSYM.shift]], keys: [[50, KEYSYM.shift]] });
    const { injected, refused } = injector.statistics;
    expect(injected + refused).toBe(30 * 60 + 1);
    expect(refused).toBeGreaterThan(500);
    await injector.input('peer', nothing);
    expect(injector.statistics.keysHeld).toBe(0);
  });

  it('cannot leave the region, whatever it says', async () => {
    await injector.close();
    injector = await Injector.open(screen.display, {
      picture: size,
      region: { x: 100, y: 50, width: 200, height: 100 },
    });
    injector.allow('mouse');
    // The region is as wide as the picture and stands in its middle.
    for (const [x, y, at] of [
      [0, 0, { x: 100, y: 50 }],
      [65_535, 65_535, { x: 299, y: 149 }],
      [32_768, 32_768, { x: 200, y: 100 }],
    ] as const) {
      await injector.input('peer', { ...nothing, events: [['move', x, y]] });
      await expect.poll(() => user.state(), { interval: 5 }).toMatchObject(at);
    }
  });
});

describe('what is held', () => {
  const SHIFT = 0x01;
  const held = async () => (await user.state()).mask & SHIFT;
  /** Resolves when Shift has gone down and up so often: what is held for 0.2 s may be gone before anybody looks. */
  const changed = (times: number) => listener.until(({ seen }) => shifts(seen).length >= times);
  const shifts = (seen: readonly KeySeen[]) => seen.filter(({ keysym }) => keysym === KEYSYM.shift);

  it('goes by itself when the peer falls silent, and comes back when it was not gone', async () => {
    injector.allow('keys');
    await hold(KEYSYM.shift);
    await changed(2);
    expect(await held()).toBe(0);
    const key: HeldKey = [50, KEYSYM.shift];
    await injector.input('peer', { ...nothing, keys: [key] });
    await changed(3);
    await injector.input('peer', nothing);
    await changed(4);
    expect(await held()).toBe(0);
    expect(shifts(listener.seen).map(({ pressed }) => pressed)).toEqual([true, false, true, false]);
  });

  it('goes with what is allowed, and comes not back', async () => {
    injector.allow('keys');
    await hold(KEYSYM.shift);
    await changed(1);
    injector.allow('none');
    await changed(2);
    await hold(KEYSYM.shift);
    expect(await held()).toBe(0);
    expect(injector.statistics).toMatchObject({ keysHeld: 0, refused: 1 });
  });
});
