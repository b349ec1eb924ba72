/** Row B4: the original's own gst-launch lines as the other end, both ways. */
import { createSocket } from 'node:dgram';
import { on, once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recv, send } from '../../lib/index.js';
import { hearTone, play } from '../parts/hearing.js';
import { Painter, Watcher } from '../parts/numbered-screen.js';
import { startOriginalReceiver, startOriginalSender } from '../parts/original.js';
import { Pulse } from '../parts/pulse.js';
import { sine, toS16 } from '../parts/tone.js';
import { Xvfb } from '../parts/xvfb.js';

const size = { width: 640, height: 360 };
const local = { peer: '127.0.0.1', listen: '127.0.0.1' };
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

/** Resolves when so many frames (RTP markers) have arrived at a port. */
async function framesOnTheWire(port: number, frames: number): Promise<void> {
  const socket = createSocket('udp4');
  socket.bind(port, '127.0.0.1');
  let markers = 0;
  for await (const [packet] of on(socket, 'message') as AsyncIterable<[Buffer]>) {
    if ((packet[1]! & 0x80) !== 0) markers++;
    if (markers >= frames) break;
  }
  socket.close();
  await once(socket, 'close');
}

/** Every datagram that comes to these ports until `enough` of them have come to the first. */
async function datagrams(ports: readonly number[], enough: number): Promise<Buffer[][]> {
  const sockets = ports.map(() => createSocket('udp4'));
  const captured: Buffer[][] = ports.map(() => []);
  try {
    const full = new Promise<void>(resolve => {
      for (const [index, socket] of sockets.entries()) {
        socket.on('message', packet => {
          captured[index]!.push(packet);
          if (captured[0]!.length === enough) resolve();
        });
        socket.bind(ports[index]!, '127.0.0.1');
      }
    });
    await full;
    return captured;
  } finally {
    for (const socket of sockets) socket.close();
  }
}

/** 45 frames in order on the target's screen, and the tone in its sink. */
async function expectCall(watcher: Watcher): Promise<void> {
  await watcher.next(60, 20_000);
  const numbers = watcher.seen.slice(-45).map(({ number }) => number);
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  expect(numbers.at(-1)! - numbers[0]!).toBeLessThan(100);
  expect(await hearTone(pulse, 'ear', 660)).toBeGreaterThan(0.5);
}

describe("the original's lines", () => {
  it('as receiver show and play what we send, and report back', async () => {
    const basePort = 26_100;
    using _painter = new Painter(source);
    using watcher = new Watcher(target);
    await using _player = await play(pulse, 'game', toS16(sine(660, 30, 48_000), 1));
    await using _original = await startOriginalReceiver(
      {
        ...local,
        basePort,
        videoSink: ['ximagesink', `display=${target.display}`],
        audioSink: ['pulsesink', 'device=ear'],
      },
      pulse.env,
    );
    await using sender = await send({
      ...local,
      basePort,
      size: '640x360',
      video: `screen:${source.display}`,
      audio: 'pulse:game.monitor',
    });
    await expectCall(watcher);
    // Its first reports come after up to five seconds (RFC 3550 §6.2), one for each medium.
    for await (const { sending } of sender.statistics({ intervalMs: 250, signal: AbortSignal.timeout(15_000) })) {
      if (sending!.video[0]!.roundTripMs !== undefined && sending!.audio!.roundTripMs !== undefined) break;
    }
    const { sending } = (await sender.statistics({ intervalMs: 100 }).next()).value!;
    expect(sending!.video[0]!.roundTripMs).toBeGreaterThan(0);
    expect(sending!.audio!.roundTripMs).toBeGreaterThan(0);
  });

  it('as sender are shown and played by us, and answer our key-frame request', async () => {
    const basePort = 26_120;
    using _painter = new Painter(source);
    await using _player = await play(pulse, 'game', toS16(sine(660, 30, 48_000), 1));
    await using original = await startOriginalSender(
      {
        ...local,
        basePort,
        ...size,
        videoSource: ['ximagesrc', `display-name=${source.display}`, 'use-damage=false'],
        audioSource: ['pulsesrc', 'device=game.monitor'],
      },
      pulse.env,
    );
    // Its GOP is 250 frames: joining in the middle, only an answered PLI brings a picture soon.
    await framesOnTheWire(basePort, 30);
    using watcher = new Watcher(target);
    const joined = performance.now();
    await using receiver = await recv({
      ...local,
      basePort,
      videoOut: `window:${target.display}`,
      audioOut: 'pulse:ear',
    });
    const first = await watcher.next(1);
    // The next one by itself is seven seconds away.
    expect(first.at - joined).toBeLessThan(5000);
    await expectCall(watcher);
    expect(original.running).toBe(true);
    const { receiving } = (await receiver.statistics({ intervalMs: 100 }).next()).value!;
    expect(receiving!.video[0]!.keyFrameRequests).toBeGreaterThan(0);
    expect(receiving!.video[0]!.packetsLost).toBe(0);
  });

  it('get RTP of one source, one payload type and no extension, without a gap, and reports: nothing of what ours agree on', async () => {
    const basePort = 26_140;
    const capturing = datagrams(
      [0, 1, 2, 3].map(offset => basePort + offset),
      150,
    );
    await using _sender = await send({ ...local, basePort, size: '320x180', video: 'test', audio: 'test' });
    const [picture, pictureReports, sound, soundReports] = await capturing;
    for (const stream of [picture!, sound!]) {
      expect(stream.length).toBeGreaterThanOrEqual(60);
      // Version 2; no padding, extension or contributing source.
      expect(new Set(stream.map(packet => packet[0]))).toEqual(new Set([0x80]));
      expect(new Set(stream.map(packet => packet[1]! & 0x7f))).toEqual(new Set([96]));
      expect(new Set(stream.map(packet => packet.readUInt32BE(8))).size).toBe(1);
      const first = stream[0]!.readUInt16BE(2);
      expect(stream.map(packet => (packet.readUInt16BE(2) - first) & 0xffff)).toEqual([...stream.keys()]);
    }
    for (const [reports, stream] of [
      [pictureReports!, picture!],
      [soundReports!, sound!],
    ] as const) {
      // Sender reports (or a first, empty receiver report) of the same source.
      expect(new Set(reports.map(packet => packet[1]))).not.toContain(205);
      expect(new Set(reports.map(packet => packet.readUInt32BE(4)))).toEqual(
        new Set(reports.length > 0 ? [stream[0]!.readUInt32BE(8)] : []),
      );
    }
  });
});
