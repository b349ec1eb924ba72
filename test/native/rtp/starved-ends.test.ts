/** Ends without processor time are no full line: native/test/starved-ends.cc, and arrivals at a socket nobody looked at. */
import { createSocket } from 'node:dgram';
import { expect, it } from 'vitest';
import { chain, el, Pipeline } from '../../../lib/gst/index.js';
import { VIDEO_CAPS } from '../../../lib/rtp/formats.js';
import { socketIn } from '../../../lib/rtp/wire.js';
import { expectRules } from './compiled-rules.js';
import { aggregate, idr, pps, Source, sps } from './packets.js';

it('late hand-over, late feedback and odd clocks are told from a queue', { timeout: 120_000 }, () =>
  expectRules('starved-ends', 'rtp/rate-estimator.cc', 'rtp/rate-room.cc', 'rtp/rate-untold.cc'),
);

const port = 27_420;
const HELD_MS = 50;

it('packets bear the time when they came, not when somebody looked; those from before the start none from the future', async () => {
  const guard = el.rtpguard({ peerAddress: '127.0.0.1' });
  const sink = el.appsink({ sync: false, async: false });
  const endpoints = { listen: '127.0.0.1', peer: '127.0.0.1', family: 4 } as const;
  // Like a thread that has no processor, for each packet anew.
  const starved = el.identity({ sleepTime: HELD_MS * 1000 });
  const pipeline = new Pipeline(
    chain(socketIn(port, endpoints, VIDEO_CAPS), starved, guard.pad('rtp_sink')),
    chain(guard.pad('rtp_src'), sink),
  );
  const socket = createSocket('udp4');
  const source = new Source();
  const send = (packets: Buffer[]) => {
    for (const packet of packets) socket.send(packet, port, '127.0.0.1');
  };
  const frame = () => source.picture([aggregate(sps, pps, idr)]);
  try {
    await pipeline.ready();
    send(frame());
    await pipeline.play();
    const samples = pipeline.samples(sink, { capacity: 64, onFull: 'block' })[Symbol.asyncIterator]();
    const arrival = async () => Number((await samples.next()).value!.dts) / 1e6;
    const early = await arrival();
    // Microseconds apart.
    for (let i = 0; i < 5; i++) send(frame());
    const arrivals = [early];
    for (let i = 0; i < 5; i++) arrivals.push(await arrival());
    expect(arrivals).toEqual(arrivals.toSorted((a, b) => a - b));
    expect(arrivals.at(-1)! - arrivals[1]!).toBeLessThan(HELD_MS);
    expect(early).toBeLessThan(60_000);
  } finally {
    socket.close();
    await pipeline.close();
  }
});
