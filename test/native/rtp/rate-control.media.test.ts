/** `rtpratecontrol` and `framethinner` in pipelines: what is written into packets, what reports do, what is let through. */
import { describe, expect, it } from 'vitest';
import { caps, chain, el, Pipeline } from '../../../lib/gst/index.js';
import { aggregate, bytes, delta, idr, idrRest, pps, sps } from './packets.js';
import { part, transportFeedback, word } from './reports.js';

const SSRC = 0x11223344;
/** Where a line that nothing is known of begins. */
const START_BPS = 500_000;
const RTP = caps.rtp({ media: 'video', 'clock-rate': 90000, 'encoding-name': 'H264', payload: 96 });

function packet(
  sequence: number,
  timestamp: number,
  marker: boolean,
  payload: Buffer = Buffer.alloc(1000, 0x41),
): Buffer {
  const header = Buffer.alloc(12);
  header[0] = 0x80;
  header[1] = 96 | (marker ? 0x80 : 0);
  header.writeUInt16BE(sequence, 2);
  header.writeUInt32BE(timestamp, 4);
  header.writeUInt32BE(SSRC, 8);
  return bytes(header, payload);
}

/** A receiver report with one block: so much lost of 256, by the last report. */
const report = (lost: number) => part(201, 1, word(1), word(SSRC), word(lost << 24), Buffer.alloc(16));

async function start(properties: Parameters<typeof el.rtpratecontrol>[0]) {
  const source = el.appsrc({ caps: RTP, format: 'time', isLive: true });
  const reports = el.appsrc({ caps: caps('application/x-rtcp'), isLive: true });
  const control = el.rtpratecontrol(properties);
  const sink = el.appsink({ sync: false, async: false });
  const pipeline = new Pipeline(
    chain(source, control.pad('sink')),
    chain(control.pad('src'), sink),
    chain(reports, control.pad('rtcp_sink')),
  );
  await pipeline.play();
  return {
    pipeline,
    control,
    media: pipeline.source(source),
    reports: pipeline.source(reports),
    samples: pipeline.samples(sink, { capacity: 64, onFull: 'block' })[Symbol.asyncIterator](),
  };
}

describe('packets', () => {
  it('are untouched where nothing was agreed', async () => {
    const { pipeline, media, samples } = await start({});
    const sent = [packet(1, 0, false), packet(2, 0, true), packet(3, 3000, true)];
    for (const one of sent) await media.write(one);
    for (const one of sent) expect(Buffer.from((await samples.next()).value!.copy())).toEqual(one);
    await pipeline.close();
  });

  it('bear the next number each where the receiver tells of them (RFC 8285, identifier 11)', async () => {
    const { pipeline, media, samples } = await start({ active: true });
    for (let i = 0; i < 3; i++) await media.write(packet(i, 3000 * i, true));
    for (let i = 0; i < 3; i++) {
      const seen = Buffer.from((await samples.next()).value!.copy());
      expect(seen[0]! & 0x10).toBe(0x10);
      expect([...seen.subarray(12, 19)]).toEqual([0xbe, 0xde, 0, 1, (11 << 4) | 1, 0, i]);
      expect(seen.length).toBe(1012 + 8);
    }
    await pipeline.close();
  });
});

describe('without feedback on each packet, receiver reports', () => {
  it('of much loss bring the target down, of none up again', async () => {
    const { pipeline, control, media, reports, samples } = await start({ ceiling: 1_000_000 });
    const targets: number[] = [];
    const told = new Promise<void>(resolve => {
      pipeline.element(control).on('target', target => {
        targets.push(target as number);
        resolve();
      });
    });
    await media.write(packet(1, 0, true));
    await samples.next();
    await reports.write(report(77));
    await told;
    // draft-ietf-rmcat-gcc-02, 6: by half of what is lost.
    expect(targets[0]).toBe(Math.floor(START_BPS * (1 - 0.5 * (77 / 256))));
    expect(pipeline.element(control).get('stats')).toMatchObject({ fields: { target: targets[0] } });
    await pipeline.close();
  });
});

