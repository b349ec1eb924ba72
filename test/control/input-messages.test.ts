/** Notes of a peer: exactly what they may be, and nothing else. */
import { describe, expect, it } from 'vitest';
import { encodeInput, type InputNote, parseGrant, parseInput } from '../../lib/control/input-messages.js';
import { encodeMessage, type JsonObject, parseMessage } from '../../lib/link/control-messages.js';

const note: InputNote = {
  events: [
    ['press', 38, 0x61],
    ['release', 38],
    ['button', 1, true],
    ['move', 0, 65_535],
  ],
  keys: [[50, 0xffe1]],
  buttons: [1],
};

/** As it comes from the wire. */
function travelled(body: JsonObject): JsonObject {
  const message = parseMessage(encodeMessage({ type: 'note', topic: 'input-1', body }));
  return (message as Extract<typeof message, { type: 'note' }>).body;
}

describe('what a peer does', () => {
  it('arrives as it was sent', () => {
    expect(parseInput(travelled(encodeInput(note)))).toEqual(note);
  });

  it('of the largest size fits into a message', () => {
    const events = Array.from({ length: 64 }, () => ['press', 255, 0x0110_ffff] as const);
    const keys = Array.from({ length: 32 }, () => [255, 0x0110_ffff] as const);
    const largest = encodeInput({ events, keys, buttons: [1, 2, 3, 4, 5, 6, 7, 8, 9] });
    expect(parseInput(travelled(largest))).toBeDefined();
  });

  it.each<[string, JsonObject]>([
    ['nothing', {}],
    ['a field more', { ...encodeInput(note), more: 1 }],
    ['too many events', { ...encodeInput(note), events: Array(65).fill(['release', 38]) }],
    ['too many held keys', { ...encodeInput(note), keys: Array(33).fill([38, 0x61]) }],
    ['an event of no kind', { ...encodeInput(note), events: [['click', 1]] }],
    ['an event too long', { ...encodeInput(note), events: [['release', 38, 1]] }],
    ['no key', { ...encodeInput(note), events: [['press', 7, 0x61]] }],
    ['half a key', { ...encodeInput(note), events: [['press', 38.5, 0x61]] }],
    ['a switch of the console', { ...encodeInput(note), events: [['press', 67, 0x1008_fe01]] }],
    ['the end of the server', { ...encodeInput(note), events: [['press', 22, 0xfed5]] }],
    ['no keysym', { ...encodeInput(note), events: [['press', 38, -1]] }],
    ['a keysym beyond Unicode', { ...encodeInput(note), events: [['press', 38, 0x0111_0000]] }],
    ['a button too many', { ...encodeInput(note), events: [['button', 10, true]] }],
    ['a button half down', { ...encodeInput(note), events: [['button', 1, 1]] }],
    ['a place beside the picture', { ...encodeInput(note), events: [['move', 65_536, 0]] }],
    ['a place that is none', { ...encodeInput(note), events: [['move', '1', 0]] }],
    ['an event that is an object', { ...encodeInput(note), events: [{ kind: 'press' }] }],
    ['held keys that are none', { ...encodeInput(note), keys: [38] }],
  ])('is not taken with %s', (_, body) => {
    expect(parseInput(travelled(body))).toBeUndefined();
  });
});

it('what is allowed is one of four words, and a picture has a size', () => {
  expect(parseGrant({ allowed: 'keys', width: 640, height: 360 })).toEqual({
    allowed: 'keys',
    width: 640,
    height: 360,
  });
  expect(parseGrant({ allowed: 'everything', width: 640, height: 360 })).toBeUndefined();
  expect(parseGrant({ allowed: 'all', width: 0, height: 360 })).toBeUndefined();
  expect(parseGrant({ allowed: 'all', width: 640, height: 360, more: true })).toBeUndefined();
});
