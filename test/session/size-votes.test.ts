/** Who has a say in whether a picture may change its size. */
import { expect, test } from 'vitest';
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
