/** Who may say that a session's peer is somewhere else: the session that was met, with the key or after silence. */
import { describe, expect, it } from 'vitest';
import { PeerPlace } from '../../lib/session/peer-place.js';

const NEVER = new AbortController().signal;
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
  it('nobody is elsewhere before the peer was met, and no other session is the peer', async () => {
    const { peer, moves, line } = place(keyed);
    line.silentMs = 10_000;
    expect(await peer.mayMove(NEVER)).toBe(false);
    expect(() => peer.meet('ann', AWAY)).toThrow('Somebody else');
    peer.meet('ann', HOME);
    expect(() => peer.meet('mallory', AWAY)).toThrow('Somebody else');
    expect([peer.address, moves]).toEqual([HOME, []]);
    // At its own address it may have been started anew.
    peer.meet('ann again', HOME);
    expect(() => peer.meet('ann', AWAY)).toThrow('Somebody else');
  });

  it('the session that was met is followed when it was silent, and back', async () => {
    const { peer, moves, line, endpoints } = place(keyed);
    peer.meet('ann', HOME);
    line.silentMs = 600;
    expect(await peer.mayMove(NEVER)).toBe(true);
    peer.meet('ann', AWAY);
    peer.meet('ann', AWAY);
    expect([peer.address, endpoints.peer, moves]).toEqual([AWAY, AWAY, [AWAY]]);
    peer.meet('ann', HOME);
    expect(moves).toEqual([AWAY, HOME]);
  });
});

it('while the peer speaks, only the key moves it', async () => {
  const [plain, keyed] = [place(false), place(true)];
  for (const { peer, line } of [plain, keyed]) {
    peer.meet('ann', HOME);
    line.silentMs = 100;
  }
  expect(await plain.peer.mayMove(NEVER)).toBe(false);
  expect(() => plain.peer.meet('ann', AWAY)).toThrow('Somebody else');
  keyed.peer.meet('ann', AWAY);
  expect(keyed.moves).toEqual([AWAY]);
});

it('who greets from elsewhere before the peer has fallen silent is heard as soon as it has', async () => {
  const { peer, line } = place(false);
  let spokeMs = performance.now();
  Object.defineProperty(line, 'silentMs', { get: () => performance.now() - spokeMs });
  peer.meet('ann', HOME);
  const answered = peer.mayMove(NEVER);
  // The last of what was on its way.
  spokeMs = performance.now();
  expect(await answered).toBe(true);
  expect(performance.now() - spokeMs).toBeGreaterThanOrEqual(500);
});

it('whoever has left while that was waited for is not heard', async () => {
  const { peer } = place(false);
  peer.meet('ann', HOME);
  const left = new AbortController();
  const answered = peer.mayMove(left.signal);
  left.abort();
  expect(await answered).toBe(false);
});

it('a peer that is silent and was seen elsewhere is dialed there and where it was, in turn', () => {
  const { peer, line } = place(true);
  expect(peer.sight(AWAY)).toBeUndefined();
  peer.meet('ann', HOME);
  line.silentMs = 200;
  expect(peer.sight(AWAY)).toBe(300);
  line.silentMs = 600;
  expect([peer.sight(HOME), peer.sight(undefined)]).toEqual([undefined, undefined]);
  expect(peer.sight(AWAY)).toBe(0);
  // Once for each place.
  expect(peer.sight(AWAY)).toBeUndefined();
  expect([peer.next(), peer.next(), peer.next()]).toEqual([AWAY, HOME, AWAY]);
  line.silentMs = 0;
  expect(peer.next()).toBe(HOME);
});

it('who speaks from the same address is not the peer while that speaks, but for the key', () => {
  const [plain, keyed] = [place(false), place(true)];
  for (const { peer, line } of [plain, keyed]) {
    peer.meet('ann', HOME);
    line.silentMs = 100;
    // A neighbour behind the same router, or the peer started anew: the connection stands either way.
    peer.meet('second', HOME);
    line.silentMs = 600;
  }
  expect(() => plain.peer.meet('second', AWAY)).toThrow('Somebody else');
  plain.peer.meet('ann', AWAY);
  expect(() => keyed.peer.meet('ann', AWAY)).toThrow('Somebody else');
  keyed.peer.meet('second', AWAY);
  expect([plain.moves, keyed.moves]).toEqual([[AWAY], [AWAY]]);
});

it.each([true, false])('who moved may be started anew where it was at first, keyed: %s', keyed => {
  const { peer, moves, line } = place(keyed);
  peer.meet('ann', HOME);
  line.silentMs = 600;
  peer.meet('ann', AWAY);
  expect([peer.next(), peer.next(), peer.next()]).toEqual([AWAY, HOME, AWAY]);
  peer.meet('ann anew', HOME);
  expect(moves).toEqual([AWAY, HOME]);
  expect(() => peer.meet('ann', AWAY)).toThrow('Somebody else');
});

it('one address is one, whoever names its zone', () => {
  const endpoints = { peer: 'fe80::1%2', listen: '::', family: 6 as const };
  const moved = () => expect.unreachable();
  const peer = new PeerPlace({ endpoints, keyed: true, silentMs: () => 0, moved });
  peer.meet('ann', 'fe80::1%eth0');
  expect(peer.address).toBe('fe80::1%2');
});
