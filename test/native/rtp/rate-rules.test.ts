/** What stands between a full line and those who would fill it more, and how it is known: native/test/{rate,line}-rules.cc. */
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

it('repair, key frames and news are spared a full line', { timeout: 120_000 }, () =>
  expectRules('rate-rules', ...CORE.map(name => `rtp/${name}.cc`), 'vendor/isa-l/ec_base.c'),
);

it('what the line carries, and whose its queue is, shows in arrivals', { timeout: 120_000 }, () =>
  expectRules('line-rules', 'rtp/rate-estimator.cc', 'rtp/rate-room.cc', 'rtp/rate-untold.cc'),
);
