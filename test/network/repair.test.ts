/** Two ends of ours over a line that loses: what both agreed on makes it good before anybody sees it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateKey, recv, type Session, type Statistics, send } from '../../lib/index.js';
import { BadLine, bursts, ENDS } from '../../lib/link/line/bad-line.js';
import type { LineConditions } from '../../lib/link/line/impairment.js';
import { Painter, Watcher } from '../parts/numbered-screen.js';
import { Xvfb } from '../parts/xvfb.js';

const size = { width: 320, height: 240 };
const delayMs = 25;
let source: Xvfb;
let target: Xvfb;

beforeAll(async () => {
  [source, target] = await Promise.all([Xvfb.start(size), Xvfb.start(size)]);
});

afterAll(async () => {
  await Promise.all([source?.close(), target?.close()]);
});

async function until<S extends Statistics>(session: Session<S>, fits: (statistics: S) => boolean): Promise<S> {
  for await (const statistics of session.statistics({ intervalMs: 100, signal: AbortSignal.timeout(20_000) })) {
    if (fits(statistics)) return statistics;
  }
  throw new Error('No statistics fitted within 20 s.');
}

/** A session over a line that is good until repair is agreed on and the round trip known, then as `loss` says for `changes` frames. */
async function watch(basePort: number, loss: LineConditions, changes: number, options: { key?: string } = {}) {
  using _painter = new Painter(source, 30, { grain: true });
  using watcher = new Watcher(target, { keep: true, grain: true });
  await using line = await BadLine.start({ basePort, forward: { delayMs }, control: true });
  const common = { peer: ENDS.line, basePort, ...options };
  await using receiver = await recv({
    ...common,
    listen: ENDS.receiver,
    videoOut: `window:${target.display}`,
    audioOut: 'none',
  });
  await using sender = await send({
    ...common,
    listen: ENDS.sender,
    size: '320x240',
    video: `screen:${source.display}`,
    audio: 'test',
    bitrate: 2000,
    // What repair makes good is under test, not how many bits a picture has on a line that loses bursts.
    rateControl: false,
  });
  await until(
    sender,
    ({ sending, control }) => sending.video[0]!.repair !== undefined && control?.roundTripMs !== undefined,
  );
  const before = await until(receiver, ({ receiving }) => receiving.video[0]!.frames > 30);
  line.relay.set({ forward: { delayMs, ...loss }, back: { delayMs, ...loss } });
  const shown = before.receiving.video[0]!.frames + changes;
  const after = await until(receiver, ({ receiving }) => receiving.video[0]!.frames >= shown);
  line.relay.set({ forward: { delayMs }, back: { delayMs } });
  const sent = await until(sender, ({ sending }) => sending.video[0]!.repair!.lossPercent > 0);
  const picture = after.receiving.video[0]!;
  return {
    seen: watcher.seen.map(({ number }) => number),
    psnrDb: watcher.psnrDb(),
    counts: line.relay.counts,
    dropped: picture.framesDropped - before.receiving.video[0]!.framesDropped,
    picture,
    sound: after.receiving.audio!,
    sent: sent.sending.video[0]!,
  };
}

describe('frames over a line with a round trip of 50 ms', () => {
  it('5 % of packets lost, sealed: parity and retransmission make them good, within what they may take', async () => {
    const { counts, dropped, picture, sound, sent, psnrDb } = await watch(27_240, { loss: 0.05 }, 180, {
      key: generateKey(),
    });
    expect(counts.forward.lost).toBeGreaterThan(20);
    expect(picture.repair!.recovered).toBeGreaterThan(3);
    // Every tenth frame lost a packet, and the frames after it would wait for a key frame.
    expect(picture.repair!.unrepaired).toBeLessThan(3);
    expect(dropped).toBeLessThan(10);
    expect(sound.repair!.recovered).toBeGreaterThan(10);
    expect(sound.repair!.unrepaired).toBeLessThan(sound.repair!.recovered / 4);
    expect(sent.repair!.overheadPercent).toBeLessThan(60);
    expect(Math.min(...psnrDb)).toBeGreaterThan(22);
    expect(picture.refused).toBeUndefined();
  });

  it('bursts of eight: retransmission does what parity cannot', async () => {
    const { dropped, picture, seen, psnrDb } = await watch(27_260, { burst: bursts(8, 0.05) }, 180);
    expect(picture.repair!.retransmitted).toBeGreaterThan(3);
    expect(dropped).toBeLessThan(18);
    expect(Math.min(...psnrDb)).toBeGreaterThan(22);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });
});
