// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin rist 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export type GstRistBondingMethodType = 'broadcast' | 'round-robin';

export interface GstRistRtpDeextReadOnly extends library.GstObjectReadOnly {
  /** Has an extended sequence number extension been seen. Default false. */
  haveExtSeqnum: boolean;
  /** Largest extended sequence number received. Default 0. */
  maxExtSeqnum: number;
}

export interface GstRistRtpExtProperties extends library.GstObjectProperties {
  /** Drop null MPEG-TS packet and replace them with a custom header extension. Default false. */
  dropNullTsPackets?: boolean;
  /** Add sequence number extension to packets. Default false. */
  sequenceNumberExtension?: boolean;
}

export interface GstRistRtxReceiveReadOnly extends library.GstObjectReadOnly {
  /** Number of retransmission packets received. Default 0. */
  numRtxPackets: number;
  /** Number of retransmission events received. Default 0. */
  numRtxRequests: number;
}

export interface GstRistRtxSendProperties extends library.GstObjectProperties {
  /** Amount of packets to queue (0 = unlimited). Range 0 to 32767. Default 100. */
  maxSizePackets?: number;
  /** Amount of ms to queue (0 = unlimited). Default 0. */
  maxSizeTime?: number;
}

export interface GstRistRtxSendReadOnly extends library.GstObjectReadOnly {
  /** Number of retransmission packets sent. Default 0. */
  numRtxPackets: number;
  /** Number of retransmission events received. Default 0. */
  numRtxRequests: number;
}

export interface GstRistSinkProperties extends library.GstBinProperties {
  /** Address to send packets to (can be IPv4 or IPv6). Default `0.0.0.0`. */
  address?: string | null;
  /** Comma (,) separated list of <address>:<port> to send to. */
  bondingAddresses?: string | null;
  /** Defines the bonding method to use. Default `broadcast`. */
  bondingMethod?: GstRistBondingMethodType;
  /** Set the CNAME in the SDES block of the sender report. */
  cname?: string | null;
  /** An element that takes care of multi-plexing bonded links. When set "bonding-method" is ignored. Takes effect up to READY. */
  dispatcher?: T.ElementInput;
  /** Drop null MPEG-TS packet and replace them with a custom header extension. Default false. */
  dropNullTsPackets?: boolean;
  /** The maximum bandwidth used for RTCP as a fraction of RTP bandwdith. Range 0 to 0.05. Default 0.05. */
  maxRtcpBandwidth?: number;
  /** The minimum interval (in ms) between two regular successive RTCP packets. Range 0 to 100. Default 100. */
  minRtcpInterval?: number;
  /** The multicast interface to use to send packets. */
  multicastIface?: string | null;
  /** When enabled, the packet will be received locally. Default false. */
  multicastLoopback?: boolean;
  /** The multicast time-to-live parameter. Default 1. */
  multicastTtl?: number;
  /** The port RTP packets will be sent, the RTCP port is this value + 1. This port must be an even number. Range 2 to 65534. Default 5004. */
  port?: number;
  /** Size of the retransmission queue (in ms). Default 1200. */
  senderBuffer?: number;
  /** Add sequence number extension to packets. Default false. */
  sequenceNumberExtension?: boolean;
  /** The interval between 'stats' update notification (in ms) (0 disabled). Default 0. */
  statsUpdateInterval?: number;
}

export interface GstRistSinkReadOnly extends library.GstObjectReadOnly {
  /** Statistic in a GstStructure named 'rist/x-sender-stats'. */
  stats: T.StructureRead;
}

export interface GstRistSrcProperties extends library.GstBinProperties {
  /** Address to receive packets from (can be IPv4 or IPv6). Default `0.0.0.0`. */
  address?: string | null;
  /** Comma (,) separated list of <address>:<port> to receive from. Only used if 'enable-bonding' is set. */
  bondingAddresses?: string | null;
  /** Set the CNAME in the SDES block of the receiver report. */
  cname?: string | null;
  /** The maximum bandwidth used for RTCP as a fraction of RTP bandwdith. Range 0 to 0.05. Default 0.05. */
  maxRtcpBandwidth?: number;
  /** The maximum number of retransmission requests for a lost packet. Default 7. */
  maxRtxRetries?: number;
  /** The minimum interval (in ms) between two successive RTCP packets. Range 0 to 100. Default 100. */
  minRtcpInterval?: number;
  /** The multicast interface to use to send packets. */
  multicastIface?: string | null;
  /** When enabled, the packets will be received locally. Default false. */
  multicastLoopback?: boolean;
  /** The multicast time-to-live parameter. Default 1. */
  multicastTtl?: number;
  /** The port to listen for RTP packets, the RTCP port is this value + 1. This port must be an even number. Range 2 to 65534. Default 5004. */
  port?: number;
  /** Buffering duration (in ms). Default 1000. */
  receiverBuffer?: number;
  /** Time to wait before sending retransmission request (in ms). Default 70. */
  reorderSection?: number;
  /** The interval between 'stats' update notification (in ms) (0 disabled). Default 0. */
  statsUpdateInterval?: number;
}

export interface GstRistSrcReadOnly extends library.GstObjectReadOnly {
  /** Statistic in a GstStructure named 'rist/x-receiver-stats'. */
  stats: T.StructureRead;
}

export interface ristrtpdeext {
  properties: library.GstObjectProperties;
  readOnly: GstRistRtpDeextReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface ristrtpext {
  properties: GstRistRtpExtProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface ristrtxreceive {
  properties: library.GstObjectProperties;
  readOnly: GstRistRtxReceiveReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface ristrtxsend {
  properties: GstRistRtxSendProperties;
  readOnly: GstRistRtxSendReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface ristsink {
  properties: GstRistSinkProperties;
  readOnly: GstRistSinkReadOnly;
  signals: library.GstBinSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
  };
}

export interface ristsrc {
  properties: GstRistSrcProperties;
  readOnly: GstRistSrcReadOnly;
  signals: library.GstBinSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}

export interface roundrobin {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', string>;
    'src_%d': T.Template<'src', 'request', string>;
  };
}
