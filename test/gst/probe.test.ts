/** Probes see what passes and change nothing; rules drop and rewrite on the streaming thread, and count. */
import { describe, expect, test } from 'vitest';
import { caps, chain, el, type PacketRule, Pipeline, type RtpHeader } from '../../lib/gst/index.js';

const PACKETS = 100;
const SSRC = 0x12345678;

/** A row of RTP packets: 20 ms of sound each, numbered from `first`; the marker is on the first only. */
function packets({ first = 0, count = PACKETS } = {}) {
  const payloader = el.rtpL16pay({ pt: 96, ssrc: SSRC, seqnumOffset: first, timestampOffset: 0 });
  const sink = el.appsink({ sync: false });
  const pipeline = new Pipeline(
    chain(
      el.audiotestsrc({ numBuffers: count, samplesperbuffer: 160 }),
      caps.audio({ format: 'S16BE', rate: 8000, channels: 1 }),
      payloader,
      sink,
    ),
  );
  return { pipeline, payloader, sink };
}

/** What arrives behind rules. */
async function through(rules: readonly PacketRule[], options?: Parameters<typeof packets>[0]) {
  const { pipeline, payloader, sink } = packets(options);
  const samples = pipeline.samples(sink, { onFull: 'block' });
  const handle = pipeline.rules(payloader, rules);
  await pipeline.play();
  const arrived: (RtpHeader & { pts: bigint })[] = [];
  for await (const { rtp, pts } of samples) arrived.push({ ...rtp!, pts: pts! });
  const { seen, dropped, rewritten, acted } = handle;
  await pipeline.close();
  return { arrived, sequences: arrived.map(({ sequence }) => sequence), seen, dropped, rewritten, acted };
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

describe('a probe', () => {
  test('tells of every buffer, with RTP fields and its first bytes', async () => {
    const { pipeline, payloader, sink } = packets({ first: 65530 });
    // An appsink that nobody reads holds the end back.
    pipeline.samples(sink);
    const probe = pipeline.probe(payloader.pad('src'), { headBytes: 4 });
    await pipeline.play();
    await pipeline.finished;
    const seen = [];
    for await (const passage of probe) {
      seen.push({ ...passage.rtp, pts: passage.pts, size: passage.size });
      expect([...passage.head]).toEqual([0x80, seen.length === 1 ? 0xe0 : 0x60, ...bytesOf(passage.rtp!.sequence)]);
      if (seen.length === PACKETS) break;
    }
    expect(seen).toEqual(
      range(0, PACKETS).map(i => ({
        ssrc: SSRC,
        timestamp: i * 160,
        sequence: (65530 + i) % 65536,
        payloadType: 96,
        marker: i === 0,
        payloadSize: 320,
        pts: BigInt(i) * 20_000_000n,
        size: 332,
      })),
    );
    await pipeline.close();
  });

  test('is bounded: what JavaScript has no time for is dropped from the queue and counted, the stream flows on', async () => {
    const { pipeline, payloader, sink } = packets();
    const probe = pipeline.probe(payloader, { capacity: 10 });
    const samples = pipeline.samples(sink, { capacity: 1000, credits: 1000 });
    await pipeline.play();
    await pipeline.finished;
    expect([probe.seen, probe.dropped]).toEqual([PACKETS, PACKETS - 10]);
    const last: number[] = [];
    for await (const { rtp } of probe) if (last.push(rtp!.sequence) === 10) break;
    expect(last).toEqual(range(PACKETS - 10, PACKETS));
    let arrived = 0;
    for await (const _ of samples) arrived++;
    expect(arrived).toBe(PACKETS);
    await pipeline.close();
  });

  test('sees each buffer of a list, and no RTP where there is none', async () => {
    const source = el.videotestsrc({ numBuffers: 1 });
    // A large picture in small packets leaves the payloader as one list.
    const payloader = el.rtpvrawpay({ mtu: 600 });
    const sink = el.fakesink();
    await using pipeline = new Pipeline(
      chain(source, caps.video({ format: 'UYVY', width: 64, height: 48 }), payloader, sink),
    );
    const packetsSeen = pipeline.probe(payloader.pad('src'));
    const pictures = pipeline.probe(source);
    await pipeline.play();
    await pipeline.finished;
    const sequences: number[] = [];
    let bytes = 0;
    for await (const { rtp } of packetsSeen) {
      sequences.push(rtp!.sequence);
      bytes += rtp!.payloadSize;
      if (sequences.length === packetsSeen.seen) break;
    }
    expect(sequences.length).toBeGreaterThan(10);
    expect(sequences.every((sequence, i) => i === 0 || sequence === (sequences[i - 1]! + 1) % 65536)).toBe(true);
    expect(bytes).toBeGreaterThanOrEqual(64 * 48 * 2);
    const picture = (await pictures.next()).value!;
    expect([picture.size, picture.rtp, picture.duration]).toEqual([64 * 48 * 2, undefined, 33_333_333n]);
  });

  test('ends with close(), its signal and its pipeline, and costs nothing then', async () => {
    const sink = el.fakesink({ sync: true });
    const source = el.videotestsrc({ isLive: true });
    const pipeline = new Pipeline(chain(source, caps.video({ width: 16, height: 16, framerate: 500 }), sink));
    const aborting = new AbortController();
    const probes = [pipeline.probe(source), pipeline.probe(sink, { signal: aborting.signal }), pipeline.probe(sink)];
    await pipeline.play();
    for (const probe of probes) expect((await probe.next()).done).toBe(false);
    probes[0]!.close();
    const { seen } = probes[0]!;
    aborting.abort();
    for (const probe of probes.slice(0, 2)) expect((await probe.next()).done).toBe(true);
    for (let i = 0; i < 20; i++) expect((await probes[2]!.next()).done).toBe(false);
    expect(probes[0]!.seen).toBe(seen);
    const rest = (async () => {
      for await (const _ of probes[2]!);
    })();
    await pipeline.close();
    await rest;
  });

  test('needs a pad that is there', async () => {
    const split = el.tee();
    await using pipeline = new Pipeline(
      chain(el.fakesrc(), split, el.fakesink()),
      chain(split, el.queue(), el.fakesink()),
    );
    expect(() => pipeline.probe(split.pad('src_7'))).toThrow(
      /^tee\d+ has no pad "src_7" now; name one of those that it has: "sink", "src_0", "src_1"\.$/,
    );
    pipeline.probe(split.pad('src_1')).close();
    expect(() => pipeline.probe(split)).not.toThrow();
  });
});

describe('rules', () => {
  test.each<[string, PacketRule, (i: number) => boolean]>([
    ['every fifth', { match: { every: 5 }, drop: true }, i => i % 5 !== 4],
    ['three after the first ten', { match: { skip: 10, limit: 3 }, drop: true }, i => i < 10 || i > 12],
    ['one by its number', { match: { sequence: 7 }, drop: true }, i => i !== 7],
    ['a range', { match: { sequence: { first: 20, last: 29 } }, drop: true }, i => i < 20 || i > 29],
    ['by marker', { match: { marker: true }, drop: true }, i => i !== 0],
    ['by payload type', { match: { payloadType: [95, 96] }, drop: true }, () => false],
    ['not another type', { match: { payloadType: 97 }, drop: true }, () => true],
    ['not another source', { match: { ssrc: 1 }, drop: true }, () => true],
    [
      'all that fits at once',
      { match: { ssrc: SSRC, sequence: { first: 0, last: 9 }, every: 2 }, drop: true },
      i => i > 9 || i % 2 === 0,
    ],
  ])('drop %s', async (_, rule, stays) => {
    const kept = range(0, PACKETS).filter(stays);
    const result = await through([rule]);
    expect(result.sequences).toEqual(kept);
    expect([result.seen, result.dropped, result.acted]).toEqual([
      PACKETS,
      PACKETS - kept.length,
      [PACKETS - kept.length],
    ]);
  });

  test('drop a random fraction, the same again with the same seed', async () => {
    const lose = (seed: number) => through([{ match: { fraction: 0.1, seed }, drop: true }], { count: 2000 });
    const [one, again, other] = [await lose(1), await lose(1), await lose(2)];
    expect(one.sequences).toEqual(again.sequences);
    expect(one.sequences).not.toEqual(other.sequences);
    // Three standard deviations around 200.
    for (const { dropped } of [one, other]) expect(Math.abs(dropped - 200)).toBeLessThan(41);
  });

  test('rewrite RTP fields over their wraps, and times; in their order', async () => {
    const { arrived, rewritten, acted, dropped } = await through(
      [
        { match: { sequence: { first: 65534, last: 1 } }, rewrite: { sequenceOffset: 10, marker: true } },
        { rewrite: { payloadType: 111, ssrc: 0xffffffff, timestampOffset: -160, ptsOffsetNs: -30_000_000 } },
        // Sees what the rules before have made of it.
        { match: { payloadType: 96 }, drop: true },
        { match: { payloadType: 111, skip: 6 }, drop: true },
      ],
      { first: 65532, count: 8 },
    );
    expect(arrived.map(({ sequence }) => sequence)).toEqual([65532, 65533, 8, 9, 10, 11]);
    expect(arrived.map(({ marker }) => marker)).toEqual([true, false, true, true, true, true]);
    expect(arrived.map(({ timestamp }) => timestamp)).toEqual([2 ** 32 - 160, 0, 160, 320, 480, 640]);
    expect(arrived.map(({ pts }) => pts / 1_000_000n)).toEqual([0n, 0n, 10n, 30n, 50n, 70n]);
    expect(new Set(arrived.map(({ payloadType, ssrc }) => `${payloadType} ${ssrc}`))).toEqual(
      new Set(['111 4294967295']),
    );
    expect([rewritten, dropped, acted]).toEqual([6, 2, [4, 8, 0, 2]]);
  });

  test('leave what others share alone: a rewritten branch of a tee, and the other one', async () => {
    const split = el.tee();
    const payloader = el.rtpL16pay({ pt: 96, ssrc: SSRC });
    const queues = [el.queue(), el.queue()];
    const sinks = [el.appsink({ sync: false }), el.appsink({ sync: false })];
    await using pipeline = new Pipeline(
      chain(
        el.audiotestsrc({ numBuffers: 20 }),
        caps.audio({ format: 'S16BE', rate: 8000, channels: 1 }),
        payloader,
        split,
      ),
      chain(split, queues[0]!, sinks[0]!),
      chain(split, queues[1]!, sinks[1]!),
    );
    pipeline.rules(queues[0]!.pad('sink'), [{ rewrite: { payloadType: 100 } }]);
    const readers = sinks.map(sink => pipeline.samples(sink, { onFull: 'block' }));
    await pipeline.play();
    const types = await Promise.all(
      readers.map(async samples => {
        const found = new Set<number>();
        for await (const { rtp } of samples) found.add(rtp!.payloadType);
        return [...found];
      }),
    );
    expect(types).toEqual([[100], [96]]);
  });

  test('apply to each packet of a list, and to media other than RTP', async () => {
    const payloader = el.rtpvrawpay({ mtu: 600 });
    const encoder = el.x264enc({ keyIntMax: 5, bframes: 0, tune: 'zerolatency' });
    const sink = el.fakesink();
    await using lists = new Pipeline(
      chain(el.videotestsrc({ numBuffers: 3 }), caps.video({ format: 'UYVY', width: 64, height: 48 }), payloader, sink),
    );
    const rules = lists.rules(payloader, [{ match: { every: 2 }, drop: true }]);
    const behind = lists.probe(sink);
    await lists.play();
    await lists.finished;
    expect(rules.seen).toBeGreaterThan(30);
    expect([rules.dropped, behind.seen]).toEqual([Math.floor(rules.seen / 2), rules.seen - rules.dropped]);

    const shown = el.fakesink();
    await using video = new Pipeline(
      chain(el.videotestsrc({ numBuffers: 20 }), caps.video({ width: 64, height: 48, framerate: 30 }), encoder, shown),
    );
    const keyFramesOnly = video.rules(encoder, [{ match: { deltaUnit: true }, drop: true }]);
    const through = video.probe(shown);
    await video.play();
    await video.finished;
    expect([keyFramesOnly.seen, keyFramesOnly.dropped, through.seen]).toEqual([20, 16, 4]);
  });

  test('end with close(), and stay without their handle', async () => {
    const source = el.appsrc({ format: 'time' });
    const sink = el.appsink({ sync: false });
    await using pipeline = new Pipeline(chain(source, sink));
    const samples = pipeline.samples(sink);
    const feed = pipeline.source(source);
    const rules = pipeline.rules(source, [{ match: { every: 2 }, drop: true }]);
    const playing = pipeline.play();
    const next = async () => (await samples.next()).value!.data[0];
    for (let i = 0; i < 4; i++) await feed.write(Buffer.from([i]));
    expect([await next(), await next()]).toEqual([0, 2]);
    await playing;
    rules.close();
    rules.close();
    for (let i = 4; i < 8; i++) await feed.write(Buffer.from([i]));
    expect([await next(), await next(), await next(), await next()]).toEqual([4, 5, 6, 7]);
    expect([rules.seen, rules.dropped]).toEqual([4, 2]);
  });

  test('that make no sense are refused', async () => {
    const { pipeline, payloader } = packets();
    const wrong = (rule: unknown) => () => pipeline.rules(payloader, [rule as PacketRule]);
    expect(wrong({})).toThrow(/either drop: true or rewrite/);
    expect(wrong({ drop: true, rewrite: {} })).toThrow(/either drop: true or rewrite/);
    expect(wrong({ drop: true, match: { payloadType: 128 } })).toThrow(/integer between 0 and 127 for payloadType/);
    expect(wrong({ drop: true, match: { fraction: 2 } })).toThrow(/a number between 0 and 1 for fraction/);
    expect(wrong({ drop: true, match: { every: 0 } })).toThrow(/for every/);
    expect(wrong({ drop: true, match: { sequence: { first: 1 } } })).toThrow(/a number or { first, last }/);
    expect(wrong({ rewrite: { ssrc: -1 } })).toThrow(/for ssrc/);
    expect(wrong(5)).toThrow(/an object for rule/);
    expect(wrong({ drop: true, match: { payloadtype: 96 } })).toThrow(/payloadType, .* received "payloadtype"/);
    expect(wrong({ rewrite: { sequence: 1 } })).toThrow(/sequenceOffset, .* received "sequence"/);
    expect(wrong({ drop: true, when: {} })).toThrow(/match, drop, rewrite .* received "when"/);
    await pipeline.close();
  });
});

function bytesOf(sequence: number): number[] {
  return [sequence >> 8, sequence & 0xff];
}
