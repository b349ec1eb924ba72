/** How old sound is taken to be while clocks are wrong: native/test/device-instants.cc. */
import { it } from 'vitest';
import { expectRules } from './compiled-rules.js';

it('a clock that is off, samples that are lost, another pace', { timeout: 60_000 }, () =>
  expectRules('device-instants'),
);
