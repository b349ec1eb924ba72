/** What a picture gives up on a slow line or machine, in which order, and when it takes it back. */
import { describe, expect, it } from 'vitest';
import { RateLadder } from '../../lib/media/rate-ladder.js';

const format = { width: 1280, height: 720, fps: 30 };

/** Looks four times a second, as a session does. */
function climb(
  ladder: RateLadder,
  kbps: number,
  seconds: number,
  from = 0,
  encodeMs?: number,
  keepSize?: boolean,
): string[] {
  const seen: string[] = [];
  for (let nowMs = from * 1000; nowMs <= (from + seconds) * 1000; nowMs += 250) {
    const { fps, width, height } = ladder.look({ kbps, encodeMs, keepSize, nowMs });
    const text = `${width}x${height}@${fps}`;
    if (seen.at(-1) !== text) seen.push(text);
  }
  return seen;
}

describe('a line that carries less', () => {
  it('costs bits alone at first', () => {
    const ladder = new RateLadder(format, 4000);
    expect(climb(ladder, 900, 10)).toEqual(['1280x720@30']);
    expect(ladder.limitedBy).toBeUndefined();
  });

  it('costs frames, then size; both come back when there is something to spare, not before', () => {
    const ladder = new RateLadder(format, 4000);
    expect(climb(ladder, 150, 10)).toEqual(['1280x720@30', '1280x720@20', '1280x720@15', '854x480@15', '640x360@15']);
    expect(ladder.limitedBy).toBe('line');
    // Enough for the rung, not with a reserve.
    expect(climb(ladder, 190, 20, 10)).toEqual(['640x360@15']);
    expect(climb(ladder, 4000, 20, 40).at(-1)).toBe('1280x720@30');
    expect(ladder.limitedBy).toBeUndefined();
  });

  it('costs no frame for ever of a picture that was asked for with no more bits than it needs', () => {
    const ladder = new RateLadder(format, 1000);
    expect(climb(ladder, 500, 2).at(-1)).not.toBe('1280x720@30');
    expect(climb(ladder, 999, 20, 3).at(-1)).toBe('1280x720@30');
  });

  it('for a moment costs nothing', () => {
    const ladder = new RateLadder(format, 4000);
    expect(climb(ladder, 300, 0.25)).toEqual(['1280x720@30']);
    expect(climb(ladder, 2000, 5, 1)).toEqual(['1280x720@30']);
  });

  it('costs no size where somebody may not bear that it changes', () => {
    const ladder = new RateLadder(format, 4000);
    expect(climb(ladder, 150, 10, 0, undefined, true)).toEqual(['1280x720@30', '1280x720@20', '1280x720@15']);
    expect(climb(ladder, 150, 10, 10, 200, true)).toEqual(['1280x720@15']);
  });

  it('is taken back in size, once, for who comes late and does not bear that it changes: he would hold it down for all', () => {
    const ladder = new RateLadder(format, 4000);
    expect(climb(ladder, 150, 10).at(-1)).toBe('640x360@15');
    // Who has just come may still say that he does.
    expect(climb(ladder, 150, 0.75, 20, undefined, true)).toEqual(['640x360@15']);
    expect(climb(ladder, 150, 1, 21)).toEqual(['640x360@15']);
    expect(climb(ladder, 150, 10, 30, undefined, true)).toEqual(['640x360@15', '1280x720@15']);
    expect(climb(ladder, 4000, 20, 40.25, undefined, true).at(-1)).toBe('1280x720@30');
    expect(climb(ladder, 150, 10, 61, 200, true)).toEqual(['1280x720@30', '1280x720@20', '1280x720@15']);
    expect(climb(ladder, 150, 10, 72).at(-1)).toBe('640x360@15');
  });

  it('so it is where the encoder was too slow', () => {
    const ladder = new RateLadder(format, 4000);
    expect(climb(ladder, 4000, 30, 0, 200).at(-1)).not.toMatch(/^1280/);
    expect(climb(ladder, 4000, 10, 31, 200, true).slice(1)).toEqual(['1280x720@15']);
  });

  it('is no matter of the ladder where so little was asked for', () => {
    const ladder = new RateLadder(format, 300);
    expect(climb(ladder, 300, 10)).toEqual(['1280x720@30']);
  });
});

describe('an encoder that does not keep up', () => {
  it('gets fewer frames, and then smaller ones', () => {
    const ladder = new RateLadder(format, 4000);
    expect(climb(ladder, 4000, 3, 0, 45)).toEqual(['1280x720@30', '1280x720@20']);
    expect(ladder.limitedBy).toBe('cpu');
    expect(climb(ladder, 4000, 10, 3.25, 80).at(-1)).not.toMatch(/^1280/);
    expect(climb(ladder, 4000, 60, 20, 5).at(-1)).toBe('1280x720@30');
  });

  it('from the first frame on gets fewer within three seconds; one that was kept from it for a moment does not', () => {
    expect(climb(new RateLadder(format, 4000), 4000, 2.75, 0, 45).at(-1)).toBe('1280x720@20');
    const ladder = new RateLadder(format, 4000);
    const seen = [0, 3, 6].flatMap(from => [
      ...climb(ladder, 4000, 1.75, from, 60),
      ...climb(ladder, 4000, 1, from + 2, 10),
    ]);
    expect(new Set(seen)).toEqual(new Set(['1280x720@30']));
  });

  it('is judged by what a higher rung would take', () => {
    const ladder = new RateLadder(format, 4000);
    climb(ladder, 4000, 3, 0, 45);
    // 25 ms of 50 at 20 frames a second are more than 0.6 of the 33 at 30.
    expect(climb(ladder, 4000, 20, 4, 25)).toEqual(['1280x720@20']);
  });
});
