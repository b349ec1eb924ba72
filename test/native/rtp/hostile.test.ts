/** `rtpframegate` under attack: 1.22's depayloader behind it must never meet bytes that it reads out of bounds or fails on. */
import { describe, expect, it } from 'vitest';
import { caps, chain, el, type Message, Pipeline } from '../../../lib/gst/index.js';
import { randomFrom } from '../../../lib/link/line/impairment.js';
import { encode } from './encoded.js';
import {
  aggregate,
  bytes,
  delta,
  gateStatistics,
  h264,
  idr,
  pps,
  rtpPacket,
  Source,
  sps,
  throughGate,
} from './packets.js';

/** Sends packets through gate and depayloader; what the bus had to say, and the gate's statistics. */
async function attack(packets: Iterable<Uint8Array>) {
  const source = el.appsrc({ caps: h264, format: 'time', block: true, maxBytes: 1 << 20 });
  const gate = el.rtpframegate();
  const pipeline = new Pipeline(
    chain(
      source,
      gate,
      el.rtph264depay(),
      caps('video/x-h264', { 'stream-format': 'byte-stream', alignment: 'au' }),
      el.fakesink({ sync: false, async: false }),
    ),
  );
  const complaints: Message[] = [];
  try {
    const listening = (async () => {
      for await (const message of pipeline.messages({ types: ['error', 'warning', 'eos'] })) {
        if (message.type === 'eos') return;
        complaints.push(message);
      }
    })();
    await pipeline.play();
    for (const packet of packets) pipeline.element(source).emit('push-buffer', packet);
    pipeline.element(source).emit('end-of-stream');
    await listening;
    return { complaints, statistics: gateStatistics(pipeline.element(gate).get('stats')) };
  } finally {
    await pipeline.close();
  }
}

const COUNT = 100_000;

/** Payloads that begin like something and then are noise. */
function* noise(random: () => number): Generator<Buffer> {
  const byte = () => Math.floor(random() * 256);
  let sequence = 0;
  let timestamp = 0;
  for (let i = 0; i < COUNT; i++) {
    if (random() < 0.02) {
      // No RTP at all: with a version and another SSRC it would be a new sender, and the end of this one.
      yield Buffer.from([byte() & 0x7f, ...Array.from({ length: Math.floor(random() * 40) }, byte)]);
      continue;
    }
    const length = Math.floor(random() ** 3 * 64);
    const payload = Buffer.from(Array.from({ length }, byte));
    // Mostly what a depayloader has code for, so that the noise gets far.
    if (length > 0 && random() < 0.8) payload[0] = [0x67, 0x68, 0x65, 0x41, 0x78, 0x7c, 0x06, 0x7a][byte() % 8]!;
    if (random() < 0.2) timestamp += 3000;
    sequence += random() < 0.01 ? byte() : 1;
    const packet = rtpPacket({ sequence, timestamp, payload, marker: random() < 0.3 });
    // Padding, header extension and CSRCs that may not be there.
    if (random() < 0.02) packet[0] = 0x80 | (byte() & 0x3f);
    yield packet;
  }
}

/** A good stream in which some packets are cut, spliced or flipped. */
function* damaged(random: () => number, good: readonly Buffer[]): Generator<Buffer> {
  for (let i = 0; i < COUNT; i++) {
    const packet = Buffer.from(good[i % good.length]!);
    packet.writeUInt16BE(i & 0xffff, 2);
    packet.writeUInt32BE((packet.readUInt32BE(4) + Math.floor(i / good.length) * 900_000) >>> 0, 4);
    const fate = random();
    const at = 12 + Math.floor(random() * Math.min(24, packet.length - 12));
    if (fate < 0.05) yield packet.subarray(0, at);
    else if (fate < 0.1) packet[at] = Math.floor(random() * 256);
    if (fate < 0.05) continue;
    yield packet;
  }
}

describe('a hundred thousand packets', () => {
  it('of noise', async () => {
    const { complaints, statistics } = await attack(noise(randomFrom(1)));
    expect(complaints).toEqual([]);
    expect(statistics.packetsRefused).toBeGreaterThan(COUNT / 20);
    expect(statistics.framesDropped).toBeGreaterThan(1000);
  });

  it('of a damaged stream', async () => {
    const good = await encode({ frames: 12, keyInterval: 6, bitrateKbps: 100, mtu: 300 });
    const { complaints, statistics } = await attack(damaged(randomFrom(2), good));
    expect(complaints).toEqual([]);
    expect(statistics.packetsRefused).toBeGreaterThan(COUNT / 100);
    expect(statistics.framesPassed).toBeGreaterThan(100);
    expect(statistics.freezes).toBeGreaterThan(100);
  });

  // AddressSanitizer keeps freed memory in quarantine.
  it.skipIf(process.env.LD_PRELOAD?.includes('asan'))(
    'of a picture that never ends stay in bounded memory',
    async () => {
      const packet = rtpPacket({ sequence: 0, timestamp: 5, payload: bytes(0x41, 0x9a, Buffer.alloc(1300)) });
      function* endless(): Generator<Buffer> {
        yield* new Source({ sequence: -5 }).key();
        for (let i = 0; i < COUNT; i++) {
          // The addon copies what it is given, so that the test itself makes no garbage.
          packet.writeUInt16BE(i & 0xffff, 2);
          yield packet;
        }
      }
      const before = process.memoryUsage.rss();
      const { statistics } = await attack(endless());
      // 130 MB were sent.
      expect(process.memoryUsage.rss() - before).toBeLessThan(40 << 20);
      expect(statistics).toMatchObject({ framesPassed: 1, framesDropped: 1, intact: false });
    },
  );
});

