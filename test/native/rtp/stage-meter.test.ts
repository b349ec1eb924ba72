/** `stagemeter` writes capture times where it may, reads them where it is told to, and knows where a frame's time goes. */
import { describe, expect, it } from 'vitest';
import { caps, chain, el, Pipeline } from '../../../lib/gst/index.js';
import { collect } from './encoded.js';
import { markerOf } from './packets.js';

type Fields = Record<string, bigint | number | undefined>;

const frames = 30;
/** An hour ahead of this machine. */
const epoch = BigInt(Date.now()) * 1_000_000n - process.hrtime.bigint() + 3_600_000_000_000n;
const ntpEpochS = 2_208_988_800;

/** One-byte header extensions (RFC 8285, 4.2) by identifier; undefined without an extension. */
function extensionsOf(packet: Buffer): Map<number, Buffer> | undefined {
  if ((packet[0]! & 0x10) === 0) return undefined;
  expect(packet.readUInt16BE(12)).toBe(0xbede);
  const end = 16 + 4 * packet.readUInt16BE(14);
  const found = new Map<number, Buffer>();
  for (let at = 16; at < end; ) {
    if (packet[at] === 0) {
      at++;
      continue;
    }
    const size = (packet[at]! & 0x0f) + 1;
    found.set(packet[at]! >> 4, packet.subarray(at + 1, at + 1 + size));
    at += 1 + size;
  }
  return found;
}

/** A live picture, encoded and packed; `prepared` and `sent` stand where a session has them. */
function sender(sent: ReturnType<typeof el.stagemeter>, mtu = 300) {
  return chain(
    el.videotestsrc({ isLive: true, numBuffers: frames, pattern: 'smpte', horizontalSpeed: 7 }),
    caps.video({ format: 'I420', width: 160, height: 120, framerate: 100 }),
    el.stagemeter({ station: 'prepared' }),
    el.x264enc({ tune: 'zerolatency', speedPreset: 'ultrafast', threads: 1 }),
    caps('video/x-h264', { 'stream-format': 'byte-stream', alignment: 'au' }),
    el.rtph264pay({ mtu, aggregateMode: 'zero-latency' }),
    sent,
  );
}

async function packetsOf(
  epochNs: bigint,
  mtu?: number,
): Promise<{ packets: { data: Buffer; pts: bigint }[]; stats: Fields }> {
  const sent = el.stagemeter({ station: 'sent', epoch: epochNs });
  const sink = el.appsink({ sync: false, async: false });
  const pipeline = new Pipeline(chain(sender(sent, mtu), sink));
  let stats: Fields = {};
  const packets = await collect(pipeline, sink, sample => {
    stats = (pipeline.element(sent).get('stats') as { fields: Fields }).fields;
    return { data: Buffer.from(sample.copy()), pts: sample.pts! };
  });
  return { packets, stats };
}

describe('stagemeter at the sender', () => {
  it('leaves every packet alone as long as nothing is agreed', async () => {
    const { packets, stats } = await packetsOf(0n);
    expect(packets.length).toBeGreaterThan(frames);
    expect(packets.filter(({ data }) => extensionsOf(data))).toEqual([]);
    // Its own stages it knows all the same.
    expect(stats.frames).toBe(BigInt(frames));
    expect(Object.keys(stats).sort()).toEqual(['capture-p50', 'capture-p95', 'encode-p50', 'encode-p95', 'frames']);
    expect(Number(stats['encode-p50'])).toBeGreaterThan(0);
  });

  it("writes capture and departure by the sender's clock onto each frame's last packet", async () => {
    const { packets } = await packetsOf(epoch);
    const told = packets.filter(({ data }) => extensionsOf(data));
    expect(told.map(({ data }) => markerOf(data))).toEqual(Array(frames).fill(true));
    const times = told.map(({ data, pts }) => {
      const extensions = extensionsOf(data)!;
      const captured = extensions.get(12)!;
      expect(captured.length).toBe(8);
      expect(extensions.get(13)!.length).toBe(3);
      const capturedS = captured.readUInt32BE(0) - ntpEpochS + captured.readUInt32BE(4) / 2 ** 32;
      // 6.18 fixed point.
      const sentS = extensions.get(13)!.readUIntBE(0, 3) / 2 ** 18;
      return { capturedS, sentS, ptsS: Number(pts) / 1e9 };
    });
    const first = times[0]!;
    expect(Math.abs(first.capturedS - Date.now() / 1000 - 3600)).toBeLessThan(60);
    // What is told of a frame differs from what is told of the first one as their timestamps do; two clocks are read for it.
    const steady = times.filter(
      ({ capturedS, ptsS }) => Math.abs(capturedS - first.capturedS - (ptsS - first.ptsS)) < 0.005,
    );
    expect(steady.length).toBeGreaterThan(frames / 2);
    for (const { capturedS, sentS } of times) {
      const underWay = (sentS - ((capturedS + ntpEpochS) % 64) + 64) % 64;
      expect(underWay).toBeLessThan(10);
    }
  });

  it('knows and tells the times of frames whose NAL units share a packet, too', async () => {
    const { packets, stats } = await packetsOf(epoch, 60_000);
    expect(packets.length).toBe(frames);
    const STAP_A = 24;
    // Behind the header and its extension.
    const kinds = packets.map(({ data }) => data[16 + 4 * data.readUInt16BE(14)]! & 0x1f);
    expect(kinds).toEqual(Array(frames).fill(STAP_A));
    expect(packets.filter(({ data }) => !extensionsOf(data)).length).toBe(0);
    expect(stats['capture-p50']).toBeGreaterThan(0);
    expect(stats['encode-p50']).toBeGreaterThan(0);
  });
});

