/** Interleaved packets survive any cutting of the stream; what is none ends it. */
import { describe, expect, it } from 'vitest';
import { ProtocolError } from '../../lib/link/control-messages.js';
import { InterleavedReader, interleave } from '../../lib/link/interleaved.js';

const packets = [1, 2, 3, 700, 65_535].map(length => Buffer.alloc(length, length));
const stream = Buffer.concat(packets.map((packet, channel) => interleave(channel, [packet])));

describe('interleaved packets', () => {
  it('look as RFC 2326 says', () => {
    expect([...interleave(2, [Buffer.from([9, 8])])]).toEqual([0x24, 2, 0, 2, 9, 8]);
  });

  it.each([1, 3, 4, 5, 1000, 100_000])('come out whole of pieces of %i bytes', size => {
    const reader = new InterleavedReader();
    const out: { channel: number; data: Buffer }[] = [];
    for (let at = 0; at < stream.length; at += size)
      for (const { channel, data } of reader.push(stream.subarray(at, at + size)))
        out.push({ channel, data: Buffer.from(data) });
    expect(out.map(({ channel }) => channel)).toEqual([0, 1, 2, 3, 4]);
    expect(out.every(({ data }, place) => data.equals(packets[place]!))).toBe(true);
  });

  it.each([
    ['another byte than $', Buffer.from([0x16, 3, 1, 0, 5])],
    ['an empty packet', Buffer.from([0x24, 0, 0, 0])],
  ])('%s is refused', (_what, bytes) => {
    expect(() => [...new InterleavedReader().push(bytes)]).toThrow(ProtocolError);
  });

  it('have a length that fits', () => {
    expect(() => interleave(0, [Buffer.alloc(0)])).toThrow(RangeError);
    expect(() => interleave(0, [Buffer.alloc(65_536)])).toThrow(RangeError);
    expect(() => interleave(256, [Buffer.alloc(1)])).toThrow(RangeError);
  });
});
