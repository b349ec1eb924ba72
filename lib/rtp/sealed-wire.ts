/**
 * One medium on UDP, sealed: the sockets stay while keys come and go, and lead nowhere as long as there are none. What
 * comes is opened first and then guarded: a stranger's packets end at the seal.
 */
import { CapsValue, caps, chain, type ElementValue, el } from '../gst/index.js';
import { stageMeter } from './frame-times.js';
import type { RateControl } from './rate-control.js';
import { repairDecoder, repairEncoder } from './repair.js';
import { type Seal, sealer } from './seal.js';
import type { RtpBin } from './session-settings.js';
import { guardFor, packetsOut, reportsIn, socketIn, type Wire } from './wire.js';

type Tee = ElementValue<'tee'>;

/** Where a socket's packets wait for a session: with none they are dropped. */
const entrance = () => el.tee({ allowNotLinked: true });

/** A sender's sockets. */
export function sendingSockets({ ports, endpoints, reports: shared }: Wire) {
  const reports = entrance();
  return { reports, chains: [chain(shared ?? reportsIn(ports.rtcpBack, endpoints, SRTCP), reports)] };
}

/** The socket of a sender whose several peers all report to the one port of the plan, parted by their addresses. */
export function sharedReports({ ports, endpoints }: Wire, sealed: boolean) {
  const demux = el.peerdemux();
  const socket = sealed ? reportsIn(ports.rtcpBack, endpoints, SRTCP) : reportsIn(ports.rtcpBack, endpoints);
  return { demux, chain: chain(socket, demux) };
}

/** A receiver's sockets. */
export function receivingSockets(format: CapsValue, { ports, endpoints }: Wire) {
  const [media, reports] = [entrance(), entrance()];
  return {
    media,
    reports,
    chains: [
      chain(socketIn(ports.rtp, endpoints, sealedFormat(format)), media),
      chain(reportsIn(ports.rtcp, endpoints, SRTCP), reports),
    ],
  };
}

const SRTCP = caps('application/x-srtcp');

/** The same format, still sealed; srtpdec gives it back. */
function sealedFormat({ structures }: CapsValue) {
  const media = 'application/x-srtp';
  if (structures === 'ANY') return caps(media);
  return new CapsValue(
    media,
    structures.map(structure => ({ ...structure, name: media })),
  );
}

/** A session of a sender between its sockets and the network. */
export function sealedSendingWire(
  rtp: RtpBin,
  { reports }: { reports: Tee },
  { ports, endpoints }: Wire,
  seal: Seal,
  rate?: RateControl,
) {
  const encoder = sealer(seal);
  const decoder = el.srtpdec();
  const guard = guardFor(endpoints, { authenticated: true });
  const repair = repairEncoder();
  const heard = el.tee();
  const outs = [packetsOut(ports.rtp, endpoints), packetsOut(ports.rtcp, endpoints)] as const;
  return {
    decoder,
    guard,
    repair,
    outs,
    chains: [
      // What repairs is sealed as the media are.
      chain(rtp.pad('send_rtp_src_0'), repair.pad('rtp_sink')),
      chain(repair.pad('rtp_src'), encoder.pad('rtp_sink_0')),
      chain(encoder.pad('rtp_src_0'), outs[0]),
      chain(rtp.pad('send_rtcp_src_0'), el.rtcpend(), encoder.pad('rtcp_sink_0')),
      chain(encoder.pad('rtcp_src_0'), outs[1]),
      chain(reports, decoder.pad('rtcp_sink')),
      chain(decoder.pad('rtcp_src'), guard.pad('rtcp_sink')),
      chain(guard.pad('rtcp_src'), heard, rtp.pad('recv_rtcp_sink_0')),
      chain(heard, repair.pad('rtcp_sink')),
      ...(rate ? [chain(heard, rate.pad('rtcp_sink'))] : []),
    ],
  };
}

/** A session of a receiver between its sockets and the network. */
export function sealedReceivingWire(
  rtp: RtpBin,
  { media, reports }: { media: Tee; reports: Tee },
  { ports, endpoints }: Wire,
  seal: Seal,
) {
  const encoder = sealer(seal);
  const decoder = el.srtpdec();
  const guard = guardFor(endpoints, { authenticated: true });
  const arrivals = el.rtparrivals();
  const repair = repairDecoder();
  const arrived = stageMeter('arrived');
  const back = el.funnel();
  const out = packetsOut(ports.rtcpBack, endpoints);
  return {
    decoder,
    guard,
    arrivals,
    repair,
    outs: [out],
    stage: arrived,
    chains: [
      chain(media, decoder.pad('rtp_sink')),
      chain(decoder.pad('rtp_src'), guard.pad('rtp_sink')),
      chain(guard.pad('rtp_src'), arrivals.pad('rtp_sink')),
      chain(arrivals.pad('rtp_src'), repair.pad('rtp_sink')),
      chain(repair.pad('rtp_src'), arrived, rtp.pad('recv_rtp_sink_0')),
      chain(reports, decoder.pad('rtcp_sink')),
      chain(decoder.pad('rtcp_src'), guard.pad('rtcp_sink')),
      chain(guard.pad('rtcp_src'), rtp.pad('recv_rtcp_sink_0')),
      chain(rtp.pad('send_rtcp_src_0'), back, encoder.pad('rtcp_sink_0')),
      chain(arrivals.pad('rtcp_src'), back),
      chain(repair.pad('rtcp_src'), back),
      chain(encoder.pad('rtcp_src_0'), out),
    ],
  };
}
