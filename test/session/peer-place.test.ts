/** Who may say that a session's peer is somewhere else: the session that was met, with the key or after silence. */
import { describe, expect, it } from 'vitest';
import { PeerPlace } from '../../lib/session/peer-place.js';

const [HOME, AWAY] = ['10.0.0.1', '10.0.0.2'];

function place(keyed: boolean) {
  const moves: string[] = [];
  const line = { silentMs: 0 };
  const endpoints = { peer: HOME, listen: '0.0.0.0', family: 4 as const };
  const peer = new PeerPlace({
    endpoints,
    keyed,
    silentMs: () => line.silentMs,
    moved: address => moves.push(address),
  });
  return { peer, moves, line, endpoints };
}

describe.each([true, false])('keyed: %s', keyed => {
  it('nobody is elsewhere before the peer was met, and no other session is the peer', () => {
    const { peer, moves, line } = place(keyed);
    line.silentMs = 10_000;
    expect(peer.mayMove()).toBe(false);
    expect(() => peer.meet('ann', AWAY)).toThrow('Somebody else');
    peer.meet('ann', HOME);
    expect(() => peer.meet('mallory', AWAY)).toThrow('Somebody else');
    expect([peer.address, moves]).toEqual([HOME, []]);
    // At its own address it may have been started anew.
    peer.meet('ann again', HOME);
    expect(() => peer.meet('ann', AWAY)).toThrow('Somebody else');
  });

  it('the session that was met is followed when it was silent, and back', () => {
    const { peer, moves, line, endpoints } = place(keyed);
    peer.meet('ann', HOME);
    line.silentMs = 600;
    expect(peer.mayMove()).toBe(true);
    peer.meet('ann', AWAY);
    peer.meet('ann', AWAY);
    expect([peer.address, endpoints.peer, moves]).toEqual([AWAY, AWAY, [AWAY]]);
    peer.meet('ann', HOME);
    expect(moves).toEqual([AWAY, HOME]);
  });
});

it('while the peer speaks, only the key moves it', () => {
  const [plain, keyed] = [place(false), place(true)];
  for (const { peer, line } of [plain, keyed]) {
    peer.meet('ann', HOME);
    line.silentMs = 100;
  }
  expect(plain.peer.mayMove()).toBe(false);
  expect(() => plain.peer.meet('ann', AWAY)).toThrow('Somebody else');
  keyed.peer.meet('ann', AWAY);
  expect(keyed.moves).toEqual([AWAY]);
});

it('a peer that is silent and was seen elsewhere is dialed there and where it was, in turn', () => {
  const { peer, line } = place(true);
  expect(peer.sight(AWAY)).toBe(false);
  peer.meet('ann', HOME);
  expect(peer.sight(AWAY)).toBe(false);
  line.silentMs = 600;
  expect([peer.sight(HOME), peer.sight(undefined)]).toEqual([false, false]);
  expect(peer.sight(AWAY)).toBe(true);
  // Once for each place.
  expect(peer.sight(AWAY)).toBe(false);
  expect([peer.next(), peer.next(), peer.next()]).toEqual([AWAY, HOME, AWAY]);
  line.silentMs = 0;
  expect(peer.next()).toBe(HOME);
});
