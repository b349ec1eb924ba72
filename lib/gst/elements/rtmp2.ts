// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin rtmp2 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export type GstRtmpAuthmod = 'none' | 'auto' | 'adobe';

export type GstRtmpScheme = 'rtmp' | 'rtmps';

/**
 * - `none`: No command
 * - `fcunpublish`: FCUnpublish
 * - `closestream`: closeStream
 * - `deletestream`: deleteStream
 */
export type GstRtmpStopCommands = 'none' | 'fcunpublish' | 'closestream' | 'deletestream';

export interface GstRtmp2SinkProperties extends library.GstBaseSinkProperties {
  /** Connect on READY, otherwise on first push. Default true. */
  asyncConnect?: boolean;
  /** RTMP chunk size. Range 1 to 2147483647. Default 128. */
  chunkSize?: number;
  /** Bitrate in kbit/sec to pace outgoing packets. Range 0 to 17179869. Default 0. */
  peakKbps?: number;
  /** RTMP commands to send on EOS event before closing connection. Default `fcunpublish`, `deletestream`. */
  stopCommands?: T.Flags<GstRtmpStopCommands>;
}

export interface GstRtmp2SinkReadOnly extends library.GstBaseSinkReadOnly {
  /** Retrieve a statistics structure. */
  stats: T.StructureRead;
}

export interface GstRtmp2SrcProperties extends library.GstBaseSrcProperties {
  /** Connect on READY, otherwise on first push. Default true. */
  asyncConnect?: boolean;
  /** The maximum allowed time in seconds for valid packets not to arrive from the peer (0 = no timeout). Default 0. */
  idleTimeout?: number;
}

export interface GstRtmp2SrcReadOnly extends library.GstObjectReadOnly {
  /** Retrieve a statistics structure. */
  stats: T.StructureRead;
}

export interface rtmp2sink {
  properties: GstRtmp2SinkProperties;
  readOnly: GstRtmp2SinkReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-flv'>;
  };
}

export interface rtmp2src {
  properties: GstRtmp2SrcProperties;
  readOnly: GstRtmp2SrcReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'video/x-flv'>;
  };
}
