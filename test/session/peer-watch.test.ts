/** When a peer counts as heard, when its silence is worth a word, and when the session ends of it. */
import { expect, test } from 'vitest';
import { PeerWatch } from '../../lib/session/peer-watch.js';
import { SessionPeers } from '../../lib/session/session-peers.js';

test('a sign that changes is a peer that is heard; only the first one, and one after a notice, is news', () => {
  const watch = new PeerWatch('ann', 1000);
  expect(watch.look([['send-video', undefined]], 1250)).toBeUndefined();
  expect(watch.heardAt).toBeUndefined();
  expect(watch.look([['send-video', '1']], 1500)).toEqual({ heard: true, again: false });
  expect(watch.look([['send-video', '2']], 1750)).toBeUndefined();
  expect(watch.heardAt).toBe(1750);
  // The same sign again tells nothing.
  expect(watch.look([['send-video', '2']], 4000)).toBeUndefined();
  expect(watch.look([['send-video', '2']], 4750)).toEqual({ heard: false, seconds: 3 });
  expect(watch.look([['send-video', '3']], 5000)).toEqual({ heard: true, again: true });
  expect(watch.has('send-video')).toBe(true);
  expect(watch.has('send-audio')).toBe(false);
});

test('silence is told of after 3, 9 and 27 seconds', () => {
  const watch = new PeerWatch('ann', 0);
  const told: number[] = [];
  for (let now = 250; now <= 30_000; now += 250) {
    const found = watch.look([], now);
    if (found && !found.heard) told.push(found.seconds);
  }
  expect(told).toEqual([3, 9, 27]);
});

test('a peer is there from the first sign until five report intervals after the last', () => {
  const watch = new PeerWatch('ann', 0);
  expect(watch.isHere(500)).toBe(false);
  watch.look([['send-video', '1']], 1000);
  expect([watch.isHere(1000), watch.isHere(40_900), watch.isHere(41_100)]).toEqual([true, true, false]);
  watch.look([['send-video', '2']], 42_000);
  expect(watch.isHere(42_000)).toBe(true);
});

test('of several peers each has its news, and the last one that falls silent ends it', () => {
  const signs = [new Map([['send-video', '1']]), new Map<string, string>()];
  let stranger: string | undefined;
  const both = [
    { name: 'ann', hint: 'ask ann.' },
    { name: 'bob', hint: 'ask bob.' },
  ];
  const peers = new SessionPeers(both, 0, { of: peer => signs[peer]!, stranger: () => stranger });
  expect(peers.missed(5)?.message).toBe('Nothing was heard from ann, bob in 5 s; ask ann.');
  expect(peers.look(1000)).toEqual([{ heard: true, again: false, peer: 'ann' }]);
  expect([peers.met('send-video'), peers.met('send-audio'), peers.missed(5)]).toEqual([true, false, undefined]);
  expect(peers.look(3000)).toEqual([{ heard: false, seconds: 3, hint: 'ask bob.', peer: 'bob' }]);
  signs[1]!.set('send-video', '1');
  expect(peers.look(4000)).toEqual([
    { heard: false, seconds: 3, hint: 'ask ann.', peer: 'ann' },
    { heard: true, again: false, peer: 'bob' },
  ]);
  expect([peers.heardAt, peers.silentMs(8500)]).toEqual([4000, 4500]);
  expect([peers.lost(8900, 5), peers.lost(90_000, 0)]).toEqual([undefined, undefined]);
  expect(peers.lost(9000, 5)?.message).toBe('ann, bob have been silent for 5 s; ask ann.');
  stranger = '192.0.2.9';
  expect(peers.lost(9000, 5)?.message).toMatch(/; packets from 192\.0\.2\.9 were refused, .* --peer ann; give that/);
});
