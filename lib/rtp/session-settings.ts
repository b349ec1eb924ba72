/** rtpbin as both directions use it, and the settings of its RTP session that launch lines cannot reach. */
import { randomInt } from 'node:crypto';
import { el, type LiveObject, type Pipeline } from '../gst/index.js';

/** One rtpbin a medium: `latency` is rtpbin-wide and a pipeline's latency is pipeline-wide, so picture and sound part ways. */
export function rtpBin(options: { latencyMs: number; cname: string }) {
  return el.rtpbin({
    latency: options.latencyMs,
    // Not drop-on-latency: a sink that waits for timestamps holds packets in the jitter buffer, where it would drop them
    // (463 of 621 sound packets at 10 ms); one that does not wait drains every backlog at once.
    // Feedback before the next regular report (RFC 4585); against an AVP peer only we use it.
    rtpProfile: 'avpf',
    // Capture time in our sender reports, so that the far end can tell how old a picture is.
    rtcpSyncSendTime: false,
    addReferenceTimestampMeta: true,
    // Both media of one sender carry one CNAME: that is how a receiver knows that they belong together (RFC 3550 §6.5.1).
    sdes: { name: 'application/x-rtp-source-sdes', fields: { cname: options.cname, tool: 'gst-costream' } },
  });
}

export type RtpBin = ReturnType<typeof rtpBin>;

/** The RTPSession behind session 0: RTCP's settings and statistics. */
export function internalSession(pipeline: Pipeline, rtp: RtpBin): LiveObject<'RTPSession'> {
  return pipeline.element(rtp).emit('get-internal-session', 0) as LiveObject<'RTPSession'>;
}

export type Guard = ReturnType<typeof el.rtpguard>;

/** RTCP's share is 5 % of this. With the default a PLI could go out every 300 ms only; with this, when it is due. */
const BANDWIDTH_BPS = 8_000_000;
/** Between regular reports (RFC 4585 §3.4, T_rr_interval; sent at 0.5-1.5 times): the default of 5 s starves round trip and loss. */
const REPORT_INTERVAL_NS = 500_000_000n;

/** Never 0, which stands for none. */
export function newSsrc(): number {
  return randomInt(1, 2 ** 32);
}

/** `guard` learns our SSRC: whoever uses it, too, is a loop or wants us to change it (RFC 3550 §8.2). */
export function tuneSession(pipeline: Pipeline, rtp: RtpBin, guard: Guard | undefined, ssrc = newSsrc()): void {
  internalSession(pipeline, rtp).set({
    bandwidth: BANDWIDTH_BPS,
    rtcpMinInterval: REPORT_INTERVAL_NS,
    // Payloaders take it from here.
    internalSsrc: ssrc,
  });
  if (guard) pipeline.element(guard).set({ ownSsrc: ssrc });
}
