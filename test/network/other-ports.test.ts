/** A router between two ends forgets its address translation: what each hears comes from other ports than before. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  type MediaStatistics,
  recv,
  type SendStatistics,
  type Session,
  type Statistics,
  send,
} from '../../lib/index.js';
import { BadLine, ENDS } from '../../lib/link/line/bad-line.js';
import { Painter } from '../parts/numbered-screen.js';
import { Xvfb } from '../parts/xvfb.js';

const basePort = 27_300;
let source: Xvfb;

beforeAll(async () => {
  source = await Xvfb.start({ width: 320, height: 240 });
});

afterAll(() => source?.close());

/** What was refused of a picture or its reports, once nothing more is for 75 frames, with several reports. */
async function settled<S extends Statistics>(session: Session<S>, pictureOf: (statistics: S) => MediaStatistics) {
  let last: MediaStatistics | undefined;
  await until(session, statistics => {
    const picture = pictureOf(statistics);
    if (!last || picture.refused?.source !== last.refused?.source) last = picture;
    return picture.frames >= last!.frames + 75;
  });
  return last!.refused;
}

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
  // Several reports have come both ways: of who sent fewer nobody else follows so soon.
  await until(sender, ({ sending }) => sending.video[0]!.repair !== undefined);
  const before = await shown(120);
  expect(before.refused).toBeUndefined();
  expect(await refused()).toBeUndefined();

  await line.relay.rebind();
  // At first it was taken for somebody else.
  await until(receiver, ({ receiving }) => receiving.video[0]!.refused?.source !== undefined);
  // Reports are, for as long as the longest time between two of them lately; that may be over when the first one comes.
  const [moved, away] = await Promise.all([
    settled(receiver, ({ receiving }) => receiving.video[0]!),
    settled(sender, ({ sending }) => sending.video[0]!),
  ]);
  expect(Object.keys(moved!)).toEqual(['source']);
  expect(Object.keys(away ?? { source: 0 })).toEqual(['source']);
  // Of what is sent jitter and round trip are known by reports alone, each with others.
  const reported = ({ sending }: SendStatistics) => {
    const { jitterMs, roundTripMs } = sending.video[0]!;
    return `${jitterMs} ${roundTripMs}`;
  };
  const known = reported(await until(sender, () => true));
  await until(sender, statistics => reported(statistics) !== known);
}, 60_000);
