// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin dtmf 1.22.0 of gst-plugins-good (https://tracker.debian.org/pkg/gst-plugins-good1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstDTMFSrcProperties extends library.GstBaseSrcProperties {
  /** Interval in ms between two tone packets. Range 10 to 50. Default 50. */
  interval?: number;
}

export interface GstRTPDTMFSrcProperties extends library.GstBaseSrcProperties {
  /** The clock-rate at which to generate the dtmf packets. Default 8000. */
  clockRate?: number;
  /** Number of packets to send to indicate start and stop dtmf events. Range 1 to 5. Default 1. */
  packetRedundancy?: number;
  /** The payload type of the packets. Range 0 to 128. Default 96. */
  pt?: number;
  /** Offset to add to all outgoing seqnum (-1 = random). Range -1 to 2147483647. Default -1. */
  seqnumOffset?: number;
  /** The SSRC of the packets (-1 == random). Default 4294967295. */
  ssrc?: number;
  /** Offset to add to all outgoing timestamps (-1 = random). Range -1 to 2147483647. Default -1. */
  timestampOffset?: number;
}

export interface GstRTPDTMFSrcReadOnly extends library.GstObjectReadOnly {
  /** The RTP sequence number of the last processed packet. Default 0. */
  seqnum: number;
  /** The RTP timestamp of the last processed packet. Default 0. */
  timestamp: number;
}

export interface GstRtpDTMFDepayProperties extends library.GstRTPBaseDepayloadProperties {
  /** The maxumimum duration (ms) of the outgoing soundpacket. (0 = no limit). Default 0. */
  maxDuration?: number;
  /** The smallest unit (ms) the duration must be a multiple of (0 disables it). Range 0 to 1000. Default 0. */
  unitTime?: number;
}

export interface dtmfsrc {
  properties: GstDTMFSrcProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface rtpdtmfdepay {
  properties: GstRtpDTMFDepayProperties;
  readOnly: library.GstRTPBaseDepayloadReadOnly;
  signals: library.GstRTPBaseDepayloadSignals;
  actions: library.GstRTPBaseDepayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'application/x-rtp'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface rtpdtmfsrc {
  properties: GstRTPDTMFSrcProperties;
  readOnly: GstRTPDTMFSrcReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}
