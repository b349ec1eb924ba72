/** `rtpframegate` and `framemeter` behind rtpbin, on a real UDP line that loses packets: an AVP sender answers, the picture returns. */
import { describe, expect, it } from 'vitest';
import { caps, chain, el, Pipeline, typed } from '../../../lib/gst/index.js';
import { Relay } from '../../../lib/link/line/relay.js';
import { gateStatistics } from './packets.js';

const address = '127.0.0.1';
const RTP = 22_900;
const DELAY_MS = 15;

/** The original's sender: AVP, key frames only when asked for. */
function sender() {
  const rtp = el.rtpbin({ latency: 0 });
  const pipeline = new Pipeline(
    chain(
      el.videotestsrc({ isLive: true, pattern: 'smpte', horizontalSpeed: 5 }),
      caps.video({ format: 'I420', width: 320, height: 180, framerate: 50 }),
      el.x264enc({ tune: 'zerolatency', speedPreset: 'ultrafast', bitrate: 1500, keyIntMax: 5000, threads: 1 }),
      el.rtph264pay({ mtu: 500 }),
      rtp.pad('send_rtp_sink_0'),
    ),
    chain(rtp.pad('send_rtp_src_0'), el.udpsink({ host: address, port: RTP + 1, sync: false, async: false })),
    chain(rtp.pad('send_rtcp_src_0'), el.udpsink({ host: address, port: RTP + 2, sync: false, async: false })),
    chain(el.udpsrc({ address, port: RTP + 3 }), rtp.pad('recv_rtcp_sink_0')),
  );
  return { rtp, pipeline };
}

function receiver() {
  const rtp = el.rtpbin({ latency: 20, rtpProfile: 'avpf' });
  const format = caps.rtp({
    media: 'video',
    'clock-rate': 90000,
    'encoding-name': 'H264',
    payload: 96,
    'rtcp-fb-nack-pli': typed.boolean(true),
  });
  const gate = el.rtpframegate();
  const meter = el.framemeter();
  const sink = el.appsink({ sync: false, async: false });
  const pipeline = new Pipeline(
    chain(el.udpsrc({ address, port: RTP, caps: format, bufferSize: 2_000_000 }), rtp.pad('recv_rtp_sink_0')),
    chain(
      rtp.pad('recv_rtp_src_0_%u_%u'),
      el.funnel(),
      gate,
      el.rtph264depay(),
      caps('video/x-h264', { 'stream-format': 'byte-stream', alignment: 'au' }),
      el.avdec_h264({ threadType: 'slice', maxThreads: 1, outputCorrupt: false }),
      el.videoconvert(),
      meter,
      sink,
    ),
    chain(el.udpsrc({ address, port: RTP + 2 }), rtp.pad('recv_rtcp_sink_0')),
    chain(rtp.pad('send_rtcp_src_0'), el.udpsink({ host: address, port: RTP + 3, sync: false, async: false })),
  );
  const session = pipeline.element(rtp).emit('get-internal-session', 0) as ReturnType<Pipeline['element']>;
  session.set({ bandwidth: 8_000_000, rtcpMinInterval: 500_000_000n });
  return { pipeline, gate, meter, sink };
}

describe('a line that loses packets', () => {
  it('freezes the picture and gets it back', async () => {
    const relay = await Relay.start({
      routes: [{ listen: { address, port: RTP + 1 }, target: { address, port: RTP } }],
      forward: { delayMs: DELAY_MS },
      seed: 3,
    });
    const [from, to] = [sender(), receiver()];
    try {
      const gate = () => gateStatistics(to.pipeline.element(to.gate).get('stats'));
      await to.pipeline.play();
      await from.pipeline.play();
      let frames = 0;
      let before = gate();
      for await (const _ of to.pipeline.samples(to.sink)) {
        frames++;
        if (frames === 50) {
          before = gate();
          relay.set({ forward: { delayMs: DELAY_MS, loss: 0.02 } });
        }
        if (frames === 120) relay.set({ forward: { delayMs: DELAY_MS } });
        if (frames >= 200) break;
      }
      expect(before).toMatchObject({ packetsLost: 0, freezes: 0, intact: true });

      const after = gate();
      expect(after).toMatchObject({ intact: true, packetsLost: relay.counts.forward.lost, packetsRefused: 0 });
      expect(after.freezes).toBeGreaterThan(2);
      expect(after.keyFrameRequests).toBeGreaterThanOrEqual(after.freezes);
      expect(after.longestFreezeMs).toBeLessThan(3000);
      expect(pliReceived(from)).toBeGreaterThan(0);

      const meter = meterFields(to);
      expect(Number(meter.buffers)).toBeGreaterThanOrEqual(frames);
      expect(Number(meter.buffers)).toBeLessThanOrEqual(gate().framesPassed);
    } finally {
      await Promise.all([from.pipeline.close(), to.pipeline.close()]);
      await relay.close();
    }
  });
});

function meterFields({ pipeline, meter }: ReturnType<typeof receiver>): Record<string, bigint | number> {
  return (pipeline.element(meter).get('stats') as { fields: Record<string, bigint | number> }).fields;
}

function pliReceived({ pipeline, rtp }: ReturnType<typeof sender>): number {
  const session = pipeline.element(rtp).emit('get-internal-session', 0) as ReturnType<Pipeline['element']>;
  const stats = session.get('stats') as { fields: { 'source-stats': { fields: Record<string, unknown> }[] } };
  return stats.fields['source-stats'].reduce((sum, { fields }) => sum + Number(fields['recv-pli-count'] ?? 0), 0);
}
