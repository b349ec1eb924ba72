/** Row B15: over a line that loses and reorders, the receiver freezes at worst; it never shows a smeared picture. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RecvStatistics, recv, type Session, send } from '../../lib/index.js';
import type { LineConditions } from '../../lib/link/line/impairment.js';
import { Relay } from '../../lib/link/line/relay.js';
import { Painter, Watcher } from '../parts/numbered-screen.js';
import { Xvfb } from '../parts/xvfb.js';

const size = { width: 320, height: 240 };
let source: Xvfb;
let target: Xvfb;

beforeAll(async () => {
  [source, target] = await Promise.all([Xvfb.start(size), Xvfb.start(size)]);
});

afterAll(async () => {
  await Promise.all([source?.close(), target?.close()]);
});

/** Sender at 127.0.0.1, the line at 127.0.0.2, receiver at 127.0.0.3. */
function line(basePort: number, forward: LineConditions): Promise<Relay> {
  const at = (address: string, offset: number) => ({ address, port: basePort + offset });
  const out = [0, 1, 2, 3].map(offset => ({ listen: at('127.0.0.2', offset), target: at('127.0.0.3', offset) }));
  const back = [5, 7].map(offset => ({
    listen: at('127.0.0.2', offset),
    target: at('127.0.0.1', offset),
    reverse: true,
  }));
  return Relay.start({ routes: [...out, ...back], forward, back: { delayMs: forward.delayMs ?? 0 }, seed: 7 });
}

type Picture = RecvStatistics['receiving']['video'][number];

/** What has just been overtaken counts as lost until it comes: of a few looks the one that counts the least. */
async function settled(receiver: Session<RecvStatistics>): Promise<Picture> {
  const looks: Picture[] = [];
  for await (const { receiving } of receiver.statistics({ intervalMs: 100 })) {
    looks.push(receiving.video[0]!);
    if (looks.length === 3) break;
  }
  return looks.reduce((least, look) => (look.packetsLost < least.packetsLost ? look : least));
}

async function watch(basePort: number, forward: LineConditions, changes: number) {
  using _painter = new Painter(source);
  using watcher = new Watcher(target, { keep: true });
  await using relay = await line(basePort, forward);
  await using receiver = await recv({
    peer: '127.0.0.2',
    listen: '127.0.0.3',
    basePort,
    videoOut: `window:${target.display}`,
    audioOut: 'none',
  });
  await using sender = await send({
    peer: '127.0.0.2',
    listen: '127.0.0.1',
    basePort,
    size: '320x240',
    video: `screen:${source.display}`,
    audio: 'none',
  });
  // The very first packet may be among the overtaken: nothing is known of the line before it.
  await watcher.next(30, 30_000);
  const early = await settled(receiver);
  await watcher.next(changes, 30_000);
  const received = await settled(receiver);
  const { sending } = (await sender.statistics({ intervalMs: 100 }).next()).value!;
  return {
    seen: watcher.seen,
    psnrDb: watcher.psnrDb(),
    counts: relay.counts,
    early,
    received,
    sent: sending!.video[0]!,
  };
}

describe('a line that loses', () => {
  it('5 %: every picture that is shown is whole, and the rest is made good by key frames', async () => {
    const { seen, psnrDb, counts, received, sent } = await watch(26_600, { loss: 0.05, delayMs: 10 }, 150);
    expect(counts.forward.lost).toBeGreaterThan(5);
    expect(received.packetsLost).toBeGreaterThan(5);
    expect(received.framesDropped).toBeGreaterThan(0);
    expect(received.freezes).toBeGreaterThan(0);
    // The far end answered; it knows the round trip of 20 ms.
    expect(sent.keyFrameRequests).toBeGreaterThan(0);
    expect(sent.roundTripMs).toBeGreaterThan(19);
    // Without loss the worst was 25 dB; a smear in the moving band costs more than 10 dB.
    expect(psnrDb.length).toBeGreaterThan(100);
    expect(Math.min(...psnrDb)).toBeGreaterThan(22);
    const numbers = seen.map(({ number }) => number);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  });
});

describe('a line that reorders', () => {
  it('10 % of packets: nothing is lost of it', async () => {
    const { psnrDb, counts, early, received } = await watch(26_620, { reorder: 0.1, reorderMs: 4, delayMs: 5 }, 120);
    expect(counts.forward.reordered).toBeGreaterThan(5);
    expect(received.packetsLost).toBeLessThanOrEqual(early.packetsLost);
    // Frames that a busy processor dropped are not it.
    expect(received.freezes).toBe(early.freezes);
    expect(Math.min(...psnrDb)).toBeGreaterThan(22);
  });
});
