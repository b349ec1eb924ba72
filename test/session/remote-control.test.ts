/** The peer's keyboard and mouse at the screen that is sent: two displays, a keyed session between them. */
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateKey, recv, type Session, type Statistics, send, UsageError } from '../../lib/index.js';
import { KEYSYM, Keyboard, KeyListener, setLayout } from '../parts/keyboard.js';
import { Process } from '../parts/process.js';
import { Xvfb } from '../parts/xvfb.js';

const size = { width: 640, height: 360 };
const SHIFT = 0x01;
const BUTTON_1 = 0x100;
const TICK_MS = 5;
let theirs: Xvfb;
let ours: Xvfb;
/** Who sends the screen, and who sees it. */
let owner: Keyboard;
let guest: Keyboard;
let folder: string;

beforeAll(async () => {
  [theirs, ours] = await Promise.all([Xvfb.start(size), Xvfb.start(size)]);
  [owner, guest] = await Promise.all([Keyboard.at(theirs.display), Keyboard.at(ours.display)]);
  folder = await mkdtemp(join(tmpdir(), 'gst-costream-control-'));
});

afterAll(async () => {
  await Promise.all([owner?.[Symbol.asyncDispose](), guest?.[Symbol.asyncDispose]()]);
  await Promise.all([theirs?.close(), ours?.close(), folder && rm(folder, { recursive: true })]);
});

const outward = () => ({ video: `screen:${theirs.display}`, size: '640x360', audio: 'none' });
const inward = () => ({ videoOut: `window:${ours.display}`, audioOut: 'none' });

async function until<S extends Statistics>(session: Session<S>, fits: (statistics: S) => boolean): Promise<S> {
  for await (const statistics of session.statistics({ intervalMs: 100, signal: AbortSignal.timeout(20_000) })) {
    if (fits(statistics)) return statistics;
  }
  throw new Error('No statistics fitted within 20 s.');
}

/** Both ends, with the guest's pointer and so his focus in the window. */
async function pair(basePort: number, allowControl: 'keys' | 'mouse' | 'all' | 'none') {
  const local = { peer: '127.0.0.1', basePort, key: generateKey() };
  const receiver = await recv({ ...local, ...inward() });
  const sender = await send({ ...local, ...outward(), allowControl });
  await until(receiver, ({ receiving, controls }) => receiving.video[0]!.frames > 3 && controls === allowControl);
  guest.move(320, 180);
  await guest.settled();
  return {
    receiver,
    sender,
    async [Symbol.asyncDispose]() {
      await Promise.all([receiver.close(), sender.close()]);
    },
  };
}

/** Whether the display that is controlled has these modifiers and buttons pressed. */
const held = async (mask: number) => ((await owner.state()).mask & mask) === mask;

/** Presses Shift and a button at the guest's, and waits until they are pressed at the owner's. */
async function holdShift(): Promise<void> {
  await guest.keys([KEYSYM.shift], true);
  await expect.poll(() => held(SHIFT), { interval: 5 }).toBe(true);
}

/** How long it takes until nothing is held any more, less the time that this machine kept everybody waiting. */
async function released(): Promise<number> {
  const since = performance.now();
  let [waited, last] = [0, since];
  const ticks = setInterval(() => {
    const now = performance.now();
    waited += Math.max(0, now - last - TICK_MS);
    last = now;
  }, TICK_MS);
  await expect.poll(async () => (await owner.state()).mask & (SHIFT | BUTTON_1), { interval: 2 }).toBe(0);
  clearInterval(ticks);
  return performance.now() - since - waited;
}

describe('text', () => {
  it.each([
    ['us', 'us', 'Hello, World! {1+1}=2 @home #5 /x'],
    ['fr', 'us', "L'été à 5€ [x] @ #{/} ù"],
    ['de', 'fr', 'Größe (1/2) {ÄÖÜ} @ ~ € z-y'],
    ['us', 'de', 'zy ZY [a] {b} \\ @ / ?'],
  ])('typed on a keyboard %s arrives where the layout is %s', async (typed, layout, text) => {
    setLayout(ours.display, typed);
    setLayout(theirs.display, layout);
    await using _pair = await pair(26_600, 'keys');
    await using listener = await KeyListener.start(theirs.display);
    await owner.focus(listener.window);
    // A person looks at what he typed; what nobody can type, or read, is several keys in a millisecond.
    for (let length = 1; length <= text.length; length++) {
      await guest.type(text[length - 1]!);
      await listener.until(seen => seen.text.length >= length);
    }
    expect(listener.text).toBe(text);
    setLayout(ours.display, 'us');
    setLayout(theirs.display, 'us');
  });
});

