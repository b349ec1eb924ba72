/** The rules of the pin over time: native/test/peer-pin.cc. */
import { it } from 'vitest';
import { expectRules } from './compiled-rules.js';

it('a restarted, paused, moved or forged peer', { timeout: 60_000 }, () => expectRules('peer-pin', 'rtp/peer-pin.cc'));
