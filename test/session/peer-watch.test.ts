/** When a peer counts as heard, and when its silence is worth a word. */
import { expect, test } from 'vitest';
import { PeerWatch } from '../../lib/session/peer-watch.js';

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