describe('never reaches a depayloader', () => {
  const payloads: [string, Uint8Array][] = [
    ['a fragmentation unit of its indicator alone', bytes(0x7c)],
    ['a fragmentation unit of its headers alone', bytes(0x7c, 0x85)],
    ['a fragment of an aggregation packet', bytes(0x7c, 0x98, 1, 2, 3)],
    ['a fragment of type 0', bytes(0x7c, 0x80, 1, 2, 3)],
    ['a fragment of an interleaved stream (FU-B)', bytes(0x7d, 0x85, 0, 1, 1, 2, 3)],
    ['an empty aggregation packet', bytes(0x78)],
    ['an aggregation packet with half a length', bytes(aggregate(delta), 0)],
    ['an aggregation packet whose length is too long', bytes(0x78, 0, 9, delta.subarray(0, 8))],
    ['an aggregation packet with an empty unit', aggregate(delta, bytes())],
    ['an aggregation packet in an aggregation packet', aggregate(aggregate(delta))],
    ['STAP-B', bytes(0x79, 0, 1, 0, 2, 0x41, 0x9a)],
    ['MTAP16', bytes(0x7a, 0, 1, 0, 6, 1, 0, 0, 0x41, 0x9a, 1)],
    ['MTAP24', bytes(0x7b, 0, 1, 0, 7, 1, 0, 0, 0, 0x41, 0x9a, 1)],
    ['type 0', bytes(0x60, 1, 2, 3)],
    ['type 30', bytes(0x7e, 1, 2, 3)],
    ['type 31', bytes(0x7f, 1, 2, 3)],
    ['a unit with the forbidden bit', bytes(0xc1, 0x9a, 1)],
    ['a slice without a header', bytes(0x41)],
    ['a sequence parameter set without a level', bytes(0x67, 0x42, 0xc0)],
    ['a picture parameter set of one byte', bytes(0x68)],
  ];
  it.each(payloads)('%s', async (_, payload) => {
    const source = new Source();
    const key = source.key();
    const [attacked, next, again] = [source.picture([payload]), source.delta(), source.key()];
    const { packets, statistics } = await throughGate([key, attacked, next, again].flat());
    expect(packets).toEqual([key, again].flat());
    expect(statistics).toMatchObject({ packetsRefused: 1, framesDropped: 2, freezes: 1 });
  });

  const headers: [string, (packet: Buffer) => Buffer][] = [
    ['version 1', packet => bytes(0x40, packet.subarray(1))],
    ['fewer bytes than a header', packet => packet.subarray(0, 11)],
    ['more CSRCs than bytes', packet => bytes(0x8f, packet.subarray(1, 40))],
    ['an extension without its length', packet => bytes(0x90, packet.subarray(1, 14))],
    [
      'an extension that is longer than the packet',
      packet => bytes(0x90, packet.subarray(1, 12), 0xbe, 0xde, 0xff, 0xff),
    ],
    ['padding that is longer than the packet', packet => bytes(0xa0, packet.subarray(1), 0xff)],
    ['padding of no bytes', packet => bytes(0xa0, packet.subarray(1), 0)],
  ];
  it.each(headers)('a packet of %s', async (_, damage) => {
    const source = new Source();
    const [key, [attacked], next] = [source.key(), source.picture([delta]), source.delta()];
    const { packets, statistics } = await throughGate([...key, damage(attacked!), ...next]);
    expect(packets).toEqual(key);
    expect(statistics).toMatchObject({ packetsRefused: 1, packetsLost: 1, framesDropped: 1 });
  });

  it('but headers with CSRCs, an extension and padding are none of that', async () => {
    const source = new Source();
    const [key, [packet]] = [source.key(), source.picture([aggregate(sps, pps, idr)])];
    const dressed = bytes(
      0xb2,
      packet!.subarray(1, 12),
      Buffer.alloc(8),
      bytes(0xbe, 0xde, 0, 1, 0x10, 7, 0, 0),
      packet!.subarray(12),
      bytes(0, 0, 3),
    );
    const { packets, statistics } = await throughGate([...key, dressed]);
    expect(packets).toEqual([...key, dressed]);
    expect(statistics).toMatchObject({ packetsRefused: 0, framesPassed: 2 });
  });
});
