// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin rtmp 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstRTMPSinkProperties extends library.GstBaseSinkProperties {
  /** RTMP url. */
  location?: string | null;
}

export interface GstRTMPSrcProperties extends library.GstBaseSrcProperties {
  /** Location of the RTMP url to read. */
  location?: string | null;
  /** Time without receiving any data from the server to wait before to timeout the session. Range 0 to 2147483647. Default 120. */
  timeout?: number;
}

export interface rtmpsink {
  properties: GstRTMPSinkProperties;
  readOnly: library.GstBaseSinkReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-flv'>;
  };
}

export interface rtmpsrc {
  properties: GstRTMPSrcProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', string>;
  };
}