it('a frame that the line has no room for holds back the next, and closing does not wait for it', async () => {
  const { pipeline, control, media, samples } = await start({ active: true });
  // Nobody tells of any of them.
  for (let i = 0; i < 12; i++) await media.write(packet(i, 0, i === 11));
  for (let i = 0; i < 12; i++) await samples.next();
  await media.write(packet(12, 3000, true));
  await samples.next();
  const stats = () => (pipeline.element(control).get('stats') as { fields: Record<string, unknown> }).fields;
  await expect.poll(() => Number(stats()['held-frames'])).toBeGreaterThan(0);
  expect(Number(stats()['in-flight'])).toBeGreaterThan(12_000);
  await pipeline.close();
});

it('transport-wide feedback lets the next frame go', async () => {
  const { pipeline, control, media, reports, samples } = await start({ active: true });
  for (let i = 0; i < 12; i++) await media.write(packet(i, 0, i === 11));
  for (let i = 0; i < 12; i++) await samples.next();
  const control0 = pipeline.element(control);
  const inFlight = () => Number((control0.get('stats') as { fields: Record<string, unknown> }).fields['in-flight']);
  expect(inFlight()).toBeGreaterThan(12_000);
  // Lengths that do not add up first, which tell nothing: packets 0-11 of which 3 is lost; a large delta, then small ones.
  const header = [0, 0, 0, 12, 0, 0, 1, 0];
  await reports.write(transportFeedback(15, bytes(...header, 0x3f, 0xff, 1, 2)));
  const symbols = [0b11_10_01_01, 0b00_01_01_01, 0b11_01_01_01, 0b01_01_00_00];
  const deltas = [0x01, 0x00, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4];
  await reports.write(transportFeedback(15, bytes(...header, ...symbols, ...deltas)));
  await media.write(packet(12, 3000, true));
  await media.write(packet(13, 6000, true));
  for (let i = 0; i < 2; i++) await samples.next();
  await expect.poll(inFlight).toBeLessThan(3 * 1060);
  await pipeline.close();
});

/**
 * Transport-wide feedback (draft-holmer-rmcat-transport-wide-cc-extensions-01, 3.1): when a packet came, in microseconds, and that
 * so many before it were lost.
 */
function arrival(number: number, atUs: number, lost = 0) {
  const fci = Buffer.alloc(12);
  fci.writeUInt16BE(number - lost, 0);
  fci.writeUInt16BE(lost + 1, 2);
  fci.writeUIntBE(Math.floor(atUs / 64_000) % 2 ** 24, 4, 3);
  fci[7] = number & 0xff;
  // A bit for each of them.
  fci.writeUInt16BE(0x8000 | (0x2000 >> lost), 8);
  fci[10] = Math.floor((atUs % 64_000) / 250);
  return transportFeedback(15, fci);
}

it('where others fill the queue packets are smaller, and as large as before when they have gone', async () => {
  const source = el.appsrc({
    caps: caps('video/x-h264', { 'stream-format': 'byte-stream', alignment: 'au' }),
    format: 'time',
    isLive: true,
  });
  const reports = el.appsrc({ caps: caps('application/x-rtcp'), isLive: true });
  const control = el.rtpratecontrol({ active: true, ceiling: 4_000_000 });
  const sink = el.appsink({ sync: false, async: false });
  await using pipeline = new Pipeline(
    chain(source, el.rtph264pay({ mtu: 1200 }), control.pad('sink')),
    chain(control.pad('src'), sink),
    chain(reports, control.pad('rtcp_sink')),
  );
  await pipeline.play();
  const media = pipeline.source(source);
  const feedback = pipeline.source(reports);
  const samples = pipeline.samples(sink, { capacity: 64, onFull: 'block' })[Symbol.asyncIterator]();
  const picture = bytes(0, 0, 0, 1, 0x65, Buffer.alloc(2000, 0x88));
  let frames = 0;
  /** Sizes of a frame's packets, which have waited for so long. */
  const frame = async (queueMs: number) => {
    await media.write(picture, { pts: BigInt(frames++) * 33_000_000n });
    const sizes = [];
    for (let ended = false; !ended; ) {
      const packet = Buffer.from((await samples.next()).value!.copy());
      ended = (packet[1]! & 0x80) !== 0;
      sizes.push(packet.length);
      await feedback.write(arrival(packet.readUInt16BE(17), Math.round(performance.now() * 1000) + queueMs * 1000));
    }
    return Math.max(...sizes);
  };
  expect(await frame(0)).toBeGreaterThan(1100);
  for (let i = 0; i < 10; i++) await frame(0);
  await expect.poll(() => frame(200), { interval: 30, timeout: 10_000 }).toBeLessThan(420);
  await expect.poll(() => frame(0), { interval: 30, timeout: 10_000 }).toBeGreaterThan(1100);
});

