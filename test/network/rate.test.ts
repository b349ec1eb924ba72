/** A line that becomes slow: the sender finds out, sends what the line carries, and takes back what it gave up. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type MediaStatistics, recv, type SendStatistics, type Session, send } from '../../lib/index.js';
import { BadLine, ENDS } from '../../lib/link/line/bad-line.js';
import { Painter } from '../parts/numbered-screen.js';
import { Xvfb } from '../parts/xvfb.js';

const delayMs = 20;
const basePort = 27_280;
const bitrate = 600;
const lineKbps = 250;
let source: Xvfb;

beforeAll(async () => {
  source = await Xvfb.start({ width: 640, height: 480 });
});

afterAll(() => source?.close());

/** The picture's statistics until some fit. */
async function until(
  session: Session<SendStatistics>,
  fits: (picture: MediaStatistics) => boolean,
): Promise<MediaStatistics[]> {
  const seen: MediaStatistics[] = [];
  for await (const { sending } of session.statistics({ intervalMs: 100, signal: AbortSignal.timeout(20_000) })) {
    const picture = sending.video[0]!;
    seen.push(picture);
    if (fits(picture)) return seen;
  }
  throw new Error(`Nothing fitted within 20 s; the last was ${JSON.stringify(seen.at(-1))}.`);
}

it('a line that carries less than half of what is sent is found out, not filled, and used when it is good again', async () => {
  using _painter = new Painter(source, 30, { grain: true });
  await using line = await BadLine.start({ basePort, forward: { delayMs }, control: true });
  const common = { peer: ENDS.line, basePort };
  await using receiver = await recv({ ...common, listen: ENDS.receiver, videoOut: 'none', audioOut: 'none' });
  await using sender = await send({
    ...common,
    listen: ENDS.sender,
    size: '640x480',
    video: `screen:${source.display}`,
    audio: 'none',
    bitrate,
  });
  // Agreed on, and nothing held back.
  const [agreed] = (await until(sender, ({ rate, frames }) => rate !== undefined && frames > 45)).slice(-1);
  expect(agreed!.packets).toBeGreaterThan(60);

  line.relay.set({ forward: { delayMs, rateKbps: lineKbps, queueMs: 300 }, back: { delayMs } });
  const [found] = (await until(sender, ({ rate }) => rate!.targetKbps < lineKbps)).slice(-1);
  expect(found!.rate).toMatchObject({ limitedBy: 'line' });
  const dropped = line.relay.counts.forward.queueDropped;

  const slow = await until(sender, ({ frames }) => frames > found!.frames + 60);
  const queuesMs = slow.slice(5).map(({ rate }) => rate!.queueMs);
  expect(queuesMs.sort((a, b) => a - b)[Math.floor(queuesMs.length / 2)]).toBeLessThan(60);
  expect(line.relay.counts.forward.queueDropped - dropped).toBeLessThan(10);

  line.relay.set({ forward: { delayMs }, back: { delayMs } });
  const before = slow.at(-1)!.rate!.targetKbps;
  await until(sender, ({ rate }) => rate!.targetKbps > 1.3 * before);
  const { receiving } = (await receiver.statistics({ intervalMs: 100 }).next()).value!;
  expect(receiving!.video[0]!.frames).toBeGreaterThan(60);
}, 60_000);

it.each([
  ['gets smaller pictures', false, [] as string[]],
  ['who records gets fewer pictures, none of another size', true, []],
  ['who was asked too and never came keeps no size', false, ['127.0.0.9']],
])('a line that carries a sixth: who watches %s', async (_what, records, others) => {
  using _painter = new Painter(source, 30, { grain: true });
  const port = basePort + 10;
  await using _line = await BadLine.start({
    basePort: port,
    forward: { delayMs, rateKbps: 100, queueMs: 300 },
    back: { delayMs },
    control: true,
  });
  const common = { peer: ENDS.line, basePort: port };
  const folder = await mkdtemp(join(tmpdir(), 'gst-costream-rate-'));
  try {
    await using _receiver = await recv({
      ...{ ...common, listen: ENDS.receiver, videoOut: 'none', audioOut: 'none' },
      ...(records && { record: join(folder, 'evening.mkv') }),
    });
    await using sender = await send({
      ...{ ...common, listen: ENDS.sender, size: '640x480', video: `screen:${source.display}`, audio: 'none' },
      peer: [ENDS.line, ...others],
      // Of several viewers the slowest one decides down to a quarter.
      bitrate: others.length > 0 ? 320 : bitrate,
    });
    if (!records) {
      await until(sender, ({ width }) => width !== undefined && width < 640);
      return;
    }
    const [slow] = (await until(sender, ({ fps, frames }) => frames > 45 && fps !== undefined && fps < 18)).slice(-1);
    // Each step down takes 0.3 s; this is several times as long.
    const after = await until(sender, ({ frames }) => frames > slow!.frames + 45);
    expect(new Set(after.map(({ width }) => width))).toEqual(new Set([640]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
