/** A router between two ends forgets its address translation: what each hears comes from other ports than before. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { recv, type Session, type Statistics, send } from '../../lib/index.js';
import { BadLine, ENDS } from '../../lib/link/line/bad-line.js';
import { Painter } from '../parts/numbered-screen.js';
import { Xvfb } from '../parts/xvfb.js';

const basePort = 27_300;
let source: Xvfb;

beforeAll(async () => {
  source = await Xvfb.start({ width: 320, height: 240 });
});

afterAll(() => source?.close());

async function until<S extends Statistics>(session: Session<S>, fits: (statistics: S) => boolean): Promise<S> {
  for await (const statistics of session.statistics({ intervalMs: 100, signal: AbortSignal.timeout(20_000) })) {
    if (fits(statistics)) return statistics;
  }
  throw new Error('No statistics fitted within 20 s.');
}

it('the picture goes on, and so do the reports', async () => {
  using _painter = new Painter(source);
  await using line = await BadLine.start({ basePort, forward: { delayMs: 5 }, control: true });
  const common = { peer: ENDS.line, basePort };
  await using receiver = await recv({ ...common, listen: ENDS.receiver, videoOut: 'none', audioOut: 'none' });
  const picture = { video: `screen:${source.display}`, size: '320x240', audio: 'none' };
  await using sender = await send({ ...common, ...picture, listen: ENDS.sender });
  const shown = async (frames: number) =>
    (await until(receiver, ({ receiving }) => receiving.video[0]!.frames >= frames)).receiving.video[0]!;
  const refused = async () => (await until(sender, () => true)).sending.video[0]!.refused;
  // Several reports have come both ways.
  await until(sender, ({ sending }) => sending.video[0]!.repair !== undefined);
  const before = await shown(60);
  expect(before.refused).toBeUndefined();
  expect(await refused()).toBeUndefined();

  await line.relay.rebind();
  const [moved, away] = [await shown(before.frames + 75), await refused()];
  // At first it was taken for somebody else.
  expect(moved.refused!.source).toBeGreaterThan(0);
  expect(away!.source).toBeGreaterThan(0);
  const after = await shown(moved.frames + 30);
  expect(after.refused).toEqual(moved.refused);
  expect(await refused()).toEqual(away);
}, 60_000);
