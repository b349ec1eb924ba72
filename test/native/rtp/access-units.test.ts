/** Which access units pass `rtpframegate`: the rules, one by one, with packets written by hand. */
import { describe, expect, it } from 'vitest';
import { caps } from '../../../lib/gst/index.js';
import {
  aggregate,
  bytes,
  delimiter,
  delta,
  deltaRest,
  fragments,
  idr,
  idrRest,
  markerOf,
  pps,
  recoveryPoint,
  rtpPacket,
  Source,
  sequenceOf,
  sps,
  throughGate,
} from './packets.js';

const sequences = (packets: readonly Uint8Array[]) => packets.map(sequenceOf);

describe('a line without loss', () => {
  it('passes everything, bit by bit, with one discontinuity at the start', async () => {
    const source = new Source();
    const sent = [source.key(), source.delta(), source.delta(), source.key(), source.delta()].flat();
    const { packets, discontinuities, statistics } = await throughGate(sent);
    expect(packets).toEqual(sent);
    expect(discontinuities).toEqual([0]);
    expect(statistics).toMatchObject({
      framesPassed: 5,
      framesDropped: 0,
      packetsLost: 0,
      packetsRefused: 0,
      keyFrameRequests: 0,
      ssrc: 1,
      intact: true,
      freezes: 0,
      longestFreezeMs: 0,
    });
  });

  it('follows the sequence number over its wrap, and the timestamp over its own', async () => {
    const source = new Source({ sequence: 65_530 });
    source.timestamp = 0xffff_ffff - 5000;
    const sent = [source.key(), source.delta(), source.delta(), source.delta(), source.delta()].flat();
    const { packets, statistics } = await throughGate(sent);
    expect(packets).toEqual(sent);
    expect(sequences(packets)).toContain(2);
    expect(statistics).toMatchObject({ framesPassed: 5, packetsLost: 0 });
  });

  it('drops duplicates and packets that come after their place, and takes no harm', async () => {
    const source = new Source();
    const [key, first, second] = [source.key(), source.delta(), source.delta()];
    const { packets, statistics } = await throughGate(
      [key, key[1]!, first[0]!, first[0]!, first[1]!, key, second].flat(),
    );
    expect(packets).toEqual([key, first, second].flat());
    expect(statistics).toMatchObject({ framesPassed: 3, framesDropped: 0, packetsLost: 0, freezes: 0 });
  });

  it('needs no marker bits: the next timestamp ends a picture, and the gate marks it', async () => {
    const source = new Source();
    const pictures = [0, 1, 2].map(i => (i === 0 ? source.key({ marker: false }) : source.delta({ marker: false })));
    const { packets, statistics } = await throughGate(pictures.flat());
    expect(sequences(packets)).toEqual(sequences(pictures.flat()));
    expect(packets.map(markerOf)).toEqual(pictures.flatMap(picture => picture.map((_, i) => i === picture.length - 1)));
    expect(statistics).toMatchObject({ framesPassed: 3, freezes: 0 });
  });

  it('lets padding-only packets be', async () => {
    const source = new Source();
    const sent = [source.key(), source.picture([bytes()]), source.delta()].flat();
    const { packets, statistics } = await throughGate(sent);
    expect(packets).toEqual(sent);
    expect(statistics).toMatchObject({ framesPassed: 2, framesDropped: 0 });
  });
});

