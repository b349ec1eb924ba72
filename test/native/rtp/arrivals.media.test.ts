/** `rtparrivals`: what it tells of packets with transport-wide numbers, and whom it leaves alone. */
import { expect, it } from 'vitest';
import { caps, chain, el, Pipeline } from '../../../lib/gst/index.js';
import { FEEDBACK_CAPS } from '../../../lib/rtp/rate-control.js';
import { bytes } from './packets.js';
import { word } from './reports.js';

const MEDIA = 0x11223344;
const OURS = 0x01020304;
const FORMAT = { media: 'video', 'clock-rate': 90000, 'encoding-name': 'H264', payload: 96 } as const;

/** With a number in header extension 11 (RFC 8285, 4.2). */
function packet(number: number, marker: boolean, type = 96): Buffer {
  const header = Buffer.alloc(12);
  header[0] = 0x90;
  header[1] = type | (marker ? 0x80 : 0);
  header.writeUInt16BE(number, 2);
  header.writeUInt32BE(MEDIA, 8);
  const field = Buffer.alloc(2);
  field.writeUInt16BE(number);
  return bytes(header, 0xbe, 0xde, 0, 1, (11 << 4) | 1, field, 0, Buffer.alloc(100, 0x41));
}

async function start(extension: object) {
  const source = el.appsrc({
    caps: caps.rtp({ ...FORMAT, ...extension }),
    format: 'time',
    isLive: true,
    doTimestamp: true,
  });
  const arrivals = el.rtparrivals({ ownSsrc: OURS });
  const [media, reports] = [el.appsink({ sync: false, async: false }), el.appsink({ sync: false, async: false })];
  const pipeline = new Pipeline(
    chain(source, arrivals.pad('rtp_sink')),
    chain(arrivals.pad('rtp_src'), media),
    chain(arrivals.pad('rtcp_src'), reports),
  );
  await pipeline.play();
  return {
    pipeline,
    input: pipeline.source(source),
    media: pipeline.samples(media, { capacity: 64, onFull: 'block' })[Symbol.asyncIterator](),
    reports: pipeline.samples(reports, { capacity: 64, onFull: 'block' })[Symbol.asyncIterator](),
  };
}

it('tells of each frame when it ends, of what is missing too, and takes the extension out of the caps', async () => {
  const { pipeline, input, media, reports } = await start(FEEDBACK_CAPS);
  // 8 is lost; what repairs it has the number of another and another payload type.
  const sent = [packet(7, false), packet(7, false, 97), packet(9, true)];
  for (const one of sent) await input.write(one);
  for (const one of sent) {
    const { value } = await media.next();
    expect(Buffer.from(value!.copy())).toEqual(one);
    expect(JSON.stringify(value!.caps)).not.toContain('extmap');
  }
  const report = Buffer.from((await reports.next()).value!.copy());
  expect(report.subarray(0, 2)).toEqual(Buffer.of(0x8f, 205));
  expect(report.length).toBe(4 * (report.readUInt16BE(2) + 1));
  expect(report.subarray(4, 12)).toEqual(bytes(word(OURS), word(MEDIA)));
  // From 7 on three: one that came, one that did not, one that came; two bits each.
  expect(report.readUInt16BE(12)).toBe(7);
  expect(report.readUInt16BE(14)).toBe(3);
  const symbols = [12, 10, 8].map(shift => (report.readUInt16BE(20) >> shift) & 3);
  expect(symbols.map(symbol => symbol > 0)).toEqual([true, false, true]);
  await pipeline.close();
});

it('is a wire where caps name no such extension', async () => {
  const { pipeline, input, media, reports } = await start({});
  for (let i = 0; i < 3; i++) await input.write(packet(i, true));
  for (let i = 0; i < 3; i++) expect(Buffer.from((await media.next()).value!.copy())).toEqual(packet(i, true));
  await input.end();
  expect((await media.next()).done).toBe(true);
  // Ended with the media, and nothing was said.
  expect((await reports.next()).done).toBe(true);
  await pipeline.close();
});
