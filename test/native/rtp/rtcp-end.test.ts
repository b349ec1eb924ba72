/** `rtcpend`: reports pass, and behind the first BYE the stream ends, whether or not whoever made it says so too. */
import { expect, it } from 'vitest';
import { caps, chain, el, Pipeline } from '../../../lib/gst/index.js';

const word = (value: number) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
const SSRC = 0x11223344;
/** RFC 3550, 6.4.2: a receiver report without blocks. */
const REPORT = [0x80, 201, 0, 1, ...word(SSRC)];
/** RFC 3550, 6.6. */
const BYE = [0x81, 203, 0, 1, ...word(SSRC)];

it('ends the stream behind a BYE', async () => {
  const source = el.appsrc({ caps: caps('application/x-rtcp') });
  const sink = el.appsink({ sync: false, async: false });
  const pipeline = new Pipeline(chain(source, el.rtcpend(), sink));
  await pipeline.play();
  const input = pipeline.source(source);
  const packets = [REPORT, REPORT, [...REPORT, ...BYE]].map(bytes => Buffer.from(bytes));
  for (const packet of packets) await input.write(packet);
  const passed: Buffer[] = [];
  // Ends by itself, for the source was never told to.
  for await (const sample of pipeline.samples(sink)) passed.push(Buffer.from(sample.copy()));
  expect(passed).toEqual(packets);
  await pipeline.finished;
  await pipeline.close();
});
