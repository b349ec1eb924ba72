/** The port plan in words. */
import { expect, test } from 'vitest';
import { portList } from '../../lib/rtp/ports.js';

test.each([
  [[5005], '5005'],
  [[5000, 5001], '5000-5001'],
  [[5005, 5007], '5005 and 5007'],
  [[5007, 5000, 5001, 5002, 5003, 5005], '5000-5003, 5005 and 5007'],
])('%j', (ports, words) => {
  expect(portList(ports)).toBe(words);
});
