/** `damagegate` behind ximagesrc: what is captured when something is drawn, when nothing is, and where nobody tells. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { caps, chain, el, Pipeline, type Sample } from '../../../lib/gst/index.js';
import { DrawnScreen } from '../../parts/drawn-screen.js';
import { Xvfb } from '../../parts/xvfb.js';

const [width, height] = [320, 240];
let display: Xvfb;
let screen: DrawnScreen;

beforeAll(async () => {
  display = await Xvfb.start({ width, height });
  screen = await DrawnScreen.open(display);
});

afterAll(async () => {
  await screen[Symbol.asyncDispose]();
  await display.close();
});

type GateOptions = NonNullable<Parameters<typeof el.damagegate>[0]>;

async function capture(options: GateOptions) {
  const gate = el.damagegate({ displayName: display.display, ...options });
  const sink = el.appsink({ sync: false, async: false });
  const pipeline = new Pipeline(
    chain(
      el.ximagesrc({ displayName: display.display, useDamage: false }),
      caps.video({ framerate: 1000 }),
      gate,
      sink,
    ),
  );
  const samples = pipeline.samples(sink, { capacity: 64, onFull: 'block' })[Symbol.asyncIterator]();
  await pipeline.play();
  const next = async () => (await samples.next()).value as Sample;
  /** The first capture that shows this shade. */
  const shown = async (shade: number) => {
    for (;;) {
      const sample = await next();
      if (sample.data[0] === shade) return performance.now();
    }
  };
  const close = () => pipeline.close();
  return { gate: pipeline.element(gate), next, shown, close, [Symbol.asyncDispose]: close };
}

function paint(shade: number): void {
  screen.framebuffer.frame.data.fill(shade);
}

const ptsMs = ({ pts }: Sample) => Number(pts) / 1e6;

it('captures what is drawn at once, not at its turn', async () => {
  paint(1);
  screen.draw();
  // At an even pace half of the changes wait for 250 ms and more.
  await using captured = await capture({ framerate: 2, stillInterval: 10_000_000_000n });
  expect((await captured.next()).caps?.toString()).toMatch(/framerate=\(fraction\)2\/1/);
  const delays: number[] = [];
  for (let shade = 10; shade < 17; shade++) {
    paint(shade);
    const drawnAt = performance.now();
    screen.draw();
    delays.push((await captured.shown(shade)) - drawnAt);
    // Drawings that follow each other sooner than two a second allow are to wait, and are not what is asked here.
    await new Promise(resolve => setTimeout(resolve, 370));
  }
  expect(captured.gate.get('onDamage')).toBe(true);
  expect(delays.sort((a, b) => a - b)[3]).toBeLessThan(120);
});

it('captures a still screen seldom, once it is sharp, and closes while it waits', async () => {
  paint(50);
  screen.draw();
  await using captured = await capture({ framerate: 50, stillInterval: 400_000_000n });
  const first = ptsMs(await captured.next());
  const times = [0];
  while (times.at(-1)! < 1900) times.push(ptsMs(await captured.next()) - first);
  const gaps = times.slice(1).map((time, i) => ({ time, gap: time - times[i]! }));
  const still = gaps.filter(({ time }) => time > 1400);
  expect(still.length).toBeGreaterThan(0);
  expect(Math.min(...still.map(({ gap }) => gap))).toBeGreaterThan(390);
  // While it is made sharp it has the pace that was asked for.
  expect(gaps.filter(({ gap }) => gap < 100).length).toBeGreaterThan(8);
  const closing = performance.now();
  await captured.close();
  expect(performance.now() - closing).toBeLessThan(5000);
});

it('is woken by what is drawn in its part of the screen alone', async () => {
  paint(60);
  screen.draw();
  await using captured = await capture({
    ...{ x: 0, y: 0, width: 100, height },
    ...{ framerate: 50, stillInterval: 500_000_000n },
  });
  const first = ptsMs(await captured.next());
  let last = first;
  while (last < first + 1200) last = ptsMs(await captured.next());
  const elsewhere = setInterval(() => screen.draw({ x: 100, y: 0, width: 200, height }), 50);
  const [one, two] = [ptsMs(await captured.next()), ptsMs(await captured.next())];
  clearInterval(elsewhere);
  expect(two - one).toBeGreaterThan(490);
  screen.draw({ x: 50, y: 0, width: 10, height: 10 });
  expect(ptsMs(await captured.next()) - two).toBeLessThan(400);
});

it('keeps an even pace where the screen changes and the server does not tell of it', async () => {
  paint(70);
  screen.framebuffer.write();
  await using captured = await capture({ framerate: 50, stillInterval: 300_000_000n });
  await captured.next();
  expect(captured.gate.get('onDamage')).toBe(true);
  paint(71);
  screen.framebuffer.write();
  await captured.shown(71);
  expect(captured.gate.get('onDamage')).toBe(false);
  // Longer than it takes to be sharp.
  const times = [ptsMs(await captured.next())];
  while (times.at(-1)! < times[0]! + 1200) times.push(ptsMs(await captured.next()));
  const gaps = times.slice(1).map((time, i) => time - times[i]!);
  expect(gaps.sort((a, b) => a - b)[gaps.length >> 1]).toBeLessThan(100);
});

it('keeps an even pace where the display cannot be asked', async () => {
  await using captured = await capture({ displayName: ':987654', framerate: 50 });
  expect(captured.gate.get('onDamage')).toBe(false);
  const first = ptsMs(await captured.next());
  for (let i = 0; i < 10; i++) await captured.next();
  expect(ptsMs(await captured.next()) - first).toBeLessThan(1500);
});