describe('an entry', () => {
  const entries: [string, Uint8Array[]][] = [
    ['parameter sets and slice in packets of their own', [sps, pps, idr, idrRest]],
    ['a delimiter first', [delimiter, sps, pps, idr]],
    ['all in one aggregation packet', [aggregate(sps, pps, idr)]],
    ['an aggregation packet, then fragments', [aggregate(delimiter, sps, pps), ...fragments(idr, 4)]],
    ['fragmented parameter sets', [...fragments(sps, 2), ...fragments(pps, 2), idr]],
  ];
  it.each(entries)('%s', async (_, payloads) => {
    const source = new Source();
    // Joined in the middle of a picture.
    const late = source.delta().slice(1);
    const key = source.picture(payloads);
    const next = source.delta();
    const { packets, discontinuities, statistics } = await throughGate([late, key, next].flat());
    expect(packets).toEqual([key, next].flat());
    expect(discontinuities).toEqual([0]);
    expect(statistics).toMatchObject({ framesPassed: 2, framesDropped: 1, keyFrameRequests: 1, freezes: 0 });
  });

  const noEntries: [string, Uint8Array[]][] = [
    ['a picture that refers to others', [sps, pps, delta]],
    ['an IDR slice without parameter sets', [idr]],
    ['without the sequence parameter set', [pps, idr]],
    ['without the picture parameter set', [sps, idr]],
    ['with parameter sets after the slice', [idr, sps, pps]],
    ['of IDR and other slices', [sps, pps, idr, deltaRest]],
    ['whose last fragment never came', [sps, pps, ...fragments(idr, 3).slice(0, 2)]],
    ['whose first fragment never came', [sps, pps, ...fragments(idr, 3).slice(1)]],
    ['with a unit inside a fragmented one', [sps, pps, fragments(idr, 2)[0]!, idrRest, fragments(idr, 2)[1]!]],
    ['of fragments of two kinds', [sps, pps, fragments(idr, 2)[0]!, fragments(delta, 2)[1]!]],
  ];
  it.each(noEntries)('is not %s', async (_, payloads) => {
    const source = new Source();
    const { packets, statistics } = await throughGate([source.picture(payloads), source.delta()].flat());
    expect(packets).toEqual([]);
    expect(statistics).toMatchObject({ framesPassed: 0, framesDropped: 2, keyFrameRequests: 1, intact: false });
  });

  it('may find its parameter sets in the caps', async () => {
    const source = new Source();
    const sent = [source.picture([idr]), source.delta()].flat();
    const format = caps.rtp({
      media: 'video',
      'clock-rate': 90000,
      'encoding-name': 'H264',
      payload: 96,
      'sprop-parameter-sets': 'Z0LAHtk=,aM48gA==',
    });
    expect((await throughGate(sent, format)).packets).toEqual(sent);
  });

  it('may use the parameter sets of before, of a sender that repeats none, when none can be missing', async () => {
    const source = new Source();
    const start = [source.picture([sps]), source.picture([pps]), source.picture([idr]), source.delta()];
    const [broken, rest, key, next] = [source.delta(), source.delta(), source.picture([idr]), source.delta()];
    const { packets, discontinuities } = await throughGate([...start, broken.slice(1), rest, key, next].flat());
    expect(packets).toEqual([...start, key, next].flat());
    expect(discontinuities).toContain(start.flat().length);
  });

  it('does not use them when the packet before the slice is missing', async () => {
    const source = new Source();
    const start = [source.key(), source.delta()];
    const [key, next] = [source.picture([pps, idr]), source.delta()];
    expect((await throughGate([...start, key.slice(1), next].flat())).packets).toEqual(start.flat());
  });

  it('takes no single restart of numbering for a stream: two packets in a row decide', async () => {
    const source = new Source();
    const [key, next, after] = [source.key(), source.delta(), source.delta()];
    const stray = rtpPacket({ sequence: 40_000, timestamp: 1, payload: delta, marker: true });
    const { packets } = await throughGate([...key, ...next, stray, ...after]);
    expect(packets).toEqual([key, next, after].flat());
  });

  it('comes again when a sender with a fixed SSRC was restarted', async () => {
    const [before, after] = [new Source(), new Source({ sequence: 40_000 })];
    const old = [before.key(), before.delta()];
    // The packet that could be a stray one is lost to caution.
    const [doubted, key, next] = [after.delta(), after.key(), after.delta()];
    const { packets, statistics } = await throughGate([...old, doubted, key, next].flat());
    expect(packets).toEqual([...old, key, next].flat());
    expect(statistics).toMatchObject({ freezes: 1, packetsLost: 0 });
  });
});

describe('after a loss', () => {
  it('nothing passes until the next complete key frame, and the account says so', async () => {
    const source = new Source();
    const before = [source.key(), source.delta()];
    const [broken, lost, alsoDropped] = [source.delta(), source.delta(), source.delta()];
    const after = [source.key(), source.delta()];
    const { packets, discontinuities, statistics } = await throughGate(
      [...before, broken.slice(1), lost.slice(0, 0), alsoDropped, ...after].flat(),
    );
    expect(packets).toEqual([...before, ...after].flat());
    expect(discontinuities).toEqual([0, before.flat().length]);
    expect(statistics).toMatchObject({
      framesPassed: 4,
      framesDropped: 2,
      packetsLost: 3,
      keyFrameRequests: 1,
      freezes: 1,
      intact: true,
    });
    expect(statistics.longestFreezeMs).toBeGreaterThan(0);
    expect(statistics.longestFreezeMs).toBeLessThan(5000);
  });

  it('of the marker the picture before it may not have been the last one: both are dropped', async () => {
    const source = new Source();
    const key = source.key();
    const [broken, next] = [source.delta(), source.delta()];
    const { packets, statistics } = await throughGate([key, broken.slice(0, -1), next].flat());
    expect(packets).toEqual(key);
    expect(statistics).toMatchObject({ framesDropped: 2, packetsLost: 1, intact: false });
  });

  it('the rest of a key frame whose start is missing is none', async () => {
    const source = new Source();
    const key = source.key();
    const [second, next] = [source.picture([sps, pps, idr, idrRest]), source.delta()];
    const without = (index: number) => second.filter((_, i) => i !== index);
    for (const index of [0, 1, 2, 3]) {
      expect((await throughGate([key, without(index), next].flat())).packets, `without ${index}`).toEqual(key);
    }
  });

  it('a key frame right behind the gap is recognised by how it begins', async () => {
    const source = new Source();
    const [first, missing, second, next] = [source.key(), source.delta(), source.key(), source.delta()];
    expect(missing).toHaveLength(2);
    const { packets } = await throughGate([first, second, next].flat());
    expect(packets).toEqual([first, second, next].flat());
  });

  it('a recovery point will do, and pictures count as right when the wave is over', async () => {
    const source = new Source();
    const [first, broken] = [source.key(), source.delta()];
    const wave = [source.picture([sps, pps, recoveryPoint, delta]), source.delta()];
    const start = [first, broken.slice(1), ...wave].flat();
    const during = await throughGate(start);
    expect(during.packets).toEqual([first, ...wave].flat());
    expect(during.discontinuities).toEqual([0, first.length]);
    expect(during.statistics).toMatchObject({ intact: false, freezes: 1, keyFrameRequests: 1 });

    const last = source.delta();
    const after = await throughGate([...start, ...last]);
    expect(after.packets).toEqual([first, ...wave, last].flat());
    expect(after.statistics).toMatchObject({ intact: true, framesDropped: 1 });
  });
});

