/** `rtpguard` at its pads: what encoders and peers send passes untouched, everything else is refused and counted by reason. */
import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { type CapsValue, caps, chain, el, Pipeline } from '../../../lib/gst/index.js';
import { AUDIO_CAPS } from '../../../lib/rtp/formats.js';
import { collect, encode } from './encoded.js';
import { throughGuard } from './guard-run.js';
import { aggregate, bytes, delta, fragments, h264, idr, pps, rtpPacket, Source, sps, withSsrc } from './packets.js';
import {
  cname,
  description,
  goodbye,
  part,
  payloadFeedback,
  pictureLoss,
  receiverReport,
  senderReport,
  transportFeedback,
  word,
} from './reports.js';

/** RTP packets of `opusenc` with these settings. */
async function opus(settings: Parameters<typeof el.opusenc>[0], channels = 2): Promise<Buffer[]> {
  const sink = el.appsink({ sync: false, async: false });
  const pipeline = new Pipeline(
    chain(
      el.audiotestsrc({ numBuffers: 50, wave: 'pink-noise' }),
      caps.audio({ rate: 48_000, channels }),
      el.opusenc(settings),
      el.rtpopuspay({ pt: 96 }),
      sink,
    ),
  );
  return await collect(pipeline, sink, sample => Buffer.from(sample.copy()));
}

describe('what a peer sends passes untouched:', () => {
  it.each([300, 1200, 1400])('x264enc in packets of %i bytes', async mtu => {
    const rtp = await encode({ frames: 30, keyInterval: 10, mtu });
    const passed = await throughGuard({ rtp });
    expect(Buffer.concat(passed.rtp).equals(Buffer.concat(rtp))).toBe(true);
    expect(passed).toMatchObject({ refused: {}, passed: rtp.length, ssrc: 1 });
  });

  it.each(['none', 'zero-latency', 'max-stap'] as const)('openh264enc with aggregate-mode %s', async aggregateMode => {
    const sink = el.appsink({ sync: false, async: false });
    const pipeline = new Pipeline(
      chain(
        el.videotestsrc({ numBuffers: 30, horizontalSpeed: 7 }),
        caps.video({ format: 'I420', width: 320, height: 180, framerate: 30 }),
        el.openh264enc({ gopSize: 10, sliceMode: 'n-slices', numSlices: 4 }),
        el.h264parse(),
        el.rtph264pay({ mtu: 600, aggregateMode, configInterval: -1 }),
        sink,
      ),
    );
    const rtp = await collect(pipeline, sink, sample => Buffer.from(sample.copy()));
    // Parameter sets and slices together in one packet (STAP-A).
    expect(rtp.some(packet => (packet[12]! & 0x1f) === 24)).toBe(aggregateMode !== 'none');
    const passed = await throughGuard({ rtp });
    expect(Buffer.concat(passed.rtp).equals(Buffer.concat(rtp))).toBe(true);
    expect(passed.refused).toEqual({});
  });

  it.each(['2.5', '5', '20', '60'] as const)('opusenc with frames of %s ms', async frameSize => {
    const rtp = await opus({ frameSize, audioType: 'restricted-lowdelay' });
    const passed = await throughGuard({ rtp, format: AUDIO_CAPS });
    expect(Buffer.concat(passed.rtp).equals(Buffer.concat(rtp))).toBe(true);
    expect(passed.refused).toEqual({});
  });

  it("opusenc as the original's, for voice and one channel", async () => {
    const rtp = await opus({ audioType: 'voice', dtx: true }, 1);
    expect((await throughGuard({ rtp, format: AUDIO_CAPS })).passed).toBe(rtp.length);
  });

  it('a header with CSRCs, an extension and padding, and a payload that is all padding', async () => {
    const [packet] = new Source().picture([aggregate(sps, pps, idr)]);
    const dressed = bytes(
      0xb2,
      packet!.subarray(1, 12),
      Buffer.alloc(8),
      bytes(0xbe, 0xde, 0, 1, 0x10, 7, 0, 0),
      packet!.subarray(12),
      bytes(0, 0, 3),
    );
    const padding = bytes(0xa0, 96, 0, 1, Buffer.alloc(4), word(1), 0, 0, 0, 4);
    padding.writeUInt16BE(packet!.readUInt16BE(2) + 1, 2);
    expect((await throughGuard({ rtp: [dressed, padding] })).rtp).toEqual([dressed, padding]);
  });

  const nack = transportFeedback(1, word(0x00050001));
  const reports: [string, Buffer][] = [
    ['an empty receiver report', receiverReport()],
    ['a sender report about others, with a profile extension', bytes(part(200, 1, word(1), Buffer.alloc(52)), cname())],
    ['every kind of item', bytes(receiverReport(), description(1, [1, 'a'], [2, ''], [8, '\x03abcd'], [7, 'note']))],
    ['a request for a key frame', bytes(receiverReport(1, [2]), cname(), pictureLoss())],
    [
      'FIR, NACK, TMMBR and REMB',
      bytes(
        receiverReport(),
        payloadFeedback(4, word(2), word(0)),
        nack,
        transportFeedback(3, word(2), word(9)),
        payloadFeedback(15, Buffer.from('REMB')),
      ),
    ],
    [
      'transport-wide feedback with small and large deltas',
      // Six packets: a run of two small deltas, then small, large, missing, small.
      bytes(
        receiverReport(),
        transportFeedback(
          15,
          bytes(0, 9, 0, 6, 0, 0, 1, 0, 0x20, 2, 0b11011000, 0b01000000),
          bytes(1, 2, 3, 0, 4, 5, 0, 0),
        ),
      ),
    ],
    [
      'an application and an extended report',
      bytes(
        receiverReport(),
        part(204, 3, word(1), Buffer.from('name')),
        part(207, 0, word(1), bytes(4, 0, 0, 2), Buffer.alloc(8)),
      ),
    ],
    ['transport-wide feedback alone (RFC 5506)', transportFeedback(15, bytes(0, 9, 0, 2, 0, 0, 1, 0, 0x20, 2, 1, 2))],
    ['padding on the last part', bytes(receiverReport(), bytes(0xa1, 206, 0, 3, word(1), word(2), 0, 0, 0, 4))],
  ];
  it.each(reports)('%s', async (_, packet) => {
    expect(await throughGuard({ rtcp: [packet] })).toMatchObject({ rtcp: [packet], refused: {} });
  });
});

