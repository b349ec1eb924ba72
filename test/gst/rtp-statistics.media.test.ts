/** Statistics of two RTP sessions over loopback, with every tenth packet lost on the way. */
import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { afterEach, expect, it } from 'vitest';
import { caps, chain, el, GstError, Pipeline, rtpStatistics } from '../../lib/gst/index.js';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

async function socket(): Promise<Socket> {
  const made = createSocket('udp4');
  made.bind(0, '127.0.0.1');
  await once(made, 'listening');
  open.push(made);
  return made;
}

/** A port that nobody else has at this moment. */
async function freePort(): Promise<number> {
  const probe = createSocket('udp4');
  probe.bind(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

it('gives loss as a ratio, and jitter and round trip in milliseconds, on both sides', async () => {
  const line = await socket();
  const [media, report, back] = [await freePort(), await freePort(), await freePort()];
  let count = 0;
  line.on('message', packet => {
    if (++count % 10 !== 0) line.send(packet, media, '127.0.0.1');
  });
  const [out, into] = [el.rtpbin({ rtpProfile: 'avpf' }), el.rtpbin({ rtpProfile: 'avpf', latency: 20 })];
  const local = { host: '127.0.0.1', sync: false, async: false };
  const sender = new Pipeline(
    chain(
      el.audiotestsrc({ isLive: true, samplesperbuffer: 160 }),
      caps.audio({ rate: 8000, channels: 1 }),
      el.mulawenc(),
      el.rtppcmupay({ minPtime: 5_000_000n, maxPtime: 5_000_000n }),
      out.pad('send_rtp_sink_0'),
    ),
    chain(out.pad('send_rtp_src_0'), el.udpsink({ ...local, port: line.address().port })),
    chain(out.pad('send_rtcp_src_0'), el.udpsink({ ...local, port: report })),
    chain(el.udpsrc({ address: '127.0.0.1', port: back }), out.pad('recv_rtcp_sink_0')),
  );
  const format = caps.rtp({ media: 'audio', 'clock-rate': 8000, 'encoding-name': 'PCMU', payload: 0 });
  const receiver = new Pipeline(
    chain(el.udpsrc({ address: '127.0.0.1', port: media, caps: format }), into.pad('recv_rtp_sink_0')),
    chain(into.pad('recv_rtp_src_0_%u_%u'), el.fakesink({ sync: false, async: false })),
    chain(el.udpsrc({ address: '127.0.0.1', port: report }), into.pad('recv_rtcp_sink_0')),
    chain(into.pad('send_rtcp_src_0'), el.udpsink({ ...local, port: back })),
  );
  open.push(sender, receiver);
  expect(() => rtpStatistics(sender.element(out), 7)).toThrow(GstError);
  const session = sender.element(out).emit('get-internal-session', 0)!;
  // The receiver's report answers one of ours: it comes as an event.
  const reported = new Promise<void>(resolve => {
    session.on('on-receiving-rtcp', () => {
      const report = rtpStatistics(session).sources.find(source => source.report)?.report;
      if (report?.roundTripMs !== undefined && report.fractionLost > 0) resolve();
    });
  });
  await receiver.play();
  await sender.play();
  await reported;

  const sending = rtpStatistics(sender.element(out));
  const own = sending.sources.find(source => source.internal && source.isSender)!;
  expect(own).toMatchObject({ clockRateHz: 8000, jitterMs: undefined, report: undefined });
  expect(own.packetsSent).toBeGreaterThan(30);
  const { report: answer } = sending.sources.find(source => source.report)!;
  expect(answer!.fractionLost).toBeGreaterThan(0.02);
  expect(answer!.fractionLost).toBeLessThan(0.25);
  expect(answer!.packetsLost).toBeGreaterThan(2);
  // Loopback: no time worth speaking of.
  expect(answer!.roundTripMs).toBeLessThan(500);
  expect(answer!.jitterMs).toBeGreaterThanOrEqual(0);
  expect(answer!.jitterMs).toBeLessThan(100);

  const receiving = rtpStatistics(receiver.element(into)).sources.find(source => source.ssrc === own.ssrc)!;
  expect(receiving).toMatchObject({ internal: false, isSender: true, clockRateHz: 8000 });
  expect(receiving.packetsReceived).toBeLessThan(own.packetsSent);
  expect(receiving.packetsLost).toBeGreaterThan(2);
  expect(receiving.from).toMatch(/^127\.0\.0\.1:\d+$/);
});
