/** One medium on UDP: the sockets of a sender and of a receiver, on the original's ports. */
import { caps, chain, el } from '../gst/index.js';
import type { Endpoints } from './address.js';
import type { MediaPorts } from './ports.js';
import type { RtpBin } from './session-settings.js';

export interface Wire {
  ports: MediaPorts;
  endpoints: Endpoints;
}

/** What a key frame bursts into the socket: the kernel's 208 KiB are less than 200 packets. */
const SOCKET_BUFFER_BYTES = 2_000_000;

/** Session 0's packets out to the peer, reports out and back. */
export function sendingWire(rtp: RtpBin, { ports, endpoints }: Wire) {
  const reports = reportsIn(ports.rtcpBack, endpoints);
  return {
    sockets: [reports],
    chains: [
      chain(rtp.pad('send_rtp_src_0'), packetsOut(ports.rtp, endpoints)),
      chain(rtp.pad('send_rtcp_src_0'), packetsOut(ports.rtcp, endpoints)),
      chain(reports, rtp.pad('recv_rtcp_sink_0')),
    ],
  };
}

/** The peer's packets and reports in, ours back. */
export function receivingWire(rtp: RtpBin, format: ReturnType<typeof caps.rtp>, { ports, endpoints }: Wire) {
  const media = socketIn(ports.rtp, endpoints, format);
  const reports = reportsIn(ports.rtcp, endpoints);
  return {
    sockets: [media, reports],
    chains: [
      chain(media, rtp.pad('recv_rtp_sink_0')),
      chain(reports, rtp.pad('recv_rtcp_sink_0')),
      chain(rtp.pad('send_rtcp_src_0'), packetsOut(ports.rtcpBack, endpoints)),
    ],
  };
}

function socketIn(port: number, endpoints: Endpoints, format: ReturnType<typeof caps.rtp>) {
  return el.udpsrc({
    address: endpoints.listen,
    port,
    caps: format,
    bufferSize: SOCKET_BUFFER_BYTES,
    // A second instance must fail: with the default it would silently take every packet.
    reuse: false,
    // rtpsession would ignore a pinned SSRC that comes from a new port, as after a restart.
    retrieveSenderAddress: false,
  });
}

function reportsIn(port: number, endpoints: Endpoints) {
  return el.udpsrc({
    address: endpoints.listen,
    port,
    caps: caps('application/x-rtcp'),
    reuse: false,
    retrieveSenderAddress: false,
  });
}

function packetsOut(port: number, endpoints: Endpoints) {
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