describe('of packets that no peer sends,', () => {
  const good = new Source().picture([delta])[0]!;
  const again = (payload: Uint8Array) => rtpPacket({ sequence: 7, timestamp: 7, payload });

  const headers: [string, Buffer][] = [
    ['nothing', Buffer.alloc(0)],
    ['a header cut short', good.subarray(0, 11)],
    ['version 1', bytes(0x40, good.subarray(1))],
    ['more CSRCs than bytes', bytes(0x8f, good.subarray(1))],
    ['an extension longer than the packet', bytes(0x90, good.subarray(1, 12), 0xbe, 0xde, 0xff, 0xff)],
    ['padding longer than the packet', bytes(0xa0, good.subarray(1), 0xff)],
    ['padding of no bytes', bytes(0xa0, good.subarray(1), 0)],
  ];
  it.each(headers)('%s is refused for its header', async (_, packet) => {
    expect(await throughGuard({ rtp: [packet] })).toMatchObject({ rtp: [], refused: { header: 1 }, ssrc: 0 });
  });

  const payloads: [string, Uint8Array][] = [
    ['type 0', bytes(0x60, 1, 2)],
    ['a slice of its header alone', bytes(0x41)],
    ['the forbidden bit', bytes(0xc1, 0x9a, 1)],
    ['a fragment of its indicator alone', bytes(0x7c)],
    ['a fragment of its headers alone', bytes(0x7c, 0x85)],
    ['a fragment that is start and end at once', bytes(0x7c, 0xc5, 1, 2)],
    ['a fragment of an aggregation packet', bytes(0x7c, 0x98, 1, 2)],
    ['an aggregation packet with half a length', bytes(aggregate(delta), 0)],
    ['an aggregation packet with an empty unit', aggregate(delta, bytes())],
    ['STAP-B', bytes(0x79, 0, 1, 0, 2, 0x41, 0x9a)],
    ['MTAP16', bytes(0x7a, 0, 1, 0, 6, 1, 0, 0, 0x41, 0x9a, 1)],
    ['MTAP24', bytes(0x7b, 0, 1, 0, 7, 1, 0, 0, 0, 0x41, 0x9a, 1)],
    ['FU-B', bytes(0x7d, 0x85, 0, 1, 1, 2)],
    ['type 31', bytes(0x7f, 1, 2)],
  ];
  it.each(payloads)('H.264 with %s is refused for its payload', async (_, payload) => {
    expect(await throughGuard({ rtp: [again(payload)] })).toMatchObject({ rtp: [], refused: { payload: 1 }, ssrc: 0 });
  });

  const sounds: [string, Uint8Array][] = [
    ['nothing', bytes()],
    ['a frame of more than 1275 bytes', bytes(0xf8, Buffer.alloc(1276))],
    ['two equal frames of odd length', bytes(0xf9, 1, 2, 3)],
    ['a first frame longer than the packet', bytes(0xfa, 5, 1, 2)],
    ['a first frame whose length is cut', bytes(0xfa, 253)],
    ['no frame count', bytes(0xfb)],
    ['no frames', bytes(0xfb, 0)],
    ['more than 120 ms', bytes(0xfb, 7, Buffer.alloc(7))],
    ['frames that do not share the bytes', bytes(0xfb, 3, Buffer.alloc(4))],
    ['more padding than bytes', bytes(0xfb, 0x41, 9, 1, 2)],
    ['padding without an end', bytes(0xfb, 0x41, 255, 255)],
    ['lengths beyond the packet', bytes(0xfb, 0x83, 9, 9, 1, 2, 3)],
  ];
  it.each(sounds)('Opus with %s is refused for its payload', async (_, payload) => {
    const rtp = [rtpPacket({ sequence: 7, timestamp: 7, payload })];
    expect(await throughGuard({ rtp, format: AUDIO_CAPS })).toMatchObject({ rtp: [], refused: { payload: 1 } });
  });

  it('other formats and our own SSRC are refused', async () => {
    const other = rtpPacket({ sequence: 8, timestamp: 0, payload: delta, payloadType: 97 });
    const own = withSsrc(good, 77);
    const answer = await throughGuard({
      rtp: [other, own],
      rtcp: [bytes(receiverReport(77), cname(77)), bytes(receiverReport(77), goodbye(77))],
      settings: { ownSsrc: 77 },
    });
    expect(answer).toMatchObject({ rtp: [], rtcp: [], refused: { payloadType: 1, ownSsrc: 3 }, ssrc: 0 });
  });

  const reports: [string, Buffer][] = [
    ['nothing', Buffer.alloc(0)],
    ['random bytes', bytes(0x9a, 0x12, 0x44, 0x10, Buffer.alloc(30, 0x5c))],
    ['half a header', receiverReport().subarray(0, 6)],
    ['no report first', cname()],
    ['feedback alone (RFC 5506 was not agreed on)', pictureLoss()],
    ['a report without its sender', part(201, 0)],
    ['a length beyond the packet', bytes(0x80, 201, 0, 2, word(1))],
    ['bytes after the last part', bytes(receiverReport(), 1, 2, 3)],
    ['padding on the first part', bytes(0xa0, 201, 0, 2, word(1), 0, 0, 0, 4)],
    ['padding in the middle', bytes(receiverReport(), bytes(0xa1, 206, 0, 3, word(1), word(2), 0, 0, 0, 4), cname())],
    ['padding longer than its part', bytes(receiverReport(), bytes(0xa1, 206, 0, 2, word(1), word(0x000000f0)))],
    ['fewer blocks than counted', part(201, 2, word(1), Buffer.alloc(24))],
    ['an item longer than its part', bytes(receiverReport(), part(202, 1, word(1), 1, 200, 0x61, 0x61))],
    ['items without an end', bytes(receiverReport(), part(202, 1, word(1), 1, 2, 0x61, 0x61))],
    ['a private item whose prefix is longer than itself', bytes(receiverReport(), description(1, [8, '\x09ab']))],
    ['a chunk that is not there', bytes(receiverReport(), part(202, 2, cname().subarray(4)))],
    ["another's description", bytes(receiverReport(), cname(2))],
    ["another's goodbye", bytes(receiverReport(), goodbye(2))],
    ["another's feedback", bytes(receiverReport(), pictureLoss(3))],
    ['a goodbye of nobody', bytes(receiverReport(), part(203, 0))],
    ['a goodbye with a reason beyond its end', bytes(receiverReport(), part(203, 1, word(1), 9, 1, 2, 3))],
    ['a goodbye in the middle', bytes(receiverReport(), goodbye(), cname())],
    ['feedback without a medium', bytes(receiverReport(), part(205, 1, word(1)))],
    ['a NACK of nothing', bytes(receiverReport(), transportFeedback(1))],
    ['a FIR of half an entry', bytes(receiverReport(), payloadFeedback(4, word(2)))],
    ['a PLI with something', bytes(receiverReport(), payloadFeedback(1, word(2)))],
    ['an unknown feedback format', bytes(receiverReport(), transportFeedback(9, word(2)))],
    ['a NACK alone', transportFeedback(1, word(0x00050001))],
    [
      'transport-wide feedback alone, without its deltas',
      transportFeedback(15, bytes(0, 9, 0, 9, 0, 0, 1, 0, 0x20, 9, 1, 2)),
    ],
    ['an unknown type', bytes(receiverReport(), part(199, 0, word(1)))],
    [
      'transport-wide feedback without chunks',
      bytes(receiverReport(), transportFeedback(15, word(0x00090006), word(256))),
    ],
    [
      'transport-wide feedback without the deltas that it announces',
      bytes(receiverReport(), transportFeedback(15, bytes(0, 9, 0xff, 0xff, 0, 0, 1, 0, 0x3f, 0xff, 0x5f, 0xff))),
    ],
    ['an extended report block beyond its part', bytes(receiverReport(), part(207, 0, word(1), bytes(4, 0, 0, 9)))],
  ];
  it.each(reports)('RTCP with %s is refused', async (_, packet) => {
    expect(await throughGuard({ rtcp: [packet] })).toMatchObject({ rtcp: [], refused: { report: 1 }, ssrc: 0 });
  });
});

