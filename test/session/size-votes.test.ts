/** Who has a say in whether a picture may change its size. */
import { expect, test } from 'vitest';
import { PeerWatch } from '../../lib/session/peer-watch.js';
import { SizeVotes } from '../../lib/session/size-votes.js';

test('a size stays until everybody who is there has said that he takes another', () => {
  const votes = new SizeVotes<string>();
  expect(votes.keep).toBe(true);
  votes.setHere('ann', true);
  expect(votes.keep).toBe(true);
  votes.setTaking('ann', true);
  expect(votes.keep).toBe(false);
  // An original never says anything.
  votes.setHere('bob', true);
  expect(votes.keep).toBe(true);
});

test('who never came, and who went, has none', () => {
  const votes = new SizeVotes<string>();
  for (const who of ['ann', 'bob', 'eve']) votes.setTaking(who, who === 'ann');
  for (const who of ['ann', 'bob']) votes.setHere(who, true);
  expect(votes.keep).toBe(true);
  votes.setHere('bob', false);
  expect(votes.keep).toBe(false);
  // What was said stands for who comes back; of who is forgotten nothing is known.
  votes.setHere('bob', true);
  votes.setTaking('bob', true);
  votes.setHere('bob', false);
  votes.setHere('bob', true);
  expect(votes.keep).toBe(false);
  votes.forget('bob');
  votes.setHere('bob', true);
  expect(votes.keep).toBe(true);
});

test('a peer is there from the first sign until ten seconds after the last', () => {
  const watch = new PeerWatch('ann', 0);
  expect(watch.isHere(500)).toBe(false);
  watch.look([['send-video', '1']], 1000);
  expect([watch.isHere(1000), watch.isHere(10_900), watch.isHere(11_100)]).toEqual([true, true, false]);
  watch.look([['send-video', '2']], 12_000);
  expect(watch.isHere(12_000)).toBe(true);
});
