/** What a session says of its latency, against a number burnt into the picture that an independent eye reads. */
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateKey, type LatencyStages, type RecvStatistics, recv, type Session, send } from '../../lib/index.js';
import { delays, Painter, Watcher } from '../parts/numbered-screen.js';
import { Pulse } from '../parts/pulse.js';
import { Verb } from '../parts/verb.js';
import { Xvfb } from '../parts/xvfb.js';

const size = { width: 640, height: 360 };
const frameMs = 1000 / 30;
/** Painted this often, so that a capture meets a picture that is at most 8 ms old. */
const paintFps = 120;
let source: Xvfb;
let target: Xvfb;
let pulse: Pulse;
let folder: string;

beforeAll(async () => {
  [source, target, pulse, folder] = await Promise.all([
    Xvfb.start(size),
    Xvfb.start(size),
    Pulse.start({ sinks: ['game', 'ear'] }),
    mkdtemp(join(tmpdir(), 'gst-costream-latency-')),
  ]);
  process.env.PULSE_SERVER = pulse.server;
});

afterAll(async () => {
  delete process.env.PULSE_SERVER;
  await Promise.all([source?.close(), target?.close(), pulse?.close(), folder && rm(folder, { recursive: true })]);
});

/** What the statistics are of (kWindow of native/rtp/stage-statistics.h). */
const JUDGED_FRAMES = 256;
const STAGES = ['captureMs', 'encodeMs', 'networkMs', 'jitterBufferMs', 'decodeMs', 'presentMs', 'totalMs'] as const;

/** Statistics once every stage of the picture is known. */
async function complete(session: Session<RecvStatistics>): Promise<RecvStatistics> {
  let last: RecvStatistics | undefined;
  for await (const statistics of session.statistics({ intervalMs: 100, signal: AbortSignal.timeout(20_000) })) {
    last = statistics;
    const { latency } = statistics.receiving.video[0]!;
    if (STAGES.every(stage => latency?.[stage])) return statistics;
  }
  throw new Error(`Not all stages became known: ${JSON.stringify(last)}`);
}

function expectTiling(latency: LatencyStages): void {
  const sum = STAGES.slice(0, -1).reduce((total, stage) => total + latency[stage]!.p50, 0);
  // Medians do not add up exactly.
  expect(Math.abs(latency.totalMs!.p50 - sum)).toBeLessThan(frameMs / 2);
  for (const stage of STAGES) expect(latency[stage]!.p95).toBeGreaterThanOrEqual(latency[stage]!.p50);
}

/** The wall clock of another machine is an hour ahead, and its monotonic one counts from elsewhere. */
const AHEAD_MS = 3_600_000;

/** Words that start a sender, whose clocks are those of another machine. */
async function elsewhere(): Promise<string[]> {
  const wallClock = join(folder, 'wall-clock.mjs');
  await writeFile(
    wallClock,
    `Object.defineProperty(performance, 'timeOrigin', { value: performance.timeOrigin + ${AHEAD_MS} });\n`,
  );
  return ['env', `NODE_OPTIONS=--import=${wallClock}`, 'unshare', '--time', '--monotonic', '5000', '--'];
}

describe('the latency in the statistics', () => {
  it.each([
    ['plain', 26_200, undefined],
    ['sealed', 26_220, generateKey()],
  ])('is that of the burnt-in number, within a frame, whatever the two clocks say: %s', async (_, basePort, key) => {
    const keyFile = join(folder, `${basePort}.key`);
    if (key) await writeFile(keyFile, key, { mode: 0o600 });
    using painter = new Painter(source, paintFps);
    using watcher = new Watcher(target);
    await using receiver = await recv({
      peer: '127.0.0.1',
      basePort,
      ...(key && { keyFile }),
      videoOut: `window:${target.display}`,
      audioOut: 'pulse:ear',
    });
    await using _sender = await Verb.start(
      [
        ...`send --peer 127.0.0.1 --base-port ${basePort} --size 640x360 --video screen:${source.display}`.split(' '),
        ...`--audio pulse:game.monitor${key ? ` --key-file ${keyFile}` : ''}`.split(' '),
      ],
      { PULSE_SERVER: pulse.server },
      { launcher: await elsewhere() },
    );
    await complete(receiver);
    await watcher.next(90);
    const { receiving, control } = await complete(receiver);
    // The same frames: a machine that becomes busy makes the later ones older.
    const burntInMs = delays(painter, watcher.seen.slice(-JUDGED_FRAMES))(50);
    const { latency, latencyP50Ms } = receiving.video[0]!;
    expect(Math.abs(burntInMs - latency!.totalMs!.p50)).toBeLessThan(frameMs);
    expect(latencyP50Ms).toBeCloseTo(latency!.totalMs!.p50, 0);
    expectTiling(latency!);
    expect(Math.abs(control!.clockOffsetMs! - AHEAD_MS)).toBeLessThan(1000);
    const sound = receiving.audio!.latency!;
    for (const stage of STAGES) expect(sound[stage], stage).toBeDefined();
    expect(receiving.avSkewMs).toBeCloseTo(sound.totalMs!.p50 - latency!.totalMs!.p50, 0);
  });

  it('reaches the sender, too', async () => {
    const local = { peer: '127.0.0.1', basePort: 26_240 };
    await using _receiver = await recv({ ...local, videoOut: 'none', audioOut: 'none' });
    // Each frame is one packet, to which GStreamer 1.22's payloader gives no times.
    await using sender = await send({ ...local, video: 'test', audio: 'none', size: '160x120' });
    for await (const { sending, control } of sender.statistics({
      intervalMs: 100,
      signal: AbortSignal.timeout(15_000),
    })) {
      const told = control?.peer?.receiving?.video[0]?.latency?.totalMs;
      // Of a millisecond or two: at first the clocks are known less well than that, by half of a round trip.
      if (!(told && told.p50 > 0) || !sending.video[0]!.latency) continue;
      expect(Object.keys(sending.video[0]!.latency).sort()).toEqual(['captureMs', 'encodeMs']);
      return;
    }
    throw new Error('The sender was told of no latency.');
  });
});

it('puts nothing onto the wire that an original does not know', async () => {
  const original = createSocket('udp4').bind(26_260, '127.0.0.1');
  await once(original, 'listening');
  try {
    await using _sender = await send({
      peer: '127.0.0.1',
      basePort: 26_260,
      video: 'test',
      audio: 'none',
      size: '160x120',
    });
    const extended: boolean[] = [];
    while (extended.length < 60) {
      const [packet] = (await once(original, 'message')) as [Buffer];
      extended.push((packet[0]! & 0x10) !== 0);
    }
    expect(extended).not.toContain(true);
  } finally {
    original.close();
  }
});