describe('what a queue that was full has lost', () => {
  const KEY = aggregate(sps, pps, idr);

  /** A line with a queue, into which two frames have gone of which the first was lost; that is told by `tell`. */
  async function overfilled() {
    const { pipeline, control, media, reports, samples } = await start({
      ...{ active: true, holds: false },
      ceiling: 4_000_000,
    });
    let sequence = 0;
    const write = (payload: Buffer, marker: boolean) => {
      sequence += 1;
      return media.write(packet(sequence, 3000 * sequence, marker, payload));
    };
    /** Its number on the line, and what it carries. */
    const next = async () => {
      const seen = Buffer.from((await samples.next()).value!.copy());
      return { number: seen.readUInt16BE(17), payload: seen.subarray(20) };
    };
    const inFlight = () =>
      Number((pipeline.element(control).get('stats') as { fields: Record<string, unknown> }).fields['in-flight']);
    for (const queueMs of [0, 0, 0, 200, 200, 200]) {
      await write(delta, true);
      const { number } = await next();
      await reports.write(arrival(number, Math.round(performance.now() * 1000) + queueMs * 1000));
      await expect.poll(inFlight).toBe(0);
    }
    await write(delta, true);
    await write(delta, true);
    const [lost] = [await next(), await next()];
    const tell = async () => {
      const before = inFlight();
      await reports.write(arrival(lost!.number + 1, Math.round(performance.now() * 1000) + 200_000, 1));
      await expect.poll(inFlight).toBeLessThan(before);
    };
    return { pipeline, ask: () => pipeline.element(control).forceKeyUnit(), write, next, tell };
  }

  it.each([false, true])(
    'is made good by a key frame, before which nothing goes out; asked for before: %s',
    async asked => {
      const line = await overfilled();
      await using _ = line.pipeline;
      // Nobody upstream hears it here; it has passed all the same.
      if (asked) line.ask();
      await line.tell();
      await line.write(delta, true);
      await line.write(KEY, true);
      await line.write(delta, true);
      expect((await line.next()).payload).toEqual(KEY);
      expect((await line.next()).payload).toEqual(delta);
    },
  );

  it('takes nothing from a key frame that is going out', async () => {
    const line = await overfilled();
    await using _ = line.pipeline;
    line.ask();
    await line.write(KEY, false);
    expect((await line.next()).payload).toEqual(KEY);
    await line.tell();
    await line.write(idrRest, true);
    await line.write(delta, true);
    expect((await line.next()).payload).toEqual(idrRest);
    expect((await line.next()).payload).toEqual(delta);
  });
});

it('a thinner lets through as many as its interval says, evenly', async () => {
  const thinner = el.framethinner({ interval: 50_000_000n });
  const sink = el.appsink({ sync: false, async: false });
  const pipeline = new Pipeline(
    chain(el.videotestsrc({ numBuffers: 60 }), caps.video({ width: 16, height: 16, framerate: 30 }), thinner, sink),
  );
  await pipeline.play();
  const times: number[] = [];
  for await (const sample of pipeline.samples(sink, { onFull: 'block' })) times.push(Number(sample.pts) / 1e6);
  expect(times.length).toBe(40);
  const gaps = times.slice(1).map((time, i) => Math.round(time - times[i]!));
  expect(new Set(gaps)).toEqual(new Set([33, 67]));
  await pipeline.close();
});
