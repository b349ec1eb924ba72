/** What is reckoned with sound: native/test/sound-level.cc and native/test/sample-splice.cc. */
import { it } from 'vitest';
import { expectRules } from '../rtp/compiled-rules.js';

it('what comes late is covered from then on, and no longer than it comes', { timeout: 60_000 }, () =>
  expectRules('sound-level', 'audio/sound-level.cc'),
);

it('sound that is made longer or shorter has no edge', { timeout: 60_000 }, () => expectRules('sample-splice'));
