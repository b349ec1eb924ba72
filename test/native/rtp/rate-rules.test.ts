/** What stands between a full line and those who would fill it more: native/test/rate-rules.cc. */
import { it } from 'vitest';
import { expectRules } from './compiled-rules.js';

const CORE = [
  'arrival-report',
  'erasure-code',
  'h264-payload',
  'opus-payload',
  'parity-plan',
  'rate-estimator',
  'rate-room',
  'rate-untold',
  'repair-packet',
  'repair-receiver',
  'repair-sender',
  'rtp-packet',
  'twcc-feedback',
];

it(
  'repair, key frames and news are spared a full line; a large frame after a pause fills none',
  { timeout: 120_000 },
  () => expectRules('rate-rules', ...CORE.map(name => `rtp/${name}.cc`), 'vendor/isa-l/ec_base.c'),
);
