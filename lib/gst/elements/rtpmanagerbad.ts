// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin rtpmanagerbad 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstRtpSinkProperties extends library.GstBinProperties {
  /** Address to send packets to (can be IPv4 or IPv6). Default `0.0.0.0`. */
  address?: string | null;
  /** The network interface on which to join the multicast group.This allows multiple interfaces separated by comma. ("eth0,eth1"). */
  multicastIface?: string | null;
  /** The port RTP packets will be sent, the RTCP port is this value + 1. This port must be an even number. Range 2 to 65534. Default 5004. */
  port?: number;
  /** Used for setting the unicast TTL parameter. Default 64. */
  ttl?: number;
  /** Used for setting the multicast TTL parameter. Default 1. */
  ttlMc?: number;
  /** URI in the form of rtp://host:port?query. Default `rtp://0.0.0.0:5004`. */
  uri?: string | null;
}

export interface GstRtpSrcProperties extends library.GstBinProperties {
  /** Address to receive packets from (can be IPv4 or IPv6). Default `0.0.0.0`. */
  address?: string | null;
  /** The caps of the incoming stream. */
  caps?: T.CapsInput;
  /** Encoding name use to determine caps parameters. */
  encodingName?: string | null;
  /** Default amount of ms to buffer in the jitterbuffers. Default 200. */
  latency?: number;
  /** The network interface on which to join the multicast group.This allows multiple interfaces separated by comma. ("eth0,eth1"). */
  multicastIface?: string | null;
  /** The port to listen for RTP packets, the RTCP port is this value + 1. This port must be an even number. Range 2 to 65534. Default 5004. */
  port?: number;
  /** Used for setting the unicast TTL parameter. Default 64. */
  ttl?: number;
  /** Used for setting the multicast TTL parameter. Default 1. */
  ttlMc?: number;
  /** URI in the form of rtp://host:port?query. Default `rtp://0.0.0.0:5004`. */
  uri?: string | null;
}

export interface rtpsink {
  properties: GstRtpSinkProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstBinSignals;
  actions: {};
  pads: {
    'sink_%u': T.Template<'sink', 'request', 'application/x-rtp'>;
  };
}

export interface rtpsrc {
  properties: GstRtpSrcProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstBinSignals;
  actions: {};
  pads: {
    'src_%u': T.Template<'src', 'sometimes', 'application/x-rtp'>;
  };
}
