// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin asfmux 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstAsfMuxProperties extends library.GstObjectProperties {
  /** If the stream metadata (received as events in the sink) should be merged to the main file metadata. Default true. */
  mergeStreamTags?: boolean;
  /** The ASF packets size (bytes). Range 18 to 4294967295. Default 4800. */
  packetSize?: number;
  /** Size of the padding object to be added to the end of the header. If this less than 24 (the smaller size of an ASF object), no padding is added. Default 0. */
  padding?: T.Int64;
  /** The preroll time (milliseconds). Default 5000. */
  preroll?: T.Int64;
  /** If set to true, the output should be as if it is to be streamed and hence no indexes written or duration written. Default false. */
  streamable?: boolean;
}

export interface asfmux {
  properties: GstAsfMuxProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/mpeg' | 'audio/x-wma'>;
    src: T.Template<'src', 'always', 'video/x-ms-asf'>;
    'video_%u': T.Template<'sink', 'request', 'video/x-wmv'>;
  };
}

export interface asfparse {
  properties: library.GstBaseParseProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-ms-asf'>;
    src: T.Template<'src', 'always', 'video/x-ms-asf'>;
  };
}

export interface rtpasfpay {
  properties: library.GstRTPBasePayloadProperties;
  readOnly: library.GstRTPBasePayloadReadOnly;
  signals: library.GstRTPBasePayloadSignals;
  actions: library.GstRTPBasePayloadActions;
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-ms-asf'>;
    src: T.Template<'src', 'always', 'application/x-rtp'>;
  };
}
