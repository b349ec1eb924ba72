/** The parser of the control connection: what it takes, and that nothing else gets through or breaks it. */
import { describe, expect, it } from 'vitest';
import {
  type ControlMessage,
  encodeMessage,
  MESSAGE_BYTES_MAX,
  ProtocolError,
  parseMessage,
} from '../../lib/link/control-messages.js';
import { FrameReader, frame } from '../../lib/link/frames.js';

const MESSAGES: ControlMessage[] = [
  {
    type: 'hello',
    version: 1,
    id: 'abcdefgh-_12',
    capabilities: ['statistics', 'rtx'],
    streams: { video: 4294967295 },
  },
  { type: 'welcome', version: 1, id: 'abcdefgh', capabilities: [], streams: {} },
  { type: 'refuse', reason: 'version', version: 2 },
  { type: 'ping', sentUs: 1_795_000_000_000_000 },
  { type: 'pong', sentUs: 0, receivedUs: 1, answeredUs: 2 },
  { type: 'note', topic: 'statistics', body: { receiving: { video: [{ frames: 1, fps: 29.9 }], audio: null } } },
  { type: 'bye' },
];

/** xorshift32: the same numbers on every machine. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

describe('a message', () => {
  it.each(MESSAGES)('%j comes through as it was', message => {
    expect(parseMessage(encodeMessage(message))).toEqual(message);
  });

  it.each([
    [{ type: 'ping' }],
    [{ type: 'ping', sentUs: -1 }],
    [{ type: 'ping', sentUs: 1.5 }],
    [{ type: 'ping', sentUs: 1, more: 1 }],
    [{ type: '__proto__' }],
    [{ type: 'toString' }],
    [{ type: 'refuse', reason: 'because', version: 1 }],
    [{ type: 'note', topic: 'Statistics', body: {} }],
    [{ type: 'note', topic: 'statistics', body: [] }],
    [{ type: 'note', topic: 'statistics', body: { a: { b: { c: { d: { e: { f: { g: { h: { i: 1 } } } } } } } } } }],
    [{ ...MESSAGES[0], streams: { video: 4294967296 } }],
    [{ ...MESSAGES[0], streams: { 'Video 1': 1 } }],
    [{ ...MESSAGES[0], capabilities: Array.from({ length: 33 }, () => 'a') }],
    [{ ...MESSAGES[0], id: 'short' }],
    [{ ...MESSAGES[0], version: '1' }],
  ])('%j is none', value => {
    expect(() => parseMessage(Buffer.from(JSON.stringify(value)))).toThrow(ProtocolError);
  });

  it('with a prototype for a field is none', () => {
    const text = '{"type":"hello","version":1,"id":"abcdefgh","capabilities":[],"streams":{"__proto__":1}}';
    expect(() => parseMessage(Buffer.from(text))).toThrow(ProtocolError);
    expect(() => parseMessage(Buffer.from('{"type":"ping","__proto__":{"sentUs":1}}'))).toThrow(ProtocolError);
  });

  it.each([
    ['too long', Buffer.alloc(MESSAGE_BYTES_MAX + 1, ' ')],
    ['not UTF-8', Buffer.from([0x22, 0xff, 0x22])],
    ['nested deeply', Buffer.from('['.repeat(8000) + ']'.repeat(8000))],
    ['a bare number', Buffer.from('1')],
    ['null', Buffer.from('null')],
  ])('that is %s is none', (_what, bytes) => {
    expect(() => parseMessage(bytes)).toThrow(ProtocolError);
  });
});

describe('frames', () => {
  it('come whole however the stream is cut', () => {
    const stream = Buffer.concat(MESSAGES.map(message => frame(encodeMessage(message))));
    for (const size of [1, 2, 3, 5, 7, 64, 1000, stream.length]) {
      const reader = new FrameReader(MESSAGE_BYTES_MAX);
      const read: ControlMessage[] = [];
      for (let at = 0; at < stream.length; at += size) {
        for (const bytes of reader.push(stream.subarray(at, at + size))) read.push(parseMessage(bytes));
      }
      expect(read).toEqual(MESSAGES);
    }
  });
});

describe('hostile bytes', () => {
  // CONTROL_FUZZ_RUNS=10000000 for the long run.
  const runs = Number(process.env.CONTROL_FUZZ_RUNS ?? 50_000);

  it('are a message that writes back to itself, or a ProtocolError, and never anything else', () => {
    const below = random(20_260_101);
    const words = ['"type"', '"hello"', '"__proto__"', '1e999', '-0', '{}', '[[', '\\u0000', ',', ':', 'null', '}'];
    const corpus = MESSAGES.map(message => frame(encodeMessage(message)));
    let accepted = 0;
    for (let run = 0; run < runs; run++) {
      const bytes = Buffer.from(corpus[below(corpus.length)]!);
      const pieces: Buffer[] = [bytes];
      for (let change = below(4); change >= 0; change--) {
        const at = below(bytes.length);
        switch (below(5)) {
          case 0:
            bytes[at]! ^= 1 << below(8);
            break;
          case 1:
            bytes[at] = below(256);
            break;
          case 2:
            pieces[0] = bytes.subarray(0, at);
            break;
          case 3:
            bytes.write(words[below(words.length)]!, at);
            break;
          default:
            pieces.push(corpus[below(corpus.length)]!.subarray(below(8)));
        }
      }
      const reader = new FrameReader(MESSAGE_BYTES_MAX);
      try {
        for (const piece of pieces) {
          for (const body of reader.push(piece)) {
            const message = parseMessage(body);
            expect(parseMessage(encodeMessage(message))).toEqual(message);
            accepted++;
          }
        }
      } catch (error) {
        if (!(error instanceof ProtocolError)) throw error;
      }
    }
    // Some must live through their mutation, or nothing was tried behind the first check.
    expect(accepted).toBeGreaterThan(runs / 20);
  }, 1_200_000);
});
