/** One medium on UDP: the sockets of a sender and of a receiver, on the original's ports. */
import { type CapsValue, caps, chain, el, type PadRef } from '../gst/index.js';
import type { Endpoints } from './address.js';
import { stageMeter } from './frame-times.js';
import type { MediaPorts } from './ports.js';
import { type RateControl, tellsArrivals } from './rate-control.js';
import { repairDecoder, repairEncoder } from './repair.js';
import type { RtpBin } from './session-settings.js';

/** A medium's own ports between two addresses. */
export interface Wire {
  readonly kind: 'udp';
  ports: MediaPorts;
  endpoints: Endpoints;
  /** Where a sender's reports come from when several peers send theirs to one socket. Default: a socket of its own. */
  reports?: SharedReports;
}

/** One peer's reports behind the socket that all of them use. */
export type SharedReports = PadRef<'peerdemux', 'src_%u'>;

/** What a key frame bursts into the socket: the kernel's 208 KiB are less than 200 packets. */
const SOCKET_BUFFER_BYTES = 2_000_000;

/** Session 0's packets out to the peer, reports out and back. */
export function sendingWire(rtp: RtpBin, { ports, endpoints, reports }: Wire, rate?: RateControl) {
  const guard = guardFor(endpoints);
  const repair = repairEncoder();
  const heard = el.tee();
  const outs = [packetsOut(ports.rtp, endpoints), packetsOut(ports.rtcp, endpoints)] as const;
  return {
    guard,
    repair,
    outs,
    chains: [
      chain(rtp.pad('send_rtp_src_0'), repair.pad('rtp_sink')),
      chain(repair.pad('rtp_src'), outs[0]),
      chain(rtp.pad('send_rtcp_src_0'), el.rtcpend(), outs[1]),
      chain(reports ?? reportsIn(ports.rtcpBack, endpoints), guard.pad('rtcp_sink')),
      chain(guard.pad('rtcp_src'), heard, rtp.pad('recv_rtcp_sink_0')),
      chain(heard, repair.pad('rtcp_sink')),
      ...(rate ? [chain(heard, rate.pad('rtcp_sink'))] : []),
    ],
  };
}

/** The peer's packets and reports in, ours back. */
export function receivingWire(rtp: RtpBin, format: CapsValue<'application/x-rtp'>, { ports, endpoints }: Wire) {
  const guard = guardFor(endpoints);
  const arrivals = el.rtparrivals();
  const repair = repairDecoder();
  const arrived = stageMeter('arrived');
  const back = el.funnel();
  const out = packetsOut(ports.rtcpBack, endpoints);
  return {
    guard,
    arrivals,
    repair,
    outs: [out],
    stage: arrived,
    chains: [
      chain(socketIn(ports.rtp, endpoints, format), guard.pad('rtp_sink')),
      chain(guard.pad('rtp_src'), arrivals.pad('rtp_sink')),
      chain(arrivals.pad('rtp_src'), repair.pad('rtp_sink')),
      chain(repair.pad('rtp_src'), arrived, rtp.pad('recv_rtp_sink_0')),
      chain(reportsIn(ports.rtcp, endpoints), guard.pad('rtcp_sink')),
      chain(guard.pad('rtcp_src'), rtp.pad('recv_rtcp_sink_0')),
      chain(rtp.pad('send_rtcp_src_0'), back, out),
      chain(arrivals.pad('rtcp_src'), back),
      chain(repair.pad('rtcp_src'), back),
    ],
  };
}

/** Nothing that came over a socket reaches a parser of GStreamer's unless it is well-formed and the peer's. */
export function guardFor(endpoints: Endpoints, { authenticated = false } = {}) {
  return el.rtpguard({ peerAddress: endpoints.peer, ...(authenticated && { authenticated }) });
}

export function socketIn(port: number, endpoints: Endpoints, format: CapsValue) {
  return el.udpsrc({
    address: endpoints.listen,
    port,
    caps: format,
    bufferSize: SOCKET_BUFFER_BYTES,
    // A second instance must fail: with the default it would silently take every packet.
    reuse: false,
    // What is told of arrivals is when they came, not when this process had the time to look: a queue would be seen else.
    socketTimestamp: tellsArrivals(format) ? 'realtime' : 'disabled',
  });
}

const RTCP = caps('application/x-rtcp');

export function reportsIn(port: number, endpoints: Endpoints, format: CapsValue = RTCP) {
  return el.udpsrc({
    address: endpoints.listen,
    port,
    caps: format,
    reuse: false,
  });
}

export function packetsOut(port: number, endpoints: Endpoints) {
  // Sent when it is there, never at a timestamp: 20 ms of processing deadline would be waited for otherwise.
  return el.udpsink({
    host: endpoints.peer,
    port,
    bindAddress: endpoints.listen,
    sync: false,
    async: false,
    bufferSize: SOCKET_BUFFER_BYTES,
  });
}
