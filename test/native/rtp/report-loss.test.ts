/** Rate control where a peer has nothing but receiver reports, as an original: native/test/report-loss.cc. */
import { it } from 'vitest';
import { expectRules } from './compiled-rules.js';

it(
  'loss that a lower rate does not spare takes no picture away; what is too much for a line is yielded',
  {
    timeout: 120_000,
  },
  () => expectRules('report-loss', 'rtp/rate-estimator.cc', 'rtp/rate-room.cc', 'rtp/rate-untold.cc'),
);
