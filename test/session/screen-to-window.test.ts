/** The main job with real parts: an X11 screen and a PulseAudio sink here, an X11 window and another sink there. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recv, type SendStatistics, send } from '../../lib/index.js';
import { hearTone, play } from '../parts/hearing.js';
import { delays, Painter, Watcher } from '../parts/numbered-screen.js';
import { Pulse } from '../parts/pulse.js';
import { sine, toS16 } from '../parts/tone.js';
import { Xvfb } from '../parts/xvfb.js';

const size = { width: 640, height: 360 };
let source: Xvfb;
let target: Xvfb;
let pulse: Pulse;

beforeAll(async () => {
  [source, target, pulse] = await Promise.all([
    Xvfb.start(size),
    Xvfb.start(size),
    Pulse.start({ sinks: ['game', 'ear'] }),
  ]);
  process.env.PULSE_SERVER = pulse.server;
});

afterAll(async () => {
  delete process.env.PULSE_SERVER;
  await Promise.all([source?.close(), target?.close(), pulse?.close()]);
});

function pair(basePort: number) {
  return {
    sending: {
      peer: '127.0.0.1',
      basePort,
      size: '640x360',
      video: `screen:${source.display}`,
      audio: 'pulse:game.monitor',
    },
    receiving: { peer: '127.0.0.1', basePort, videoOut: `window:${target.display}`, audioOut: 'pulse:ear' },
  };
}

describe('screen to window', () => {
  it('shows the frames that were painted, in order, and both ends report on each other', async () => {
    const { sending, receiving } = pair(26_000);
    using painter = new Painter(source);
    using watcher = new Watcher(target);
    await using receiver = await recv(receiving);
    await using sender = await send(sending);
    await watcher.next(90);
    const seen = watcher.seen.slice(-60);
    const numbers = seen.map(({ number }) => number);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    // 60 frames seen in a row span few more than 60 painted ones: nothing was skipped in number.
    expect(numbers.at(-1)! - numbers[0]!).toBeLessThan(100);
    expect(delays(painter, seen)(50)).toBeLessThan(100);

    const reported = ({ sending: { video, audio } }: SendStatistics) =>
      video[0]!.roundTripMs !== undefined && audio!.roundTripMs !== undefined;
    let sent!: SendStatistics['sending'];
    for await (const statistics of sender.statistics({ intervalMs: 100, signal: AbortSignal.timeout(20_000) })) {
      sent = statistics.sending;
      if (reported(statistics)) break;
    }
    expect(sent.video[0]).toMatchObject({ width: 640, height: 360, packetsLost: 0, fractionLost: 0 });
    expect(sent.video[0]!.roundTripMs).toBeGreaterThan(0);
    expect(sent.audio!.roundTripMs).toBeGreaterThan(0);
    const received = (await receiver.statistics({ intervalMs: 100 }).next()).value!.receiving!;
    expect(received.video[0]).toMatchObject({ width: 640, height: 360, packetsLost: 0, freezes: 0 });
    // Known only once the sender's reports have arrived.
    expect(received.video[0]!.latencyP50Ms).toBeGreaterThan(0);
    expect(received.video[0]!.latencyP50Ms).toBeLessThan(100);
  });

  it('plays the tone that the game plays', async () => {
    const { sending, receiving } = pair(26_020);
    await using _receiver = await recv(receiving);
    await using _sender = await send(sending);
    await using _player = await play(pulse, 'game', toS16(sine(880, 20, 48_000), 1));
    expect(await hearTone(pulse, 'ear', 880)).toBeGreaterThan(0.5);
  });

  it('sends next to nothing of silence, and what follows is heard', async () => {
    const { sending, receiving } = pair(26_060);
    await using _receiver = await recv({ ...receiving, videoOut: 'none' });
    await using sender = await send({ ...sending, video: 'test', size: '160x120' });
    const counted = async (frames: number) => {
      for await (const { sending: sent } of sender.statistics({ intervalMs: 100 }))
        if (sent.audio!.frames >= frames) return sent.audio!;
      throw new Error('The session has ended.');
    };
    // Silence counts as such after 200 ms.
    const before = await counted(100);
    const after = await counted(before.frames + 200);
    // Of what is encoded about one packet in twenty is sent.
    expect(after.packets! - before.packets!).toBeLessThan((after.frames - before.frames) / 10);
    for (const frequencyHz of [660, 880]) {
      await using player = await play(pulse, 'game', toS16(sine(frequencyHz, 30, 48_000), 1));
      expect(await hearTone(pulse, 'ear', frequencyHz)).toBeGreaterThan(0.5);
      await player.close();
      await counted((await counted(0)).frames + 150);
    }
  });

  it('gives a late joiner a picture in less than 500 ms', async () => {
    const { sending, receiving } = pair(26_040);
    using _painter = new Painter(source);
    await using sender = await send({ ...sending, audio: 'none' });
    // In the middle of a GOP: the next key frame would come of itself only after up to a second.
    await sender.statistics({ intervalMs: 1400 }).next();
    using watcher = new Watcher(target);
    await using _receiver = await recv({ ...receiving, audioOut: 'none' });
    // How long its start takes is the machine's affair.
    const joined = performance.now();
    const first = await watcher.next(1);
    expect(first.at - joined).toBeLessThan(400);
    expect(
      (await sender.statistics({ intervalMs: 100 }).next()).value!.sending!.video[0]!.keyFrameRequests,
    ).toBeGreaterThan(0);
  });
});
