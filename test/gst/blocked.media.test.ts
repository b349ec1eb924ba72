/** Media flows although JavaScript does nothing for 5 s: over the network, through an encoder, beside readers that lag. */
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { caps, chain, el, Pipeline } from '../../lib/gst/index.js';

const FPS = 50;
const BLOCKED_MS = 5000;

async function freePort(): Promise<number> {
  const socket = createSocket('udp4').bind(0, '127.0.0.1');
  await once(socket, 'listening');
  const { port } = socket.address();
  await new Promise<void>(resolve => socket.close(() => resolve()));
  return port;
}

test('encoder, RTP over UDP, decoder and sink keep their pace while JavaScript is blocked', {
  timeout: 60_000,
}, async () => {
  const port = await freePort();
  const encoder = el.x264enc({ tune: 'zerolatency', speedPreset: 'ultrafast', keyIntMax: 25 });
  const split = el.tee();
  const [sent, shown] = [el.framemeter(), el.framemeter()];
  const buffer = el.rtpjitterbuffer({ latency: 200 });
  const lagging = el.appsink({ sync: false, async: false });
  await using sender = new Pipeline(
    chain(
      el.videotestsrc({ isLive: true }),
      caps.video({ format: 'I420', width: 160, height: 120, framerate: FPS }),
      sent,
      encoder,
      el.rtph264pay({ pt: 96, configInterval: 0 }),
      el.udpsink({ host: '127.0.0.1', port }),
    ),
  );
  await using receiver = new Pipeline(
    chain(
      el.udpsrc({
        address: '127.0.0.1',
        port,
        caps: caps('application/x-rtp', {
          media: 'video',
          'clock-rate': 90_000,
          'encoding-name': 'H264',
          payload: 96,
        }),
      }),
      buffer,
      el.rtph264depay(),
      el.avdec_h264(),
      split,
    ),
    chain(split, el.queue(), shown, el.fakesink({ sync: true, async: false })),
    chain(split, el.queue(), lagging),
  );
  // Readers that hear nothing for as long: they must not hold the stream back, nor grow.
  const samples = receiver.samples(lagging, { capacity: 4 });
  const probe = sender.probe(encoder, { capacity: 16 });
  const passages = receiver.probe(shown, { capacity: 4096 });
  await receiver.play();
  await sender.play();
  for (let i = 0; i < FPS; i++) await passages.next();

  const frames = (pipeline: Pipeline, meter: typeof shown) =>
    Number((pipeline.element(meter).get('stats') as { fields: Record<string, unknown> }).fields.buffers);
  const before = { sent: frames(sender, sent), shown: frames(receiver, shown) };
  const began = performance.now();
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, BLOCKED_MS);
  const seconds = (performance.now() - began) / 1000;
  const after = { sent: frames(sender, sent), shown: frames(receiver, shown) };

  const passed = after.shown - before.shown;
  // As many as were due, but for those on their way at either end.
  expect(seconds).toBeGreaterThanOrEqual(BLOCKED_MS / 1000);
  expect(passed).toBeGreaterThan(seconds * FPS * 0.95);
  expect(Math.abs(passed - (after.sent - before.sent))).toBeLessThan(FPS / 2);
  const statistics = receiver.element(buffer).get('stats') as { fields: Record<string, bigint> };
  expect(Number(statistics.fields['num-lost'])).toBe(0);

  // Each picture has its place in time, and none waited for JavaScript: the longest gap is far from the five seconds.
  const arrived: bigint[] = [];
  const times: bigint[] = [];
  for await (const passage of passages) {
    arrived.push(passage.arrived);
    times.push(passage.pts!);
    if (arrived.length >= passed) break;
  }
  const steps = (values: bigint[]) => values.slice(1).map((value, i) => Number(value - values[i]!) / 1e6);
  expect(Math.max(...steps(arrived))).toBeLessThan(BLOCKED_MS / 5);
  expect(Math.max(...steps(times))).toBeLessThan(3 * (1000 / FPS));
  expect(passages.dropped).toBe(0);
  // The lagging readers lost what they had no time for, and have the newest.
  expect(samples.dropped).toBeGreaterThan(passed / 2);
  expect(probe.dropped).toBeGreaterThan(passed / 2);
  const newest = (await samples.next()).value!;
  expect(Number(process.hrtime.bigint() - newest.arrived) / 1e6).toBeLessThan(BLOCKED_MS / 5);
});