describe('the peer', () => {
  it('is whoever has sent three packets; other SSRCs, duplicates and strays change nothing', async () => {
    const source = new Source();
    const own = [source.key(), source.delta(), source.delta()].flat();
    const foreign = new Source({ ssrc: 9, sequence: 30_000 }).key();
    const stray = rtpPacket({ sequence: 40_000, timestamp: 1, payload: delta });
    const next = rtpPacket({ sequence: 40_001, timestamp: 1, payload: delta });
    const rtp = [...own.slice(0, 3), ...foreign, own[0]!, stray, next, ...own.slice(3), own[4]!];
    expect(await throughGuard({ rtp })).toMatchObject({ rtp: own, refused: { source: 5, sequence: 4 }, ssrc: 1 });
  });

  it('is whoever goes on, when a single packet came before', async () => {
    const stray = rtpPacket({ ssrc: 9, sequence: 5, timestamp: 1, payload: delta });
    const source = new Source();
    const own = [source.key(), source.delta()].flat();
    const { rtp, refused, ssrc } = await throughGuard({ rtp: [stray, ...own] });
    expect(rtp).toEqual([stray, ...own.slice(2)]);
    expect({ refused, ssrc }).toEqual({ refused: { source: 2 }, ssrc: 1 });
  });

  it('alone reports on its stream, and its goodbye is cut off', async () => {
    const report = bytes(senderReport(), cname());
    const forged = [bytes(receiverReport(9), goodbye(9)), bytes(senderReport(9), cname(9))];
    const answer = await throughGuard({
      rtp: new Source().key(),
      rtcp: [report, ...forged, bytes(report, goodbye()), report],
    });
    expect(answer).toMatchObject({ rtcp: [report, report, report], refused: { source: 2 } });
  });

  it('takes a new SSRC at once where it was authenticated', async () => {
    const [first, second] = [new Source(), new Source({ ssrc: 2 })];
    const [before, after] = [first.key(), second.key()];
    const late = first.delta();
    const answer = await throughGuard({ rtp: [...before, ...after, ...late], settings: { authenticated: true } });
    // What is late of the old one does not bring it back.
    expect(answer).toMatchObject({ rtp: [...before, ...after], refused: { source: 2 }, ssrc: 2 });
    expect((await throughGuard({ rtp: [...before, ...after] })).ssrc).toBe(1);
  });

  it('sends no picture without an end', async () => {
    const source = new Source();
    const [start, middle] = fragments(bytes(0x65, Buffer.alloc(180_000, 1)), 3);
    const huge = [start!, ...Array.from({ length: 100 }, () => middle!)];
    const { refused, passed } = await throughGuard({ rtp: [...source.picture(huge), ...source.key()] });
    // 4 MiB in packets of 60,002 bytes.
    expect(refused).toEqual({ size: 101 - 69 });
    expect(passed).toBe(69 + 5);
  });

  it('speaks from its own host only', async () => {
    const own = new Source().key();
    const { came, fields } = await fromTwoHosts({
      ...{ kind: 'rtp', format: h264 },
      stranger: new Source().key(),
      peer: own,
    });
    expect(came).toEqual(own);
    expect(fields).toMatchObject({ 'refused-address': 5n, stranger: '127.0.0.9' });
    expect(fields.sighted).toBeUndefined();
    expect(Number(fields['silent-us'])).toBeGreaterThan(0);
    expect(Number(fields['silent-us'])).toBeLessThan(60e6);
  });

  it('is sighted elsewhere by a report that bears its SSRC and ours, and by nothing else', async () => {
    const coming = { kind: 'rtcp', format: caps('application/x-rtcp'), settings: { ownSsrc: 77 } } as const;
    const peer = [bytes(receiverReport(5, [77]), cname(5))];
    for (const [report, sighted] of [
      [bytes(receiverReport(5, [77]), cname(5)), '127.0.0.9'],
      [bytes(receiverReport(5), cname(5)), undefined],
      [bytes(receiverReport(5, [78]), cname(5)), undefined],
      [bytes(receiverReport(6, [77]), cname(6)), undefined],
      [Buffer.from('anything'), undefined],
    ] as const) {
      const { came, fields } = await fromTwoHosts({ ...coming, peer, stranger: [report], last: peer[0]! });
      expect(came).toEqual([...peer, ...peer]);
      expect(fields).toMatchObject({ 'refused-address': 1n, stranger: '127.0.0.9' });
      expect(fields.sighted).toBe(sighted);
    }
  });

  it('is sighted by whatever was authenticated', async () => {
    const own = new Source().key();
    const coming = { kind: 'rtp', format: h264, settings: { authenticated: true } } as const;
    const { fields } = await fromTwoHosts({ ...coming, peer: own, stranger: [new Source().key()[0]!] });
    expect(fields.sighted).toBe('127.0.0.9');
  });
});

