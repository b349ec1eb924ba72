/**
 * `npm run bench -- keys`: from a key that is pressed in the receiver's window to the changed picture in that window, over
 * loopback: X event, sealed control connection, XTEST, a program that paints when it gets the key, capture, encoder, network,
 * decoder, window. In milliseconds and in frames.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { EVENT_MASK, XConnection } from '../lib/host/x11-connection.js';
import { generateKey } from '../lib/link/key.js';
import { recv, send } from '../lib/session/verbs.js';
import { Keyboard } from '../test/parts/keyboard.js';
import { Framebuffer, Xvfb } from '../test/parts/xvfb.js';
import { nowMs } from './clock.js';
import { quantile, show, table } from './figures.js';

const usage = `Usage: npm run bench -- keys [options]
  --keys N        keys pressed (default 200)
  --fps N         (default 30 and 60, one after the other)
  --size WxH      (default 1280x720)
  --out DIR       where the JSON result goes (default build-bench/results)`;

const { values: options } = parseArgs({
  options: {
    keys: { type: 'string', default: '200' },
    fps: { type: 'string' },
    size: { type: 'string', default: '1280x720' },
    out: { type: 'string', default: 'build-bench/results' },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) {
  console.log(usage);
  process.exit(0);
}

const [width, height] = options.size.split('x').map(Number) as [number, number];
const KEYCODE = 38;
const PATIENCE_MS = 2000;

/** A program that fills its window black or white at each key. */
async function painter(display: string): Promise<{ x: XConnection; paintedAt: number[] }> {
  const x = await XConnection.open(display);
  const window = x.newId();
  await x.do('CreateWindow', window, x.root, 0, 0, width, height, 0, 0, 1, 0, {
    backgroundPixel: 0,
    eventMask: EVENT_MASK.keyPress,
  });
  await x.do('MapWindow', window);
  await x.do('SetInputFocus', window, 1);
  const paintedAt: number[] = [];
  let white = false;
  x.on('event', ({ name }) => {
    if (name !== 'KeyPress') return;
    white = !white;
    x.send('ChangeWindowAttributes', window, { backgroundPixel: white ? 0xffffff : 0 });
    x.send('ClearArea', window, 0, 0, 0, 0, 0);
    paintedAt.push(nowMs());
  });
  return { x, paintedAt };
}

/** Looks at a pixel of a screen, away from the pointers, about a thousand times a second. */
async function change(screen: Framebuffer, from: boolean): Promise<number> {
  const line = screen.height >> 2;
  const deadline = nowMs() + PATIENCE_MS;
  for (;;) {
    const { data } = screen.read([line]);
    const now = nowMs();
    if (data[line * screen.stride + (screen.width >> 2) * 4]! > 127 !== from) return now;
    if (now > deadline) return Number.NaN;
    await pause(1);
  }
}

interface Result {
  fps: number;
  keys: number;
  /** From the key's press to the painting at the sender's, and to the changed picture at the receiver's. */
  toProgramMs: { p50: number; p95: number };
  toPictureMs: { p50: number; p95: number };
  missed: number;
}

async function measure(fps: number): Promise<Result> {
  await using theirs = await Xvfb.start({ width, height });
  await using ours = await Xvfb.start({ width, height });
  const { x, paintedAt } = await painter(theirs.display);
  const local = { peer: '127.0.0.1', listen: '127.0.0.1', basePort: 23_500, key: generateKey(), size: options.size };
  const receiver = await recv({ ...local, videoOut: `window:${ours.display}`, audioOut: 'none' });
  const video = `screen:${theirs.display}`;
  const sender = await send({ ...local, video, audio: 'none', fps, bitrate: 4000, allowControl: 'keys' });
  for await (const { controls } of receiver.statistics({ intervalMs: 100 })) if (controls === 'keys') break;
  const program: number[] = [];
  const picture: number[] = [];
  {
    await using guest = await Keyboard.at(ours.display);
    using screen = new Framebuffer(ours.framebufferPath);
    guest.move(width >> 1, height >> 1);
    await pause(1000);
    let white = false;
    for (let key = 0; key < Number(options.keys); key++) {
      // At any moment of a frame.
      await pause(120 + Math.random() * 60);
      const pressedAt = nowMs();
      guest.key(KEYCODE, true);
      const seenAt = await change(screen, white);
      guest.key(KEYCODE, false);
      picture.push(seenAt - pressedAt);
      program.push((paintedAt.at(-1) ?? Number.NaN) - pressedAt);
      white = !white;
    }
  }
  await sender.close();
  await receiver.close();
  await x.close();
  const seen = picture.filter(Number.isFinite);
  const quantiles = (values: number[]) => ({ p50: quantile(values, 0.5), p95: quantile(values, 0.95) });
  return {
    fps,
    keys: picture.length,
    toProgramMs: quantiles(program),
    toPictureMs: quantiles(seen),
    missed: picture.length - seen.length,
  };
}

const results: Result[] = [];
for (const fps of options.fps ? [Number(options.fps)] : [30, 60]) results.push(await measure(fps));

console.log(
  table([
    ['key to screen and back', 'key to program p50', 'p95', 'to picture p50', 'p95', 'in frames p50', 'p95', 'missed'],
    ...results.map(({ fps, toProgramMs, toPictureMs, missed }) => [
      `${options.size} at ${fps}, ms`,
      show(toProgramMs.p50),
      show(toProgramMs.p95),
      show(toPictureMs.p50),
      show(toPictureMs.p95),
      show((toPictureMs.p50 * fps) / 1000, 2),
      show((toPictureMs.p95 * fps) / 1000, 2),
      String(missed),
    ]),
  ]),
);
mkdirSync(options.out, { recursive: true });
writeFileSync(join(options.out, 'keys.json'), `${JSON.stringify(results, null, 2)}\n`);