describe('other streams', () => {
  it('a new SSRC replaces the one before, which stays refused', async () => {
    const [old, fresh] = [new Source({ ssrc: 7 }), new Source({ ssrc: 8, sequence: 5 })];
    const oldKey = old.key();
    const oldRest = [old.delta(), old.delta(), old.key()];
    const freshPictures = [fresh.key(), fresh.delta()];
    const { packets, discontinuities, statistics } = await throughGate(
      [oldKey, oldRest[0]!.slice(0, 1), freshPictures[0]!, oldRest[1]!, freshPictures[1]!, oldRest[2]!].flat(),
    );
    expect(packets).toEqual([oldKey, ...freshPictures].flat());
    expect(discontinuities).toEqual([0, oldKey.length]);
    expect(statistics).toMatchObject({ ssrc: 8, packetsRefused: 7, packetsLost: 0, freezes: 1, intact: true });
  });

  it('sound passes packet by packet, under the same rule', async () => {
    const format = caps.rtp({ media: 'audio', 'clock-rate': 48000, 'encoding-name': 'OPUS', payload: 96 });
    const sound = (ssrc: number, sequence: number) =>
      rtpPacket({ ssrc, sequence, timestamp: sequence * 480, payload: bytes(0xfc, 1, 2) });
    const sent = [sound(7, 1), sound(7, 2), sound(7, 4), sound(8, 9), sound(7, 5), sound(8, 10)];
    const { packets, statistics } = await throughGate(sent, format);
    expect(packets).toEqual(sent.filter((_, i) => i !== 4));
    expect(statistics).toMatchObject({ ssrc: 8, packetsLost: 1, packetsRefused: 1, keyFrameRequests: 0, intact: true });
  });

  it('another payload type under the same SSRC is refused', async () => {
    const source = new Source();
    const [key, next] = [source.key(), source.delta()];
    const foreign = rtpPacket({
      sequence: source.sequence - 2,
      timestamp: 5,
      payload: delta,
      marker: true,
      payloadType: 97,
    });
    const { packets, statistics } = await throughGate([...key, foreign, ...next]);
    expect(packets).toEqual([key, next].flat());
    expect(statistics).toMatchObject({ packetsRefused: 1, freezes: 0 });
  });

  it('remembers 64 retired sources', async () => {
    const sources = Array.from({ length: 66 }, (_, i) => new Source({ ssrc: i + 1 }));
    const keys = sources.map(source => source.key());
    const { packets, statistics } = await throughGate(
      [...keys, ...sources.slice(1, 65).map(source => source.key())].flat(),
    );
    expect(packets).toEqual(keys.flat());
    expect(statistics).toMatchObject({ framesPassed: 66, ssrc: 66, packetsRefused: 64 * 5 });
  });
});

it('what waits for its end is bounded', async () => {
  const source = new Source();
  const slice = bytes(0x41, 0x9a, Buffer.alloc(1200));
  const [key, next] = [source.key(), source.delta()];
  const many = source.picture(Array.from({ length: 4097 }, () => bytes(0x41, 0x5a)));
  const large = source.picture(Array.from({ length: 3600 }, () => slice));
  const after = source.key();
  const { packets, statistics } = await throughGate([key, next, many, large, after].flat());
  expect(packets).toEqual([key, next, after].flat());
  expect(statistics).toMatchObject({ framesPassed: 3, framesDropped: 2, packetsLost: 0, freezes: 1 });
});