describe('the mouse', () => {
  it('hits the pixel that it points at, presses and turns the wheel', async () => {
    await using both = await pair(26_620, 'mouse');
    for (const [x, y] of [
      [0, 0],
      [639, 359],
      [123, 45],
      [500, 300],
    ] as const) {
      guest.move(x, y);
      await expect.poll(() => owner.state(), { interval: 10 }).toMatchObject({ x, y });
    }
    guest.button(1, true);
    await expect.poll(() => held(BUTTON_1), { interval: 5 }).toBe(true);
    guest.button(1, false);
    expect(await released()).toBeLessThan(2000);
    const { controlled: before } = await until(both.sender, () => true);
    for (const down of [true, false]) guest.button(4, down);
    await until(both.sender, ({ controlled }) => controlled!.injected > before!.injected);
    // Keys were not allowed.
    await guest.keys([KEYSYM.shift], true);
    await guest.keys([KEYSYM.shift], false);
    const { controlled } = await until(both.sender, statistics => statistics.controlled!.refused > 0);
    expect(controlled).toMatchObject({ allowed: 'mouse', controller: '127.0.0.1', keysHeld: 0, buttonsHeld: 0 });
  });
});

describe('what is held is released within 200 ms', () => {
  it('of the loss of focus, of taking control back, and of the panic key', async () => {
    await using both = await pair(26_640, 'all');
    await holdShift();
    guest.button(1, true);
    await expect.poll(() => held(SHIFT | BUTTON_1), { interval: 5 }).toBe(true);
    // Another window gets the guest's focus: the release of his keys goes there.
    await using other = await KeyListener.start(ours.display, '50x50+500+250');
    await guest.focus(other.window);
    expect(await released()).toBeLessThan(200);
    guest.button(1, false);
    await guest.keys([KEYSYM.shift], false);
    await guest.focus(1);

    await holdShift();
    await both.sender.allowControl('none');
    expect(await held(SHIFT)).toBe(false);
    await until(both.receiver, ({ controls }) => controls === 'none');
    await guest.keys([KEYSYM.shift], false);

    await both.sender.allowControl('all');
    await until(both.receiver, ({ controls }) => controls === 'all');
    await holdShift();
    const told = once(both.sender, 'control');
    await owner.keys([KEYSYM.control, KEYSYM.alt, KEYSYM.pause], true);
    expect(await released()).toBeLessThan(200);
    await owner.keys([KEYSYM.control, KEYSYM.alt, KEYSYM.pause], false);
    expect(await told).toEqual([{ allowed: 'none', because: 'panic' }]);
    await guest.keys([KEYSYM.shift], false);
  });

  it('of the end of either program, however it ends', async () => {
    const keyFile = join(folder, 'key');
    await writeFile(keyFile, `${generateKey()}\n`, { mode: 0o600 });
    const local = { peer: '127.0.0.1', basePort: 26_660, keyFile };
    const command = (verb: string, ...words: string[]) =>
      Process.start({
        command: process.execPath,
        args: [
          'bin/gst-costream.mjs',
          verb,
          '--peer',
          '127.0.0.1',
          '--base-port',
          '26660',
          '--key-file',
          keyFile,
          ...words,
        ],
        ready: verb === 'send' ? /may use keyboard and mouse here/ : /Waiting for picture/,
      });
    {
      const sender = await send({ ...local, ...outward(), allowControl: 'all' });
      await using receiver = await command('recv', '--video-out', `window:${ours.display}`, '--audio-out', 'none');
      await receiver.line(/You control the screen of/);
      guest.move(320, 180);
      await holdShift();
      // Hangs, and is not gone: nothing tells of it but its silence.
      receiver.signal('SIGSTOP');
      expect(await released()).toBeLessThan(200);
      receiver.signal('SIGCONT');
      await expect.poll(() => held(SHIFT), { interval: 5 }).toBe(true);
      receiver.signal('SIGKILL');
      expect(await released()).toBeLessThan(200);
      await guest.keys([KEYSYM.shift], false);
      await sender.close();
    }
    await using receiver = await recv({ ...local, ...inward() });
    await using sender = await command(
      'send',
      '--video',
      `screen:${theirs.display}`,
      '--audio',
      'none',
      '--size',
      '640x360',
      '--allow-control',
      'all',
    );
    await until(receiver, ({ receiving, controls }) => receiving.video[0]!.frames > 3 && controls === 'all');
    guest.move(321, 180);
    await holdShift();
    sender.signal('SIGKILL');
    expect(await released()).toBeLessThan(200);
    await guest.keys([KEYSYM.shift], false);
  });
});

describe('nobody is let in', () => {
  const local = { peer: '127.0.0.1', basePort: 26_680 };

  it('without a key, without a screen, and who was not allowed', async () => {
    await expect(send({ ...local, ...outward(), allowControl: 'all' })).rejects.toThrow(/needs a key/);
    const key = generateKey();
    await expect(send({ ...local, key, video: 'test', audio: 'none', allowControl: 'keys' })).rejects.toThrow(
      /a screen/,
    );
    await expect(send({ ...local, key, ...outward(), allowControl: 'mice' as 'mouse' })).rejects.toThrow(UsageError);
    await using both = await pair(26_700, 'none');
    await guest.keys([KEYSYM.shift], true);
    await guest.keys([KEYSYM.shift], false);
    const { controlled } = await until(both.sender, () => true);
    expect(controlled).toEqual({ allowed: 'none', keysHeld: 0, buttonsHeld: 0, injected: 0, refused: 0 });
    await using plain = await send({ ...local, basePort: 26_720, ...outward() });
    await expect(plain.allowControl('all')).rejects.toThrow(/needs a key/);
    expect((await until(plain, () => true)).controlled).toBeUndefined();
  });
});