/** What passes of the packets of a peer at 127.0.0.8 and of a stranger at 127.0.0.9, who speaks after the peer's `peer` or before. */
async function fromTwoHosts(coming: {
  kind: 'rtp' | 'rtcp';
  format: CapsValue;
  settings?: Parameters<typeof el.rtpguard>[0];
  peer: readonly Buffer[];
  stranger: readonly Buffer[];
  /** Of the peer, behind the stranger's; without it the stranger's come first. */
  last?: Buffer;
}) {
  const { kind, format, settings, last } = coming;
  const guard = el.rtpguard({ peerAddress: '127.0.0.8', ...settings });
  const sink = el.appsink({ sync: false, async: false });
  const port = 26_980;
  const pipeline = new Pipeline(
    chain(el.udpsrc({ address: '127.0.0.1', port, caps: format }), guard.pad(`${kind}_sink`)),
    chain(guard.pad(`${kind}_src`), sink),
  );
  const [peer, stranger] = ['127.0.0.8', '127.0.0.9'].map(address => createSocket('udp4').bind(0, address));
  const send = (socket: Socket, packets: readonly Buffer[]) => {
    for (const packet of packets) socket.send(packet, port, '127.0.0.1');
  };
  try {
    await Promise.all([once(peer!, 'listening'), once(stranger!, 'listening')]);
    await pipeline.play();
    const samples = pipeline.samples(sink, { onFull: 'block' })[Symbol.asyncIterator]();
    const came: Buffer[] = [];
    const take = async (count: number) => {
      while (came.length < count) came.push(Buffer.from((await samples.next()).value!.copy()));
    };
    if (!last) send(stranger!, coming.stranger);
    send(peer!, coming.peer);
    await take(coming.peer.length);
    if (last) {
      send(stranger!, coming.stranger);
      send(peer!, [last]);
      await take(coming.peer.length + 1);
    }
    return { came, fields: (pipeline.element(guard).get('stats') as { fields: Record<string, unknown> }).fields };
  } finally {
    await pipeline.close();
    peer!.close();
    stranger!.close();
  }
}
