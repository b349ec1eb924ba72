// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin mpegpsdemux 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstMpegPSDemuxProperties extends library.GstObjectProperties {
  /** Ignore SCR data for timing. Default false. Takes effect up to READY. */
  ignoreScr?: boolean;
}

export interface mpegpsdemux {
  properties: GstMpegPSDemuxProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%02x': T.Template<'src', 'sometimes', 'audio/ac3' | 'audio/mpeg' | 'audio/x-private1-ac3' | 'audio/x-private1-dts' | 'audio/x-private1-lpcm'>;
    'private_%d': T.Template<'src', 'sometimes', string>;
    sink: T.Template<'sink', 'always', 'video/mpeg' | 'video/x-cdxa'>;
    'subpicture_%02x': T.Template<'src', 'sometimes', 'subpicture/x-dvd'>;
    'video_%02x': T.Template<'src', 'sometimes', 'video/mpeg' | 'video/x-h264' | 'video/x-h265'>;
  };
}
