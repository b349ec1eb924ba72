// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin sdpelem 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstSDPDemuxProperties extends library.GstBinProperties {
  /** Dump request and response messages to stdout. Default false. */
  debug?: boolean;
  /** Amount of ms to buffer. Default 200. */
  latency?: number;
  /** Sends a redirection message instead of using a custom session element. Default true. */
  redirect?: boolean;
  /** Fail transport after UDP timeout microseconds (0 = disabled). Default 10000000. */
  timeout?: T.Int64;
}

export interface GstSdpSrcProperties extends library.GstBinProperties {
  /** URI to SDP file (sdp:///path/to/file). */
  location?: string | null;
  /** SDP description used instead of location. */
  sdp?: string | null;
}

export interface sdpdemux {
  properties: GstSDPDemuxProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstBinSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'application/sdp'>;
    'stream_%u': T.Template<'src', 'sometimes', 'application/x-rtp'>;
  };
}

export interface sdpsrc {
  properties: GstSdpSrcProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstBinSignals;
  actions: {};
  pads: {
    'stream_%u': T.Template<'src', 'sometimes', 'application/x-rtp'>;
  };
}
