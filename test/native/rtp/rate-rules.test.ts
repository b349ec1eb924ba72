/** What stands between a full line and those who would fill it more: native/test/rate-rules.cc. */
import { it } from 'vitest';
import { expectRules } from './compiled-rules.js';

const CORE = ['erasure-code', 'parity-plan', 'rate-estimator', 'repair-packet', 'repair-sender'];

it(
  'repair, key frames and news are spared a full line; a large frame after a pause fills none',
  { timeout: 120_000 },
  () => expectRules('rate-rules', ...CORE.map(name => `rtp/${name}.cc`), 'vendor/isa-l/ec_base.c'),
);