describe('stagemeter at the receiver', () => {
  /** Sender and receiver in one pipeline. */
  async function stagesOf(theirs: bigint, ours: bigint, falls: 'silent' | 'goes on' = 'goes on'): Promise<Fields> {
    const sent = el.stagemeter({ station: 'sent', epoch: theirs });
    const arrived = el.stagemeter({ station: 'arrived', epoch: ours });
    const presented = el.stagemeter({ station: 'presented', epoch: ours });
    const pipeline = new Pipeline(
      chain(
        sender(sent),
        arrived,
        el.rtpframegate(),
        el.stagemeter({ station: 'released', epoch: ours }),
        el.rtph264depay(),
        caps('video/x-h264', { 'stream-format': 'byte-stream', alignment: 'au' }),
        el.avdec_h264({ threadType: 'slice', maxThreads: 1 }),
        el.stagemeter({ station: 'decoded' }),
        el.videoconvert(),
        caps.video({ format: 'BGRx' }),
        presented,
        el.fakesink({ sync: false, async: false }),
      ),
    );
    try {
      const ended = pipeline.messages({ types: ['eos'] });
      const told = pipeline.probe(sent);
      await pipeline.play();
      if (falls === 'silent') {
        for (let seen = 0; seen < frames / 3; seen++) await told.next();
        pipeline.element(sent).set({ epoch: 0n });
      }
      await ended.next();
      return (pipeline.element(presented).get('stats') as { fields: Fields }).fields;
    } finally {
      await pipeline.close();
    }
  }

  it('knows each stage, and they tile the whole', async () => {
    const stats = await stagesOf(epoch, epoch);
    expect(Number(stats.frames)).toBeGreaterThanOrEqual(frames - 1);
    const stages = ['network', 'jitter-buffer', 'decode', 'present'].map(name => Number(stats[`${name}-p50`]));
    for (const stage of stages) expect(stage).toBeGreaterThanOrEqual(-1000);
    const total = Number(stats['total-p50']);
    expect(total).toBeGreaterThan(stages.reduce((sum, stage) => sum + stage, 0) / 2);
    expect(total).toBeLessThan(5e9);
  });

  it("knows a frame's age by RTP's timestamps when the sender stops telling it", async () => {
    const stats = await stagesOf(epoch, epoch, 'silent');
    expect(Number(stats.frames)).toBeGreaterThanOrEqual(frames - 1);
    expect(Number(stats['total-p95'])).toBeLessThan(5e9);
  });

  it('takes what the epochs differ by for the network', async () => {
    const late = 40_000_000n;
    const stats = await stagesOf(epoch, epoch - late);
    // As if the sender's clock had been read 40 ms too early.
    expect(Number(stats['network-p50'])).toBeLessThan(-20e6);
    expect(Number(stats['decode-p50'])).toBeGreaterThanOrEqual(0);
  });

  it('without agreement knows its own stages alone', async () => {
    const stats = await stagesOf(0n, 0n);
    expect(Object.keys(stats).filter(name => /^(network|total)/.test(name))).toEqual([]);
    expect(stats['decode-p50']).toBeDefined();
  });
});
