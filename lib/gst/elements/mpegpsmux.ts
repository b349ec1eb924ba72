// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin mpegpsmux 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface MpegPsMuxProperties extends library.GstObjectProperties {
  /** Whether to aggregate GOPs and push them out as buffer lists. Default false. */
  aggregateGops?: boolean;
}

export interface mpegpsmux {
  properties: MpegPsMuxProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'sink_%u': T.Template<'sink', 'request', 'audio/mpeg' | 'audio/x-lpcm' | 'video/mpeg' | 'video/x-dirac' | 'video/x-h264'>;
    src: T.Template<'src', 'always', 'video/mpeg'>;
  };
}
