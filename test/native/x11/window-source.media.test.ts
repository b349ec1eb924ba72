/** `windowsrc`: one window's own pixels, in the size that it has; what it says where there are none. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chain, el, Pipeline, type Sample } from '../../../lib/gst/index.js';
import { XConnection } from '../../../lib/host/x11-connection.js';
import { Xvfb } from '../../parts/xvfb.js';

const [GREEN, RED] = [0x00ff00, 0xff0000];
let display: Xvfb;
let owner: XConnection;

beforeAll(async () => {
  display = await Xvfb.start({ width: 320, height: 240 });
  owner = await XConnection.open(display.display);
});

afterAll(async () => {
  await owner?.close();
  await display?.close();
});

async function painted(parent: number, colour: number, at: { x: number; y: number; border: number }, x = owner) {
  const id = x.newId();
  await x.do('CreateWindow', id, parent, at.x, at.y, 100, 60, at.border, 0, 1, 0, { backgroundPixel: colour });
  await x.do('MapWindow', id);
  return id;
}

async function capture(xid: number) {
  const which = { displayName: display.display, xid };
  const sink = el.appsink({ sync: false, async: false });
  const pipeline = new Pipeline(
    chain(
      el.windowsrc({ ...which, showPointer: false }),
      el.damagegate({ ...which, stillInterval: 50_000_000n }),
      sink,
    ),
  );
  const samples = pipeline.samples(sink, { capacity: 4 })[Symbol.asyncIterator]();
  await pipeline.play().catch(async error => {
    await pipeline.close();
    throw error;
  });
  /** The first picture that is all of this colour, in this size. */
  const shown = async (colour: number, width: number, height: number) => {
    for (;;) {
      const { data, caps } = (await samples.next()).value as Sample;
      const pixels = new Uint32Array(data.slice().buffer);
      const size = new RegExp(`width=\\(int\\)${width}, height=\\(int\\)${height}`);
      if (
        size.test(caps!.toString()) &&
        pixels.length === width * height &&
        pixels.every(one => (one & 0xffffff) === colour)
      )
        return;
    }
  };
  return { shown, [Symbol.asyncDispose]: () => pipeline.close() };
}

it('follows its size and what is drawn in it, without its border, in and out of a frame that is hidden', async () => {
  const frame = await painted(owner.root, RED, { x: 250, y: 200, border: 0 });
  const window = await painted(frame, GREEN, { x: 10, y: 10, border: 3 });
  await using captured = await capture(window);
  // The frame cuts it off, and the screen cuts off the frame.
  await captured.shown(GREEN, 100, 60);
  await owner.do('ConfigureWindow', window, { width: 64, height: 48 });
  await captured.shown(GREEN, 64, 48);
  await owner.do('UnmapWindow', frame);
  await owner.do('ConfigureWindow', window, { width: 80, height: 32 });
  await owner.do('ChangeWindowAttributes', window, { backgroundPixel: 0xffffff });
  await owner.do('MapWindow', frame);
  await captured.shown(0xffffff, 80, 32);
});

it('says why there is no picture, and that a server has gone', async () => {
  const hidden = owner.newId();
  await owner.do('CreateWindow', hidden, owner.root, 0, 0, 10, 10, 0, 0, 1, 0, {});
  await expect(capture(hidden)).rejects.toThrow(/The window 0x[0-9a-f]+ cannot be captured: it is hidden/);
  await expect(capture(0x7ffffff)).rejects.toThrow(/The window 0x7ffffff cannot be captured: there is no such window/);
  await using other = await Xvfb.start({ width: 320, height: 240 });
  const theirs = await XConnection.open(other.display);
  const xid = await painted(theirs.root, GREEN, { x: 0, y: 0, border: 0 }, theirs);
  await using pipeline = new Pipeline(chain(el.windowsrc({ displayName: other.display, xid }), el.fakesink()));
  const ended = expect(pipeline.finished).rejects.toThrow(`The X server of the display ${other.display} is gone`);
  await pipeline.play();
  process.kill(other.pid, 'SIGKILL');
  await ended;
});
